import { canonical, sha256 } from '@gemeengoed/data-layer';
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

/**
 * What stands in every document made from a template: whoever holds the document can compute it again from the words and
 * places in it.
 */
export const hashOf = ({
  id,
  version,
  body,
  placeholders,
}: Pick<TemplateRow, 'id' | 'version' | 'body' | 'placeholders'>): string =>
  sha256(canonical({ id, version, body, placeholders }));

/** Adds versions that are not there yet. A version that is there in another form is refused by the database. */
export async function load(tx: ProcurementTx, rows: readonly TemplateRow[]): Promise<void> {
  await tx
    .insertInto('templates')
    .values(rows.map((row) => ({ ...row, placeholders: JSON.stringify(row.placeholders) })))
    .onConflict((conflict) =>
      conflict.columns(['id', 'version']).doUpdateSet((row) => ({
        titleNl: row.ref('excluded.titleNl'),
        titleEn: row.ref('excluded.titleEn'),
        summaryNl: row.ref('excluded.summaryNl'),
        summaryEn: row.ref('excluded.summaryEn'),
        onAdoption: row.ref('excluded.onAdoption'),
        body: row.ref('excluded.body'),
        placeholders: row.ref('excluded.placeholders'),
        sources: row.ref('excluded.sources'),
        licence: row.ref('excluded.licence'),
        hash: row.ref('excluded.hash'),
      })),
    )
    .execute();
}
