import type { OrganisationCaller } from '@gemeengoed/identity';
import { freeText, Invalid, isUrn, NotFound, refuseFaults, type Faults, type Sharing } from '@gemeengoed/module-kit';
import { drafts, type DraftRow, type ProcurementDb } from '@gemeengoed/procurement-templates-data';
import { ownDraft } from './own-draft.js';

/** Shares an own document as tender document of a case, so that who adopts the solution gets a copy; or stops sharing it. */
export function shareDocument(
  db: ProcurementDb,
  caller: OrganisationCaller,
  input: { id: string; sharing: Sharing; caseUrn?: string | null | undefined; labelNl?: string | null | undefined },
): Promise<DraftRow> {
  if (input.sharing === 'group') {
    const says = {
      nl: 'Deel een inkoopdocument met de overheid of met iedereen.',
      en: 'Share a tender document with government or with everyone.',
    };
    throw new Invalid(says, { sharing: says });
  }
  return db.write(async (tx) => {
    const draft = await ownDraft(tx, caller, input.id);
    const caseUrn = input.caseUrn ?? draft.caseUrn;
    const faults: Faults = {};
    if (input.sharing !== 'private' && !(caseUrn && isUrn(caseUrn, 'case'))) {
      faults.case = {
        nl: 'Kies het praktijkvoorbeeld waar dit document bij hoort.',
        en: 'Choose the case that this document belongs to.',
      };
    }
    const labelNl = freeText(input.labelNl, { field: 'labelNl', max: 200 }, faults) ?? draft.labelNl;
    refuseFaults(faults);
    const row = await drafts.share(tx, input.id, { sharing: input.sharing, caseUrn, labelNl });
    if (!row) throw new NotFound();
    return row;
  });
}
