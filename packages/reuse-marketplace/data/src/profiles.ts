import type { Tx } from '@gemeengoed/data-layer';
import { sql } from 'kysely';
import type { DB } from './tables.js';

const columns = [
  'id',
  'organisation',
  'sharing',
  'inhabitants',
  'technologies',
  'data',
  'domains',
  'landscape',
  'version',
  'updatedAt',
] as const;

export type ProfileRow = Awaited<ReturnType<typeof find>> & object;

const find = (tx: Tx<DB>, organisation: string) =>
  tx.selectFrom('profiles').select(columns).where('organisation', '=', organisation).executeTakeFirst();

/** What an organisation says of itself; null is unknown, an empty list is 'none'. */
export interface ProfileContent {
  inhabitants: number | null;
  technologies: string[] | null;
  data: string[] | null;
  domains: string[] | null;
  landscape: string | null;
}

/** The first profile of an organisation; undefined when it has one already. */
const create = (tx: Tx<DB>, organisation: string, content: ProfileContent): Promise<ProfileRow | undefined> =>
  tx
    .insertInto('profiles')
    .values({ organisation, ...content })
    .onConflict((conflict) => conflict.column('organisation').doNothing())
    .returning(columns)
    .executeTakeFirst();

/** Replaces the profile of this version; undefined when it changed meanwhile. */
const update = (
  tx: Tx<DB>,
  organisation: string,
  version: number,
  content: ProfileContent,
): Promise<ProfileRow | undefined> =>
  tx
    .updateTable('profiles')
    .set({ ...content, version: version + 1, updatedAt: sql`now()` })
    .where('organisation', '=', organisation)
    .where('version', '=', version)
    .returning(columns)
    .executeTakeFirst();

export const profiles = { find, create, update };
