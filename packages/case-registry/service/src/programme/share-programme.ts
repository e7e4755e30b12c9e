import { programmes, type CaseRegistryDb, type ProgrammeRow } from '@gemeengoed/case-registry-data';
import { checkedSharing, NotFound, type Sharing } from '@gemeengoed/module-kit';
import { ownProgramme } from './own-programme.js';

/** Shares a programme, or stops sharing it. The cases under it keep the scope of their own. */
export function shareProgramme(
  db: CaseRegistryDb,
  { id, sharing, sharedWith }: { id: string; sharing: Sharing; sharedWith: readonly string[] },
): Promise<ProgrammeRow> {
  const scope = checkedSharing(sharing, sharedWith);
  return db.write(async (tx) => {
    await ownProgramme(tx, id);
    const shared = await programmes.share(tx, id, scope);
    if (!shared) throw new NotFound();
    return shared;
  });
}
