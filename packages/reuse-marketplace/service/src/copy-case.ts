import type { Tx } from '@gemeengoed/data-layer';
import type { ReceivedEvent } from '@gemeengoed/module-kit';
import type { CopiedCase } from '@gemeengoed/reuse-marketplace-contract';
import { listings, searchIndex, type DB } from '@gemeengoed/reuse-marketplace-data';
import { listingOf, searchTextOf } from './copied-case.rules.js';

/** A published case becomes a listing of the same owner, or a new version of the listing it has. An older event does nothing. */
export async function copyCase(tx: Tx<DB>, event: ReceivedEvent<CopiedCase>): Promise<void> {
  const copied = listingOf(
    { urn: event.subject, sequence: event.sequence, date: event.time.toISOString().slice(0, 10) },
    event.data,
  );
  const known = await listings.ofSources(tx, [event.subject]);
  // A case has one owner for good: whoever else claims it is not believed.
  if (known.some(({ organisation }) => organisation !== copied.organisation)) return;
  const listing = await listings.put(tx, copied);
  if (!listing) return;
  await searchIndex.put(tx, listing, searchTextOf(copied));
}
