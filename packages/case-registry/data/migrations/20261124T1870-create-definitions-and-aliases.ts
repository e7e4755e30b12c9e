import { sql, type Kysely } from 'kysely';

/**
 * What an organisation adds to the catalogue of the field: checklists of its own, in versions that stay, and its own names
 * for terms. A definition or alias that is in use is never taken out, only retired.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table checklist_definitions (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null default 'private' check (sharing in ('private', 'group', 'government', 'public')),
      shared_with text[] not null default '{}',
      checklist text not null check (checklist ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      version text not null check (version <> ''),
      definition jsonb not null,
      recorded_at timestamptz not null default now(),
      recorded_by text not null default data_layer.actor(),
      retired_at timestamptz,
      unique (organisation, checklist, version)
    )`.execute(db);
  await sql`select data_layer.protect('checklist_definitions')`.execute(db);
  await sql`
    create table term_aliases (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null default 'private' check (sharing in ('private', 'group', 'government', 'public')),
      shared_with text[] not null default '{}',
      vocabulary text not null,
      term text not null,
      alias text not null check (alias <> ''),
      source text not null check (source <> ''),
      recorded_at timestamptz not null default now(),
      recorded_by text not null default data_layer.actor(),
      retired_at timestamptz
    )`.execute(db);
  await sql`create unique index term_aliases_once on term_aliases (organisation, vocabulary, lower(alias)) where retired_at is null`.execute(
    db,
  );
  await sql`select data_layer.protect('term_aliases')`.execute(db);
}
