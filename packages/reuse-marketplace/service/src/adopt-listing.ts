import type { SharingScope, Tx } from '@gemeengoed/data-layer';
import type { OrganisationCaller } from '@gemeengoed/identity';
import {
  checkedSharing,
  Conflict,
  emit,
  NotFound,
  once,
  urn,
  type Context,
  type Refusal,
} from '@gemeengoed/module-kit';
import { adoptionStarted } from '@gemeengoed/reuse-marketplace-contract';
import { adoptions, listings, usage, type AdoptionRow, type DB } from '@gemeengoed/reuse-marketplace-data';
import { fitToKeep } from './check-fit.js';

export interface AdoptInput {
  listingId: string;
  sharing: SharingScope;
  sharedWith: readonly string[];
  idempotencyKey?: string | undefined;
}

/**
 * Starts taking over a listing, at phase implementation. One running adoption per organisation and listing, never of one's
 * own and never of a withdrawn one.
 *
 * @throws NotFound, or Conflict that says which of these forbids it
 */
export async function adoptListing(
  db: Context<DB>['db'],
  { organisation }: OrganisationCaller,
  input: AdoptInput,
): Promise<AdoptionRow> {
  const { listingId, idempotencyKey } = input;
  const sharing = checkedSharing(input.sharing, input.sharedWith);
  return db.write((tx) =>
    once(tx, { organisation, operation: 'adopt', key: idempotencyKey, input: { listingId, ...sharing } }, async () => {
      const fit = await fitToKeep(tx, organisation, listingId);
      const adoption = await adoptions.start(tx, { organisation, listingId, ...sharing, fit });
      if (!adoption) throw await whyNot(tx, organisation, listingId);
      await usage.add(tx, listingId, { adopters: 1 });
      await emit(tx, adoptionStarted, { subject: urn('adoption', adoption.id), organisation, data: startOf(adoption) });
      return adoption;
    }),
  );
}

const startOf = (adoption: AdoptionRow) => ({
  adopter: adoption.organisation,
  sourceOrganisation: adoption.sourceOrganisation,
  listing: urn('listing', adoption.listingId),
  titleNl: adoption.labelNl,
  titleEn: adoption.labelEn,
  listingVersion: adoption.listingVersion,
  case: adoption.sourceUrn,
  startedOn: adoption.startedOn,
});

/** Says, after the statement that decided, which rule it was. */
async function whyNot(tx: Tx<DB>, organisation: string, listingId: string): Promise<Refusal> {
  const listing = await listings.find(tx, listingId);
  if (!listing) return new NotFound();
  if (listing.organisation === organisation) {
    return new Conflict({ nl: 'Dit is uw eigen oplossing.', en: 'This is your own solution.' });
  }
  if (listing.status === 'withdrawn') {
    return new Conflict({
      nl: 'Deze oplossing is teruggetrokken door de bron.',
      en: 'This solution was withdrawn by its source.',
    });
  }
  return new Conflict({
    nl: 'Uw organisatie neemt deze oplossing al over.',
    en: 'Your organisation is taking over this solution already.',
  });
}
