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
  type CaseRow,
  type GateDecisionRow,
} from '@gemeengoed/case-registry-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { Conflict, emit, NotFound, once, refuseFaults, urn, type Faults } from '@gemeengoed/module-kit';
import type { KnownCase } from '../case/known.js';
import { ownCase } from '../case/own-case.js';
import { phaseOf } from '../signal/facts.js';
import { signalsBefore } from '../signal/signals-of.js';
import { today } from '../today.js';
import { checkedDecision, type GateDraft } from './gate.rules.js';

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
  return db.write(async (tx) => {
    const row = await ownCase(tx, caseId);
    const known = await knownIn(tx, row);
    const earlier = corrects === null ? undefined : await correctable(tx, corrects, caseId);
    const faults: Faults = {};
    const phase = earlier?.fromPhase ?? phaseOf(known) ?? 'idea';
    const decision = { ...checkedDecision(draft, { phase, today: today() }, faults), corrects };
    if (decision.outcome === 'go' && decision.toPhase) {
      for (const { rule, level, textNl, textEn } of signalsBefore(known, decision.toPhase, today()))
        if (level === 'blocks') faults[rule] = { nl: textNl, en: textEn };
    }
    refuseFaults(faults);
    return once(tx, { organisation, operation: 'decideGate', key, input: { caseId, decision } }, async () => {
      const decided = await gateDecisions.insert(tx, caseId, decision);
      if (earlier) await undoPhase(tx, known, earlier);
      await enterPhase(tx, row, decided);
      await tell(tx, row, decided);
      return decided;
    });
  });
}

async function correctable(tx: CaseRegistryTx, id: string, caseId: string): Promise<GateDecisionRow> {
  const earlier = await gateDecisions.find(tx, id);
  if (earlier?.caseId !== caseId) throw new NotFound();
  if (await gateDecisions.isCorrected(tx, id)) {
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
  return {
    case: row,
    assessments: await assessments.ofCases(tx, ids),
    entries: await registerEntries.ofCases(tx, ids),
    decisions: await gateDecisions.ofCases(tx, ids),
    responses: await checklistResponses.ofCases(tx, ids),
    indicators: measured.map((indicator) => ({ ...indicator, measurements: [] })),
  };
}

const sourceOf = ({ decidedBy, id }: GateDecisionRow): string => `${decidedBy}, ${urn('gate-decision', id)}`;

/** The phase that a decision led to is part of the case's history; the phase that it has reached is the newest. */
async function enterPhase(tx: CaseRegistryTx, row: CaseRow, decided: GateDecisionRow): Promise<void> {
  if (decided.toPhase === null || decided.toPhase === decided.fromPhase) return;
  const said = {
    term: decided.toPhase,
    vocabularyVersion: '1',
    basis: 'stated' as const,
    source: sourceOf(decided),
    statedOn: decided.decidedOn,
  };
  const reached = (await assessments.ofCases(tx, [row.id])).filter(({ attribute }) => attribute === 'phase');
  for (const { id } of reached) await assessments.retract(tx, id, `Fasebesluit ${urn('gate-decision', decided.id)}`);
  await assessments.insert(tx, row.id, [
    { ...said, attribute: 'phase' },
    { ...said, attribute: 'phase-history', from: decided.decidedOn },
  ]);
  await cases.indexWords(tx, row.id);
}

/** What a decision that is corrected had led to no longer holds. */
async function undoPhase(tx: CaseRegistryTx, known: KnownCase, earlier: GateDecisionRow): Promise<void> {
  const made = known.assessments.filter(({ source }) => source === sourceOf(earlier));
  for (const { id } of made) await assessments.retract(tx, id, `Verbeterd besluit ${urn('gate-decision', earlier.id)}`);
  if (made.some(({ attribute }) => attribute === 'phase')) {
    await assessments.insert(tx, known.case.id, [
      {
        attribute: 'phase',
        term: earlier.fromPhase,
        vocabularyVersion: '1',
        basis: 'stated',
        source: earlier.decidedBy,
      },
    ]);
  }
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
