import { holds } from './as-of.js';
import { conditions, type CaseFilter } from './cases.js';
import type { CaseRegistryTx } from './database.js';

/** Keys of the cases that a filter lets through, as far as the session sees them, in order of Dutch title. */
export async function casesIn(tx: CaseRegistryTx, filter: CaseFilter): Promise<string[]> {
  const rows = await tx
    .selectFrom('cases')
    .select('id')
    .where((where) => where.and(conditions(filter)))
    .orderBy('titleNl')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** What is stated of these attributes in the filtered cases: enough to count by, in order of case and place. */
export const valuesIn = (tx: CaseRegistryTx, filter: CaseFilter, attributes: readonly string[]) =>
  tx
    .selectFrom('assessments')
    .innerJoin('cases', 'cases.id', 'assessments.caseId')
    .select(['assessments.caseId', 'attribute', 'term', 'textNl', 'number', 'numberMax', 'yes', 'concerns', 'source'])
    .where('attribute', 'in', attributes)
    .where('unknown', '=', false)
    .where(holds('assessments', 'retracted_at', filter.asOf ?? null))
    .where((where) => where.and(conditions(filter)))
    .orderBy('titleNl')
    .orderBy('assessments.caseId')
    .orderBy('attribute')
    .orderBy('place')
    .execute();

export type ReportedValue = Awaited<ReturnType<typeof valuesIn>>[number];
