import { sql, type Kysely } from 'kysely';

/** Reference content: options for action, boxes and general lessons of the field, with the cases that bear them out. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table themes (id text primary key, label_nl text not null, label_en text not null)`.execute(db);
  await sql`
    create table advice (
      id text primary key,
      kind text not null check (kind in ('option', 'box', 'generic')),
      theme text references themes,
      phases text[] not null,
      title_nl text not null,
      title_en text not null,
      advice_nl text not null,
      advice_en text not null,
      stated_by text[] not null,
      derived_from text[] not null,
      source text not null,
      words tsvector not null generated always as
        (setweight(data_layer.dutch_vector(title_nl), 'A') || data_layer.dutch_vector(advice_nl)
         || setweight(data_layer.english_vector(title_en), 'A') || data_layer.english_vector(advice_en)) stored
    )`.execute(db);
  await sql`create index advice_by_words on advice using gin (words)`.execute(db);
}
