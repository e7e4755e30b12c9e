import { fork } from 'node:child_process';
import { testDatabase, type TestDatabase } from '@gemeengoed/data-layer/testing';
import { runModule, type RunningModule } from '@gemeengoed/module-kit';
import pg from 'pg';
import { notes, notesDatabase } from './notes.js';

// What every module is as a service on the network, tried on the smallest module.

let database: TestDatabase;
let service: RunningModule;
beforeAll(async () => {
  database = await testDatabase(notesDatabase);
  service = await runModule(notes, {
    port: 0,
    host: '127.0.0.1',
    database: { url: database.url, ownerUrl: undefined, password: undefined, connections: 5 },
    trustedIssuers: [],
    events: undefined,
    hostedOrganisations: '*',
    loadExamples: false,
    installation: { portalUrl: null, apiUrl: null, contactEmail: null },
    securityContact: 'https://example.org/security',
    logLevel: 'silent',
    trustProxy: 0,
    production: true,
  });
});
afterAll(async () => {
  await service.stop();
  await database.drop();
});

const ask = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${service.url}/v1/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
const many = (n: number, part: (place: number) => string): string =>
  Array.from({ length: n }, (_unused, place) => part(place)).join(' ');

describe('every answer', () => {
  test.each(['/v1/graphql', '/schema.graphql', '/health/live', '/nowhere'])(
    'at %s carries the version and the security headers',
    async (place) => {
      const { headers } = await fetch(`${service.url}${place}`);
      expect(Object.fromEntries(headers)).toMatchObject({
        'api-version': '1.0.0',
        'cache-control': 'no-store',
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'strict-transport-security': expect.any(String),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  test('gives the transaction id of FSC back', async () => {
    const { headers } = await ask('{ module { name } }', { 'fsc-transaction-id': '0190-1' });
    expect(headers.get('fsc-transaction-id')).toBe('0190-1');
  });

  test('outside GraphQL is a problem document', async () => {
    const response = await fetch(`${service.url}/nowhere`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      expect.stringContaining('application/problem+json'),
    ]);
    expect(await response.json()).toMatchObject({ status: 404, title: expect.any(String), detail: expect.any(String) });
  });
});

test('the contract, readiness, figures and the contact for weaknesses are published', async () => {
  const text = async (place: string) => (await fetch(`${service.url}${place}`)).text();
  expect(await text('/schema.graphql')).toContain('type Note implements Node & Owned @key(fields: "id")');
  expect(await text('/health/ready')).toContain('"ready"');
  expect(await text('/metrics')).toContain('gemeengoed_event_deliveries');
  expect(await text('/.well-known/security.txt')).toMatch(/Contact: https:\/\/example.org\/security\nExpires: \d{4}-/);
});

describe('a request out of bounds is refused at once', () => {
  const nested = (depth: number): string => (depth === 0 ? 'name' : `ofType { ${nested(depth - 1)} }`);
  test.each<[string, string]>([
    [
      'too deep',
      `{ notes { ... on Note { organisation { ... on Organisation { ... on Organisation { __typename } } } } } a: __type(name: "Note") { ${nested(9)} } }`,
    ],
    ['with a thousand aliases', `{ ${many(1000, (n) => `a${n}: module { name }`)} }`],
    ['with sixteen aliases', `{ module { ${many(16, (n) => `a${n}: name`)} } }`],
    ['with eleven root fields', `{ ${many(11, (n) => `a${n}: module { name }`)} }`],
    ['with more than 300 fields', `{ notes { ${many(301, () => 'title')} } }`],
    ['with more than a thousand tokens', `{ notes { ${many(1001, () => 'title')} } }`],
    ['with many directives', `{ notes { title ${many(6, () => '@include(if: true)')} } }`],
    ['that asks for the schema in production', '{ __schema { types { name } } }'],
    ['that is no GraphQL', '{ notes '],
  ])('%s', async (_name, query) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.json())).not.toContain('stacktrace');
  });

  test('too large', async () => {
    expect((await ask(`{ notes { title } } # ${'x'.repeat(210_000)}`)).status).toBe(413);
  });

  test('in a batch, by GET, or as a form', async () => {
    const send = (request: RequestInit, query = '') => fetch(`${service.url}/v1/graphql${query}`, request);
    const batch = await send({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '[{"query":"{ module { name } }"}]',
    });
    const byGet = await send({}, '?query={module{name}}');
    const form = await send({
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ module { name } }"}',
    });
    expect([batch.status, byGet.status, form.status].every((status) => status >= 400 && status < 500)).toBe(true);
  });

  test('with a token that proves nothing', async () => {
    const response = await ask('{ module { name } }', { authorization: 'Bearer a.b.c' });
    expect([response.status, JSON.stringify(await response.json())]).toEqual([
      401,
      expect.stringContaining('UNAUTHENTICATED'),
    ]);
  });
});

test('a defect of ours is answered without detail', async () => {
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  await owner.query('alter table notes.notes rename column title to heading');
  const answer = JSON.stringify(await (await ask('{ notes { title } }')).json());
  await owner.query('alter table notes.notes rename column heading to title');
  await owner.end();
  expect(answer).toContain('INTERNAL_SERVER_ERROR');
  expect(answer).not.toMatch(/column|heading|select/i);
});

const policiesIn = async (ownerUrl: string): Promise<string[]> => {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  const { rows } = await client.query<{ policy: string }>(
    "select tablename || ' ' || policyname as policy from pg_policies where schemaname = 'case_registry' order by 1",
  );
  await client.end();
  return rows.map(({ policy }) => policy);
};

test('a migration that is killed at any moment can be run again', async () => {
  const admin = new pg.Client(database.ownerUrl);
  await admin.connect();
  const [killed, untouched] = [`killed_${process.pid}`, `untouched_${process.pid}`];
  for (const name of [killed, untouched]) await admin.query(`create database ${name}`);
  const urlOf = (name: string): string => {
    const url = new URL(database.ownerUrl);
    url.pathname = `/${name}`;
    return url.href;
  };
  // Roles belong to the whole server: the password stays the one that other test files use.
  const { password } = new URL(database.url);
  // Plain JavaScript in a process of its own, on what was built.
  const data = new URL('../../../case-registry/data/dist/src/index.js', import.meta.url).href;
  const layer = new URL('../../../data-layer/dist/src/index.js', import.meta.url).href;
  const preparing = (name: string) => {
    const code = `const { prepare } = await import('${layer}'); const { caseRegistryDatabase } = await import('${data}'); process.send('go'); await prepare(caseRegistryDatabase, { ownerUrl: '${urlOf(name)}', password: '${password}' });`;
    return fork('-', [], {
      execArgv: ['--input-type=module', '--eval', code],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  };
  const finished = (name: string) => new Promise((resolve) => preparing(name).once('exit', resolve));
  try {
    for (const milliseconds of [5, 20, 40, 60, 90, 130, 200, 300]) {
      const child = preparing(killed);
      await new Promise((resolve) => {
        child.once('message', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
        child.once('exit', resolve);
      });
    }
    expect([await finished(killed), await finished(untouched)]).toEqual([0, 0]);
    const policies = await policiesIn(urlOf(untouched));
    expect(policies.length).toBeGreaterThan(8);
    expect(await policiesIn(urlOf(killed))).toEqual(policies);
  } finally {
    for (const name of [killed, untouched]) await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
}, 60_000);
