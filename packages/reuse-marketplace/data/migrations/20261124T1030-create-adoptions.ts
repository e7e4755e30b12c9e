import { sql, type Kysely } from 'kysely';

/** Who takes a listing over, with where it came from, and who looks along. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table adoptions (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null default 'private' check (sharing in ('private', 'group', 'government', 'public')),
      shared_with text[] not null default '{}',
      listing_id uuid not null references listings,
      listing_version int not null,
      source_organisation text not null check (source_organisation <> organisation),
      source_urn text not null,
      label_nl text not null,
      label_en text,
      label_date date not null default current_date,
      started_on date not null default current_date,
      phase text not null default 'implementation',
      status text not null default 'running' check (status in ('running', 'stopped')),
      stopped_on date,
      stop_reason text,
      fit jsonb not null default '[]',
      version int not null default 1,
      check ((status = 'stopped') = (stopped_on is not null and stop_reason is not null))
    )`.execute(db);
  await sql`create unique index adoptions_one_running on adoptions (organisation, listing_id) where status = 'running'`.execute(
    db,
  );
  await sql`create index adoptions_by_listing on adoptions (listing_id)`.execute(db);
  await sql`select data_layer.protect('adoptions')`.execute(db);

  await sql`
    create table follows (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null default 'private' check (sharing in ('private', 'group', 'government', 'public')),
      shared_with text[] not null default '{}',
      listing_id uuid not null references listings,
      label_nl text not null,
      label_en text,
      since date not null default current_date,
      ended_on date
    )`.execute(db);
  await sql`create unique index follows_one_current on follows (organisation, listing_id) where ended_on is null`.execute(
    db,
  );
  await sql`select data_layer.protect('follows')`.execute(db);
}
