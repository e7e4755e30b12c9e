import type { EntryFragment } from '../generated/graphql.js';
import { Table, Unknown, Words } from '../parts.js';
import { count, type View } from '../view.js';
import { labelIn } from './frame.js';
import type { Register } from './entry-fields.js';

/** The score of an option on a criterion, 1 to 5; null when nobody gave one. */
function gradeOf(entry: EntryFragment, criterion: string): number | null {
  const value = entry.values.find(({ field }) => field.id === criterion)?.values[0];
  return value === undefined ? null : Number(value);
}

/** The scores of options next to each other, with a total and the place that it gives. */
export function ScoreTable({
  view,
  register,
  entries,
}: {
  view: View;
  register: Register;
  entries: readonly EntryFragment[];
}) {
  const { t } = view;
  const criteria = register.fields.filter(({ vocabulary }) => vocabulary === 'criterion-grade');
  const scored = entries.map((entry) => {
    const scores = criteria.map(({ id }) => gradeOf(entry, id));
    const known = scores.filter((score) => score !== null);
    const total = known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0);
    return { entry, scores, total, complete: known.length === scores.length };
  });
  // A total of some criteria says nothing beside a total of all of them: only whole ones get a place.
  const rankable = ({ complete, total }: (typeof scored)[number]): number => (complete ? (total ?? -1) : -1);
  const ordered = scored.toSorted((a, b) => rankable(b) - rankable(a));
  return (
    <section aria-labelledby="scores">
      <h2 id="scores">{t.edit.scores}</h2>
      <p>{t.edit.scoresLead}</p>
      <Table
        view={view}
        caption={t.edit.scores}
        head={[t.edit.place, t.edit.option, ...criteria.map((field) => labelIn(view, field)), t.edit.total]}
      >
        {ordered.map(({ entry, scores, total, complete }) => (
          <tr key={entry.id}>
            <td>{total === null || !complete ? '–' : 1 + ordered.filter((other) => rankable(other) > total).length}</td>
            <th scope="row">
              <Words view={view} nl={entry.titleNl} en={entry.titleEn} /> <small>({labelIn(view, entry.status)})</small>
            </th>
            {scores.map((score, place) => (
              <td key={criteria[place]?.id}>{score === null ? <Unknown view={view} /> : count(view, score)}</td>
            ))}
            <td>
              {total === null ? <Unknown view={view} /> : count(view, total)}
              {total !== null && !complete && <small> {t.edit.incomplete}</small>}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
