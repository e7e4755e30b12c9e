import { hitAt3, ndcgAt10 } from './ranking-measures.js';

const grades = new Map([
  [7, 3],
  [2, 1],
]);

test('the best order scores one, an order without any of them zero', () => {
  expect(ndcgAt10([7, 2, 5], grades)).toBe(1);
  expect(ndcgAt10([5, 6], grades)).toBe(0);
  expect(ndcgAt10([], grades)).toBe(0);
});

test('an answer on the second place counts for its logarithm', () => {
  expect(ndcgAt10([5, 7], new Map([[7, 3]]))).toBeCloseTo(1 / Math.log2(3));
});

test('only a case that answers the question is a hit, and only among the first three', () => {
  expect(hitAt3([2, 5, 7], grades)).toBe(true);
  expect(hitAt3([2, 5, 6, 7], grades)).toBe(false);
});
