import { sql, type Kysely } from 'kysely';

/**
 * Checklists that were filled in, dated and repeatable: for a case, or for the organisation as a whole. Each keeps the
 * version of the checklist that it answers. A log: a correction is a new row that names the one it corrects.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table checklist_responses (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null default 'private',
      shared_with text[] not null default '{}',
      confidential boolean not null default false,
      case_id uuid references cases on delete cascade,
      checklist text not null,
      checklist_version text not null,
      held_on date not null,
      held_by text not null check (held_by <> ''),
      answers jsonb not null,
      conclusion text,
      next_on date check (next_on > held_on),
      basis text not null check (basis in ('stated', 'derived', 'measured')),
      source text not null check (source <> ''),
      corrects uuid references checklist_responses,
      recorded_at timestamptz not null default now(),
      recorded_by text not null default data_layer.actor()
    )`.execute(db);
  await sql`create unique index checklist_responses_corrected_once on checklist_responses (corrects) where corrects is not null`.execute(
    db,
  );
  await sql`create index checklist_responses_of_case on checklist_responses (case_id, checklist, held_on)`.execute(db);
  await sql`create index checklist_responses_of_organisation on checklist_responses (organisation, checklist, held_on)`.execute(
    db,
  );
  await sql`select data_layer.protect_optional_part('checklist_responses', 'cases', 'case_id')`.execute(db);
  await sql`select data_layer.keep_confidential('checklist_responses')`.execute(db);
  await sql`select data_layer.append_only('checklist_responses')`.execute(db);
}
