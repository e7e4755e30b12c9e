import { lessons, type LearningLogTx, type LessonRow } from '@gemeengoed/learning-log-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { Forbidden, NotFound } from '@gemeengoed/module-kit';

/**
 * A lesson of the caller's organisation.
 *
 * @throws NotFound for one that may not be seen, Forbidden for one that another organisation shared
 */
export async function ownLesson(
  tx: LearningLogTx,
  { organisation }: OrganisationCaller,
  id: string,
): Promise<LessonRow> {
  const row = await lessons.find(tx, id);
  if (!row) throw new NotFound();
  if (row.organisation !== organisation) {
    throw new Forbidden({
      nl: 'Deze les is van een andere organisatie. U kunt hem lezen, maar niet wijzigen.',
      en: 'This lesson belongs to another organisation. You may read it, but not change it.',
    });
  }
  return row;
}
