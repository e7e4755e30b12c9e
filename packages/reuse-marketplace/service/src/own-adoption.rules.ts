import type { OrganisationCaller } from '@gemeengoed/identity';
import { Forbidden, NotFound } from '@gemeengoed/module-kit';
import type { AdoptionRow } from '@gemeengoed/reuse-marketplace-data';

/**
 * The adoption, when it is of the caller's organisation.
 *
 * @throws NotFound when it is not seen, Forbidden when it is only shared
 */
export function ownAdoption(adoption: AdoptionRow | undefined, { organisation }: OrganisationCaller): AdoptionRow {
  if (!adoption) throw new NotFound();
  if (adoption.organisation !== organisation) {
    throw new Forbidden({
      nl: 'Dit is een overname van een andere organisatie.',
      en: 'This is an adoption of another organisation.',
    });
  }
  return adoption;
}
