import {
  cases,
  type CaseIdentity,
  type CaseRegistryDb,
  type CaseRegistryTx,
  type CaseRow,
} from '@gemeengoed/case-registry-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { once, refuseFaults, type Faults } from '@gemeengoed/module-kit';
import { checkedIdentity, type CaseDraft } from './case.rules.js';
import { slugOf } from './slug.rules.js';

/** Records a case for the caller's organisation, private until it is shared. */
export function createCase(
  db: CaseRegistryDb,
  { organisation }: OrganisationCaller,
  { key, ...draft }: CaseDraft & { key?: string | undefined },
): Promise<CaseRow> {
  const faults: Faults = {};
  const identity = checkedIdentity(draft, faults);
  refuseFaults(faults);
  return db.write((tx) =>
    once(tx, { organisation, operation: 'createCase', key, input: identity }, async () => {
      const row = await insertWithFreeSlug(tx, organisation, identity);
      await cases.indexWords(tx, row.id);
      return row;
    }),
  );
}

/** A title that another case has already, perhaps one that the caller may not see, gets a number behind it. */
async function insertWithFreeSlug(tx: CaseRegistryTx, organisation: string, identity: CaseIdentity): Promise<CaseRow> {
  const wanted = slugOf(identity.titleNl);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    const row = await cases.insert(tx, { ...identity, organisation, slug });
    if (row) return row;
  }
}
