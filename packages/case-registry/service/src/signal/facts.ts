import type { AssessmentRow, ChecklistResponseRow, RegisterEntryRow } from '@gemeengoed/case-registry-data';
import type { KnownCase } from '../case/known.js';
import { registerOf, statusOf } from '../catalogue/registers.js';
import type { Words } from './signal.js';

// How rules read what is known of a case.

/** Values of an attribute that somebody stated. */
export const stated = ({ assessments }: KnownCase, attribute: string): AssessmentRow[] =>
  assessments.filter((value) => value.attribute === attribute && !value.unknown);

/** Terms that sources give for an attribute, each once. */
export const termsOf = (known: KnownCase, attribute: string): string[] => [
  ...new Set(stated(known, attribute).flatMap(({ term }) => term ?? [])),
];

export const isStated = (known: KnownCase, attribute: string): boolean => stated(known, attribute).length > 0;

/** Whether a source gives one of these terms. */
export const hasTerm = (known: KnownCase, attribute: string, ...terms: string[]): boolean =>
  termsOf(known, attribute).some((term) => terms.includes(term));

/** Entries of a register that are not ended. */
export const openEntries = (known: KnownCase, register: string): RegisterEntryRow[] =>
  entriesIn(known, register).filter(({ status }) => {
    const definition = registerOf(register);
    return !(definition && statusOf(definition, status)?.ended);
  });

export const entriesIn = ({ entries }: KnownCase, register: string): RegisterEntryRow[] =>
  entries.filter((entry) => entry.register === register);

/** The one value of a field of an entry; null when it is empty. */
export const fieldOf = ({ fields }: RegisterEntryRow, field: string): string | null => {
  const value = fields[field];
  return (Array.isArray(value) ? value[0] : value) ?? null;
};

const order = ['idea', 'development', 'implementation', 'scaling'];

/**
 * The furthest phase that a source says the case has reached; where nobody says, the furthest of its history. A case that
 * went back a phase is where the decision put it.
 */
export const phaseOf = (known: KnownCase): string | null => {
  const reached = termsOf(known, 'phase');
  const places = (reached.length > 0 ? reached : termsOf(known, 'phase-history')).map((term) => order.indexOf(term));
  return order[Math.max(-1, ...places)] ?? null;
};

/** Whether `phase` comes before `other` in the funnel. */
export const isBefore = (phase: string, other: string): boolean => order.indexOf(phase) < order.indexOf(other);

/** The last response to a checklist that nobody corrected; undefined when it was never filled in. */
export const lastResponse = ({ responses }: KnownCase, checklist: string): ChecklistResponseRow | undefined => {
  const corrected = new Set(responses.flatMap(({ corrects }) => corrects ?? []));
  return responses
    .filter((response) => response.checklist === checklist && !corrected.has(response.id))
    .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn) || a.recordedAt.valueOf() - b.recordedAt.valueOf())
    .at(-1);
};

/** What a response says on an item; null when it is not known. */
export const answerOf = ({ answers }: Pick<ChecklistResponseRow, 'answers'>, item: string): string | null =>
  answers.find((answer) => answer.item === item)?.value ?? null;

/** The day from which the case is under way: the first of its history, or that on which it was recorded. */
export function startOf(known: KnownCase): string {
  const begun = stated(known, 'phase-history').flatMap(({ from }) => (from === null ? [] : wholeDay(from)));
  return [known.case.createdOn, ...begun].sort()[0] ?? known.case.createdOn;
}

/** The first day of a year, quarter or month that is given without its day. */
const wholeDay = (date: string): string => {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(date) ?? [];
  return year && quarter
    ? `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`
    : `${date}-01-01`.slice(0, 10);
};

/** Titles of entries as a reader sees them, in one language after the other. */
export const titlesOf = (entries: readonly RegisterEntryRow[]): Words => [
  entries.map(({ titleNl }) => `‘${titleNl}’`).join(', '),
  entries.map(({ titleNl, titleEn }) => `‘${titleEn ?? titleNl}’`).join(', '),
];

/** A day that many months later. */
export function monthsLater(day: string, months: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCMonth(moment.getUTCMonth() + months);
  return moment.toISOString().slice(0, 10);
}
