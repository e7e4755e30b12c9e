import type { ListingFact, ScaleRemark } from '@gemeengoed/reuse-marketplace-data';
import { checkFit } from './fit.rules.js';
import type { Needs } from './scale-fit.rules.js';

const fact = (textNl: string): ListingFact => ({
  textNl,
  textEn: null,
  source: '001:h2',
  basis: 'stated',
  statedOn: null,
  qualifier: null,
});
const remark = (listingId: string): ScaleRemark => ({
  ...fact('Voorspelmodellen werken vooral bij grotere gemeenten'),
  listingId,
  titleNl: 'Monitor',
  titleEn: null,
});
const needs = (changes: Partial<Needs> = {}): Needs => ({
  id: 'a',
  titleNl: 'Voorspelmodel',
  sourceUrn: 'urn:gemeengoed:case:x',
  domain: null,
  technologies: [],
  dataSources: [],
  from: { name: 'Utrecht', inhabitants: 370_000 },
  remarks: [],
  ...changes,
});
const profile = (inhabitants: number | null, more: { technologies?: string[]; data?: string[] } = {}) => ({
  inhabitants,
  technologies: more.technologies ?? null,
  data: more.data ?? null,
  domains: null,
  landscape: null,
});
const scale = (needed: Needs, inhabitants: number | null) => checkFit(needed, profile(inhabitants))[0];

test.each([
  [null, 'unknown'],
  [200_000, 'fits'],
  [1_000_000, 'fits'],
  [53_000, 'unknown'],
])('with %s residents beside a source of 370,000 the scale is %s', (inhabitants, outcome) => {
  expect(scale(needs(), inhabitants)?.outcome).toBe(outcome);
});

test('a source of which the residents are unknown leaves the scale unknown', () => {
  expect(scale(needs({ from: { name: 'Drechtsteden', inhabitants: null } }), 53_000)).toMatchObject({
    outcome: 'unknown',
    changeNl: expect.stringContaining('Drechtsteden') as string,
  });
});

test.each([
  [16_000, 'doesNotFit'],
  [60_000, 'unknown'],
  [150_000, 'fits'],
])("the listing's own remark on small numbers makes the scale for %i residents: %s", (inhabitants, outcome) => {
  expect(scale(needs({ remarks: [remark('a')] }), inhabitants)?.outcome).toBe(outcome);
});

test('a remark on predicting that another listing made is shown with a solution that predicts, and not with others', () => {
  const others = { remarks: [remark('b')] };
  expect(scale(needs(others), 16_000)).toMatchObject({
    outcome: 'unknown',
    reasonNl: expect.stringContaining('grotere gemeenten') as string,
  });
  expect(scale(needs({ ...others, titleNl: 'Slim Vegen' }), 16_000)?.reasonNl).not.toContain('grotere gemeenten');
});

test('technology that was only tried is no need; what the source leaves unnamed is unknown', () => {
  const needed = needs({
    technologies: [fact('blockchain (verkend, uiteindelijk niet gebruikt)'), fact('Microsoft Power BI')],
    dataSources: [fact('gecombineerde bronnen (niet nader benoemd)')],
  });
  const points = checkFit(needed, profile(200_000, { technologies: ['Power BI'], data: ['BAG'] }));
  expect(points.map(({ aspect, outcome }) => [aspect, outcome])).toEqual([
    ['scale', 'fits'],
    ['technology', 'fits'],
    ['data', 'unknown'],
  ]);
});

test('what a filled profile does not name does not fit, and it is said what would have to change', () => {
  const [, point] = checkFit(needs({ technologies: [fact('datawarehouse')] }), profile(200_000, { technologies: [] }));
  expect(point).toMatchObject({ outcome: 'doesNotFit', needNl: 'datawarehouse' });
  expect(point?.changeNl).not.toBeNull();
});
