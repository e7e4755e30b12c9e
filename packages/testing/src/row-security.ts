import { processTables, type Database } from '@gemeengoed/data-layer';
import pg from 'pg';

/** A table of a module and how it is fenced. */
export interface FencedTable {
  table: string;
  forced: boolean;
  policies: number;
}

/**
 * The tables of a module that hold rows of organisations but are not fully fenced by row security; a module is right
 * when the list is empty.
 */
export async function unfencedTables<Tables>(database: Database<Tables>, ownerUrl: string): Promise<FencedTable[]> {
  const owner = new pg.Client(ownerUrl);
  await owner.connect();
  try {
    const { rows } = await owner.query<FencedTable>(
      `select c.relname as table, c.relrowsecurity and c.relforcerowsecurity as forced,
              (select count(distinct polcmd)::int from pg_policy where polrelid = c.oid) as policies
         from pg_class c
        where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p')
          and not c.relname = any ($2) and c.relname !~ 'migration(_lock)?$'`,
      [database.schema, [...processTables, ...database.referenceTables]],
    );
    return rows.filter(({ forced, policies }) => !forced || policies < 4);
  } finally {
    await owner.end();
  }
}
