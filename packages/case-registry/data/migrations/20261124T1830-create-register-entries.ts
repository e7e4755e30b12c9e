import { sql, type Kysely } from 'kysely';

/**
 * Registers of a case: unknowns, options, risks, costs, data deliveries and the like. One shape for all; which fields an
 * entry has is defined by its register. Every version stays, with the moment it held from and until. Costs stood among the
 * assessments and move here, because a cost has a phase, a certainty and hours beside money.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table register_entries (
      id uuid not null default data_layer.uuid7(),
      version int not null default 1,
      organisation text not null,
      sharing text not null,
      shared_with text[] not null,
      confidential boolean not null default false,
      case_id uuid not null references cases on delete cascade,
      register text not null,
      title_nl text not null,
      title_en text,
      status text not null,
      because text,
      rank int check (rank > 0),
      owner text,
      "from" text check ("from" ~ '^\\d{4}(-\\d\\d(-\\d\\d)?|-Q[1-4])?$'),
      until text check (until ~ '^\\d{4}(-\\d\\d(-\\d\\d)?|-Q[1-4])?$'),
      fields jsonb not null default '{}',
      qualifier text check (qualifier in ('exact', 'about', 'at_least', 'at_most', 'range', 'target')),
      basis text not null check (basis in ('stated', 'derived', 'measured')),
      source text not null check (source <> ''),
      stated_on text check (stated_on ~ '^\\d{4}(-\\d\\d(-\\d\\d)?)?$'),
      note text,
      recorded_at timestamptz not null default now(),
      recorded_by text not null default data_layer.actor(),
      replaced_at timestamptz,
      primary key (id, version)
    )`.execute(db);
  await sql`create unique index register_entries_current on register_entries (id) where replaced_at is null`.execute(
    db,
  );
  await sql`create index register_entries_of_case on register_entries (case_id, register, rank, id)`.execute(db);
  await sql`select data_layer.protect_part('register_entries', 'cases', 'case_id')`.execute(db);
  await sql`select data_layer.keep_confidential('register_entries')`.execute(db);
  await moveCosts(db);
}

async function moveCosts(db: Kysely<unknown>): Promise<void> {
  const tables = ['cases', 'assessments', 'register_entries'];
  for (const table of tables) await sql`alter table ${sql.ref(table)} no force row level security`.execute(db);
  await sql`
    insert into register_entries (id, organisation, sharing, shared_with, case_id, register, title_nl, title_en, status, fields, qualifier, basis, source, stated_on, note, recorded_at)
    select id, organisation, sharing, shared_with, case_id, 'cost', coalesce(text_nl, '?'), text_en, 'known',
           jsonb_strip_nulls(jsonb_build_object(
             'kind', to_jsonb('out-of-pocket'::text),
             'cents', to_jsonb(cents::text),
             'certainty', to_jsonb(case measure when 'estimate' then 'estimate' when 'price' then 'price' when 'unquantified' then null else case when measure like 'maximum%' then 'maximum' end end))),
           qualifier, basis, source, stated_on, note, recorded_at
      from assessments where attribute = 'cost' and not unknown and retracted_at is null`.execute(db);
  await sql`delete from assessments where attribute = 'cost' and not unknown`.execute(db);
  await sql`alter table assessments drop column measure, drop column cents, drop column currency`.execute(db);
  await sql`alter table assessments add check (not unknown or coalesce(term, text_nl, number::text, yes::text) is null)`.execute(
    db,
  );
  for (const table of tables) await sql`alter table ${sql.ref(table)} force row level security`.execute(db);
}
