import type { AssessmentRow, RegisterEntryRow } from '@gemeengoed/case-registry-data';
import type { KnownCase } from '../case/known.js';
import { registerOf, statusOf } from '../catalogue/registers.js';

// How rules read what is known of a case.

/** Values of an attribute that somebody stated. */
export const stated = ({ assessments }: KnownCase, attribute: string): AssessmentRow[] =>
  assessments.filter((value) => value.attribute === attribute && !value.unknown);

/** Terms that sources give for an attribute, each once. */
export const termsOf = (known: KnownCase, attribute: string): string[] => [
  ...new Set(stated(known, attribute).flatMap(({ term }) => term ?? [])),
];

export const isStated = (known: KnownCase, attribute: string): boolean => stated(known, attribute).length > 0;

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
export const lastResponse = ({ responses }: KnownCase, checklist: string) => {
  const corrected = new Set(responses.flatMap(({ corrects }) => corrects ?? []));
  return responses
    .filter((response) => response.checklist === checklist && !corrected.has(response.id))
    .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn) || a.recordedAt.valueOf() - b.recordedAt.valueOf())
    .at(-1);
};

/** A day that many months later. */
export function monthsLater(day: string, months: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCMonth(moment.getUTCMonth() + months);
  return moment.toISOString().slice(0, 10);
}
