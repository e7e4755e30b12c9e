import { sql, type Insertable } from 'kysely';
import { ofParent, recordedBy, type AsOf } from './as-of.js';
import type { CaseRegistryTx } from './database.js';
import type { GateDecisions } from './tables.js';

const columns = [
  'id',
  'organisation',
  'caseId',
  'outcome',
  'fromPhase',
  'toPhase',
  'decidedOn',
  'decidedBy',
  'reason',
  'conditions',
  'budgetCents',
  'leadTimeMonths',
  'corrects',
  'recordedAt',
  'recordedBy',
] as const;

/** How one of the four pillars stands; null where nobody scored it. */
export interface PillarScore {
  pillar: string;
  score: 'insufficient' | 'sufficient' | 'good' | null;
  note: string | null;
}

/** What a decision rests on. */
export interface Evidence {
  textNl: string;
  url: string | null;
}

/** What was decided; owner and scope come from the case. */
export type NewGateDecision = Omit<
  Insertable<GateDecisions>,
  'id' | 'organisation' | 'sharing' | 'sharedWith' | 'caseId' | 'pillars' | 'evidence' | 'recordedAt' | 'recordedBy'
> & { pillars: readonly PillarScore[]; evidence: readonly Evidence[] };

const shape = [
  ...columns,
  sql<PillarScore[]>`pillars`.as('pillars'),
  sql<Evidence[]>`evidence`.as('evidence'),
] as const;

const select = (tx: CaseRegistryTx) => tx.selectFrom('gateDecisions').select(shape);

/** Decisions on these cases that were recorded by the moment, oldest first; corrected ones too. */
export const ofCases = (tx: CaseRegistryTx, caseIds: readonly string[], asOf: AsOf = null) =>
  select(tx)
    .where('caseId', 'in', caseIds)
    .where(recordedBy('gate_decisions', asOf))
    .orderBy('caseId')
    .orderBy('decidedOn')
    .orderBy('id')
    .execute();

export type GateDecisionRow = Awaited<ReturnType<typeof ofCases>>[number];

/** Adds a decision to the log of a case that the session's organisation owns. */
export const insert = (
  tx: CaseRegistryTx,
  caseId: string,
  { pillars, evidence, ...decision }: NewGateDecision,
): Promise<GateDecisionRow> =>
  tx
    .insertInto('gateDecisions')
    .values({
      ...decision,
      ...ofParent,
      caseId,
      pillars: JSON.stringify(pillars),
      evidence: JSON.stringify(evidence),
    })
    .returning(shape)
    .executeTakeFirstOrThrow();
