import { caseRegistryDatabase } from '@gemeengoed/case-registry-data';
import { anonymous } from '@gemeengoed/identity';
import { callerOf, testModule, unfencedTables } from '@gemeengoed/testing';
import { caseRegistry } from '../module.js';

const registry = testModule(caseRegistry);
const utrecht = () => registry.as(callerOf('gm0344', 'lead'));
const public_ = () => registry.as(anonymous);

beforeAll(() => registry.loadExamples());

interface Values {
  attribute: { id: string };
  term: { id: string } | null;
  textNl: string | null;
  source: string;
  unknown: boolean;
}
interface CaseAnswer {
  id: string;
  version: number;
  titleNl: string;
  slug: string;
  sharing: string;
  publishedAt: string | null;
  organisation: { code: string; name: string };
  assessments: Values[];
  disagreements: { attribute: { id: string }; values: Values[] }[];
  unknowns: { attribute: { id: string }; note: string | null }[];
}
const bySlug = `query ($slug: String!) { caseBySlug(slug: $slug) {
  id version titleNl sharing publishedAt organisation { code name }
  assessments { attribute { id } term { id } textNl source unknown }
  disagreements { attribute { id } values { term { id } source } }
  unknowns { attribute { id } note } } }`;
const find = async (slug: string) => (await public_().run<{ caseBySlug: CaseAnswer }>(bySlug, { slug })).caseBySlug;

interface Listed {
  cases: { edges: { node: CaseAnswer; cursor: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
const list = `query ($filter: CaseFilterInput, $first: Int, $after: String) {
  cases(filter: $filter, first: $first, after: $after) { edges { node { titleNl slug organisation { code name } } } pageInfo { hasNextPage endCursor } } }`;
const slugs = async (variables: Record<string, unknown>) =>
  (await public_().run<Listed>(list, { first: 50, ...variables })).cases.edges.map(({ node }) => node.slug);

const create = `mutation ($input: CaseInput!, $key: String) { createCase(input: $input, idempotencyKey: $key) { id slug version sharing } }`;
const created = async (titleNl: string, more: Record<string, unknown> = {}) =>
  (await utrecht().run<{ createCase: CaseAnswer }>(create, { input: { titleNl, ...more } })).createCase;
const assess = `mutation ($id: ID!, $input: AssessmentInput!) { assessCase(id: $id, input: $input) { id term { id } source } }`;

describe('the eighteen cases', () => {
  test('are all there, owned by their organisations and seen by everyone', async () => {
    const { cases } = await public_().run<Listed>(list, { first: 50 });
    expect(cases.edges).toHaveLength(18);
    expect(new Set(cases.edges.map(({ node }) => node.organisation.code))).toEqual(
      new Set([
        'gm0344',
        'gm0479',
        'rb-dg-jeugd-zhz',
        'gm0363',
        'gm0153',
        'rb-drechtsteden',
        'gm0505',
        'gm0772',
        'gm0518',
        'gm0599',
      ]),
    );
  });

  test('loading them again changes nothing', async () => {
    const before = await registry.sent();
    await registry.loadExamples();
    expect(await registry.sent()).toEqual(before);
    expect(await slugs({})).toHaveLength(18);
  });

  test.each([
    ['data-applicatie-ondermijning', ['radical', 'incremental']],
    ['havenmeester-van-de-toekomst', ['incremental', 'radical']],
    ['monitor-sociaal-domein', ['radical', 'incremental']],
    ['wmo-voorspelmodel', ['radical', 'incremental']],
    ['voorspellen-parkeerdruk', ['incremental', 'radical']],
  ])('sources disagree on the innovation type of %s, and both are shown', async (slug, types) => {
    const { disagreements } = await find(slug);
    const found = disagreements.find(({ attribute }) => attribute.id === 'innovation-type');
    expect(found?.values.map(({ term }) => term?.id)).toEqual(types);
    expect(found?.values.map(({ source }) => source)).toEqual([
      'A&O fonds Gemeenten 2021, §3.1, tabel 2',
      'A&O fonds Gemeenten 2021, §5.1',
    ]);
  });

  test('no other case has a disagreement on its type', async () => {
    const all = await Promise.all((await slugs({})).map(find));
    expect(
      all.filter(({ disagreements }) => disagreements.some(({ attribute }) => attribute.id === 'innovation-type')),
    ).toHaveLength(5);
  });

  test('what nobody stated is unknown, with the reason where somebody looked', async () => {
    const { unknowns } = await find('huishoudboekje');
    const grade = unknowns.find(({ attribute }) => attribute.id === 'value-grade');
    expect(grade?.note).toContain('geeft geen mate');
    expect((await find('slim-vegen')).unknowns.map(({ attribute }) => attribute.id)).toContain('scaled-to');
  });

  test('are each published with what a listing needs', async () => {
    const sent = (await registry.sent()).filter(({ type }) => type === 'nl.gemeengoed.case.published.v1');
    expect(sent.length).toBeGreaterThanOrEqual(18);
    const budget = sent.find(({ subject }) => subject.endsWith('000000000004'));
    expect(budget?.data).toMatchObject({
      organisation: 'gm0344',
      slug: 'huishoudboekje',
      domain: 'social',
      phase: 'scaling',
      valueGrade: null,
    });
  });
});

describe('finding cases', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['a word of the title in Dutch', { text: 'huishoudboekje' }, ['huishoudboekje']],
    ['a word of the problem, in another form', { text: 'schuld' }, ['huishoudboekje']],
    ['an English word', { text: 'sweeping' }, ['slim-vegen']],
    ['a term by its Dutch label', { domain: ['Veiligheid'] }, ['data-applicatie-ondermijning', 'monitor-veiligheid']],
    [
      'a type by whichever source, with a phase',
      { innovationType: ['disruptive'], phase: ['scaling'] },
      ['huishoudboekje'],
    ],
    ['a technology', { technology: 'blockchain' }, ['huishoudboekje']],
    ['an owner', { organisation: 'gm0599' }, ['rotterdam-groeit', 'voorspelmodel-verkeersveiligheid']],
  ])('by %s', async (_name, filter, expected) => {
    expect((await slugs({ filter })).sort()).toEqual(expected.sort());
  });

  test('pages follow each other without gap or overlap', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { cases }: Listed = await public_().run<Listed>(list, { first: 5, after });
      seen.push(...cases.edges.map(({ node }) => node.slug));
      after = cases.pageInfo.hasNextPage ? cases.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(await slugs({}));
  });

  test('facets count the filtered cases', async () => {
    const { caseFacets } = await public_().run<{
      caseFacets: { id: string; counts: { value: string; count: number }[] }[];
    }>('{ caseFacets { id counts { value count } } }');
    const counts = Object.fromEntries(
      (caseFacets.find(({ id }) => id === 'domain')?.counts ?? []).map(({ value, count }) => [value, count]),
    );
    expect(counts).toEqual({ physical: 9, social: 6, safety: 2, operations: 1 });
  });

  test('a page with facts, disagreements and unknowns takes one statement per shape, however many cases', async () => {
    const document = (first: number) =>
      `{ cases(first: ${first}) { edges { node { titleNl assessments { textNl } disagreements { attribute { id } } unknowns { note } } } } }`;
    const [few, all] = [
      await registry.statementsDuring(() => public_().run(document(2))),
      await registry.statementsDuring(() => public_().run(document(18))),
    ];
    // The cases, and one each for assessments, entries, decisions, responses, indicators and their figures.
    expect([few.length, all.length]).toEqual([7, 7]);
  });
});

describe('recording a case', () => {
  test('it is private until it is shared, and then seen', async () => {
    const { id, slug, sharing } = await created('Deelfietsen bij het station');
    expect([slug, sharing]).toEqual(['deelfietsen-bij-het-station', 'PRIVATE']);
    expect(await find(slug)).toBeNull();
    await expect(utrecht().run('mutation ($id: ID!) { publishCase(id: $id) { id } }', { id })).rejects.toThrow(
      'CONFLICT',
    );
    await utrecht().run('mutation ($id: ID!) { shareCase(id: $id, sharing: PUBLIC) { id } }', { id });
    expect((await find(slug)).titleNl).toBe('Deelfietsen bij het station');
    await utrecht().run('mutation ($id: ID!) { publishCase(id: $id) { publishedVersion } }', { id });
    await expect(
      utrecht().run('mutation ($id: ID!) { shareCase(id: $id, sharing: PRIVATE) { id } }', { id }),
    ).rejects.toThrow('marktplaats');
    await utrecht().run('mutation ($id: ID!) { withdrawCase(id: $id) { id } }', { id });
    const events = (await registry.sent()).filter(({ subject }) => subject === id);
    expect(events.map(({ type, sequence }) => [type, sequence])).toEqual([
      ['nl.gemeengoed.case.published.v1', 1],
      ['nl.gemeengoed.case.withdrawn.v1', 2],
    ]);
  });

  test('a whole pitch becomes what others read first, and is reused as it was written', async () => {
    const { id } = await created('Pitch', { summaryNl: 'Samenvatting' });
    const parts = { needs: 'Inwoners wachten lang.', approach: 'Wij bellen zelf.', benefits: 'Minder zorgen.' };
    const say = (part: string, textNl: string) =>
      utrecht().run(assess, {
        id,
        input: { attribute: `pitch-${part}`, textNl, basis: 'STATED', source: 'Gemeente Utrecht' },
      });
    await utrecht().run('mutation ($id: ID!) { shareCase(id: $id, sharing: PUBLIC) { id } }', { id });
    const publish = async () => {
      await utrecht().run('mutation ($id: ID!) { publishCase(id: $id) { id } }', { id });
      const events = (await registry.sent()).filter(({ subject }) => subject === id);
      return (events.at(-1)?.data as { summaryNl: string }).summaryNl;
    };
    for (const [part, text] of Object.entries(parts)) await say(part, text);
    expect(await publish()).toBe('Samenvatting');
    await say('alternative', 'Wachten tot het misgaat.');
    expect(await publish()).toBe('Inwoners wachten lang. Wij bellen zelf. Minder zorgen. Wachten tot het misgaat.');
  });

  test('a second case of the same name gets another web address', async () => {
    const [first, second] = [await created('Zelfde naam'), await created('Zelfde naam')];
    expect([first.slug, second.slug]).toEqual(['zelfde-naam', 'zelfde-naam-2']);
  });

  test('two values that differ stand side by side until one is retracted', async () => {
    const { id, slug } = await created('Twee bronnen');
    await utrecht().run('mutation ($id: ID!) { shareCase(id: $id, sharing: PUBLIC) { id } }', { id });
    const value = (term: string, source: string) => ({
      id,
      input: { attribute: 'phase', term, basis: 'STATED', source, qualifier: 'ABOUT', statedOn: '2026-10' },
    });
    await utrecht().run(assess, value('pilot', 'Projectplan 2026, §2'));
    const { assessCase } = await utrecht().run<{ assessCase: { id: string } }>(
      assess,
      value('Idee', 'Gemeente Utrecht, projectleider'),
    );
    expect(
      (await find(slug)).disagreements.map(({ attribute, values }) => [
        attribute.id,
        values.map(({ term }) => term?.id),
      ]),
    ).toEqual([['phase', ['development', 'idea']]]);
    await utrecht().run('mutation ($id: ID!) { retractAssessment(id: $id, because: "Dubbel") { id } }', {
      id: assessCase.id,
    });
    expect((await find(slug)).disagreements).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['an empty value', { attribute: 'goal', basis: 'STATED', source: 'x' }, 'textNl'],
    [
      'a term that is not in the list',
      { attribute: 'domain', term: 'ruimtevaart', basis: 'STATED', source: 'x' },
      'term',
    ],
    ['no source', { attribute: 'goal', textNl: 'Iets', basis: 'STATED', source: ' ' }, 'source'],
    [
      'an attribute that does not exist',
      { attribute: 'kleur', textNl: 'Iets', basis: 'STATED', source: 'x' },
      'attribute',
    ],
    [
      'a range the wrong way round',
      { attribute: 'trl', number: 6, numberMax: 5, basis: 'STATED', source: 'x' },
      'numberMax',
    ],
    [
      'unknown together with a value',
      { attribute: 'goal', textNl: 'Iets', unknown: true, basis: 'STATED', source: 'x' },
      'unknown',
    ],
  ])('%s is refused with the field to change', async (_name, input, field) => {
    const { id } = await created('Foute invoer');
    await expect(utrecht().run(assess, { id, input })).rejects.toMatchObject({
      code: 'INVALID',
      fields: { [field]: expect.any(String) },
    });
  });

  test.each<[string, string]>([
    ['a citizen service number', 'Melding van 111222333 over de stoep'],
    ['a character that turns the text around', 'Titel \u202Egnp.exe'],
    ['a NUL character', 'Titel\u0000'],
    ['a text that is too long', 'x'.repeat(151)],
  ])('a title with %s is refused', async (_name, titleNl) => {
    await expect(created(titleNl)).rejects.toMatchObject({ code: 'INVALID', fields: { titleNl: expect.any(String) } });
  });

  test('the key of a record is not taken for a citizen service number', async () => {
    const titleNl = 'Vervolg op 019ac1c2-0000-7000-8000-a111222333bc';
    expect((await created(titleNl)).slug).toBe('vervolg-op-019ac1c2-0000-7000-8000-a111222333bc');
  });

  test('a title is kept in one Unicode form', async () => {
    const { slug } = await created('Cafe\u0301 in de wijk');
    expect(slug).toBe('cafe-in-de-wijk');
  });

  test('of two edits that start from the same version one is refused', async () => {
    const { id, version } = await created('Versies');
    const edit = (titleNl: string) =>
      utrecht().run(
        'mutation ($id: ID!, $version: Int!, $input: CaseInput!) { editCase(id: $id, version: $version, input: $input) { version } }',
        { id, version, input: { titleNl } },
      );
    const [first, second] = await Promise.allSettled([edit('Eerste'), edit('Tweede')]);
    expect([first?.status, second?.status].sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('another organisation may look at a shared case but not change it', async () => {
    const { id } = await find('huishoudboekje');
    const woerden = registry.as(callerOf('gm0632', 'lead'));
    await expect(
      woerden.run(assess, { id, input: { attribute: 'goal', textNl: 'Anders', basis: 'STATED', source: 'Woerden' } }),
    ).rejects.toThrow('FORBIDDEN');
    await expect(
      woerden.run('mutation ($id: ID!) { shareCase(id: $id, sharing: PRIVATE) { id } }', { id }),
    ).rejects.toThrow('FORBIDDEN');
    await expect(woerden.run('query ($id: ID!) { case(id: $id) { sharedWith } }', { id })).rejects.toThrow('FORBIDDEN');
  });
});

test('every table is fenced by row security', async () => {
  expect(await unfencedTables(caseRegistryDatabase, registry.database().ownerUrl)).toEqual([]);
});
