import type { InstrumentsQuery } from '../generated/graphql.js';
import { Button, Table, TextField, Words } from '../parts.js';
import { inLanguage, type View } from '../view.js';
import { FactsPage, Source } from './facts.js';

type Instrument = NonNullable<InstrumentsQuery['instruments']>[number];
type Matrix = NonNullable<InstrumentsQuery['matrices']>[number];
interface Labelled {
  id: string;
  labelNl: string;
  labelEn: string;
}

/** What a reader looks for on the page. */
export interface InstrumentSearch {
  text: string;
  tool: string;
}

/** The instruments of the field with where each lives, the tables to read, and the tools that sources name. */
export function InstrumentsPage({
  view,
  data,
  asked,
}: {
  view: View;
  data: Partial<InstrumentsQuery>;
  asked: InstrumentSearch;
}) {
  const t = view.t.facts.instruments;
  const wanted = asked.text.toLowerCase();
  const found = (data.instruments ?? []).filter(({ id, labelNl, labelEn }) =>
    [id, labelNl, labelEn].some((word) => word.toLowerCase().includes(wanted)),
  );
  return (
    <FactsPage view={view} here="/instrumenten" title={t.title} lead={t.lead}>
      <section aria-labelledby="instruments">
        <h2 id="instruments">{t.found(found.length)}</h2>
        <form method="get" action="/instrumenten" className="filters">
          <TextField view={view} name="tekst" type="search" label={t.search} value={asked.text} />
          <Button quiet>{view.t.facts.show}</Button>
        </form>
        {found.length === 0 ? (
          <p className="notice" role="status">
            {t.none}
          </p>
        ) : (
          <Instruments view={view} instruments={found} data={data} />
        )}
      </section>
      <section aria-labelledby="matrices">
        <h2 id="matrices">{t.matrices}</h2>
        {data.matrices?.map((matrix) => (
          <MatrixTable key={matrix.id} view={view} matrix={matrix} />
        ))}
      </section>
      <Tools view={view} data={data} asked={asked} />
    </FactsPage>
  );
}

function Instruments({
  view,
  instruments,
  data,
}: {
  view: View;
  instruments: readonly Instrument[];
  data: Partial<InstrumentsQuery>;
}) {
  const t = view.t.facts.instruments;
  return (
    <Table view={view} caption={t.title} head={[t.number, t.name, t.where]}>
      {instruments.map((instrument) => (
        <tr key={instrument.id} id={instrument.id}>
          <td>{instrument.id}</td>
          <th scope="row">
            <Words view={view} nl={instrument.labelNl} en={instrument.labelEn} />
            {instrument.notInSource && (
              <>
                {' '}
                <span className="mark unknown">{t.notInSource}</span>
                <small className="claim-note">{t.notInSourceHelp}</small>
              </>
            )}
          </th>
          <td>
            <ul className="plain">
              {instrument.carriers.map((carrier) => (
                <li key={`${carrier.shape} ${carrier.id}`}>
                  {t.shapes[carrier.shape] ?? carrier.shape}: <Home view={view} carrier={carrier} data={data} />
                </li>
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** Where an instrument lives, by its name; with a link where there is a page to read. */
function Home({
  view,
  carrier: { shape, id },
  data,
}: {
  view: View;
  carrier: Instrument['carriers'][number];
  data: Partial<InstrumentsQuery>;
}) {
  const t = view.t.facts.instruments;
  const known: Partial<Record<string, readonly Labelled[] | null>> = {
    attribute: data.attributes ?? [],
    vocabulary: data.vocabularies ?? [],
    register: data.registers ?? [],
    checklist: data.checklists ?? [],
    quadrant: data.quadrants ?? [],
    matrix: data.matrices ?? [],
    preset: data.casePresets ?? [],
  };
  const found = known[shape]?.find((one) => one.id === id);
  if (shape === 'reference') return <a href="#tools">{t.tools}</a>;
  if (!found) return shape === 'rule' ? t.rule : (t.records[id] ?? id);
  const name = <Words view={view} nl={found.labelNl} en={found.labelEn} />;
  if (shape === 'vocabulary') return <a href={`/begrippen#${id}`}>{name}</a>;
  if (shape === 'matrix') return <a href={`#matrix-${id}`}>{name}</a>;
  return name;
}

function MatrixTable({ view, matrix }: { view: View; matrix: Matrix }) {
  const label = ({ labelNl, labelEn }: Omit<Labelled, 'id'>): string => inLanguage(view, labelNl, labelEn).words;
  return (
    <div className="matrix" id={`matrix-${matrix.id}`}>
      <h3>{label(matrix)}</h3>
      <Table
        view={view}
        caption={label(matrix)}
        head={[view.t.facts.instruments.aspect, ...matrix.columns.map((column) => label(column))]}
      >
        {matrix.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{label(row)}</th>
            {row.cells.map(({ textNl, textEn }, place) => (
              <td key={matrix.columns[place]?.id ?? place}>
                <Words view={view} nl={textNl} en={textEn} />
              </td>
            ))}
          </tr>
        ))}
      </Table>
      <Source view={view}>{matrix.source}</Source>
    </div>
  );
}

function Tools({ view, data, asked }: { view: View; data: Partial<InstrumentsQuery>; asked: InstrumentSearch }) {
  const t = view.t.facts.instruments;
  const found = data.references ?? [];
  return (
    <section aria-labelledby="tools">
      <h2 id="tools">{t.tools}</h2>
      <form method="get" action="/instrumenten#tools" className="filters">
        <TextField view={view} name="hulpmiddel" type="search" label={t.toolSearch} value={asked.tool} />
        <Button quiet>{view.t.facts.show}</Button>
      </form>
      {found.length === 0 && (
        <p className="notice" role="status">
          {t.noTools}
        </p>
      )}
      <ul className="tools">
        {found.map(({ id, title, source }) => (
          <li key={id}>
            <strong lang="nl">{title}</strong> <Source view={view}>{source}</Source>
          </li>
        ))}
      </ul>
    </section>
  );
}
