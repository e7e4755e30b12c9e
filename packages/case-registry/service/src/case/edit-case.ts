import { cases, type CaseRegistryDb, type CaseRow } from '@gemeengoed/case-registry-data';
import { changedMeanwhile, refuseFaults, type Faults } from '@gemeengoed/module-kit';
import { checkedIdentity, type CaseDraft } from './case.rules.js';
import { ownCase } from './own-case.js';

/** Changes the identity of a case that is still at `version`. */
export function editCase(
  db: CaseRegistryDb,
  { id, version, ...draft }: CaseDraft & { id: string; version: number },
): Promise<CaseRow> {
  const faults: Faults = {};
  const identity = checkedIdentity(draft, faults);
  refuseFaults(faults);
  return db.write(async (tx) => {
    await ownCase(tx, id);
    const row = await cases.update(tx, id, version, identity);
    if (!row) throw changedMeanwhile();
    await cases.indexWords(tx, id);
    return row;
  });
}
