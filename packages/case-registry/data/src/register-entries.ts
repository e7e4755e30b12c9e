import { sql, type Insertable } from 'kysely';
import { holds, ofParent, type AsOf } from './as-of.js';
import type { CaseRegistryTx } from './database.js';
import type { RegisterEntries } from './tables.js';

const columns = [
  'id',
  'version',
  'organisation',
  'confidential',
  'caseId',
  'register',
  'titleNl',
  'titleEn',
  'status',
  'because',
  'rank',
  'owner',
  'from',
  'until',
  'qualifier',
  'basis',
  'source',
  'statedOn',
  'note',
  'recordedAt',
  'recordedBy',
  'replacedAt',
] as const;

/** Values of the fields that the register defines, as text; several where the field takes several. */
export type EntryFields = Record<string, string | string[]>;

/** What a person or a source gives of an entry; owner and scope come from the case. */
export type NewEntry = Omit<
  Insertable<RegisterEntries>,
  | 'id'
  | 'version'
  | 'organisation'
  | 'sharing'
  | 'sharedWith'
  | 'caseId'
  | 'fields'
  | 'recordedAt'
  | 'recordedBy'
  | 'replacedAt'
> & { fields: EntryFields };

const shape = [...columns, sql<EntryFields>`fields`.as('fields')] as const;

const select = (tx: CaseRegistryTx) => tx.selectFrom('registerEntries').select(shape);

/** Entries of these cases that hold at the moment, by register and rank. */
export const ofCases = (tx: CaseRegistryTx, caseIds: readonly string[], asOf: AsOf = null) =>
  select(tx)
    .where('caseId', 'in', caseIds)
    .where(holds('register_entries', 'replaced_at', asOf))
    .orderBy('caseId')
    .orderBy('register')
    .orderBy('rank', (order) => order.asc().nullsLast())
    .orderBy('id')
    .execute();

export type RegisterEntryRow = Awaited<ReturnType<typeof ofCases>>[number];

/** The entry as it is now. */
export const find = (tx: CaseRegistryTx, id: string): Promise<RegisterEntryRow | undefined> =>
  select(tx).where('id', '=', id).where('replacedAt', 'is', null).executeTakeFirst();

/** Every version of these entries, oldest first. */
export const versionsOf = (tx: CaseRegistryTx, ids: readonly string[]): Promise<RegisterEntryRow[]> =>
  select(tx).where('id', 'in', ids).orderBy('id').orderBy('version').execute();

/** Adds entries to a case that the session's organisation owns. */
export const insert = (
  tx: CaseRegistryTx,
  caseId: string,
  entries: readonly (NewEntry & { id?: string })[],
): Promise<RegisterEntryRow[]> =>
  tx
    .insertInto('registerEntries')
    .values(entries.map((entry) => ({ ...entry, ...ofParent, caseId, fields: JSON.stringify(entry.fields) })))
    .returning(shape)
    .execute();

/** Adds a request for data to the register of whoever owns the case. The session may not read it back. */
export async function logRequest(tx: CaseRegistryTx, caseId: string, entry: NewEntry): Promise<void> {
  await tx
    .insertInto('registerEntries')
    .values({ ...entry, ...ofParent, caseId, fields: JSON.stringify(entry.fields) })
    .execute();
}

/** Puts a new version in the place of one that is still at `version`; undefined when it is not. */
export async function replace(
  tx: CaseRegistryTx,
  { id, caseId, version }: Pick<RegisterEntryRow, 'id' | 'caseId' | 'version'>,
  entry: NewEntry,
): Promise<RegisterEntryRow | undefined> {
  const ended = await tx
    .updateTable('registerEntries')
    .set({ replacedAt: sql<Date>`now()` })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('replacedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!ended) return undefined;
  return tx
    .insertInto('registerEntries')
    .values({ ...entry, ...ofParent, id, caseId, version: version + 1, fields: JSON.stringify(entry.fields) })
    .returning(shape)
    .executeTakeFirst();
}
