import type { OrganisationCaller } from '@gemeengoed/identity';
import { drafts, type ProcurementDb } from '@gemeengoed/procurement-templates-data';
import { ownDraft, refuseFinal } from './own-draft.js';

/** Removes an own draft. What is final stays. */
export function removeDraft(db: ProcurementDb, caller: OrganisationCaller, id: string): Promise<boolean> {
  return db.write(async (tx) => {
    refuseFinal(await ownDraft(tx, caller, id));
    return drafts.remove(tx, id);
  });
}
