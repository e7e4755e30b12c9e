import { anonymous } from '@gemeengoed/identity';
import type { Faults } from '@gemeengoed/module-kit';
import { callerOf, testModule } from '@gemeengoed/testing';
import { checkedAssessment } from './assessment/assessment.rules.js';
import { registerOf } from './catalogue/registers.js';
import { quadrants } from './catalogue/quadrants.js';
import { termOf } from './catalogue/vocabularies.js';
import { caseRegistry } from './module.js';
import { checkedEntry } from './register/register.rules.js';

// What the field says of its own eighteen cases, read back through GraphQL: each test names the instrument it is about.

const registry = testModule(caseRegistry);

interface Value {
  attribute: { id: string };
  term: { id: string } | null;
  textNl: string | null;
  number: number | null;
  numberMax: number | null;
  yes: boolean | null;
  unknown: boolean;
  concerns: string | null;
  from: string | null;
  basis: string;
  source: string;
  qualifier: string | null;
}
interface Entry {
  titleNl: string;
  status: { id: string };
  because: string | null;
  source: string;
  basis: string;
  values: { field: { id: string }; values: string[] }[];
}
interface Figure {
  role: string;
  number: number | null;
  numberMax: number | null;
  textNl: string | null;
  on: string | null;
  qualifier: string | null;
  source: string;
}
interface Measured {
  nameNl: string;
  nameEn: string | null;
  kind: string;
  unit: string | null;
  measure: string | null;
  readings: string | null;
  axis: string;
  measurements: Figure[];
}
interface Known {
  slug: string;
  assessments: Value[];
  registers: { register: { id: string }; entries: Entry[] }[];
  indicators: Measured[];
}

const slugs = [
  ...['slim-vegen', 'data-applicatie-ondermijning', 'havenmeester-van-de-toekomst', 'huishoudboekje'],
  ...['datagedreven-audit', 'simulatie-bezoekersstromen', 'fundering-woningen'],
  ...['voorspelmodel-startkwalificatie-jongeren', 'handhaving-openbare-ruimte', 'digitaal-luisteren'],
  ...['monitor-sociaal-domein', 'aanpak-hondenoverlast', 'monitor-veiligheid', 'woningbouwmonitor'],
  ...['wmo-voorspelmodel', 'voorspellen-parkeerdruk', 'voorspelmodel-verkeersveiligheid', 'rotterdam-groeit'],
];
const numberOf = (slug: string): number => slugs.indexOf(slug) + 1;

const document = `query ($slug: String!) { caseBySlug(slug: $slug) { slug
  assessments { attribute { id } term { id } textNl number numberMax yes unknown concerns from basis source qualifier }
  registers { register { id } entries { titleNl status { id } because source basis values { field { id } values } } }
  indicators { nameNl nameEn kind unit measure readings axis
    measurements { role number numberMax textNl on qualifier source } } } }`;

const all: Known[] = [];

beforeAll(async () => {
  await registry.loadExamples();
  for (const slug of slugs)
    all.push((await registry.as(anonymous).run<{ caseBySlug: Known }>(document, { slug })).caseBySlug);
});

const numbered = (number: number): Known => {
  const found = all[number - 1];
  if (!found) throw new Error(`no case ${number}`);
  return found;
};
const valuesOf = (number: number, attribute: string): Value[] =>
  numbered(number).assessments.filter((value) => value.attribute.id === attribute && !value.unknown);
const terms = (number: number, attribute: string): string[] =>
  valuesOf(number, attribute).flatMap(({ term }) => term?.id ?? []);
const entriesOf = (number: number, register: string): Entry[] =>
  numbered(number).registers.find((kept) => kept.register.id === register)?.entries ?? [];
const fieldOf = (entry: Entry | undefined, id: string): string | undefined =>
  entry?.values.find(({ field }) => field.id === id)?.values[0];
const indicatorOf = (number: number, nameNl: string): Measured | undefined =>
  numbered(number).indicators.find((indicator) => indicator.nameNl === nameNl);
/** Numbers of the cases with a term for an attribute. */
const having = (attribute: string, term: string): number[] =>
  slugs.map(numberOf).filter((number) => terms(number, attribute).includes(term));
/** Numbers of the cases of which anything is stated for an attribute. */
const withAny = (attribute: string): number[] =>
  slugs.map(numberOf).filter((number) => valuesOf(number, attribute).length > 0);
const count = async (attribute: string, sourceHolds?: string): Promise<number[]> => {
  const { attributeReport } = await registry
    .as(anonymous)
    .run<{ attributeReport: { counts: { count: number }[] } }>(
      `query ($attribute: String!, $sourceHolds: String) { attributeReport(attribute: $attribute, sourceHolds: $sourceHolds) { counts { count } } }`,
      { attribute, sourceHolds },
    );
  return attributeReport.counts.map((found) => found.count);
};
const found = async (filter: Record<string, unknown>): Promise<number[]> => {
  const { cases } = await registry
    .as(anonymous)
    .run<{ cases: { edges: { node: { slug: string } }[] } }>(
      'query ($filter: CaseFilterInput) { cases(first: 50, filter: $filter) { edges { node { slug } } } }',
      { filter },
    );
  return cases.edges.map(({ node }) => numberOf(node.slug)).toSorted((a, b) => a - b);
};

describe('the innovation process', () => {
  test('I-001: every phase is one of four, and own names of phases are kept beside it', () => {
    const reached = slugs.flatMap((slug) => terms(numberOf(slug), 'phase'));
    expect(reached).toHaveLength(18);
    const history = slugs.flatMap((slug) => terms(numberOf(slug), 'phase-history'));
    expect(new Set([...reached, ...history])).toEqual(new Set(['idea', 'development', 'implementation', 'scaling']));
  });

  test.each(['conceptontwikkeling', 'Experiment', 'ontwikkelfase'])(
    'I-001: %s is another word for development',
    (word) => expect(termOf('phase', word)?.id).toBe('development'),
  );

  test.each([
    ['uitrol & opschalen', 'scaling'],
    ['uitvoering', 'implementation'],
    ['ideevorming', 'idea'],
  ])('I-001: %s is another word for %s', (word, phase) => expect(termOf('phase', word)?.id).toBe(phase));

  test('I-001: an adoption of case 13 starts at implementation', async () => {
    const adopter = registry.as(callerOf('gm0632', 'lead'));
    const { createCase } = await adopter.run<{ createCase: { id: string } }>(
      `mutation { createCase(input: { titleNl: "Onze veiligheidsmonitor" }, adoptedFrom: { id: "urn:gemeengoed:case:01930000-0000-7000-8000-000000000013", label: "Monitor Veiligheid" }) { id } }`,
    );
    const { case: own } = await adopter.run<{ case: { assessments: Value[] } }>(
      `query ($id: ID!) { case(id: $id) { assessments(attributes: ["phase"]) { attribute { id } term { id } } } }`,
      { id: createCase.id },
    );
    expect(own.assessments.map(({ term }) => term?.id)).toEqual(['implementation']);
  });

  test('I-003: case 12 walked steps 1, 3, 4, 5, 6 and 7 of the route', () => {
    expect(terms(12, 'data-project-route')).toEqual([
      'explore-problem',
      'search-data',
      'analyse',
      'options-for-action',
      'actions',
      'monitor',
    ]);
  });

  test('I-004: by table 2 the types are 7, 9 and 2; by the running text 6, 6 and 2', async () => {
    expect(await count('innovation-type', 'tabel 2')).toEqual([7, 9, 2]);
    expect(await count('innovation-type', '§5.1')).toEqual([6, 6, 2]);
    expect(await found({ disagreesOn: ['innovation-type'] })).toEqual([2, 3, 11, 15, 16]);
  });

  test('I-005: only case 18 chose its strategy, with the reason', () => {
    expect(withAny('strategy')).toEqual([18]);
    expect(valuesOf(18, 'strategy')[0]).toMatchObject({ term: { id: 'radical' }, basis: 'STATED' });
    expect(valuesOf(18, 'strategy')[0]?.textNl).toBeTruthy();
  });

  test('I-006: degrees are application 17, system 4, component 2, technology 1, material 0', async () => {
    expect(await count('degree')).toEqual([17, 4, 2, 1, 0]);
    expect(terms(1, 'degree').toSorted()).toEqual(['application', 'component', 'system']);
  });

  test('I-007: a readiness below 7 is found for cases 6 and 18 alone, kept as a range', async () => {
    expect(await found({ trlBelow: 7 })).toEqual([6, 18]);
    expect(await found({ preset: 'trl-below-7' })).toEqual([6, 18]);
    for (const number of [6, 18])
      expect(valuesOf(number, 'trl')[0]).toMatchObject({ number: 5, numberMax: 6, qualifier: 'RANGE' });
  });

  test('I-008: case 3 has five directions side by side, one of them chosen', () => {
    const options = entriesOf(3, 'option');
    expect(options).toHaveLength(5);
    expect(options.filter(({ status }) => status.id === 'chosen')).toHaveLength(1);
  });

  test('I-016: the prototype of case 13 is kept as what created trust', () => {
    expect(entriesOf(13, 'evidence').map((entry) => fieldOf(entry, 'evidence-kind'))).toEqual(['prototype']);
  });

  test('I-104: case 6 ran as a shadow system', () => {
    expect(having('run-mode', 'shadow')).toEqual([6]);
  });

  test('I-105: design sprints were held in cases 2, 4 and 14', () => {
    const held = slugs
      .map(numberOf)
      .filter((number) =>
        entriesOf(number, 'experiment').some((entry) => fieldOf(entry, 'experiment-kind') === 'design-sprint'),
      );
    expect(held).toEqual([2, 4, 14]);
  });

  test('I-106: each rhythm is kept where the source gives it', () => {
    expect(having('cadence', 'six-weeks')).toEqual([10]);
    expect(having('cadence', 'weekly')).toEqual([17]);
    expect(having('cadence', 'sprints')).toEqual([15]);
    expect(having('cadence', 'monthly')).toEqual([11, 13]);
  });

  test('I-114: case 1 counts about thirty options and names some that were not done, nudging among them', () => {
    const counted = indicatorOf(1, 'geformuleerde verbeteropties')?.measurements;
    expect(counted).toMatchObject([{ number: 30, qualifier: 'ABOUT' }]);
    const open = entriesOf(1, 'option').filter(({ status }) => status.id === 'open');
    expect(open.map(({ titleNl }) => titleNl)).toContain('Gedragsprikkels (nudging)');
  });

  test('I-121: the preset of the selection criteria gives what was implemented or scaled', async () => {
    const chosen = await found({ preset: 'selection-criteria' });
    const expected = slugs
      .map(numberOf)
      .filter(
        (number) => terms(number, 'implementation').includes('yes') || terms(number, 'phase').includes('scaling'),
      );
    expect(chosen).toEqual(expected);
    expect(chosen).toHaveLength(9);
  });

  test('I-174: case 16 is a showcase with a goal to learn, and has no value without implementation', () => {
    expect(having('project-kind', 'showcase')).toEqual([16]);
    expect(valuesOf(16, 'learning-goal')).toHaveLength(1);
    expect([terms(16, 'value-grade'), terms(16, 'implementation')]).toEqual([['none'], ['no']]);
  });
});

describe('value', () => {
  test('I-019: great value is 1, 6 and 18, none is 16, and case 4 is not graded', () => {
    expect(having('value-grade', 'large')).toEqual([1, 6, 18]);
    expect(having('value-grade', 'none')).toEqual([16]);
    expect(valuesOf(4, 'value-grade')).toEqual([]);
  });

  test('I-020: domains are social 6, physical 9, safety 2, operations 1; case 9 touches two more (C-56)', async () => {
    expect(await count('domain')).toEqual([6, 9, 2, 1]);
    expect(terms(9, 'secondary-domain').toSorted()).toEqual(['safety', 'social']);
  });

  test('I-021: grades are none 1, limited 8, medium 5, large 3, and one unknown with a note', async () => {
    expect(await count('value-grade')).toEqual([1, 8, 5, 3]);
    expect(numbered(4).assessments.some(({ attribute, unknown }) => attribute.id === 'value-grade' && unknown)).toBe(
      true,
    );
  });

  test('I-021: a limited grade of a case that reached its goal is explained (C-33)', () => {
    expect(valuesOf(5, 'value-explanation')[0]?.textNl).toContain('controleregels');
  });

  test('I-022: case 16 has learning as its only value', async () => {
    expect(having('value-kind', 'internal-learning')).toContain(16);
    expect(await found({ preset: 'learning-only' })).toEqual([16]);
  });

  test('I-024: the case on subversive crime has service against enforcement; conflicts are counted', async () => {
    expect(terms(2, 'value-conflict')).toEqual(['service-enforcement']);
    expect((await count('value-conflict')).reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0);
  });

  test('I-027: case 3 has an estimate of 100,000 euro; internal hours are nowhere, and nowhere nought', () => {
    const [cost] = entriesOf(3, 'cost');
    expect(fieldOf(cost, 'cents')).toBe('10000000');
    expect(fieldOf(cost, 'certainty')).toBe('estimate');
    const hours = slugs.flatMap((slug) => entriesOf(numberOf(slug), 'cost').map((entry) => fieldOf(entry, 'hours')));
    expect(hours.filter((given) => given !== undefined)).toEqual([]);
  });

  test('I-115: two nominations for case 10, one for 15, and a paper award won by 17', () => {
    expect(terms(10, 'award')).toEqual(['nominated', 'nominated']);
    expect(terms(15, 'award')).toEqual(['nominated']);
    expect(terms(17, 'award')).toContain('won');
  });

  test('I-161: who benefits is kept per group where the source tells it', () => {
    expect(entriesOf(4, 'benefit').map((entry) => fieldOf(entry, 'beneficiary'))).toEqual(['residents']);
  });
});

describe('figures', () => {
  test('I-109: reliability and AUC are different measures and share no axis', () => {
    const reliability = indicatorOf(8, 'betrouwbaarheid voorspelling');
    const auc = indicatorOf(15, 'voorspelkracht van het bottom-upmodel');
    expect(reliability).toMatchObject({ kind: 'PERFORMANCE', measurements: [{ number: 85, qualifier: 'AT_LEAST' }] });
    expect(auc).toMatchObject({ kind: 'PERFORMANCE', measure: 'AUC', measurements: [{ number: 0.9 }] });
    expect(reliability?.axis).not.toBe(auc?.axis);
  });

  test('I-110: the highest of five risk classes holds 15 to 20 per cent', () => {
    expect(valuesOf(7, 'risk-class')).toMatchObject([
      { term: { id: '5' }, number: 15, numberMax: 20, qualifier: 'RANGE' },
    ]);
    expect(indicatorOf(7, 'aandeel in hoogste risicoklasse')?.measurements).toMatchObject([
      { number: 15, numberMax: 20, qualifier: 'RANGE' },
    ]);
  });

  test('I-111: case 4 was tested with 5, 20 and 100 residents', () => {
    const rounds = indicatorOf(4, 'testrondes met inwoners')?.measurements.map(({ number }) => number);
    expect(rounds?.toSorted((a, b) => Number(a) - Number(b))).toEqual([5, 20, 100]);
  });

  test.each([
    [6, 'bezoekers evenement', 1_000_000, 'AT_MOST'],
    [6, 'handhavers en vrijwilligers', 4000, 'EXACT'],
    [7, 'woningen met redelijke kans op verzakking', 12_000, 'ABOUT'],
  ])('I-112: in case %d, %s is context and no outcome', (number, name, figure, qualifier) => {
    expect(indicatorOf(number, name)).toMatchObject({
      kind: 'CONTEXT',
      measurements: [{ number: figure, qualifier }],
    });
  });

  test('I-113: what can be read in two ways says so and has an axis of its own (C-23, C-24)', () => {
    const peak = indicatorOf(10, 'decemberpiek in telefoontjes bij het KCC');
    const helped = indicatorOf(10, 'mensen geholpen door de Stadsbank');
    for (const figure of [peak, helped]) {
      expect(figure?.kind).toBe('AMBIGUOUS');
      expect(figure?.readings).toBeTruthy();
    }
    expect(peak?.measurements[0]?.number).toBeNull();
    const axes = numbered(10).indicators.map(({ axis }) => axis);
    expect(axes.filter((axis) => axis === peak?.axis)).toHaveLength(1);
  });

  test('C-16: the roll-out of case 18 is 38 districts done and 17 planned, dated', () => {
    expect(indicatorOf(18, 'wijken met de methodiek')?.measurements).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ role: 'ACTUAL', number: 38, on: '2021' }),
        expect.objectContaining({ role: 'TARGET', number: 50, qualifier: 'AT_LEAST' }),
      ]),
    );
    expect(indicatorOf(18, 'wijken die in 2021 volgen')?.measurements).toMatchObject([{ role: 'TARGET', number: 17 }]);
  });

  test('C-06: nine adopters and about ten stand side by side', () => {
    expect(
      indicatorOf(14, 'adopterende gemeenten')?.measurements.map(({ number, qualifier }) => [number, qualifier]),
    ).toEqual(
      expect.arrayContaining([
        [9, 'EXACT'],
        [10, 'ABOUT'],
      ]),
    );
  });

  test('every indicator has a name in both languages and each figure a source', () => {
    const indicators = all.flatMap((known) => known.indicators);
    expect(indicators.filter(({ nameEn }) => !nameEn)).toEqual([]);
    expect(indicators.flatMap(({ measurements }) => measurements).filter(({ source }) => !source)).toEqual([]);
  });
});

describe('people and parties', () => {
  test('I-035: a market party began case 8, the mayor case 13, communication case 10', () => {
    expect(having('initiator-kind', 'market-party')).toEqual([8]);
    expect(having('initiator-kind', 'mayor')).toEqual([13]);
    expect(having('initiator-kind', 'communication')).toEqual([10]);
  });

  test('I-034: no pattern of collaboration is recorded, because the source names no case', async () => {
    expect(await count('collaboration-pattern')).toEqual([0, 0, 0, 0]);
  });

  test('I-037: the team of case 15 has the eight roles of a predictive model', () => {
    const roles = entriesOf(15, 'team-role').map((entry) => fieldOf(entry, 'team-role'));
    expect(roles.toSorted()).toEqual([
      'client',
      'connector',
      'data-scientist',
      'domain-expert',
      'functional-administrator',
      'implementation-coach',
      'privacy-officer',
      'project-lead',
    ]);
  });

  test('I-041: top management stands in the network of disruptive case 4', () => {
    expect(entriesOf(4, 'stakeholder').map((entry) => fieldOf(entry, 'supporter-kind'))).toEqual(['top-management']);
  });

  test('I-043: the programme of Utrecht groups cases 1, 3, 5 and 6 with four times two million euro', async () => {
    const { programmes } = await registry
      .as(anonymous)
      .run<{ programmes: { budget: { cents: number }; cases: { case: { slug: string } }[] }[] }>(
        '{ programmes { budget { cents } cases { case { slug } } } }',
      );
    expect(programmes[0]?.cases.map((member) => numberOf(member.case.slug)).toSorted()).toEqual([1, 3, 5, 6]);
    expect(programmes[0]?.budget.cents).toBe(4 * 200_000_000);
  });

  test('I-046: case 14 was urgent because its system was no longer supported; cutbacks drove case 5', () => {
    expect(having('urgency-source', 'unsupported-system')).toEqual([14]);
    expect(terms(5, 'urgency-source')).toEqual(['cutbacks']);
  });

  test('I-089, I-090: only case 18 has a perspective, and it moves from performing to networked', () => {
    expect(withAny('government-perspective')).toEqual([18]);
    expect(terms(18, 'government-perspective')).toEqual(['performing', 'networked']);
    const unknown = all.filter(({ assessments }) =>
      assessments.some((value) => value.attribute.id === 'government-perspective' && value.unknown),
    );
    expect(unknown).toHaveLength(17);
  });

  test('I-092: case 4 consults, case 12 uses reports as data, and nobody has power to decide', () => {
    expect(terms(4, 'citizen-participation')).toEqual(['consultation']);
    expect(terms(12, 'citizen-participation')).toEqual(['consumerism']);
    expect(having('citizen-participation', 'citizen-power')).toEqual([]);
  });

  test('I-094: residents take part at the end in case 17, and are only informed in 7 and 10', async () => {
    expect(having('participation-timing', 'end')).toEqual([17]);
    expect(having('participation-timing', 'informed')).toEqual([7, 10]);
    expect(having('participation-timing', 'during')).toEqual([4]);
    expect(await found({ attributes: [{ attribute: 'participation-timing', terms: ['end'] }] })).toEqual([17]);
  });

  test('I-122: CBS is one party for cases 15 and 18', async () => {
    const { parties } = await registry
      .as(anonymous)
      .run<{ parties: { edges: { node: { name: string; cases: { case: { slug: string } }[] } }[] } }>(
        '{ parties(first: 100) { edges { node { name cases { case { slug } } } } } }',
      );
    const statistics = parties.edges.filter(({ node: { name } }) => name === 'CBS');
    expect(
      statistics.map(({ node: { cases } }) => cases.map((member) => numberOf(member.case.slug)).toSorted()),
    ).toEqual([[15, 18]]);
  });

  test('I-134: case 10 lies in the corner of help from outside', () => {
    const quadrant = quadrants.find(({ id }) => id === 'inside-outside');
    const endOf = (axis: 'horizontal' | 'vertical') => {
      const ends = quadrant ? [quadrant[axis].low, quadrant[axis].high] : [];
      return ends.find(({ values }) =>
        terms(10, quadrant?.[axis].attribute ?? '').some((term) => values.includes(term)),
      )?.id;
    };
    const corner = quadrant?.cells.find(
      ({ horizontal, vertical }) => horizontal === endOf('horizontal') && vertical === endOf('vertical'),
    );
    expect(corner?.labelNl).toBe('Hulp van buiten');
    expect(valuesOf(10, 'technology-origin')[0]?.basis).toBe('DERIVED');
  });
});

describe('data and risk', () => {
  test('I-044: cases 10 and 12 are incidental', () => {
    expect(having('data-solution', 'incidental')).toEqual([10, 12]);
  });

  test('I-095: case 8 predicts and advises, and a person decides', () => {
    expect(terms(8, 'analytics').toSorted()).toEqual(['predictive', 'prescriptive-advising']);
    expect(terms(8, 'decision-maker')).toEqual(['person-with-advice']);
  });

  test('I-098: case 11 ticks all four points of data governance', async () => {
    const { caseBySlug } = await registry.as(anonymous).run<{
      caseBySlug: { checklists: { checklist: { id: string }; responses: { answers: { value: string | null }[] }[] }[] };
    }>(`{ caseBySlug(slug: "monitor-sociaal-domein") { checklists { checklist { id } responses { answers { value } } } } }`);
    const governance = caseBySlug.checklists.find(({ checklist }) => checklist.id === 'data-governance');
    expect(governance?.responses[0]?.answers.map(({ value }) => value)).toEqual(['true', 'true', 'true', 'true']);
  });

  test('I-099: case 11 lets a third party pseudonymise', () => {
    expect(having('privacy-measure', 'third-party-pseudonymisation')).toEqual([11]);
  });

  test('I-100: the level is district in 13, population in 18, and, derived, a person in 8', () => {
    expect([terms(13, 'privacy-level'), terms(18, 'privacy-level'), terms(8, 'privacy-level')]).toEqual([
      ['district'],
      ['population'],
      ['person'],
    ]);
    expect(valuesOf(8, 'privacy-level')[0]?.basis).toBe('DERIVED');
    expect(terms(13, 'privacy-measure')).toEqual(['exclude-who']);
  });

  test('I-101: case 18 has its impact assessment done', () => {
    expect(having('impact-assessment-status', 'done')).toEqual([18]);
  });

  test('I-102: case 9 combines soft and hard data', () => {
    expect(valuesOf(9, 'method').map(({ textNl }) => textNl)).toContain('combinatie van harde en zachte data');
  });

  test('I-103: structural deliveries held up cases 2, 7 and 18, each with the reason', () => {
    const delayed = slugs
      .map(numberOf)
      .filter((number) =>
        entriesOf(number, 'data-delivery').some(({ status, because }) => status.id === 'delayed' && because),
      );
    expect(delayed).toEqual([2, 7, 18]);
  });

  test('I-108: no factor is made up where the source tells only of the model', () => {
    expect(slugs.flatMap((slug) => entriesOf(numberOf(slug), 'factor'))).toEqual([]);
    expect(indicatorOf(18, 'leeftijdsbereik factorenmodel')?.measurements).toMatchObject([
      { number: -1, numberMax: 27 },
    ]);
  });

  test('I-173: case 12 has a qualitative study of its introduction', () => {
    expect(entriesOf(12, 'evidence').map((entry) => fieldOf(entry, 'evidence-kind'))).toEqual(['evaluation']);
  });

  test('C-20: of the camera recognition of case 1 two sources say different things', () => {
    const said = valuesOf(1, 'component-status').filter(({ concerns }) => concerns === 'Beeldherkenning met camera’s');
    expect(said.map(({ term }) => term?.id)).toEqual(['in-use', 'not-operational']);
    expect(new Set(said.map(({ source }) => source)).size).toBe(2);
  });

  test('C-30: case 6 is in use elsewhere and no standard at home, without contradiction', async () => {
    expect(valuesOf(6, 'component-status').map(({ concerns, term }) => [concerns, term?.id])).toEqual([
      ['Gemeente Utrecht', 'not-standard'],
      ['Andere organisaties, ook buiten Nederland', 'in-use'],
    ]);
    expect(await found({ disagreesOn: ['component-status'] })).toEqual([1]);
  });
});

describe('the content file', () => {
  test('I-120: every fact says where it was read and how', () => {
    const facts = all.flatMap(({ assessments, registers }) => [
      ...assessments,
      ...registers.flatMap(({ entries }) => entries),
    ]);
    expect(facts.length).toBeGreaterThan(800);
    expect(facts.filter(({ source, basis }) => !/\d{4}|binnen gemeenten/.test(source) || !basis)).toEqual([]);
  });

  test('holds nothing that a person could not have recorded', () => {
    const refused: unknown[] = [];
    for (const { slug, assessments, registers } of all) {
      for (const { attribute, term, basis, ...value } of assessments) {
        const faults: Faults = {};
        const draft = { ...value, attribute: attribute.id, term: term?.id, basis: 'stated' as const };
        checkedAssessment({ ...draft, qualifier: null }, faults);
        if (Object.keys(faults).length > 0) refused.push([slug, attribute.id, basis, faults]);
      }
      for (const { register, entries } of registers) {
        const definition = registerOf(register.id);
        for (const { status, values, basis, ...entry } of entries) {
          const faults: Faults = {};
          const fields = values.map((value) => ({
            id: value.field.id,
            values: value.values.map(asTyped(value.field.id)),
          }));
          if (definition)
            checkedEntry({ ...entry, status: status.id, fields, basis: 'stated' }, definition, entry.source, faults);
          if (Object.keys(faults).length > 0) refused.push([slug, register.id, entry.titleNl, basis, faults]);
        }
      }
    }
    expect(refused).toEqual([]);
  });
});

/** Money is kept in cents and typed in euros. */
const asTyped = (field: string) => (value: string) => (field === 'cents' ? String(Number(value) / 100) : value);
