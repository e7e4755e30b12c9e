import { cases, similarCases, type CaseRegistryDb, type CaseRow } from '@gemeengoed/case-registry-data';
import { freeText, refuseFaults, type Faults } from '@gemeengoed/module-kit';
import { shortestPart, similarIn, wordsIn, type SimilarCaseRow } from './similar-cases.rules.js';

/** A case in the making, as far as it is written down. */
export interface CaseSketch {
  titleNl?: string | null | undefined;
  summaryNl?: string | null | undefined;
  problemNl?: string | null | undefined;
}

/** Most look-alikes that are of use to a reader. */
const mostShown = 10;

/**
 * Cases that somebody may see and that look like the one that is about to be recorded, with why. It never stops anybody: it
 * is asked before, and the answer may be "ours is different".
 */
export async function findSimilarCases(
  db: CaseRegistryDb,
  { first, ...sketch }: CaseSketch & { first: number },
): Promise<(Omit<SimilarCaseRow, 'id'> & { case: CaseRow })[]> {
  const faults: Faults = {};
  const title = freeText(sketch.titleNl, { field: 'titleNl', max: 150 }, faults) ?? '';
  const summary = freeText(sketch.summaryNl, { field: 'summaryNl', max: 2000 }, faults) ?? '';
  const problem = freeText(sketch.problemNl, { field: 'problemNl', max: 4000 }, faults) ?? '';
  refuseFaults(faults);
  const words = wordsIn([title, summary, problem].join(' '));
  if (words.length === 0) return [];
  return db.read(async (tx) => {
    const like = await similarCases.like(tx, { words, title, part: shortestPart });
    const found = similarIn(like, Math.min(Math.max(first, 1), mostShown));
    if (found.length === 0) return [];
    const rows = await cases.findAll(
      tx,
      found.map(({ id }) => id),
    );
    return found.flatMap(({ id, ...why }) => {
      const row = rows.find((known) => known.id === id);
      return row ? [{ ...why, case: row }] : [];
    });
  });
}
