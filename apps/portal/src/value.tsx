import type { ValueFragment } from './generated/graphql.js';
import { Unknown, Words } from './parts.js';
import { count, type View } from './view.js';

/** What one source says of one attribute, with how surely. */
export function Value({ view, value }: { view: View; value: ValueFragment }) {
  const { t } = view;
  if (value.unknown) return <Unknown view={view} />;
  const qualifier = value.qualifier ? t.case.qualifier[value.qualifier] : '';
  return (
    <>
      {qualifier && <em className="qualifier">{qualifier} </em>}
      <Content view={view} value={value} />
      {value.note && (
        <small className="note">
          {' '}
          (<Words view={view} nl={value.note} />)
        </small>
      )}
    </>
  );
}

function Content({ view, value }: { view: View; value: ValueFragment }) {
  const { t } = view;
  const number = (n: number | null | undefined): string => (n === null || n === undefined ? '' : count(view, n));
  switch (value.attribute.kind) {
    case 'term':
      return (
        <>
          <Words view={view} nl={value.term?.labelNl} en={value.term?.labelEn} />
          {value.textNl ? ': ' : ''}
          <Words view={view} nl={value.textNl} en={value.textEn} />
        </>
      );
    case 'yes_no':
      return <>{value.yes ? t.case.yes : t.case.no}</>;
    case 'number':
      return <>{[number(value.number), number(value.numberMax)].filter(Boolean).join(' – ')}</>;
    case 'period':
      return (
        <>
          <strong>{value.ownName ?? <Words view={view} nl={value.term?.labelNl} en={value.term?.labelEn} />}</strong>
          {value.from ? ` (${value.from}${value.until && value.until !== value.from ? ` – ${value.until}` : ''})` : ''}
          {value.textNl ? ': ' : ''}
          <Words view={view} nl={value.textNl} en={value.textEn} />
        </>
      );
    default:
      return <Words view={view} nl={value.textNl} en={value.textEn} />;
  }
}

/** Who says so. */
export function SourceOf({ view, value }: { view: View; value: Pick<ValueFragment, 'source' | 'basis'> }) {
  return (
    <span className="source">
      <span lang="nl">{value.source}</span> <span className="basis">{view.t.case.basis[value.basis]}</span>
    </span>
  );
}
