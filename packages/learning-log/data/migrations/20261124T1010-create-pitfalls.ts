import { sql, type Kysely } from 'kysely';

/** What an adopter knows of an adoption, and the lessons of the source as pitfalls to look at before they happen again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table adopted (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null default 'private' check (sharing in ('private', 'group', 'government', 'public')),
      shared_with text[] not null default '{}',
      adoption text not null,
      case_urn text not null,
      source_organisation text not null,
      label_nl text not null,
      label_en text,
      started_on date not null,
      unique (organisation, adoption)
    )`.execute(db);
  await sql`select data_layer.protect('adopted')`.execute(db);

  await sql`
    create table pitfalls (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null default 'private' check (sharing in ('private', 'group', 'government', 'public')),
      shared_with text[] not null default '{}',
      adoption text not null,
      lesson text not null,
      source_organisation text not null,
      label_nl text not null,
      text_nl text not null,
      text_en text,
      theme text,
      phases text[] not null default '{}',
      source text,
      offered_on date not null default current_date,
      status text not null default 'new' check (status in ('new', 'used', 'rejected')),
      reason text,
      decided_on date,
      version int not null default 1,
      unique (organisation, adoption, lesson),
      check ((status = 'new') = (decided_on is null)),
      check (status <> 'rejected' or reason is not null)
    )`.execute(db);
  await sql`select data_layer.protect('pitfalls')`.execute(db);
}
