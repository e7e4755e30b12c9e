import { programmes, type CaseRegistryTx, type ProgrammeRow } from '@gemeengoed/case-registry-data';
import { Forbidden, NotFound } from '@gemeengoed/module-kit';

/**
 * A programme that the session's organisation owns.
 *
 * @throws NotFound for one that may not be seen, Forbidden for one that is shared but of another organisation
 */
export async function ownProgramme(tx: CaseRegistryTx, id: string): Promise<ProgrammeRow> {
  const row = await programmes.find(tx, id);
  if (!row) throw new NotFound();
  if (!(await programmes.isOwn(tx, id))) {
    throw new Forbidden({
      nl: 'Dit programma is van een andere organisatie. U kunt het bekijken, maar niet wijzigen.',
      en: 'This programme belongs to another organisation. You may look at it, but not change it.',
    });
  }
  return row;
}
