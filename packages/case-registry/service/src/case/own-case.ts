import { cases, type CaseRegistryTx, type CaseRow } from '@gemeengoed/case-registry-data';
import { Forbidden, NotFound } from '@gemeengoed/module-kit';

/**
 * A case that the session's organisation owns.
 *
 * @throws NotFound for a case that may not be seen, Forbidden for one that is shared but of another organisation
 */
export async function ownCase(tx: CaseRegistryTx, id: string): Promise<CaseRow> {
  const row = await cases.find(tx, id);
  if (!row) throw new NotFound();
  const mine = await cases.isOwn(tx, id);
  if (!mine) {
    throw new Forbidden({
      nl: 'Dit praktijkvoorbeeld is van een andere organisatie. U kunt het bekijken, maar niet wijzigen.',
      en: 'This case belongs to another organisation. You may look at it, but not change it.',
    });
  }
  return row;
}
