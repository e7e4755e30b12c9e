import type { ReportedValue } from '@gemeengoed/case-registry-data';
import type { Qualifier } from '@gemeengoed/module-kit';
import type { IndicatorWithFigures } from '../case/known.js';
import { fieldChecklist } from '../catalogue/checklists.js';
import { vocabularyOf } from '../catalogue/vocabularies.js';
import { claims } from './claims.js';
import type { Counting } from './claim.js';

/** What is recorded of the cases that a claim counts. */
export interface Counted {
  values: readonly ReportedValue[];
  entries: readonly { caseId: string; register: string; fields: Readonly<Record<string, string | string[]>> }[];
  indicators: readonly IndicatorWithFigures[];
}

/** A total as it is now; `of` tells of how many cases anything is recorded that could have counted. */
export interface Total {
  counted: number;
  of: number | null;
  caseIds: readonly string[];
}

/** Attributes that claims count by. */
export const countedAttributes: readonly string[] = [
  ...new Set(
    claims.flatMap((claim) => {
      const counting = claim.kind === 'total' ? claim.counting : undefined;
      if (counting?.shape === 'below') return [counting.attribute];
      if (counting?.shape !== 'attribute') return [];
      return [counting.attribute, ...(counting.leftOut ? [counting.leftOut.attribute] : [])];
    }),
  ),
];

const distinct = (rows: readonly { caseId: string }[]): string[] => [...new Set(rows.map(({ caseId }) => caseId))];

/** Counts what is recorded; null where nothing is recorded that could count, because no record is not a no. */
export function totalOf(counting: Counting, known: Counted): Total | null {
  switch (counting.shape) {
    case 'attribute':
      return byAttribute(counting, known.values);
    case 'below': {
      const given = known.values.filter(({ attribute, number }) => attribute === counting.attribute && number !== null);
      const caseIds = distinct(given.filter(({ number }) => number !== null && number < counting.bound));
      return given.length === 0 ? null : { counted: caseIds.length, of: distinct(given).length, caseIds };
    }
    case 'entries': {
      const kept = known.entries.filter(({ register }) => register === counting.register);
      const caseIds = distinct(kept.filter(({ fields }) => fields[counting.field] !== undefined));
      return kept.length === 0 ? null : { counted: caseIds.length, of: distinct(kept).length, caseIds };
    }
    case 'measured': {
      const measured = known.indicators.filter(
        ({ kind, measurements }) => kind === 'measured' && measurements.some(({ number }) => number !== null),
      );
      const caseIds = distinct(measured);
      return { counted: caseIds.length, of: distinct(known.indicators).length, caseIds };
    }
    case 'checklist': {
      const items = fieldChecklist(counting.checklist)?.items.filter(({ id }) => id !== counting.leftOut) ?? [];
      return { counted: items.length, of: null, caseIds: [] };
    }
    case 'vocabulary':
      return { counted: vocabularyOf(counting.vocabulary)?.terms.length ?? 0, of: null, caseIds: [] };
  }
}

function byAttribute(
  { attribute, terms, yes, sourceHolds, leftOut }: Extract<Counting, { shape: 'attribute' }>,
  values: readonly ReportedValue[],
): Total | null {
  const given = values.filter(
    (value) => value.attribute === attribute && (sourceHolds === undefined || value.source.includes(sourceHolds)),
  );
  if (given.length === 0) return null;
  const out = new Set(
    leftOut
      ? distinct(values.filter((value) => value.attribute === leftOut.attribute && value.yes === leftOut.yes))
      : [],
  );
  const caseIds = distinct(
    given.filter(
      ({ caseId, term, yes: said }) =>
        !out.has(caseId) &&
        (terms === undefined || (term !== null && terms.includes(term))) &&
        (yes === undefined || said === yes),
    ),
  );
  return { counted: caseIds.length, of: distinct(given).length, caseIds };
}

/** How far from an approximate number still counts as the same. */
const tolerance = 0.1;

/** Whether what is counted is not what was reported; a number that was given loosely is read loosely. */
export function differs(counted: number, reported: number, qualifier: Qualifier | undefined): boolean {
  if (qualifier === 'at_least') return counted < reported;
  if (qualifier === 'at_most') return counted > reported;
  if (qualifier === 'about') return Math.abs(counted - reported) > reported * tolerance;
  return counted !== reported;
}
