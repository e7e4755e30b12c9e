import type { Placeholder } from '@gemeengoed/procurement-templates-data';
import { isStoredValue, readValue, spoken } from './value.rules.js';

const place = (kind: Placeholder['kind']): Placeholder => ({
  key: 'x',
  kind,
  labelNl: 'x',
  labelEn: 'x',
  required: true,
  choices: [{ value: 'a', labelNl: 'de eerste', labelEn: 'the first' }],
});

test.each([
  ['money', '1.500', '150000'],
  ['money', '€ 12.500,50', '1250050'],
  ['money', '0', '0'],
  ['number', '006', '6'],
  ['date', '1-2-2026', '2026-02-01'],
  ['date', '29-2-2028', '2028-02-29'],
  ['choice', 'a', 'a'],
  ['clause', 'no', 'no'],
  ['text', '  twee woorden ', 'twee woorden'],
  ['text', '', null],
] as const)('a place for %s reads %j as %j', (kind, typed, stored) => {
  const faults = {};
  expect(readValue(place(kind), typed, faults)).toBe(stored);
  expect(faults).toEqual({});
});

test.each([
  ['money', '1,5'],
  ['money', '1.50'],
  ['money', '1e9'],
  ['number', '6,5'],
  ['number', '-1'],
  ['date', '29-2-2027'],
  ['date', '2026-13-01'],
  ['choice', 'b'],
  ['clause', 'misschien'],
  ['text', 'om\u202Egedraaid'],
] as const)('a place for %s refuses %j', (kind, typed) => {
  const faults: Record<string, unknown> = {};
  readValue(place(kind), typed, faults as never);
  expect(Object.keys(faults)).toEqual(['x']);
});

test.each([
  ['money', '150000', true],
  ['money', '€ 1.500', false],
  ['money', 'NaN', false],
  ['date', '2026-02-01', true],
  ['date', '1-2-2026', false],
  ['date', 'x', false],
  ['choice', 'b', false],
  ['clause', 'true', false],
  ['text', 'een regel\nnog een', true],
  ['text', 'verborgen \u200B teken', false],
] as const)('what another installation stored at a place for %s: %j is believed: %s', (kind, value, believed) => {
  expect(isStoredValue(place(kind), value)).toBe(believed);
});

test('a stored value is written as a Dutch reader writes it', () => {
  const said = (kind: Placeholder['kind'], value: string) => spoken(place(kind), value).replace(/\u00a0/g, ' ');
  expect(said('money', '1250050')).toBe('€ 12.500,50');
  expect(said('date', '2026-11-24')).toBe('24 november 2026');
  expect(said('number', '12000')).toBe('12.000');
  expect(said('choice', 'a')).toBe('de eerste');
  expect(said('clause', 'yes')).toBe('ja');
});
