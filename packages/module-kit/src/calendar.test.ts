import { dayOf, isDay, today } from './calendar.js';

test.each([
  ['2026-11-24T22:59:59Z', '2026-11-24'],
  ['2026-11-24T23:00:00Z', '2026-11-25'],
  ['2026-07-01T21:59:59Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
])('at %s it is %s in the Netherlands', (moment, day) => {
  expect(dayOf(moment)).toBe(day);
});

test('today is the day that it is now', () => {
  const before = dayOf(new Date());
  expect([before, dayOf(new Date())]).toContain(today());
});

test.each([
  ['2026-11-24', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['24-11-2026', false],
  ['vandaag', false],
  ['', false],
])('%j is a day: %s', (text, right) => {
  expect(isDay(text)).toBe(right);
});
