import { lessons, type LearningLogDb, type LessonRow } from '@gemeengoed/learning-log-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { checkedSharing, Conflict, NotFound, type Sharing } from '@gemeengoed/module-kit';
import { ownLesson } from './own-lesson.js';

/** Shares an own lesson, or stops sharing it. Copies that adopters hold stay with them. */
export function shareLesson(
  db: LearningLogDb,
  caller: OrganisationCaller,
  { id, sharing, sharedWith }: { id: string; sharing: Sharing; sharedWith: readonly string[] },
): Promise<LessonRow> {
  const scope = checkedSharing(sharing, sharedWith);
  return db.write(async (tx) => {
    const { withdrawnOn } = await ownLesson(tx, caller, id);
    if (withdrawnOn) throw new Conflict({ nl: 'Deze les is ingetrokken.', en: 'This lesson was withdrawn.' });
    const row = await lessons.share(tx, id, scope);
    if (!row) throw new NotFound();
    return row;
  });
}
