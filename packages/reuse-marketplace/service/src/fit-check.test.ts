import { callerOf, testModule } from '@gemeengoed/testing';
import { caseCopied } from '@gemeengoed/reuse-marketplace-contract';
import { exampleCase, newCaseUrn } from './example-case.js';
import { reuseMarketplace } from './module.js';

const market = testModule(reuseMarketplace);
const woerden = () => market.as(callerOf('gm0632'));

const save = `mutation ($input: ProfileInput!) { saveProfile(input: $input) { version inhabitants technologies } }`;
const check = `query ($listing: ID!) { fitCheck(listing: $listing) { fits doesNotFit unknown points { aspect needNl needEn outcome reasonNl changeNl reasonEn source } } }`;
interface Checked {
  fitCheck: {
    fits: number;
    doesNotFit: number;
    unknown: number;
    points: { aspect: string; needNl: string; outcome: string; reasonNl: string; changeNl: string | null }[];
  };
}
const empty = { inhabitants: null, technologies: null, data: null, domains: null, landscape: null };

const listing = async (changes: Parameters<typeof exampleCase>[0] = {}) => {
  const source = newCaseUrn();
  await market.receive(caseCopied, { subject: source, data: caseCopied.data.parse(exampleCase(changes)) });
  const { listingOfSource } = await woerden().run<{ listingOfSource: { id: string } }>(
    `query ($s: URN!) { listingOfSource(source: $s) { id } }`,
    { s: source },
  );
  return listingOfSource.id;
};

test('a profile that was never saved is prefilled from the register and leaves the rest unknown', async () => {
  const { myProfile } = await woerden().run<{ myProfile: Record<string, unknown> }>(
    '{ myProfile { inhabitants technologies data domains version organisation { code } } }',
  );
  expect(myProfile).toEqual({
    inhabitants: expect.any(Number) as number,
    technologies: null,
    data: null,
    domains: null,
    version: 0,
    organisation: { code: 'gm0632' },
  });
});

test('a profile is saved by version, and a lost update is refused', async () => {
  const zeist = market.as(callerOf('gm0355'));
  await zeist.run(save, { input: { ...empty, version: 0, technologies: ['Power BI', 'Power BI'] } });
  await expect(zeist.run(save, { input: { ...empty, version: 0 } })).rejects.toThrow('CONFLICT');
  const saved = await zeist.run<{ saveProfile: unknown }>(save, {
    input: { ...empty, version: 1, technologies: ['Power BI'] },
  });
  expect(saved.saveProfile).toEqual({ version: 2, inhabitants: null, technologies: ['Power BI'] });
  await expect(zeist.run(save, { input: { ...empty, version: 2, inhabitants: 0 } })).rejects.toMatchObject({
    code: 'INVALID',
  });
  await expect(zeist.run(save, { input: { ...empty, version: 2, technologies: ['a\u202eb'] } })).rejects.toMatchObject({
    code: 'INVALID',
  });
});

test('per need it says whether it fits, with what would have to change, and the unknown stays unknown', async () => {
  await woerden().run(save, {
    input: { ...empty, version: 0, domains: ['social'], technologies: ['Common Ground-componenten'], data: null },
  });
  const { fitCheck } = await woerden().run<Checked>(check, { listing: await listing() });
  const outcomes = fitCheck.points.map(({ aspect, outcome }) => `${aspect} ${outcome}`);
  expect(outcomes).toEqual(['SCALE UNKNOWN', 'DOMAIN FITS', 'TECHNOLOGY FITS', 'DATA UNKNOWN']);
  expect(fitCheck).toMatchObject({ fits: 2, doesNotFit: 0, unknown: 2 });
  expect(fitCheck.points[3]?.changeNl).toBe('Vul in uw profiel in welke gegevens u heeft.');
});

test('the fit check of the moment is kept with the adoption', async () => {
  const id = await listing();
  const { adopt } = await woerden().run<{ adopt: { fit: unknown[] } }>(
    `mutation ($l: ID!) { adopt(listing: $l) { fit { aspect outcome } } }`,
    { l: id },
  );
  expect(adopt.fit).toContainEqual({ aspect: 'TECHNOLOGY', outcome: 'FITS' });
});

test('a small municipality sees the remark on small numbers with any solution that predicts', async () => {
  await listing({
    titleNl: 'Monitor Sociaal Domein',
    organisation: 'gm0505',
    risks: [
      {
        textNl: 'Voorspelmodellen werken vooral bij grotere gemeenten',
        textEn: null,
        source: '001:h2#11',
        basis: 'stated',
        qualifier: null,
      },
    ],
  });
  const id = await listing({ titleNl: 'Wmo Voorspelmodel', technologies: [], dataSources: [] });
  await market.as(callerOf('gm0312')).run(save, { input: { ...empty, version: 0, inhabitants: 16_000 } });
  const { fitCheck } = await market.as(callerOf('gm0312')).run<Checked>(check, { listing: id });
  expect(fitCheck.points[0]).toMatchObject({ aspect: 'SCALE', outcome: 'UNKNOWN' });
  expect(fitCheck.points[0]?.reasonNl).toContain('Voorspelmodellen werken vooral bij grotere gemeenten');
});

test('the example profiles say that they are examples, and loading them again changes nothing', async () => {
  const utrecht = market.as(callerOf('gm0344'));
  const read = () =>
    utrecht.run<{ myProfile: { landscape: string; version: number } }>('{ myProfile { landscape version } }');
  await market.loadExamples();
  const first = await read();
  expect(first.myProfile.landscape).toMatch(/^Voorbeeldprofiel/);
  await market.loadExamples();
  expect(await read()).toEqual(first);
});
