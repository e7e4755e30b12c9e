import { assessments, cases, type AssessmentRow, type CaseRegistryDb } from '@gemeengoed/case-registry-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { once, refuseFaults, type Faults } from '@gemeengoed/module-kit';
import { ownCase } from '../case/own-case.js';
import { phaseIsOfGates } from '../gate/phase-of-gates.js';
import { checkedAssessment, type AssessmentDraft } from './assessment.rules.js';
import { ownTermsFor } from './own-terms.js';

/** Adds a value with its source. Values that are there already stay: sources may disagree. */
export function assessCase(
  db: CaseRegistryDb,
  { organisation }: OrganisationCaller,
  { id, draft, key }: { id: string; draft: AssessmentDraft; key?: string | undefined },
): Promise<AssessmentRow> {
  return db.write(async (tx) => {
    await ownCase(tx, id);
    const faults: Faults = {};
    const value = checkedAssessment(draft, faults, { ownTerms: await ownTermsFor(tx, organisation) });
    const ofGates = await phaseIsOfGates(tx, id, { states: [value.attribute], retracts: [] });
    if (ofGates) faults.term = ofGates;
    refuseFaults(faults);
    return once(tx, { organisation, operation: 'assessCase', key, input: { id, value } }, async () => {
      const [row] = await assessments.insert(tx, id, [value]);
      await cases.indexWords(tx, id);
      if (!row) throw new Error('the value was not added');
      return row;
    });
  });
}
