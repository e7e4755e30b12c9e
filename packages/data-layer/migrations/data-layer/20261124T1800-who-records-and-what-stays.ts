import { sql, type Kysely } from 'kysely';

/** Who records a row, rows that only their owner sees whatever the scope of their record, and rows that are never rewritten. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Default of `recorded_by`: taken from the session, so that no input can name somebody else.
  await sql`
    create function data_layer.actor() returns text language sql stable as $$
      select coalesce(nullif(current_setting('app.actor', true), ''), 'unknown')
    $$`.execute(db);

  // A part of a shared record that is for the owner's eyes only (what people say of their own team, for example).
  await sql`
    create function data_layer.keep_confidential(target regclass) returns void language plpgsql as $$
    begin
      execute format('create policy kept on %s as restrictive for select using (
        not confidential or organisation = (select current_setting(''app.organisation'', true)))', target);
    end $$`.execute(db);

  // Rows of a log: a correction is a new row. The scope still follows the record that the row is part of.
  await sql`
    create function data_layer.append_only(target regclass) returns void language plpgsql as $$
    declare
      role_name name := (select relnamespace::regnamespace::text from pg_class where oid = target);
    begin
      execute format('revoke update, delete, truncate on %s from %I', target, role_name);
      execute format('grant update (sharing, shared_with) on %s to %I', target, role_name);
    end $$`.execute(db);

  // A row that may or may not be part of a record: with a parent it takes and follows its scope, without one it has its own.
  await sql`
    create function data_layer.protect_optional_part(part regclass, parent regclass, parent_key name) returns void language plpgsql as $$
    begin
      perform data_layer.protect(part);
      execute format('create trigger take_sharing before insert on %s for each row when (new.%I is not null)
        execute function data_layer.take_sharing(%L, %L)', part, parent_key, parent::text, parent_key);
      execute format('create trigger %I after update of sharing, shared_with on %s for each row
        when (old.sharing is distinct from new.sharing or old.shared_with is distinct from new.shared_with)
        execute function data_layer.pass_sharing(%L, %L)',
        'pass_sharing_to_' || replace(part::text, '.', '_'), parent, part::text, parent_key);
    end $$`.execute(db);
}
