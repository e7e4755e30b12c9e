import type { Page, PageRequest, SharingScope, Tx } from '@gemeengoed/data-layer';
import { sql } from 'kysely';
import type { DB, Listings } from './tables.js';

/** A fact that the source told, with who says so. */
export interface ListingFact {
  textNl: string;
  textEn: string | null;
  source: string;
  basis: 'stated' | 'derived' | 'measured';
  statedOn: string | null;
  qualifier: 'exact' | 'about' | 'at_least' | 'at_most' | 'range' | 'target' | null;
}

const fact = <Name extends string>(name: Name) => sql<ListingFact[]>`${sql.ref(name)}`.as(name);

const columns = [
  'id',
  'organisation',
  'sharing',
  'sourceUrn',
  'sourceLabel',
  'sourceDate',
  'slug',
  'kind',
  'status',
  'titleNl',
  'titleEn',
  'summaryNl',
  'summaryEn',
  'problemNl',
  'problemEn',
  'goalNl',
  'goalEn',
  'approachNl',
  'approachEn',
  'aliases',
  'domain',
  'phase',
  'valueGrade',
  'version',
  'publishedAt',
  'updatedAt',
  'withdrawnOn',
] as const;

const select = (tx: Tx<DB>) =>
  tx
    .selectFrom('listings')
    .select(columns)
    .select([
      fact('technologies'),
      fact('dataSources'),
      fact('partners'),
      fact('knownAdopters'),
      fact('scaleRemarks'),
      fact('lessons'),
    ]);

export type ListingRow = Awaited<ReturnType<typeof find>> & object;

const find = (tx: Tx<DB>, id: string) => select(tx).where('id', '=', id).executeTakeFirst();

/** The listings with these keys that the caller sees, in no order. */
const findAll = (tx: Tx<DB>, ids: readonly string[]): Promise<ListingRow[]> =>
  ids.length === 0 ? Promise.resolve([]) : select(tx).where('id', 'in', ids).execute();

/** The listings made from these cases, by the URN of the case; oldest first. */
const ofSources = (tx: Tx<DB>, urns: readonly string[]): Promise<ListingRow[]> =>
  select(tx).where('sourceUrn', 'in', urns).orderBy('id').execute();

export interface ListingFilters {
  kind?: Listings['kind'] | null | undefined;
  domain?: string | null | undefined;
  organisation?: string | null | undefined;
}

/** Available listings, newest first. */
async function list(tx: Tx<DB>, filters: ListingFilters, { first, after }: PageRequest): Promise<Page<ListingRow>> {
  let query = select(tx).where('status', '=', 'available');
  if (filters.kind) query = query.where('kind', '=', filters.kind);
  if (filters.domain) query = query.where('domain', '=', filters.domain);
  if (filters.organisation) query = query.where('organisation', '=', filters.organisation);
  if (after) query = query.where(sql<boolean>`(published_at, id) < (${after.sort}::timestamptz, ${after.id}::uuid)`);
  const rows = await query
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(first + 1)
    .execute();
  return { rows: rows.slice(0, first), hasNextPage: rows.length > first };
}

/** What a listing copies from a case. */
export type CopiedListing = Pick<
  ListingRow,
  | 'organisation'
  | 'sharing'
  | 'sourceUrn'
  | 'sourceLabel'
  | 'slug'
  | 'kind'
  | 'titleNl'
  | 'titleEn'
  | 'summaryNl'
  | 'summaryEn'
  | 'problemNl'
  | 'problemEn'
  | 'goalNl'
  | 'goalEn'
  | 'approachNl'
  | 'approachEn'
  | 'aliases'
  | 'domain'
  | 'phase'
  | 'valueGrade'
  | 'technologies'
  | 'dataSources'
  | 'partners'
  | 'knownAdopters'
  | 'scaleRemarks'
  | 'lessons'
> & { sharedWith: string[]; sourceDate: string; sourceVersion: number; sourceSequence: number; publishedAt: string };

const factColumns = ['technologies', 'dataSources', 'partners', 'knownAdopters', 'scaleRemarks', 'lessons'] as const;

/**
 * Makes the listing of a case, or brings it up to date with a later version, which makes it a new version.
 *
 * @returns the listing, or undefined when a later event of the case was handled already
 */
async function put(tx: Tx<DB>, copied: CopiedListing): Promise<ListingRow | undefined> {
  const facts = Object.fromEntries(factColumns.map((name) => [name, JSON.stringify(copied[name])])) as Record<
    (typeof factColumns)[number],
    string
  >;
  const { organisation: _owner, sourceUrn: _source, ...changing } = { ...copied, ...facts };
  const row = await tx
    .insertInto('listings')
    .values({ ...copied, ...facts })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation', 'sourceUrn'])
        .doUpdateSet((old) => ({
          ...changing,
          status: 'available',
          withdrawnOn: null,
          updatedAt: sql`now()`,
          version: sql<number>`${old.ref('listings.version')} + 1`,
        }))
        .where((old) => old('listings.sourceSequence', '<', copied.sourceSequence)),
    )
    .returning('id')
    .executeTakeFirst();
  return row && find(tx, row.id);
}

/**
 * Withdraws the listing of a case and forgets what it copied. The name, the source and the dates stay, so that those who
 * adopted it can still see what it was.
 */
async function withdraw(
  tx: Tx<DB>,
  source: { organisation: string; sourceUrn: string; sourceSequence: number },
): Promise<{ id: string } | undefined> {
  const emptied = Object.fromEntries(factColumns.map((name) => [name, '[]'])) as Record<
    (typeof factColumns)[number],
    string
  >;
  return tx
    .updateTable('listings')
    .set((old) => ({
      ...emptied,
      status: 'withdrawn',
      withdrawnOn: sql<string>`current_date`,
      summaryNl: null,
      summaryEn: null,
      problemNl: null,
      problemEn: null,
      goalNl: null,
      goalEn: null,
      approachNl: null,
      approachEn: null,
      aliases: [],
      sourceSequence: source.sourceSequence,
      version: sql<number>`${old.ref('version')} + 1`,
      updatedAt: sql`now()`,
    }))
    .where('organisation', '=', source.organisation)
    .where('sourceUrn', '=', source.sourceUrn)
    .where('sourceSequence', '<', source.sourceSequence)
    .where('status', '=', 'available')
    .returning('id')
    .executeTakeFirst();
}

/** A remark on scale together with the listing it was made about. */
export interface ScaleRemark extends ListingFact {
  listingId: string;
  titleNl: string;
  titleEn: string | null;
}

/** Remarks on scale from any listing that the caller sees, the listing itself first. */
async function scaleRemarks(tx: Tx<DB>, listingId: string): Promise<ScaleRemark[]> {
  const { rows } = await sql<ScaleRemark>`
    select listings.id as listing_id, title_nl, title_en, remark ->> 'textNl' as text_nl, remark ->> 'textEn' as text_en, remark ->> 'source' as source,
           remark ->> 'basis' as basis, remark ->> 'statedOn' as stated_on, remark ->> 'qualifier' as qualifier
      from listings cross join lateral jsonb_array_elements(scale_remarks) as remark
     where scale_remarks <> '[]' and status = 'available'
     order by listings.id = ${listingId}::uuid desc, published_at desc limit 10`.execute(tx);
  return rows;
}

export type { SharingScope };
export const listings = { find, findAll, ofSources, list, put, withdraw, scaleRemarks };
