import { anonymous } from '@gemeengoed/identity';
import { callerOf, testModule } from '@gemeengoed/testing';
import { buildModuleSchema } from '@gemeengoed/module-kit';
import { caseRegistry } from '../module.js';

const registry = testModule(caseRegistry);
const steward = (code = 'gm0632') => registry.as(callerOf(code, 'steward'));
const lead = (code = 'gm0632') => registry.as(callerOf(code, 'lead'));

beforeAll(() => registry.loadExamples());

const add = `mutation ($vocabulary: String!, $term: String!, $alias: String!) {
  addTermAlias(vocabulary: $vocabulary, term: $term, alias: $alias) { id alias source term { id } } }`;
const added = async (vocabulary: string, term: string, alias: string, code?: string) =>
  (
    await steward(code).run<{ addTermAlias: { id: string; alias: string; source: string; term: { id: string } } }>(
      add,
      {
        ...{ vocabulary, term, alias },
      },
    )
  ).addTermAlias;
const create = async (titleNl: string) =>
  (
    await lead().run<{ createCase: { id: string; slug: string } }>(
      'mutation ($input: CaseInput!) { createCase(input: $input) { id slug } }',
      { input: { titleNl } },
    )
  ).createCase;
const found = async (filter: object, as = lead()) =>
  (
    await as.run<{ cases: { edges: { node: { slug: string } }[] } }>(
      'query ($filter: CaseFilterInput) { cases(first: 50, filter: $filter) { edges { node { slug } } } }',
      { filter },
    )
  ).cases.edges.map(({ node }) => node.slug);
const assess = `mutation ($id: ID!, $input: AssessmentInput!) { assessCase(id: $id, input: $input) { id ownName term { id } } }`;

test('the alias Verkeersveiligheidsmodel finds case 17', async () => {
  expect(await found({ text: 'Verkeersveiligheidsmodel' }, registry.as(anonymous))).toEqual([
    'voorspelmodel-verkeersveiligheid',
  ]);
});

test('an own name is understood when stating, searching and importing, and values keep it after it is retired', async () => {
  const { id: alias } = await added('phase', 'implementation', 'Uitrolfase');
  const { id, slug } = await create('Met eigen woorden');
  const input = { attribute: 'phase', term: 'uitrolfase', basis: 'STATED', source: 'Woerden' };
  const { assessCase } = await lead().run<{ assessCase: object }>(assess, { id, input });
  expect(assessCase).toMatchObject({ term: { id: 'implementation' }, ownName: 'uitrolfase' });
  expect(await found({ text: 'uitrolfase' })).toContain(slug);
  expect(await found({ phase: ['Uitrolfase'], organisation: 'gm0632' })).toEqual([slug]);
  expect(await found({ text: 'uitrolfase' }, lead('gm0344'))).toEqual([]);
  const { importCases } = await lead().run<{ importCases: { rows: { outcome: string }[] } }>(
    'mutation ($content: String!) { importCases(fileName: "a.csv", format: CSV, content: $content, dryRun: true) { rows { outcome } } }',
    { content: Buffer.from('titel,fase\nUit de lijst,Uitrolfase\n').toString('base64') },
  );
  expect(importCases.rows).toEqual([{ outcome: 'NEW' }]);

  await steward().run('mutation ($id: ID!) { retireTermAlias(id: $id) { retiredAt } }', { id: alias });
  await expect(lead().run(assess, { id, input })).rejects.toMatchObject({ fields: { term: expect.any(String) } });
  const { case: kept } = await lead().run<{ case: { assessments: object[] } }>(
    'query ($id: ID!) { case(id: $id) { assessments(attributes: ["phase"]) { ownName term { id } } } }',
    { id },
  );
  expect(kept.assessments).toEqual([{ ownName: 'uitrolfase', term: { id: 'implementation' } }]);
  expect((await steward().run<{ termAliases: object[] }>('{ termAliases { id } }')).termAliases).toEqual([]);
});

test.each([
  [
    'a word that means another term of the list',
    ['phase', 'idea', 'Implementatie'],
    'alias',
    'betekent in deze lijst al',
  ],
  ['a word that the term has already', ['phase', 'idea', 'Idee'], 'alias', 'hoort al bij'],
  ['an empty word', ['phase', 'idea', ' '], 'alias', 'Vul dit in'],
  ['a term that is not in the list', ['phase', 'nergens', 'woord'], 'term', 'Kies een waarde'],
  ['a list that is not there', ['nergens', 'idea', 'woord'], 'vocabulary', 'Kies een lijst'],
] as const)('an own name is refused for %s', async (_name, [vocabulary, term, alias], field, words) => {
  await expect(added(vocabulary, term, alias)).rejects.toMatchObject({
    fields: { [field]: expect.stringContaining(words) },
  });
});

test('one word means one term in an organisation, and may mean another elsewhere', async () => {
  await added('phase', 'idea', 'Kiem', 'gm0344');
  await expect(added('phase', 'implementation', 'KIEM', 'gm0344')).rejects.toMatchObject({
    fields: { alias: expect.stringContaining('gebruikt dit woord al') },
  });
  expect((await added('phase', 'implementation', 'Kiem', 'gm0363')).source).toBe('Amsterdam');
});

test('only a steward keeps names, and only the own ones', async () => {
  const { id } = await added('phase', 'idea', 'Vonk', 'gm0344');
  await expect(lead().run(add, { vocabulary: 'phase', term: 'idea', alias: 'x' })).rejects.toThrow('FORBIDDEN');
  await expect(steward().run('mutation ($id: ID!) { retireTermAlias(id: $id) { id } }', { id })).rejects.toThrow(
    'NOT_FOUND',
  );
});

test('nothing of the catalogue can be deleted: the contract knows no such thing', async () => {
  const { schema } = await buildModuleSchema(caseRegistry);
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(mutations).toContain('retireTermAlias');
  expect(mutations.filter((name) => /delete|remove|drop/i.test(name))).toEqual([]);
});

describe('a checklist by definition file', () => {
  const definition = (version: string, items: number) =>
    JSON.stringify({
      ...{ id: 'tien-vragen', version, labelNl: 'Tien vragen', labelEn: 'Ten questions', source: 'Eigen werkboek' },
      ...{ subject: 'case', step: 'risk', scale: 'tick', announced: 10 },
      items: Array.from({ length: items }, (_, place) => ({
        ...{ id: `vraag-${place + 1}`, labelNl: `Vraag ${place + 1}`, labelEn: `Question ${place + 1}` },
      })),
    });
  const define =
    'mutation ($definition: String!) { defineChecklist(definition: $definition) { id version announced items { id } } }';
  const respond = 'mutation ($id: ID!, $input: ChecklistResponseInput!) { respond(case: $id, input: $input) { id } }';
  const answered = `query ($id: ID!) { case(id: $id) { checklists(ids: ["gm0632-tien-vragen"]) {
    checklist { version announced items { id } } responses { checklist { version items { id } } answers { item { id } value } } } } }`;
  interface Answered {
    case: {
      checklists: {
        checklist: { version: string; announced: number; items: object[] };
        responses: { checklist: { version: string; items: object[] }; answers: { value: string | null }[] }[];
      }[];
    };
  }

  test('needs no code, says that its source announces ten and lists nine, and answers keep their edition', async () => {
    const { defineChecklist } = await steward().run<{ defineChecklist: object }>(define, {
      definition: definition('1', 9),
    });
    expect(defineChecklist).toMatchObject({ id: 'gm0632-tien-vragen', announced: 10, items: { length: 9 } });
    const { id } = await create('Met een eigen lijst');
    const input = { checklist: 'gm0632-tien-vragen', heldOn: '2026-11-01', heldBy: 'projectteam' };
    await lead().run(respond, { id, input: { ...input, answers: [{ item: 'vraag-9', value: 'ja' }] } });
    await steward().run(define, { definition: definition('2', 10) });
    await lead().run(respond, {
      id,
      input: { ...input, heldOn: '2026-11-02', answers: [{ item: 'vraag-10', value: 'nee' }] },
    });
    const [list] = (await lead().run<Answered>(answered, { id })).case.checklists;
    expect(list?.checklist).toMatchObject({ version: '2', items: { length: 10 } });
    expect(
      list?.responses.map(({ checklist, answers }) => [checklist.version, checklist.items.length, answers.length]),
    ).toEqual([
      ['2', 10, 10],
      ['1', 9, 9],
    ]);
    await expect(steward().run(define, { definition: definition('2', 9) })).rejects.toThrow('CONFLICT');
    await steward().run('mutation { retireChecklist(id: "gm0632-tien-vragen") }');
    await expect(
      lead().run(respond, { id, input: { ...input, heldOn: '2026-11-03', answers: [] } }),
    ).rejects.toMatchObject({ fields: { checklist: expect.stringContaining('niet meer gebruikt') } });
    const after = (await lead().run<Answered>(answered, { id })).case.checklists;
    expect(after.flatMap(({ responses }) => responses)).toHaveLength(2);
  });
});
