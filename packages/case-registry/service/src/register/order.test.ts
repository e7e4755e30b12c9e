import { callerOf, testModule } from '@gemeengoed/testing';
import { caseRegistry } from '../module.js';

const registry = testModule(caseRegistry);
const utrecht = () => registry.as(callerOf('gm0344', 'lead'));

interface Entry {
  id: string;
  version: number;
  status: { id: string };
}
let id: string;
beforeEach(async () => {
  const create = 'mutation { createCase(input: { titleNl: "Slimme prullenbak" }) { id } }';
  ({ id } = (await utrecht().run<{ createCase: { id: string } }>(create)).createCase);
});

const add = async (titleNl: string, more: Record<string, unknown> = {}) => {
  const document = `mutation ($case: ID!, $input: RegisterEntryInput!) {
    addEntry(case: $case, register: "unknown", input: $input) { id version status { id } } }`;
  return (await utrecht().run<{ addEntry: Entry }>(document, { case: id, input: { titleNl, ...more } })).addEntry;
};
const changed = async (entry: Entry, input: Record<string, unknown>) => {
  const document = `mutation ($id: ID!, $version: Int!, $input: RegisterEntryInput!) {
    changeEntry(id: $id, version: $version, input: $input) { id version status { id } } }`;
  const variables = { id: entry.id, version: entry.version, input };
  return (await utrecht().run<{ changeEntry: Entry }>(document, variables)).changeEntry;
};
const reason = { fields: [{ id: 'out-of-order', values: ['De sensor is er pas in mei'] }] };

describe('the hardest unknown comes first', () => {
  test('who starts a lower one while a higher is not solved is asked why, and goes on with a reason', async () => {
    await add('Werkt de sensor in de kou?', { rank: 1 });
    const lower = await add('Wie leegt hem?', { rank: 2 });
    const started = { titleNl: 'Wie leegt hem?', rank: 2, status: 'started' };
    await expect(changed(lower, started)).rejects.toMatchObject({
      code: 'INVALID',
      fields: { 'out-of-order': expect.stringContaining('Werkt de sensor in de kou?') },
    });
    const after = await changed(lower, { ...started, ...reason });
    expect(after.status.id).toBe('started');
    // It is asked when it starts, not at every change after.
    expect((await changed(after, started)).version).toBe(3);
  });

  test('a new one that is started at once is asked the same, also without a rank', async () => {
    await add('Werkt de sensor in de kou?', { rank: 1, status: 'stuck', because: 'Geen vorst' });
    await expect(add('Wie leegt hem?', { status: 'started' })).rejects.toMatchObject({
      fields: { 'out-of-order': expect.any(String) },
    });
    expect((await add('Wie leegt hem?', { status: 'started', ...reason })).status.id).toBe('started');
  });

  test('nothing is asked of the highest, or when all that is higher is solved', async () => {
    await add('Werkt de sensor in de kou?', { rank: 1, status: 'solved', because: 'Ja, tot min tien' });
    expect((await add('Wie leegt hem?', { rank: 2, status: 'started' })).status.id).toBe('started');
    expect((await add('Mag het?', { rank: 1, status: 'started' })).status.id).toBe('started');
  });
});
