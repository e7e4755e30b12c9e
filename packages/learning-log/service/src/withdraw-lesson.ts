import { lessons, type LearningLogDb, type LessonRow } from '@gemeengoed/learning-log-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { Conflict } from '@gemeengoed/module-kit';
import { ownLesson } from './own-lesson.js';

/** Takes an own lesson back. It stays in the log, unseen by others. */
export function withdrawLesson(db: LearningLogDb, caller: OrganisationCaller, id: string): Promise<LessonRow> {
  return db.write(async (tx) => {
    await ownLesson(tx, caller, id);
    const row = await lessons.withdraw(tx, id);
    if (!row) throw new Conflict({ nl: 'Deze les was al ingetrokken.', en: 'This lesson was withdrawn before.' });
    return row;
  });
}
