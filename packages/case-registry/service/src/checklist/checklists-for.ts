import { catalogueAdditions, type CaseRegistryTx, type ChecklistDefinitionRow } from '@gemeengoed/case-registry-data';
import { checklists } from '../catalogue/checklists.js';
import type { Checklist } from '../catalogue/checklist.js';
import type { ChecklistDefinition } from './checklist-definition.js';

/** The checklist that a definition of an organisation makes. */
export const checklistOf = ({ organisation, checklist, version, definition }: ChecklistDefinitionRow): Checklist => ({
  ...(definition as unknown as ChecklistDefinition),
  ...{ id: `${organisation}-${checklist}`, version, organisation, instruments: [] },
  contents: 'complete',
});

/** Every edition of every checklist that the caller may use or read answers of, the newest of each first. */
export async function allChecklists(tx: CaseRegistryTx): Promise<{ checklist: Checklist; inForce: boolean }[]> {
  const defined = await catalogueAdditions.checklistDefinitions(tx);
  const newest = new Set<string>();
  const own = defined.map((row) => {
    const checklist = checklistOf(row);
    const inForce = row.retiredAt === null && !newest.has(checklist.id);
    if (inForce) newest.add(checklist.id);
    return { checklist, inForce };
  });
  return [...checklists.map((checklist) => ({ checklist, inForce: true })), ...own];
}

/** The checklists that can be filled in now: the newest edition of each that is not retired. */
export const checklistsFor = async (tx: CaseRegistryTx): Promise<Checklist[]> =>
  (await allChecklists(tx)).filter(({ inForce }) => inForce).map(({ checklist }) => checklist);
