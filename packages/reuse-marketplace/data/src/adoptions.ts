import { pageOf, type Page, type PageRequest, type SharingScope, type Tx } from '@gemeengoed/data-layer';
import { sql } from 'kysely';
import type { DB } from './tables.js';

const columns = [
  'id',
  'organisation',
  'sharing',
  'listingId',
  'listingVersion',
  'sourceOrganisation',
  'sourceUrn',
  'labelNl',
  'labelEn',
  'labelDate',
  'startedOn',
  'phase',
  'status',
  'stoppedOn',
  'stopReason',
  'version',
] as const;

/** One point of the fit check as it was when the adoption started. */
export interface StoredFitPoint {
  aspect: 'scale' | 'domain' | 'technology' | 'data';
  needNl: string;
  needEn: string | null;
  outcome: 'fits' | 'doesNotFit' | 'unknown';
  reasonNl: string;
  reasonEn: string;
  changeNl: string | null;
  changeEn: string | null;
  source: string | null;
}

const select = (tx: Tx<DB>) =>
  tx
    .selectFrom('adoptions')
    .select(columns)
    .select(sql<StoredFitPoint[]>`fit`.as('fit'));

export type AdoptionRow = Awaited<ReturnType<typeof find>> & object;

const find = (tx: Tx<DB>, id: string) => select(tx).where('id', '=', id).executeTakeFirst();

/** An organisation's own adoptions, newest first. */
async function ofOrganisation(
  tx: Tx<DB>,
  organisation: string,
  { first, after }: PageRequest,
): Promise<Page<AdoptionRow>> {
  let query = select(tx).where('organisation', '=', organisation);
  if (after) query = query.where('id', '<', after.id);
  return pageOf(
    await query
      .orderBy('id', 'desc')
      .limit(first + 1)
      .execute(),
    first,
  );
}

/** The running adoption of each listing by one organisation. */
const runningOf = (tx: Tx<DB>, organisation: string, listingIds: readonly string[]): Promise<AdoptionRow[]> =>
  select(tx)
    .where('organisation', '=', organisation)
    .where('listingId', 'in', listingIds)
    .where('status', '=', 'running')
    .execute();

export interface NewAdoption {
  organisation: string;
  listingId: string;
  sharing: SharingScope;
  sharedWith: string[];
  fit: StoredFitPoint[];
}

/**
 * Starts an adoption if it may: the listing is seen and available, is of another organisation, and this organisation does
 * not run one of it already. All of that is decided in this one statement, so that of many at once one wins.
 *
 * @returns the adoption with its lineage, or undefined when it may not
 */
async function start(
  tx: Tx<DB>,
  { organisation, listingId, sharing, sharedWith, fit }: NewAdoption,
): Promise<AdoptionRow | undefined> {
  const started = await tx
    .insertInto('adoptions')
    .columns([
      'organisation',
      'sharing',
      'sharedWith',
      'listingId',
      'listingVersion',
      'sourceOrganisation',
      'sourceUrn',
      'labelNl',
      'labelEn',
      'fit',
    ])
    .expression((from) =>
      from
        .selectFrom('listings')
        .select([
          sql<string>`${organisation}::text`.as('organisation'),
          sql<SharingScope>`${sharing}::text`.as('sharing'),
          sql<string[]>`${sharedWith}::text[]`.as('sharedWith'),
          'id',
          'version',
          'listings.organisation as sourceOrganisation',
          'sourceUrn',
          'titleNl',
          'titleEn',
          sql<string>`${JSON.stringify(fit)}::jsonb`.as('fit'),
        ])
        .where('id', '=', listingId)
        .where('status', '=', 'available')
        .where('listings.organisation', '<>', organisation),
    )
    .onConflict((conflict) =>
      conflict.columns(['organisation', 'listingId']).where('status', '=', 'running').doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return started && find(tx, started.id);
}

/** Stops a running adoption of this version; undefined when it changed or stopped meanwhile. */
async function stop(tx: Tx<DB>, id: string, version: number, reason: string): Promise<AdoptionRow | undefined> {
  const stopped = await tx
    .updateTable('adoptions')
    .set({ status: 'stopped', stoppedOn: sql<string>`current_date`, stopReason: reason, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', '=', 'running')
    .returning('id')
    .executeTakeFirst();
  return stopped && find(tx, stopped.id);
}

/** Shares an adoption of this version anew; undefined when it changed meanwhile. */
async function share(
  tx: Tx<DB>,
  id: string,
  version: number,
  sharing: SharingScope,
  sharedWith: string[],
): Promise<AdoptionRow | undefined> {
  const shared = await tx
    .updateTable('adoptions')
    .set({ sharing, sharedWith, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  return shared && find(tx, shared.id);
}

export const adoptions = { find, ofOrganisation, runningOf, start, stop, share };
