import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { freePort, startPostgres, type EmbeddedPostgres } from '@gemeengoed/data-layer/embedded';
import { organisationByCode } from '@gemeengoed/identity';
import { testIssuer, type TestIssuer } from '@gemeengoed/identity/testing';

// Two municipalities with installations of their own: own databases, own keys, own sign-in. Woerden uses Utrecht's
// marketplace; what follows from an adoption reaches Woerden by events.

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'two-'));
fs.chmodSync(folder, 0o755);
const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../../..');

interface Municipality {
  name: string;
  code: string;
  oin: string;
  issuer: TestIssuer;
  jwksUrl: string;
  database: EmbeddedPostgres;
}
interface ModuleProcess {
  url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
}

const secrets = new Map<string, string>();
const secretOf = (route: string): string => {
  const known = secrets.get(route) ?? `whsec_${randomBytes(32).toString('base64')}`;
  secrets.set(route, known);
  return known;
};

let utrecht: Municipality;
let woerden: Municipality;
const modules: Record<string, ModuleProcess> = {};
const closing: (() => Promise<unknown>)[] = [];

const routes: [from: string, to: string, type: string][] = [
  ['utrecht case-registry', 'utrecht reuse-marketplace', 'nl.gemeengoed.case.published.v1'],
  ['utrecht reuse-marketplace', 'utrecht learning-log', 'nl.gemeengoed.adoption.started.v1'],
  ['utrecht reuse-marketplace', 'woerden learning-log', 'nl.gemeengoed.adoption.started.v1'],
  ['utrecht reuse-marketplace', 'woerden procurement-templates', 'nl.gemeengoed.adoption.started.v1'],
  ['utrecht learning-log', 'woerden learning-log', 'nl.gemeengoed.lessons.offered.v1'],
];

beforeAll(async () => {
  [utrecht, woerden] = await Promise.all([municipality('utrecht', 'gm0344'), municipality('woerden', 'gm0632')]);
  const places = [
    'utrecht case-registry',
    'utrecht reuse-marketplace',
    'utrecht learning-log',
    'woerden case-registry',
    'woerden learning-log',
    'woerden procurement-templates',
  ];
  const urls = new Map<string, string>();
  for (const place of places) urls.set(place, `http://127.0.0.1:${await freePort()}`);
  for (const place of places) modules[place] = moduleProcess(place, urls);
  await Promise.all(Object.values(modules).map((module) => module.start()));
}, 60_000);

afterAll(async () => {
  await Promise.all(Object.values(modules).map((module) => module.stop()));
  await Promise.all(closing.map((close) => close()));
  fs.rmSync(folder, { recursive: true, force: true });
}, 30_000);

async function municipality(name: string, code: string): Promise<Municipality> {
  const issuer = await testIssuer(`https://${name}.test`, [code]);
  const keys = http.createServer((_request, response) => response.end(JSON.stringify(issuer.trust.jwks)));
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  const database = await startPostgres({ dataDir: path.join(folder, name), durable: false });
  closing.push(
    () => database.stop(),
    () => new Promise((resolve) => keys.close(resolve)),
  );
  return {
    name,
    code,
    oin: organisationByCode(code)?.oin ?? '',
    issuer,
    jwksUrl: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/`,
    database,
  };
}

function moduleProcess(place: string, urls: ReadonlyMap<string, string>): ModuleProcess {
  const [owner = '', module = ''] = place.split(' ');
  const home = owner === 'utrecht' ? utrecht : woerden;
  const url = urls.get(place) ?? '';
  const sourceOf = (of: string): string =>
    `urn:nld:oin:${of.startsWith('utrecht') ? utrecht.oin : woerden.oin}:systeem:${of.split(' ')[1]}`;
  const outgoing = [...new Set(routes.filter(([from]) => from === place).map(([, to]) => to))];
  const incoming = [...new Set(routes.filter(([, to]) => to === place).map(([from]) => from))];
  const events = {
    source: sourceOf(place),
    subscriptions: outgoing.map((to) => ({
      name: to.replace(' ', '-'),
      url: `${urls.get(to)}/events`,
      secret: secretOf(`${place} > ${to}`),
      types: routes.filter(([from, receiver]) => from === place && receiver === to).map(([, , type]) => type),
    })),
    sources: incoming.map((from) => ({ source: sourceOf(from), secrets: [secretOf(`${from} > ${place}`)] })),
  };
  const eventsFile = path.join(folder, `${place.replace(' ', '-')}.json`);
  fs.writeFileSync(eventsFile, JSON.stringify(events));
  // Woerden's people may use Utrecht's marketplace; elsewhere each installation knows its own sign-in only.
  const trusted = place === 'utrecht reuse-marketplace' ? [utrecht, woerden] : [home];
  let child: ChildProcess | undefined;
  return {
    url,
    start: () =>
      new Promise((resolve, reject) => {
        child = fork(path.join(root, 'apps', module, 'dist/main.js'), [], {
          execArgv: [],
          stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
          env: {
            PATH: process.env.PATH,
            PORT: new URL(url).port,
            LOG_LEVEL: 'silent',
            DATABASE_OWNER_URL: home.database.url(),
            DATABASE_PASSWORD: `only-for-tests-${home.name}`,
            HOSTED_ORGANISATIONS: home.code,
            EVENTS_FILE: eventsFile,
            TRUSTED_ISSUERS: JSON.stringify(
              trusted.map(({ issuer, jwksUrl }) => ({
                issuer: issuer.trust.issuer,
                audience: issuer.trust.audience,
                jwksUrl,
                organisations: issuer.trust.organisations,
              })),
            ),
          },
        });
        let words = '';
        child.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString()));
        child.once('message', () => resolve());
        child.once('exit', (status) => reject(new Error(`${place} ended with ${status}: ${words}`)));
      }),
    stop: () =>
      new Promise((resolve) => {
        if (!child || child.exitCode !== null || child.signalCode !== null) return resolve();
        child.removeAllListeners('exit');
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

const lead = (who: Municipality, organisation = who.code): Promise<string> =>
  who.issuer.bearer({ organisation, roles: ['reader', 'contributor', 'lead'] });

async function run<Data>(
  place: string,
  who: Municipality,
  query: string,
  variables: Record<string, unknown> = {},
  authorization?: string,
): Promise<Data> {
  const response = await fetch(`${modules[place]?.url}/v1/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: authorization ?? (await lead(who)) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data: Data;
    errors?: { message: string; extensions: { code: string } }[];
  };
  if (errors?.[0]) throw new Error(`${errors[0].extensions.code}: ${errors[0].message}`);
  return data;
}

async function until<Value>(ask: () => Promise<Value | undefined>): Promise<Value> {
  // A receiver that was away is tried again after 5 and after 30 seconds.
  for (let turn = 0; turn < 800; turn += 1) {
    const value = await ask();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not become so in eighty seconds');
}

interface Id {
  id: string;
}
const create =
  'mutation ($title: String!) { createCase(input: { titleNl: $title, summaryNl: "Automatisch budgetbeheer voor inwoners met schulden" }) { id } }';
const assess =
  'mutation ($id: ID!, $text: String!) { assessCase(id: $id, input: { attribute: "problem", textNl: $text, basis: STATED, source: "Projectplan, §1" }) { id } }';

test('Woerden finds, adopts and learns from what Utrecht published, also when its modules were away for a while', async () => {
  const { createCase } = await run<{ createCase: Id }>('utrecht case-registry', utrecht, create, {
    title: 'Schuldenrust',
  });
  const about = createCase.id;
  await run('utrecht case-registry', utrecht, assess, {
    id: about,
    text: 'Inwoners met schulden krijgen te laat hulp',
  });
  await run(
    'utrecht case-registry',
    utrecht,
    'mutation ($id: ID!) { shareCase(id: $id, sharing: GOVERNMENT) { id } }',
    { id: about },
  );
  const { recordLesson } = await run<{ recordLesson: Id }>(
    'utrecht learning-log',
    utrecht,
    'mutation ($id: ID!) { recordLesson(about: { id: $id, labelNl: "Schuldenrust" }, input: { textNl: "Begin met een kleine groep" }) { id } }',
    { id: about },
  );
  await run(
    'utrecht learning-log',
    utrecht,
    'mutation ($id: ID!) { shareLesson(id: $id, sharing: GOVERNMENT) { id } }',
    { id: recordLesson.id },
  );
  await run('utrecht case-registry', utrecht, 'mutation ($id: ID!) { publishCase(id: $id) { id } }', { id: about });

  const listing = await until(async () => {
    const { searchAid } = await run<{ searchAid: { edges: { node: { listing: Id & { titleNl: string } } }[] } }>(
      'utrecht reuse-marketplace',
      woerden,
      '{ searchAid(problem: "hulp bij schuld") { edges { node { listing { id titleNl } } } } }',
    );
    return searchAid.edges.find(({ node }) => node.listing.titleNl === 'Schuldenrust')?.node.listing;
  });

  // Woerden's modules are away while the adoption happens.
  await Promise.all([modules['woerden learning-log']?.stop(), modules['woerden procurement-templates']?.stop()]);
  const { adopt } = await run<{ adopt: Id }>(
    'utrecht reuse-marketplace',
    woerden,
    'mutation ($id: ID!) { adopt(listing: $id) { id } }',
    { id: listing.id },
  );
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await Promise.all([modules['woerden learning-log']?.start(), modules['woerden procurement-templates']?.start()]);

  const pitfalls = () =>
    run<{ pitfalls: { textNl: string; lesson: string; sourceOrganisation: { name: string } }[] }>(
      'woerden learning-log',
      woerden,
      'query ($of: ID!) { pitfalls(adoption: $of) { textNl lesson sourceOrganisation { name } } }',
      { of: adopt.id },
    );
  const drafts = () =>
    run<{
      drafts: {
        edges: { node: { title: string; places: { placeholder: { key: string }; shown: string | null }[] } }[];
      };
    }>(
      'woerden procurement-templates',
      woerden,
      'query ($of: ID!) { drafts(adoption: $of) { edges { node { title places { placeholder { key } shown } } } } }',
      { of: adopt.id },
    );
  await until(async () => ((await pitfalls()).pitfalls.length > 0 ? true : undefined));
  await until(async () => ((await drafts()).drafts.edges.length > 0 ? true : undefined));
  // Time for anything that would come a second time.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect((await pitfalls()).pitfalls).toEqual([
    { textNl: 'Begin met een kleine groep', lesson: recordLesson.id, sourceOrganisation: { name: 'Utrecht' } },
  ]);
  const made = (await drafts()).drafts.edges;
  expect(made).toHaveLength(1);
  const shown = Object.fromEntries(
    made[0]?.node.places.map(({ placeholder, shown: words }) => [placeholder.key, words]) ?? [],
  );
  expect(shown).toMatchObject({ joiner: 'Gemeente Woerden', maker: 'Gemeente Utrecht', solution: 'Schuldenrust' });
}, 180_000);

test("an installation keeps to itself: Woerden's sign-in opens nothing of Utrecht but the marketplace, and speaks for Woerden only", async () => {
  await expect(run('utrecht case-registry', woerden, '{ cases { edges { cursor } } }')).rejects.toThrow(
    'UNAUTHENTICATED',
  );
  const asUtrecht = await lead(woerden, 'gm0344');
  await expect(
    run('utrecht reuse-marketplace', woerden, '{ myAdoptions { edges { cursor } } }', {}, asUtrecht),
  ).rejects.toThrow('UNAUTHENTICATED');
  const { cases } = await run<{ cases: { edges: unknown[] } }>(
    'woerden case-registry',
    woerden,
    '{ cases { edges { cursor } } }',
  );
  expect(cases.edges).toEqual([]);
});
