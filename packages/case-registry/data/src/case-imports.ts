import { sql } from 'kysely';
import { ofParent } from './as-of.js';
import type { CaseRegistryTx } from './database.js';

const columns = ['id', 'organisation', 'fileName', 'format', 'recordedAt', 'recordedBy'] as const;

/** One cell of a row as the file has it, under the name of its column. */
export interface ImportCell {
  column: string;
  value: string;
}

/** What is wrong, in words that say what to change; `column` is null where it concerns the row as a whole. */
export interface ImportFault {
  column: string | null;
  nl: string;
  en: string;
}

/** Imports of the session's organisation, newest first, without their files. */
export const list = (tx: CaseRegistryTx, organisation: string, first: number) =>
  tx
    .selectFrom('caseImports')
    .select([...columns, sql<number>`length(content)`.as('contentLength')])
    .where('organisation', '=', organisation)
    .orderBy('recordedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(first)
    .execute();

export type CaseImportRow = Awaited<ReturnType<typeof list>>[number];

export const find = (tx: CaseRegistryTx, id: string): Promise<CaseImportRow | undefined> =>
  tx
    .selectFrom('caseImports')
    .select([...columns, sql<number>`length(content)`.as('contentLength')])
    .where('id', '=', id)
    .executeTakeFirst();

/** The file of an import, in base64, locked against a second part that arrives at once. */
export async function contentOf(tx: CaseRegistryTx, id: string, { lock = false } = {}): Promise<string | undefined> {
  const row = await tx
    .selectFrom('caseImports')
    .select('content')
    .where('id', '=', id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  return row?.content;
}

/** An earlier import of the same file. */
export const findSame = (
  tx: CaseRegistryTx,
  { organisation, format, content }: { organisation: string; format: 'csv' | 'json'; content: string },
): Promise<{ id: string } | undefined> =>
  tx
    .selectFrom('caseImports')
    .select('id')
    .where('organisation', '=', organisation)
    .where('format', '=', format)
    .where(sql<string>`md5(content)`, '=', sql<string>`md5(${content})`)
    .where('content', '=', content)
    .orderBy('recordedAt')
    .limit(1)
    .executeTakeFirst();

export const insert = (
  tx: CaseRegistryTx,
  given: { organisation: string; fileName: string; format: 'csv' | 'json'; content: string },
): Promise<{ id: string }> => tx.insertInto('caseImports').values(given).returning('id').executeTakeFirstOrThrow();

export async function setContent(tx: CaseRegistryTx, id: string, content: string): Promise<void> {
  await tx.updateTable('caseImports').set({ content }).where('id', '=', id).execute();
}

/** Keeps the rows of an import as they were given. */
export async function insertRows(
  tx: CaseRegistryTx,
  importId: string,
  rows: readonly { rowNumber: number; given: readonly ImportCell[]; faults: readonly ImportFault[] }[],
): Promise<void> {
  await tx
    .insertInto('caseImportRows')
    .values(
      rows.map(({ rowNumber, given, faults }) => ({
        ...{ ...ofParent, importId, rowNumber },
        given: JSON.stringify(given),
        faults: JSON.stringify(faults),
      })),
    )
    .execute();
}

const rowShape = [
  'id',
  'organisation',
  'importId',
  'rowNumber',
  'caseId',
  sql<ImportCell[]>`given`.as('given'),
  sql<ImportFault[]>`faults`.as('faults'),
] as const;

/** Rows of an import, in the order of the file. */
export const rowsOf = (tx: CaseRegistryTx, importId: string) =>
  tx.selectFrom('caseImportRows').select(rowShape).where('importId', '=', importId).orderBy('rowNumber').execute();

export type ImportRow = Awaited<ReturnType<typeof rowsOf>>[number];

/** A row, locked until the transaction ends. */
export const lockRow = (tx: CaseRegistryTx, id: string): Promise<ImportRow | undefined> =>
  tx.selectFrom('caseImportRows').select(rowShape).where('id', '=', id).forUpdate().executeTakeFirst();

/** Rows of an import that were not taken in, locked until the transaction ends. */
export const lockOpenRows = (tx: CaseRegistryTx, importId: string): Promise<ImportRow[]> =>
  tx
    .selectFrom('caseImportRows')
    .select(rowShape)
    .where('importId', '=', importId)
    .where('caseId', 'is', null)
    .orderBy('rowNumber')
    .forUpdate()
    .execute();

export async function updateRow(
  tx: CaseRegistryTx,
  id: string,
  { given, faults }: { given: readonly ImportCell[]; faults: readonly ImportFault[] },
): Promise<void> {
  await tx
    .updateTable('caseImportRows')
    .set({ given: JSON.stringify(given), faults: JSON.stringify(faults) })
    .where('id', '=', id)
    .execute();
}

/** Says which case a row became. */
export async function markTakenIn(tx: CaseRegistryTx, id: string, caseId: string): Promise<void> {
  await tx.updateTable('caseImportRows').set({ caseId }).where('id', '=', id).execute();
}
