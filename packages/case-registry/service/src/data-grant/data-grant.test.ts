import { callerOf, testModule } from '@gemeengoed/testing';
import { caseRegistry } from '../module.js';
import { entry } from '../testing/known-case.js';
import { grantOf, refusalOf } from './data-grant.rules.js';

const registry = testModule(caseRegistry);
const owner = () => registry.as(callerOf('gm0344', 'lead'));
const asker = (organisation = 'gm0632') => registry.as(callerOf(organisation, 'lead'));

const given = { use: 'Analyse per buurt', goal: 'Minder schulden', moment: '2099-12-31' };
interface Entry {
  id: string;
  version: number;
}
interface Outcome {
  __typename: string;
  reason?: string;
  messageNl?: string;
  validUntil?: string;
  compensation?: string | null;
}
const grantInput = (fields: Record<string, string>, more: Record<string, unknown> = {}) => ({
  ...{ titleNl: 'Schuldcijfers', source: 'Privacy officer' },
  fields: Object.entries(fields).map(([id, value]) => ({ id, values: [value] })),
  ...more,
});
async function granted(fields: Record<string, string> = {}, sharing = 'PUBLIC') {
  const { createCase } = await owner().run<{ createCase: { id: string } }>(
    'mutation { createCase(input: { titleNl: "Schulden in beeld" }) { id } }',
  );
  if (sharing !== 'PRIVATE')
    await owner().run(`mutation ($id: ID!) { shareCase(id: $id, sharing: ${sharing}) { id } }`, createCase);
  const { addEntry } = await owner().run<{ addEntry: Entry }>(
    'mutation ($id: ID!, $input: RegisterEntryInput!) { addEntry(case: $id, register: "data-grant", input: $input) { id version } }',
    { id: createCase.id, input: grantInput({ ...given, ...fields }) },
  );
  return { case: createCase.id, ...addEntry };
}
const request = `mutation ($grant: ID!, $use: String!, $goal: String!, $key: String) { requestData(grant: $grant, use: $use, goal: $goal, idempotencyKey: $key) {
  __typename ... on DataRequestAllowed { validUntil compensation } ... on DataRequestRefused { reason messageNl } } }`;
const ask = async (grant: string, asked: Record<string, string> = {}, caller = asker()) =>
  (await caller.run<{ requestData: Outcome }>(request, { grant, use: given.use, goal: given.goal, ...asked }))
    .requestData;

interface Logged {
  titleNl: string;
  status: { id: string };
  because: string;
  confidential: boolean;
  values: { field: { id: string }; values: string[] }[];
}
const logOf = async (id: string, caller = owner()) =>
  (
    await caller.run<{ case: { registers: { entries: Logged[] }[] } }>(
      'query ($id: ID!) { case(id: $id) { registers(ids: ["data-request"]) { entries { titleNl status { id } because confidential values { field { id } values } } } } }',
      { id },
    )
  ).case.registers.flatMap(({ entries }) => entries);

describe('a grant', () => {
  test('allows its own use and goal, however they are written, until its moment', async () => {
    const { id } = await granted({ compensation: 'Een rapport terug' });
    expect(await ask(id, { use: ' analyse  per buurt.', goal: 'MINDER SCHULDEN' })).toEqual({
      ...{ __typename: 'DataRequestAllowed', validUntil: '2099-12-31', compensation: 'Een rapport terug' },
    });
  });

  test.each([
    ['another goal', { goal: 'Fraude opsporen' }, 'OTHER_GOAL'],
    ['another use', { use: 'Analyse per persoon' }, 'OTHER_USE'],
  ])('refuses %s and says what to do', async (_name, asked, reason) => {
    const { id } = await granted();
    expect(await ask(id, asked)).toEqual({
      ...{ __typename: 'DataRequestRefused', reason },
      messageNl: expect.stringContaining('Vraag de eigenaar'),
    });
  });

  test('refuses after its moment', async () => {
    expect(await ask((await granted({ moment: '2026-11-01' })).id)).toMatchObject({ reason: 'EXPIRED' });
  });

  test('holds on the day itself', () => {
    const grant = grantOf(entry('data-grant', { ...given, moment: '2026-11-24' }));
    expect(refusalOf(grant, given, '2026-11-24')).toBeNull();
    expect(refusalOf(grant, given, '2026-11-25')).toBe('expired');
  });

  test('refuses once its owner withdrew it', async () => {
    const { id, version } = await granted();
    await owner().run(
      'mutation ($id: ID!, $version: Int!, $input: RegisterEntryInput!) { changeEntry(id: $id, version: $version, input: $input) { version } }',
      { id, version, input: grantInput(given, { status: 'withdrawn', because: 'Doel bereikt' }) },
    );
    expect(await ask(id)).toMatchObject({ reason: 'WITHDRAWN' });
  });

  test('of a case that the asker does not see is not there', async () => {
    await expect(ask((await granted({}, 'PRIVATE')).id)).rejects.toThrow('NOT_FOUND');
  });

  test('is asked with a use and a goal', async () => {
    const { id } = await granted();
    await expect(ask(id, { use: ' ', goal: '' })).rejects.toMatchObject({
      fields: { use: expect.any(String), goal: expect.any(String) },
    });
  });
});

describe('the log of requests', () => {
  test('shows the owner who asked for what, also what was refused, and nobody else', async () => {
    const { id, case: caseId } = await granted();
    await ask(id);
    await ask(id, { goal: 'Fraude opsporen' }, asker('gm0363'));
    const log = await logOf(caseId);
    expect(log.map(({ titleNl, status }) => [titleNl, status.id])).toEqual([
      ['Woerden', 'allowed'],
      ['Amsterdam', 'refused'],
    ]);
    expect(log[1]).toMatchObject({
      ...{ confidential: true, because: expect.stringContaining('ander doel') },
      values: expect.arrayContaining([
        { field: { id: 'grant' }, values: [id] },
        { field: { id: 'goal' }, values: ['Fraude opsporen'] },
        { field: { id: 'asked-by' }, values: ['gm0363'] },
      ]),
    });
    expect(await logOf(caseId, asker())).toEqual([]);
  });

  test('the same request again is logged once', async () => {
    const { id, case: caseId } = await granted();
    const [first, again] = [await ask(id, { key: 'k' }), await ask(id, { key: 'k' })];
    expect(again).toEqual(first);
    expect(await logOf(caseId)).toHaveLength(1);
  });

  test('takes nothing from others but a request in their own name', async () => {
    const { id, case: caseId } = await granted();
    const row = (fields: Record<string, string>, register = 'data-request') => ({
      ...{ organisation: '', sharing: 'private' as const, sharedWith: [], caseId: caseId.split(':').at(-1) ?? '' },
      ...{ register, confidential: true, titleNl: 'x', source: 'x', basis: 'stated' as const, status: 'allowed' },
      fields: JSON.stringify({ grant: id, ...fields }),
    });
    const add = (values: ReturnType<typeof row>) =>
      registry
        .connections()
        .as({ organisation: 'gm0632', government: true })
        .write((tx) => tx.insertInto('registerEntries').values(values).execute());
    await expect(add(row({ 'asked-by': 'gm0363' }))).rejects.toMatchObject({ code: '42501' });
    await expect(add(row({ 'asked-by': 'gm0632' }, 'risk'))).rejects.toMatchObject({ code: '42501' });
    await expect(add(row({}))).rejects.toMatchObject({ code: '42501' });
    await add(row({ 'asked-by': 'gm0632' }));
    expect(await logOf(caseId)).toHaveLength(1);
  });
});
