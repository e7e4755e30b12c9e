import type { ProcurementTx } from './database.js';

/** What a place in a template may be filled with. */
export interface Placeholder {
  key: string;
  kind: 'text' | 'organisation' | 'money' | 'date' | 'number' | 'choice' | 'clause';
  labelNl: string;
  labelEn: string;
  helpNl?: string;
  helpEn?: string;
  required: boolean;
  choices?: { value: string; labelNl: string; labelEn: string }[];
  /** What fills it by itself, when that is known. */
  fill?: 'organisation' | 'sourceOrganisation' | 'solution' | 'startedOn';
}

export interface TemplateRow {
  id: string;
  version: number;
  titleNl: string;
  titleEn: string;
  summaryNl: string;
  summaryEn: string;
  onAdoption: boolean;
  body: string;
  placeholders: Placeholder[];
  sources: string[];
  licence: string;
  hash: string;
}

const newest = (tx: ProcurementTx) =>
  tx.selectFrom('templates').selectAll().distinctOn('id').orderBy('id').orderBy('version', 'desc');

const typed = <Row extends { placeholders: unknown }>(row: Row): Row & { placeholders: Placeholder[] } => ({
  ...row,
  placeholders: row.placeholders as Placeholder[],
});

/** The newest version of each template. */
export const list = async (tx: ProcurementTx): Promise<TemplateRow[]> => (await newest(tx).execute()).map(typed);

/** The newest version of one template. */
export async function find(tx: ProcurementTx, id: string): Promise<TemplateRow | undefined> {
  const row = await newest(tx).where('id', '=', id).executeTakeFirst();
  return row && typed(row);
}

/** Adds versions that are not there yet. A version that is there with other words is refused by the database. */
export async function load(tx: ProcurementTx, rows: readonly TemplateRow[]): Promise<void> {
  await tx
    .insertInto('templates')
    .values(rows.map((row) => ({ ...row, placeholders: JSON.stringify(row.placeholders) })))
    .onConflict((conflict) =>
      conflict.columns(['id', 'version']).doUpdateSet((row) => ({ hash: row.ref('excluded.hash') })),
    )
    .execute();
}
