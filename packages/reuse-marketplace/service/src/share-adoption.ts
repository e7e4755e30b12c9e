import type { SharingScope } from '@gemeengoed/data-layer';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { checkedSharing, changedMeanwhile, type Context } from '@gemeengoed/module-kit';
import { adoptions, type AdoptionRow, type DB } from '@gemeengoed/reuse-marketplace-data';
import { ownAdoption } from './own-adoption.rules.js';

/**
 * Lets others know of an adoption, or keeps it private again.
 *
 * @throws NotFound, Conflict when it changed since it was read
 */
export async function shareAdoption(
  db: Context<DB>['db'],
  caller: OrganisationCaller,
  {
    id,
    version,
    sharing,
    sharedWith,
  }: { id: string; version: number; sharing: SharingScope; sharedWith: readonly string[] },
): Promise<AdoptionRow> {
  const checked = checkedSharing(sharing, sharedWith);
  return db.write(async (tx) => {
    ownAdoption(await adoptions.find(tx, id), caller);
    const shared = await adoptions.share(tx, id, version, checked.sharing, checked.sharedWith);
    if (!shared) throw changedMeanwhile();
    return shared;
  });
}
