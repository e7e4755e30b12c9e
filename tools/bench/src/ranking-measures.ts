/** Judged grade per case number: 3 answers the question, 2 is useful, 1 partly. */
export type Grades = ReadonlyMap<number, number>;

const gain = (grades: readonly number[]): number =>
  grades.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

/** nDCG@10 with gain 2^grade - 1: 1 when the ten best stand first in order of grade. */
export function ndcgAt10(ranking: readonly number[], grades: Grades): number {
  const ideal = gain([...grades.values()].sort((a, b) => b - a));
  return gain(ranking.map((number) => grades.get(number) ?? 0)) / ideal;
}

/** Whether a case that answers the question is among the first three. */
export const hitAt3 = (ranking: readonly number[], grades: Grades): boolean =>
  ranking.slice(0, 3).some((number) => grades.get(number) === 3);
