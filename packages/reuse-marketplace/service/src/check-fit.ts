import type { Tx } from '@gemeengoed/data-layer';
import { organisationByCode } from '@gemeengoed/identity';
import { NotFound } from '@gemeengoed/module-kit';
import { listings, profiles, type DB, type ListingRow, type StoredFitPoint } from '@gemeengoed/reuse-marketplace-data';
import type { FitCheck } from './fit-check.type.js';
import { checkFit } from './fit.rules.js';

/**
 * Whether a listing fits an organisation, by its profile; without one, by what the register knows of it.
 *
 * @throws NotFound when the organisation does not see the listing
 */
export async function fitOf(tx: Tx<DB>, organisation: string, listingId: string): Promise<FitCheck> {
  const listing = await listings.find(tx, listingId);
  if (!listing) throw new NotFound();
  const profile = await profiles.find(tx, organisation);
  const points = await pointsOf(
    tx,
    listing,
    profile ?? {
      inhabitants: organisationByCode(organisation)?.inhabitants ?? null,
      technologies: null,
      data: null,
      domains: null,
      landscape: null,
    },
  );
  const count = (outcome: StoredFitPoint['outcome']) => points.filter((point) => point.outcome === outcome).length;
  return { points, fits: count('fits'), doesNotFit: count('doesNotFit'), unknown: count('unknown') };
}

async function pointsOf(
  tx: Tx<DB>,
  listing: ListingRow,
  profile: Parameters<typeof checkFit>[1],
): Promise<StoredFitPoint[]> {
  const from = organisationByCode(listing.organisation);
  const remarks = await listings.scaleRemarks(tx, listing.id);
  return checkFit(
    { ...listing, from: { name: from?.name ?? listing.organisation, inhabitants: from?.inhabitants ?? null }, remarks },
    profile,
  );
}

/** The fit check to keep with an adoption: none when the organisation has no profile or does not see the listing. */
export async function fitToKeep(tx: Tx<DB>, organisation: string, listingId: string): Promise<StoredFitPoint[]> {
  const listing = await listings.find(tx, listingId);
  const profile = await profiles.find(tx, organisation);
  return listing && profile ? pointsOf(tx, listing, profile) : [];
}
