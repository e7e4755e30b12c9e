import type { AssessmentRow } from '@gemeengoed/case-registry-data';
import { quadrantOf } from '../catalogue/quadrants.js';
import { placementOf } from './placement.rules.js';

const map = quadrantOf('value-map');
const says = (attribute: string, term: string, source: string, concerns: string | null = null) =>
  ({ attribute, term, source, concerns, unknown: false, yes: null }) as AssessmentRow;
const corners = (...assessments: AssessmentRow[]) =>
  map
    ? placementOf(assessments, map).positions.map(({ cell, sources }) => [cell.horizontal, cell.vertical, ...sources])
    : [];

test('two sources that each answer both questions make two positions, not four', () => {
  expect(
    corners(
      says('innovation-type', 'radical', 'A'),
      says('orientation', 'internal', 'A'),
      says('innovation-type', 'incremental', 'B'),
      says('orientation', 'both', 'B'),
    ),
  ).toEqual([
    ['breakthrough', 'internal', 'A'],
    ['incremental', 'external', 'B'],
  ]);
});

test('a source that answers one question goes together with whoever answers the other', () => {
  expect(corners(says('innovation-type', 'disruptive', 'A'), says('orientation', 'external', 'B'))).toEqual([
    ['breakthrough', 'external', 'A', 'B'],
  ]);
});

test('what is said of a part does not place the whole', () => {
  expect(corners(says('innovation-type', 'radical', 'A', 'het model'), says('orientation', 'external', 'A'))).toEqual(
    [],
  );
});
