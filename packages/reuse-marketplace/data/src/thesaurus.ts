import type { Tx } from '@gemeengoed/data-layer';
import { sql } from 'kysely';
import type { DB } from './tables.js';
import { wordsOf } from './words-of.js';

/** Words that mean (nearly) the same, and the wider concepts they belong to. */
export interface ThesaurusEntry {
  id: string;
  nl: string[];
  en: string[];
  broader: string[];
  /** Where the words come from: a section of a seed document, or our own. */
  source: string;
}

/** A phrase that may stand for words of the question. */
export interface Expansion {
  /** Stems of the question that led here. */
  asked: string[];
  /** The phrase of the thesaurus that those stems make up. */
  askedPhrase: string;
  phrase: string;
  language: 'nl' | 'en';
  lexemes: string[];
  /** 0 for a synonym, 1 for a word of a wider concept. */
  steps: number;
}

/** Brings the stored thesaurus in line with `entries`; safe to run by several processes at once. */
async function load(tx: Tx<DB>, entries: readonly ThesaurusEntry[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('reuse_marketplace.thesaurus'))`.execute(tx);
  const phrases = entries.flatMap(({ id, nl, en }) => [
    ...nl.map((phrase) => ({ concept: id, language: 'nl', phrase })),
    ...en.map((phrase) => ({ concept: id, language: 'en', phrase })),
  ]);
  await sql`
    with given as (select * from jsonb_to_recordset(${JSON.stringify(phrases)}::jsonb) as phrase (concept text, language text, phrase text)),
         gone as (delete from thesaurus_phrase as stored where not exists (select from given where
           given.concept = stored.concept and given.language = stored.language and given.phrase = stored.phrase))
    insert into thesaurus_phrase (concept, language, phrase, lexemes)
    select concept, language, phrase,
           tsvector_to_array(case language when 'nl' then data_layer.dutch_vector(phrase) else data_layer.english_vector(phrase) end)
      from given
    on conflict do nothing`.execute(tx);
  const broader = entries.flatMap(({ id, broader: ids }) => ids.map((wider) => ({ concept: id, broader: wider })));
  await sql`
    with given as (select * from jsonb_to_recordset(${JSON.stringify(broader)}::jsonb) as pair (concept text, broader text)),
         gone as (delete from thesaurus_broader as stored where not exists (select from given where
           given.concept = stored.concept and given.broader = stored.broader))
    insert into thesaurus_broader (concept, broader) select concept, broader from given on conflict do nothing`.execute(
    tx,
  );
  const words = phrases.flatMap(({ language, phrase }) => wordsOf(phrase).map((word) => ({ word, language })));
  await sql`
    insert into vocabulary (word, language, lexeme, in_thesaurus)
    select distinct word, language, lexeme, true
      from (select word, language, (ts_lexize(case language when 'nl' then 'pg_catalog.dutch_stem' else 'pg_catalog.english_stem' end::regdictionary,
                                              data_layer.normalise(word)))[1] as lexeme
              from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as given (word text, language text)) as stemmed
     where lexeme is not null
     order by word, language
    on conflict (word, language) do update set in_thesaurus = true where not vocabulary.in_thesaurus`.execute(tx);
}

/** Phrases that mean the same as, or something wider than, phrases made of the given stems. */
async function expansions(tx: Tx<DB>, lexemes: readonly string[]): Promise<Expansion[]> {
  if (lexemes.length === 0) return [];
  const { rows } = await sql<Expansion>`
    with asked as (
      select concept, phrase, lexemes from thesaurus_phrase
       where cardinality(lexemes) > 0 and lexemes <@ ${lexemes}::text[]
    ), reached as (
      select asked.concept, phrase, lexemes, 0 as steps from asked
      union all
      select wider.broader, phrase, lexemes, 1 from asked join thesaurus_broader as wider on wider.concept = asked.concept
    )
    select reached.lexemes as asked, reached.phrase as asked_phrase, other.phrase, other.language, other.lexemes, min(reached.steps) as steps
      from reached join thesaurus_phrase as other on other.concept = reached.concept
     where cardinality(other.lexemes) > 0 and other.lexemes <> reached.lexemes
     group by reached.lexemes, reached.phrase, other.phrase, other.language, other.lexemes`.execute(tx);
  return rows;
}

export const thesaurus = { load, expansions };
