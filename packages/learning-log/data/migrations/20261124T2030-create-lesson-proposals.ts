import { sql, type Kysely } from 'kysely';

/**
 * Lessons that a NO GO proposes to the organisation that took it. They are no lessons until a person records them: only their
 * owner sees them. A decision that was corrected before anybody looked leaves a withdrawn row, also when the correction
 * arrives first.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table lesson_proposals (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null default 'private' check (sharing = 'private'),
      shared_with text[] not null default '{}',
      decision text not null,
      about text not null,
      label_nl text not null,
      label_en text,
      label_date date not null default current_date,
      text_nl text not null,
      phases text[] not null default '{}',
      source text not null,
      proposed_on date not null default current_date,
      status text not null default 'new' check (status in ('new', 'recorded', 'rejected', 'withdrawn')),
      reason text,
      lesson_id uuid references lessons,
      decided_on date,
      version int not null default 1,
      unique (organisation, decision),
      check ((status = 'new') = (decided_on is null)),
      check (status <> 'rejected' or reason is not null),
      check ((status = 'recorded') = (lesson_id is not null))
    )`.execute(db);
  await sql`select data_layer.protect('lesson_proposals')`.execute(db);
}
