import { assessments, cases, type CaseRegistryDb, type CaseRow } from '@gemeengoed/case-registry-data';
import { freeText, NotFound, refuseFaults, type Faults } from '@gemeengoed/module-kit';
import { ownCase } from '../case/own-case.js';

/** Takes a value out of sight. It stays in the history, with the reason. */
export function retractAssessment(
  db: CaseRegistryDb,
  { id, because }: { id: string; because: string },
): Promise<CaseRow> {
  const faults: Faults = {};
  const reason = freeText(because, { field: 'because', max: 500, required: true }, faults) ?? '';
  refuseFaults(faults);
  return db.write(async (tx) => {
    const retracted = await assessments.retract(tx, id, reason);
    if (!retracted) throw new NotFound();
    await cases.indexWords(tx, retracted.caseId);
    return ownCase(tx, retracted.caseId);
  });
}
