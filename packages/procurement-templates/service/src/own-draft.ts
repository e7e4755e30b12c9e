import type { OrganisationCaller } from '@gemeengoed/identity';
import { Conflict, Forbidden, NotFound } from '@gemeengoed/module-kit';
import { drafts, type DraftRow, type ProcurementTx } from '@gemeengoed/procurement-templates-data';

/**
 * A draft of the caller's organisation.
 *
 * @throws NotFound for one that may not be seen, Forbidden for one that another organisation shared
 */
export async function ownDraft(tx: ProcurementTx, { organisation }: OrganisationCaller, id: string): Promise<DraftRow> {
  const draft = await drafts.find(tx, id);
  if (!draft) throw new NotFound();
  if (draft.organisation !== organisation) {
    throw new Forbidden({
      nl: 'Dit document is van een andere organisatie. U kunt het lezen, maar niet wijzigen.',
      en: 'This document belongs to another organisation. You may read it, but not change it.',
    });
  }
  return draft;
}

/** @throws Conflict for a draft that is final: a change then is a new draft */
export function refuseFinal({ status }: DraftRow): void {
  if (status === 'final') {
    throw new Conflict({
      nl: 'Dit document is vastgesteld en verandert niet meer. Maak een nieuw concept.',
      en: 'This document is final and does not change any more. Make a new draft.',
    });
  }
}
