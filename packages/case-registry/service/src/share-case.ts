import { cases, type CaseRegistryDb, type CaseRow } from '@gemeengoed/case-registry-data';
import { organisationByCode } from '@gemeengoed/identity';
import { Conflict, Invalid, NotFound, type Sharing } from '@gemeengoed/module-kit';
import { ownCase } from './own-case.js';

/** Shares a case, or stops sharing it. What is in the marketplace is withdrawn first, so that no copy outlives the share. */
export function shareCase(
  db: CaseRegistryDb,
  { id, sharing, sharedWith }: { id: string; sharing: Sharing; sharedWith: readonly string[] },
): Promise<CaseRow> {
  const unknown = sharedWith.filter((code) => !organisationByCode(code));
  if (unknown.length > 0 || (sharing === 'group') !== sharedWith.length > 0) {
    const says = {
      nl:
        unknown.length > 0
          ? `Deze organisaties zijn niet bekend: ${unknown.join(', ')}.`
          : 'Noem bij delen met een groep de organisaties, en anders geen.',
      en:
        unknown.length > 0
          ? `These organisations are not known: ${unknown.join(', ')}.`
          : 'Name the organisations when you share with a group, and none otherwise.',
    };
    throw new Invalid(says, { sharedWith: says });
  }
  return db.write(async (tx) => {
    const row = await ownCase(tx, id);
    if (sharing === 'private' && row.publishedAt) {
      throw new Conflict({
        nl: 'Dit praktijkvoorbeeld staat op de marktplaats. Haal het daar eerst weg.',
        en: 'This case is in the marketplace. Withdraw it there first.',
      });
    }
    const shared = await cases.share(tx, id, { sharing, sharedWith: [...sharedWith] });
    if (!shared) throw new NotFound();
    return shared;
  });
}
