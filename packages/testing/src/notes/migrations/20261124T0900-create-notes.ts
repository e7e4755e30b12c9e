import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table notes (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null default 'private' check (sharing in ('private', 'group', 'government', 'public')),
      shared_with text[] not null default '{}',
      title text not null,
      version int not null default 1
    )`.execute(db);
  await sql`select data_layer.protect('notes')`.execute(db);
  await sql`
    create table remarks (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null,
      shared_with text[] not null,
      note_id uuid not null references notes on delete cascade,
      words text not null
    )`.execute(db);
  await sql`select data_layer.protect_part('remarks', 'notes', 'note_id')`.execute(db);
}
