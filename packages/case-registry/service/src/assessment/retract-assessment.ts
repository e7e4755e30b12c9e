import { assessments, cases, type CaseRegistryDb, type CaseRow } from '@gemeengoed/case-registry-data';
import { Conflict, freeText, NotFound, refuseFaults, type Faults } from '@gemeengoed/module-kit';
import { ownCase } from '../case/own-case.js';
import { phaseIsOfGates } from '../gate/phase-of-gates.js';

/** Takes a value out of sight. It stays in the history, with the reason. */
export function retractAssessment(
  db: CaseRegistryDb,
  { id, because }: { id: string; because: string },
): Promise<CaseRow> {
  const faults: Faults = {};
  const reason = freeText(because, { field: 'because', max: 500, required: true }, faults) ?? '';
  refuseFaults(faults);
  return db.write(async (tx) => {
    const caseId = await assessments.caseOf(tx, id);
    if (caseId === undefined) throw new NotFound();
    const row = await ownCase(tx, caseId);
    const ofGates = await phaseIsOfGates(tx, caseId, { states: [], retracts: [id] });
    if (ofGates) throw new Conflict(ofGates);
    if (!(await assessments.retract(tx, id, reason))) throw new NotFound();
    await cases.indexWords(tx, caseId);
    return row;
  });
}
