import { Chart } from '../chart/chart.js';
import { Table, Words } from '../parts.js';
import type { View } from '../view.js';
import { factorsOf } from './charts.js';
import { EntryTitle, titleById } from './entry.js';
import { entriesOf, fieldOf, termOf, type Story } from './story.js';

/** Factors and how they work on each other (I-108): tables always, a drawing while it can be followed by eye. */
export function FactorModel({ view, story }: { view: View; story: Story }) {
  const { t } = view;
  const { factors, links } = factorsOf(view, story.work);
  if (factors.length === 0) return null;
  const tables = <FactorTables view={view} story={story} />;
  const says = t.story.factorSays(factors.length, links.length);
  return story.charts.factors ? (
    <Chart id="factors" title={t.story.factorTitle} says={`${says} ${t.story.factorKey}`} svg={story.charts.factors}>
      {tables}
    </Chart>
  ) : (
    <>
      <h3>{t.story.factorTitle}</h3>
      <p>{says}</p>
      {tables}
    </>
  );
}

function FactorTables({ view, story }: { view: View; story: Story }) {
  const { t } = view;
  const term = (found: ReturnType<typeof termOf>) =>
    found && <Words view={view} nl={found.labelNl} en={found.labelEn} />;
  const links = entriesOf(story.work, 'factor-link').filter(({ status }) => !status.ended);
  return (
    <div className="tables">
      <Table
        view={view}
        caption={t.story.factorTitle}
        head={[t.story.factor, t.story.factorKind, t.story.linkEvidence]}
      >
        {entriesOf(story.work, 'factor')
          .filter(({ status }) => !status.ended)
          .map((entry) => (
            <tr key={entry.id}>
              <th scope="row">
                <EntryTitle view={view} entry={entry} />
              </th>
              <td>{term(termOf(entry, 'factor-kind'))}</td>
              <td>{fieldOf(entry, 'evidence') ?? '–'}</td>
            </tr>
          ))}
      </Table>
      {links.length > 0 && (
        <Table
          view={view}
          caption={t.story.links}
          head={[t.story.linkFrom, t.story.linkEffect, t.story.linkTo, t.story.linkEvidence]}
        >
          {links.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">{titleById(view, story, fieldOf(entry, 'cause') ?? '')}</th>
              <td>
                {termOf(entry, 'edge-sign')?.id === 'strengthens' ? '+' : '−'} {term(termOf(entry, 'edge-sign'))}
              </td>
              <td>{titleById(view, story, fieldOf(entry, 'effect') ?? '')}</td>
              <td>{fieldOf(entry, 'evidence') ?? '–'}</td>
            </tr>
          ))}
        </Table>
      )}
    </div>
  );
}
