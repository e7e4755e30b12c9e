import { Table } from '../parts.js';
import { count, type View } from '../view.js';
import { amount } from './figure.js';
import { Details, EntryTitle, FieldValue, hasDetails } from './entry.js';
import { RegisterTable } from './registers.js';
import { entriesOf, fieldOf, termOf, type Entry, type Section, type Story } from './story.js';

/** What it cost: out of pocket and internal hours apart (I-027). What nobody recorded is unknown, and never nothing. */
export function moneySection(view: View, story: Story): Section {
  const { t } = view;
  const costs = entriesOf(story.work, 'cost').filter(({ status }) => !status.ended);
  const of = (kind: string): Entry[] => costs.filter((entry) => termOf(entry, 'kind')?.id === kind);
  const [spending, hours] = [of('out-of-pocket'), of('internal-hours')];
  const funding = story.work.registers.find(({ register }) => register.id === 'funding');
  return {
    id: 'money',
    title: t.story.money,
    body: (
      <>
        <h3>{t.story.outOfPocket}</h3>
        {spending.length === 0 ? (
          <p>
            <span className="mark unknown">{t.story.spendingUnknown}</span>
          </p>
        ) : (
          <CostTable view={view} story={story} caption={t.story.outOfPocket} costs={spending} />
        )}
        <h3>{t.story.hours}</h3>
        {hours.length === 0 ? (
          <p>
            <span className="mark unknown">{t.story.hoursUnknown}</span>
          </p>
        ) : (
          <CostTable view={view} story={story} caption={t.story.hours} costs={hours} />
        )}
        {funding && <RegisterTable view={view} story={story} register={funding.register} alone={false} />}
      </>
    ),
  };
}

/** Fields of a cost that have a column of their own. */
const shownApart = ['kind', 'cents', 'hours', 'certainty', 'per'];

function CostTable({
  view,
  story,
  caption,
  costs,
}: {
  view: View;
  story: Story;
  caption: string;
  costs: readonly Entry[];
}) {
  const { t } = view;
  const detailed = costs.some((entry) => hasDetails(entry, shownApart));
  return (
    <Table
      view={view}
      caption={caption}
      head={[t.story.costFor, t.story.amount, t.story.certainty, ...(detailed ? [t.story.more] : [])]}
    >
      {costs.map((entry) => {
        const certainty = entry.values.find(({ field }) => field.id === 'certainty');
        return (
          <tr key={entry.id}>
            <th scope="row">
              <EntryTitle view={view} entry={{ ...entry, qualifier: null }} />
            </th>
            <td className="amount">
              <Amount view={view} entry={entry} />
            </td>
            <td>
              {certainty ? (
                <FieldValue view={view} story={story} value={certainty} />
              ) : (
                <span className="meta">{t.story.certaintyUnknown}</span>
              )}
            </td>
            {detailed && (
              <td>
                <Details view={view} story={story} entry={entry} without={shownApart} />
              </td>
            )}
          </tr>
        );
      })}
    </Table>
  );
}

function Amount({ view, entry }: { view: View; entry: Entry }) {
  const { t } = view;
  const [cents, hours, per] = [fieldOf(entry, 'cents'), fieldOf(entry, 'hours'), fieldOf(entry, 'per')];
  const isHours = termOf(entry, 'kind')?.id === 'internal-hours';
  const amounts = [
    hours === undefined ? '' : t.story.hoursCount(count(view, Number(hours))),
    cents === undefined ? '' : amount(view, Number(cents)),
  ].filter(Boolean);
  if (amounts.length === 0)
    return <span className="mark unknown">{isHours ? t.story.hoursUnknown : t.story.amountUnknown}</span>;
  const qualifier = entry.qualifier ? t.case.qualifier[entry.qualifier] : '';
  return (
    <>
      {qualifier && <em className="qualifier">{qualifier} </em>}
      <strong>{amounts.join(' · ')}</strong>
      {per && <> {t.story.per(per)}</>}
    </>
  );
}
