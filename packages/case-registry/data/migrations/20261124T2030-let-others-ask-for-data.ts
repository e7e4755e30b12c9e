import { sql, type Kysely } from 'kysely';

/**
 * Whoever sees a case may ask for data that its owner granted, and each request stands in the owner's register. The asker
 * adds that one row, in its own name, and never reads the register: the row takes owner and scope from the case and is confidential.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create policy asked on register_entries for insert with check (
      register = 'data-request' and confidential and version = 1 and replaced_at is null
      and status in ('allowed', 'refused')
      and fields ->> 'asked-by' <> ''
      and fields ->> 'asked-by' = (select current_setting('app.organisation', true))
      and exists (select 1 from cases where cases.id = register_entries.case_id))`.execute(db);
}
