import { sql, type Kysely } from 'kysely';

/** Functions of the data layer that all modules' schemas use: keys, row security, sharing passed on from parent to child. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists pg_trgm with schema public`.execute(db);
  await sql`create extension if not exists unaccent with schema public`.execute(db);

  // Time-ordered keys (RFC 9562 version 7) on every PostgreSQL from 15, where uuidv7() is not built in.
  await sql`
    create function data_layer.uuid7() returns uuid language sql volatile parallel safe as $$
      select encode(
        set_bit(set_bit(
          overlay(uuid_send(gen_random_uuid()) placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
          52, 1), 53, 1), 'hex')::uuid
    $$`.execute(db);

  await sql`
    create function data_layer.protect(target regclass) returns void language plpgsql as $$
    declare
      own text := 'organisation = (select current_setting(''app.organisation'', true))';
    begin
      execute format('alter table %s enable row level security', target);
      execute format('alter table %s force row level security', target);
      execute format('create policy seen on %s for select using (
        %s or sharing = ''public''
        or (sharing = ''government'' and (select current_setting(''app.government'', true)) = ''true'')
        or (sharing = ''group'' and (select current_setting(''app.organisation'', true)) = any (shared_with)))', target, own);
      execute format('create policy added on %s for insert with check (%s)', target, own);
      execute format('create policy changed on %s for update using (%s) with check (%s)', target, own, own);
      execute format('create policy removed on %s for delete using (%s)', target, own);
    end $$`.execute(db);

  // A part of a record (a fact of a case) is seen by whoever sees the record. Policies that look at the parent per row
  // are thirty times slower, so the parent's owner and scope stand in the child and these triggers keep them true.
  await sql`
    create function data_layer.take_sharing() returns trigger language plpgsql as $$
    declare
      parent_table text := tg_argv[0];
      parent_key text := tg_argv[1];
      found_rows int;
    begin
      execute format('select organisation, sharing, shared_with from %s where id = ($1).%I', parent_table, parent_key)
        into new.organisation, new.sharing, new.shared_with using new;
      get diagnostics found_rows = row_count;
      if found_rows = 0 then
        raise exception 'no parent in %', parent_table using errcode = 'foreign_key_violation';
      end if;
      return new;
    end $$`.execute(db);
  await sql`
    create function data_layer.pass_sharing() returns trigger language plpgsql as $$
    begin
      execute format('update %s set sharing = $1, shared_with = $2 where %I = $3', tg_argv[0], tg_argv[1])
        using new.sharing, new.shared_with, new.id;
      return null;
    end $$`.execute(db);
  await sql`
    create function data_layer.protect_part(part regclass, parent regclass, parent_key name) returns void language plpgsql as $$
    begin
      perform data_layer.protect(part);
      execute format('create trigger take_sharing before insert on %s for each row execute function data_layer.take_sharing(%L, %L)',
        part, parent::text, parent_key);
      execute format('create trigger %I after update of sharing, shared_with on %s for each row
        when (old.sharing is distinct from new.sharing or old.shared_with is distinct from new.shared_with)
        execute function data_layer.pass_sharing(%L, %L)',
        'pass_sharing_to_' || replace(part::text, '.', '_'), parent, part::text, parent_key);
    end $$`.execute(db);
}
