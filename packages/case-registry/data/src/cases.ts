import { pageOf, type Page, type PageRequest, type SharingScope } from '@gemeengoed/data-layer';
import { sql, type Expression, type SqlBool } from 'kysely';
import type { CaseRegistryTx } from './database.js';

const columns = [
  'id',
  'organisation',
  'sharing',
  'sharedWith',
  'slug',
  'titleNl',
  'titleEn',
  'aliases',
  'summaryNl',
  'summaryEn',
  'version',
  'createdOn',
  'publishedAt',
  'publishedVersion',
] as const;

/** A case as it stands in the registry. */
export interface CaseRow {
  id: string;
  organisation: string;
  sharing: SharingScope;
  sharedWith: string[];
  slug: string;
  titleNl: string;
  titleEn: string | null;
  aliases: string[];
  summaryNl: string | null;
  summaryEn: string | null;
  version: number;
  createdOn: string;
  publishedAt: Date | null;
  publishedVersion: number | null;
}

/** Which cases a list holds. Terms of one attribute are alternatives; attributes narrow each other. */
export interface CaseFilter {
  text?: string | null | undefined;
  organisation?: string | null | undefined;
  /** Attribute and the terms of which a case must have one. */
  terms: readonly { attribute: string; terms: readonly string[] }[];
  /** Part of the name of a technology. */
  technology?: string | null | undefined;
}

/** What a person may change of a case's identity. */
export interface CaseIdentity {
  titleNl: string;
  titleEn: string | null;
  aliases: string[];
  summaryNl: string | null;
  summaryEn: string | null;
}

export const find = (tx: CaseRegistryTx, id: string): Promise<CaseRow | undefined> =>
  tx.selectFrom('cases').select(columns).where('id', '=', id).executeTakeFirst();

export const findAll = (tx: CaseRegistryTx, ids: readonly string[]): Promise<CaseRow[]> =>
  tx.selectFrom('cases').select(columns).where('id', 'in', ids).execute();

export const findBySlug = (tx: CaseRegistryTx, slug: string): Promise<CaseRow | undefined> =>
  tx.selectFrom('cases').select(columns).where('slug', '=', slug).executeTakeFirst();

/** A page of cases in order of Dutch title. */
export async function list(
  tx: CaseRegistryTx,
  filter: CaseFilter,
  { first, after }: PageRequest,
): Promise<Page<CaseRow>> {
  const rows = await tx
    .selectFrom('cases')
    .select(columns)
    .where((where) => where.and(conditions(filter)))
    .$if(Boolean(after), (query) => query.where(sql<SqlBool>`(title_nl, id) > (${after?.sort}, ${after?.id}::uuid)`))
    .orderBy('titleNl')
    .orderBy('id')
    .limit(first + 1)
    .execute();
  return pageOf(rows, first);
}

/** How many of the filtered cases have each term of these attributes. */
export async function countTerms(
  tx: CaseRegistryTx,
  filter: CaseFilter,
  attributes: readonly string[],
): Promise<{ attribute: string; term: string; count: number }[]> {
  const rows = await tx
    .selectFrom('assessments')
    .innerJoin('cases', 'cases.id', 'assessments.caseId')
    .select(({ fn }) => ['attribute', 'term', fn.count<number>('caseId').distinct().as('count')])
    .where('attribute', 'in', attributes)
    .where('retractedAt', 'is', null)
    .where('term', 'is not', null)
    .where((where) => where.and(conditions(filter)))
    .groupBy(['attribute', 'term'])
    .orderBy('attribute')
    .orderBy('count', 'desc')
    .orderBy('term')
    .execute();
  return rows.map(({ attribute, term, count }) => ({ attribute, term: term ?? '', count: Number(count) }));
}

/** How many of the filtered cases each organisation has. */
export async function countOwners(
  tx: CaseRegistryTx,
  filter: CaseFilter,
): Promise<{ organisation: string; count: number }[]> {
  const rows = await tx
    .selectFrom('cases')
    .select(({ fn }) => ['organisation', fn.countAll<number>().as('count')])
    .where((where) => where.and(conditions(filter)))
    .groupBy('organisation')
    .orderBy('count', 'desc')
    .orderBy('organisation')
    .execute();
  return rows.map(({ organisation, count }) => ({ organisation, count: Number(count) }));
}

const conditions = ({ text, organisation, terms, technology }: CaseFilter): Expression<SqlBool>[] => [
  ...(text
    ? [
        sql<SqlBool>`cases.words @@ (websearch_to_tsquery('pg_catalog.dutch', data_layer.normalise(${text})) || websearch_to_tsquery('pg_catalog.english', ${text}))`,
      ]
    : []),
  ...(organisation ? [sql<SqlBool>`cases.organisation = ${organisation}`] : []),
  ...terms.map(
    ({ attribute, terms: alternatives }) => sql<SqlBool>`exists (
      select from assessments as wanted
       where wanted.case_id = cases.id and wanted.attribute = ${attribute} and wanted.term = any (${alternatives}) and wanted.retracted_at is null)`,
  ),
  ...(technology
    ? [
        sql<SqlBool>`exists (
      select from assessments as wanted
       where wanted.case_id = cases.id and wanted.attribute = 'technology' and wanted.retracted_at is null
         and wanted.text_nl ilike '%' || ${technology.replace(/[\\%_]/g, '\\$&')} || '%')`,
      ]
    : []),
];

/** Adds a case; undefined when its slug is taken. */
export const insert = (
  tx: CaseRegistryTx,
  row: CaseIdentity & { id?: string; organisation: string; slug: string },
): Promise<CaseRow | undefined> =>
  tx
    .insertInto('cases')
    .values(row)
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning(columns)
    .executeTakeFirst();

/** Changes a case of the session's organisation that is still at `version`; undefined when it is not. */
export const update = (
  tx: CaseRegistryTx,
  id: string,
  version: number,
  identity: CaseIdentity,
): Promise<CaseRow | undefined> =>
  tx
    .updateTable('cases')
    .set({ ...identity, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning(columns)
    .executeTakeFirst();

/** Changes with whom a case is shared; undefined when it is not the session's. */
export const share = (
  tx: CaseRegistryTx,
  id: string,
  scope: { sharing: SharingScope; sharedWith: string[] },
): Promise<CaseRow | undefined> =>
  tx.updateTable('cases').set(scope).where('id', '=', id).returning(columns).executeTakeFirst();

/** Marks the case's present version as the one that the marketplace has, or none. */
export const markPublished = (tx: CaseRegistryTx, id: string, published: boolean): Promise<CaseRow | undefined> =>
  tx
    .updateTable('cases')
    .set(
      published
        ? { publishedAt: sql<Date>`now()`, publishedVersion: sql<number>`version` }
        : { publishedAt: null, publishedVersion: null },
    )
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirst();

/** Makes the words that a search finds the case by: titles and aliases before summary, problem and goal. */
export async function indexWords(tx: CaseRegistryTx, id: string): Promise<void> {
  await sql`
    update cases set words =
        setweight(data_layer.dutch_vector(title_nl || ' ' || array_to_string(aliases, ' ')), 'A')
     || setweight(data_layer.english_vector(coalesce(title_en, '')), 'A')
     || setweight(data_layer.dutch_vector(coalesce(summary_nl, '') || ' ' || told.nl), 'C')
     || setweight(data_layer.english_vector(coalesce(summary_en, '') || ' ' || told.en), 'C')
      from (select coalesce(string_agg(text_nl, ' '), '') as nl, coalesce(string_agg(text_en, ' '), '') as en
              from assessments
             where case_id = ${id} and attribute in ('problem', 'goal', 'approach') and retracted_at is null) as told
     where id = ${id}`.execute(tx);
}

/** Whether the session's organisation owns the case. */
export async function isOwn(tx: CaseRegistryTx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('cases')
    .select(sql<boolean>`organisation = current_setting('app.organisation', true)`.as('own'))
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.own ?? false;
}
