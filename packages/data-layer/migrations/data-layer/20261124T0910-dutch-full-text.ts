import { sql, type Kysely } from 'kysely';

/**
 * PostgreSQL's Dutch stemmer keeps 'innovatie' and 'innovaties' apart. Folding accents and the ending -ies before the
 * stemmer joins them, in documents and questions alike.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function data_layer.normalise(words text) returns text language sql immutable parallel safe as $$
      select regexp_replace(public.unaccent('public.unaccent', lower(words)), '(\\w{2,}i)es\\M', '\\1e', 'g')
    $$`.execute(db);
  await sql`
    create function data_layer.dutch_vector(words text) returns tsvector language sql immutable parallel safe as $$
      select to_tsvector('pg_catalog.dutch', data_layer.normalise(words))
    $$`.execute(db);
  await sql`
    create function data_layer.english_vector(words text) returns tsvector language sql immutable parallel safe as $$
      select to_tsvector('pg_catalog.english', public.unaccent('public.unaccent', lower(words)))
    $$`.execute(db);
}
