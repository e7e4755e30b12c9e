import type { Insertable } from 'kysely';
import { holds, ofParent, retracted, type AsOf } from './as-of.js';
import type { CaseRegistryTx } from './database.js';
import type { Assessments } from './tables.js';

const columns = [
  'id',
  'organisation',
  'caseId',
  'attribute',
  'unknown',
  'term',
  'vocabularyVersion',
  'textNl',
  'textEn',
  'ownName',
  'number',
  'numberMax',
  'unit',
  'yes',
  'from',
  'until',
  'concerns',
  'qualifier',
  'basis',
  'source',
  'statedOn',
  'note',
  'recordedAt',
  'recordedBy',
] as const;

/** What a person or a source gives for an attribute; owner and scope come from the case, who recorded it from the session. */
export type NewAssessment = Omit<
  Insertable<Assessments>,
  | 'organisation'
  | 'sharing'
  | 'sharedWith'
  | 'caseId'
  | 'recordedAt'
  | 'recordedBy'
  | 'retractedAt'
  | 'retractedBecause'
  | 'retractedBy'
  | 'id'
>;

/** Values of these cases that hold at the moment, in order of attribute and place. */
export const ofCases = (tx: CaseRegistryTx, caseIds: readonly string[], asOf: AsOf = null) =>
  tx
    .selectFrom('assessments')
    .select(columns)
    .where('caseId', 'in', caseIds)
    .where(holds('assessments', 'retracted_at', asOf))
    .orderBy('caseId')
    .orderBy('attribute')
    .orderBy('place')
    .orderBy('id')
    .execute();

export type AssessmentRow = Awaited<ReturnType<typeof ofCases>>[number];

/** Adds values to a case that the session's organisation owns. */
export const insert = (
  tx: CaseRegistryTx,
  caseId: string,
  values: readonly NewAssessment[],
): Promise<AssessmentRow[]> =>
  tx
    .insertInto('assessments')
    .values(values.map((value) => ({ ...value, ...ofParent, caseId })))
    .returning(columns)
    .execute();

/** The case that a value is of. */
export const caseOf = async (tx: CaseRegistryTx, id: string): Promise<string | undefined> =>
  (await tx.selectFrom('assessments').select('caseId').where('id', '=', id).executeTakeFirst())?.caseId;

/** Retracts a value, which stays in the history; undefined when it is not there or was retracted before. */
export const retract = (tx: CaseRegistryTx, id: string, because: string): Promise<{ caseId: string } | undefined> =>
  tx
    .updateTable('assessments')
    .set(retracted(because))
    .where('id', '=', id)
    .where('retractedAt', 'is', null)
    .returning('caseId')
    .executeTakeFirst();
