import { Fragment } from 'react';
import { Words } from '../parts.js';
import { SourceOf } from '../value.js';
import { count, day, inLanguage, type View } from '../view.js';
import { amount } from './figure.js';
import type { Entry, Story } from './story.js';
import { when } from './when.js';

/** The value of one field of an entry, as its kind is read. Entries that it points at are named. */
export function FieldValue({ view, story, value }: { view: View; story: Story; value: Entry['values'][number] }) {
  const { field, values, terms } = value;
  if (terms.length > 0)
    return (
      <>
        {terms.map(({ id, labelNl, labelEn }, place) => (
          <Fragment key={id}>
            {place > 0 && ', '}
            <Words view={view} nl={labelNl} en={labelEn} />
          </Fragment>
        ))}
      </>
    );
  const [first = ''] = values;
  switch (field.kind) {
    case 'money':
      return <>{amount(view, Number(first))}</>;
    case 'number':
      return <>{count(view, Number(first))}</>;
    case 'yes_no':
      return <>{first === 'true' ? view.t.case.yes : view.t.case.no}</>;
    case 'date':
      return <>{day(view, first)}</>;
    case 'url':
      return <a href={first}>{first}</a>;
    case 'entry':
      return <>{values.map((id) => titleById(view, story, id)).join(', ')}</>;
    default:
      return <>{values.join(', ')}</>;
  }
}

/** The title of an entry of the case, by its id. */
export function titleById(view: View, { work }: Pick<Story, 'work'>, id: string): string {
  const found = work.registers.flatMap(({ entries }) => entries).find((entry) => entry.id === id);
  return found ? inLanguage(view, found.titleNl, found.titleEn).words : view.t.case.unknown;
}

/** When an entry holds, in words; empty where nobody said. */
function spanOf(view: View, { from, until }: Pick<Entry, 'from' | 'until'>): string {
  const { t } = view;
  if (from && until) return from === until ? when(view, from) : t.story.period(when(view, from), when(view, until));
  if (from) return t.story.since(when(view, from));
  return until ? `– ${when(view, until)}` : '';
}

/** Where an entry stands, with the reason in words. */
export function Status({ view, entry }: { view: View; entry: Entry }) {
  return (
    <>
      <span className={entry.status.ended ? 'mark ended' : 'mark'}>
        <Words view={view} nl={entry.status.labelNl} en={entry.status.labelEn} />
      </span>
      {entry.because && <span className="why-so">{view.t.story.because(entry.because)}</span>}
    </>
  );
}

/** Whether something else is recorded of an entry than its title and status. */
export const hasDetails = (entry: Entry, without: readonly string[] = []): boolean =>
  entry.values.some(({ field }) => !without.includes(field.id)) ||
  [entry.owner, entry.from, entry.until, entry.note].some(Boolean) ||
  entry.confidential;

/** Everything else that is recorded of an entry, in small. */
export function Details({
  view,
  story,
  entry,
  without = [],
}: {
  view: View;
  story: Story;
  entry: Entry;
  /** Fields that have a place of their own. */
  without?: readonly string[];
}) {
  const { t } = view;
  const shown = entry.values.filter(({ field }) => !without.includes(field.id));
  const span = spanOf(view, entry);
  return (
    <>
      {(shown.length > 0 || entry.owner || span) && (
        <dl className="mini">
          {shown.map((value) => (
            <div key={value.field.id}>
              <dt>
                <Words view={view} nl={value.field.labelNl} en={value.field.labelEn} />
              </dt>
              <dd>
                <FieldValue view={view} story={story} value={value} />
              </dd>
            </div>
          ))}
          {entry.owner && (
            <div>
              <dt>{t.story.owner}</dt>
              <dd>{entry.owner}</dd>
            </div>
          )}
          {span && (
            <div>
              <dt>{t.story.when}</dt>
              <dd>{span}</dd>
            </div>
          )}
        </dl>
      )}
      {entry.note && <p className="note">{entry.note}</p>}
      {entry.confidential && <span className="mark unknown">{t.story.confidential}</span>}
    </>
  );
}

/** The title of an entry with who says so. */
export function EntryTitle({ view, entry }: { view: View; entry: Entry }) {
  return (
    <>
      {entry.qualifier && view.t.case.qualifier[entry.qualifier] && (
        <em className="qualifier">{view.t.case.qualifier[entry.qualifier]} </em>
      )}
      <Words view={view} nl={entry.titleNl} en={entry.titleEn} />
      <SourceOf view={view} value={entry} />
    </>
  );
}
