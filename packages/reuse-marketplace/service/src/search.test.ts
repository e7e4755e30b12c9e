import { anonymous } from '@gemeengoed/identity';
import { callerOf, testModule } from '@gemeengoed/testing';
import { caseCopied } from '@gemeengoed/reuse-marketplace-contract';
import { exampleCase, newCaseUrn } from './example-case.js';
import { reuseMarketplace } from './module.js';

const market = testModule(reuseMarketplace);

interface Found {
  searchAid: {
    corrections: { asked: string; readAs: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: {
      node: {
        listing: { titleNl: string };
        whyNl: string;
        whyEn: string;
        reasons: { asked: string; found: string[]; kind: string; via: string; parts: string[] }[];
      };
    }[];
  };
}
const query = `query ($problem: String!, $language: SearchLanguage, $filter: ListingFilter, $first: Int = 20, $after: String) {
  searchAid(problem: $problem, language: $language, filter: $filter, first: $first, after: $after) {
    corrections { asked readAs } pageInfo { hasNextPage endCursor }
    edges { node { listing { titleNl } whyNl whyEn reasons { asked found kind via parts } } } } }`;
const ask = async (problem: string, more: Record<string, unknown> = {}) =>
  (await market.as(anonymous).run<Found>(query, { problem, ...more })).searchAid;
const titles = async (problem: string, more: Record<string, unknown> = {}) =>
  (await ask(problem, more)).edges.map(({ node }) => node.listing.titleNl);

const none = {
  summaryNl: null,
  summaryEn: null,
  problemNl: null,
  problemEn: null,
  goalNl: null,
  goalEn: null,
  approachNl: null,
  approachEn: null,
  titleEn: null,
  technologies: [],
  dataSources: [],
  partners: [],
  scaledTo: [],
  lessons: [],
  domain: null,
};
const publish = (changes: Parameters<typeof exampleCase>[0]) =>
  market.receive(caseCopied, {
    subject: newCaseUrn(),
    data: caseCopied.data.parse(exampleCase({ ...none, ...changes })),
  });

beforeAll(async () => {
  await market.receive(caseCopied, { subject: newCaseUrn(), data: caseCopied.data.parse(exampleCase()) });
  await publish({
    titleNl: 'Slim Vegen',
    domain: 'physical',
    problemNl: 'Veegmachines doelmatiger inzetten.',
    goalNl: 'Een schonere stad tegen lagere kosten.',
  });
  await publish({
    titleNl: 'Voorspelmodel Jongeren',
    domain: 'social',
    problemNl: 'Consulenten leerplicht krijgen verzuimmeldingen.',
    problemEn: 'Truancy officers receive absence reports.',
  });
  await publish({
    titleNl: 'Bezoekersstromen',
    domain: 'physical',
    problemNl: 'Een evenement met bezoekers vraagt om zicht op loopstromen.',
  });
});

test('an English question finds what is described in English, and says so', async () => {
  const { edges } = await ask('help residents with debts', { language: 'EN' });
  expect(edges[0]?.node.listing.titleNl).toBe('Huishoudboekje');
  expect(edges[0]?.node.whyEn).toContain('‘debt’');
});

test('innovatie and innovaties, schuld and schulden are the same word', async () => {
  expect(await titles('schuld')).toEqual(await titles('schulden'));
  expect(await titles('schuld')).toContain('Huishoudboekje');
});

test('a misspelt word is read as the word that was meant, and this is said', async () => {
  const { corrections, edges } = await ask('bugdet beheer');
  expect(corrections).toEqual([{ asked: 'bugdet', readAs: 'budget' }]);
  expect(edges[0]?.node.listing.titleNl).toBe('Huishoudboekje');
});

test('words that were written apart are joined', async () => {
  const { edges } = await ask('bezoekers stromen');
  expect(edges[0]?.node.listing.titleNl).toBe('Bezoekersstromen');
  expect(edges[0]?.node.reasons).toContainEqual(
    expect.objectContaining({ kind: 'JOINED', via: 'bezoekersstromen', found: ['bezoekersstromen'], parts: ['TITLE'] }),
  );
});

test('a compound finds what has its parts', async () => {
  expect((await titles('veegwagens'))[0]).toBe('Slim Vegen');
});

test('a word finds its synonyms, with the word that was found and where', async () => {
  const { edges } = await ask('spijbelen');
  expect(edges[0]?.node.listing.titleNl).toBe('Voorspelmodel Jongeren');
  expect(edges[0]?.node.reasons[0]).toMatchObject({ asked: 'spijbelen', kind: 'SYNONYM', parts: ['PROBLEM'] });
  expect(edges[0]?.node.whyNl).toMatch(/betekent bijna hetzelfde als ‘spijbelen’\) staat in het probleem/);
});

test('a question can be narrowed to a domain', async () => {
  expect(await titles('inwoners en evenement met bezoekers', { filter: { domain: 'physical' } })).not.toContain(
    'Huishoudboekje',
  );
});

test('the pages of a ranking follow each other without gaps', async () => {
  const question = 'jongeren, schulden en bezoekers';
  const whole = await titles(question);
  expect(whole.length).toBeGreaterThan(2);
  const first = await ask(question, { first: 2 });
  const rest = await ask(question, { first: 20, after: first.pageInfo.endCursor });
  expect([...first.edges, ...rest.edges].map(({ node }) => node.listing.titleNl)).toEqual(whole);
  expect(first.pageInfo.hasNextPage).toBe(true);
});

test('a question that no listing answers gives an empty page, and hostile input is only words', async () => {
  expect(await titles('zeppelin')).toEqual([]);
  expect(await titles(`'); drop table listings; -- \\ & | ! <-> :* "`)).toEqual([]);
  await expect(ask('   ')).rejects.toMatchObject({ code: 'INVALID' });
  await expect(ask('x'.repeat(1001))).rejects.toMatchObject({ code: 'INVALID' });
});

test('what another organisation keeps private changes nothing of what others find', async () => {
  const before = await ask('veegmachines inzetten');
  await publish({ titleNl: 'Geheim vegen met veegmachines', organisation: 'gm0632', sharing: 'private' });
  expect(await ask('veegmachines inzetten')).toEqual(before);
  const woerden = await market.as(callerOf('gm0632')).run<Found>(query, { problem: 'veegmachines inzetten' });
  expect(woerden.searchAid.edges.map(({ node }) => node.listing.titleNl)).toContain('Geheim vegen met veegmachines');
});

test('a search takes a fixed number of statements, however many words and hits', async () => {
  const short = await market.statementsDuring(() => ask('schulden'));
  const long = await market.statementsDuring(() =>
    ask('schulden van inwoners en jongeren bij een druk evenement, wie heeft budgetbeheer of veegmachines'),
  );
  expect(long.length).toBeLessThanOrEqual(short.length + 1);
  expect(long.length).toBeLessThanOrEqual(14);
});
