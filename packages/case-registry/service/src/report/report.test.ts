import { anonymous } from '@gemeengoed/identity';
import { callerOf, testModule } from '@gemeengoed/testing';
import { caseRegistry } from '../module.js';

const registry = testModule(caseRegistry);

beforeAll(() => registry.loadExamples());

interface Report {
  total: number;
  counts: { value: string; count: number; cases: { slug: string }[] }[];
  unnamed: number;
  unnamedCases: { slug: string }[];
  disagreeing: number;
  disagreeingCases: { slug: string }[];
}
const document = `query ($attribute: String!, $sourceHolds: String, $filter: CaseFilterInput) {
  attributeReport(attribute: $attribute, sourceHolds: $sourceHolds, filter: $filter) {
    total unnamed counts { value count cases { slug } } unnamedCases { slug } disagreeing disagreeingCases { slug } } }`;
const report = async (attribute: string, more: Record<string, unknown> = {}) =>
  (await registry.as(anonymous).run<{ attributeReport: Report }>(document, { attribute, ...more })).attributeReport;
const counts = async (attribute: string, more: Record<string, unknown> = {}) =>
  (await report(attribute, more)).counts.map(({ count }) => count);

test('a total by table 2 and a total by the running text differ, and four cases are not named there', async () => {
  expect(await counts('innovation-type', { sourceHolds: 'tabel 2' })).toEqual([7, 9, 2]);
  const text = await report('innovation-type', { sourceHolds: '§5.1' });
  expect(text.counts.map(({ count }) => count)).toEqual([6, 6, 2]);
  expect(text).toMatchObject({ total: 18, unnamed: 4 });
  expect(text.unnamedCases.map(({ slug }) => slug).toSorted()).toEqual([
    'aanpak-hondenoverlast',
    'fundering-woningen',
    'handhaving-openbare-ruimte',
    'voorspelmodel-verkeersveiligheid',
  ]);
});

test('where sources disagree is listed, whichever source is counted', async () => {
  for (const sourceHolds of [undefined, 'tabel 2']) {
    const { disagreeing, disagreeingCases } = await report('innovation-type', { sourceHolds });
    expect(disagreeing).toBe(5);
    expect(disagreeingCases.map(({ slug }) => slug).toSorted()).toEqual([
      'data-applicatie-ondermijning',
      'havenmeester-van-de-toekomst',
      'monitor-sociaal-domein',
      'voorspellen-parkeerdruk',
      'wmo-voorspelmodel',
    ]);
  }
});

test('statuses of different parts are no disagreement; two of the same part are', async () => {
  const { disagreeingCases } = await report('component-status');
  expect(disagreeingCases.map(({ slug }) => slug)).toEqual(['slim-vegen']);
});

test('a filter narrows what is counted', async () => {
  const { total, counts: found } = await report('innovation-type', {
    sourceHolds: 'tabel 2',
    filter: { domain: ['social'] },
  });
  expect(total).toBe(6);
  expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(6);
});

test('an attribute that is yes or no is counted as such', async () => {
  expect(await counts('learning-deliberate')).toEqual([4, 14]);
});

test('a case that may not be seen is not counted', async () => {
  const utrecht = registry.as(callerOf('gm0344', 'lead'));
  const { createCase } = await utrecht.run<{ createCase: { id: string } }>(
    'mutation { createCase(input: { titleNl: "Nog niet gedeeld" }) { id } }',
  );
  await utrecht.run(
    `mutation ($id: ID!) { assessCase(id: $id, input: { attribute: "domain", term: "social", basis: STATED, source: "Gemeente Utrecht" }) { id } }`,
    { id: createCase.id },
  );
  expect(await counts('domain')).toEqual([6, 9, 2, 1]);
  const own = await utrecht.run<{ attributeReport: Report }>(document, { attribute: 'domain' });
  expect(own.attributeReport.counts[0]?.count).toBe(7);
});

test('an attribute that does not exist is refused with the field to change', async () => {
  await expect(report('nonsense')).rejects.toMatchObject({
    code: 'INVALID',
    fields: { attribute: expect.any(String) },
  });
});

test('a report with its cases takes three statements, however many cases', async () => {
  const statements = await registry.statementsDuring(() => report('domain'));
  expect(statements.length).toBe(3);
});
