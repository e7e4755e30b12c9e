import { decision, fact, knownCase } from '../testing/known-case.js';
import { isPastTerm, plannedLeadTime, planningOf } from './planning.rules.js';

const planning = (facts: Record<string, string | number | string[]>) => planningOf(knownCase({ facts }));

test.each([
  ['application', 6, 18],
  ['system', 12, 36],
  ['component', 24, 48],
  ['technology', 60, 60],
  ['material', 60, 120],
])('an innovation of degree %s usually takes %i to %i months', (degree, from, until) => {
  expect(planning({ degree })).toMatchObject({ leadTimeFromMonths: from, leadTimeUntilMonths: until, degree });
});

test('of several degrees the deepest decides', () => {
  expect(planning({ degree: ['component', 'system', 'application'] })).toMatchObject({
    leadTimeFromMonths: 24,
    leadTimeUntilMonths: 48,
    becauseNl: 'De graad die het diepst gaat, bepaalt de doorlooptijd: component.',
  });
});

test('without a degree nothing is expected, and it says why', () => {
  expect(planning({})).toEqual({
    ...{ leadTimeFromMonths: null, leadTimeUntilMonths: null, degree: null, plannedMonths: null, uncertainty: null },
    becauseNl: 'De graad van innovatie is onbekend.',
    becauseEn: 'The degree of innovation is unknown.',
  });
});

test.each([
  [4, 'high'],
  [6, 'high'],
  [7, 'medium'],
  [9, 'low'],
])('readiness %i means that uncertainty is %s', (trl, uncertainty) => {
  expect(planning({ trl })).toMatchObject({ uncertainty });
});

test('of a range of readiness the lower bound counts', () => {
  const known = knownCase({ facts: { trl: [fact('trl', 5, { numberMax: 9 })] } });
  expect(planningOf(known).uncertainty).toBe('high');
});

test('the planned time is what the case states, or else what the last GO gave', () => {
  const wrong = decision({ leadTimeMonths: 30 });
  const right = decision({ leadTimeMonths: 9, corrects: wrong.id });
  expect(plannedLeadTime(knownCase({ decisions: [wrong, right] }))).toBe(9);
  expect(plannedLeadTime(knownCase({ facts: { 'lead-time-months': 18 }, decisions: [right] }))).toBe(18);
  expect(plannedLeadTime(knownCase({ decisions: [decision({ outcome: 'hold', leadTimeMonths: 3 })] }))).toBeNull();
});

test.each([
  ['a time that no term can hold', { 'lead-time-months': 49 }, true],
  ['four years while nobody says when the term ends', { 'lead-time-months': 48 }, false],
  ['a year after the end of the term', { 'lead-time-months': 12, 'council-term-ends': '2026' }, true],
  ['the last month of the term', { 'lead-time-months': 2, 'council-term-ends': '2026-03' }, false],
  ['an end that cannot be read as a date', { 'lead-time-months': 12, 'council-term-ends': 'volgend voorjaar' }, false],
  ['no planned time', { 'council-term-ends': '2026-03' }, false],
])('%s: past the council term is %s', (_name, facts, past) => {
  expect(isPastTerm(knownCase({ facts }))).toBe(past);
});
