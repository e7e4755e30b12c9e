import { sql, type Kysely } from 'kysely';

/** What is offered for reuse. The source case lives in another module: a URN with a dated label, no foreign key. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table listings (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null default 'private' check (sharing in ('private', 'group', 'government', 'public')),
      shared_with text[] not null default '{}',
      source_urn text not null,
      source_label text not null,
      source_date date not null,
      source_version int not null,
      source_sequence bigint not null,
      slug text not null,
      kind text not null check (kind in ('application', 'building_block', 'method', 'documentation', 'dataset')),
      status text not null default 'available' check (status in ('available', 'withdrawn')),
      title_nl text not null,
      title_en text,
      summary_nl text,
      summary_en text,
      problem_nl text,
      problem_en text,
      goal_nl text,
      goal_en text,
      approach_nl text,
      approach_en text,
      aliases text[] not null default '{}',
      domain text,
      phase text,
      value_grade text,
      technologies jsonb not null default '[]',
      data_sources jsonb not null default '[]',
      partners jsonb not null default '[]',
      known_adopters jsonb not null default '[]',
      scale_remarks jsonb not null default '[]',
      lessons jsonb not null default '[]',
      version int not null default 1,
      published_at timestamptz not null,
      updated_at timestamptz not null default now(),
      withdrawn_on date
    )`.execute(db);
  await sql`create unique index listings_by_source on listings (organisation, source_urn)`.execute(db);
  await sql`create index listings_of_source on listings (source_urn)`.execute(db);
  await sql`create index listings_with_scale_remarks on listings (published_at) where scale_remarks <> '[]'`.execute(
    db,
  );
  await sql`create index listings_by_age on listings (published_at desc, id desc)`.execute(db);
  await sql`select data_layer.protect('listings')`.execute(db);

  // Numbers only: how many organisations use and follow a listing may be known where their names may not.
  await sql`
    create table listing_usage (
      listing_id uuid primary key references listings on delete cascade,
      adopters int not null default 0 check (adopters >= 0),
      stopped int not null default 0 check (stopped >= 0),
      followers int not null default 0 check (followers >= 0)
    )`.execute(db);
}
