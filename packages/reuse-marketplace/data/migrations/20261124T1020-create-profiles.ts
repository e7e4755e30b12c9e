import { sql, type Kysely } from 'kysely';

/** What an organisation says of itself, so that a listing's needs can be laid beside it. Null is unknown. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table profiles (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null unique,
      sharing text not null default 'private' check (sharing in ('private', 'group', 'government', 'public')),
      shared_with text[] not null default '{}',
      inhabitants int check (inhabitants > 0),
      technologies text[],
      data text[],
      domains text[],
      landscape text,
      version int not null default 1,
      updated_at timestamptz not null default now()
    )`.execute(db);
  await sql`select data_layer.protect('profiles')`.execute(db);
}
