import type { ValueFragment } from './generated/graphql.js';
import { Unknown, Words } from './parts.js';
import { count, euro, type View } from './view.js';

/** What one source says of one attribute, with how surely. */
export function Value({ view, value }: { view: View; value: ValueFragment }) {
  const { t } = view;
  if (value.unknown) return <Unknown view={view} />;
  const qualifier = value.qualifier ? t.case.qualifier[value.qualifier] : '';
  return (
    <>
      {qualifier && <em className="qualifier">{qualifier} </em>}
      <Content view={view} value={value} />
      {value.note && view.language === 'en' && <small className="note"> ({value.note})</small>}
    </>
  );
}

function Content({ view, value }: { view: View; value: ValueFragment }) {
  const { t } = view;
  const number = (n: number | null | undefined): string => (n === null || n === undefined ? '' : count(view, n));
  switch (value.attribute.kind) {
    case 'term':
      return <Words view={view} nl={value.term?.labelNl} en={value.term?.labelEn} />;
    case 'yes_no':
      return <>{value.yes ? t.case.yes : t.case.no}</>;
    case 'number':
      return <>{[number(value.number), number(value.numberMax)].filter(Boolean).join(' – ')}</>;
    case 'money':
      return (
        <>
          {value.amount ? `${euro(view, value.amount.cents)}: ` : ''}
          <Words view={view} nl={value.textNl} en={value.textEn} />
        </>
      );
    case 'period':
      return (
        <>
          <strong>{value.ownName ?? <Words view={view} nl={value.term?.labelNl} en={value.term?.labelEn} />}</strong>
          {value.from ? ` (${value.from}${value.until && value.until !== value.from ? ` – ${value.until}` : ''})` : ''}
          {value.textNl ? ': ' : ''}
          <Words view={view} nl={value.textNl} en={value.textEn} />
        </>
      );
    case 'outcome':
      return <Outcome view={view} value={value} />;
    default:
      return <Words view={view} nl={value.textNl} en={value.textEn} />;
  }
}

function Outcome({ view, value }: { view: View; value: ValueFragment }) {
  const { t } = view;
  const unit = value.unit ? ` ${value.unit}` : '';
  const figures = [
    value.before !== null && value.before !== undefined ? `${t.case.before} ${count(view, value.before)}${unit}` : '',
    value.after !== null && value.after !== undefined ? `${t.case.after} ${count(view, value.after)}${unit}` : '',
    value.change !== null && value.change !== undefined
      ? `${t.case.change} ${value.change > 0 ? '+' : ''}${count(view, value.change)}${unit}`
      : '',
  ].filter(Boolean);
  return (
    <>
      <Words view={view} nl={value.textNl} en={value.textEn} />
      {figures.length > 0 ? `: ${figures.join(', ')}` : ''}
      {value.period ? ` (${value.period})` : ''}
    </>
  );
}

/** Who says so. */
export function SourceOf({ view, value }: { view: View; value: Pick<ValueFragment, 'source' | 'basis'> }) {
  return (
    <span className="source">
      <span lang="nl">{value.source}</span> <span className="basis">{view.t.case.basis[value.basis]}</span>
    </span>
  );
}
