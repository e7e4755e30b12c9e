import {
  advice,
  lessons,
  pitfalls,
  type LearningLogDb,
  type LearningLogTx,
  type LessonRow,
} from '@gemeengoed/learning-log-data';
import { isUrn } from '@gemeengoed/module-kit';
import { becauseOf } from './lesson.rules.js';
import type { Hint } from './lesson.type.js';

export interface Moment {
  /** URN of a case, listing or adoption. */
  reference: string;
  phase?: string | null | undefined;
  theme?: string | null | undefined;
  first: number;
}

/**
 * The right lesson at the right moment: what was learned from this very record, then from the case that an adoption came
 * from, then advice that this case bears out, then advice for the phase.
 */
export function lessonsFor(db: LearningLogDb, { reference, phase, theme, first }: Moment): Promise<Hint[]> {
  return db.read(async (tx) => {
    const caseUrn = await caseOf(tx, reference);
    const learned = await lessons.about(tx, [...new Set([reference, ...(caseUrn ? [caseUrn] : [])])]);
    const fitting = learned.filter(
      (lesson) =>
        (!phase || lesson.phases.length === 0 || lesson.phases.includes(phase)) && (!theme || lesson.theme === theme),
    );
    const borneOut = caseUrn ? await advice.list(tx, { phase, theme, borneOutBy: caseUrn }, first) : [];
    const ofPhase = phase ? await advice.list(tx, { phase, theme, kind: 'option' }, first) : [];
    const known = new Set(borneOut.map(({ id }) => id));
    const hints: Hint[] = [
      ...fitting
        .sort((a, b) => Number(b.about === reference) - Number(a.about === reference))
        .map((lesson) => hintOf(lesson, reference)),
      ...[...borneOut, ...ofPhase.filter(({ id }) => !known.has(id))].map((found) => ({
        lesson: null,
        advice: found,
        ...becauseOf(found, caseUrn),
      })),
    ];
    return hints.slice(0, first);
  });
}

async function caseOf(tx: LearningLogTx, reference: string): Promise<string | undefined> {
  if (isUrn(reference, 'case')) return reference;
  return (await pitfalls.caseOfAdoption(tx, reference))?.caseUrn;
}

const hintOf = (lesson: LessonRow, reference: string): Hint => ({
  lesson,
  advice: null,
  ...(lesson.about === reference
    ? { becauseNl: 'Deze les gaat hierover.', becauseEn: 'This lesson is about this.' }
    : {
        becauseNl: 'Deze les komt uit het praktijkvoorbeeld waar uw overname vandaan komt.',
        becauseEn: 'This lesson comes from the case that your adoption came from.',
      }),
});
