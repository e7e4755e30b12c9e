import type { OrganisationCaller } from '@gemeengoed/identity';
import { changedMeanwhile, refuseFaults, type Faults } from '@gemeengoed/module-kit';
import { drafts, type DraftRow, type Filled, type ProcurementDb } from '@gemeengoed/procurement-templates-data';
import { ownDraft, refuseFinal } from './own-draft.js';
import { readValue } from './value.rules.js';

/** Fills places of an own draft that is still at `version`. An unchanged value keeps where it came from. */
export function fillDraft(
  db: ProcurementDb,
  caller: OrganisationCaller,
  { id, version, places }: { id: string; version: number; places: readonly { key: string; value: string }[] },
): Promise<DraftRow> {
  return db.write(async (tx) => {
    const draft = await ownDraft(tx, caller, id);
    refuseFinal(draft);
    const faults: Faults = {};
    const filled = new Map<string, Filled>(Object.entries(draft.filled));
    for (const { key, value: typed } of places) {
      const placeholder = draft.placeholders.find((known) => known.key === key);
      if (!placeholder) {
        faults[key] = { nl: 'Deze plek staat niet in het sjabloon.', en: 'The template has no such place.' };
        continue;
      }
      const value = readValue(placeholder, typed, faults);
      if (value === null) filled.delete(key);
      else if (filled.get(key)?.value !== value) filled.set(key, { value, from: 'person' });
    }
    refuseFaults(faults);
    const row = await drafts.fill(tx, id, version, Object.fromEntries(filled));
    if (!row) throw changedMeanwhile();
    return row;
  });
}
