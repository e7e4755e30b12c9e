import { assessments, cases, type CaseRegistryDb, type CaseRow } from '@gemeengoed/case-registry-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { changedMeanwhile, once, refuseFaults, type Faults } from '@gemeengoed/module-kit';
import { ownCase } from '../case/own-case.js';
import { phaseIsOfGates } from '../gate/phase-of-gates.js';
import { checkedAssessment, type AssessmentDraft } from './assessment.rules.js';
import { ownTermsFor } from './own-terms.js';

/** What a replaced value keeps as the reason. */
const because = 'Vervangen door een nieuwe opgave van de eigen organisatie / Replaced by a new statement of the owner';

/**
 * Saves one step of editing a case: adds values and retracts those they replace, all or nothing. Faults are named by
 * attribute and input, for example `goal.textNl`; of the second value of an attribute `technology.2.textNl`.
 *
 * @throws Conflict when a value that is replaced was retracted meanwhile: somebody else saved first
 */
export function stateFacts(
  db: CaseRegistryDb,
  { organisation }: OrganisationCaller,
  {
    id,
    values: drafts,
    replaces,
    key,
  }: { id: string; values: readonly AssessmentDraft[]; replaces: readonly string[]; key?: string | undefined },
): Promise<CaseRow> {
  return db.write(async (tx) => {
    const row = await ownCase(tx, id);
    const faults: Faults = {};
    const ownTerms = await ownTermsFor(tx, organisation);
    const values = drafts.map((draft, place) => {
      const number = drafts.slice(0, place + 1).filter(({ attribute }) => attribute === draft.attribute).length;
      const prefix = number === 1 ? `${draft.attribute}.` : `${draft.attribute}.${number}.`;
      return checkedAssessment(draft, faults, { ownTerms, prefix });
    });
    const states = values.map(({ attribute }) => attribute);
    const ofGates = await phaseIsOfGates(tx, id, { states, retracts: replaces });
    if (ofGates) faults['phase.term'] = ofGates;
    refuseFaults(faults);
    return once(tx, { organisation, operation: 'stateFacts', key, input: { id, values, replaces } }, async () => {
      for (const replaced of replaces) {
        const retracted = await assessments.retract(tx, replaced, because);
        if (retracted?.caseId !== id) throw changedMeanwhile();
      }
      if (values.length > 0) await assessments.insert(tx, id, values);
      await cases.indexWords(tx, id);
      return row;
    });
  });
}
