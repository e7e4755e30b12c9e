import { advice, lessons, type LearningLogDb, type LessonRow } from '@gemeengoed/learning-log-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { changedMeanwhile, refuseFaults, type Faults } from '@gemeengoed/module-kit';
import { checkedLesson, type LessonDraft } from './lesson.rules.js';
import { ownLesson } from './own-lesson.js';

/** Changes an own lesson that is still at `version`. */
export function editLesson(
  db: LearningLogDb,
  caller: OrganisationCaller,
  { id, version, draft }: { id: string; version: number; draft: LessonDraft },
): Promise<LessonRow> {
  return db.write(async (tx) => {
    await ownLesson(tx, caller, id);
    const faults: Faults = {};
    const change = checkedLesson(
      draft,
      (await advice.themes(tx)).map((theme) => theme.id),
      faults,
    );
    refuseFaults(faults);
    const row = await lessons.update(tx, id, version, change);
    if (!row) throw changedMeanwhile();
    return row;
  });
}
