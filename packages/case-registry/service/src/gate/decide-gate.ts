import { gateDecided } from '@gemeengoed/case-registry-contract';
import {
  assessments,
  cases,
  checklistResponses,
  gateDecisions,
  indicators,
  registerEntries,
  type CaseRegistryDb,
  type CaseRegistryTx,
  type AssessmentRow,
  type CaseRow,
  type GateDecisionRow,
  type NewGateDecision,
} from '@gemeengoed/case-registry-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { Conflict, emit, NotFound, once, refuseFaults, urn, today, type Faults } from '@gemeengoed/module-kit';
import { checkAmount } from '../amount.js';
import type { KnownCase } from '../case/known.js';
import { ownCase } from '../case/own-case.js';
import { phaseOf } from '../signal/facts.js';
import type { Signal } from '../signal/signal.js';
import { signalsBefore, signalsBeforeClosing } from '../signal/signals-of.js';
import { checkedDecision, isBuiltOn, moves, type GateDraft } from './gate.rules.js';

/**
 * Takes a decision at the gate of the phase that a case is in: GO, GO BACK, HOLD or NO GO. A GO moves the case to the next
 * phase and is refused while something keeps it out; a NO GO needs evidence, and others hear of it so that the learning
 * log can propose a lesson. The log is append-only: a correction is a new decision that names the one it corrects.
 */
export function decideGate(
  db: CaseRegistryDb,
  { organisation }: OrganisationCaller,
  {
    caseId,
    draft,
    corrects,
    key,
  }: { caseId: string; draft: GateDraft; corrects: string | null; key?: string | undefined },
): Promise<GateDecisionRow> {
  const faults: Faults = {};
  checkAmount('budgetCents', draft.budgetCents, faults);
  refuseFaults(faults);
  const asked = { caseId, draft, corrects };
  return db.write(async (tx) => {
    const row = await ownCase(tx, caseId);
    // Decisions on one case follow each other: each is checked against the phase that the one before it led to.
    await cases.lock(tx, caseId);
    return once(tx, { organisation, operation: 'decideGate', key, input: asked }, async () => {
      const known = await knownIn(tx, row);
      const earlier = corrects === null ? undefined : correctable(known, corrects);
      const decided = await gateDecisions.insert(tx, caseId, checked(known, draft, earlier));
      await movePhase(tx, known, { decided, earlier });
      await cases.indexWords(tx, caseId);
      await tell(tx, row, decided);
      return decided;
    });
  });
}

/** The decision when nothing is wrong with it, in words or by the rules of the field. */
function checked(known: KnownCase, draft: GateDraft, earlier: GateDecisionRow | undefined): NewGateDecision {
  const faults: Faults = {};
  const phase = earlier?.fromPhase ?? phaseOf(known) ?? 'idea';
  const decision = checkedDecision(draft, { phase, today: today() }, faults);
  for (const { rule, level, textNl, textEn } of inTheWay(known, decision))
    if (level === 'blocks') faults[rule] = { nl: textNl, en: textEn };
  refuseFaults(faults);
  return { ...decision, corrects: earlier?.id ?? null };
}

function inTheWay(known: KnownCase, { outcome, toPhase }: Pick<NewGateDecision, 'outcome' | 'toPhase'>): Signal[] {
  if (outcome === 'no_go') return signalsBeforeClosing(known, today());
  return outcome === 'go' && toPhase ? signalsBefore(known, toPhase, today()) : [];
}

function correctable({ decisions }: KnownCase, id: string): GateDecisionRow {
  const earlier = decisions.find((decision) => decision.id === id);
  if (!earlier) throw new NotFound();
  if (decisions.some(({ corrects }) => corrects === id)) {
    throw new Conflict({
      nl: 'Dit besluit is al verbeterd. Verbeter het nieuwste besluit.',
      en: 'This decision was corrected already. Correct the newest one.',
    });
  }
  return earlier;
}

/** Everything that is recorded of a case, read in the transaction that decides. */
async function knownIn(tx: CaseRegistryTx, row: CaseRow): Promise<KnownCase> {
  const ids = [row.id];
  const measured = await indicators.ofCases(tx, ids);
  const figures =
    measured.length === 0
      ? []
      : await indicators.measurementsOf(
          tx,
          measured.map(({ id }) => id),
        );
  return {
    case: row,
    assessments: await assessments.ofCases(tx, ids),
    entries: await registerEntries.ofCases(tx, ids),
    decisions: await gateDecisions.ofCases(tx, ids),
    responses: await checklistResponses.ofCases(tx, ids),
    indicators: measured.map((indicator) => ({
      ...indicator,
      measurements: figures.filter(({ indicatorId }) => indicatorId === indicator.id),
    })),
  };
}

const sourceOf = ({ decidedBy, id }: GateDecisionRow): string => `${decidedBy}, ${urn('gate-decision', id)}`;

/**
 * The phase that a decision leads to is part of the case's history, and the phase that the case has reached; what a
 * corrected decision had led to no longer holds. Correcting a decision that later ones build on changes the history only.
 */
async function movePhase(
  tx: CaseRegistryTx,
  known: KnownCase,
  { decided, earlier }: { decided: GateDecisionRow; earlier: GateDecisionRow | undefined },
): Promise<void> {
  const because = `Fasebesluit ${urn('gate-decision', decided.id)}`;
  const retractAll = async (values: readonly AssessmentRow[]) => {
    for (const { id } of values) await assessments.retract(tx, id, because);
  };
  const made = earlier ? known.assessments.filter(({ source }) => source === sourceOf(earlier)) : [];
  await retractAll(made.filter(({ attribute }) => attribute === 'phase-history'));
  const said = { vocabularyVersion: '1', basis: 'stated' as const, statedOn: decided.decidedOn };
  const value = { ...said, source: sourceOf(decided) };
  if (moves(decided)) {
    await assessments.insert(tx, known.case.id, [
      { ...value, attribute: 'phase-history', term: decided.toPhase, from: decided.decidedOn },
    ]);
  }
  const changes = moves(decided) || made.some(({ attribute }) => attribute === 'phase');
  if (!changes || (earlier && isBuiltOn(known.decisions, earlier))) return;
  await retractAll(known.assessments.filter(({ attribute, unknown }) => attribute === 'phase' && !unknown));
  await assessments.insert(tx, known.case.id, [
    { ...value, attribute: 'phase', term: decided.toPhase ?? decided.fromPhase },
  ]);
}

async function tell(tx: CaseRegistryTx, row: CaseRow, decided: GateDecisionRow): Promise<void> {
  await emit(tx, gateDecided, {
    subject: urn('gate-decision', decided.id),
    organisation: row.organisation,
    data: {
      decision: urn('gate-decision', decided.id),
      case: urn('case', row.id),
      organisation: row.organisation,
      titleNl: row.titleNl,
      titleEn: row.titleEn,
      outcome: decided.outcome,
      fromPhase: decided.fromPhase,
      toPhase: decided.toPhase,
      decidedOn: decided.decidedOn,
      reason: decided.reason,
      evidence: decided.evidence.map(({ textNl }) => textNl),
      corrects: decided.corrects === null ? null : urn('gate-decision', decided.corrects),
    },
  });
}
