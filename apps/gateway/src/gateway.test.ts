import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, GraphQLError, parse } from 'graphql';
import { readConfig } from './config.js';
import { runGateway, type RunningGateway } from './run-gateway.js';

/** A module in small: a subgraph over HTTP that can be stopped and started on the same port. */
interface SmallModule {
  port: number;
  /** Headers of the last request. */
  seen: http.IncomingHttpHeaders;
  start(): Promise<void>;
  stop(): Promise<void>;
}

function smallModule(sdl: string, resolvers: object): SmallModule {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  let server: http.Server | undefined;
  const module: SmallModule = {
    port: 0,
    seen: {},
    start: async () => {
      server = http.createServer((request, response) => {
        if (request.url === '/schema.graphql') return void response.end(sdl);
        module.seen = request.headers;
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
            query: string;
            variables: Record<string, unknown>;
          };
          void graphql({ schema, source: query, variableValues: variables }).then((answer) =>
            response.setHeader('content-type', 'application/json').end(JSON.stringify(answer)),
          );
        });
      });
      await new Promise<void>((resolve) => server?.listen(module.port, '127.0.0.1', resolve));
      module.port = (server.address() as AddressInfo).port;
    },
    stop: () =>
      new Promise((resolve) => {
        server?.close(() => resolve());
        server?.closeAllConnections();
      }),
  };
  return module;
}

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])';
const node = 'interface Node { id: ID! } type Module @shareable { name: String! }';
const caseId = 'urn:gemeengoed:case:01930000-0000-7000-8000-000000000004';
const cases = smallModule(
  `${link} ${node} type Case implements Node @key(fields: "id") { id: ID! title: String! } type Query { case(id: ID!): Case refused: Case node(id: ID!): Node module: Module }`,
  {
    Node: { __resolveType: () => 'Case' },
    Case: { __resolveReference: ({ id }: { id: string }) => (id === caseId ? { id, title: 'Huishoudboekje' } : null) },
    Query: {
      case: (_root: unknown, { id }: { id: string }) => (id === caseId ? { id, title: 'Huishoudboekje' } : null),
      node: (_root: unknown, { id }: { id: string }) => (id === caseId ? { id } : null),
      refused: () => {
        throw new GraphQLError('Dit mag niet.', { extensions: { code: 'FORBIDDEN', fields: { title: 'Anders' } } });
      },
    },
  },
);
const lessons = smallModule(
  `${link} ${node} type Case @key(fields: "id") { id: ID! lessons: [String!] } type Query { lessons: [String!] module: Module node(id: ID!): Node }`,
  {
    Node: { __resolveType: () => null },
    Case: { __resolveReference: ({ id }: { id: string }) => ({ id }), lessons: () => ['Begin klein'] },
    Query: { lessons: () => ['Begin klein'] },
  },
);

let gateway: RunningGateway;
beforeAll(async () => {
  await Promise.all([cases.start(), lessons.start()]);
  gateway = await runGateway(
    readConfig({
      MODULES: `case-registry=http://127.0.0.1:${cases.port},learning-log=http://127.0.0.1:${lessons.port}`,
      POLL_SECONDS: '0.2',
      LOG_LEVEL: 'silent',
    }),
  );
});
afterAll(async () => {
  await gateway.stop();
  await Promise.all([cases.stop(), lessons.stop()]);
});

interface Answer {
  data: Record<string, unknown> | null;
  errors?: { message: string; path?: string[]; extensions: Record<string, unknown> }[];
}
const ask = async (query: string, headers: Record<string, string> = {}): Promise<Answer> => {
  const response = await fetch(`${gateway.url}/v1/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
};
const until = async (right: () => Promise<boolean>): Promise<void> => {
  for (let turn = 0; turn < 60; turn += 1) {
    if (await right()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not become so in three seconds');
};
const whole = `{ case(id: "${caseId}") { title lessons } }`;

test('one question is answered by the modules together', async () => {
  expect(await ask(whole)).toEqual({ data: { case: { title: 'Huishoudboekje', lessons: ['Begin klein'] } } });
});

test('a record of whichever module is found by its global id, and a missing one is null', async () => {
  expect(await ask(`{ node(id: "${caseId}") { __typename id ... on Case { title lessons } } }`)).toEqual({
    data: { node: { __typename: 'Case', id: caseId, title: 'Huishoudboekje', lessons: ['Begin klein'] } },
  });
  expect(await ask('{ node(id: "urn:gemeengoed:case:01930000-0000-7000-8000-000000000099") { id } }')).toEqual({
    data: { node: null },
  });
  expect(await ask('{ node(id: "urn:gemeengoed:unknown:x") { id } }')).toEqual({ data: { node: null } });
});

test('who calls and in which language goes along to the modules', async () => {
  await ask(whole, {
    authorization: 'Bearer a.b.c',
    'accept-language': 'en',
    traceparent: '00-0123456789abcdef0123456789abcdef-0123456789abcdef-01',
    cookie: 'secret=1',
  });
  expect(lessons.seen).toMatchObject({
    authorization: 'Bearer a.b.c',
    'accept-language': 'en',
    traceparent: expect.stringContaining('0123456789abcdef'),
  });
  expect(lessons.seen.cookie).toBeUndefined();
});

test('a refusal of a module comes through with its code and fields', async () => {
  const { data, errors } = await ask('{ refused { id } }');
  expect(data).toEqual({ refused: null });
  expect(errors?.[0]).toMatchObject({
    message: 'Dit mag niet.',
    extensions: { code: 'FORBIDDEN', fields: { title: 'Anders' }, module: 'case-registry' },
  });
});

test('a module that is away leaves its fields empty and is named; it comes back by itself', async () => {
  await lessons.stop();
  const { data, errors } = await ask(whole);
  expect(data).toEqual({ case: { title: 'Huishoudboekje', lessons: null } });
  expect(errors?.map(({ extensions }) => extensions)).toEqual([
    { code: 'SERVICE_UNAVAILABLE', module: 'learning-log' },
  ]);
  const modules = async () => (await ask('{ modules { name reachable } }')).data?.modules;
  expect(await modules()).toEqual([
    { name: 'case-registry', reachable: true },
    { name: 'learning-log', reachable: false },
  ]);
  await lessons.start();
  await until(async () => JSON.stringify(await modules()).includes('"learning-log","reachable":true'));
  expect(await ask(whole)).toEqual({ data: { case: { title: 'Huishoudboekje', lessons: ['Begin klein'] } } });
});

test('a module that was never there appears when it starts', async () => {
  const late = smallModule(`${link} ${node} type Query { late: String module: Module node(id: ID!): Node }`, {
    Node: { __resolveType: () => null },
    Query: { late: () => 'eindelijk' },
  });
  await late.start();
  const { port } = late;
  await late.stop();
  const joining = await runGateway(
    readConfig({ MODULES: `late=http://127.0.0.1:${port}`, POLL_SECONDS: '0.2', LOG_LEVEL: 'silent' }),
  );
  expect(
    (
      await fetch(`${joining.url}/v1/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ late }"}',
      })
    ).status,
  ).toBe(503);
  await late.start();
  await until(async () => (await fetch(`${joining.url}/health/ready`)).status === 200);
  await until(async () => {
    const response = await fetch(`${joining.url}/v1/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ late }"}',
    });
    return (await response.text()).includes('eindelijk');
  });
  await joining.stop();
  await late.stop();
});

test('every fault of the configuration is told at once', () => {
  expect(() => readConfig({ MODULES: 'nonsense', PORT: '99999' })).toThrow(/PORT[\s\S]*MODULES|MODULES[\s\S]*PORT/);
});
