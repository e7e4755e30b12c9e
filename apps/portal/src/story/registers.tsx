import type { ReactNode } from 'react';
import { Table, Words } from '../parts.js';
import { inLanguage, type View } from '../view.js';
import { Details, EntryTitle, hasDetails, Status } from './entry.js';
import { entriesOf, placeOf, termOf, type Entry, type Section, type Story, type Work } from './story.js';

type Register = Work['registers'][number]['register'];

/** Registers that one section shows, in order; those without entries are left out. */
const sections = {
  choices: ['unknown', 'option', 'stopped-practice', 'experiment', 'question'],
  value: ['benefit', 'evidence'],
  risks: ['risk'],
  data: ['data-delivery', 'data-grant', 'data-request'],
  people: ['team-role', 'stakeholder'],
} as const;

/** Registers that have a place and a drawing of their own. */
const drawnElsewhere = ['cost', 'funding', 'force', 'factor', 'factor-link'];

/** Tables of the registers of one part of the story, with what belongs to it; undefined when there is nothing to tell. */
export function registersSection(
  view: View,
  story: Story,
  part: keyof typeof sections,
  title: string,
  more: readonly ReactNode[] = [],
): Section | undefined {
  const wanted: readonly string[] = sections[part];
  const found = wanted.flatMap((id) => story.work.registers.filter(({ register }) => register.id === id));
  const extra = more.filter(Boolean);
  if (found.length === 0 && extra.length === 0) return undefined;
  return {
    id: part,
    title,
    body: (
      <>
        {found.map(({ register }) => (
          <RegisterTable
            key={register.id}
            view={view}
            story={story}
            register={register}
            alone={found.length + extra.length === 1}
          />
        ))}
        {extra}
      </>
    ),
  };
}

/** Registers that no part of the story names: a new register is shown before anybody gives it a place. */
export function otherRegisters(view: View, story: Story): ReactNode[] {
  const placed: readonly string[] = [...Object.values(sections).flat(), ...drawnElsewhere];
  return story.work.registers
    .filter(({ register }) => !placed.includes(register.id))
    .map(({ register }) => (
      <RegisterTable key={register.id} view={view} story={story} register={register} alone={false} />
    ));
}

/** One register as a compact table: what is still to be done first, what ended below with its reason. */
export function RegisterTable({
  view,
  story,
  register,
  alone,
}: {
  view: View;
  story: Story;
  register: Register;
  /** Whether the heading of the section names it already. */
  alone: boolean;
}) {
  const { t } = view;
  const label = inLanguage(view, register.labelNl, register.labelEn);
  const entries = entriesOf(story.work, register.id).toSorted(
    (a, b) => Number(a.status.ended) - Number(b.status.ended) || (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0,
  );
  const scored = register.id === 'option' ? scoresOf(entries) : [];
  const own = scored.map(({ id }) => id);
  const detailed = entries.some((entry) => hasDetails(entry, own));
  // A register whose entries only stand there has nothing to say about how each stands.
  const standing = entries.some(({ status, because }) => status.id !== 'known' || because !== null);
  const ranked = register.ranked && entries.some(({ rank }) => rank !== null);
  const title = inLanguage(view, register.titleNl, register.titleEn).words;
  const scores = scored.map(({ labelNl, labelEn }) => inLanguage(view, labelNl, labelEn).words);
  return (
    <>
      {!alone && <h3 {...(label.lang ? { lang: label.lang } : {})}>{label.words}</h3>}
      <Table
        view={view}
        caption={label.words}
        head={[
          ...(ranked ? [t.story.rank] : []),
          title,
          ...(standing ? [t.story.status] : []),
          ...scores,
          ...(detailed ? [t.story.more] : []),
        ]}
      >
        {entries.map((entry) => (
          <tr key={entry.id} className={entry.status.ended ? 'ended' : undefined}>
            {ranked && <td>{entry.rank ?? '–'}</td>}
            <th scope="row">
              <EntryTitle view={view} entry={entry} />
              {register.id === 'data-grant' && view.session && !story.own && !entry.status.ended && (
                <p>
                  <a href={`${placeOf(story.facts)}/gegevens/${entry.id}`}>{t.story.request.link}</a>
                </p>
              )}
            </th>
            {standing && (
              <td>
                <Status view={view} entry={entry} />
              </td>
            )}
            {scored.map(({ id }) => {
              const score = termOf(entry, id);
              return (
                <td key={id}>
                  {score ? (
                    <Words view={view} nl={score.labelNl} en={score.labelEn} />
                  ) : (
                    <span className="meta">{t.story.notScored}</span>
                  )}
                </td>
              );
            })}
            {detailed && (
              <td>
                <Details view={view} story={story} entry={entry} without={own} />
              </td>
            )}
          </tr>
        ))}
      </Table>
    </>
  );
}

/** The criteria that at least one option was scored on (I-008). */
function scoresOf(entries: readonly Entry[]): Entry['values'][number]['field'][] {
  const fields = entries
    .flatMap(({ values }) => values.map(({ field }) => field))
    .filter(({ kind }) => kind === 'term');
  return [...new Map(fields.map((field) => [field.id, field])).values()];
}
