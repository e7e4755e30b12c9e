import { sql, type Kysely } from 'kysely';

/** What every module needs to promise one effect per event and one effect per request. Runs in the module's own schema. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table event_subject (subject text primary key, sequence bigint not null)`.execute(db);
  await sql`
    create table outbox_event (
      id uuid primary key,
      type text not null,
      subject text not null,
      sequence bigint not null,
      organisation text not null,
      time timestamptz not null default now(),
      data jsonb not null,
      spread_at timestamptz,
      unique (subject, sequence)
    )`.execute(db);
  await sql`create index outbox_event_to_spread on outbox_event (id) where spread_at is null`.execute(db);
  await sql`
    create table outbox_delivery (
      event_id uuid not null references outbox_event,
      subscriber text not null,
      subject text not null,
      sequence bigint not null,
      status text not null default 'pending' check (status in ('pending', 'delivered', 'dead')),
      attempts int not null default 0,
      next_attempt_at timestamptz not null default now(),
      last_error text,
      delivered_at timestamptz,
      primary key (event_id, subscriber)
    )`.execute(db);
  await sql`create index outbox_delivery_due on outbox_delivery (subscriber, next_attempt_at) where status = 'pending'`.execute(
    db,
  );
  await sql`create index outbox_delivery_order on outbox_delivery (subscriber, subject, sequence) where status = 'pending'`.execute(
    db,
  );
  await sql`
    create table inbox_event (
      source text not null,
      id text not null,
      type text not null,
      subject text not null,
      sequence bigint not null,
      body_hash text not null,
      outcome text not null check (outcome in ('handled', 'stale', 'ignored')),
      received_at timestamptz not null default now(),
      primary key (source, id)
    )`.execute(db);
  await sql`create index inbox_event_order on inbox_event (source, subject, sequence desc)`.execute(db);
  await sql`
    create table idempotency_key (
      organisation text not null,
      operation text not null,
      key text not null check (length(key) between 1 and 100),
      request_hash text not null,
      result jsonb not null,
      created_at timestamptz not null default now(),
      primary key (organisation, operation, key)
    )`.execute(db);
  await sql`
    create table audit_log (
      id uuid primary key default data_layer.uuid7(),
      at timestamptz not null default clock_timestamp(),
      organisation text,
      actor text not null,
      action text not null,
      object text,
      result text not null check (result in ('ok', 'refused', 'failed')),
      origin text,
      trace_id text
    )`.execute(db);
  // Nobody rewrites the log, not even the module itself.
  await sql`do $$ begin execute format('revoke update, delete, truncate on audit_log from %I', current_schema()); end $$`.execute(
    db,
  );
}
