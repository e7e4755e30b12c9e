import { prepare } from '@gemeengoed/data-layer';
import { anonymous } from '@gemeengoed/identity';
import { asVisible, buildModuleSchema, defineModule } from '@gemeengoed/module-kit';
import pg from 'pg';
import { unfencedTables } from '../row-security.js';
import { callerOf, testModule } from '../test-module.js';
import { noteOffered, notes, notesDatabase } from './notes.js';

const tested = testModule(notes);
const utrecht = () => tested.as(callerOf('gm0344'));
const woerden = () => tested.as(callerOf('gm0632'));

const write = `mutation ($title: String!, $remark: String, $key: String) {
  writeNote(title: $title, remark: $remark, idempotencyKey: $key) { id version organisation { code name } }
}`;
const share = `mutation ($id: ID!, $sharing: String!, $with: [String!]) { shareNote(id: $id, sharing: $sharing, sharedWith: $with) { id } }`;
const read = `query ($id: ID!) { note(id: $id) { title } }`;
const rename = `mutation ($id: ID!, $version: Int!, $title: String!) { renameNote(id: $id, version: $version, title: $title) { version } }`;

interface Written {
  writeNote: { id: string; version: number; organisation: { code: string; name: string } };
}
const written = async (title: string, more: Record<string, unknown> = {}) =>
  (await utrecht().run<Written>(write, { title, ...more })).writeNote;

test('a record has a URN as its id and names its owner', async () => {
  const note = await written('Slim vegen');
  expect(note.id).toMatch(/^urn:gemeengoed:note:[0-9a-f]{8}-[0-9a-f]{4}-7/);
  expect(note.organisation).toEqual({ code: 'gm0344', name: 'Utrecht' });
});

describe('row security', () => {
  test('a private record looks missing to another organisation and to the public', async () => {
    const { id } = await written('Eigen');
    expect(await woerden().run(read, { id })).toEqual({ note: null });
    expect(await tested.as(anonymous).run(read, { id })).toEqual({ note: null });
    expect(await utrecht().run(read, { id })).toEqual({ note: { title: 'Eigen' } });
  });

  test.each([
    ['group', ['gm0632'], true, false, false],
    ['government', [], true, true, false],
    ['public', [], true, true, true],
    ['private', [], false, false, false],
  ])('a record shared with %s is seen by whom it names', async (sharing, sharedWith, byWoerden, byZeist, byPublic) => {
    const { id } = await written(`Gedeeld met ${sharing}`);
    await utrecht().run(share, { id, sharing, with: sharedWith });
    const seen = async (reader: ReturnType<typeof utrecht>) =>
      (await reader.run<{ note: unknown }>(read, { id })).note !== null;
    expect(await seen(woerden())).toBe(byWoerden);
    expect(await seen(tested.as(callerOf('gm0355')))).toBe(byZeist);
    expect(await seen(tested.as(anonymous))).toBe(byPublic);
  });

  test('a shared record cannot be changed by another organisation', async () => {
    const { id, version } = await written('Van Utrecht');
    await utrecht().run(share, { id, sharing: 'public' });
    await expect(woerden().run(rename, { id, version, title: 'Van Woerden' })).rejects.toThrow('CONFLICT');
    expect(await utrecht().run(read, { id })).toEqual({ note: { title: 'Van Utrecht' } });
  });

  test('a part takes the scope of its record and follows it', async () => {
    const { id } = await written('Met opmerking', { remark: 'let op' });
    const key = id.split(':').at(-1) ?? '';
    const scopes = () =>
      tested
        .connections()
        .as({ organisation: 'gm0344', government: true })
        .read((tx) =>
          tx
            .selectFrom('remarks')
            .select(['organisation', 'sharing', 'sharedWith'])
            .where('noteId', '=', key)
            .execute(),
        );
    expect(await scopes()).toEqual([{ organisation: 'gm0344', sharing: 'private', sharedWith: [] }]);
    await utrecht().run(share, { id, sharing: 'group', with: ['gm0632'] });
    expect(await scopes()).toEqual([{ organisation: 'gm0344', sharing: 'group', sharedWith: ['gm0632'] }]);
  });

  test('every table of the module is fenced, and a table without a policy is found', async () => {
    expect(await unfencedTables(notesDatabase, tested.database().ownerUrl)).toEqual([]);
    const owner = new pg.Client(tested.database().ownerUrl);
    await owner.connect();
    await owner.query('create table notes.forgotten (id int)');
    expect(await unfencedTables(notesDatabase, tested.database().ownerUrl)).toEqual([
      { table: 'forgotten', forced: false, policies: 0 },
    ]);
    await owner.query('drop table notes.forgotten');
    await owner.end();
  });

  test("a module's role has no right on another module's schema", async () => {
    const owner = new pg.Client(tested.database().ownerUrl);
    await owner.connect();
    await owner.query('create schema elsewhere; create table elsewhere.secrets (id int)');
    await owner.end();
    const role = new pg.Client(tested.database().url);
    await role.connect();
    await expect(role.query('select * from elsewhere.secrets')).rejects.toThrow('permission denied');
    await expect(role.query('create table notes.own (id int)')).rejects.toThrow('permission denied');
    await expect(role.query('delete from notes.audit_log')).rejects.toThrow('permission denied');
    await role.end();
  });
});

describe('the authorisation matrix', () => {
  test('a role that is not named is refused, in the language of the caller', async () => {
    const reader = callerOf('gm0344', 'reader');
    await expect(tested.as(reader).run(write, { title: 'x' })).rejects.toThrow('FORBIDDEN: Uw rol mag dit niet doen');
    await expect(tested.as(reader, 'en').run(write, { title: 'x' })).rejects.toThrow('FORBIDDEN: Your role may not');
    await expect(tested.as(anonymous).run(write, { title: 'x' })).rejects.toThrow('UNAUTHENTICATED');
  });

  test('a field for owners is refused on a shared record, by whatever path it is reached', async () => {
    const { id } = await written('Gedeeld', { remark: 'intern' });
    await utrecht().run(share, { id, sharing: 'public' });
    const paths = [
      `query ($id: ID!) { note(id: $id) { remarks } }`,
      `query ($id: ID!) { note(id: $id) { x: remarks } }`,
      `query ($id: ID!) { node(id: $id) { ... on Note { remarks } } }`,
      `query ($id: ID!) { _entities(representations: [{ __typename: "Note", id: $id }]) { ... on Note { remarks } } }`,
    ];
    for (const path of paths) await expect(woerden().run(path, { id })).rejects.toThrow('FORBIDDEN');
    expect(await utrecht().run(paths[0] ?? '', { id })).toEqual({ note: { remarks: ['intern'] } });
  });

  test('a module with a field that has no entry is not built', async () => {
    const { 'Note.title': _left, ...authorisation } = notes.authorisation;
    await expect(buildModuleSchema(defineModule({ ...notes, authorisation }))).rejects.toThrow(
      'Note.title has no entry',
    );
    const stale = { ...notes.authorisation, 'Note.gone': asVisible };
    await expect(buildModuleSchema(defineModule({ ...notes, authorisation: stale }))).rejects.toThrow(
      'Note.gone is in the authorisation matrix',
    );
  });
});

describe('changes', () => {
  test('of two that start from the same version one is refused', async () => {
    const { id, version } = await written('Versie');
    const attempts = await Promise.allSettled(
      Array.from({ length: 40 }, (_unused, n) => utrecht().run(rename, { id, version, title: `Titel ${n}` })),
    );
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const attempt of attempts)
      if (attempt.status === 'rejected') expect(String(attempt.reason)).toContain('CONFLICT');
  });

  test('the same idempotency key gives the same record, and another request with it is refused', async () => {
    const [first, again] = await Promise.all([written('Eén keer', { key: 'k1' }), written('Eén keer', { key: 'k1' })]);
    expect(again.id).toBe(first.id);
    await expect(written('Iets anders', { key: 'k1' })).rejects.toThrow('CONFLICT');
  });

  test('bad input names the field to change', async () => {
    await expect(written(' ')).rejects.toMatchObject({
      code: 'INVALID',
      fields: { title: 'Geef de notitie een titel.' },
    });
  });

  test('each change and each refusal is one line in the audit log', async () => {
    const { id } = await written('Gelogd');
    await tested
      .as(callerOf('gm0344', 'reader'))
      .run(write, { title: 'x' })
      .catch(() => undefined);
    const lines = await tested
      .connections()
      .as({ organisation: 'gm0344', government: true })
      .read((tx) =>
        tx
          .selectFrom('auditLog')
          .select(['action', 'actor', 'object', 'result'])
          .orderBy('at', 'desc')
          .limit(2)
          .execute(),
      );
    expect(lines).toEqual([
      { action: 'writeNote', actor: 'test:gm0344', object: 'FORBIDDEN', result: 'refused' },
      { action: 'writeNote', actor: 'test:gm0344', object: id.split(':').at(-1), result: 'ok' },
    ]);
  });
});

test('a list with parts takes one statement per kind, however long it is', async () => {
  for (const title of ['a', 'b', 'c']) await written(title, { remark: title });
  const all = tested.as(callerOf('gm0344'));
  await tested
    .connections()
    .as({ organisation: 'gm0632', government: true })
    .write((tx) => tx.deleteFrom('notes').execute());
  const statements = await tested.statementsDuring(() => all.run('{ notes { title remarks } }'));
  expect(statements).toHaveLength(2);
});

test('an id of another type or a malformed id answers as a missing record', async () => {
  await expect(utrecht().run(rename, { id: 'urn:gemeengoed:case:0193', version: 1, title: 'x' })).rejects.toThrow(
    'NOT_FOUND',
  );
  expect(await utrecht().run('{ node(id: "urn:gemeengoed:case:x") { id } module { name version } }')).toEqual({
    node: null,
    module: { name: 'notes', version: '1.0.0' },
  });
});

test('a handler acts for the organisation that the event names', async () => {
  await tested.receive(noteOffered, {
    subject: 'urn:gemeengoed:note:x',
    data: { adopter: 'gm0632', title: 'Aangeboden' },
  });
  const { notes: seen } = await woerden().run<{ notes: { title: string }[] }>('{ notes { title } }');
  expect(seen.map(({ title }) => title)).toContain('Aangeboden');
});

test('a schema can be prepared by three processes at once and again', async () => {
  const options = { ownerUrl: tested.database().ownerUrl, password: new URL(tested.database().url).password };
  await Promise.all([1, 2, 3].map(() => prepare(notesDatabase, options)));
  await expect(prepare(notesDatabase, options)).resolves.toContain('notes');
});
