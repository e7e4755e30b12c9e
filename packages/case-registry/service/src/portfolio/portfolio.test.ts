import { anonymous } from '@gemeengoed/identity';
import { testModule } from '@gemeengoed/testing';
import { caseRegistry } from '../module.js';
import { recordingIn } from '../testing/recording-in.js';

const registry = testModule(caseRegistry);
const { lead, create, share, assess, entry, respond } = recordingIn(registry);
const public_ = () => registry.as(anonymous);

beforeAll(() => registry.loadExamples());

const woerden = { organisation: 'gm0632' };

interface Placement {
  case: { slug: string; standing: { valueGrades: { term: { id: string } }[]; potential: { textNl: string }[] } };
  positions: { cell: { horizontal: string; vertical: string; adviceNl: string | null }; sources: string[] }[];
  missing: { attribute: string }[];
  disputed: boolean;
}
const placements = `query ($quadrant: String!, $filter: CaseFilterInput, $asOf: DateTimeISO) {
  quadrantPlacements(quadrant: $quadrant, filter: $filter, asOf: $asOf) { total placements {
    case { slug standing { valueGrades { term { id } } potential { textNl } } }
    positions { cell { horizontal vertical adviceNl } sources } missing { attribute } disputed } } }`;
const placed = async (variables: Record<string, unknown>, as = public_()) =>
  (await as.run<{ quadrantPlacements: { total: number; placements: Placement[] } }>(placements, variables))
    .quadrantPlacements;
const corners = ({ positions }: Placement) => positions.map(({ cell }) => `${cell.horizontal} ${cell.vertical}`);

describe('the value map', () => {
  const bySlug = async () =>
    new Map((await placed({ quadrant: 'value-map' })).placements.map((placement) => [placement.case.slug, placement]));
  const graded = async (grade: string) =>
    [...(await bySlug()).values()]
      .filter(({ case: { standing } }) => standing.valueGrades.some(({ term }) => term.id === grade))
      .map(({ case: { slug } }) => slug)
      .sort();

  test('has every case, with the grades of table 2', async () => {
    expect((await bySlug()).size).toBe(18);
    expect(await graded('large')).toEqual(['rotterdam-groeit', 'simulatie-bezoekersstromen', 'slim-vegen']);
    expect(await graded('none')).toEqual(['voorspellen-parkeerdruk']);
    expect((await bySlug()).get('huishoudboekje')?.case.standing.valueGrades).toEqual([]);
  });

  test('says which cases have potential and which do not say', async () => {
    const stated = [...(await bySlug()).values()].filter(({ case: { standing } }) => standing.potential.length > 0);
    expect(stated.length).toBeGreaterThan(0);
    expect(stated.length).toBeLessThan(18);
  });

  test('a case of which the orientation is unknown stands nowhere, and the missing answer is named', async () => {
    const found = (await bySlug()).get('data-applicatie-ondermijning');
    expect(found?.positions).toEqual([]);
    expect(found?.missing).toEqual([{ attribute: 'orientation' }]);
  });

  test('a case of which sources disagree stands in a corner for each source', async () => {
    const found = (await bySlug()).get('voorspellen-parkeerdruk');
    expect(found?.disputed).toBe(true);
    expect(found && corners(found)).toEqual(['incremental internal', 'breakthrough internal']);
    expect(found?.positions[1]?.sources).toEqual([
      'A&O fonds Gemeenten 2021, §5.1',
      'A&O fonds Gemeenten 2021, §3.1, tabel 2',
    ]);
  });

  test('an unknown quadrant is refused with what to change', async () => {
    await expect(placed({ quadrant: 'kompas' })).rejects.toMatchObject({
      code: 'INVALID',
      fields: { quadrant: expect.stringContaining('lijst') },
    });
  });
});

describe('the steering quadrant', () => {
  const advice = async (id: string) =>
    (
      await lead().run<{ case: { placement: Placement } }>(
        'query ($id: ID!) { case(id: $id) { placement(quadrant: "steering") { positions { cell { adviceNl } } missing { attribute } } } }',
        { id },
      )
    ).case.placement;

  test.each([
    [true, true, 'licht team binnen de afdeling'],
    [false, false, 'zelfstandige organisatie'],
    [false, true, 'zwaar team met een eigen budget'],
    [true, false, 'andere manier van samenwerken'],
  ])('resources %s and decisions %s advise: %s', async (resources, processes, words) => {
    const { id } = await create(`Stuurvraag ${resources} ${processes}`);
    await assess(id, { attribute: 'fits-resources', yes: resources, note: 'Past in de programmabegroting' });
    const before = await advice(id);
    expect([before.positions, before.missing]).toEqual([[], [{ attribute: 'fits-processes' }]]);
    await assess(id, { attribute: 'fits-processes', yes: processes });
    const after = await advice(id);
    expect(after.positions.map(({ cell }) => cell.adviceNl)).toEqual([expect.stringContaining(words)]);
    expect(after.missing).toEqual([]);
  });

  test('a revised answer moves the case, and what was believed before can still be asked', async () => {
    const { id } = await create('Herziene stuurvraag');
    await assess(id, { attribute: 'fits-processes', yes: true });
    const first = await assess(id, { attribute: 'fits-resources', yes: false });
    const moment = () => new Promise((resolve) => setTimeout(resolve, 5));
    await moment();
    const now = new Date();
    await moment();
    await lead().run('mutation ($id: ID!, $input: StatementsInput!) { stateFacts(id: $id, input: $input) { id } }', {
      id,
      input: {
        replaces: [first],
        values: [{ attribute: 'fits-resources', yes: true, basis: 'STATED', source: 'Gemeente Woerden' }],
      },
    });
    const at = async (asOf: string | null) =>
      (await placed({ quadrant: 'steering', filter: { ...woerden, text: 'Herziene' }, asOf }, lead())).placements.map(
        corners,
      );
    expect(await at(null)).toEqual([['yes yes']]);
    expect(await at(now.toISOString())).toEqual([['no yes']]);
    expect(await at('2020-01-01T00:00:00.000Z')).toEqual([]);
  });
});

interface Spread {
  attribute: { id: string };
  terms: { term: { id: string }; cases: number }[];
  several: number;
  soughtInVain: number;
  unknown: number;
}
interface Totals {
  total: number;
  spreads: Spread[];
  costs: {
    outOfPocket: { certainty: { id: string } | null; amount: { cents: number }; cases: number }[];
    hours: { certainty: { id: string } | null; hours: number; cases: number }[];
    withoutAmount: number;
    withoutHours: number;
    apart: number;
  };
}
const totals = `query ($filter: CaseFilterInput, $asOf: DateTimeISO, $attributes: [String!]!) {
  portfolio(filter: $filter, asOf: $asOf) { total
    spreads(attributes: $attributes) { attribute { id } terms { term { id } cases } several soughtInVain unknown }
    costs { outOfPocket { certainty { id } amount { cents } cases } hours { certainty { id } hours cases } withoutAmount withoutHours apart } } }`;
const portfolioOf = async (variables: Record<string, unknown>, as = public_()) =>
  (await as.run<{ portfolio: Totals }>(totals, { attributes: ['phase'], ...variables })).portfolio;
const numbers = ({ terms }: Spread) =>
  Object.fromEntries(terms.filter(({ cases }) => cases > 0).map(({ term, cases }) => [term.id, cases]));

describe('totals over a portfolio', () => {
  test('the domains of the eighteen cases add up', async () => {
    const { total, spreads } = await portfolioOf({ attributes: ['domain', 'phase'] });
    expect(total).toBe(18);
    expect(spreads.map(({ attribute }) => attribute.id)).toEqual(['domain', 'phase']);
    expect(spreads[0] && numbers(spreads[0])).toEqual({ physical: 9, social: 6, safety: 2, operations: 1 });
    expect(spreads[1]?.terms.map(({ term }) => term.id)).toEqual(['idea', 'development', 'implementation', 'scaling']);
  });

  test('only one case has a stated perspective on government; of the others the source gives none', async () => {
    const [spread] = (await portfolioOf({ attributes: ['government-perspective'] })).spreads;
    expect(spread && numbers(spread)).toEqual({ performing: 1, networked: 1 });
    expect(spread).toMatchObject({ several: 1, soughtInVain: 17, unknown: 17 });
    const { spreads } = await portfolioOf({
      attributes: ['government-perspective'],
      filter: { attributes: [{ attribute: 'government-perspective', terms: ['performing'] }] },
    });
    expect(spreads[0]).toMatchObject({ unknown: 0, several: 1 });
  });

  test('a case of which sources disagree counts under each of their terms, and is marked as such', async () => {
    const [spread] = (await portfolioOf({ attributes: ['innovation-type'] })).spreads;
    expect(spread?.several).toBe(5);
    expect((spread?.terms ?? []).reduce((sum, { cases }) => sum + cases, 0)).toBe(18 + 5);
  });

  test('costs are added up by certainty, and sums say how many cases are missing', async () => {
    const { costs, total } = await portfolioOf({ filter: { text: 'havenmeester' } });
    expect(total).toBe(1);
    expect(costs).toMatchObject({
      outOfPocket: [{ certainty: { id: 'estimate' }, amount: { cents: 10_000_000 }, cases: 1 }],
      hours: [],
      withoutAmount: 0,
      withoutHours: 1,
    });
    const all = await portfolioOf({});
    expect(all.costs).toMatchObject({ hours: [], withoutHours: 18 });
    expect(all.costs.apart).toBeGreaterThanOrEqual(2);
  });

  test('an attribute without a list is refused', async () => {
    await expect(portfolioOf({ attributes: ['goal'] })).rejects.toMatchObject({ code: 'INVALID' });
  });
});

interface Standing {
  cases: {
    edges: {
      node: {
        slug: string;
        standing: {
          topUnknown: { titleNl: string } | null;
          lastDecision: { outcome: string } | null;
          openQuestions: number;
          nextDue: { nextOn: string; checklist: { id: string } } | null;
          overdue: boolean;
          phases: { term: { id: string } }[];
        };
        costs: {
          outOfPocket: { certainty: { id: string } | null; amount: { cents: number } }[];
          hours: { hours: number }[];
          apart: { titleNl: string }[];
        };
      };
    }[];
  };
}
const lines = `query ($filter: CaseFilterInput, $first: Int) { cases(first: $first, filter: $filter) { edges { node { slug standing {
  phases { term { id } } valueGrades { term { id } source } potential { textNl }
  topUnknown { titleNl } lastDecision { outcome } openQuestions nextDue { nextOn checklist { id } } overdue }
  costs { outOfPocket { certainty { id } amount { cents } } hours { hours } apart { titleNl } } } } } }`;
const standing = async (filter: Record<string, unknown>, as = lead()) =>
  (await as.run<Standing>(lines, { filter, first: 50 })).cases.edges.map(({ node }) => node);

describe('how a case stands', () => {
  test('shows the unknown to solve first, the decision in force, open questions, what is due and what it costs', async () => {
    const { id } = await create('Standbeeld');
    await assess(id, { attribute: 'phase', term: 'idea' });
    await entry(id, 'unknown', { titleNl: 'Werkt het bij regen?', rank: 2 });
    await entry(id, 'unknown', { titleNl: 'Mogen wij deze gegevens gebruiken?', rank: 1 });
    await entry(id, 'unknown', { titleNl: 'Opgelost', rank: 1, status: 'solved', because: 'Getest' });
    await entry(id, 'question', { titleNl: 'Wat stopt er?' });
    await entry(id, 'question', { titleNl: 'Wie betaalt?', status: 'answered', because: 'De begroting' });
    await respond(id, {
      ...{ checklist: 'executive-sight-lines', heldOn: '2024-01-10', nextOn: '2025-01-10' },
      answers: [{ item: 'citizens', value: 'ja' }],
    });
    await respond(id, { checklist: 'drivers', heldOn: '2024-02-01', nextOn: '2027-02-01', answers: [] });
    const cost = (titleNl: string, fields: Record<string, string>) =>
      entry(id, 'cost', {
        titleNl,
        fields: Object.entries(fields).map(([key, value]) => ({ id: key, values: [value] })),
      });
    await cost('Bouw', { kind: 'out-of-pocket', cents: '1000', certainty: 'estimate' });
    await cost('Hosting', { kind: 'out-of-pocket', cents: '250,50', certainty: 'estimate' });
    await cost('Betaald', { kind: 'out-of-pocket', cents: '400', certainty: 'actual' });
    await cost('Per gebruiker', { kind: 'out-of-pocket', cents: '10', certainty: 'maximum', per: 'gebruiker' });
    const decide = (input: Record<string, unknown>) =>
      lead().run<{ decideGate: { id: string } }>(
        'mutation ($id: ID!, $input: GateDecisionInput!) { decideGate(case: $id, input: $input) { id } }',
        { id, input: { decidedBy: 'Stuurgroep', reason: 'Eerst mensen vinden', pillars: [], ...input } },
      );
    const { decideGate } = await decide({ outcome: 'HOLD', decidedOn: '2024-03-01' });
    await decide({
      ...{ outcome: 'NO_GO', decidedOn: '2024-03-01', corrects: decideGate.id },
      evidence: [{ textNl: 'De proef mislukte' }],
    });

    const [line] = await standing({ ...woerden, text: 'Standbeeld' });
    expect(line?.standing).toMatchObject({
      phases: [{ term: { id: 'idea' } }],
      topUnknown: { titleNl: 'Mogen wij deze gegevens gebruiken?' },
      lastDecision: { outcome: 'NO_GO' },
      openQuestions: 1,
      nextDue: { nextOn: '2025-01-10', checklist: { id: 'executive-sight-lines' } },
      overdue: true,
    });
    expect(line?.costs).toMatchObject({
      outOfPocket: [
        { certainty: { id: 'estimate' }, amount: { cents: 125_050 } },
        { certainty: { id: 'actual' }, amount: { cents: 40_000 } },
      ],
      hours: [],
      apart: [{ titleNl: 'Per gebruiker' }],
    });
    const { costs } = await portfolioOf({ filter: { ...woerden, text: 'Standbeeld' } }, lead());
    expect(costs).toMatchObject({
      outOfPocket: [
        { certainty: { id: 'estimate' }, amount: { cents: 125_050 } },
        { certainty: { id: 'actual' }, amount: { cents: 40_000 } },
      ],
      ...{ withoutAmount: 0, withoutHours: 1, apart: 1 },
    });
  });

  test('hours stand apart from money', async () => {
    const { id } = await create('Urenstaat');
    const fields = [
      { id: 'kind', values: ['internal-hours'] },
      { id: 'hours', values: ['120,5'] },
    ];
    await entry(id, 'cost', { titleNl: 'Projectleider', fields });
    const { costs } = await portfolioOf({ filter: { ...woerden, text: 'Urenstaat' } }, lead());
    expect(costs).toMatchObject({ outOfPocket: [], withoutAmount: 1, withoutHours: 0 });
    expect(costs.hours).toEqual([{ certainty: null, hours: 120.5, cases: 1 }]);
  });

  test('a case under the radar appears to others only when its owner shares it', async () => {
    const { id, slug } = await create('Onder de radar');
    const seen = async () => ({
      lines: (await standing({ ...woerden, text: 'radar' }, public_())).map((line) => line.slug),
      total: (await portfolioOf({ filter: { ...woerden, text: 'radar' } })).total,
      placed: (await placed({ quadrant: 'steering', filter: { ...woerden, text: 'radar' } })).total,
    });
    expect(await seen()).toEqual({ lines: [], total: 0, placed: 0 });
    await share(id);
    expect(await seen()).toEqual({ lines: [slug], total: 1, placed: 1 });
  });

  test('a page of cases takes as many statements as one case', async () => {
    const statements = async (first: number) =>
      (await registry.statementsDuring(() => public_().run(lines, { first }))).length;
    expect(await statements(18)).toBeLessThanOrEqual(await statements(1));
    expect(await statements(18)).toBeLessThanOrEqual(7);
  });

  test('totals and placements take a few statements, however many cases', async () => {
    const statements = (run: () => Promise<unknown>) => registry.statementsDuring(run).then(({ length }) => length);
    expect(
      await statements(() => portfolioOf({ attributes: ['phase', 'domain', 'playing-field'] })),
    ).toBeLessThanOrEqual(5);
    expect(await statements(() => placed({ quadrant: 'value-map' }))).toBeLessThanOrEqual(8);
  });
});
