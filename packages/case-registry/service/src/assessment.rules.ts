import type { AssessmentRow, NewAssessment } from '@gemeengoed/case-registry-data';
import { freeText, type Faults } from '@gemeengoed/module-kit';
import { attributeOf, attributes, type Attribute } from './attributes.js';
import { termOf } from './vocabularies.js';

const places = new Map(attributes.map(({ id }, place) => [id, place]));

/** Values in the order in which the catalogue has their attributes. */
export const inOrder = (values: readonly AssessmentRow[]): AssessmentRow[] =>
  values.toSorted((a, b) => (places.get(a.attribute) ?? 0) - (places.get(b.attribute) ?? 0));

/** An attribute of which sources give different values. */
export interface Disagreement {
  attribute: string;
  values: AssessmentRow[];
}

const said = ({ term, textNl, number, numberMax, yes, cents }: AssessmentRow): string =>
  JSON.stringify([term, term === null ? textNl : null, number, numberMax, yes, cents]);

/** Where sources disagree: attributes with one answer that have different values side by side. */
export function disagreementsIn(values: readonly AssessmentRow[]): Disagreement[] {
  return attributes
    .filter(({ many }) => !many)
    .map(({ id }) => ({ attribute: id, values: values.filter((value) => value.attribute === id && !value.unknown) }))
    .filter(({ values: known }) => new Set(known.map(said)).size > 1);
}

/** Expected attributes of which nobody stated a value, with the remark of whoever looked for one. */
export function unknownsIn(values: readonly AssessmentRow[]): { attribute: string; note: string | null }[] {
  return attributes
    .filter(({ id, expected }) => expected && !values.some((value) => value.attribute === id && !value.unknown))
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
  number?: number | null | undefined;
  numberMax?: number | null | undefined;
  unit?: string | null | undefined;
  cents?: number | null | undefined;
  yes?: boolean | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  before?: number | null | undefined;
  after?: number | null | undefined;
  period?: string | null | undefined;
  measure?: string | null | undefined;
  qualifier?: NewAssessment['qualifier'] | undefined;
  basis: NewAssessment['basis'];
  source: string;
  statedOn?: string | null | undefined;
  note?: string | null | undefined;
}

/** Checks a draft against its attribute; what is wrong is written into `faults`. */
export function checkedAssessment(draft: AssessmentDraft, faults: Faults): NewAssessment {
  const known = attributeOf(draft.attribute);
  if (!known)
    faults.attribute = {
      nl: 'Dit kenmerk bestaat niet. Kies een kenmerk uit de lijst.',
      en: 'There is no such attribute. Choose one from the list.',
    };
  const text = (field: keyof AssessmentDraft & string, max: number): string | null =>
    freeText(draft[field] as string | null, { field, max }, faults);
  const value: NewAssessment = {
    attribute: draft.attribute,
    unknown: draft.unknown ?? false,
    term: null,
    textNl: text('textNl', 4000),
    textEn: text('textEn', 4000),
    number: draft.number ?? null,
    numberMax: draft.numberMax ?? null,
    unit: text('unit', 60),
    cents: draft.cents ?? null,
    currency: draft.cents === null || draft.cents === undefined ? null : 'EUR',
    yes: draft.yes ?? null,
    from: text('from', 20),
    until: text('until', 20),
    before: draft.before ?? null,
    after: draft.after ?? null,
    period: text('period', 100),
    measure: text('measure', 60),
    qualifier: draft.qualifier ?? null,
    basis: draft.basis,
    source: freeText(draft.source, { field: 'source', max: 300, required: true }, faults) ?? '',
    statedOn: draft.statedOn ?? null,
    note: text('note', 2000),
  };
  if (known) value.term = checkedTerm(draft, known, faults);
  if (known) checkPresence(value, known, faults);
  return value;
}

function checkedTerm({ term }: AssessmentDraft, { vocabulary }: Attribute, faults: Faults): string | null {
  if (!term) return null;
  const found = vocabulary === undefined ? undefined : termOf(vocabulary, term);
  if (!found)
    faults.term = {
      nl: 'Deze waarde staat niet in de lijst. Kies een waarde uit de lijst.',
      en: 'This value is not in the list. Choose one from the list.',
    };
  return found?.id ?? null;
}

function checkPresence(value: NewAssessment, { kind }: Attribute, faults: Faults): void {
  const given: Record<Attribute['kind'], unknown> = {
    term: value.term,
    text: value.textNl,
    number: value.number,
    money: value.cents,
    yes_no: value.yes,
    period: value.term ?? value.textNl,
    outcome: value.textNl,
  };
  const field = {
    term: 'term',
    text: 'textNl',
    number: 'number',
    money: 'cents',
    yes_no: 'yes',
    period: 'term',
    outcome: 'textNl',
  }[kind];
  const present = given[kind] !== null && given[kind] !== undefined;
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
}
