import { sql, type Kysely } from 'kysely';

/** A version of a template is kept as a whole: no column of it changes, whatever its hash says, and it is not removed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function keep_template() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' or new is distinct from old then
        raise exception 'version % of template % may not change: add a version', old.version, old.id;
      end if;
      return new;
    end $$`.execute(db);
  await sql`drop trigger keep_template on templates`.execute(db);
  await sql`create trigger keep_template before update or delete on templates for each row execute function keep_template()`.execute(
    db,
  );
}
