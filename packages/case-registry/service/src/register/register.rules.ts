import type { EntryFields, NewEntry } from '@gemeengoed/case-registry-data';
import { freeText, type Faults, type Message } from '@gemeengoed/module-kit';
import { isPartialDate, notADate } from '../assessment/assessment.rules.js';
import { statusOf, type Register, type RegisterField } from '../catalogue/registers.js';
import { termOf } from '../catalogue/vocabularies.js';

/** An entry as a person gives it. */
export interface EntryDraft {
  titleNl: string;
  titleEn?: string | null | undefined;
  status?: string | null | undefined;
  because?: string | null | undefined;
  rank?: number | null | undefined;
  owner?: string | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  fields?: readonly { id: string; values: readonly string[] }[] | null | undefined;
  qualifier?: NewEntry['qualifier'] | undefined;
  basis?: NewEntry['basis'] | null | undefined;
  source?: string | null | undefined;
  statedOn?: string | null | undefined;
  note?: string | null | undefined;
}

/**
 * Checks an entry against its register; what is wrong is written into `faults`.
 *
 * @param speaker who says so when the draft does not
 */
export function checkedEntry(draft: EntryDraft, register: Register, speaker: string, faults: Faults): NewEntry {
  const text = (field: keyof EntryDraft & string, max: number): string | null =>
    freeText(draft[field] as string | null, { field, max }, faults);
  const wanted = draft.status ?? register.statuses[0]?.id ?? '';
  const status = statusOf(register, wanted);
  if (!status) faults.status = { nl: 'Kies een stand uit de lijst.', en: 'Choose a status from the list.' };
  const because = text('because', 1000);
  if (status?.because && because === null) faults.because = { nl: 'Schrijf op waarom.', en: 'Write down why.' };
  for (const field of ['from', 'until'] as const) {
    const given = draft[field]?.trim();
    if (given && !isPartialDate(given)) faults[field] = notADate;
  }
  if (draft.rank !== null && draft.rank !== undefined && draft.rank < 1)
    faults.rank = { nl: 'De volgorde begint bij 1.', en: 'The order begins at 1.' };
  return {
    register: register.id,
    confidential: register.confidential,
    titleNl: freeText(draft.titleNl, { field: 'titleNl', max: 500, required: true }, faults) ?? '',
    titleEn: text('titleEn', 500),
    status: wanted,
    because,
    rank: register.ranked ? (draft.rank ?? null) : null,
    owner: text('owner', 150),
    from: draft.from?.trim() || null,
    until: draft.until?.trim() || null,
    fields: checkedFields(draft, register, faults),
    qualifier: draft.qualifier ?? null,
    basis: draft.basis ?? 'stated',
    source: freeText(draft.source ?? speaker, { field: 'source', max: 300, required: true }, faults) ?? '',
    statedOn: draft.statedOn ?? null,
    note: text('note', 2000),
  };
}

function checkedFields({ fields }: EntryDraft, register: Register, faults: Faults): EntryFields {
  const given = new Map(fields?.map(({ id, values }) => [id, values.map((value) => value.trim()).filter(Boolean)]));
  for (const id of given.keys()) {
    if (!register.fields.some((field) => field.id === id))
      faults[id] = { nl: 'Dit veld hoort niet bij dit register.', en: 'This register has no such field.' };
  }
  const kept: EntryFields = {};
  for (const field of register.fields) {
    const values = given.get(field.id) ?? [];
    if (field.required && values.length === 0) faults[field.id] = { nl: 'Vul dit in.', en: 'Fill this in.' };
    const checked = values.flatMap((value) => checkedValue(value, field, faults) ?? []);
    if (field.many && checked.length > 0) kept[field.id] = checked;
    else if (checked[0] !== undefined) kept[field.id] = checked[0];
  }
  return kept;
}

const decimal = /^-?\d+([.,]\d+)?$/;
const urn = /^urn:gemeengoed:register-entry:([0-9a-f-]{36})$/;

/** A value in the form in which it is kept; null with a fault when it is not one. */
function checkedValue(value: string, field: RegisterField, faults: Faults): string | null {
  const refuse = (message: Message): null => {
    faults[field.id] = message;
    return null;
  };
  switch (field.kind) {
    case 'text':
    case 'long_text':
      return freeText(value, { field: field.id, max: field.kind === 'text' ? 300 : 4000 }, faults);
    case 'number':
      return decimal.test(value)
        ? value.replace(',', '.')
        : refuse({ nl: 'Schrijf een getal, bijvoorbeeld 12 of 12,5.', en: 'Write a number, for example 12 or 12.5.' });
    case 'money':
      return (
        centsOf(value) ??
        refuse({
          nl: 'Schrijf een bedrag in euro, bijvoorbeeld 1500 of 1.500,50.',
          en: 'Write an amount in euro, for example 1500 or 1500.50.',
        })
      );
    case 'yes_no':
      if (/^(ja|yes|true)$/i.test(value)) return 'true';
      if (/^(nee|no|false)$/i.test(value)) return 'false';
      return refuse({ nl: 'Kies ja of nee.', en: 'Choose yes or no.' });
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
        ? value
        : refuse({
            nl: 'Schrijf een datum: jaar-maand-dag, bijvoorbeeld 2026-03-14.',
            en: 'Write a date: year-month-day, for example 2026-03-14.',
          });
    case 'term':
      return (
        termOf(field.vocabulary ?? '', value)?.id ??
        refuse({
          nl: 'Deze waarde staat niet in de lijst. Kies een waarde uit de lijst.',
          en: 'This value is not in the list. Choose one from the list.',
        })
      );
    case 'entry':
      return (
        urn.exec(value)?.[1] ?? refuse({ nl: 'Kies een regel uit de lijst.', en: 'Choose an entry from the list.' })
      );
    case 'url':
      return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
        ? new URL(value).href
        : refuse({
            nl: 'Schrijf een volledig webadres dat begint met https://.',
            en: 'Write a whole web address that begins with https://.',
          });
  }
}

/** Whole cents, as text, of an amount as people write it: 1500, 1.500, 1.500,50 or 1500.50; undefined when it is none. */
function centsOf(amount: string): string | undefined {
  const plain = amount.replace(/^€\s*/, '').replace(/\s/g, '');
  const dutch = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(plain);
  const english = /^(\d+)\.(\d{1,2})$/.exec(plain);
  const [, whole, part = ''] = dutch ?? english ?? [];
  if (whole === undefined) return undefined;
  const cents = Number(whole.replaceAll('.', '')) * 100 + Number(part.padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? String(cents) : undefined;
}

/** Ids of other entries that the fields name, with the register each must be in. */
export const entriesNamedBy = (fields: EntryFields, register: Register): { field: RegisterField; id: string }[] =>
  register.fields
    .filter(({ kind }) => kind === 'entry')
    .flatMap((field) => [fields[field.id] ?? []].flat().map((id) => ({ field, id })));
