import { anonymous } from '@gemeengoed/identity';
import { callerOf, testModule } from '@gemeengoed/testing';
import { caseCopied, caseGone } from '@gemeengoed/reuse-marketplace-contract';
import { exampleCase, newCaseUrn } from './example-case.js';
import { reuseMarketplace } from './module.js';

const market = testModule(reuseMarketplace);
const utrecht = () => market.as(callerOf('gm0344'));
const woerden = () => market.as(callerOf('gm0632'));
const zeist = () => market.as(callerOf('gm0355'));

const adopt = `mutation ($listing: ID!, $sharing: Sharing, $key: String) { adopt(listing: $listing, sharing: $sharing, idempotencyKey: $key) {
  id version phase status listingVersion sourceUrn labelNl sourceOrganisation { code } fit { aspect outcome } } }`;
const stop = `mutation ($id: ID!, $version: Int!, $reason: String!) { stopAdoption(id: $id, version: $version, reason: $reason) { status stopReason version } }`;
const follow = `mutation ($listing: ID!) { follow(listing: $listing) { id since } }`;
const unfollow = `mutation ($listing: ID!) { unfollow(listing: $listing) { id endedOn } }`;
const usage = `query ($id: ID!) { listing(id: $id) { usage { adopters stopped followers named { code } claims { textNl source } } myAdoption { id } myFollow { id } } }`;

interface Adopted {
  adopt: { id: string; version: number; fit: unknown[] };
}
interface Used {
  listing: {
    usage: { adopters: number; stopped: number; followers: number; named: { code: string }[] };
    myAdoption: unknown;
    myFollow: unknown;
  };
}

const listing = async (changes: Parameters<typeof exampleCase>[0] = {}) => {
  const source = newCaseUrn();
  await market.receive(caseCopied, { subject: source, data: caseCopied.data.parse(exampleCase(changes)) });
  const { listingOfSource } = await utrecht().run<{ listingOfSource: { id: string } }>(
    `query ($s: URN!) { listingOfSource(source: $s) { id } }`,
    { s: source },
  );
  return { source, id: listingOfSource.id };
};
const usageOf = async (id: string, reader = market.as(anonymous)) => (await reader.run<Used>(usage, { id })).listing;

test('an adoption starts at implementation and carries where it came from, and tells others', async () => {
  const { id, source } = await listing();
  const { adopt: adoption } = await woerden().run<Adopted>(adopt, { listing: id });
  expect(adoption).toMatchObject({
    phase: 'implementation',
    status: 'RUNNING',
    listingVersion: 1,
    sourceUrn: source,
    labelNl: 'Huishoudboekje',
    sourceOrganisation: { code: 'gm0344' },
  });
  const event = (await market.sent()).find(({ subject }) => subject === adoption.id);
  expect(event).toMatchObject({
    type: 'nl.gemeengoed.adoption.started.v1',
    organisation: 'gm0632',
    data: {
      adopter: 'gm0632',
      sourceOrganisation: 'gm0344',
      listing: id,
      listingVersion: 1,
      case: source,
      titleNl: 'Huishoudboekje',
    },
  });
});

test('of forty adoptions at once by one organisation exactly one wins', async () => {
  const { id } = await listing();
  const attempts = await Promise.allSettled(Array.from({ length: 40 }, () => woerden().run(adopt, { listing: id })));
  const refused = attempts.flatMap((attempt) => (attempt.status === 'rejected' ? [String(attempt.reason)] : []));
  expect(refused).toHaveLength(39);
  for (const reason of refused) expect(reason).toContain('CONFLICT');
  expect((await usageOf(id)).usage.adopters).toBe(1);
  expect((await market.sent()).filter(({ data }) => (data as { listing: string }).listing === id)).toHaveLength(1);
});

test('nobody adopts their own solution or a withdrawn one', async () => {
  const { id, source } = await listing();
  await expect(utrecht().run(adopt, { listing: id })).rejects.toThrow('CONFLICT: Dit is uw eigen oplossing');
  await market.receive(caseGone, { subject: source, sequence: 2, data: { organisation: 'gm0344' } });
  await expect(woerden().run(adopt, { listing: id })).rejects.toThrow('CONFLICT: Deze oplossing is teruggetrokken');
  await expect(woerden().run(follow, { listing: id })).rejects.toThrow('CONFLICT');
});

test('a listing that is not shared with an organisation is missing to it', async () => {
  const { id } = await listing({ sharing: 'group', sharedWith: ['gm0632'] });
  await expect(zeist().run(adopt, { listing: id })).rejects.toThrow('NOT_FOUND');
  await expect(woerden().run(adopt, { listing: id })).resolves.toBeDefined();
});

test('only those who may decide adopt, and nobody without signing in', async () => {
  const { id } = await listing();
  await expect(market.as(callerOf('gm0632', 'reader', 'contributor')).run(adopt, { listing: id })).rejects.toThrow(
    'FORBIDDEN',
  );
  await expect(market.as(anonymous).run(adopt, { listing: id })).rejects.toThrow('UNAUTHENTICATED');
});

test('the same idempotency key gives the same adoption', async () => {
  const { id } = await listing();
  const first = await woerden().run<Adopted>(adopt, { listing: id, key: 'adopt-1' });
  const again = await woerden().run<Adopted>(adopt, { listing: id, key: 'adopt-1' });
  expect(again.adopt.id).toBe(first.adopt.id);
});

test('usage counts private adopters without a name and names those who share', async () => {
  const { id } = await listing();
  await woerden().run(adopt, { listing: id });
  await zeist().run(adopt, { listing: id, sharing: 'PUBLIC' });
  const { usage: seen } = await usageOf(id);
  expect(seen).toMatchObject({ adopters: 2, named: [{ code: 'gm0355' }] });
  expect(seen).toMatchObject({
    claims: [{ textNl: 'foundergemeenten Amsterdam, Rotterdam en Nijmegen', source: '001:h2#4' }],
  });
  expect((await usageOf(id, woerden())).usage.named).toEqual(
    [{ code: 'gm0355' }, { code: 'gm0632' }].sort((a, b) => a.code.localeCompare(b.code)),
  );
});

test('a private adoption is missing to everybody else', async () => {
  const { id } = await listing();
  const { adopt: adoption } = await woerden().run<Adopted>(adopt, { listing: id });
  const query = `query ($id: ID!) { adoption(id: $id) { id } }`;
  for (const reader of [utrecht(), zeist(), market.as(anonymous)])
    expect(await reader.run(query, { id: adoption.id })).toEqual({ adoption: null });
  await expect(zeist().run(stop, { id: adoption.id, version: 1, reason: 'x' })).rejects.toThrow('NOT_FOUND');
});

test('an adoption is stopped once, with a reason that stays with the adopter, and can be started again', async () => {
  const { id } = await listing();
  const { adopt: adoption } = await woerden().run<Adopted>(adopt, { listing: id, sharing: 'PUBLIC' });
  await expect(woerden().run(stop, { id: adoption.id, version: 1, reason: ' ' })).rejects.toMatchObject({
    code: 'INVALID',
    fields: { reason: 'Vul dit in.' },
  });
  const stops = await Promise.allSettled(
    Array.from({ length: 10 }, () =>
      woerden().run(stop, { id: adoption.id, version: 1, reason: 'Past niet bij onze ICT' }),
    ),
  );
  expect(stops.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const reason = `query ($id: ID!) { adoption(id: $id) { status stopReason } }`;
  expect(await woerden().run(reason, { id: adoption.id })).toEqual({
    adoption: { status: 'STOPPED', stopReason: 'Past niet bij onze ICT' },
  });
  await expect(zeist().run(reason, { id: adoption.id })).rejects.toThrow('FORBIDDEN');
  expect((await market.sent()).at(-1)).toMatchObject({
    type: 'nl.gemeengoed.adoption.stopped.v1',
    subject: adoption.id,
    sequence: 2,
  });
  expect((await usageOf(id)).usage).toMatchObject({ adopters: 0, stopped: 1, named: [] });
  await woerden().run(adopt, { listing: id });
  expect((await usageOf(id)).usage).toMatchObject({ adopters: 1, stopped: 1 });
});

test('an organisation sees its own adoptions and no others', async () => {
  const { id } = await listing({ titleNl: 'Alleen Bunnik' });
  const bunnik = market.as(callerOf('gm0312'));
  await bunnik.run(adopt, { listing: id });
  await zeist().run(adopt, { listing: id, sharing: 'PUBLIC' });
  const mine = `{ myAdoptions { edges { node { labelNl organisation { code } listing { id } } } pageInfo { hasNextPage } } }`;
  expect(await bunnik.run(mine)).toEqual({
    myAdoptions: {
      edges: [{ node: { labelNl: 'Alleen Bunnik', organisation: { code: 'gm0312' }, listing: { id } } }],
      pageInfo: { hasNextPage: false },
    },
  });
});

test('an organisation can look along and leave again, and is counted once', async () => {
  const { id } = await listing();
  const [first, again] = await Promise.all([
    woerden().run<{ follow: { id: string } }>(follow, { listing: id }),
    woerden().run<{ follow: { id: string } }>(follow, { listing: id }),
  ]);
  expect(again.follow.id).toBe(first.follow.id);
  expect(await usageOf(id, woerden())).toMatchObject({ usage: { followers: 1 }, myFollow: { id: first.follow.id } });
  await woerden().run(unfollow, { listing: id });
  await expect(woerden().run(unfollow, { listing: id })).rejects.toThrow('NOT_FOUND');
  expect(await usageOf(id, woerden())).toMatchObject({ usage: { followers: 0 }, myFollow: null });
});
