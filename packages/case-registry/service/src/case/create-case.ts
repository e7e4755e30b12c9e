import {
  assessments,
  cases,
  type CaseIdentity,
  type CaseRegistryDb,
  type CaseRegistryTx,
  type CaseRow,
} from '@gemeengoed/case-registry-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { freeText, isUrn, once, organisationOf, refuseFaults, today, type Faults } from '@gemeengoed/module-kit';
import { checkedIdentity, type CaseDraft } from './case.rules.js';
import { slugOf } from './slug.rules.js';

/** What a case takes over: its URN and its name at the time. */
interface AdoptedFrom {
  id: string;
  label: string;
}

/**
 * Records a case for the caller's organisation, private until it is shared. A case that takes over another starts at
 * implementation (A&O fonds Gemeenten 2021, §5.1): idea and development were the maker's.
 */
export function createCase(
  db: CaseRegistryDb,
  { organisation }: OrganisationCaller,
  { key, adoptedFrom, ...draft }: CaseDraft & { adoptedFrom?: AdoptedFrom | undefined; key?: string | undefined },
): Promise<CaseRow> {
  const faults: Faults = {};
  const identity = checkedIdentity(draft, faults);
  const source = adoptedFrom && checkedSource(adoptedFrom, faults);
  refuseFaults(faults);
  return db.write((tx) =>
    once(tx, { organisation, operation: 'createCase', key, input: { ...identity, source } }, () =>
      insertCase(tx, organisation, identity, source),
    ),
  );
}

function checkedSource({ id, label }: AdoptedFrom, faults: Faults): AdoptedFrom {
  if (!isUrn(id)) {
    faults.adoptedFrom = {
      nl: 'Kies wat u overneemt uit de lijst.',
      en: 'Choose what you take over from the list.',
    };
  }
  return { id, label: freeText(label, { field: 'adoptedFromLabel', max: 150, required: true }, faults) ?? '' };
}

/** Adds a case with its words for the search; one that takes over another with the phase in which that starts. */
export async function insertCase(
  tx: CaseRegistryTx,
  organisation: string,
  identity: CaseIdentity,
  source?: AdoptedFrom | undefined,
): Promise<CaseRow> {
  const row = await insertWithFreeSlug(tx, organisation, {
    ...identity,
    adoptedFrom: source?.id ?? null,
    adoptedFromLabel: source?.label ?? null,
  });
  if (source) {
    const said = { basis: 'stated' as const, source: organisationOf(organisation).name, vocabularyVersion: '1' };
    const stated = (attribute: string, term: string) => ({ ...said, attribute, term });
    await assessments.insert(tx, row.id, [
      stated('phase', 'implementation'),
      { ...stated('phase-history', 'implementation'), from: today() },
      stated('project-kind', 'adoption'),
    ]);
  }
  await cases.indexWords(tx, row.id);
  return row;
}

/** A title that another case has already, perhaps one that the caller may not see, gets a number behind it. */
async function insertWithFreeSlug(
  tx: CaseRegistryTx,
  organisation: string,
  identity: CaseIdentity & { adoptedFrom: string | null; adoptedFromLabel: string | null },
): Promise<CaseRow> {
  const wanted = slugOf(identity.titleNl);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    const row = await cases.insert(tx, { ...identity, organisation, slug });
    if (row) return row;
  }
}
