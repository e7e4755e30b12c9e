import { cases, type CaseRegistryDb, type CaseRow } from '@gemeengoed/case-registry-data';
import { checkedSharing, Conflict, NotFound, type Sharing } from '@gemeengoed/module-kit';
import { ownCase } from './own-case.js';

/** Shares a case, or stops sharing it. What is in the marketplace is withdrawn first, so that no copy outlives the share. */
export function shareCase(
  db: CaseRegistryDb,
  { id, sharing, sharedWith }: { id: string; sharing: Sharing; sharedWith: readonly string[] },
): Promise<CaseRow> {
  const scope = checkedSharing(sharing, sharedWith);
  return db.write(async (tx) => {
    const row = await ownCase(tx, id);
    if (sharing === 'private' && row.publishedAt) {
      throw new Conflict({
        nl: 'Dit praktijkvoorbeeld staat op de marktplaats. Haal het daar eerst weg.',
        en: 'This case is in the marketplace. Withdraw it there first.',
      });
    }
    const shared = await cases.share(tx, id, scope);
    if (!shared) throw new NotFound();
    return shared;
  });
}
