import type { ReactNode } from 'react';
import type { ComparedCaseQuery } from '../generated/graphql.js';
import { Words } from '../parts.js';
import type { View } from '../view.js';

/** A case as it is compared with others. */
export type Compared = NonNullable<ComparedCaseQuery['caseBySlug']>;

/** A table whose columns are cases; a narrow page scrolls it, by keyboard too. */
export function Beside({
  view,
  caption,
  corner,
  found,
  children,
}: {
  view: View;
  caption: string;
  corner: string;
  found: readonly Compared[];
  children: ReactNode;
}) {
  return (
    <div
      className={`table compared of-${found.length}`}
      role="region"
      aria-label={`${view.t.table}: ${caption}`}
      tabIndex={0}
    >
      <table className="utrecht-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {found.map(({ id, slug, titleNl, titleEn, organisation }) => (
              <th key={id} scope="col">
                <a href={`/praktijkvoorbeelden/${slug}`}>
                  <Words view={view} nl={titleNl} en={titleEn} />
                </a>{' '}
                <small>{organisation.name}</small>
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}
