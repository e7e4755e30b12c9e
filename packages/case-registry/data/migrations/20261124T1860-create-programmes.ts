import { sql, type Kysely } from 'kysely';

/** A formal frame around several cases, with its own budget and dates. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table programmes (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null default 'private' check (sharing in ('private', 'group', 'government', 'public')),
      shared_with text[] not null default '{}',
      name_nl text not null,
      name_en text,
      announced text check (announced ~ '^\\d{4}(-\\d\\d(-\\d\\d)?)?$'),
      funded_from text check (funded_from ~ '^\\d{4}(-\\d\\d(-\\d\\d)?)?$'),
      funded_until text check (funded_until ~ '^\\d{4}(-\\d\\d(-\\d\\d)?)?$'),
      budget_cents_per_year bigint check (budget_cents_per_year >= 0),
      note_nl text,
      note_en text,
      basis text not null check (basis in ('stated', 'derived', 'measured')),
      source text not null check (source <> ''),
      version int not null default 1,
      recorded_at timestamptz not null default now(),
      recorded_by text not null default data_layer.actor()
    )`.execute(db);
  await sql`select data_layer.protect('programmes')`.execute(db);
  await sql`
    create table programme_cases (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null,
      shared_with text[] not null,
      programme_id uuid not null references programmes on delete cascade,
      case_id uuid not null references cases on delete cascade,
      basis text not null check (basis in ('stated', 'derived', 'measured')),
      source text not null check (source <> ''),
      unique (programme_id, case_id)
    )`.execute(db);
  await sql`create index programme_cases_of_case on programme_cases (case_id)`.execute(db);
  await sql`select data_layer.protect_part('programme_cases', 'programmes', 'programme_id')`.execute(db);
}
