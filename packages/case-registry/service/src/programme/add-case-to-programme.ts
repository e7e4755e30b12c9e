import {
  cases,
  programmes,
  type CaseRegistryDb,
  type NewProgramme,
  type ProgrammeRow,
} from '@gemeengoed/case-registry-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { NotFound, organisationOf, requiredText } from '@gemeengoed/module-kit';
import { ownProgramme } from './own-programme.js';

/**
 * Puts a case under a programme. It may be the case of another organisation that shares it, as in a programme of a region;
 * the case itself does not change.
 */
export function addCaseToProgramme(
  db: CaseRegistryDb,
  { organisation }: OrganisationCaller,
  {
    programmeId,
    caseId,
    basis,
    source,
  }: { programmeId: string; caseId: string; basis: NewProgramme['basis']; source: string | null },
): Promise<ProgrammeRow> {
  const speaker = requiredText('source', source ?? organisationOf(organisation).name, 300);
  return db.write(async (tx) => {
    const programme = await ownProgramme(tx, programmeId);
    if (!(await cases.find(tx, caseId))) throw new NotFound();
    await programmes.addCase(tx, { programmeId, caseId, basis, source: speaker });
    return programme;
  });
}
