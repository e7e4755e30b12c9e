import { Fragment } from 'react';
import type { CaseImportQuery, CaseImportsQuery } from '../generated/graphql.js';
import { Layout } from '../layout.js';
import { Button, Form, Heading, Table, TextArea, TextField, Words, FileField } from '../parts.js';
import { count, day, inLanguage, type View } from '../view.js';

type Import = NonNullable<CaseImportQuery['caseImport']>;
type Row = Import['rows'][number];

const place = '/mijn-gemeente/inlezen';
const kilobytes = (view: View, bytes: number): string => count(view, Math.ceil(bytes / 1000));

/** Where a list is brought in, with how to make one and what was brought in before. */
export function ImportsPage({ view, data }: { view: View; data: Partial<CaseImportsQuery> }) {
  const t = view.t.exchange.import;
  const limits = data.importLimits;
  return (
    <Layout view={view} title={t.title} crumbs={crumbs(view)}>
      <Heading title={t.title} lead={t.lead} />
      <Form withFiles view={view} action={place} className="sheet">
        <FileField
          view={view}
          name="file"
          label={t.file}
          accept=".csv,.txt,.tsv,.json"
          help={
            limits
              ? t.fileHelp(kilobytes(view, limits.fileBytes), count(view, limits.rows), count(view, limits.columns))
              : undefined
          }
        />
        <TextArea view={view} name="content" label={t.text} help={t.textHelp} rows={6} />
        <Button>{t.read}</Button>
      </Form>
      <section aria-labelledby="how">
        <h2 id="how">{t.howTitle}</h2>
        <ul>
          {t.how.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <p>
          <a href={`${place}/sjabloon.csv`}>{t.template}</a>
        </p>
      </section>
      <section aria-labelledby="earlier">
        <h2 id="earlier">{t.earlier}</h2>
        {data.caseImports?.length === 0 && <p>{t.none}</p>}
        <ul className="rows">
          {data.caseImports?.map(({ id, fileName, recordedAt, size }) => (
            <li key={id}>
              <a href={`${place}/${id}`}>{fileName}</a>
              <span className="meta">
                {day(view, recordedAt)} · {kilobytes(view, size)} kB ·{' '}
                <a href={`${place}/${id}/bestand`} aria-label={`${t.original}: ${fileName}`}>
                  {t.original}
                </a>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  );
}

const crumbs = (view: View, more: { href: string; label: string }[] = []) => [
  { href: '/mijn-gemeente', label: view.t.own.title },
  { href: place, label: view.t.exchange.import.title },
  ...more,
];

/** What happens with each row of a list, what has to change, and the button that takes the good rows in. */
export function ImportPage({ view, found, outcome }: { view: View; found: Import; outcome: string }) {
  const t = view.t.exchange.import;
  const here = `${place}/${found.id}`;
  const good = found.counts.find((of) => of.outcome === 'NEW')?.count ?? 0;
  const waiting = found.rows.filter((row) => row.outcome === 'FAULTY' || row.outcome === 'SIMILAR');
  const last = found.rows.at(-1)?.rowNumber;
  return (
    <Layout view={view} title={found.fileName} crumbs={crumbs(view, [{ href: here, label: found.fileName }])}>
      <Heading kind={t.title} title={found.fileName} lead={day(view, found.recordedAt)} />
      {!found.complete && <p className="notice warning">{t.incomplete}</p>}
      <section aria-labelledby="result">
        <h2 id="result">{t.result}</h2>
        <ul className="outcomes">
          {found.counts
            .filter((of) => of.count > 0)
            .map((of) => (
              <li key={of.outcome}>
                <a href={`${here}?soort=${of.outcome}#rows`} aria-current={outcome === of.outcome ? 'true' : undefined}>
                  {t.outcomes[of.outcome]}: {count(view, of.count)}
                </a>
              </li>
            ))}
          {outcome && (
            <li>
              <a href={`${here}#rows`}>{t.all}</a>
            </li>
          )}
        </ul>
        {good > 0 && (
          <Form view={view} action={`${here}/overnemen`} className="inline">
            <Button>{t.takeIn(good)}</Button>
          </Form>
        )}
      </section>
      <div id="rows">
        <RowTable view={view} rows={found.rows} columns={found.columns} />
        {found.rows.length === 100 && (
          <p>
            <a href={`${here}?na=${last}${outcome ? `&soort=${outcome}` : ''}#rows`}>{t.more}</a>
          </p>
        )}
      </div>
      {waiting.map((row) => (
        <Correction key={row.id} view={view} here={here} row={row} columns={found.columns} />
      ))}
      <Columns view={view} columns={found.columns} />
      <p>
        <a href={`${here}/bestand`}>{t.original}</a>
      </p>
    </Layout>
  );
}

const titleOf = ({ cells }: Row, columns: Import['columns']): string => {
  const column = columns.find(({ meaning }) => meaning === 'titleNl')?.name;
  return cells.find((cell) => cell.column === column)?.value ?? '–';
};

function RowTable({ view, rows, columns }: { view: View; rows: readonly Row[]; columns: Import['columns'] }) {
  const t = view.t.exchange.import;
  if (rows.length === 0) return <p>{t.noRows}</p>;
  return (
    <Table view={view} caption={t.result} head={[t.row, t.caseTitle, t.outcome, t.problems]}>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">{row.rowNumber}</th>
          <td>
            {row.outcome === 'TAKEN_IN' && row.case ? (
              <a href={`/praktijkvoorbeelden/${row.case.slug}`}>{row.case.titleNl}</a>
            ) : (
              titleOf(row, columns).slice(0, 120)
            )}
          </td>
          <td>{t.outcomes[row.outcome]}</td>
          <td>
            {row.outcome === 'SIMILAR' && row.case && (
              <>
                {t.existing}: <a href={`/praktijkvoorbeelden/${row.case.slug}`}>{row.case.titleNl}</a>.{' '}
              </>
            )}
            {row.faults.length > 0 && (
              <ul className="plain">
                {row.faults.map((fault) => (
                  <li key={`${fault.column} ${fault.messageEn}`}>
                    <strong>{fault.column ?? t.wholeRow}</strong>:{' '}
                    {inLanguage(view, fault.messageNl, fault.messageEn).words}
                  </li>
                ))}
              </ul>
            )}
            {(row.outcome === 'FAULTY' || row.outcome === 'SIMILAR') && (
              <a href={`#row-${row.rowNumber}`}>{t.correct(row.rowNumber)}</a>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** The cells of a row that have to change, and its title; other cells stay as they are. */
function Correction({ view, here, row, columns }: { view: View; here: string; row: Row; columns: Import['columns'] }) {
  const t = view.t.exchange.import;
  const titleColumn = columns.find(({ meaning }) => meaning === 'titleNl')?.name ?? 'titel';
  const changed = [...new Set([titleColumn, ...row.faults.flatMap(({ column }) => column ?? [])])];
  const fields = changed.flatMap((column) => {
    const cells = row.cells.filter((cell) => cell.column === column);
    return (cells.length > 0 ? cells : [{ column, value: '' }]).map((cell, turn) => ({ ...cell, turn }));
  });
  return (
    <section className="correction" id={`row-${row.rowNumber}`} aria-labelledby={`correct-${row.rowNumber}`}>
      <h2 id={`correct-${row.rowNumber}`}>
        {t.correct(row.rowNumber)}: {titleOf(row, columns).slice(0, 80)}
      </h2>
      <Form view={view} action={`${here}/rijen/${row.id}`} className="sheet">
        {fields.map(({ column, value, turn }, index) => {
          const name = `cell-${row.rowNumber}-${index}`;
          const label = turn > 0 ? `${column} (${turn + 1})` : column;
          const help = row.faults
            .filter((fault) => fault.column === column || (fault.column === null && column === titleColumn))
            .map((fault) => inLanguage(view, fault.messageNl, fault.messageEn).words)
            .join(' ');
          const field = { view, name, label, value, ...(help ? { help } : {}) };
          return (
            <Fragment key={name}>
              <input type="hidden" name={`column-${row.rowNumber}-${index}`} value={column} />
              {value.length > 80 || value.includes('\n') ? <TextArea {...field} /> : <TextField {...field} />}
            </Fragment>
          );
        })}
        <input type="hidden" name="row" value={row.rowNumber} />
        <Button>{row.outcome === 'SIMILAR' ? t.another : t.corrected}</Button>
      </Form>
    </section>
  );
}

function Columns({ view, columns }: { view: View; columns: Import['columns'] }) {
  const t = view.t.exchange.import;
  return (
    <section aria-labelledby="columns">
      <h2 id="columns">{t.columns}</h2>
      <Table view={view} caption={t.columns} head={[t.column, t.meaning]}>
        {columns.map(({ name, meaning, labelNl, labelEn }, index) => (
          <tr key={`${name} ${index}`}>
            <th scope="row">{name}</th>
            <td>{meaning ? <Words view={view} nl={labelNl} en={labelEn} /> : t.kept}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
