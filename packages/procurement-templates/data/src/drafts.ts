import { pageOf, type Page, type PageRequest, type SharingScope } from '@gemeengoed/data-layer';
import { sql } from 'kysely';
import type { ProcurementTx } from './database.js';
import type { Placeholder } from './templates.js';

/** A value with where it came from: the register, the adoption, the source's document, or a person here. */
export interface Filled {
  value: string;
  from: 'register' | 'adoption' | 'source' | 'person';
}

export interface NewDraft {
  id?: string;
  organisation: string;
  title: string;
  templateId: string;
  templateVersion: number;
  templateHash: string;
  body: string;
  placeholders: Placeholder[];
  filled: Record<string, Filled>;
  adoption: string | null;
  caseUrn: string | null;
  labelNl: string | null;
  sourceDocument: string | null;
  sourceOrganisation: string | null;
}

export interface DraftRow extends Required<NewDraft> {
  sharing: SharingScope;
  status: 'draft' | 'final';
  madeOn: string;
  finalisedOn: string | null;
  version: number;
}

const columns = [
  'id',
  'organisation',
  'sharing',
  'title',
  'templateId',
  'templateVersion',
  'templateHash',
  'body',
  'placeholders',
  'filled',
  'adoption',
  'caseUrn',
  'labelNl',
  'sourceDocument',
  'sourceOrganisation',
  'status',
  'madeOn',
  'finalisedOn',
  'version',
] as const;

type Selected = Omit<DraftRow, 'placeholders' | 'filled'> & { placeholders: unknown; filled: unknown };
const typed = (row: Selected): DraftRow => ({
  ...row,
  placeholders: row.placeholders as Placeholder[],
  filled: row.filled as Record<string, Filled>,
});

export async function find(tx: ProcurementTx, id: string): Promise<DraftRow | undefined> {
  const row = await tx.selectFrom('drafts').select(columns).where('id', '=', id).executeTakeFirst();
  return row && typed(row);
}

/** Drafts of an organisation, newest first; of one adoption when given. */
export async function list(
  tx: ProcurementTx,
  organisation: string,
  adoption: string | undefined,
  { first, after }: PageRequest,
): Promise<Page<DraftRow>> {
  const rows = await tx
    .selectFrom('drafts')
    .select(columns)
    .where('organisation', '=', organisation)
    .$if(adoption !== undefined, (query) => query.where('adoption', '=', adoption ?? ''))
    .$if(Boolean(after), (query) => query.where('id', '<', after?.id ?? ''))
    .orderBy('id', 'desc')
    .limit(first + 1)
    .execute();
  return pageOf(rows.map(typed), first);
}

/** Documents about these cases that their owners share with government or everyone, at most 20 per case, oldest first. */
export async function sharedAbout(tx: ProcurementTx, caseUrns: readonly string[]): Promise<DraftRow[]> {
  const rows = await tx
    .selectFrom((from) =>
      from
        .selectFrom('drafts')
        .select(columns)
        .select(sql<number>`row_number() over (partition by case_urn order by id)`.as('place'))
        .where('caseUrn', 'in', caseUrns)
        .where('sharing', 'in', ['government', 'public'])
        .as('shared'),
    )
    .select(columns)
    .where('place', '<=', 20)
    .orderBy('id')
    .execute();
  return rows.map(typed);
}

/** Documents about a case that this organisation shares, at most 20, oldest first. */
export async function sharedBy(tx: ProcurementTx, organisation: string, caseUrn: string): Promise<DraftRow[]> {
  const rows = await tx
    .selectFrom('drafts')
    .select(columns)
    .where('organisation', '=', organisation)
    .where('caseUrn', '=', caseUrn)
    .where('sharing', 'in', ['government', 'public'])
    .orderBy('id')
    .limit(20)
    .execute();
  return rows.map(typed);
}

/** Adds a draft; undefined when this adoption has it already, or a draft with this key is there. */
export async function insert(tx: ProcurementTx, draft: NewDraft): Promise<DraftRow | undefined> {
  const row = await tx
    .insertInto('drafts')
    .values({ ...draft, placeholders: JSON.stringify(draft.placeholders), filled: JSON.stringify(draft.filled) })
    .onConflict((conflict) => conflict.doNothing())
    .returning(columns)
    .executeTakeFirst();
  return row && typed(row);
}

/** Changes the values of an own draft that is still at `version` and not final. */
export async function fill(
  tx: ProcurementTx,
  id: string,
  version: number,
  filled: Record<string, Filled>,
): Promise<DraftRow | undefined> {
  const row = await tx
    .updateTable('drafts')
    .set({ filled: JSON.stringify(filled), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', '=', 'draft')
    .returning(columns)
    .executeTakeFirst();
  return row && typed(row);
}

/** Makes an own draft final; undefined when it was already, or has another version. */
export async function finalise(tx: ProcurementTx, id: string, version: number): Promise<DraftRow | undefined> {
  const row = await tx
    .updateTable('drafts')
    .set({ status: 'final', finalisedOn: sql<string>`current_date`, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', '=', 'draft')
    .returning(columns)
    .executeTakeFirst();
  return row && typed(row);
}

export async function share(
  tx: ProcurementTx,
  id: string,
  scope: { sharing: SharingScope; caseUrn: string | null; labelNl: string | null },
): Promise<DraftRow | undefined> {
  const row = await tx.updateTable('drafts').set(scope).where('id', '=', id).returning(columns).executeTakeFirst();
  return row && typed(row);
}

/** Removes an own draft that is not final; false when there is none. */
export async function remove(tx: ProcurementTx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('drafts')
    .where('id', '=', id)
    .where('status', '=', 'draft')
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
