import {
  advice,
  lessons,
  proposals,
  type LearningLogDb,
  type LearningLogTx,
  type LessonRow,
  type ProposalRow,
} from '@gemeengoed/learning-log-data';
import { changedMeanwhile, freeText, NotFound, refuseFaults, type Faults } from '@gemeengoed/module-kit';
import { checkedLesson, type LessonDraft } from './lesson.rules.js';

/** Makes a lesson of a proposal, in the words of the person who records it. It is private until it is shared. */
export function acceptProposal(
  db: LearningLogDb,
  { id, version, draft }: { id: string; version: number; draft: LessonDraft },
): Promise<LessonRow> {
  return db.write(async (tx) => {
    const { organisation, about, labelNl, labelEn, labelDate, source } = await present(tx, id);
    const faults: Faults = {};
    const themes = (await advice.themes(tx)).map((theme) => theme.id);
    const words = checkedLesson(draft, themes, faults);
    refuseFaults(faults);
    const [lesson] = await lessons.insert(tx, [{ ...words, organisation, about, labelNl, labelEn, labelDate, source }]);
    if (!lesson) throw new Error('the lesson was not added');
    if (!(await proposals.decide(tx, id, version, { status: 'recorded', lessonId: lesson.id })))
      throw changedMeanwhile();
    return lesson;
  });
}

/** Says that a proposal is no lesson, and why. */
export function rejectProposal(
  db: LearningLogDb,
  { id, version, reason }: { id: string; version: number; reason: string },
): Promise<ProposalRow> {
  const faults: Faults = {};
  const because = freeText(reason, { field: 'reason', max: 1000, required: true }, faults) ?? '';
  refuseFaults(faults);
  return db.write(async (tx) => {
    await present(tx, id);
    const row = await proposals.decide(tx, id, version, { status: 'rejected', reason: because });
    if (!row) throw changedMeanwhile();
    return row;
  });
}

async function present(tx: LearningLogTx, id: string): Promise<ProposalRow> {
  const row = await proposals.find(tx, id);
  if (!row) throw new NotFound();
  return row;
}
