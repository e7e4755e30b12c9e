import type { OrganisationCaller } from '@gemeengoed/identity';
import { changedMeanwhile, refuseFaults, type Faults } from '@gemeengoed/module-kit';
import { drafts, type DraftRow, type ProcurementDb } from '@gemeengoed/procurement-templates-data';
import { ownDraft, refuseFinal } from './own-draft.js';
import { openPlaces } from './render.rules.js';

/** Makes a draft final. Refused while a required place is open; the places are named. */
export function finaliseDraft(
  db: ProcurementDb,
  caller: OrganisationCaller,
  { id, version }: { id: string; version: number },
): Promise<DraftRow> {
  return db.write(async (tx) => {
    const draft = await ownDraft(tx, caller, id);
    refuseFinal(draft);
    const faults: Faults = Object.fromEntries(
      openPlaces(draft).map(({ key, labelNl, labelEn }) => [
        key,
        { nl: `Nog open: ${labelNl}.`, en: `Still open: ${labelEn}.` },
      ]),
    );
    refuseFaults(faults);
    const row = await drafts.finalise(tx, id, version);
    if (!row) throw changedMeanwhile();
    return row;
  });
}
