import type { KnownCase } from '../case/known.js';
import { termOf } from '../catalogue/vocabularies.js';
import { monthsLater, startOf, stated, termsOf } from '../signal/facts.js';

/** Usual months from idea to use, by degree of innovation, the shallowest first (A&O fonds Gemeenten 2021, §5.1). */
const usual = [
  { degree: 'application', from: 6, until: 18 },
  { degree: 'system', from: 12, until: 36 },
  { degree: 'component', from: 24, until: 48 },
  // The source says about five years.
  { degree: 'technology', from: 60, until: 60 },
  { degree: 'material', from: 60, until: 120 },
] as const;

/** A council sits for four years (Kieswet, chapter C). */
const termMonths = 48;

export type Uncertainty = 'high' | 'medium' | 'low';

/** How long an innovation of this kind usually takes and how uncertain that is; null where nobody stated what it rests on. */
export interface Planning {
  leadTimeFromMonths: number | null;
  leadTimeUntilMonths: number | null;
  /** The degree that decides: with several, the deepest takes the longest. */
  degree: string | null;
  /** Months that the case itself plans. */
  plannedMonths: number | null;
  uncertainty: Uncertainty | null;
  becauseNl: string;
  becauseEn: string;
}

/** What may be expected of the planning of a case, from its degrees and the readiness of its technology. */
export function planningOf(known: KnownCase): Planning {
  const degrees = termsOf(known, 'degree');
  const deepest = usual.findLast(({ degree }) => degrees.includes(degree));
  const label = deepest && termOf('degree', deepest.degree);
  return {
    leadTimeFromMonths: deepest?.from ?? null,
    leadTimeUntilMonths: deepest?.until ?? null,
    degree: deepest?.degree ?? null,
    plannedMonths: plannedLeadTime(known),
    uncertainty: uncertaintyOf(known),
    becauseNl: label
      ? `De graad die het diepst gaat, bepaalt de doorlooptijd: ${label.labelNl.toLowerCase()}.`
      : 'De graad van innovatie is onbekend.',
    becauseEn: label
      ? `The deepest degree decides the lead time: ${label.labelEn.toLowerCase()}.`
      : 'The degree of innovation is unknown.',
  };
}

/**
 * The lower the readiness, the greater the uncertainty (I-007); of a range or of several sources the lowest counts. That 5
 * and 6 are high is the source's; that proven in operation (9) is low, and what lies between is medium, is Gemeengoed's.
 */
function uncertaintyOf(known: KnownCase): Uncertainty | null {
  const levels = stated(known, 'trl').flatMap(({ number }) => number ?? []);
  if (levels.length === 0) return null;
  const lowest = Math.min(...levels);
  if (lowest <= 6) return 'high';
  return lowest < 9 ? 'medium' : 'low';
}

/** The last GO that nobody corrected. */
function lastGo({ decisions }: KnownCase) {
  const corrected = new Set(decisions.flatMap(({ corrects }) => corrects ?? []));
  return decisions.findLast(({ id, outcome }) => outcome === 'go' && !corrected.has(id));
}

/** Planned months: what the case states, or else what the last GO gave; null when neither says. */
export const plannedLeadTime = (known: KnownCase): number | null =>
  stated(known, 'lead-time-months').at(-1)?.number ?? lastGo(known)?.leadTimeMonths ?? null;

/** Whether the planned time ends after the council term; a time that no term can hold does so, whenever the term ends. */
export function isPastTerm(known: KnownCase): boolean {
  const planned = plannedLeadTime(known);
  if (planned === null) return false;
  const begun =
    stated(known, 'lead-time-months').length > 0 ? startOf(known) : (lastGo(known)?.decidedOn ?? startOf(known));
  const ends = stated(known, 'council-term-ends').flatMap(({ textNl }) =>
    /^\d{4}(-\d\d)?$/.test(textNl?.trim() ?? '') ? [`${textNl?.trim()}`] : [],
  );
  const last = ends.toSorted().at(-1);
  if (last === undefined) return planned > termMonths;
  return monthsLater(begun, planned).slice(0, last.length) > last;
}
