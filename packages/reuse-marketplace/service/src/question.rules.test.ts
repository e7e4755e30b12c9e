import type { KnownWord, RelatedWord } from '@gemeengoed/reuse-marketplace-data';
import { askedWords, corrections, edits, joins, mostTelling, partsOf, type Variant } from './question.rules.js';

const dictionary = (...words: string[]): Map<string, KnownWord> =>
  new Map(words.map((word) => [word, { word, nl: word, en: word, knownNl: true, knownEn: false }]));
const resembling = (...words: string[]): RelatedWord[] =>
  words.map((word) => ({ asked: '', word, lexeme: word, listings: 1, language: 'nl', isCompound: false }));

test('a compound of two known words has both as parts', () => {
  expect(partsOf('woonfraude', dictionary('woon', 'fraude')).map(({ part }) => part)).toEqual(['woon', 'fraude']);
});

test('a linking s goes with neither part', () => {
  expect(partsOf('veiligheidsmonitor', dictionary('veiligheid', 'monitor')).map(({ part }) => part)).toEqual([
    'veiligheid',
    'monitor',
  ]);
});

test('an ending is not a part, so that a longer form is no compound', () => {
  expect(partsOf('parkeren', dictionary('park'))).toEqual([]);
});

test.each([
  ['bugdet', 'budget', 1],
  ['dashbord', 'dashboard', 1],
  ['schuld', 'schuld', 0],
  ['', 'abc', 3],
])('from %s to %s takes %i edits', (a, b, distance) => {
  expect(edits(a, b)).toBe(distance);
});

test('what sounds the same is preferred over what is spelt alike', () => {
  expect(corrections('domijn', resembling('domein', 'domijns')).map(({ word }) => word)).toEqual(['domein']);
});

test('a word that is too far off, or begins otherwise, is no correction', () => {
  expect(corrections('kust', resembling('rust', 'kost'))).toEqual([]);
  expect(corrections('kochten', resembling('klachten'))).toEqual([]);
  expect(corrections('bestuur', resembling('vestuur'))).toEqual([]);
});

test('neighbours are joined as Dutch would, with and without a linking s', () => {
  expect(joins(['veiligheid', 'monitor']).map(({ joined }) => joined)).toEqual([
    'veiligheidmonitor',
    'veiligheidsmonitor',
  ]);
});

test('a question counts each word once and no more than forty', () => {
  expect(askedWords(['a', 'geld', 'geld'])).toEqual(['geld']);
  expect(askedWords(Array.from({ length: 100 }, (_none, n) => `woord${n}`))).toHaveLength(40);
});

test('among many listings candidates are found by the rarest words of the question, and by at least one', () => {
  const variant = (lexeme: string, strength: number): Variant => ({
    lexemes: [lexeme],
    strength,
    way: 'same',
    via: lexeme,
  });
  const question = [
    { word: 'x', weight: 1, parts: [], variants: [variant('common', 1), variant('rare', 1), variant('like', 0.6)] },
  ];
  const frequencies = new Map([
    ['common', 900],
    ['rare', 50],
    ['like', 10],
  ]);
  expect(mostTelling(question, frequencies, 1000)).toEqual(['rare', 'common', 'like']);
  expect(mostTelling(question, frequencies, 100)).toEqual(['rare', 'like']);
  expect(mostTelling(question, frequencies, 10)).toEqual(['rare']);
});
