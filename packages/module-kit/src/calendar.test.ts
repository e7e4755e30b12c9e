import { dayOf, isDay, today } from './calendar.js';

afterEach(() => jest.useRealTimers());

test.each([
  ['2026-11-24T22:59:59Z', '2026-11-24'],
  ['2026-11-24T23:00:00Z', '2026-11-25'],
  ['2026-07-01T21:59:59Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
])('at %s it is %s in the Netherlands', (moment, day) => {
  expect(dayOf(moment)).toBe(day);
  jest.useFakeTimers({ now: new Date(moment) });
  expect(today()).toBe(day);
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
