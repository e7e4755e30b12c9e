import type { Examples } from '@gemeengoed/module-kit';
import { drafts, templates, type ProcurementTables } from '@gemeengoed/procurement-templates-data';
import { draftAbout } from './create-draft.js';

const budgetCase = 'urn:gemeengoed:case:01930000-0000-7000-8000-000000000004';

/**
 * One document that Utrecht shares about Huishoudboekje, marked as an example. It holds no agreement that was made: all
 * that the sources do not say stays open.
 */
export const loadSharedDocument: Examples<ProcurementTables> = async ({ actingFor }) => {
  const { db, caller } = actingFor('gm0344');
  await db.write(async (tx) => {
    const template = await templates.find(tx, 'functional-specification');
    if (!template) throw new Error('the standard templates are not loaded');
    const draft = draftAbout(template, caller.organisation, { solution: 'Huishoudboekje', caseUrn: budgetCase });
    const added = await drafts.insert(tx, {
      ...draft,
      id: '01930000-0000-7000-8004-000000000001',
      title: 'Voorbeeld – functionele specificatie: Huishoudboekje',
    });
    if (added) await drafts.share(tx, added.id, { sharing: 'public', caseUrn: budgetCase, labelNl: 'Huishoudboekje' });
  });
};
