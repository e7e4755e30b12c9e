import { sql } from 'kysely';
import type { CaseRegistryTx } from './database.js';

/** Most cases that one question is compared with, newest first; keeps the cost flat however many there are. */
export const mostCompared = 2000;

/** A word of a question that a case has, whole or as part of a longer word (or the other way round). */
export interface SharedWord {
  word: string;
  /** The word itself, not a part of one. */
  whole: boolean;
  /** It stands in a title or another name of the case. */
  named: boolean;
}

/** A case with what it shares with a question. */
export interface LikeCase {
  id: string;
  shared: SharedWord[];
  /** How much a name of the case resembles the asked title letter by letter, 0 to 1. */
  likeness: number;
}

/** Cases that share words with a question, and in how many cases each of those words stands. */
export interface LikeCases {
  compared: number;
  /** Words of the question that say something. */
  asked: number;
  cases: LikeCase[];
}

/**
 * Cases that the session may see and that share a word with `words`, by Dutch and English stems, or a part of at least
 * `part` letters of a compound; or whose name resembles `title`. Row security keeps PostgreSQL from using the index on words
 * (its match operator is not leakproof), so the comparison is bounded instead, and distinct stems are compared once.
 */
export async function like(
  tx: CaseRegistryTx,
  { words, title, part }: { words: readonly string[]; title: string; part: number },
): Promise<LikeCases> {
  const { rows } = await sql<LikeCase & { compared: number; asked: number }>`
    with seen as materialized (
      select id, words, title_nl, title_en, aliases from cases order by recorded_at desc, id limit ${mostCompared}
    ),
    asked as (
      select distinct word, stem
        from unnest(${words}::text[]) as given (word)
        cross join lateral (values ((ts_lexize('pg_catalog.dutch_stem', data_layer.normalise(word)))[1]),
                                   ((ts_lexize('pg_catalog.english_stem', public.unaccent(lower(word))))[1])) as stemmed (stem)
       where stem is not null
         -- A stop word of either language says nothing, though the other has it as a word.
         and ts_lexize('pg_catalog.dutch_stem', data_layer.normalise(word)) <> '{}'
         and ts_lexize('pg_catalog.english_stem', public.unaccent(lower(word))) <> '{}'
    ),
    places as materialized (
      select seen.id, place.lexeme, 'A' = any (place.weights) as named
        from seen cross join lateral unnest(seen.words) as place
    ),
    matched as (
      select asked.word, stems.lexeme, bool_or(asked.stem = stems.lexeme) as whole
        from (select distinct lexeme from places) as stems
        join asked on asked.stem = stems.lexeme
          or (length(asked.stem) >= ${part} and strpos(stems.lexeme, asked.stem) > 0)
          or (length(stems.lexeme) >= ${part} and strpos(asked.stem, stems.lexeme) > 0)
       group by asked.word, stems.lexeme
    ),
    shared as (
      select id, word, bool_or(whole) as whole, bool_or(named) as named
        from matched join places using (lexeme) group by id, word
    ),
    named as (
      select id, max(similarity(data_layer.normalise(name), data_layer.normalise(${title}))) as likeness
        from seen cross join lateral unnest(aliases || title_nl || coalesce(title_en, '')) as of_case (name)
       group by id
    )
    select named.id, coalesce(named.likeness, 0)::float8 as likeness, (select count(*) from seen)::int as compared,
           (select count(distinct word) from asked)::int as asked,
           coalesce(jsonb_agg(jsonb_build_object('word', shared.word, 'whole', shared.whole, 'named', shared.named))
                    filter (where shared.word is not null), '[]') as shared
      from named left join shared using (id)
     group by named.id, named.likeness
    having count(shared.word) > 0 or named.likeness > 0.3`.execute(tx);
  return {
    compared: rows[0]?.compared ?? 0,
    asked: rows[0]?.asked ?? 0,
    cases: rows.map(({ id, likeness, shared }) => ({ id, likeness, shared })),
  };
}
