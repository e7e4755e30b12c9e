import { caseWithdrawn } from '@gemeengoed/case-registry-contract';
import { cases, type CaseRegistryDb, type CaseRow } from '@gemeengoed/case-registry-data';
import { Conflict, emit, NotFound, urn } from '@gemeengoed/module-kit';
import { ownCase } from './own-case.js';

/** Takes a case out of the marketplace. Who adopted it keeps what they have. */
export function withdrawCase(db: CaseRegistryDb, id: string): Promise<CaseRow> {
  return db.write(async (tx) => {
    const { organisation, publishedAt } = await ownCase(tx, id);
    if (!publishedAt) {
      throw new Conflict({
        nl: 'Dit praktijkvoorbeeld staat niet op de marktplaats.',
        en: 'This case is not in the marketplace.',
      });
    }
    const row = await cases.markPublished(tx, id, false);
    if (!row) throw new NotFound();
    const subject = urn('case', id);
    await emit(tx, caseWithdrawn, { subject, organisation, data: { case: subject, organisation } });
    return row;
  });
}
