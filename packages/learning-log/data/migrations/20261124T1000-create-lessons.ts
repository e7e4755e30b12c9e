import { sql, type Kysely } from 'kysely';

/** What an organisation learned, and the reviews that lessons came from. What it is about is a URN with a dated label. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table reviews (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null default 'private' check (sharing in ('private', 'group', 'government', 'public')),
      shared_with text[] not null default '{}',
      about text not null,
      label_nl text not null,
      label_en text,
      held_on date not null,
      expected text not null,
      happened text not null,
      difference text not null,
      next_time text not null
    )`.execute(db);
  await sql`create index reviews_about on reviews (organisation, about)`.execute(db);
  await sql`select data_layer.protect('reviews')`.execute(db);

  await sql`
    create table lessons (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null default 'private' check (sharing in ('private', 'group', 'government', 'public')),
      shared_with text[] not null default '{}',
      about text not null,
      label_nl text not null,
      label_en text,
      label_date date not null default current_date,
      text_nl text not null,
      text_en text,
      theme text,
      phases text[] not null default '{}',
      source text,
      review_id uuid references reviews,
      recorded_on date not null default current_date,
      withdrawn_on date,
      version int not null default 1,
      words tsvector not null generated always as
        (data_layer.dutch_vector(text_nl || ' ' || label_nl) || data_layer.english_vector(coalesce(text_en, ''))) stored
    )`.execute(db);
  await sql`create index lessons_about on lessons (about, id)`.execute(db);
  await sql`create index lessons_by_owner on lessons (organisation, id)`.execute(db);
  await sql`create index lessons_by_words on lessons using gin (words)`.execute(db);
  await sql`select data_layer.protect('lessons')`.execute(db);
}
