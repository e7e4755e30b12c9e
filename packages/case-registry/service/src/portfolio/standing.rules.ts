import type { ChecklistResponseRow, GateDecisionRow, RegisterEntryRow } from '@gemeengoed/case-registry-data';
import type { KnownCase } from '../case/known.js';
import { inForce } from '../checklist/checklist.rules.js';
import { fieldOf, openEntries } from '../signal/facts.js';

/** A sum of amounts or hours that are equally certain. */
export interface Sum {
  /** Id of the certainty; null where nobody said how certain. */
  certainty: string | null;
  amount: number;
  entries: number;
}

/** What a case costs. An amount per unit and a price that somebody pays are no part of a sum. */
export interface Costs {
  outOfPocket: Sum[];
  hours: Sum[];
  apart: RegisterEntryRow[];
}

/** What a case costs, by certainty. Without an amount or hours the list is empty: that is unknown, and not zero. */
export function costsOf(all: readonly RegisterEntryRow[]): Costs {
  const entries = all.filter(
    (entry) => entry.register === 'cost' && entry.status !== 'withdrawn' && amountOf(entry) !== null,
  );
  const apart = entries.filter((entry) => fieldOf(entry, 'per') !== null || fieldOf(entry, 'certainty') === 'price');
  const own = entries.filter((entry) => !apart.includes(entry));
  return {
    outOfPocket: sumsOf(own.filter((entry) => fieldOf(entry, 'kind') === 'out-of-pocket')),
    hours: sumsOf(own.filter((entry) => fieldOf(entry, 'kind') === 'internal-hours')),
    apart,
  };
}

/** Whole cents of an expense, or hours of work. */
function amountOf(entry: RegisterEntryRow): number | null {
  const said = fieldOf(entry, fieldOf(entry, 'kind') === 'internal-hours' ? 'hours' : 'cents');
  return said === null ? null : Number(said);
}

function sumsOf(entries: readonly RegisterEntryRow[]): Sum[] {
  const sums = new Map<string | null, Sum>();
  for (const entry of entries) {
    const certainty = fieldOf(entry, 'certainty');
    const sum = sums.get(certainty) ?? { certainty, amount: 0, entries: 0 };
    sums.set(certainty, { certainty, amount: sum.amount + (amountOf(entry) ?? 0), entries: sum.entries + 1 });
  }
  return [...sums.values()];
}

/** The unknown to solve first: that of the highest rank that is still open. */
export const topUnknown = (known: KnownCase): RegisterEntryRow | null => openEntries(known, 'unknown')[0] ?? null;

/** The last decision at a gate that no later one corrects. */
export function decisionInForce({ decisions }: KnownCase): GateDecisionRow | null {
  const corrected = new Set(decisions.flatMap(({ corrects }) => corrects ?? []));
  return (
    decisions
      .filter(({ id }) => !corrected.has(id))
      .toSorted((a, b) => a.decidedOn.localeCompare(b.decidedOn) || a.recordedAt.valueOf() - b.recordedAt.valueOf())
      .at(-1) ?? null
  );
}

/** The last response to the checklist that has to be done again first; null when no date holds. */
export function nextDue({ responses }: KnownCase): ChecklistResponseRow | null {
  const newest = [...new Set(responses.map(({ checklist }) => checklist))].flatMap(
    (checklist) => inForce(responses.filter((response) => response.checklist === checklist))[0] ?? [],
  );
  return (
    newest
      .filter(({ nextOn }) => nextOn !== null)
      .toSorted((a, b) => (a.nextOn ?? '').localeCompare(b.nextOn ?? ''))[0] ?? null
  );
}
