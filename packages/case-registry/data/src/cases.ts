import { pageOf, type Page, type PageRequest, type SharingScope } from '@gemeengoed/data-layer';
import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import { holds, ofParent, type AsOf } from './as-of.js';
import type { CaseRegistryTx } from './database.js';

/** Every column of a case that is not for the search alone. */
export const columns = [
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
  'adoptedFrom',
  'adoptedFromLabel',
  'recordedAt',
  'recordedBy',
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
  /** URN of the case or solution that this one takes over, with its name at the time; null for a case of one's own. */
  adoptedFrom: string | null;
  adoptedFromLabel: string | null;
  recordedAt: Date;
  recordedBy: string;
}

/** Which cases a list holds. Terms of one attribute are alternatives; everything that is given narrows. */
export interface CaseFilter {
  /** Keys of the cases, of which it must be one. */
  ids?: readonly string[] | null | undefined;
  text?: string | null | undefined;
  /** Terms that the text is an own name of: a case with one of them is found as well. */
  textTerms?: readonly AttributeTerms[] | undefined;
  /** Codes of the owning organisations, of which one must own the case. */
  organisations?: readonly string[] | null | undefined;
  /** Attribute and the terms of which a case must have one. */
  terms: readonly AttributeTerms[];
  /** Several of the same, of which one is enough. */
  either?: readonly AttributeTerms[] | undefined;
  /** Attributes whose lowest stated number lies below a bound. */
  below?: readonly { attribute: string; bound: number }[] | undefined;
  /** Attributes of which two sources must say different things. */
  disagreesOn?: readonly string[] | undefined;
  /** Attributes of which every stated value must be one of the terms, with at least one stated. */
  only?: readonly AttributeTerms[] | undefined;
  /** Part of the name of a technology. */
  technology?: string | null | undefined;
  /** Key of the programme that the case stands under. */
  programme?: string | null | undefined;
  /** The moment whose belief counts; now unless given. */
  asOf?: AsOf | undefined;
}

export interface AttributeTerms {
  attribute: string;
  terms: readonly string[];
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

/** Holds an own case until the transaction ends, so that changes that build on each other wait for their turn. */
export async function lock(tx: CaseRegistryTx, id: string): Promise<void> {
  await tx.selectFrom('cases').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
}

export const findBySlug = (tx: CaseRegistryTx, slug: string): Promise<CaseRow | undefined> =>
  tx.selectFrom('cases').select(columns).where('slug', '=', slug).executeTakeFirst();

/** The Dutch title that a case had at the moment; null when it was not recorded yet. */
const titleAt = (asOf: AsOf): RawBuilder<string | null> =>
  asOf === null
    ? sql<string>`cases.title_nl`
    : sql<string | null>`case when cases.recorded_at <= ${asOf} then cases.title_nl else (
        select earlier.title_nl from case_versions as earlier
         where earlier.case_id = cases.id and earlier.recorded_at <= ${asOf} and earlier.replaced_at > ${asOf}) end`;

/** A page of cases in order of the Dutch title that they had at the moment of the filter; then recorded ones only. */
export async function list(
  tx: CaseRegistryTx,
  filter: CaseFilter,
  { first, after }: PageRequest,
): Promise<Page<CaseRow>> {
  const asOf = filter.asOf ?? null;
  const title = titleAt(asOf);
  const rows = await tx
    .selectFrom('cases')
    .select(columns)
    .where((where) => where.and(conditions(filter)))
    .$if(Boolean(after), (query) => query.where(sql<SqlBool>`(${title}, id) > (${after?.sort}, ${after?.id}::uuid)`))
    .orderBy(title)
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
    .where(holds('assessments', 'retracted_at', filter.asOf ?? null))
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

/** Assessments of the case that hold, as `wanted`, under a condition. */
const says = (asOf: AsOf, condition: Expression<SqlBool>): Expression<SqlBool> =>
  sql<SqlBool>`exists (
    select from assessments as wanted
     where wanted.case_id = cases.id and ${holds('wanted', 'retracted_at', asOf)} and ${condition})`;

const saysOneOf = (asOf: AsOf, { attribute, terms }: AttributeTerms): Expression<SqlBool> =>
  says(asOf, sql<SqlBool>`wanted.attribute = ${attribute} and wanted.term = any (${terms})`);

const likeText = (part: string): string => `%${part.replace(/[\\%_]/g, '\\$&')}%`;

/** What the database must find true of a case for a filter. */
export function conditions(filter: CaseFilter): Expression<SqlBool>[] {
  const { text, organisations, terms, technology, programme } = filter;
  const asOf = filter.asOf ?? null;
  const found: Expression<SqlBool>[] = terms.map((wanted) => saysOneOf(asOf, wanted));
  if (asOf !== null)
    found.push(sql<SqlBool>`(cases.recorded_at <= ${asOf} or exists (
      select from case_versions as earlier where earlier.case_id = cases.id and earlier.recorded_at <= ${asOf}))`);
  if (text) {
    const words = sql<SqlBool>`cases.words @@ (websearch_to_tsquery('pg_catalog.dutch', data_layer.normalise(${text})) || websearch_to_tsquery('pg_catalog.english', ${text}))`;
    const meant = (filter.textTerms ?? []).map((wanted) => saysOneOf(asOf, wanted));
    found.push(sql<SqlBool>`(${sql.join([words, ...meant], sql` or `)})`);
  }
  if (filter.ids) found.push(sql<SqlBool>`cases.id = any (${filter.ids}::uuid[])`);
  if (organisations) found.push(sql<SqlBool>`cases.organisation = any (${organisations})`);
  if (filter.either?.length)
    found.push(
      sql<SqlBool>`(${sql.join(
        filter.either.map((wanted) => saysOneOf(asOf, wanted)),
        sql` or `,
      )})`,
    );
  for (const { attribute, bound } of filter.below ?? [])
    found.push(says(asOf, sql<SqlBool>`wanted.attribute = ${attribute} and wanted.number < ${bound}`));
  for (const attribute of filter.disagreesOn ?? [])
    // What is said of different parts of a case stands side by side and is no disagreement.
    found.push(sql<SqlBool>`exists (
      select from assessments as wanted
       where wanted.case_id = cases.id and wanted.attribute = ${attribute} and not wanted.unknown
         and ${holds('wanted', 'retracted_at', asOf)}
       group by wanted.concerns
      having count(distinct (term, case when term is null then text_nl end, number, number_max, yes)) > 1)`);
  for (const wanted of filter.only ?? [])
    found.push(
      saysOneOf(asOf, wanted),
      sql<SqlBool>`not ${says(asOf, sql<SqlBool>`wanted.attribute = ${wanted.attribute} and not wanted.unknown and wanted.term <> all (${wanted.terms})`)}`,
    );
  if (technology)
    found.push(
      says(asOf, sql<SqlBool>`wanted.attribute = 'technology' and wanted.text_nl ilike ${likeText(technology)}`),
    );
  if (programme)
    found.push(
      sql<SqlBool>`exists (select from programme_cases where programme_id = ${programme} and case_id = cases.id)`,
    );
  return found;
}

/** Adds a case; undefined when its slug is taken. */
export const insert = (
  tx: CaseRegistryTx,
  row: CaseIdentity & {
    id?: string;
    organisation: string;
    slug: string;
    adoptedFrom?: string | null;
    adoptedFromLabel?: string | null;
  },
): Promise<CaseRow | undefined> =>
  tx
    .insertInto('cases')
    .values(row)
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning(columns)
    .executeTakeFirst();

/**
 * Changes a case of the session's organisation that is still at `version`, and keeps the wording that it had; undefined
 * when it is not at that version.
 */
export async function update(
  tx: CaseRegistryTx,
  id: string,
  version: number,
  identity: CaseIdentity,
): Promise<CaseRow | undefined> {
  const before = await tx
    .selectFrom('cases')
    .select(columns)
    .where('id', '=', id)
    .where('version', '=', version)
    .forUpdate()
    .executeTakeFirst();
  if (!before) return undefined;
  const { titleNl, titleEn, aliases, summaryNl, summaryEn, recordedAt, recordedBy } = before;
  await tx
    .insertInto('caseVersions')
    .values({
      ...{ titleNl, titleEn, aliases, summaryNl, summaryEn, recordedAt, recordedBy, version },
      ...ofParent,
      caseId: id,
    })
    .execute();
  return tx
    .updateTable('cases')
    .set({
      ...identity,
      version: version + 1,
      recordedAt: sql<Date>`now()`,
      recordedBy: sql<string>`data_layer.actor()`,
    })
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirst();
}

/** Earlier wordings of these cases, oldest first. */
export const versionsOf = (tx: CaseRegistryTx, ids: readonly string[]) =>
  tx
    .selectFrom('caseVersions')
    .select([
      'caseId',
      'version',
      'titleNl',
      'titleEn',
      'aliases',
      'summaryNl',
      'summaryEn',
      'recordedAt',
      'recordedBy',
      'replacedAt',
    ])
    .where('caseId', 'in', ids)
    .orderBy('caseId')
    .orderBy('version')
    .execute();

/** These cases as they were worded at the moment; those that were not recorded yet are left out. */
export async function asWorded(tx: CaseRegistryTx, rows: readonly CaseRow[], asOf: AsOf): Promise<CaseRow[]> {
  const reworded = rows.filter(({ recordedAt }) => asOf !== null && recordedAt > asOf).map(({ id }) => id);
  if (asOf === null || reworded.length === 0) return [...rows];
  const versions = await versionsOf(tx, reworded);
  return rows.flatMap((row) => {
    if (row.recordedAt <= asOf) return [row];
    const then = versions.find(
      ({ caseId, recordedAt, replacedAt }) => caseId === row.id && recordedAt <= asOf && replacedAt > asOf,
    );
    if (!then) return [];
    const { version, titleNl, titleEn, aliases, summaryNl, summaryEn, recordedAt, recordedBy } = then;
    return [{ ...row, version, titleNl, titleEn, aliases, summaryNl, summaryEn, recordedAt, recordedBy }];
  });
}

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
