import { isOnScale, kindOf } from './copied-case.rules.js';

test.each([
  ['Voorspelmodellen werken vooral bij grotere gemeenten', true],
  ['Kleine aantallen maken voorspellen minder bruikbaar.', true],
  ['Afhankelijkheid van één medewerker', false],
])('whether %p says something about scale: %p', (textNl, expected) => {
  expect(isOnScale({ textNl, textEn: null })).toBe(expected);
});

test('only what is not an application or system is a building block', () => {
  expect(kindOf([{ textNl: 'component' }])).toBe('building_block');
  expect(kindOf([{ textNl: 'application' }, { textNl: 'component' }])).toBe('application');
  expect(kindOf([])).toBe('application');
});
