import { pitfalls, type LearningLogDb, type PitfallRow } from '@gemeengoed/learning-log-data';
import { changedMeanwhile, freeText, NotFound, refuseFaults, type Faults } from '@gemeengoed/module-kit';

/** Says what the adopter does with a known pitfall. Rejecting one needs a reason: the next reader learns from it. */
export function decidePitfall(
  db: LearningLogDb,
  { id, version, used, reason }: { id: string; version: number; used: boolean; reason?: string | null | undefined },
): Promise<PitfallRow> {
  const faults: Faults = {};
  const because = freeText(reason, { field: 'reason', max: 1000, required: !used }, faults);
  refuseFaults(faults);
  return db.write(async (tx) => {
    if (!(await pitfalls.find(tx, id))) throw new NotFound();
    const row = await pitfalls.decide(tx, id, version, { status: used ? 'used' : 'rejected', reason: because });
    if (!row) throw changedMeanwhile();
    return row;
  });
}
