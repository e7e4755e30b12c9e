import type { OrganisationCaller } from '@gemeengoed/identity';
import { NotFound, type Context } from '@gemeengoed/module-kit';
import { follows, usage, type DB, type FollowRow } from '@gemeengoed/reuse-marketplace-data';

/**
 * Takes the caller's organisation out of the outer circle; that it was in it, and when, is kept.
 *
 * @throws NotFound when it does not follow the listing
 */
export async function unfollowListing(
  db: Context<DB>['db'],
  { organisation }: OrganisationCaller,
  listingId: string,
): Promise<FollowRow> {
  return db.write(async (tx) => {
    const ended = await follows.end(tx, organisation, listingId);
    if (!ended) throw new NotFound();
    await usage.add(tx, listingId, { followers: -1 });
    return ended;
  });
}
