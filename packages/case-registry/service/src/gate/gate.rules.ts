import type { Evidence, GateDecisionRow, NewGateDecision, PillarScore } from '@gemeengoed/case-registry-data';
import { freeText, type Faults } from '@gemeengoed/module-kit';
import { termOf } from '../catalogue/vocabularies.js';
import { isBefore } from '../signal/facts.js';

/** The four pillars to steer on, in the order of the source (A&O fonds Gemeenten 2021, §3.5). */
const pillars = ['public-value', 'use-value', 'technical-approach', 'costs'] as const;

/** The phases of the funnel, in order. */
const phases = ['idea', 'development', 'implementation', 'scaling'];

/** A decision as a decider gives it. */
export interface GateDraft {
  outcome: NewGateDecision['outcome'];
  toPhase?: string | null | undefined;
  decidedOn: string;
  decidedBy: string;
  reason: string;
  pillars: readonly { pillar: string; score?: PillarScore['score'] | undefined; note?: string | null | undefined }[];
  evidence?: readonly { textNl: string; url?: string | null | undefined }[] | null | undefined;
  conditions?: string | null | undefined;
  budgetCents?: number | null | undefined;
  leadTimeMonths?: number | null | undefined;
}

/** The phase after this one; the last one stays. */
export const nextPhase = (phase: string): string =>
  phases[Math.min(phases.indexOf(phase) + 1, phases.length - 1)] ?? phase;

/** Whether a decision brings the case to another phase. */
export const moves = ({ fromPhase, toPhase }: Pick<GateDecisionRow, 'fromPhase' | 'toPhase'>): boolean =>
  toPhase !== null && toPhase !== fromPhase;

/** Whether a decision that stands was taken after this one, or after the one that this one corrects, and moved the case. */
export function isBuiltOn(decisions: readonly GateDecisionRow[], decision: GateDecisionRow): boolean {
  const corrected = new Set(decisions.flatMap(({ corrects }) => corrects ?? []));
  const takenAt = (row: GateDecisionRow): number => {
    const first = decisions.find(({ id }) => id === row.corrects);
    return first ? takenAt(first) : row.recordedAt.valueOf();
  };
  return decisions.some((other) => !corrected.has(other.id) && moves(other) && takenAt(other) > takenAt(decision));
}

/** Checks a decision on a case that is in `phase`; what is wrong is written into `faults`. */
export function checkedDecision(
  draft: GateDraft,
  { phase, today }: { phase: string; today: string },
  faults: Faults,
): Omit<NewGateDecision, 'corrects'> {
  const text = (field: 'decidedBy' | 'reason' | 'conditions', max: number, required = false): string | null =>
    freeText(draft[field], { field, max, required }, faults);
  if (draft.decidedOn > today) faults.decidedOn = { nl: 'Deze dag moet nog komen.', en: 'This day is still to come.' };
  const scores = checkedPillars(draft, faults);
  const evidence = checkedEvidence(draft, faults);
  const moves = draft.outcome === 'go' || draft.outcome === 'go_back';
  const decision: Omit<NewGateDecision, 'corrects'> = {
    outcome: draft.outcome,
    fromPhase: phase,
    toPhase: moves ? destination(draft, phase, faults) : null,
    decidedOn: draft.decidedOn,
    decidedBy: text('decidedBy', 150, true) ?? '',
    reason: text('reason', 4000, true) ?? '',
    pillars: scores,
    evidence,
    conditions: text('conditions', 4000),
    budgetCents: draft.budgetCents ?? null,
    leadTimeMonths: draft.leadTimeMonths ?? null,
  };
  checkOutcome(decision, faults);
  return decision;
}

function checkOutcome(
  { outcome, budgetCents, leadTimeMonths, pillars: scores, evidence }: Omit<NewGateDecision, 'corrects'>,
  faults: Faults,
): void {
  if (typeof budgetCents === 'number' && budgetCents < 0)
    faults.budgetCents = { nl: 'Een budget is niet lager dan nul.', en: 'A budget is not below zero.' };
  if (typeof leadTimeMonths === 'number' && leadTimeMonths < 1)
    faults.leadTimeMonths = { nl: 'Een doorlooptijd is minstens één maand.', en: 'A lead time is at least one month.' };
  if (outcome === 'go') {
    if (budgetCents === null)
      faults.budgetCents = {
        nl: 'Een GO geldt pas met een budget voor de volgende fase. Vul het bedrag in; 0 mag ook.',
        en: 'A GO only counts with a budget for the next phase. Fill in the amount; 0 is allowed.',
      };
    if (leadTimeMonths === null)
      faults.leadTimeMonths = {
        nl: 'Een GO geldt pas met een doorlooptijd voor de volgende fase. Vul het aantal maanden in.',
        en: 'A GO only counts with a lead time for the next phase. Fill in the number of months.',
      };
  }
  if (outcome === 'go_back' && !scores.some(({ score }) => score === 'insufficient'))
    faults.pillars = {
      nl: 'GO BACK betekent dat minstens één van de vier punten onvoldoende is. Geef aan welk punt.',
      en: 'GO BACK means that at least one of the four pillars is insufficient. Mark which one.',
    };
  if (outcome === 'no_go' && evidence.length === 0)
    faults.evidence = {
      nl: 'Een NO GO vraagt bewijs dat het niet lukt. Noem minstens één bewijs.',
      en: 'A NO GO needs evidence that it fails. Name at least one piece of evidence.',
    };
}

function destination({ outcome, toPhase }: GateDraft, phase: string, faults: Faults): string {
  const wanted = toPhase ? termOf('phase', toPhase)?.id : outcome === 'go' ? nextPhase(phase) : phase;
  if (wanted === undefined) {
    faults.toPhase = { nl: 'Kies een fase uit de lijst.', en: 'Choose a phase from the list.' };
    return phase;
  }
  if (outcome === 'go' && !isBefore(phase, wanted) && phase !== 'scaling')
    faults.toPhase = { nl: 'Een GO gaat naar een volgende fase.', en: 'A GO leads to a later phase.' };
  if (outcome === 'go_back' && isBefore(phase, wanted))
    faults.toPhase = { nl: 'Een GO BACK gaat niet vooruit.', en: 'A GO BACK does not go forward.' };
  return wanted;
}

const checkedPillars = ({ pillars: given }: GateDraft, faults: Faults): PillarScore[] =>
  pillars.map((pillar) => {
    const found = given.find((score) => score.pillar === pillar);
    return {
      pillar,
      score: found?.score ?? null,
      note: freeText(found?.note, { field: `${pillar}-note`, max: 2000 }, faults),
    };
  });

const checkedEvidence = ({ evidence }: GateDraft, faults: Faults): Evidence[] =>
  (evidence ?? []).flatMap(({ textNl, url }) => {
    const kept = freeText(textNl, { field: 'evidence', max: 1000 }, faults);
    if (kept === null) return [];
    const address = url?.trim() || null;
    if (address !== null && !(URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)))
      faults.evidenceUrl = {
        nl: 'Schrijf een volledig webadres dat begint met https://.',
        en: 'Write a whole web address that begins with https://.',
      };
    return [{ textNl: kept, url: address }];
  });
