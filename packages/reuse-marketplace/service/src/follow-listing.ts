import type { OrganisationCaller } from '@gemeengoed/identity';
import { Conflict, NotFound, type Context } from '@gemeengoed/module-kit';
import { follows, listings, usage, type DB, type FollowRow } from '@gemeengoed/reuse-marketplace-data';

/**
 * Takes the caller's organisation into the outer circle of a listing.
 *
 * @throws NotFound, Conflict when the listing was withdrawn
 */
export async function followListing(
  db: Context<DB>['db'],
  { organisation }: OrganisationCaller,
  listingId: string,
): Promise<FollowRow> {
  return db.write(async (tx) => {
    const started = await follows.start(tx, organisation, listingId);
    if (started) {
      await usage.add(tx, listingId, { followers: 1 });
      return started;
    }
    const [already] = await follows.current(tx, organisation, [listingId]);
    if (already) return already;
    if (!(await listings.find(tx, listingId))) throw new NotFound();
    throw new Conflict({
      nl: 'Deze oplossing is teruggetrokken door de bron.',
      en: 'This solution was withdrawn by its source.',
    });
  });
}
