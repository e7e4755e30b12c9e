import { anonymous } from '@gemeengoed/identity';
import { callerOf, testModule } from '@gemeengoed/testing';
import { caseRegistry } from '../module.js';

const registry = testModule(caseRegistry);
const public_ = () => registry.as(anonymous);

beforeAll(() => registry.loadExamples());

interface Found {
  case: { slug: string };
  words: string[];
  titleAlike: boolean;
}
interface Told {
  slug: string;
  titleNl: string;
  assessments: { textNl: string | null }[];
}
const query = `query ($titleNl: String, $summaryNl: String, $problemNl: String, $first: Int) {
  similarCases(titleNl: $titleNl, summaryNl: $summaryNl, problemNl: $problemNl, first: $first) { case { slug } words titleAlike } }`;
const similarTo = async (sketch: Record<string, unknown>, as = public_()) =>
  (await as.run<{ similarCases: Found[] }>(query, sketch)).similarCases;
const slugsFor = async (sketch: Record<string, unknown>) => (await similarTo(sketch)).map((found) => found.case.slug);

describe('cases that look like a new one', () => {
  test.each(['crowd simulator', 'simulatie van bezoekersstromen', 'drukte bij evenementen voorspellen'])(
    '%s suggests the simulation of crowd flows',
    async (titleNl) => {
      expect(await slugsFor({ titleNl })).toContain('simulatie-bezoekersstromen');
    },
  );

  test('each case is found first by its own title and by its own problem', async () => {
    const { cases } = await public_().run<{ cases: { edges: { node: Told }[] } }>(
      '{ cases(first: 50) { edges { node { slug titleNl assessments(attributes: ["problem"]) { textNl } } } } }',
    );
    expect(cases.edges).toHaveLength(18);
    for (const { node } of cases.edges) {
      const problemNl = node.assessments[0]?.textNl ?? '';
      expect((await slugsFor({ problemNl }))[0]).toBe(node.slug);
      expect((await slugsFor({ titleNl: node.titleNl }))[0]).toBe(node.slug);
    }
  });

  test.each([
    ['Zwembad met warmtepomp', 'Het zwembad gebruikt te veel gas.'],
    ['Digitale trouwakte', 'Paren moeten voor een afschrift naar het loket komen.'],
    ['Rioolinspectie met drones', 'Lekken in leidingen komen te laat aan het licht.'],
    ['Bibliotheekpas op de telefoon', 'Lezers vergeten hun pas.'],
    ['Bomen water geven', 'Jonge bomen gaan dood in een droge zomer.'],
    ['Nieuwe werkwijze voor de gemeente', 'De gemeente wil beter werken en meer doen met minder mensen.'],
    ['qqq', ''],
  ])('%s looks like none of them', async (titleNl, problemNl) => {
    expect(await slugsFor({ titleNl, problemNl })).toEqual([]);
  });

  test('it says which words both have, and whether the names resemble each other', async () => {
    const [first] = await similarTo({ titleNl: 'Huishoudboekjes', problemNl: 'Inwoners met schulden' });
    expect(first).toMatchObject({ case: { slug: 'huishoudboekje' }, titleAlike: true });
    expect(first?.words).toEqual(expect.arrayContaining(['huishoudboekjes', 'schulden']));
  });

  test('what is not shared with somebody is not suggested to them', async () => {
    const create = 'mutation ($input: CaseInput!) { createCase(input: $input) { id } }';
    await registry
      .as(callerOf('gm0632', 'lead'))
      .run(create, { input: { titleNl: 'Warmtepomp voor het zwembad', summaryNl: 'Minder gas voor het zwembad' } });
    expect(await slugsFor({ titleNl: 'Zwembad met warmtepomp' })).toEqual([]);
    const own = await similarTo({ titleNl: 'Zwembad met warmtepomp' }, registry.as(callerOf('gm0632', 'lead')));
    expect(own[0]?.case.slug).toBe('warmtepomp-voor-het-zwembad');
  });

  test('an empty text suggests nothing, and one that is too long says what to change', async () => {
    expect(await slugsFor({ titleNl: '  ' })).toEqual([]);
    await expect(similarTo({ problemNl: 'a '.repeat(3000) })).rejects.toMatchObject({
      code: 'INVALID',
      fields: { problemNl: expect.any(String) },
    });
  });

  test('how many statements it takes does not depend on how many cases there are', async () => {
    const work = () => similarTo({ titleNl: 'voorspelmodel met data', first: 10 });
    expect(await registry.statementsDuring(work)).toHaveLength(2);
  });
});
