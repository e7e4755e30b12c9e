import { sql, type Kysely } from 'kysely';

/** What a municipality tried. The row is the case's identity; all that is known of it stands in its assessments. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table cases (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null default 'private' check (sharing in ('private', 'group', 'government', 'public')),
      shared_with text[] not null default '{}',
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      title_nl text not null,
      title_en text,
      aliases text[] not null default '{}',
      summary_nl text,
      summary_en text,
      version int not null default 1,
      created_on date not null default current_date,
      published_at timestamptz,
      published_version int,
      words tsvector not null default ''
    )`.execute(db);
  await sql`create index cases_by_title on cases (title_nl, id)`.execute(db);
  await sql`create index cases_by_owner on cases (organisation, title_nl, id)`.execute(db);
  await sql`create index cases_by_words on cases using gin (words)`.execute(db);
  await sql`select data_layer.protect('cases')`.execute(db);
}
