import { knownCase } from '../testing/known-case.js';
import { verdictOn, type InnovationDefinition } from './innovation.rules.js';

type Facts = Record<string, string | boolean | string[]>;
const verdict = (facts: Facts, definition: InnovationDefinition = 'strict') =>
  verdictOn(knownCase({ facts }), definition);

test('what differs significantly and is in use is an innovation', () => {
  expect(verdict({ 'definition-differs': true, implementation: 'yes' })).toEqual({
    isInnovation: true,
    because: [
      'Het is in gebruik. Product of proces is echt anders (Projectplan).',
      'It is in use. The product or process differs significantly (Projectplan).',
    ],
  });
});

test('where nobody says that it differs, the verdict rests on a type that a source gives, and says so', () => {
  const { isInnovation, because } = verdict({ 'innovation-type': 'radical', implementation: 'partly' });
  expect(isInnovation).toBe(true);
  expect(because[0]).toBe(
    'Het is voor een deel in gebruik. Dat het echt anders is, leiden wij af: een bron noemt het een innovatie (radicaal; Projectplan).',
  );
});

test.each<[string, Facts, boolean | null, string]>([
  ['learning only', { 'value-kind': 'internal-learning', implementation: 'yes' }, false, 'leerervaring'],
  ['not implemented', { 'innovation-type': 'radical', implementation: 'no' }, false, 'niet ingevoerd'],
  ['no difference', { 'definition-differs': false, implementation: 'yes' }, false, 'niet echt anders'],
  ['no difference, use unknown', { 'definition-differs': false }, false, 'niet echt anders'],
  ['use unknown', { 'innovation-type': 'radical' }, null, 'beschikbaar of in gebruik'],
  ['difference unknown', { implementation: 'yes' }, null, 'echt anders'],
  ['sources disagree on use', { 'innovation-type': 'radical', implementation: ['yes', 'no'] }, null, 'verschillen'],
  ['nothing known', {}, null, 'Niemand'],
  ['a part in use', { 'definition-differs': true, 'component-status': 'in-use' }, true, 'onderdeel'],
  [
    'learning beside other value',
    {
      'value-kind': ['internal-learning', 'internal-organisation'],
      'innovation-type': 'radical',
      implementation: 'yes',
    },
    true,
    'in gebruik',
  ],
])('%s: the verdict is given with its reason', (_name, facts, isInnovation, because) => {
  const given = verdict(facts);
  expect(given.isInnovation).toBe(isInnovation);
  expect(given.because[0]).toContain(because);
});

test('by the wide definition another organisation or marketing counts, too', () => {
  const facts = { 'definition-differs': false, implementation: 'yes' };
  expect(verdict(facts, 'wide').isInnovation).toBeNull();
  expect(verdict({ ...facts, 'definition-differs-wide': true }, 'wide').isInnovation).toBe(true);
  expect(verdict({ ...facts, 'definition-differs-wide': true }).isInnovation).toBe(false);
  expect(verdict({ ...facts, 'definition-differs-wide': false }, 'wide').isInnovation).toBe(false);
});
