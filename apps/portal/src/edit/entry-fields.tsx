import type { EditRegistersQuery, EntryFragment, ListFragment } from '../generated/graphql.js';
import { Checkboxes, Choices, SelectField, TextArea, TextField } from '../parts.js';
import { inLanguage, type View } from '../view.js';
import { amountOf } from '../amounts.js';
import { labelIn } from './frame.js';

export type Register = NonNullable<EditRegistersQuery['registers']>[number];
export type RegisterField = Register['fields'][number];

/** An entry with the register that it is in. */
export interface Placed {
  register: string;
  entry: EntryFragment;
}

/** What the fields of an entry can be chosen from. */
export interface Lists {
  vocabularies: readonly ListFragment[];
  entries: readonly Placed[];
}

/** The values of a field as they stand in its input. */
export function typedValues(entry: EntryFragment | undefined, field: RegisterField): string[] {
  const values = entry?.values.find((value) => value.field.id === field.id)?.values ?? [];
  if (field.kind === 'money') return values.map((cents) => amountOf(Number(cents)));
  return field.kind === 'number' ? values.map((number) => number.replace('.', ',')) : [...values];
}

/** One field of an entry, as its kind asks. */
export function EntryField({
  view,
  register,
  field,
  entry,
  lists,
}: {
  view: View;
  register: Register;
  field: RegisterField;
  entry: EntryFragment | undefined;
  lists: Lists;
}) {
  const { t } = view;
  const values = typedValues(entry, field);
  const label = field.required ? labelIn(view, field) : `${labelIn(view, field)} ${t.edit.optional}`;
  const props = { view, name: field.id, label, value: values[0] ?? '', required: field.required };
  switch (field.kind) {
    case 'long_text':
      return <TextArea {...props} rows={3} />;
    case 'money':
      return <TextField {...props} inputMode="decimal" help={t.edit.amountHelp} />;
    case 'number':
      return <TextField {...props} inputMode="decimal" />;
    case 'date':
      return <TextField {...props} type="date" />;
    case 'url':
      return <TextField {...props} help={t.edit.urlHelp} />;
    case 'yes_no':
      return (
        <Choices
          aside
          view={view}
          name={field.id}
          legend={label}
          value={values[0] ?? ''}
          options={[
            { value: 'true', label: t.case.yes },
            { value: 'false', label: t.case.no },
            { value: '', label: t.case.unknown },
          ]}
        />
      );
    case 'term':
    case 'entry': {
      const options =
        field.kind === 'term' ? terms(view, field, values, lists) : others(view, register, field, entry, lists);
      if (field.many)
        return <Checkboxes view={view} name={field.id} legend={label} options={options} values={values} />;
      return <SelectField {...props} options={[{ value: '', label: t.case.unknown }, ...options]} />;
    }
    default:
      return <TextField {...props} />;
  }
}

const terms = (view: View, { vocabulary }: RegisterField, chosen: readonly string[], { vocabularies }: Lists) =>
  (vocabularies.find(({ id }) => id === vocabulary)?.terms ?? [])
    .filter(({ id, retired }) => !retired || chosen.includes(id))
    .map((term) => ({ value: term.id, label: labelIn(view, term) }));

const others = (
  view: View,
  register: Register,
  field: RegisterField,
  entry: EntryFragment | undefined,
  { entries }: Lists,
) =>
  entries
    .filter((other) => other.register === (field.register ?? register.id) && other.entry.id !== entry?.id)
    .map((other) => ({
      value: other.entry.id,
      label: inLanguage(view, other.entry.titleNl, other.entry.titleEn).words,
    }));
