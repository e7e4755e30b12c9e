import { sql, type Insertable } from 'kysely';
import type { CaseRegistryTx } from './database.js';
import type { TermAliases } from './tables.js';

// What organisations add to the catalogue of the field: checklists of their own, and their own names for terms.

const definitionColumns = [
  'id',
  'organisation',
  'sharing',
  'checklist',
  'version',
  'definition',
  'recordedAt',
  'retiredAt',
] as const;

/** Checklists that organisations defined, as far as the session sees them; retired ones too. */
export const checklistDefinitions = (tx: CaseRegistryTx) =>
  tx
    .selectFrom('checklistDefinitions')
    .select(definitionColumns)
    .orderBy('checklist')
    .orderBy('recordedAt', 'desc')
    .execute();

export type ChecklistDefinitionRow = Awaited<ReturnType<typeof checklistDefinitions>>[number];

/** Adds a version of a checklist; undefined when the organisation has that version already. */
export const insertChecklistDefinition = (
  tx: CaseRegistryTx,
  definition: { organisation: string; checklist: string; version: string; definition: unknown },
): Promise<ChecklistDefinitionRow | undefined> =>
  tx
    .insertInto('checklistDefinitions')
    .values({ ...definition, definition: JSON.stringify(definition.definition) })
    .onConflict((conflict) => conflict.columns(['organisation', 'checklist', 'version']).doNothing())
    .returning(definitionColumns)
    .executeTakeFirst();

export const retireChecklistDefinition = (
  tx: CaseRegistryTx,
  id: string,
): Promise<ChecklistDefinitionRow | undefined> =>
  tx
    .updateTable('checklistDefinitions')
    .set({ retiredAt: sql<Date>`now()` })
    .where('id', '=', id)
    .where('retiredAt', 'is', null)
    .returning(definitionColumns)
    .executeTakeFirst();

const aliasColumns = ['id', 'organisation', 'vocabulary', 'term', 'alias', 'source', 'retiredAt'] as const;

/** Own names for terms that are in force, as far as the session sees them. */
export const termAliases = (tx: CaseRegistryTx) =>
  tx
    .selectFrom('termAliases')
    .select(aliasColumns)
    .where('retiredAt', 'is', null)
    .orderBy('vocabulary')
    .orderBy('alias')
    .execute();

export type TermAliasRow = Awaited<ReturnType<typeof termAliases>>[number];

/** The term that the session's organisation, or one that shares its names with it, means by a word. */
export const termByAlias = (
  tx: CaseRegistryTx,
  vocabulary: string,
  word: string,
): Promise<{ term: string } | undefined> =>
  tx
    .selectFrom('termAliases')
    .select('term')
    .where('vocabulary', '=', vocabulary)
    .where(sql<string>`lower(alias)`, '=', word.trim().toLowerCase())
    .where('retiredAt', 'is', null)
    .orderBy(sql`organisation = current_setting('app.organisation', true)`, 'desc')
    .limit(1)
    .executeTakeFirst();

/** Adds an own name; undefined when the organisation uses that name in this list already. */
export const insertTermAlias = (
  tx: CaseRegistryTx,
  alias: Pick<Insertable<TermAliases>, 'organisation' | 'vocabulary' | 'term' | 'alias' | 'source'>,
): Promise<TermAliasRow | undefined> =>
  tx
    .insertInto('termAliases')
    .values(alias)
    .onConflict((conflict) => conflict.doNothing())
    .returning(aliasColumns)
    .executeTakeFirst();

export const retireTermAlias = (tx: CaseRegistryTx, id: string): Promise<TermAliasRow | undefined> =>
  tx
    .updateTable('termAliases')
    .set({ retiredAt: sql<Date>`now()` })
    .where('id', '=', id)
    .where('retiredAt', 'is', null)
    .returning(aliasColumns)
    .executeTakeFirst();

/** Shares every edition of a checklist of the session's organisation; false when it has none. */
export async function shareChecklistDefinition(
  tx: CaseRegistryTx,
  organisation: string,
  checklist: string,
  scope: { sharing: ChecklistDefinitionRow['sharing']; sharedWith: string[] },
): Promise<boolean> {
  const shared = await tx
    .updateTable('checklistDefinitions')
    .set(scope)
    .where('organisation', '=', organisation)
    .where('checklist', '=', checklist)
    .returning('id')
    .execute();
  return shared.length > 0;
}
