import { sql, type Kysely } from 'kysely';

/** A case list that an organisation brought in: the file as it was, and what became of each row. Nothing of it is lost. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table case_imports (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null default 'private' check (sharing = 'private'),
      shared_with text[] not null default '{}',
      file_name text not null,
      format text not null check (format in ('csv', 'json')),
      content text not null,
      recorded_at timestamptz not null default now(),
      recorded_by text not null default data_layer.actor()
    )`.execute(db);
  await sql`select data_layer.protect('case_imports')`.execute(db);
  await sql`
    create table case_import_rows (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null,
      shared_with text[] not null,
      import_id uuid not null references case_imports on delete cascade,
      row_number int not null,
      given jsonb not null,
      faults jsonb not null default '[]',
      case_id uuid references cases on delete set null,
      unique (import_id, row_number)
    )`.execute(db);
  await sql`select data_layer.protect_part('case_import_rows', 'case_imports', 'import_id')`.execute(db);
}
