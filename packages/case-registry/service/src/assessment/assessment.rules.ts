import type { AssessmentRow, NewAssessment } from '@gemeengoed/case-registry-data';
import { freeText, type Faults } from '@gemeengoed/module-kit';
import { attributeOf, attributes, type Attribute } from '../catalogue/attributes.js';
import { termOf, vocabularyOf } from '../catalogue/vocabularies.js';

const places = new Map(attributes.map(({ id }, place) => [id, place]));

/** Values in the order in which the catalogue has their attributes. */
export const inOrder = (values: readonly AssessmentRow[]): AssessmentRow[] =>
  values.toSorted((a, b) => (places.get(a.attribute) ?? 0) - (places.get(b.attribute) ?? 0));

/** An attribute of which sources give different values. */
export interface Disagreement {
  attribute: string;
  values: AssessmentRow[];
}

const said = ({ term, textNl, number, numberMax, yes }: AssessmentRow): string =>
  JSON.stringify([term, term === null ? textNl : null, number, numberMax, yes]);

/** Where sources disagree: attributes with one answer that have different values of the same part side by side. */
export function disagreementsIn(values: readonly AssessmentRow[]): Disagreement[] {
  return attributes
    .filter(({ many }) => !many)
    .flatMap(({ id }) => {
      const known = values.filter((value) => value.attribute === id && !value.unknown);
      const parts = [...new Set(known.map(({ concerns }) => concerns))];
      return parts.map((part) => ({ attribute: id, values: known.filter(({ concerns }) => concerns === part) }));
    })
    .filter(({ values: known }) => new Set(known.map(said)).size > 1);
}

/**
 * Expected attributes of which nobody stated a value, with the remark of whoever looked for one.
 *
 * @param told attributes that another shape tells of: indicators are outcomes, entries of the register are costs
 */
export function unknownsIn(
  values: readonly AssessmentRow[],
  told: ReadonlySet<string>,
): { attribute: string; note: string | null }[] {
  return attributes
    .filter(
      ({ id, expected }) =>
        expected && !told.has(id) && !values.some((value) => value.attribute === id && !value.unknown),
    )
    .map(({ id }) => ({
      attribute: id,
      note: values.find((value) => value.attribute === id && value.unknown)?.note ?? null,
    }));
}

/** What a person gives for one attribute. */
export interface AssessmentDraft {
  attribute: string;
  unknown?: boolean | null | undefined;
  term?: string | null | undefined;
  textNl?: string | null | undefined;
  textEn?: string | null | undefined;
  ownName?: string | null | undefined;
  number?: number | null | undefined;
  numberMax?: number | null | undefined;
  unit?: string | null | undefined;
  yes?: boolean | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  concerns?: string | null | undefined;
  qualifier?: NewAssessment['qualifier'] | undefined;
  basis: NewAssessment['basis'];
  source: string;
  statedOn?: string | null | undefined;
  note?: string | null | undefined;
}

/** The term that an organisation means by a word of its own; undefined when it has none. */
export type OwnTerms = (vocabulary: string, word: string) => string | undefined;

/**
 * Checks a draft against its attribute. What is wrong is written into `faults`, by the name of the input; behind a prefix
 * where several drafts come together.
 */
export function checkedAssessment(
  draft: AssessmentDraft,
  faults: Faults,
  { ownTerms, prefix = '' }: { ownTerms?: OwnTerms; prefix?: string } = {},
): NewAssessment {
  const own: Faults = {};
  const known = attributeOf(draft.attribute);
  if (!known) own.attribute = noSuchAttribute;
  const text = (field: keyof AssessmentDraft & string, max: number): string | null =>
    freeText(draft[field] as string | null, { field, max }, own);
  const value: NewAssessment = {
    attribute: draft.attribute,
    unknown: draft.unknown ?? false,
    term: null,
    vocabularyVersion: null,
    textNl: text('textNl', 4000),
    textEn: text('textEn', 4000),
    ownName: text('ownName', 150),
    number: draft.number ?? null,
    numberMax: draft.numberMax ?? null,
    unit: text('unit', 60),
    yes: draft.yes ?? null,
    from: text('from', 20),
    until: text('until', 20),
    concerns: text('concerns', 150),
    qualifier: draft.qualifier ?? null,
    basis: draft.basis,
    source: freeText(draft.source, { field: 'source', max: 300, required: true }, own) ?? '',
    statedOn: draft.statedOn ?? null,
    note: text('note', 2000),
  };
  if (known) Object.assign(value, checkedTerm(draft, known, own, ownTerms));
  checkDates(value, own);
  if (known) checkPresence(value, known, own);
  for (const [field, message] of Object.entries(own)) faults[`${prefix}${field}`] = message;
  return value;
}

const noSuchAttribute = {
  nl: 'Dit kenmerk bestaat niet. Kies een kenmerk uit de lijst.',
  en: 'There is no such attribute. Choose one from the list.',
};

/** The term that was meant, by its own id, a label, an alias, or the organisation's own name for it. */
function checkedTerm(
  { term, ownName }: AssessmentDraft,
  { vocabulary }: Attribute,
  faults: Faults,
  ownTerms: OwnTerms | undefined,
): Pick<NewAssessment, 'term' | 'vocabularyVersion'> & { ownName?: string } {
  if (!term) return { term: null, vocabularyVersion: null };
  const list = vocabulary === undefined ? undefined : vocabularyOf(vocabulary);
  const meant = list && ownTerms?.(list.id, term);
  const found = list && (termOf(list.id, term) ?? (meant ? termOf(list.id, meant) : undefined));
  if (!found) {
    faults.term = {
      nl: 'Deze waarde staat niet in de lijst. Kies een waarde uit de lijst.',
      en: 'This value is not in the list. Choose one from the list.',
    };
  } else if (found.retired) {
    faults.term = {
      nl: 'Deze waarde wordt niet meer gebruikt. Kies een andere waarde.',
      en: 'This value is no longer in use. Choose another one.',
    };
  }
  return {
    term: found?.id ?? null,
    vocabularyVersion: list?.version ?? null,
    ...(found && meant && !ownName ? { ownName: term.trim() } : {}),
  };
}

const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-Q[1-4])?$/;

/** Whether a text is a day, a month, a quarter or a year. */
export const isPartialDate = (text: string): boolean => partialDate.test(text);

export const notADate = {
  nl: 'Schrijf een jaar (2026), een maand (2026-03), een kwartaal (2026-Q1) of een dag (2026-03-14).',
  en: 'Write a year (2026), a month (2026-03), a quarter (2026-Q1) or a day (2026-03-14).',
};

function checkDates(value: NewAssessment, faults: Faults): void {
  for (const field of ['from', 'until'] as const) {
    const given = value[field];
    if (typeof given === 'string' && !isPartialDate(given)) faults[field] = notADate;
  }
  if (value.from && value.until && !('from' in faults) && !('until' in faults) && value.until < value.from) {
    faults.until = { nl: 'Het einde ligt voor het begin.', en: 'The end is before the beginning.' };
  }
}

/** The input that holds the value of an attribute of each kind. */
const holder = { term: 'term', text: 'textNl', number: 'number', yes_no: 'yes', period: 'term' } as const;

function checkPresence(value: NewAssessment, { kind, id }: Attribute, faults: Faults): void {
  const field = holder[kind];
  // A period may go by the source's own name alone.
  const given = kind === 'period' ? (value.term ?? value.ownName ?? value.textNl) : value[field];
  const present = given !== null && given !== undefined;
  if (value.unknown && present) {
    faults.unknown = {
      nl: 'Kies: de waarde is onbekend, of u geeft een waarde.',
      en: 'Choose: the value is unknown, or you give one.',
    };
  } else if (!value.unknown && !present && !(field in faults)) {
    faults[field] = {
      nl: 'Vul een waarde in, of geef aan dat die onbekend is.',
      en: 'Give a value, or say that it is unknown.',
    };
  }
  if (typeof value.number === 'number' && typeof value.numberMax === 'number' && value.numberMax < value.number) {
    faults.numberMax = {
      nl: 'De bovengrens is lager dan de ondergrens.',
      en: 'The upper bound is below the lower bound.',
    };
  }
  const levels = [value.number, value.numberMax].filter((level) => typeof level === 'number');
  if (id === 'trl' && levels.some((level) => !Number.isInteger(level) || level < 1 || level > 9)) {
    faults.number = { nl: 'TRL is een heel getal van 1 tot en met 9.', en: 'TRL is a whole number from 1 to 9.' };
  }
}
