import { anonymous } from '@gemeengoed/identity';
import { callerOf, testModule } from '@gemeengoed/testing';
import { caseRegistry } from '../module.js';

const registry = testModule(caseRegistry);
const utrecht = () => registry.as(callerOf('gm0344', 'lead'));
const public_ = () => registry.as(anonymous);

beforeAll(() => registry.loadExamples());

interface Verdict {
  isInnovation: boolean | null;
  definition: string;
  version: string;
  basis: string;
  becauseNl: string;
  becauseEn: string;
  valueKinds: { id: string }[];
}
const verdictFields = 'isInnovation definition version basis becauseNl becauseEn valueKinds { id }';
const verdictsBy = async (definition: string) =>
  (
    await public_().run<{ cases: { edges: { node: { slug: string; innovation: Verdict } }[] } }>(
      `query ($definition: InnovationDefinition!) { cases(first: 18) { edges { node { slug innovation(definition: $definition) { ${verdictFields} } } } } }`,
      { definition },
    )
  ).cases.edges.map(({ node }) => node);

describe('whether the eighteen cases are innovations', () => {
  test('fifteen are, by what sources say; two were not introduced, and one brought learning only', async () => {
    const verdicts = await verdictsBy('STRICT');
    expect(verdicts.filter(({ innovation }) => innovation.isInnovation === true)).toHaveLength(15);
    expect(verdicts.filter(({ innovation }) => innovation.isInnovation === false).map(({ slug }) => slug)).toEqual([
      'data-applicatie-ondermijning',
      'havenmeester-van-de-toekomst',
      'voorspellen-parkeerdruk',
    ]);
  });

  test('the showcase on parking is value, and no innovation', async () => {
    const found = (await verdictsBy('STRICT')).find(({ slug }) => slug === 'voorspellen-parkeerdruk');
    expect(found?.innovation).toMatchObject({
      isInnovation: false,
      valueKinds: [{ id: 'internal-learning' }],
      becauseNl: expect.stringContaining('leerervaring'),
    });
  });

  test('the audit is one, and the answer says on what that rests and by which edition', async () => {
    const found = (await verdictsBy('STRICT')).find(({ slug }) => slug === 'datagedreven-audit');
    expect(found?.innovation).toMatchObject({
      ...{ isInnovation: true, definition: 'STRICT', version: '1', basis: 'DERIVED' },
      becauseEn: expect.stringContaining('a source calls it an innovation'),
    });
  });

  test('by the wide definition each is given as well', async () => {
    const verdicts = await verdictsBy('WIDE');
    expect(verdicts).toHaveLength(18);
    expect(new Set(verdicts.map(({ innovation }) => innovation.definition))).toEqual(new Set(['WIDE']));
  });

  test('a case of which nothing is known is neither', async () => {
    const { createCase } = await utrecht().run<{ createCase: { innovation: Verdict } }>(
      `mutation { createCase(input: { titleNl: "Nog niets bekend" }) { innovation { ${verdictFields} } } }`,
    );
    expect(createCase.innovation).toMatchObject({ isInnovation: null, valueKinds: [] });
  });
});

describe('planning', () => {
  const planning = `query ($slug: String!) { caseBySlug(slug: $slug) { planning { leadTimeFromMonths leadTimeUntilMonths degree { id } uncertainty basis } } }`;
  test.each([
    ['slim-vegen', { leadTimeFromMonths: 24, leadTimeUntilMonths: 48, degree: { id: 'component' }, basis: 'DERIVED' }],
    ['simulatie-bezoekersstromen', { leadTimeFromMonths: 6, leadTimeUntilMonths: 18, uncertainty: 'HIGH' }],
  ])('of %s follows from its degrees and readiness', async (slug, expected) => {
    const { caseBySlug } = await public_().run<{ caseBySlug: { planning: unknown } }>(planning, { slug });
    expect(caseBySlug.planning).toMatchObject(expected);
  });
});

describe('signals of a case', () => {
  interface Said {
    id: string;
    signals: { rule: string; level: string; textNl: string; textEn: string; source: string; about: { id: string } }[];
  }
  const signals = 'signals { rule level textNl textEn source about { id } }';
  const find = async (slug: string, caller = public_()) =>
    (
      await caller.run<{ caseBySlug: Said }>(`query ($slug: String!) { caseBySlug(slug: $slug) { id ${signals} } }`, {
        slug,
      })
    ).caseBySlug;

  test('are said in both languages, with the source and where to go', async () => {
    const { signals: said } = await find('data-applicatie-ondermijning');
    expect(said).toContainEqual({
      ...{ rule: 'service-enforcement-unanswered', level: 'WARNING', about: { id: 'value-conflicts' } },
      textNl: 'Hier kan dienstverlening botsen met handhaving. Schrijf op hoe u daarmee omgaat.',
      textEn: 'Service and enforcement may conflict here. Write down how you deal with it.',
      source: 'A&O fonds Gemeenten 2021, §3.1',
    });
  });

  test('an automatic decision without an impact assessment keeps a case out of implementation', async () => {
    const said = (await find('huishoudboekje')).signals.find(({ rule }) => rule === 'automatic-without-assessment');
    expect(said?.level).toBe('BLOCKS');
  });

  test('what only the owner sees speaks to the owner only', async () => {
    const { id } = await find('slim-vegen');
    await utrecht().run(
      `mutation ($id: ID!, $input: ChecklistResponseInput!) { respond(case: $id, input: $input) { id } }`,
      {
        id,
        input: {
          checklist: 'team-archetypes',
          heldOn: '2026-11-01',
          heldBy: 'Team',
          answers: [{ item: 'experimenter', value: '2' }],
        },
      },
    );
    const rulesFor = async (caller: ReturnType<typeof public_>) =>
      (await find('slim-vegen', caller)).signals.map(({ rule }) => rule);
    expect(await rulesFor(utrecht())).toContain('archetypes-missing');
    expect(await rulesFor(public_())).not.toContain('archetypes-missing');
    expect(await rulesFor(registry.as(callerOf('gm0632', 'lead')))).not.toContain('archetypes-missing');
  });

  test('of many cases take as many statements as of one', async () => {
    const document =
      '{ cases(first: 18) { edges { node { signals { rule } innovation { isInnovation } planning { basis } } } } }';
    expect((await registry.statementsDuring(() => public_().run(document))).length).toBeLessThanOrEqual(7);
  });
});
