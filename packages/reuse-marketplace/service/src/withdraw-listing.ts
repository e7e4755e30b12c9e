import type { Tx } from '@gemeengoed/data-layer';
import type { ReceivedEvent } from '@gemeengoed/module-kit';
import type { GoneCase } from '@gemeengoed/reuse-marketplace-contract';
import { listings, searchIndex, type DB } from '@gemeengoed/reuse-marketplace-data';

/** A case that is no longer offered takes its listing out of the search; adopters keep its name and where it came from. */
export async function withdrawListing(tx: Tx<DB>, event: ReceivedEvent<GoneCase>): Promise<void> {
  const { organisation } = event.data;
  const listing = await listings.withdraw(tx, {
    organisation,
    sourceUrn: event.subject,
    sourceSequence: event.sequence,
  });
  if (listing) await searchIndex.remove(tx, listing.id);
}
