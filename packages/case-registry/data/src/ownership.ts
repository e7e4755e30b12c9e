import { columns } from './cases.js';
import type { CaseRegistryTx } from './database.js';
import type { EntryFields } from './register-entries.js';

// Everything that an organisation owns, for an export: earlier, retracted and corrected rows too. Read in pages of cases,
// so that the memory that it takes does not grow with what there is.

/** A page of an organisation's cases in order of id, with the columns that say with whom each is shared. */
export const casesOf = (
  tx: CaseRegistryTx,
  organisation: string,
  { first, after, publicOnly = false }: { first: number; after: string | null; publicOnly?: boolean },
) =>
  tx
    .selectFrom('cases')
    .select(columns)
    .where('organisation', '=', organisation)
    .$if(publicOnly, (query) => query.where('sharing', '=', 'public'))
    .$if(after !== null, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(first)
    .execute();

export type OwnedCase = Awaited<ReturnType<typeof casesOf>>[number];

/** Identities of an organisation's cases, to see whether a new one is there already. */
export const identitiesOf = (tx: CaseRegistryTx, organisation: string) =>
  tx
    .selectFrom('cases')
    .select(['id', 'slug', 'titleNl', 'titleEn', 'aliases', 'summaryNl', 'summaryEn'])
    .where('organisation', '=', organisation)
    .orderBy('id')
    .execute();

export type OwnIdentity = Awaited<ReturnType<typeof identitiesOf>>[number];

/** Earlier wordings of these cases, oldest first. */
export { versionsOf } from './cases.js';

/** Every value of these cases, retracted ones too. */
export const assessmentsOf = (tx: CaseRegistryTx, caseIds: readonly string[]) =>
  tx
    .selectFrom('assessments')
    .selectAll()
    .where('caseId', 'in', caseIds)
    .orderBy('caseId')
    .orderBy('attribute')
    .orderBy('place')
    .orderBy('id')
    .execute();

/** Every version of every entry of these cases. */
export const entriesOf = (tx: CaseRegistryTx, caseIds: readonly string[]) =>
  tx
    .selectFrom('registerEntries')
    .selectAll()
    .$narrowType<{ fields: EntryFields }>()
    .where('caseId', 'in', caseIds)
    .orderBy('caseId')
    .orderBy('register')
    .orderBy('id')
    .orderBy('version')
    .execute();

/** Every indicator of these cases, retracted ones too. */
export const indicatorsOf = (tx: CaseRegistryTx, caseIds: readonly string[]) =>
  tx
    .selectFrom('indicators')
    .selectAll()
    .where('caseId', 'in', caseIds)
    .orderBy('caseId')
    .orderBy('place')
    .orderBy('id')
    .execute();

/** Every figure of these indicators, retracted ones too. */
export const measurementsOf = (tx: CaseRegistryTx, indicatorIds: readonly string[]) =>
  tx
    .selectFrom('measurements')
    .selectAll()
    .where('indicatorId', 'in', indicatorIds)
    .orderBy('indicatorId')
    .orderBy('on')
    .orderBy('id')
    .execute();

/** Programmes of an organisation, with the cases under each. */
export async function programmesOf(tx: CaseRegistryTx, organisation: string) {
  const programmes = await tx
    .selectFrom('programmes')
    .selectAll()
    .where('organisation', '=', organisation)
    .orderBy('nameNl')
    .execute();
  const members = await tx
    .selectFrom('programmeCases')
    .innerJoin('programmes', 'programmes.id', 'programmeCases.programmeId')
    .select(['programmeId', 'caseId', 'programmeCases.basis', 'programmeCases.source'])
    .where('programmes.organisation', '=', organisation)
    .orderBy('caseId')
    .execute();
  return programmes.map((programme) => ({
    ...programme,
    cases: members
      .filter(({ programmeId }) => programmeId === programme.id)
      .map(({ caseId, basis, source }) => ({ caseId, basis, source })),
  }));
}

/** Own names for terms, retired ones too. */
export const aliasesOf = (tx: CaseRegistryTx, organisation: string) =>
  tx.selectFrom('termAliases').selectAll().where('organisation', '=', organisation).orderBy('recordedAt').execute();

/** Every edition of an organisation's own checklists. */
export const definitionsOf = (tx: CaseRegistryTx, organisation: string) =>
  tx
    .selectFrom('checklistDefinitions')
    .selectAll()
    .where('organisation', '=', organisation)
    .orderBy('checklist')
    .orderBy('recordedAt')
    .execute();
