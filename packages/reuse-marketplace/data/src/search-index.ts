import type { SharingScope, Tx } from '@gemeengoed/data-layer';
import { sql } from 'kysely';
import type { DB, Listings } from './tables.js';
import { vocabulary } from './vocabulary.js';
import { wordsOf } from './words-of.js';

/** Most listings that one question ranks; keeps the cost of a common word flat. */
export const mostRanked = 1000;

/** Text in both languages. */
export interface Bilingual {
  nl: string;
  en: string;
}

/** A listing's text by how much a word in it weighs: name, what it is for, how it works, everything else. */
export interface WeighedText {
  name: Bilingual;
  purpose: Bilingual;
  working: Bilingual;
  rest: Bilingual;
}

/** What a ranked listing has of the asked stems. */
export interface Hit {
  listingId: string;
  /** Different stems in the listing. */
  size: number;
  found: Record<string, Places>;
}

/** Where a stem stands in a listing. */
export interface Places {
  /** A name, B purpose, C working, D rest; one per place. */
  weights: string[];
  /** Place among all words of the listing. */
  positions: number[];
}

export interface SearchFilters {
  kind?: Listings['kind'] | null;
  domain?: string | null;
}

/** Brings the search row of a listing up to date, and the vocabulary when everyone may see the listing. */
async function put(
  tx: Tx<DB>,
  listing: { id: string; organisation: string; sharing: SharingScope; kind: Listings['kind']; domain: string | null },
  text: WeighedText,
): Promise<void> {
  await remove(tx, listing.id);
  const { id, organisation, sharing, kind, domain } = listing;
  const counted = sharing === 'public' ? countedWords(text) : [];
  const vector = (weight: string, { nl, en }: Bilingual) =>
    sql`setweight(data_layer.dutch_vector(${nl}), ${sql.lit(weight)}) || setweight(data_layer.english_vector(${en}), ${sql.lit(weight)})`;
  await tx
    .insertInto('listingSearch')
    .values({
      listingId: id,
      // Owner and scope are taken from the listing by a trigger, whatever stands here.
      organisation,
      sharing,
      sharedWith: [],
      kind,
      domain,
      counted,
      words: sql<string>`${vector('A', text.name)} || ${vector('B', text.purpose)} || ${vector('C', text.working)} || ${vector('D', text.rest)}`,
    })
    .execute();
  await vocabulary.count(tx, counted);
}

/** Takes a listing out of the search. */
async function remove(tx: Tx<DB>, listingId: string): Promise<void> {
  const row = await tx
    .deleteFrom('listingSearch')
    .where('listingId', '=', listingId)
    .returning('counted')
    .executeTakeFirst();
  if (row && row.counted.length > 0) await vocabulary.discount(tx, row.counted);
}

const countedWords = (text: WeighedText): string[] => {
  const parts = Object.values(text) as Bilingual[];
  const ofLanguage = (language: 'nl' | 'en') =>
    parts
      .flatMap((part) => wordsOf(part[language]))
      .filter((word) => word.length > 1)
      .map((word) => `${language}:${word}`);
  return [...new Set([...ofLanguage('nl'), ...ofLanguage('en')])].sort();
};

/** Listings that the caller may see with any of the sought stems, at most `mostRanked`, each with where it has which stems. */
async function hits(
  tx: Tx<DB>,
  sought: readonly string[],
  lexemes: readonly string[],
  filters: SearchFilters,
): Promise<Hit[]> {
  if (sought.length === 0) return [];
  const anyOf = sought.map((lexeme) => `'${lexeme.replaceAll("'", "''")}'`).join(' | ');
  const { rows } = await sql<Hit>`
    with seen as materialized (
      select listing_id, words from listing_search
       where words @@ ${anyOf}::tsquery
         and (${filters.kind ?? null}::text is null or kind = ${filters.kind ?? null})
         and (${filters.domain ?? null}::text is null or domain = ${filters.domain ?? null})
       limit ${mostRanked}
    )
    select seen.listing_id, length(seen.words) as size, jsonb_object_agg(place.lexeme, jsonb_build_object('weights', place.weights, 'positions', place.positions)) as found
      from seen cross join lateral unnest(seen.words) as place
     where place.lexeme = any(${lexemes}::text[])
     group by seen.listing_id, seen.words`.execute(tx);
  return rows;
}

/** How many listings the caller's search looks through; counts no further than 10,000, which is enough to weigh words. */
async function size(tx: Tx<DB>): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from (select from listing_search limit 10000) as counted`.execute(tx);
  return rows[0]?.n ?? 0;
}

export const searchIndex = { put, remove, hits, size };
