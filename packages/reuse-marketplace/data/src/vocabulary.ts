import type { Tx } from '@gemeengoed/data-layer';
import { sql } from 'kysely';
import type { DB } from './tables.js';

export type WordLanguage = 'nl' | 'en';

/** What is known of a word: its stem in either language, and whether listings or the thesaurus have that stem. */
export interface KnownWord {
  word: string;
  /** Stem; null when the language has the word as a stop word. */
  nl: string | null;
  en: string | null;
  knownNl: boolean;
  knownEn: boolean;
}

/** A word of the vocabulary that resembles or contains an asked word. */
export interface RelatedWord {
  asked: string;
  word: string;
  lexeme: string;
  listings: number;
  language: WordLanguage;
  /** Whether what remains of the word is a word too, so that this is a compound. */
  isCompound: boolean;
}

/** What is known of each of `words`. */
async function lookUp(tx: Tx<DB>, words: readonly string[]): Promise<KnownWord[]> {
  if (words.length === 0) return [];
  const { rows } = await sql<KnownWord>`
    with asked as (
      select word,
             (ts_lexize('pg_catalog.dutch_stem', data_layer.normalise(word)))[1] as nl,
             (ts_lexize('pg_catalog.english_stem', word))[1] as en
        from unnest(${words}::text[]) as given (word)
    )
    select word, nl, en,
           exists (select from vocabulary where lexeme = asked.nl and language = 'nl') as known_nl,
           exists (select from vocabulary where lexeme = asked.en and language = 'en') as known_en
      from asked`.execute(tx);
  return rows;
}

/** The stems of words in the language they are in; stop words have none. */
async function stems(tx: Tx<DB>, language: WordLanguage, words: readonly string[]): Promise<Map<string, string>> {
  if (words.length === 0) return new Map();
  const dictionary = language === 'nl' ? 'pg_catalog.dutch_stem' : 'pg_catalog.english_stem';
  const { rows } = await sql<{ word: string; stem: string | null }>`
    select word, (ts_lexize(${dictionary}::regdictionary, data_layer.normalise(word)))[1] as stem
      from unnest(${words}::text[]) as given (word)`.execute(tx);
  return new Map(rows.flatMap(({ word, stem }) => (stem === null ? [] : [[word, stem] as const])));
}

/** Words that begin or end with one of `parts`: compounds and derived forms. */
async function containing(tx: Tx<DB>, parts: readonly string[]): Promise<RelatedWord[]> {
  if (parts.length === 0) return [];
  const { rows } = await sql<RelatedWord>`
    select asked.part as asked, found.word, found.lexeme, found.listings, found.language,
           exists (select from vocabulary where vocabulary.language = found.language
                     and vocabulary.word in (rest, regexp_replace(rest, '^(en|s|e)|(en|s|e)$', ''))) as is_compound
      from unnest(${parts}::text[]) as asked (part)
      cross join lateral (
        select word, lexeme, listings, language from vocabulary
         where (word like asked.part || '%' or word like '%' || asked.part)
           and word <> asked.part and listings > 0
         order by length(word), word limit 25
      ) as found
      cross join lateral (select case when found.word like asked.part || '%' then substr(found.word, length(asked.part) + 1)
                                      else left(found.word, -length(asked.part)) end as rest) as remaining`.execute(tx);
  return rows;
}

/** Words that share enough letter groups with one of `words` to be what was meant. */
async function resembling(tx: Tx<DB>, words: readonly string[]): Promise<RelatedWord[]> {
  if (words.length === 0) return [];
  await sql`select set_config('pg_trgm.similarity_threshold', '0.2', true)`.execute(tx);
  const { rows } = await sql<RelatedWord>`
    select asked.word as asked, found.word, found.lexeme, found.listings, found.language, false as is_compound
      from unnest(${words}::text[]) as asked (word)
      cross join lateral (
        select word, lexeme, listings, language from vocabulary
         where word % asked.word
         order by similarity(word, asked.word) desc, listings desc, word limit 12
      ) as found`.execute(tx);
  return rows;
}

/** In how many public listings each stem occurs. */
async function frequencies(tx: Tx<DB>, lexemes: readonly string[]): Promise<Map<string, number>> {
  if (lexemes.length === 0) return new Map();
  const { rows } = await sql<{ lexeme: string; listings: number }>`
    select lexeme, max(listings)::int as listings
      from (select lexeme, language, sum(listings) as listings from vocabulary
             where lexeme = any(${lexemes}::text[]) group by lexeme, language) as per_language
     group by lexeme`.execute(tx);
  return new Map(rows.map(({ lexeme, listings }) => [lexeme, listings]));
}

/** Adds one listing to the count of each word; `counted` are words with their language before them, `nl:schuld`. */
async function count(tx: Tx<DB>, counted: readonly string[]): Promise<void> {
  // In one order for everybody, so that two listings at once cannot wait for each other.
  await sql`
    insert into vocabulary (word, language, lexeme, listings)
    select word, language, lexeme, 1
      from (select substr(entry, 4) as word, left(entry, 2) as language,
                   (ts_lexize(case left(entry, 2) when 'nl' then 'pg_catalog.dutch_stem' else 'pg_catalog.english_stem' end::regdictionary,
                              data_layer.normalise(substr(entry, 4))))[1] as lexeme
              from unnest(${counted}::text[]) as given (entry)) as stemmed
     where lexeme is not null
     order by word, language
    on conflict (word, language) do update set listings = vocabulary.listings + 1`.execute(tx);
}

/** Takes one listing off the count of each word, and forgets words that nothing has any more. */
async function discount(tx: Tx<DB>, counted: readonly string[]): Promise<void> {
  await sql`
    with held as (
      select word, language from vocabulary
       where language || ':' || word = any(${counted}::text[]) order by word, language for update
    )
    update vocabulary set listings = greatest(vocabulary.listings - 1, 0)
      from held where vocabulary.word = held.word and vocabulary.language = held.language`.execute(tx);
  await sql`
    delete from vocabulary
     where listings = 0 and not in_thesaurus and language || ':' || word = any(${counted}::text[])`.execute(tx);
}

export const vocabulary = { lookUp, stems, containing, resembling, frequencies, count, discount };
