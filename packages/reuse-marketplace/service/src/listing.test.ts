import { anonymous } from '@gemeengoed/identity';
import { callerOf, testModule, unfencedTables } from '@gemeengoed/testing';
import { caseCopied, caseGone } from '@gemeengoed/reuse-marketplace-contract';
import { reuseMarketplaceDatabase } from '@gemeengoed/reuse-marketplace-data';
import { exampleCase, newCaseUrn } from './example-case.js';
import { reuseMarketplace } from './module.js';

const market = testModule(reuseMarketplace);
const woerden = () => market.as(callerOf('gm0632'));

const published = async (changes: Parameters<typeof exampleCase>[0] = {}, sequence = 1, subject = newCaseUrn()) => {
  await market.receive(caseCopied, { subject, sequence, data: caseCopied.data.parse(exampleCase(changes)) });
  return subject;
};

interface Seen {
  id: string;
  titleNl: string;
  version: number;
  status: string;
  summaryNl: string | null;
  sourceUrn: string;
  sourceLabel: string;
  organisation: { code: string };
}
const listingOf = `query ($source: URN!) { listingOfSource(source: $source) {
  id titleNl version status summaryNl sourceUrn sourceLabel organisation { code } } }`;
const seen = async (source: string, reader = market.as(anonymous)) =>
  (await reader.run<{ listingOfSource: Seen | null }>(listingOf, { source })).listingOfSource;
const found = async (problem: string, reader = market.as(anonymous)) =>
  (
    await reader.run<{ searchAid: { edges: { node: { listing: Seen } }[] } }>(
      `query ($p: String!) { searchAid(problem: $p) { edges { node { listing { id titleNl } } } } }`,
      { p: problem },
    )
  ).searchAid.edges.map(({ node }) => node.listing.titleNl);

test('a published case becomes a listing of its owner that keeps the name and URN of the case', async () => {
  const source = await published();
  expect(await seen(source)).toMatchObject({
    titleNl: 'Huishoudboekje',
    version: 1,
    status: 'AVAILABLE',
    sourceUrn: source,
    sourceLabel: 'Huishoudboekje',
    organisation: { code: 'gm0344' },
  });
});

test('a later event makes a new version, an event that came too late does nothing', async () => {
  const source = await published({ titleNl: 'Eerste naam' }, 1);
  await published({ titleNl: 'Derde naam' }, 3, source);
  await published({ titleNl: 'Tweede naam' }, 2, source);
  expect(await seen(source)).toMatchObject({ titleNl: 'Derde naam', version: 2 });
});

test('a withdrawn case keeps its name and loses its content, and cannot be found', async () => {
  const source = await published({ titleNl: 'Pannenkoekenplan', problemNl: 'Te weinig pannenkoeken' });
  expect(await found('pannenkoeken')).toEqual(['Pannenkoekenplan']);
  await market.receive(caseGone, { subject: source, sequence: 2, data: { organisation: 'gm0344' } });
  expect(await seen(source)).toMatchObject({ status: 'WITHDRAWN', titleNl: 'Pannenkoekenplan', summaryNl: null });
  expect(await found('pannenkoeken')).toEqual([]);
});

test('a listing is seen and found by whom the case is shared with, and its words correct nobody else', async () => {
  const source = await published({ titleNl: 'Kwartelkoers', sharing: 'group', sharedWith: ['gm0632'] });
  expect(await seen(source)).toBeNull();
  expect(await seen(source, woerden())).toMatchObject({ titleNl: 'Kwartelkoers' });
  expect(await found('kwartelkoers', woerden())).toEqual(['Kwartelkoers']);
  expect(await found('kwartelkoers')).toEqual([]);
  const { searchAid } = await market
    .as(anonymous)
    .run<{ searchAid: { corrections: unknown[] } }>(
      `{ searchAid(problem: "kwartelkoors") { corrections { readAs } } }`,
    );
  expect(searchAid.corrections).toEqual([]);
});

test('another organisation cannot take over a listing by sending an event with the URN of its case', async () => {
  const source = await published({ titleNl: 'Van Utrecht' });
  await published({ titleNl: 'Van Woerden', organisation: 'gm0632' }, 2, source);
  expect(await seen(source)).toMatchObject({ titleNl: 'Van Utrecht', organisation: { code: 'gm0344' } });
  expect(await found('Woerden', woerden())).not.toContain('Van Woerden');
});

test('the case registry entity gets its listing here', async () => {
  const source = await published({ titleNl: 'Omgekeerd' });
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Case { id listing { titleNl } } } }`;
  const representations = [source, newCaseUrn()].map((id) => ({ __typename: 'Case', id }));
  const { _entities } = await market.as(anonymous).run<{ _entities: unknown[] }>(query, { representations });
  expect(_entities).toEqual([
    { id: source, listing: { titleNl: 'Omgekeerd' } },
    { id: representations[1]?.id, listing: null },
  ]);
});

test('listings come newest first, a page at a time', async () => {
  for (const day of [1, 2, 3]) await published({ titleNl: `Dag ${day}`, publishedAt: `2031-01-0${day}T00:00:00.000Z` });
  const page = `query ($after: String) { listings(first: 2, after: $after) { edges { node { titleNl } } pageInfo { hasNextPage endCursor } } }`;
  interface Paged {
    listings: { edges: { node: { titleNl: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
  }
  const first = await market.as(anonymous).run<Paged>(page);
  const second = await market.as(anonymous).run<Paged>(page, { after: first.listings.pageInfo.endCursor });
  const titles = [...first.listings.edges, ...second.listings.edges].map(({ node }) => node.titleNl);
  expect(titles.slice(0, 3)).toEqual(['Dag 3', 'Dag 2', 'Dag 1']);
});

test('a page of listings with their usage takes one statement per kind', async () => {
  const query =
    '{ listings(first: 5) { edges { node { titleNl usage { adopters named { code } } myAdoption { id } myFollow { id } } } } }';
  const statements = await market.statementsDuring(() => woerden().run(query));
  expect(statements).toHaveLength(5);
});

test('every table that holds rows of an organisation is fenced', async () => {
  expect(await unfencedTables(reuseMarketplaceDatabase, market.database().ownerUrl)).toEqual([]);
});
