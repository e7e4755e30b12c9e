import { pageOf, type Page, type PageRequest, type Tx } from '@gemeengoed/data-layer';
import { sql } from 'kysely';
import type { DB } from './tables.js';

const columns = ['id', 'organisation', 'sharing', 'listingId', 'labelNl', 'labelEn', 'since', 'endedOn'] as const;

export type FollowRow = Awaited<ReturnType<typeof current>>[number];

/** What an organisation follows now of these listings. */
const current = (tx: Tx<DB>, organisation: string, listingIds: readonly string[]) =>
  tx
    .selectFrom('follows')
    .select(columns)
    .where('organisation', '=', organisation)
    .where('listingId', 'in', listingIds)
    .where('endedOn', 'is', null)
    .execute();

/** Everything an organisation follows now, newest first. */
async function ofOrganisation(
  tx: Tx<DB>,
  organisation: string,
  { first, after }: PageRequest,
): Promise<Page<FollowRow>> {
  let query = tx
    .selectFrom('follows')
    .select(columns)
    .where('organisation', '=', organisation)
    .where('endedOn', 'is', null);
  if (after) query = query.where('id', '<', after.id);
  return pageOf(
    await query
      .orderBy('id', 'desc')
      .limit(first + 1)
      .execute(),
    first,
  );
}

/** Follows an available listing; undefined when the organisation follows it already or may not see it. */
const start = (tx: Tx<DB>, organisation: string, listingId: string): Promise<FollowRow | undefined> =>
  tx
    .insertInto('follows')
    .columns(['organisation', 'listingId', 'labelNl', 'labelEn'])
    .expression((from) =>
      from
        .selectFrom('listings')
        .select([sql<string>`${organisation}::text`.as('organisation'), 'id', 'titleNl', 'titleEn'])
        .where('id', '=', listingId)
        .where('status', '=', 'available'),
    )
    .onConflict((conflict) => conflict.columns(['organisation', 'listingId']).where('endedOn', 'is', null).doNothing())
    .returning(columns)
    .executeTakeFirst();

/** Ends following; the period stays. Undefined when the organisation does not follow the listing. */
const end = (tx: Tx<DB>, organisation: string, listingId: string): Promise<FollowRow | undefined> =>
  tx
    .updateTable('follows')
    .set({ endedOn: sql<string>`current_date` })
    .where('organisation', '=', organisation)
    .where('listingId', '=', listingId)
    .where('endedOn', 'is', null)
    .returning(columns)
    .executeTakeFirst();

export const follows = { current, ofOrganisation, start, end };
