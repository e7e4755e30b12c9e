import { requiredText, changedMeanwhile, Conflict, emit, urn, type Context } from '@gemeengoed/module-kit';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { adoptionStopped } from '@gemeengoed/reuse-marketplace-contract';
import { adoptions, usage, type AdoptionRow, type DB } from '@gemeengoed/reuse-marketplace-data';
import { ownAdoption } from './own-adoption.rules.js';

/**
 * Ends an adoption of the caller's organisation, with the reason. It stays to be seen as stopped.
 *
 * @throws NotFound, Conflict when it was stopped already or changed since it was read
 */
export async function stopAdoption(
  db: Context<DB>['db'],
  caller: OrganisationCaller,
  { id, version, reason }: { id: string; version: number; reason: string },
): Promise<AdoptionRow> {
  const why = requiredText('reason', reason, 2000);
  return db.write(async (tx) => {
    const known = ownAdoption(await adoptions.find(tx, id), caller);
    if (known.status === 'stopped')
      throw new Conflict({ nl: 'Deze overname is al gestopt.', en: 'This adoption was stopped already.' });
    const stopped = await adoptions.stop(tx, id, version, why);
    if (!stopped?.stoppedOn) throw changedMeanwhile();
    await usage.add(tx, stopped.listingId, { adopters: -1, stopped: 1 });
    await emit(tx, adoptionStopped, {
      subject: urn('adoption', id),
      organisation: stopped.organisation,
      data: {
        adopter: stopped.organisation,
        sourceOrganisation: stopped.sourceOrganisation,
        listing: urn('listing', stopped.listingId),
        case: stopped.sourceUrn,
        stoppedOn: stopped.stoppedOn,
      },
    });
    return stopped;
  });
}
