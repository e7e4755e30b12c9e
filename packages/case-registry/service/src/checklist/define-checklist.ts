import { catalogueAdditions, type CaseRegistryDb } from '@gemeengoed/case-registry-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { Conflict, NotFound, refuseFaults, type Faults } from '@gemeengoed/module-kit';
import type { Checklist } from '../catalogue/checklist.js';
import { readDefinition } from './checklist-definition.js';
import { checklistOf } from './checklists-for.js';

/**
 * Adds a checklist of the caller's organisation, or a new edition of it. Responses keep the edition that they answer.
 *
 * @throws Conflict for an edition that is there already: an edition never changes
 */
export function defineChecklist(
  db: CaseRegistryDb,
  { organisation }: OrganisationCaller,
  file: string,
): Promise<Checklist> {
  const faults: Faults = {};
  const read = readDefinition(file, faults);
  refuseFaults(faults);
  if (!read) throw new Error('a definition without faults was not read');
  const { id: checklist, version, ...definition } = read;
  return db.write(async (tx) => {
    const row = await catalogueAdditions.insertChecklistDefinition(tx, {
      organisation,
      checklist,
      version,
      definition,
    });
    if (!row) {
      throw new Conflict({
        nl: 'Deze versie bestaat al. Een versie verandert nooit: geef uw wijziging een nieuw versienummer.',
        en: 'This edition exists already. An edition never changes: give your change a new version.',
      });
    }
    return checklistOf(row);
  });
}

/** Takes a checklist out of use: it can no longer be filled in, and its responses stay. */
export function retireChecklist(db: CaseRegistryDb, organisation: string, id: string): Promise<boolean> {
  return db.write(async (tx) => {
    const own = (await catalogueAdditions.checklistDefinitions(tx)).filter(
      (row) => row.organisation === organisation && row.retiredAt === null && checklistOf(row).id === id,
    );
    if (own.length === 0) throw new NotFound();
    for (const row of own) await catalogueAdditions.retireChecklistDefinition(tx, row.id);
    return true;
  });
}
