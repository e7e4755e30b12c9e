import { anonymous } from '@gemeengoed/identity';
import { callerOf, testModule } from '@gemeengoed/testing';
import { caseRegistry } from '../module.js';

const registry = testModule(caseRegistry);
const utrecht = () => registry.as(callerOf('gm0344'));
const project = { ...callerOf('gm0344', 'lead'), subject: 'utrecht-projectleider' };

interface Page {
  edges: {
    node: {
      at: string;
      by: string;
      kind: string;
      shape: string;
      about: string | null;
      aboutLabel: { labelNl: string } | null;
      said: { labelNl: string; labelEn: string } | null;
      status: { labelNl: string } | null;
      because: string | null;
      record: string;
    };
  }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const ask = `query ($id: ID!, $first: Int!, $after: String) { case(id: $id) { history(first: $first, after: $after) {
  edges { node { at by kind shape about aboutLabel { labelNl } said { labelNl labelEn } status { labelNl } because record } } pageInfo { hasNextPage endCursor } } } }`;
const history = async (id: string, first = 50, after: string | null = null): Promise<Page> =>
  (await utrecht().run<{ case: { history: Page } }>(ask, { id, first, after })).case.history;

const create = 'mutation ($input: CaseInput!) { createCase(input: $input) { id version } }';
const created = async (titleNl: string) =>
  (await utrecht().run<{ createCase: { id: string; version: number } }>(create, { input: { titleNl } })).createCase;
const state = 'mutation ($id: ID!, $input: StatementsInput!) { stateFacts(id: $id, input: $input) { id } }';
const assess = 'mutation ($id: ID!, $input: AssessmentInput!) { assessCase(id: $id, input: $input) { id } }';
const edit =
  'mutation ($id: ID!, $version: Int!, $input: CaseInput!) { editCase(id: $id, version: $version, input: $input) { version } }';
const add =
  'mutation ($case: ID!, $input: RegisterEntryInput!) { addEntry(case: $case, register: "risk", input: $input) { id version } }';
const put =
  'mutation ($id: ID!, $version: Int!, $input: RegisterEntryInput!) { changeEntry(id: $id, version: $version, input: $input) { version } }';

test('the owner reads who changed what, when and why, newest first', async () => {
  const lead = registry.as(project);
  const { id, version } = await created('Wie deed wat');
  const { assessCase } = await lead.run<{ assessCase: { id: string } }>(assess, {
    id,
    input: { attribute: 'phase', term: 'idea', basis: 'STATED', source: 'Plan' },
  });
  await lead.run('mutation ($id: ID!) { retractAssessment(id: $id, because: "Verkeerde bijlage gelezen") { id } }', {
    id: assessCase.id,
  });
  const { addEntry } = await lead.run<{ addEntry: { id: string; version: number } }>(add, {
    case: id,
    input: { titleNl: 'Onjuiste data' },
  });
  await lead.run(put, {
    ...addEntry,
    input: { titleNl: 'Onjuiste data', status: 'managed', because: 'Elke week controle' },
  });
  await lead.run(edit, { id, version, input: { titleNl: 'Wie deed wat en waarom' } });

  const { edges } = await history(id);
  expect(
    edges.map(({ node: { kind, shape, about, aboutLabel, said, status, because } }) => [
      kind,
      shape,
      about,
      aboutLabel?.labelNl ?? null,
      said?.labelNl,
      status?.labelNl ?? null,
      because,
    ]),
  ).toEqual([
    ['REPLACED', 'IDENTITY', null, null, 'Wie deed wat en waarom', null, null],
    ['REPLACED', 'ENTRY', 'risk', 'Risico’s', 'Onjuiste data', 'Beheerst', 'Elke week controle'],
    ['RECORDED', 'ENTRY', 'risk', 'Risico’s', 'Onjuiste data', 'Open', null],
    ['RETRACTED', 'ASSESSMENT', 'phase', 'Bereikte fase', 'Idee', null, 'Verkeerde bijlage gelezen'],
    ['RECORDED', 'ASSESSMENT', 'phase', 'Bereikte fase', 'Idee', null, null],
    ['RECORDED', 'IDENTITY', null, null, 'Wie deed wat', null, null],
  ]);
  expect(edges.map(({ node }) => node.by)).toEqual([...Array<string>(5).fill(project.subject), 'test:gm0344']);
  expect(edges.map(({ node }) => node.record)).toEqual([
    id,
    addEntry.id,
    addEntry.id,
    assessCase.id,
    assessCase.id,
    id,
  ]);
  const moments = edges.map(({ node }) => node.at);
  expect(moments).toEqual(moments.toSorted().toReversed());
});

test('pages follow each other without gap or overlap, also through what one step saved at one moment', async () => {
  const { id } = await created('In bladzijden');
  const values = ['goal', 'problem', 'approach', 'potential', 'urgency', 'initiator'].map((attribute) => ({
    ...{ attribute, textNl: `Over ${attribute}`, basis: 'STATED', source: 'Plan' },
  }));
  await utrecht().run(state, { id, input: { values, replaces: [] } });
  const all = (await history(id)).edges.map(({ node }) => `${node.record} ${node.kind}`);
  expect(all).toHaveLength(7);
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Page = await history(id, 2, after);
    seen.push(...page.edges.map(({ node }) => `${node.record} ${node.kind}`));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual(all);
  const forged = Buffer.from(JSON.stringify(['yesterday', 'x'])).toString('base64url');
  await expect(history(id, 2, forged)).rejects.toMatchObject({
    code: 'INVALID',
    fields: { after: expect.any(String) },
  });
});

test.each([
  ['another organisation', callerOf('gm0632', 'lead')],
  ['somebody without a sign-in', anonymous],
])('%s reads the shared case but not its history', async (_name, caller) => {
  const { id } = await created('Gedeeld zonder geschiedenis');
  await utrecht().run('mutation ($id: ID!) { shareCase(id: $id, sharing: PUBLIC) { id } }', { id });
  const other = registry.as(caller);
  expect((await other.run<{ case: { id: string } }>('query ($id: ID!) { case(id: $id) { id } }', { id })).case.id).toBe(
    id,
  );
  await expect(other.run(ask, { id, first: 5 })).rejects.toThrow(/FORBIDDEN|UNAUTHENTICATED/);
});

describe('of forty who save at once from the same version exactly one wins, and the others hear that it changed', () => {
  const winners = async (save: (turn: number) => Promise<unknown>): Promise<[number, string[]]> => {
    const ended = await Promise.allSettled(Array.from({ length: 40 }, (_, turn) => save(turn)));
    const refused = ended.flatMap((end) => (end.status === 'rejected' ? [(end.reason as { code: string }).code] : []));
    return [ended.length - refused.length, [...new Set(refused)]];
  };

  test('in the identity of a case', async () => {
    const { id, version } = await created('Veertig namen');
    const [won, refusals] = await winners((turn) =>
      utrecht().run(edit, { id, version, input: { titleNl: `Naam ${turn}` } }),
    );
    expect([won, refusals]).toEqual([1, ['CONFLICT']]);
    expect((await history(id)).edges.filter(({ node }) => node.shape === 'IDENTITY')).toHaveLength(2);
  });

  test('in an entry of a register', async () => {
    const { id } = await created('Veertig regels');
    const { addEntry } = await utrecht().run<{ addEntry: { id: string; version: number } }>(add, {
      case: id,
      input: { titleNl: 'Risico' },
    });
    const [won, refusals] = await winners((turn) =>
      utrecht().run(put, { ...addEntry, input: { titleNl: `Risico ${turn}` } }),
    );
    expect([won, refusals]).toEqual([1, ['CONFLICT']]);
    expect((await history(id)).edges.filter(({ node }) => node.shape === 'ENTRY')).toHaveLength(2);
  });

  test('in a value that each replaces', async () => {
    const { id } = await created('Veertig doelen');
    const { assessCase } = await utrecht().run<{ assessCase: { id: string } }>(assess, {
      id,
      input: { attribute: 'goal', textNl: 'Doel', basis: 'STATED', source: 'Plan' },
    });
    const [won, refusals] = await winners((turn) =>
      utrecht().run(state, {
        id,
        input: {
          values: [{ attribute: 'goal', textNl: `Doel ${turn}`, basis: 'STATED', source: 'Plan' }],
          replaces: [assessCase.id],
        },
      }),
    );
    expect([won, refusals]).toEqual([1, ['CONFLICT']]);
    const { case: now } = await utrecht().run<{ case: { assessments: unknown[]; disagreements: unknown[] } }>(
      'query ($id: ID!) { case(id: $id) { assessments { id } disagreements { attribute { id } } } }',
      { id },
    );
    expect([now.assessments.length, now.disagreements]).toEqual([1, []]);
  });
});
