import { programmes, type CaseRegistryDb, type ProgrammeRow } from '@gemeengoed/case-registry-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { once, organisationOf, refuseFaults, type Faults } from '@gemeengoed/module-kit';
import { checkedProgramme, type ProgrammeDraft } from './programme.rules.js';

/** Records a programme for the caller's organisation, private until it is shared. */
export function createProgramme(
  db: CaseRegistryDb,
  { organisation }: OrganisationCaller,
  { key, ...draft }: ProgrammeDraft & { key?: string | undefined },
): Promise<ProgrammeRow> {
  const faults: Faults = {};
  const programme = checkedProgramme(draft, organisationOf(organisation).name, faults);
  refuseFaults(faults);
  return db.write((tx) =>
    once(tx, { organisation, operation: 'createProgramme', key, input: programme }, async () => {
      const row = await programmes.insert(tx, { ...programme, organisation });
      if (!row) throw new Error('the programme was not added');
      return row;
    }),
  );
}
