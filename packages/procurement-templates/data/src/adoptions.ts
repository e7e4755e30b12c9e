import type { ProcurementTx } from './database.js';

/** An adoption as it was when it started. Another module owns it: URNs and dated names, no foreign keys. */
export interface KnownAdoption {
  organisation: string;
  /** URN of the adoption. */
  adoption: string;
  sourceOrganisation: string;
  caseUrn: string;
  labelNl: string;
  startedOn: string;
}

/** Remembers an adoption of an organisation; one that is known already stays as it was. */
export async function remember(tx: ProcurementTx, adoption: KnownAdoption): Promise<void> {
  await tx
    .insertInto('adoptions')
    .values(adoption)
    .onConflict((conflict) => conflict.columns(['organisation', 'adoption']).doNothing())
    .execute();
}

export const find = (tx: ProcurementTx, organisation: string, adoption: string): Promise<KnownAdoption | undefined> =>
  tx
    .selectFrom('adoptions')
    .select(['organisation', 'adoption', 'sourceOrganisation', 'caseUrn', 'labelNl', 'startedOn'])
    .where('organisation', '=', organisation)
    .where('adoption', '=', adoption)
    .executeTakeFirst();
