import { anonymous } from '@gemeengoed/identity';
import { testModule } from '@gemeengoed/testing';
import { caseRegistry } from '../module.js';
import { folded, partiesIn } from './party.rules.js';

const registry = testModule(caseRegistry);

beforeAll(() => registry.loadExamples());

interface Party {
  name: string;
  named: boolean;
  caseCount: number;
  kind: { id: string };
  cases: { case: { slug: string }; role: string | null; source: string }[];
}
const document = `query ($first: Int, $after: String, $kind: String) { parties(first: $first, after: $after, kind: $kind) {
  edges { node { name named caseCount kind { id } cases { case { slug } role source } } } pageInfo { hasNextPage endCursor } } }`;
interface Page {
  parties: { edges: { node: Party }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
const parties = async (variables: Record<string, unknown> = {}) =>
  (await registry.as(anonymous).run<Page>(document, { first: 100, ...variables })).parties.edges.map(
    ({ node }) => node,
  );

test('an organisation that several cases name is one party (I-122)', async () => {
  const all = await parties();
  const statistics = all.filter(({ name }) => name === 'CBS');
  expect(statistics).toHaveLength(1);
  expect(statistics[0]?.kind.id).toBe('knowledge');
  expect(statistics[0]?.cases.map((member) => member.case.slug).toSorted()).toEqual([
    'rotterdam-groeit',
    'wmo-voorspelmodel',
  ]);
  const keys = all.filter(({ named }) => named).map(({ name, kind }) => `${kind.id} ${folded(name)}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('parties are of five kinds: the quadruple helix and societal organisations (C-55)', async () => {
  expect(new Set((await parties()).map(({ kind }) => kind.id))).toEqual(
    new Set(['government', 'market', 'knowledge', 'citizens', 'societal']),
  );
});

test('what a party does is kept apart from its name', async () => {
  const amsterdam = (await parties()).find(({ name }) => name === 'Gemeente Amsterdam');
  expect(amsterdam?.cases.map(({ case: { slug }, role }) => [slug, role]).toSorted()).toEqual([
    ['digitaal-luisteren', 'zoekgedragdata'],
    ['huishoudboekje', 'foundergemeente'],
  ]);
});

test('a supplier whose name is not told is never taken for another such supplier', async () => {
  const unnamed = (await parties()).filter(({ name }) => name.toLowerCase() === 'leverancier');
  expect(unnamed.length).toBeGreaterThan(1);
  expect(unnamed.every(({ named, cases }) => !named && cases.length === 1)).toBe(true);
});

test.each([
  ['Gemeente Helmond', 'helmond'],
  ['Ynformed B.V.', 'ynformed'],
  ['Verdonck, Klooster en Associates', 'verdonck klooster en associates'],
  ['Curaçao', 'curacao'],
])('%s folds to %s', (name, wanted) => expect(folded(name)).toBe(wanted));

test('the same name of another kind is another party', () => {
  const value = { caseId: '1', textNl: 'Stadslab', source: 'bron' };
  const found = partiesIn([
    { ...value, attribute: 'partner-market' },
    { ...value, attribute: 'partner-societal' },
  ]);
  expect(found.map(({ kind }) => kind).toSorted()).toEqual(['market', 'societal']);
});

test('all parties with their cases take two statements', async () => {
  expect(await registry.statementsDuring(() => parties())).toHaveLength(2);
});

test('pages of parties follow each other, and one kind can be asked for', async () => {
  const all = await parties();
  const seen: Party[] = [];
  let after: string | null = null;
  do {
    const page: Page = await registry.as(anonymous).run<Page>(document, { first: 7, after });
    seen.push(...page.parties.edges.map(({ node }) => node));
    after = page.parties.pageInfo.hasNextPage ? page.parties.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual(all);
  expect(await parties({ kind: 'Kennis' })).toEqual(all.filter(({ kind }) => kind.id === 'knowledge'));
  expect(all.every(({ caseCount, cases }) => caseCount === cases.length)).toBe(true);
});
