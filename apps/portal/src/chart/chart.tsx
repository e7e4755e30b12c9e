import type { ReactNode } from 'react';

/**
 * A chart with what it says in one sentence, and its figures as a table right beside it: the table is what a screen reader,
 * a printer in grey and a person who wants the numbers read. On a narrow screen the drawing keeps its size and scrolls in
 * its own frame, by keyboard too.
 */
export function Chart({
  id,
  title,
  says,
  svg,
  children,
}: {
  id: string;
  title: string;
  /** What the picture shows, in a sentence. */
  says: string;
  svg: string;
  /** The table with the same figures. */
  children: ReactNode;
}) {
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id}>
        <strong>{title}</strong>
        <span>{says}</span>
      </figcaption>
      <div className="picture" role="region" aria-label={`${title}: ${says}`} tabIndex={0}>
        <div role="img" aria-label={says} dangerouslySetInnerHTML={{ __html: svg }} />
      </div>
      {children}
    </figure>
  );
}
