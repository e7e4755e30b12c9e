import { advice, lessons, type LearningLogDb, type LessonRow } from '@gemeengoed/learning-log-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { once, refuseFaults, type Faults } from '@gemeengoed/module-kit';
import { checkedAbout, checkedLesson, type AboutDraft, type LessonDraft } from './lesson.rules.js';

/** Records a lesson for the caller's organisation. It is private: sharing is a choice of its own. */
export function recordLesson(
  db: LearningLogDb,
  { organisation }: OrganisationCaller,
  { about, draft, key }: { about: AboutDraft; draft: LessonDraft; key?: string | undefined },
): Promise<LessonRow> {
  return db.write(async (tx) => {
    const faults: Faults = {};
    const themes = (await advice.themes(tx)).map(({ id }) => id);
    const row = { ...checkedAbout(about, faults), ...checkedLesson(draft, themes, faults) };
    refuseFaults(faults);
    return once(tx, { organisation, operation: 'recordLesson', key, input: row }, async () => {
      const [lesson] = await lessons.insert(tx, [{ ...row, organisation }]);
      if (!lesson) throw new Error('the lesson was not added');
      return lesson;
    });
  });
}
