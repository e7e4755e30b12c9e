import { registerEntries, type CaseRegistryDb, type RegisterEntryRow } from '@gemeengoed/case-registry-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { freeText, NotFound, once, organisationOf, refuseFaults, today, type Faults } from '@gemeengoed/module-kit';
import {
  allowedWords,
  grantOf,
  refusalOf,
  refusalWords,
  type DataUse,
  type RefusalReason,
} from './data-grant.rules.js';

/** What became of a request; `refusal` is null when it is allowed. */
export interface RequestOutcome {
  grant: RegisterEntryRow;
  refusal: RefusalReason | null;
}

/**
 * Asks for data under a grant, in the name of the caller's organisation. Either way the request stands in the register of
 * the grant's owner: the log and the answer are one transaction.
 *
 * @throws NotFound for a grant that the caller does not see
 */
export function requestData(
  db: CaseRegistryDb,
  { organisation }: OrganisationCaller,
  { id, draft, key }: { id: string; draft: DataUse; key?: string | undefined },
): Promise<RequestOutcome> {
  const faults: Faults = {};
  const asked = {
    use: freeText(draft.use, { field: 'use', max: 500, required: true }, faults) ?? '',
    goal: freeText(draft.goal, { field: 'goal', max: 500, required: true }, faults) ?? '',
  };
  refuseFaults(faults);
  return db.write((tx) =>
    once(tx, { organisation, operation: 'requestData', key, input: { id, asked } }, async () => {
      const grant = await registerEntries.find(tx, id);
      if (grant?.register !== 'data-grant') throw new NotFound();
      const refusal = refusalOf(grantOf(grant), asked, today());
      const { name } = organisationOf(organisation);
      await registerEntries.logRequest(tx, grant.caseId, {
        ...{ register: 'data-request', confidential: true, titleNl: name, source: name, basis: 'stated' },
        status: refusal ? 'refused' : 'allowed',
        because: (refusal ? refusalWords[refusal] : allowedWords)[0],
        statedOn: today(),
        fields: { grant: id, ...asked, 'asked-by': organisation },
      });
      return { grant, refusal };
    }),
  );
}
