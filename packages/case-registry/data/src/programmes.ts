import { sql, type Insertable } from 'kysely';
import type { CaseRegistryTx } from './database.js';
import { ofParent } from './as-of.js';
import type { ProgrammeCases, Programmes } from './tables.js';

const columns = [
  'id',
  'organisation',
  'sharing',
  'nameNl',
  'nameEn',
  'announced',
  'fundedFrom',
  'fundedUntil',
  'budgetCentsPerYear',
  'noteNl',
  'noteEn',
  'basis',
  'source',
  'version',
] as const;

export type NewProgramme = Omit<Insertable<Programmes>, 'sharedWith' | 'recordedAt' | 'recordedBy' | 'version'>;

/** Programmes that the session sees, by name. */
export const list = (tx: CaseRegistryTx) => tx.selectFrom('programmes').select(columns).orderBy('nameNl').execute();

export type ProgrammeRow = Awaited<ReturnType<typeof list>>[number];

export const findAll = (tx: CaseRegistryTx, ids: readonly string[]): Promise<ProgrammeRow[]> =>
  tx.selectFrom('programmes').select(columns).where('id', 'in', ids).execute();

export const find = (tx: CaseRegistryTx, id: string): Promise<ProgrammeRow | undefined> =>
  tx.selectFrom('programmes').select(columns).where('id', '=', id).executeTakeFirst();

/** Adds a programme; undefined when one with this id is there already. */
export const insert = (tx: CaseRegistryTx, programme: NewProgramme): Promise<ProgrammeRow | undefined> =>
  tx
    .insertInto('programmes')
    .values(programme)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning(columns)
    .executeTakeFirst();

export const share = (
  tx: CaseRegistryTx,
  id: string,
  scope: { sharing: ProgrammeRow['sharing']; sharedWith: string[] },
): Promise<ProgrammeRow | undefined> =>
  tx.updateTable('programmes').set(scope).where('id', '=', id).returning(columns).executeTakeFirst();

/** Puts a case under a programme of the session's organisation; nothing happens when it stands there. */
export async function addCase(
  tx: CaseRegistryTx,
  membership: Pick<Insertable<ProgrammeCases>, 'programmeId' | 'caseId' | 'basis' | 'source'>,
): Promise<void> {
  await tx
    .insertInto('programmeCases')
    .values({ ...membership, ...ofParent })
    .onConflict((conflict) => conflict.columns(['programmeId', 'caseId']).doNothing())
    .execute();
}

/** Which cases stand under which of these programmes, as far as the session sees both. */
export const casesOf = (tx: CaseRegistryTx, programmeIds: readonly string[]) =>
  tx
    .selectFrom('programmeCases')
    .select(['programmeId', 'caseId', 'basis', 'source'])
    .where('programmeId', 'in', programmeIds)
    .orderBy('programmeId')
    .orderBy('caseId')
    .execute();

/** Under which programmes these cases stand, by name. */
export const ofCases = (tx: CaseRegistryTx, caseIds: readonly string[]) =>
  tx
    .selectFrom('programmeCases')
    .innerJoin('programmes', 'programmes.id', 'programmeCases.programmeId')
    .select(columns.map((column) => `programmes.${column}` as const))
    .select('programmeCases.caseId')
    .where('programmeCases.caseId', 'in', caseIds)
    .orderBy('nameNl')
    .execute();

/** Whether the session's organisation owns the programme. */
export async function isOwn(tx: CaseRegistryTx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('programmes')
    .select(sql<boolean>`organisation = current_setting('app.organisation', true)`.as('own'))
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.own ?? false;
}
