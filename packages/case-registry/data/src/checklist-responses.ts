import { sql, type Insertable } from 'kysely';
import { ofParent, recordedBy, type AsOf } from './as-of.js';
import type { CaseRegistryTx } from './database.js';
import type { ChecklistResponses } from './tables.js';

const columns = [
  'id',
  'organisation',
  'sharing',
  'confidential',
  'caseId',
  'checklist',
  'checklistVersion',
  'heldOn',
  'heldBy',
  'conclusion',
  'nextOn',
  'basis',
  'source',
  'corrects',
  'recordedAt',
  'recordedBy',
] as const;

/** The answer to one item, as text in the form of the checklist's scale; null is 'not known'. */
export interface ChecklistAnswer {
  item: string;
  value: string | null;
  note: string | null;
}

/** A checklist as somebody filled it in. */
export type NewResponse = Omit<
  Insertable<ChecklistResponses>,
  'id' | 'organisation' | 'sharing' | 'sharedWith' | 'caseId' | 'answers' | 'recordedAt' | 'recordedBy'
> & { answers: readonly ChecklistAnswer[] };

const shape = [...columns, sql<ChecklistAnswer[]>`answers`.as('answers')] as const;

const select = (tx: CaseRegistryTx) => tx.selectFrom('checklistResponses').select(shape);

/** Responses for these cases that were recorded by the moment, oldest first; corrected ones too. */
export const ofCases = (tx: CaseRegistryTx, caseIds: readonly string[], asOf: AsOf = null) =>
  select(tx)
    .where('caseId', 'in', caseIds)
    .where(recordedBy('checklist_responses', asOf))
    .orderBy('caseId')
    .orderBy('checklist')
    .orderBy('heldOn')
    .orderBy('id')
    .execute();

export type ChecklistResponseRow = Awaited<ReturnType<typeof ofCases>>[number];

/** Responses that are about these organisations themselves and not about a case, oldest first. */
export const ofOrganisations = (
  tx: CaseRegistryTx,
  organisations: readonly string[],
  asOf: AsOf = null,
): Promise<ChecklistResponseRow[]> =>
  select(tx)
    .where('caseId', 'is', null)
    .where('organisation', 'in', organisations)
    .where(recordedBy('checklist_responses', asOf))
    .orderBy('organisation')
    .orderBy('checklist')
    .orderBy('heldOn')
    .orderBy('id')
    .execute();

export const find = (tx: CaseRegistryTx, id: string): Promise<ChecklistResponseRow | undefined> =>
  select(tx).where('id', '=', id).executeTakeFirst();

export const isCorrected = async (tx: CaseRegistryTx, id: string): Promise<boolean> =>
  (await tx.selectFrom('checklistResponses').select('id').where('corrects', '=', id).executeTakeFirst()) !== undefined;

/** Adds a response for a case, or for the organisation itself when there is none. */
export const insert = (
  tx: CaseRegistryTx,
  about: { caseId: string } | { organisation: string },
  { answers, ...response }: NewResponse,
): Promise<ChecklistResponseRow> =>
  tx
    .insertInto('checklistResponses')
    .values({ ...response, ...ofParent, ...about, answers: JSON.stringify(answers) })
    .returning(shape)
    .executeTakeFirstOrThrow();
