import { advice, lessons, reviews, type LearningLogDb, type ReviewRow } from '@gemeengoed/learning-log-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { freeText, once, refuseFaults, today, type Faults } from '@gemeengoed/module-kit';
import { checkedAbout, checkedLesson, type AboutDraft, type LessonDraft } from './lesson.rules.js';

/** The answers to the four questions of an After Action Review. */
export interface ReviewDraft {
  heldOn: string;
  expected: string;
  happened: string;
  difference: string;
  nextTime: string;
}

/** Records an After Action Review, with the lessons that came out of it. Review and lessons are private until shared. */
export function recordReview(
  db: LearningLogDb,
  { organisation }: OrganisationCaller,
  {
    about,
    draft,
    learned,
    key,
  }: { about: AboutDraft; draft: ReviewDraft; learned: readonly LessonDraft[]; key?: string | undefined },
): Promise<ReviewRow> {
  return db.write(async (tx) => {
    const faults: Faults = {};
    const themes = (await advice.themes(tx)).map(({ id }) => id);
    const subject = checkedAbout(about, faults);
    const review = { ...subject, heldOn: draft.heldOn, ...checkedAnswers(draft, faults) };
    const drafts = learned.map((lesson) => checkedLesson(lesson, themes, faults));
    if (draft.heldOn > today()) {
      faults.heldOn = { nl: 'Deze dag is nog niet geweest.', en: 'This day has not been yet.' };
    }
    refuseFaults(faults);
    return once(tx, { organisation, operation: 'recordReview', key, input: { review, drafts } }, async () => {
      const row = await reviews.insert(tx, { ...review, organisation });
      if (drafts.length > 0) {
        await lessons.insert(
          tx,
          drafts.map((lesson) => ({ ...lesson, ...subject, organisation, reviewId: row.id })),
        );
      }
      return row;
    });
  });
}

function checkedAnswers(draft: ReviewDraft, faults: Faults) {
  const answer = (field: 'expected' | 'happened' | 'difference' | 'nextTime'): string =>
    freeText(draft[field], { field, max: 4000, required: true }, faults) ?? '';
  return {
    expected: answer('expected'),
    happened: answer('happened'),
    difference: answer('difference'),
    nextTime: answer('nextTime'),
  };
}
