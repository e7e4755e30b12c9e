import { anonymous } from '@gemeengoed/identity';
import { callerOf, testModule } from '@gemeengoed/testing';
import { caseRegistry } from '../module.js';

const registry = testModule(caseRegistry);
const utrecht = () => registry.as(callerOf('gm0344'));

/** A moment that lies between what was recorded before and what is recorded after it. */
async function moment(): Promise<string> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
  await pause();
  const now = new Date().toISOString();
  await pause();
  return now;
}

const change = async (
  document: string,
  variables: Record<string, unknown>,
): Promise<Record<string, { id: string; version: number }>> => utrecht().run(document, variables);

const create = async (titleNl: string) =>
  (await change('mutation ($input: CaseInput!) { createCase(input: $input) { id version } }', { input: { titleNl } }))
    .createCase as { id: string; version: number };
const assess = async (id: string, input: Record<string, unknown>) =>
  (
    await change('mutation ($id: ID!, $input: AssessmentInput!) { assessCase(id: $id, input: $input) { id } }', {
      id,
      input: { basis: 'STATED', source: 'Projectplan', ...input },
    })
  ).assessCase?.id as string;

interface Seen {
  titleNl: string;
  version: number;
  assessments: { textNl: string | null; term: { id: string } | null }[];
  disagreements: { attribute: { id: string }; values: { term: { id: string } }[] }[];
  unknowns: { attribute: { id: string } }[];
  registers: {
    register: { id: string };
    entries: { titleNl: string; status: { id: string }; version: number; versions: { version: number }[] }[];
  }[];
  indicators: { nameNl: string; measurements: { number: number }[] }[];
  gateDecisions: { reason: string; corrected: boolean }[];
  checklists: { responses: { conclusion: string }[] }[];
}
const whole = `query ($id: ID!, $asOf: DateTimeISO) { case(id: $id, asOf: $asOf) { titleNl version
  assessments { textNl term { id } } disagreements { attribute { id } values { term { id } } } unknowns { attribute { id } }
  registers { register { id } entries { titleNl status { id } version versions { version } } }
  indicators { nameNl measurements { number } } gateDecisions { reason corrected } checklists { responses { conclusion } } } }`;
const seenAt = async (id: string, asOf: string | null = null) =>
  (await utrecht().run<{ case: Seen | null }>(whole, { id, asOf })).case;

describe('a case as it was known at a moment', () => {
  test('was not there before it was recorded, and had its earlier wording before it was reworded', async () => {
    const before = await moment();
    const { id, version } = await create('Eerste naam');
    const first = await moment();
    await change(
      'mutation ($id: ID!, $version: Int!, $input: CaseInput!) { editCase(id: $id, version: $version, input: $input) { id version } }',
      { id, version, input: { titleNl: 'Tweede naam' } },
    );
    const second = await moment();
    await change(
      'mutation ($id: ID!, $version: Int!, $input: CaseInput!) { editCase(id: $id, version: $version, input: $input) { id version } }',
      { id, version: version + 1, input: { titleNl: 'Derde naam' } },
    );
    const titles = await Promise.all([before, first, second, null].map((at) => seenAt(id, at)));
    expect(titles.map((seen) => seen && [seen.titleNl, seen.version])).toEqual([
      null,
      ['Eerste naam', 1],
      ['Tweede naam', 2],
      ['Derde naam', 3],
    ]);
  });

  test('two values disagree from when the second was stated until one was retracted', async () => {
    const { id } = await create('Twee bronnen in de tijd');
    await assess(id, { attribute: 'phase', term: 'development', source: 'Projectplan' });
    const one = await moment();
    const idea = await assess(id, { attribute: 'phase', term: 'idea', source: 'Jaarverslag' });
    const two = await moment();
    await change('mutation ($id: ID!) { retractAssessment(id: $id, because: "Oud jaarverslag") { id } }', { id: idea });
    const seen = await Promise.all([one, two, null].map((at) => seenAt(id, at)));
    expect(seen.map((then) => then?.assessments.map(({ term }) => term?.id))).toEqual([
      ['development'],
      ['development', 'idea'],
      ['development'],
    ]);
    expect(seen.map((then) => then?.disagreements.length)).toEqual([0, 1, 0]);
    expect(seen[1]?.disagreements[0]?.values.map(({ term }) => term.id)).toEqual(['development', 'idea']);
    expect(seen.map((then) => then?.unknowns.some(({ attribute }) => attribute.id === 'phase'))).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('what one step of editing replaced holds until that moment, and never together with what replaced it', async () => {
    const { id } = await create('Vervangen waarde');
    const old = await assess(id, { attribute: 'goal', textNl: 'Oud doel' });
    const before = await moment();
    await change('mutation ($id: ID!, $input: StatementsInput!) { stateFacts(id: $id, input: $input) { id } }', {
      id,
      input: {
        values: [{ attribute: 'goal', textNl: 'Nieuw doel', basis: 'STATED', source: 'Projectplan 2' }],
        replaces: [old],
      },
    });
    const after = await moment();
    const goals = await Promise.all([before, after].map((at) => seenAt(id, at)));
    expect(goals.map((then) => then?.assessments.map(({ textNl }) => textNl))).toEqual([['Oud doel'], ['Nieuw doel']]);
  });

  test('entries, figures, decisions and responses are those of then', async () => {
    const { id } = await create('Alles in de tijd');
    await assess(id, { attribute: 'phase', term: 'idea' });
    const empty = await moment();

    const { addEntry } = await change(
      'mutation ($case: ID!, $input: RegisterEntryInput!) { addEntry(case: $case, register: "unknown", input: $input) { id version } }',
      { case: id, input: { titleNl: 'Werkt het model?' } },
    );
    const { addIndicator } = await change(
      'mutation ($case: ID!, $input: IndicatorInput!) { addIndicator(case: $case, input: $input) { id } }',
      { case: id, input: { nameNl: 'Wachttijd', kind: 'MEASURED', unit: 'dagen' } },
    );
    const measure =
      'mutation ($indicator: ID!, $input: MeasurementInput!) { addMeasurement(indicator: $indicator, input: $input) { id } }';
    const { addMeasurement } = await change(measure, {
      indicator: addIndicator?.id,
      input: { role: 'BASELINE', number: 40, on: '2025', basis: 'MEASURED', source: 'Meting' },
    });
    const decide =
      'mutation ($case: ID!, $input: GateDecisionInput!) { decideGate(case: $case, input: $input) { id } }';
    const decision = {
      outcome: 'HOLD',
      decidedOn: '2026-01-05',
      decidedBy: 'Stuurgroep',
      reason: 'Wachten op mensen',
      pillars: ['PUBLIC_VALUE', 'USE_VALUE', 'TECHNICAL_APPROACH', 'COSTS'].map((pillar) => ({
        pillar,
        score: 'GOOD',
      })),
    };
    const { decideGate } = await change(decide, { case: id, input: decision });
    const respond =
      'mutation ($case: ID, $input: ChecklistResponseInput!) { respond(case: $case, input: $input) { id } }';
    const response = {
      checklist: 'parallel-fields',
      heldOn: '2026-01-05',
      heldBy: 'Projectgroep',
      answers: [{ item: 'technology', value: '80' }],
      conclusion: 'Gebruiker loopt achter',
    };
    const { respond: responded } = await change(respond, { case: id, input: response });
    const first = await moment();

    await change(
      'mutation ($id: ID!, $version: Int!, $input: RegisterEntryInput!) { changeEntry(id: $id, version: $version, input: $input) { id } }',
      {
        id: addEntry?.id,
        version: addEntry?.version,
        input: { titleNl: 'Werkt het model?', status: 'solved', because: 'Ja, in de proef' },
      },
    );
    await change(measure, {
      indicator: addIndicator?.id,
      input: {
        role: 'BASELINE',
        number: 42,
        on: '2025',
        basis: 'MEASURED',
        source: 'Meting',
        replaces: addMeasurement?.id,
      },
    });
    await change(decide, { case: id, input: { ...decision, reason: 'Wachten op geld', corrects: decideGate?.id } });
    await change(respond, {
      case: id,
      input: { ...response, conclusion: 'Alles loopt gelijk', corrects: responded?.id },
    });
    const second = await moment();
    await change(
      'mutation ($id: ID!) { retractIndicator(id: $id, because: "Verkeerd gemeten") { id } }'.replace('{ id } }', '}'),
      {
        id: addIndicator?.id,
      },
    );

    const [none, then, later, now] = await Promise.all([empty, first, second, null].map((at) => seenAt(id, at)));
    expect([none?.registers, none?.indicators, none?.gateDecisions, none?.checklists]).toEqual([[], [], [], []]);
    expect(then?.registers[0]?.entries).toEqual([
      { titleNl: 'Werkt het model?', status: { id: 'open' }, version: 1, versions: [{ version: 1 }] },
    ]);
    expect(then?.indicators).toEqual([{ nameNl: 'Wachttijd', measurements: [{ number: 40 }] }]);
    expect(then?.gateDecisions).toEqual([{ reason: 'Wachten op mensen', corrected: false }]);
    expect(then?.checklists[0]?.responses).toEqual([{ conclusion: 'Gebruiker loopt achter' }]);
    expect(later?.registers[0]?.entries.map(({ status, versions }) => [status.id, versions.length])).toEqual([
      ['solved', 2],
    ]);
    expect(later?.indicators).toEqual([{ nameNl: 'Wachttijd', measurements: [{ number: 42 }] }]);
    expect(later?.gateDecisions).toEqual(
      expect.arrayContaining([
        { reason: 'Wachten op geld', corrected: false },
        { reason: 'Wachten op mensen', corrected: true },
      ]),
    );
    expect(later?.checklists[0]?.responses).toEqual([{ conclusion: 'Alles loopt gelijk' }]);
    expect(now?.indicators).toEqual([]);
  });
});

describe('the cases of a moment', () => {
  interface Listed {
    cases: { edges: { node: { titleNl: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  }
  const list = `query ($asOf: DateTimeISO, $first: Int, $after: String, $filter: CaseFilterInput) { cases(asOf: $asOf, first: $first, after: $after, filter: $filter) {
    edges { node { titleNl } } pageInfo { hasNextPage endCursor } } }`;
  const almere = () => registry.as(callerOf('gm0034'));
  const titles = async (variables: Record<string, unknown>) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { cases }: Listed = await almere().run<Listed>(list, { ...variables, first: 2, after });
      seen.push(...cases.edges.map(({ node }) => node.titleNl));
      after = cases.pageInfo.hasNextPage ? cases.pageInfo.endCursor : null;
    } while (after);
    return seen;
  };

  test('are those that were recorded by then, by the names and values of then, page after page without gap', async () => {
    const cases = [];
    for (const titleNl of ['Appel', 'Banaan', 'Citroen', 'Druif', 'Eik'])
      cases.push(
        (
          await almere().run<{ createCase: { id: string } }>(
            'mutation ($input: CaseInput!) { createCase(input: $input) { id } }',
            { input: { titleNl } },
          )
        ).createCase,
      );
    const state = (id: string | undefined, term: string) =>
      almere().run<{ assessCase: { id: string } }>(
        'mutation ($id: ID!, $input: AssessmentInput!) { assessCase(id: $id, input: $input) { id } }',
        { id, input: { attribute: 'phase', term, basis: 'STATED', source: 'Plan' } },
      );
    const { assessCase } = await state(cases[1]?.id, 'idea');
    const then = await moment();
    await almere().run(
      'mutation ($id: ID!, $version: Int!, $input: CaseInput!) { editCase(id: $id, version: $version, input: $input) { id } }',
      { id: cases[0]?.id, version: 1, input: { titleNl: 'Zuurkool' } },
    );
    await almere().run('mutation ($id: ID!) { retractAssessment(id: $id, because: "Fout") { id } }', {
      id: assessCase.id,
    });
    await almere().run('mutation ($input: CaseInput!) { createCase(input: $input) { id } }', {
      input: { titleNl: 'Aardbei' },
    });

    const filter = { organisation: 'gm0034' };
    expect(await titles({ filter, asOf: then })).toEqual(['Appel', 'Banaan', 'Citroen', 'Druif', 'Eik']);
    expect(await titles({ filter })).toEqual(['Aardbei', 'Banaan', 'Citroen', 'Druif', 'Eik', 'Zuurkool']);
    expect(await titles({ filter: { ...filter, phase: ['idea'] }, asOf: then })).toEqual(['Banaan']);
    expect(await titles({ filter: { ...filter, phase: ['idea'] } })).toEqual([]);
    expect(await titles({ filter, asOf: '2020-01-01T00:00:00Z' })).toEqual([]);
  });

  test('somebody without a sign-in asks the past of shared cases only', async () => {
    const { cases } = await registry.as(anonymous).run<Listed>(list, { asOf: new Date().toISOString() });
    expect(cases.edges).toEqual([]);
  });
});
