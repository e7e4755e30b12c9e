import { sql, type Kysely } from 'kysely';

/** What an adoption told about itself when it started: the source of what a draft is filled with, then and later. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table adoptions (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null default 'private' check (sharing in ('private', 'group', 'government', 'public')),
      shared_with text[] not null default '{}',
      adoption text not null,
      source_organisation text not null,
      case_urn text not null,
      label_nl text not null,
      started_on date not null,
      unique (organisation, adoption)
    )`.execute(db);
  await sql`select data_layer.protect('adoptions')`.execute(db);
}
