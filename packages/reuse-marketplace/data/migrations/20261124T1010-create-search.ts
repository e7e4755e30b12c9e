import { sql, type Kysely } from 'kysely';

/** What the search aid needs: a narrow row per listing, the words that occur, and words that mean the same. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table listing_search (
      id uuid primary key default data_layer.uuid7(),
      listing_id uuid not null unique references listings on delete cascade,
      organisation text not null,
      sharing text not null,
      shared_with text[] not null,
      kind text not null,
      domain text,
      words tsvector not null,
      counted text[] not null default '{}'
    )`.execute(db);
  await sql`create index listing_search_words on listing_search using gin (words)`.execute(db);
  await sql`select data_layer.protect_part('listing_search', 'listings', 'listing_id')`.execute(db);

  // The words of public listings and of the thesaurus; a private word must not show through a correction.
  await sql`
    create table vocabulary (
      word text not null,
      language text not null check (language in ('nl', 'en')),
      lexeme text not null,
      listings int not null default 0 check (listings >= 0),
      in_thesaurus boolean not null default false,
      primary key (word, language)
    )`.execute(db);
  await sql`create index vocabulary_lexeme on vocabulary (lexeme)`.execute(db);
  await sql`create index vocabulary_likeness on vocabulary using gin (word gin_trgm_ops)`.execute(db);

  await sql`
    create table thesaurus_phrase (
      concept text not null,
      language text not null check (language in ('nl', 'en')),
      phrase text not null,
      lexemes text[] not null,
      primary key (concept, language, phrase)
    )`.execute(db);
  await sql`create table thesaurus_broader (concept text not null, broader text not null, primary key (concept, broader))`.execute(
    db,
  );
}
