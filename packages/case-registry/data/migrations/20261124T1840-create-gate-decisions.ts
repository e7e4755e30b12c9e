import { sql, type Kysely } from 'kysely';

/** Decisions at the gates between phases. A log: a correction is a new row that names the one it corrects. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table gate_decisions (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null,
      shared_with text[] not null,
      case_id uuid not null references cases on delete cascade,
      outcome text not null check (outcome in ('go', 'go_back', 'hold', 'no_go')),
      from_phase text not null,
      to_phase text,
      decided_on date not null,
      decided_by text not null check (decided_by <> ''),
      reason text not null check (reason <> ''),
      pillars jsonb not null,
      evidence jsonb not null default '[]',
      conditions text,
      budget_cents bigint check (budget_cents >= 0),
      lead_time_months int check (lead_time_months > 0),
      corrects uuid references gate_decisions,
      recorded_at timestamptz not null default now(),
      recorded_by text not null default data_layer.actor(),
      check (outcome <> 'go' or (to_phase is not null and budget_cents is not null and lead_time_months is not null)),
      check (outcome <> 'go_back' or (to_phase is not null and jsonb_path_exists(pillars, '$[*] ? (@.score == "insufficient")'))),
      check (outcome <> 'no_go' or jsonb_array_length(evidence) > 0)
    )`.execute(db);
  await sql`create unique index gate_decisions_corrected_once on gate_decisions (corrects) where corrects is not null`.execute(
    db,
  );
  await sql`create index gate_decisions_of_case on gate_decisions (case_id, decided_on, id)`.execute(db);
  await sql`select data_layer.protect_part('gate_decisions', 'cases', 'case_id')`.execute(db);
  await sql`select data_layer.append_only('gate_decisions')`.execute(db);
}
