import { anonymous } from '@gemeengoed/identity';
import { callerOf, testModule } from '@gemeengoed/testing';
import { caseRegistry } from '../module.js';
import { differs } from './claim.rules.js';

const registry = testModule(caseRegistry);

beforeAll(() => registry.loadExamples());

interface Claim {
  id: string;
  kind: string;
  reference: string;
  reported: number | null;
  qualifier: string | null;
  counted: number | null;
  recorded: number | null;
  outcome: string | null;
  differs: boolean | null;
  statements: { source: string }[];
  source: string | null;
  cases: { slug: string }[];
  countedCases: { slug: string }[];
  candidates: { slug: string }[];
}
const document = `{ claims { id kind reference statementNl statementEn reported qualifier counted recorded outcome differs
  statements { textNl textEn source } source cases { slug } countedCases { slug } candidates { slug } } }`;
const claims = async (who = anonymous) => (await registry.as(who).run<{ claims: Claim[] }>(document)).claims;
const claim = async (id: string) => (await claims()).find((found) => found.id === id);

test('every conflict of C-01 to C-20 and every unattributed finding is among the claims', async () => {
  const named = new Set((await claims()).flatMap(({ reference }) => reference.split(', ')));
  const conflicts = Array.from({ length: 20 }, (_, place) => `C-${String(place + 1).padStart(2, '0')}`);
  const findings = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19].map(
    (number) => `U-${String(number).padStart(2, '0')}`,
  );
  expect([...conflicts, ...findings].filter((wanted) => !named.has(wanted))).toEqual([]);
});

test.each([
  ['innovation-type-incremental-tabel2', 7, 7, 'SAME'],
  ['innovation-type-radical-tabel2', 9, 9, 'SAME'],
  ['innovation-type-incremental-51', 7, 6, 'DIFFERS'],
  ['innovation-type-radical-51', 9, 6, 'DIFFERS'],
  ['innovation-type-disruptive-51', 2, 2, 'SAME'],
  ['implemented', 8, 9, 'DIFFERS'],
  ['implemented-in-some-form', 17, 15, 'DIFFERS'],
  ['not-fully-implemented', 9, 8, 'DIFFERS'],
  ['shelved', 1, 1, 'SAME'],
  ['scaled', 6, 9, 'DIFFERS'],
  ['dark-side-risks', 10, 9, 'DIFFERS'],
  ['quantified-results', 0, 2, 'DIFFERS'],
  ['funnel-phases-three', 3, 4, 'DIFFERS'],
  ['funnel-phases-four', 4, 4, 'SAME'],
  ['trl-five-or-six', 2, 2, 'SAME'],
  ['learning-deliberate', 4, 4, 'SAME'],
  ['internal-hours', 0, 0, 'SAME'],
])('%s: reported %d, counted %d', async (id, reported, counted, outcome) => {
  expect(await claim(id)).toMatchObject({ reported, counted, outcome, differs: outcome === 'DIFFERS' });
});

test.each([
  'collaboration-within-domain',
  'client-steers-actively',
  'client-at-distance',
  'intellectual-property-one',
  'formal-training',
  'adopters-digital-listening',
])('%s is not counted here, and no number is made up', async (id) => {
  expect(await claim(id)).toMatchObject({ counted: null, recorded: null, outcome: 'NOT_COUNTED', differs: null });
});

test('a claim is counted as soon as somebody records what it counts', async () => {
  const id = 'urn:gemeengoed:case:01930000-0000-7000-8000-000000000011';
  await registry
    .as(callerOf('rb-drechtsteden', 'lead'))
    .run(
      `mutation ($id: ID!) { assessCase(id: $id, input: { attribute: "collaboration-pattern", term: "external", basis: STATED, source: "Drechtsteden" }) { id } }`,
      { id },
    );
  expect(await claim('collaboration-external')).toMatchObject({
    reported: 6,
    counted: 1,
    recorded: 1,
    outcome: 'DIFFERS',
    countedCases: [{ slug: 'monitor-sociaal-domein' }],
  });
});

test('only the eighteen cases count, whatever else is recorded', async () => {
  const owner = registry.as(callerOf('gm0344', 'lead'));
  const { createCase } = await owner.run<{ createCase: { id: string } }>(
    'mutation { createCase(input: { titleNl: "Een negentiende" }) { id } }',
  );
  await owner.run(
    `mutation ($id: ID!) { assessCase(id: $id, input: { attribute: "implementation", term: "yes", basis: STATED, source: "Gemeente Utrecht" }) { id } }`,
    { id: createCase.id },
  );
  await owner.run('mutation ($id: ID!) { shareCase(id: $id, sharing: PUBLIC) { id } }', { id: createCase.id });
  expect(await claim('implemented')).toMatchObject({ counted: 9 });
});

test('an approximate claim keeps its ‘about’', async () => {
  expect(await claim('adopters-housing-monitor-table')).toMatchObject({ reported: 10, qualifier: 'ABOUT' });
  expect(differs(9, 10, 'about')).toBe(false);
  expect(differs(7, 10, 'about')).toBe(true);
  expect(differs(55, 50, 'at_least')).toBe(false);
  expect(differs(38, 50, 'at_least')).toBe(true);
});

test('a contradiction has at least two statements, each with its source, and no total', async () => {
  const found = (await claims()).filter(({ kind }) => kind === 'CONTRADICTION');
  expect(found.length).toBeGreaterThanOrEqual(15);
  for (const { statements, reported, source } of found) {
    expect(statements.length).toBeGreaterThanOrEqual(2);
    expect(statements.every((said) => said.source.length > 0)).toBe(true);
    expect([reported, source]).toEqual([null, null]);
  }
  expect((await claim('camera-recognition'))?.cases).toEqual([{ slug: 'slim-vegen' }]);
});

test('a finding shows candidates and is linked to no case', async () => {
  const found = (await claims()).filter(({ kind }) => kind === 'FINDING');
  expect(found.every(({ cases, countedCases }) => cases.length === 0 && countedCases.length === 0)).toBe(true);
  expect((await claim('finding-u-03'))?.candidates.map(({ slug }) => slug)).toEqual([
    'data-applicatie-ondermijning',
    'monitor-veiligheid',
  ]);
});

test('all claims take six statements', async () => {
  expect((await registry.statementsDuring(() => claims())).length).toBeLessThanOrEqual(6);
});
