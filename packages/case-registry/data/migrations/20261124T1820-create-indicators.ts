import { sql, type Kysely } from 'kysely';

/**
 * What is measured of a case, and the dated figures. Outcomes stood among the assessments; they get a shape of their own
 * here, because a series of baseline, target and actual says more than one value.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table indicators (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null,
      shared_with text[] not null,
      case_id uuid not null references cases on delete cascade,
      place int not null default 0,
      name_nl text not null,
      name_en text,
      kind text not null check (kind in ('measured', 'count', 'target', 'estimate', 'performance', 'duration', 'cadence', 'context', 'ambiguous')),
      unit text,
      measure text,
      better text check (better in ('higher', 'lower')),
      readings text,
      recorded_at timestamptz not null default now(),
      recorded_by text not null default data_layer.actor(),
      retracted_at timestamptz,
      retracted_because text,
      retracted_by text,
      check ((retracted_at is null) = (retracted_because is null)),
      check (kind <> 'ambiguous' or readings is not null)
    )`.execute(db);
  await sql`create index indicators_of_case on indicators (case_id, place)`.execute(db);
  await sql`select data_layer.protect_part('indicators', 'cases', 'case_id')`.execute(db);
  await sql`
    create table measurements (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null,
      shared_with text[] not null,
      indicator_id uuid not null references indicators on delete cascade,
      role text not null check (role in ('baseline', 'target', 'expected', 'actual', 'change')),
      number double precision,
      number_max double precision,
      text_nl text,
      text_en text,
      "on" text check ("on" ~ '^\\d{4}(-\\d\\d(-\\d\\d)?|-Q[1-4])?$'),
      period text,
      sample text,
      qualifier text check (qualifier in ('exact', 'about', 'at_least', 'at_most', 'range', 'target')),
      basis text not null check (basis in ('stated', 'derived', 'measured')),
      source text not null check (source <> ''),
      stated_on text check (stated_on ~ '^\\d{4}(-\\d\\d(-\\d\\d)?)?$'),
      note text,
      recorded_at timestamptz not null default now(),
      recorded_by text not null default data_layer.actor(),
      retracted_at timestamptz,
      retracted_because text,
      retracted_by text,
      check (number is not null or text_nl is not null),
      check (number_max is null or number_max >= number),
      check ((retracted_at is null) = (retracted_because is null))
    )`.execute(db);
  await sql`create index measurements_of_indicator on measurements (indicator_id, "on")`.execute(db);
  await sql`select data_layer.protect_part('measurements', 'indicators', 'indicator_id')`.execute(db);
  await moveOutcomes(db);
}

/** Row security is forced on owners too; what is moved here must see the rows of every organisation. */
async function moveOutcomes(db: Kysely<unknown>): Promise<void> {
  const tables = ['cases', 'assessments', 'indicators', 'measurements'];
  for (const table of tables) await sql`alter table ${sql.ref(table)} no force row level security`.execute(db);
  await sql`
    insert into indicators (id, organisation, sharing, shared_with, case_id, place, name_nl, name_en, kind, unit, readings, recorded_at, retracted_at, retracted_because)
    select id, organisation, sharing, shared_with, case_id, place, coalesce(text_nl, '?'), text_en,
           case when measure in ('measured', 'count', 'target', 'estimate', 'performance', 'duration', 'cadence', 'context') then measure
                when measure = 'ambiguous' and note is not null then 'ambiguous' else 'measured' end,
           unit, case when measure = 'ambiguous' then note end, recorded_at, retracted_at, retracted_because
      from assessments where attribute = 'outcome' and not unknown`.execute(db);
  await sql`
    insert into measurements (organisation, sharing, shared_with, indicator_id, role, number, text_nl, period, qualifier, basis, source, stated_on, note, recorded_at)
    select a.organisation, a.sharing, a.shared_with, a.id, figure.role, figure.number, figure.words, a.period, a.qualifier, a.basis, a.source, a.stated_on,
           case when figure.words is null then a.note end, a.recorded_at
      from assessments a
     cross join lateral (values
       ('baseline', a.before, null::text),
       (case a.measure when 'target' then 'target' when 'estimate' then 'expected' else 'actual' end, a.after, null),
       ('change', a.change, null),
       ('actual', null, case when coalesce(a.before, a.after, a.change) is null then coalesce(a.note, a.text_nl) end)) as figure (role, number, words)
     where a.attribute = 'outcome' and not a.unknown and (figure.number is not null or figure.words is not null)`.execute(
    db,
  );
  await sql`delete from assessments where attribute = 'outcome' and not unknown`.execute(db);
  await sql`
    alter table assessments
      drop column before, drop column after, drop column change, drop column period`.execute(db);
  for (const table of tables) await sql`alter table ${sql.ref(table)} force row level security`.execute(db);
}
