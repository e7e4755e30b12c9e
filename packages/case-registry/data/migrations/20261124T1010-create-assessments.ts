import { sql, type Kysely } from 'kysely';

/**
 * A value of one attribute of a case, with who says so. Several may stand side by side and disagree; none is overwritten.
 * A value that was retracted stays, with the moment and the reason.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table assessments (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null,
      shared_with text[] not null,
      case_id uuid not null references cases on delete cascade,
      attribute text not null,
      place int not null default 0,
      unknown boolean not null default false,
      term text,
      text_nl text,
      text_en text,
      own_name text,
      number double precision,
      number_max double precision,
      unit text,
      cents bigint,
      currency text,
      yes boolean,
      "from" text,
      until text,
      before double precision,
      after double precision,
      change double precision,
      period text,
      measure text,
      qualifier text check (qualifier in ('exact', 'about', 'at_least', 'at_most', 'range', 'target')),
      basis text not null check (basis in ('stated', 'derived', 'measured')),
      source text not null check (source <> ''),
      stated_on text check (stated_on ~ '^\\d{4}(-\\d\\d(-\\d\\d)?)?$'),
      note text,
      recorded_at timestamptz not null default now(),
      retracted_at timestamptz,
      retracted_because text,
      check (not unknown or coalesce(term, text_nl, number::text, cents::text, yes::text) is null),
      check ((retracted_at is null) = (retracted_because is null)),
      check ((cents is null) or (currency is not null))
    )`.execute(db);
  await sql`create index assessments_of_case on assessments (case_id, attribute, place)`.execute(db);
  await sql`create index assessments_by_term on assessments (attribute, term, case_id) where retracted_at is null`.execute(
    db,
  );
  await sql`select data_layer.protect_part('assessments', 'cases', 'case_id')`.execute(db);
}
