import { sql, type Kysely } from 'kysely';

/** Reference content: templates by version. A version never changes: its hash stands in every document made from it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table templates (
      id text not null,
      version int not null,
      title_nl text not null,
      title_en text not null,
      summary_nl text not null,
      summary_en text not null,
      on_adoption boolean not null default false,
      body text not null,
      placeholders jsonb not null,
      sources text[] not null,
      licence text not null,
      hash text not null,
      primary key (id, version)
    )`.execute(db);
  await sql`
    create function keep_template() returns trigger language plpgsql as $$
    begin
      if new.hash is distinct from old.hash then
        raise exception 'version % of template % may not change: add a version', old.version, old.id;
      end if;
      return new;
    end $$`.execute(db);
  await sql`create trigger keep_template before update on templates for each row execute function keep_template()`.execute(
    db,
  );
}
