import { anonymous } from '@gemeengoed/identity';
import { callerOf, testModule } from '@gemeengoed/testing';
import { caseRegistry } from '../module.js';

const registry = testModule(caseRegistry);
const utrecht = () => registry.as(callerOf('gm0344', 'lead'));
const zaanstad = () => registry.as(callerOf('gm0479', 'lead'));

beforeAll(() => registry.loadExamples());

interface Programme {
  id: string;
  nameNl: string;
  sharing: string;
  announced: string | null;
  fundedFrom: string | null;
  fundedUntil: string | null;
  budgetCentsPerYear: number | null;
  budget: { years: number; cents: number } | null;
  cases: { case: { slug: string }; basis: string; source: string }[];
}
const fields = `id nameNl sharing announced fundedFrom fundedUntil budgetCentsPerYear budget { years cents }
  cases { case { slug } basis source }`;
const create = `mutation ($input: ProgrammeInput!, $key: String) {
  createProgramme(input: $input, idempotencyKey: $key) { ${fields} } }`;
const created = async (input: Record<string, unknown>, key?: string) =>
  (await utrecht().run<{ createProgramme: Programme }>(create, { input, key })).createProgramme;
const add = `mutation ($programme: ID!, $case: ID!, $source: String) {
  addCaseToProgramme(programme: $programme, case: $case, source: $source) { ${fields} } }`;
const slimVegen = 'urn:gemeengoed:case:01930000-0000-7000-8000-000000000001';

test('the programme of Utrecht groups four cases, with its money apart from its announcement (I-043, C-41)', async () => {
  const { programmes } = await registry.as(anonymous).run<{ programmes: Programme[] }>(`{ programmes { ${fields} } }`);
  expect(programmes).toHaveLength(1);
  expect(programmes[0]).toMatchObject({
    announced: '2014',
    fundedFrom: '2015',
    fundedUntil: '2018',
    budgetCentsPerYear: 200_000_000,
    budget: { years: 4, cents: 800_000_000 },
  });
  const members = programmes[0]?.cases ?? [];
  expect(members.map((member) => member.case.slug).toSorted()).toEqual([
    'datagedreven-audit',
    'havenmeester-van-de-toekomst',
    'simulatie-bezoekersstromen',
    'slim-vegen',
  ]);
  expect(members.every(({ basis }) => basis === 'DERIVED')).toBe(true);
});

test('a case tells under which programmes it stands, and cases can be chosen by programme', async () => {
  const { caseBySlug } = await registry
    .as(anonymous)
    .run<{ caseBySlug: { programmes: { id: string }[] } }>('{ caseBySlug(slug: "slim-vegen") { programmes { id } } }');
  const [programme] = caseBySlug.programmes;
  const { cases } = await registry
    .as(anonymous)
    .run<{ cases: { edges: unknown[] } }>(
      'query ($id: ID) { cases(filter: { programme: $id }) { edges { cursor } } }',
      {
        id: programme?.id,
      },
    );
  expect(cases.edges).toHaveLength(4);
});

test('another module can ask for a programme by its id', async () => {
  const id = 'urn:gemeengoed:programme:01930000-0000-7000-8000-000000000101';
  const { _entities } = await registry
    .as(anonymous)
    .run<{ _entities: unknown[] }>(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme { fundedFrom } } }',
      { of: [{ __typename: 'Programme', id }] },
    );
  expect(_entities).toEqual([{ fundedFrom: '2015' }]);
});

test('a programme is private until it is shared', async () => {
  const { id } = await created({ nameNl: 'Slimme regio' });
  const find = async (who = registry.as(anonymous)) =>
    (await who.run<{ programme: Programme | null }>(`query ($id: ID!) { programme(id: $id) { ${fields} } }`, { id }))
      .programme;
  expect(await find()).toBeNull();
  await utrecht().run('mutation ($id: ID!) { shareProgramme(id: $id, sharing: PUBLIC) { id } }', { id });
  expect(await find()).toMatchObject({ nameNl: 'Slimme regio', sharing: 'PUBLIC' });
});

test('a case of another organisation that is shared can stand under it, and only once', async () => {
  const { id } = await created({ nameNl: 'Samen met buren' });
  const foundations = 'urn:gemeengoed:case:01930000-0000-7000-8000-000000000007';
  await utrecht().run(add, { programme: id, case: foundations });
  const { addCaseToProgramme } = await utrecht().run<{ addCaseToProgramme: Programme }>(add, {
    programme: id,
    case: foundations,
    source: 'Een ander besluit',
  });
  expect(addCaseToProgramme.cases).toMatchObject([
    { case: { slug: 'fundering-woningen' }, basis: 'STATED', source: 'Utrecht' },
  ]);
});

test('a programme without years or budget has no total, never nought', async () => {
  expect(await created({ nameNl: 'Zonder bedrag', fundedFrom: '2026', fundedUntil: '2027' })).toMatchObject({
    budgetCentsPerYear: null,
    budget: null,
  });
});

test.each([
  ['no name', { nameNl: ' ' }, 'nameNl'],
  ['a date that is none', { nameNl: 'Fout', announced: 'binnenkort' }, 'announced'],
  ['an end before the beginning', { nameNl: 'Fout', fundedFrom: '2027', fundedUntil: '2026' }, 'fundedUntil'],
  ['a budget below zero', { nameNl: 'Fout', budgetCentsPerYear: -1 }, 'budgetCentsPerYear'],
])('%s is refused with the field to change', async (_name, input, field) => {
  await expect(created(input)).rejects.toMatchObject({
    code: 'INVALID',
    fields: { [field]: expect.any(String) },
  });
});

test('the same request twice makes one programme', async () => {
  const [first, again] = [
    await created({ nameNl: 'Eén keer' }, 'once-1'),
    await created({ nameNl: 'Eén keer' }, 'once-1'),
  ];
  expect(again.id).toBe(first.id);
});

test('another organisation may look at a programme but not change it', async () => {
  const { programmes } = await zaanstad().run<{ programmes: Programme[] }>(`{ programmes { ${fields} } }`);
  const id = programmes[0]?.id;
  await expect(zaanstad().run(add, { programme: id, case: slimVegen })).rejects.toThrow('FORBIDDEN');
  await expect(
    zaanstad().run('mutation ($id: ID!) { shareProgramme(id: $id, sharing: PRIVATE) { id } }', { id }),
  ).rejects.toThrow('FORBIDDEN');
});

test('a contributor may not start a programme', async () => {
  await expect(
    registry.as(callerOf('gm0344', 'contributor')).run(create, { input: { nameNl: 'Mag niet' } }),
  ).rejects.toThrow('FORBIDDEN');
});
