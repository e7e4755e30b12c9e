import type { EditedCaseFragment, EntryFragment } from '../generated/graphql.js';
import { Button, Form, SelectField, Table, TextArea, TextField, Unknown, Words } from '../parts.js';
import { count, euro, inLanguage, type View } from '../view.js';
import { EntryField, typedValues, type Lists, type Placed, type Register } from './entry-fields.js';
import { editPath, Frame, labelIn, registerPath } from './frame.js';
import { ScoreTable } from './score-table.js';

interface RegisterPageProps {
  view: View;
  edited: EditedCaseFragment;
  register: Register;
  lists: Lists;
  keyOnce: string;
}

/** A register of a case: what is being worked on, what is done with, and a form to add. */
export function RegisterPage({ view, edited, register, lists, keyOnce }: RegisterPageProps) {
  const { t } = view;
  const path = registerPath(edited, register.id);
  const entries = lists.entries.filter((placed) => placed.register === register.id).map(({ entry }) => entry);
  const open = inRank(entries.filter(({ status }) => !status.ended));
  const ended = inRank(entries.filter(({ status }) => status.ended));
  return (
    <Frame
      view={view}
      edited={edited}
      path={path}
      title={labelIn(view, register)}
      lead={inLanguage(view, register.helpNl, register.helpEn).words}
    >
      {register.confidential && <p className="notice">{t.edit.confidential(edited.organisation.name)}</p>}
      <p>
        <a href={editPath(edited, register.step)}>{t.edit.backToStep}</a> ·{' '}
        <a href={editPath(edited)}>{t.edit.toOverview}</a>
      </p>
      <section aria-labelledby="open">
        <h2 id="open">{t.edit.openEntries(open.length)}</h2>
        {open.length === 0 && <p>{t.edit.noEntries}</p>}
        <EntryList view={view} edited={edited} register={register} entries={open} lists={lists} />
      </section>
      {register.id === 'option' && open.length > 0 && <ScoreTable view={view} register={register} entries={entries} />}
      {ended.length > 0 && (
        <section aria-labelledby="ended">
          <h2 id="ended">{t.edit.endedEntries(ended.length)}</h2>
          <EntryList view={view} edited={edited} register={register} entries={ended} lists={lists} />
        </section>
      )}
      <section aria-labelledby="add">
        <h2 id="add">{t.edit.addEntry}</h2>
        <EntryForm view={view} edited={edited} register={register} lists={lists} keyOnce={keyOnce} />
      </section>
      {register.templates.length > 0 && (
        <section aria-labelledby="templates">
          <h2 id="templates">{t.edit.templates}</h2>
          <p>{t.edit.templatesLead}</p>
          {register.templates.map((template) => (
            <Form key={template.id} view={view} action={`${path}/sjabloon`} className="inline">
              <input type="hidden" name="key" value={`${keyOnce}-${template.id}`} />
              <input type="hidden" name="template" value={template.id} />
              <Button quiet>{t.edit.useTemplate(labelIn(view, template))}</Button>
              <span className="source" lang="nl">
                {template.source}
              </span>
            </Form>
          ))}
        </section>
      )}
    </Frame>
  );
}

/** In order of importance; those without a place come last. */
const inRank = (entries: readonly EntryFragment[]): EntryFragment[] =>
  entries.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));

function EntryList({
  view,
  edited,
  register,
  entries,
  lists,
}: {
  view: View;
  edited: EditedCaseFragment;
  register: Register;
  entries: readonly EntryFragment[];
  lists: Lists;
}) {
  const { t } = view;
  return (
    <ul className="entries">
      {entries.map((entry) => (
        <li key={entry.id}>
          <h3>
            {entry.rank && <span className="rank">{entry.rank}. </span>}
            <a href={registerPath(edited, register.id, entry.id)}>
              <Words view={view} nl={entry.titleNl} en={entry.titleEn} />
            </a>
          </h3>
          <p className="meta">
            <span className="mark">{labelIn(view, entry.status)}</span>
            {[entry.owner, [entry.from, entry.until].filter(Boolean).join(' – ')]
              .filter(Boolean)
              .map((words) => ` · ${words}`)}
          </p>
          {entry.because && <p lang="nl">{entry.because}</p>}
          {entry.values.length > 0 && (
            <dl className="values-of">
              {entry.values.map((value) => (
                <div key={value.field.id}>
                  <dt>{labelIn(view, value.field)}</dt>
                  <dd>{shownValue(view, value, lists.entries)}</dd>
                </div>
              ))}
            </dl>
          )}
          <p className="source">
            <span lang="nl">{entry.source}</span> <span className="basis">{t.case.basis[entry.basis]}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The values of a field in words. */
function shownValue(
  view: View,
  { field, values, terms }: EntryFragment['values'][number],
  entries: readonly Placed[],
): string {
  const { t } = view;
  const shown = values.map((value) => {
    switch (field.kind) {
      case 'money':
        return euro(view, Number(value));
      case 'number':
        return count(view, Number(value));
      case 'yes_no':
        return value === 'true' ? t.case.yes : t.case.no;
      case 'term': {
        const term = terms.find(({ id }) => id === value);
        return term ? labelIn(view, term) : value;
      }
      case 'entry': {
        const named = entries.find(({ entry }) => entry.id === value)?.entry;
        return named ? inLanguage(view, named.titleNl, named.titleEn).words : value;
      }
      default:
        return value;
    }
  });
  return shown.join(', ');
}

/** The form of an entry: to add one, or to change one that is there. */
function EntryForm({
  view,
  edited,
  register,
  entry,
  lists,
  keyOnce,
}: RegisterPageProps & { entry?: EntryFragment | undefined }) {
  const { t } = view;
  const fields = register.fields.filter(({ id }) => id !== 'out-of-order' || asksWhy(view, entry, id));
  const statuses = register.statuses.map((status) => ({ value: status.id, label: labelIn(view, status) }));
  const reasoned = register.statuses.filter(({ because }) => because).map((status) => labelIn(view, status));
  return (
    <Form view={view} action={registerPath(edited, register.id, entry?.id)} className="sheet wide">
      {entry ? (
        <input type="hidden" name="version" value={entry.version} />
      ) : (
        <input type="hidden" name="key" value={keyOnce} />
      )}
      {fields
        .filter(({ id }) => id === 'out-of-order')
        .map((field) => (
          <EntryField key={field.id} view={view} register={register} field={field} entry={entry} lists={lists} />
        ))}
      <TextField
        view={view}
        name="titleNl"
        label={inLanguage(view, register.titleNl, register.titleEn).words}
        value={entry?.titleNl}
        required
      />
      <div className="inline">
        <SelectField
          view={view}
          name="status"
          label={t.edit.status}
          value={entry?.status.id ?? register.statuses[0]?.id}
          options={statuses}
        />
        {register.ranked && (
          <TextField
            view={view}
            name="rank"
            label={t.edit.rank}
            help={t.edit.rankHelp}
            inputMode="numeric"
            value={entry?.rank?.toString()}
          />
        )}
        <TextField view={view} name="owner" label={t.edit.owner} help={t.edit.noNames} value={entry?.owner ?? ''} />
      </div>
      {reasoned.length > 0 && (
        <TextArea
          view={view}
          name="because"
          label={t.edit.because}
          help={t.edit.becauseHelp(reasoned.join(', '))}
          value={entry?.because ?? ''}
          rows={2}
        />
      )}
      {fields
        .filter(({ id }) => id !== 'out-of-order')
        .map((field) => (
          <EntryField key={field.id} view={view} register={register} field={field} entry={entry} lists={lists} />
        ))}
      <MoreOfEntry view={view} edited={edited} entry={entry} />
      <div className="buttons">
        <Button>{entry ? t.edit.save : t.edit.add}</Button>
        {entry && <a href={registerPath(edited, register.id)}>{t.edit.backToRegister}</a>}
      </div>
    </Form>
  );
}

/** The reason to go out of order is asked when it is needed, and shown when it was given. */
const asksWhy = (view: View, entry: EntryFragment | undefined, field: string): boolean =>
  [view.faults?.fields[field], view.typed[field], entry?.values.find((value) => value.field.id === field)].some(
    Boolean,
  );

const moreNames = ['from', 'until', 'titleEn', 'source', 'statedOn', 'note'] as const;

function MoreOfEntry({
  view,
  edited,
  entry,
}: {
  view: View;
  edited: EditedCaseFragment;
  entry: EntryFragment | undefined;
}) {
  const { t } = view;
  const filled = moreNames.some((name) => view.faults?.fields[name] ?? (name !== 'source' && entry?.[name]));
  const before = (name: (typeof moreNames)[number]): string => entry?.[name] ?? '';
  return (
    <details className="more" open={Boolean(filled)}>
      <summary>{t.edit.moreOfEntry}</summary>
      <div className="inline">
        <TextField view={view} name="from" label={t.edit.period.from} help={t.edit.dateHelp} value={before('from')} />
        <TextField
          view={view}
          name="until"
          label={t.edit.period.until}
          help={t.edit.dateHelp}
          value={before('until')}
        />
      </div>
      <TextField view={view} name="titleEn" label={t.edit.titleEn} value={before('titleEn')} />
      <TextField view={view} name="source" label={t.edit.source} value={entry?.source ?? edited.organisation.name} />
      <SelectField
        view={view}
        name="basis"
        label={t.edit.basis}
        value={entry?.basis ?? 'STATED'}
        options={(['STATED', 'DERIVED', 'MEASURED'] as const).map((value) => ({
          value,
          label: t.edit.basisOwn[value],
        }))}
      />
      <TextField
        view={view}
        name="statedOn"
        label={t.edit.statedOn}
        help={t.edit.partialDateHelp}
        value={before('statedOn')}
      />
      <TextArea view={view} name="note" label={t.edit.note} value={before('note')} rows={2} />
    </details>
  );
}

/** One entry to change. After a refusal for a lost update what stands there now is shown beside what was typed. */
export function EntryPage(props: RegisterPageProps & { entry: EntryFragment }) {
  const { view, edited, register, entry, lists } = props;
  const { t } = view;
  const path = registerPath(edited, register.id, entry.id);
  const stale = view.typed.version !== undefined && Number(view.typed.version) < entry.version;
  return (
    <Frame
      view={view}
      edited={edited}
      path={path}
      title={`${labelIn(view, register)}: ${inLanguage(view, entry.titleNl, entry.titleEn).words}`}
    >
      {stale && <StandsNow view={view} register={register} entry={entry} lists={lists} />}
      <EntryForm {...props} />
      <p>
        <a href={registerPath(edited, register.id)}>{t.edit.backToRegister}</a>
      </p>
    </Frame>
  );
}

function StandsNow({
  view,
  register,
  entry,
  lists,
}: {
  view: View;
  register: Register;
  entry: EntryFragment;
  lists: Lists;
}) {
  const { t } = view;
  const rows: [string, string | undefined, string, string][] = [
    ['titleNl', inLanguage(view, register.titleNl, register.titleEn).words, entry.titleNl, entry.titleNl],
    ['status', t.edit.status, entry.status.id, labelIn(view, entry.status)],
    ['rank', t.edit.rank, entry.rank?.toString() ?? '', entry.rank?.toString() ?? ''],
    ['owner', t.edit.owner, entry.owner ?? '', entry.owner ?? ''],
    ['because', t.edit.because, entry.because ?? '', entry.because ?? ''],
    ...register.fields.map((field): [string, string, string, string] => {
      const value = entry.values.find((one) => one.field.id === field.id);
      const typed = typedValues(entry, field)[0] ?? '';
      return [field.id, labelIn(view, field), typed, value ? shownValue(view, value, lists.entries) : ''];
    }),
  ];
  const differing = rows.filter(([name, , typed]) => (view.typed[name] ?? '') !== typed);
  return (
    <section className="panel differs" aria-labelledby="now">
      <h2 id="now">{t.edit.standsNow}</h2>
      <Table view={view} caption={t.edit.standsNow} head={[t.edit.fieldColumn, t.edit.standsNow]}>
        {differing.map(([name, label, , shown]) => (
          <tr key={name}>
            <th scope="row">{label}</th>
            <td>{shown || <Unknown view={view} />}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
