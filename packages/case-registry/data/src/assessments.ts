import { sql, type Insertable } from 'kysely';
import type { CaseRegistryTx } from './database.js';
import type { Assessments } from './tables.js';

const columns = [
  'id',
  'caseId',
  'attribute',
  'unknown',
  'term',
  'textNl',
  'textEn',
  'ownName',
  'number',
  'numberMax',
  'unit',
  'cents',
  'currency',
  'yes',
  'from',
  'until',
  'before',
  'after',
  'change',
  'period',
  'measure',
  'qualifier',
  'basis',
  'source',
  'statedOn',
  'note',
  'recordedAt',
] as const;

/** What a person or a source gives for an attribute; the owner and scope come from the case. */
export type NewAssessment = Omit<
  Insertable<Assessments>,
  'organisation' | 'sharing' | 'sharedWith' | 'caseId' | 'recordedAt' | 'retractedAt' | 'retractedBecause' | 'id'
>;

/** Values of these cases that were not retracted, in order of attribute and place. */
export const ofCases = (tx: CaseRegistryTx, caseIds: readonly string[]) =>
  tx
    .selectFrom('assessments')
    .select(columns)
    .where('caseId', 'in', caseIds)
    .where('retractedAt', 'is', null)
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
    // The trigger of the data layer fills owner and scope from the case.
    .values(values.map((value) => ({ ...value, caseId, organisation: '', sharing: 'private', sharedWith: [] })))
    .returning(columns)
    .execute();

/** Retracts a value, which stays in the history; undefined when it is not there or was retracted before. */
export const retract = (tx: CaseRegistryTx, id: string, because: string): Promise<{ caseId: string } | undefined> =>
  tx
    .updateTable('assessments')
    .set({ retractedAt: sql<Date>`now()`, retractedBecause: because })
    .where('id', '=', id)
    .where('retractedAt', 'is', null)
    .returning('caseId')
    .executeTakeFirst();

/** In how many cases a source gives a term (or any value) for an attribute. */
export async function countCasesWith(
  tx: CaseRegistryTx,
  wanted: { attribute: string; term?: string; yes?: boolean; sourceHolds?: string },
): Promise<number> {
  const { count } = await tx
    .selectFrom('assessments')
    .select(({ fn }) => fn.count<number>('caseId').distinct().as('count'))
    .where('attribute', '=', wanted.attribute)
    .where('retractedAt', 'is', null)
    .where('unknown', '=', false)
    .$if(wanted.term !== undefined, (query) => query.where('term', '=', wanted.term ?? ''))
    .$if(wanted.yes !== undefined, (query) => query.where('yes', '=', wanted.yes ?? true))
    .$if(wanted.sourceHolds !== undefined, (query) => query.where('source', 'like', `%${wanted.sourceHolds}%`))
    .executeTakeFirstOrThrow();
  return Number(count);
}
