import { sql, type Kysely } from 'kysely';

/**
 * Who recorded and who retracted a value; which part, group or organisation it concerns (a component of a case can be in
 * use while another is not); and which version of a vocabulary its term was chosen from. The identity of a case keeps its
 * earlier wordings.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table assessments
      add column concerns text,
      add column vocabulary_version text,
      add column recorded_by text not null default data_layer.actor(),
      add column retracted_by text`.execute(db);
  await sql`create index assessments_by_number on assessments (attribute, number, case_id) where retracted_at is null and number is not null`.execute(
    db,
  );
  await sql`
    alter table cases
      add column adopted_from text,
      add column adopted_from_label text,
      add column recorded_at timestamptz not null default now(),
      add column recorded_by text not null default data_layer.actor(),
      add check ((adopted_from is null) = (adopted_from_label is null))`.execute(db);
  await sql`
    create table case_versions (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null,
      shared_with text[] not null,
      case_id uuid not null references cases on delete cascade,
      version int not null,
      title_nl text not null,
      title_en text,
      aliases text[] not null,
      summary_nl text,
      summary_en text,
      recorded_at timestamptz not null,
      recorded_by text not null,
      replaced_at timestamptz not null default now(),
      unique (case_id, version)
    )`.execute(db);
  await sql`select data_layer.protect_part('case_versions', 'cases', 'case_id')`.execute(db);
  await sql`select data_layer.append_only('case_versions')`.execute(db);
}
