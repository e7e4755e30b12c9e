import { anonymous } from '@gemeengoed/identity';
import { lessonsOffered } from '@gemeengoed/learning-log-contract';
import { learningLogDatabase } from '@gemeengoed/learning-log-data';
import { adoptionStarted } from '@gemeengoed/reuse-marketplace-contract';
import { callerOf, testModule, unfencedTables } from '@gemeengoed/testing';
import { learningLog } from './module.js';

const log = testModule(learningLog);
const woerden = () => log.as(callerOf('gm0632', 'lead'));
const utrecht = () => log.as(callerOf('gm0344', 'lead'));
const budgetCase = 'urn:gemeengoed:case:01930000-0000-7000-8000-000000000004';
const adoption = 'urn:gemeengoed:adoption:01930000-0000-7000-8002-000000000001';
const listing = 'urn:gemeengoed:listing:01930000-0000-7000-8003-000000000001';

beforeAll(() => log.loadExamples());

const started = (adopter = 'gm0632', subject = adoption) => ({
  subject,
  data: {
    adopter,
    sourceOrganisation: 'gm0344',
    listing,
    titleNl: 'Huishoudboekje',
    titleEn: null,
    listingVersion: 1,
    case: budgetCase,
    startedOn: '2026-11-24',
  },
});
interface PitfallAnswer {
  id: string;
  textNl: string;
  status: string;
  version: number;
  lesson: string;
  sourceOrganisation: { name: string };
}
const pitfalls = async (caller = woerden(), of = adoption) =>
  (
    await caller.run<{ pitfalls: PitfallAnswer[] }>(
      'query ($of: ID!) { pitfalls(adoption: $of) { id textNl status version lesson sourceOrganisation { name } } }',
      { of },
    )
  ).pitfalls;
const record =
  'mutation ($about: AboutInput!, $input: LessonInput!, $key: String) { recordLesson(about: $about, input: $input, idempotencyKey: $key) { id version sharing } }';
const about = { id: budgetCase, labelNl: 'Huishoudboekje' };
const recorded = async (textNl: string, more: Record<string, unknown> = {}) =>
  (
    await utrecht().run<{ recordLesson: { id: string; version: number; sharing: string } }>(record, {
      about,
      input: { textNl, ...more },
    })
  ).recordLesson;

describe('reference content', () => {
  test('holds 69 options for action, 7 boxes and 105 general lessons', async () => {
    const kinds = await log
      .connections()
      .as({ organisation: null, government: false })
      .read((tx) =>
        tx
          .selectFrom('advice')
          .select(({ fn }) => ['kind', fn.countAll<number>().as('count')])
          .groupBy('kind')
          .orderBy('kind')
          .execute(),
      );
    expect(kinds.map(({ kind, count }) => [kind, Number(count)])).toEqual([
      ['box', 7],
      ['generic', 105],
      ['option', 69],
    ]);
  });

  test('is found by theme, phase and words', async () => {
    const { advice } = await log
      .as(anonymous)
      .run<{ advice: { theme: string; phases: string[]; titleNl: string }[] }>(
        '{ advice(theme: "3.1", phase: "idea", text: "urgentie") { theme phases titleNl } }',
      );
    expect(advice.map(({ titleNl }) => titleNl)).toContain('Laat urgentie het werk doen');
    expect(advice.every(({ theme, phases }) => theme === '3.1' && phases.includes('idea'))).toBe(true);
  });
});

describe('an adoption', () => {
  test('makes the source offer its shared lessons to the adopter', async () => {
    await log.receive(adoptionStarted, started());
    const [offered] = (await log.sent()).filter(({ type }) => type === lessonsOffered.type);
    expect(offered).toMatchObject({
      subject: adoption,
      organisation: 'gm0344',
      data: { adopter: 'gm0632', sourceOrganisation: 'gm0344' },
    });
    expect((offered?.data as { lessons: unknown[] }).lessons).toHaveLength(5);
  });

  test('gives the adopter known pitfalls, once, with where they came from', async () => {
    const [offered] = (await log.sent()).filter(({ type }) => type === lessonsOffered.type);
    const data = offered?.data as Parameters<typeof lessonsOffered.data.parse>[0] as never;
    await log.receive(lessonsOffered, { subject: adoption, data });
    await log.receive(lessonsOffered, { subject: adoption, data, sequence: 2 });
    const found = await pitfalls();
    expect(found).toHaveLength(5);
    expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['new']));
    expect(found[0]?.lesson).toMatch(/^urn:gemeengoed:lesson:/);
    expect(found[0]?.sourceOrganisation.name).toBe('Utrecht');
  });

  test('does not offer a private lesson', async () => {
    await recorded('Alleen voor onszelf');
    const subject = 'urn:gemeengoed:adoption:01930000-0000-7000-8002-000000000002';
    await log.receive(adoptionStarted, started('gm0355', subject));
    const offered = (await log.sent()).find(({ type, subject: of }) => type === lessonsOffered.type && of === subject);
    expect(JSON.stringify(offered?.data)).not.toContain('Alleen voor onszelf');
  });

  test('keeps pitfalls from others', async () => {
    expect(await pitfalls(utrecht())).toEqual([]);
    await expect(log.as(anonymous).run('{ pitfalls(adoption: "x") { id } }')).rejects.toThrow('UNAUTHENTICATED');
  });

  test('lets the adopter use or reject a pitfall, and rejecting needs a reason', async () => {
    const [first, second] = await pitfalls();
    const decide =
      'mutation ($id: ID!, $version: Int!, $used: Boolean!, $reason: String) { decidePitfall(id: $id, version: $version, used: $used, reason: $reason) { status reason } }';
    expect(await woerden().run(decide, { id: first?.id, version: 1, used: true })).toEqual({
      decidePitfall: { status: 'used', reason: null },
    });
    await expect(woerden().run(decide, { id: second?.id, version: 1, used: false })).rejects.toMatchObject({
      code: 'INVALID',
      fields: { reason: 'Vul dit in.' },
    });
    await expect(woerden().run(decide, { id: first?.id, version: 1, used: true })).rejects.toThrow('CONFLICT');
    await expect(utrecht().run(decide, { id: second?.id, version: 1, used: true })).rejects.toThrow('NOT_FOUND');
    expect((await pitfalls()).at(-1)?.status).toBe('used');
  });
});

describe('the right lesson at the right moment', () => {
  interface HintAnswer {
    lesson: { textNl: string } | null;
    advice: { id: string; phases: string[]; statedBy: string[]; derivedFrom: string[] } | null;
    becauseNl: string;
  }
  const hints = async (reference: string, phase?: string) =>
    (
      await woerden().run<{ lessonsFor: HintAnswer[] }>(
        'query ($reference: ID!, $phase: String) { lessonsFor(reference: $reference, phase: $phase, first: 100) { lesson { textNl } advice { id phases statedBy derivedFrom } becauseNl } }',
        { reference, phase },
      )
    ).lessonsFor;

  test('for a case: its lessons first, then the advice that it bears out', async () => {
    const found = await hints(budgetCase);
    expect(found.slice(0, 5).every(({ lesson }) => lesson !== null)).toBe(true);
    const borneOut = found.filter(({ advice }) => advice !== null);
    expect(borneOut.length).toBeGreaterThan(3);
    expect(
      borneOut.every(({ advice }) =>
        [...(advice?.statedBy ?? []), ...(advice?.derivedFrom ?? [])].includes(budgetCase),
      ),
    ).toBe(true);
  });

  test('for an adoption: the lessons of the case that it came from, for its phase', async () => {
    const found = await hints(adoption, 'implementation');
    expect(found[0]?.becauseNl).toContain('waar uw overname vandaan komt');
    expect(found.every(({ advice }) => advice === null || advice.phases.includes('implementation'))).toBe(true);
  });
});

describe('lessons and reviews', () => {
  test('a lesson is private until it is shared, and withdrawn it is gone for others', async () => {
    const { id, sharing } = await recorded('Test met kleine groepen');
    const seen = async () =>
      (await woerden().run<{ lesson: unknown }>('query ($id: ID!) { lesson(id: $id) { textNl } }', { id })).lesson;
    expect([sharing, await seen()]).toEqual(['PRIVATE', null]);
    await utrecht().run('mutation ($id: ID!) { shareLesson(id: $id, sharing: PUBLIC) { id } }', { id });
    expect(await seen()).toEqual({ textNl: 'Test met kleine groepen' });
    await expect(woerden().run('mutation ($id: ID!) { withdrawLesson(id: $id) { id } }', { id })).rejects.toThrow(
      'FORBIDDEN',
    );
    await utrecht().run('mutation ($id: ID!) { withdrawLesson(id: $id) { id } }', { id });
    expect(await seen()).toBeNull();
  });

  test('lessons are found by words in Dutch and English and page without overlap', async () => {
    const query =
      'query ($text: String, $after: String) { lessons(filter: { text: $text }, first: 30, after: $after) { edges { node { id textNl } } pageInfo { hasNextPage endCursor } } }';
    interface Page {
      lessons: {
        edges: { node: { id: string; textNl: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }
    const byWord = await log.as(anonymous).run<Page>(query, { text: 'blockchain' });
    expect(byWord.lessons.edges.map(({ node }) => node.textNl).join()).toContain('blockchain');
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Page = await log.as(anonymous).run<Page>(query, { after });
      seen.push(...page.lessons.edges.map(({ node }) => node.id));
      after = page.lessons.pageInfo.endCursor;
      more = page.lessons.pageInfo.hasNextPage;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(75);
  });

  test('a review answers four questions and makes lessons', async () => {
    const review =
      'mutation ($about: AboutInput!, $input: ReviewInput!, $lessons: [LessonInput!]!) { recordReview(about: $about, input: $input, lessons: $lessons) { id sharing } }';
    const input = {
      heldOn: '2026-11-20',
      expected: 'Honderd deelnemers',
      happened: 'Zestig deelnemers',
      difference: 'De brief was te moeilijk',
      nextTime: 'Eerst de brief testen',
    };
    await woerden().run(review, {
      about: { id: adoption, labelNl: 'Huishoudboekje' },
      input,
      lessons: [{ textNl: 'Test een brief met vijf lezers', phases: ['implementation'] }],
    });
    const { reviews } = await woerden().run<{ reviews: { nextTime: string }[] }>(
      'query ($id: ID!) { reviews(about: $id) { nextTime } }',
      { id: adoption },
    );
    expect(reviews).toEqual([{ nextTime: 'Eerst de brief testen' }]);
    await expect(
      woerden().run(review, { about, input: { ...input, difference: '', heldOn: '2999-01-01' }, lessons: [] }),
    ).rejects.toMatchObject({
      fields: { difference: 'Vul dit in.', heldOn: 'Deze dag is nog niet geweest.' },
    });
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a theme that does not exist', { textNl: 'x', theme: '9.9' }, 'theme'],
    ['a phase that does not exist', { textNl: 'x', phases: ['later'] }, 'phases'],
    ['a citizen service number', { textNl: 'bel 111222333' }, 'textNl'],
  ])('%s is refused', async (_name, input, field) => {
    await expect(woerden().run(record, { about, input })).rejects.toMatchObject({
      code: 'INVALID',
      fields: { [field]: expect.any(String) },
    });
  });

  test('lessons of many cases come in one statement', async () => {
    const representations = Array.from({ length: 18 }, (_unused, n) => ({
      __typename: 'Case',
      id: `urn:gemeengoed:case:01930000-0000-7000-8000-0000000000${String(n + 1).padStart(2, '0')}`,
    }));
    const statements = await log.statementsDuring(() =>
      log
        .as(anonymous)
        .run('query ($of: [_Any!]!) { _entities(representations: $of) { ... on Case { lessons { textNl } } } }', {
          of: representations,
        }),
    );
    expect(statements).toHaveLength(1);
  });
});

test('every table is fenced by row security, except the reference content', async () => {
  expect(await unfencedTables(learningLogDatabase, log.database().ownerUrl)).toEqual([]);
});
