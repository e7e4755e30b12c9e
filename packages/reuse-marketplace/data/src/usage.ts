import type { Tx } from '@gemeengoed/data-layer';
import { sql } from 'kysely';
import type { DB } from './tables.js';

/** How many organisations use and follow a listing; numbers of all of them, also of those whose name is private. */
export interface UsageCounts {
  listingId: string;
  adopters: number;
  stopped: number;
  followers: number;
}

/** The counts of each listing, in the order of `listingIds`. */
async function counts(tx: Tx<DB>, listingIds: readonly string[]): Promise<UsageCounts[]> {
  const rows = await tx.selectFrom('listingUsage').selectAll().where('listingId', 'in', listingIds).execute();
  return listingIds.map(
    (listingId) =>
      rows.find((row) => row.listingId === listingId) ?? { listingId, adopters: 0, stopped: 0, followers: 0 },
  );
}

/** Adds to the counts of a listing, in the transaction of the adoption or follow itself. */
async function add(tx: Tx<DB>, listingId: string, more: Partial<Omit<UsageCounts, 'listingId'>>): Promise<void> {
  const { adopters = 0, stopped = 0, followers = 0 } = more;
  await sql`insert into listing_usage (listing_id) values (${listingId}::uuid) on conflict do nothing`.execute(tx);
  await sql`
    update listing_usage set adopters = adopters + ${adopters}::int, stopped = stopped + ${stopped}::int, followers = followers + ${followers}::int
     where listing_id = ${listingId}::uuid`.execute(tx);
}

/** Organisations that run an adoption of the listing and let the caller know. */
async function named(
  tx: Tx<DB>,
  listingIds: readonly string[],
): Promise<{ listingId: string; organisation: string; startedOn: string }[]> {
  return tx
    .selectFrom('adoptions')
    .select(['listingId', 'organisation', 'startedOn'])
    .where('listingId', 'in', listingIds)
    .where('status', '=', 'running')
    .orderBy('startedOn')
    .orderBy('organisation')
    .execute();
}

export const usage = { counts, add, named };
