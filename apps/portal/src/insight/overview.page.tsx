import { Chart } from '../chart/chart.js';
import type { OverviewQuery, PlacementsFragment, SpreadFragment } from '../generated/graphql.js';
import { Layout } from '../layout.js';
import { Heading, Table, Unknown, Words } from '../parts.js';
import { inLanguage, type View } from '../view.js';
import { Filter, type Asked } from './filter.js';
import { barsOf, gradesOf, numbered, statedOf, type Numbered } from './overview.charts.js';

/** Drawings by the id of what they show. */
export type Drawings = Readonly<Record<string, string>>;

/** How the chosen cases stand, in drawings with a table beside each. */
export function OverviewPage({
  view,
  asked,
  data,
  drawings,
}: {
  view: View;
  asked: Asked;
  data: Partial<OverviewQuery>;
  drawings: Drawings;
}) {
  const words = view.t.insight;
  const { portfolio } = data;
  const spreads = (...ids: string[]) =>
    (portfolio?.spreads ?? [])
      .filter(({ attribute }) => ids.includes(attribute.id))
      .map((spread) => (
        <SpreadChart key={spread.attribute.id} view={view} spread={spread} svg={drawings[spread.attribute.id] ?? ''} />
      ));
  return (
    <Layout view={view} title={words.title} crumbs={[{ href: '/inzicht', label: words.title }]}>
      <Heading title={words.title} lead={words.lead} />
      <nav aria-label={words.pages} className="no-print">
        <ul className="buttons">
          <li>
            <a href="/inzicht/portefeuille">{words.toPortfolio}</a>
          </li>
          <li>
            <a href="/inzicht/organisatie">{words.toOrganisation}</a>
          </li>
          <li>
            <a href="/vergelijken">{words.toCompare}</a>
          </li>
        </ul>
      </nav>
      <Filter view={view} action="/inzicht" asked={asked} choices={data} />
      <p className="notice" role="status">
        {portfolio?.total === 0 ? words.none : words.cases(portfolio?.total ?? 0)}
      </p>
      {portfolio && portfolio.total > 0 && (
        <>
          {spreads('phase', 'domain')}
          {data.valueMap && <ValueMap view={view} found={data.valueMap} svg={drawings['value-map'] ?? ''} />}
          {data.steering && <Corners view={view} found={data.steering} svg={drawings.steering ?? ''} />}
          {data.insideOutside && (
            <Corners view={view} found={data.insideOutside} svg={drawings['inside-outside'] ?? ''} />
          )}
          {spreads('government-perspective', 'management-view', 'playing-field', 'start-position')}
        </>
      )}
    </Layout>
  );
}

type SpreadId = keyof View['t']['insight']['spread'];

/** One attribute: a bar and a row for each value, and for what is not known. */
export function SpreadChart({ view, spread, svg }: { view: View; spread: SpreadFragment; svg: string }) {
  const words = view.t.insight;
  const { title, most: mostSays } = words.spread[spread.attribute.id as SpreadId];
  const most = spread.terms.toSorted((a, b) => b.cases - a.cases)[0];
  const sentence =
    most && most.cases > 0
      ? `${mostSays(inLanguage(view, most.term.labelNl, most.term.labelEn).words, most.cases)} ${words.unknownOf(spread.unknown)}`
      : words.nobodyStated(spread.unknown);
  return (
    <section className="drawn beside-table" aria-labelledby={`spread-${spread.attribute.id}`}>
      <h2 id={`spread-${spread.attribute.id}`}>{title}</h2>
      <Chart id={`says-${spread.attribute.id}`} title={title} says={sentence} svg={svg}>
        <div className="slim">
          <Table view={view} caption={title} head={[words.value, words.number]}>
            {barsOf(view, spread).map(({ label, cases, unknown }) => (
              <tr key={label}>
                <th scope="row">{unknown ? <span className="mark unknown">{label}</span> : label}</th>
                <td>{cases}</td>
              </tr>
            ))}
          </Table>
          {spread.several > 0 && <p className="small">{words.several(spread.several)}</p>}
        </div>
      </Chart>
    </section>
  );
}

function Notes({ view, found, graded = false }: { view: View; found: PlacementsFragment; graded?: boolean }) {
  const words = view.t.insight;
  return (
    <p className="small">
      {found.placements.some(({ disputed }) => disputed) && `${words.disputed} `}
      {graded && `${words.potentialShort} `}
      {found.total > found.placements.length && `${words.capped(found.placements.length, found.total)} `}
      {words.drawnBy} <span lang="nl">{found.quadrant.source}</span>.
    </p>
  );
}

function ValueMap({ view, found, svg }: { view: View; found: PlacementsFragment; svg: string }) {
  const words = view.t.insight;
  const { title, says } = words.quadrant['value-map'];
  const cases = numbered(found);
  const placed = cases.filter(({ positions }) => positions.length > 0).length;
  const large = cases.filter((of) => gradesOf(of).includes('large')).length;
  return (
    <section className="drawn" aria-labelledby="value-map">
      <h2 id="value-map">{title}</h2>
      <Chart id="says-value-map" title={title} says={says(placed, cases.length - placed, large)} svg={svg}>
        <Notes view={view} found={found} graded />
        <Table view={view} caption={title} head={[words.nr, words.name, words.grade, words.place, words.potential]}>
          {cases.map((of) => (
            <tr key={of.case.id} className={`nr-${of.nr}`}>
              <td>{of.nr}</td>
              <th scope="row">
                <CaseLink view={view} of={of} />
              </th>
              <td>
                <Grades view={view} of={of} />
              </td>
              <td>
                <Places view={view} of={of} found={found} />
              </td>
              <td className="nowrap">
                {statedOf(of, 'potential').length > 0 ? words.potentialStated : <Unknown view={view} />}
              </td>
            </tr>
          ))}
        </Table>
      </Chart>
    </section>
  );
}

const CaseLink = ({ view, of }: { view: View; of: Numbered }) => (
  <a href={`/praktijkvoorbeelden/${of.case.slug}`}>
    <Words view={view} nl={of.case.titleNl} en={of.case.titleEn} />
  </a>
);

function Grades({ view, of }: { view: View; of: Numbered }) {
  const valueGrades = statedOf(of, 'value-grade');
  if (valueGrades.length === 0) return <span className="mark unknown">{view.t.insight.gradeUnknown}</span>;
  const words = valueGrades.flatMap(({ term }) => (term ? inLanguage(view, term.labelNl, term.labelEn).words : []));
  return <>{[...new Set(words)].join(' / ')}</>;
}

const cellOf = ({ quadrant }: PlacementsFragment, { horizontal, vertical }: { horizontal: string; vertical: string }) =>
  quadrant.cells.find((cell) => cell.horizontal === horizontal && cell.vertical === vertical);

function Places({ view, of, found }: { view: View; of: Numbered; found: PlacementsFragment }) {
  const words = view.t.insight;
  if (of.positions.length === 0) {
    const questions = of.missing.map(({ labelNl, labelEn }) => inLanguage(view, labelNl, labelEn).words).join(', ');
    return (
      <>
        <Unknown view={view} /> <small>{words.missing(questions)}</small>
      </>
    );
  }
  return (
    <ul className="plain">
      {of.positions.map(({ cell, sources }) => {
        const corner = cellOf(found, cell);
        return (
          <li key={`${cell.horizontal} ${cell.vertical}`}>
            <Words view={view} nl={corner?.labelNl} en={corner?.labelEn} />
            {of.disputed && (
              <small>
                {' '}
                {words.by('')}
                <span lang="nl">{sources.join('; ')}</span>
              </small>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A quadrant whose corners advise something: a row for each corner, and one for the cases that stand in none. */
function Corners({ view, found, svg }: { view: View; found: PlacementsFragment; svg: string }) {
  const words = view.t.insight;
  const id = found.quadrant.id as 'steering' | 'inside-outside';
  const { title, says } = words.quadrant[id];
  const cases = numbered(found);
  const lost = cases.filter(({ positions }) => positions.length === 0);
  return (
    <section className="drawn" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Chart id={`says-${id}`} title={title} says={says(cases.length - lost.length, lost.length)} svg={svg}>
        <Notes view={view} found={found} />
        <Table
          view={view}
          caption={title}
          head={[words.corner, id === 'steering' ? words.advice : words.example, words.number, words.named]}
        >
          {found.quadrant.cells.map((cell) => {
            const here = cases.filter(({ positions }) => positions.some((at) => cellOf(found, at.cell) === cell));
            return (
              <tr key={`${cell.horizontal} ${cell.vertical}`}>
                <th scope="row">
                  <Words view={view} nl={cell.labelNl} en={cell.labelEn} />
                </th>
                <td>
                  <Words view={view} nl={cell.adviceNl} en={cell.adviceEn} />
                </td>
                <td>{here.length}</td>
                <td>
                  <Named view={view} cases={here} />
                </td>
              </tr>
            );
          })}
          <tr>
            <th scope="row">
              <Unknown view={view} />
            </th>
            <td>{words.someMissing(axesOf(view, found))}</td>
            <td>{lost.length}</td>
            <td>
              <Named view={view} cases={lost} />
            </td>
          </tr>
        </Table>
      </Chart>
    </section>
  );
}

const axesOf = (view: View, { quadrant: { horizontal, vertical } }: PlacementsFragment): string =>
  [horizontal, vertical].map(({ labelNl, labelEn }) => inLanguage(view, labelNl, labelEn).words).join(', ');

function Named({ view, cases }: { view: View; cases: readonly Numbered[] }) {
  if (cases.length === 0) return <>{view.t.insight.nobody}</>;
  return (
    <ul className="numbered">
      {cases.map((of) => (
        <li key={of.case.id}>
          {of.nr}
          {of.disputed ? '*' : ''} <CaseLink view={view} of={of} />
        </li>
      ))}
    </ul>
  );
}
