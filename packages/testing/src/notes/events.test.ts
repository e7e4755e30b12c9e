import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, deadLetters, replayDeadLetter, startRelay, type Connections } from '@gemeengoed/data-layer';
import { testDatabase, type TestDatabase } from '@gemeengoed/data-layer/testing';
import { emit, runModule, type EventsConfig, type RunningModule } from '@gemeengoed/module-kit';
import { testIssuer, type TestIssuer } from '@gemeengoed/identity/testing';
import { Webhook } from 'standardwebhooks';
import { noteOffered, notes, notesDatabase, type Tables } from './notes.js';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const otherSecret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
const utrecht = 'urn:nld:oin:00000001002220647000:systeem:notes';
const woerden = 'urn:nld:oin:00000001001946197000:systeem:notes';

let issuer: TestIssuer;
let sendingBase: TestDatabase;
let receivingBase: TestDatabase;
let receiver: RunningModule;
let received: Connections<Tables>;

const start = (
  database: TestDatabase,
  events: EventsConfig,
  port = 0,
  hostedOrganisations: '*' | string[] = ['gm0632'],
): Promise<RunningModule> =>
  runModule(notes, {
    port,
    host: '127.0.0.1',
    database: { url: database.url, ownerUrl: undefined, password: undefined, connections: 5 },
    trustedIssuers: [{ ...issuer.trust, jwksUrl: 'http://127.0.0.1:9/none', organisations: '*' }],
    events,
    hostedOrganisations,
    loadExamples: false,
    installation: { portalUrl: null, apiUrl: null, contactEmail: null },
    securityContact: 'https://example.org',
    logLevel: 'silent',
    trustProxy: 0,
    production: false,
  });

const receiverEvents: EventsConfig = {
  source: woerden,
  subscriptions: [],
  sources: [{ source: utrecht, secrets: [secret, otherSecret] }],
};

beforeAll(async () => {
  issuer = await testIssuer();
  [sendingBase, receivingBase] = await Promise.all([testDatabase(notesDatabase), testDatabase(notesDatabase)]);
  receiver = await start(receivingBase, receiverEvents);
  received = connect(notesDatabase, { url: receivingBase.url });
});
afterAll(async () => {
  await receiver.stop();
  await received.end();
  await Promise.all([sendingBase.drop(), receivingBase.drop()]);
});

const titles = () =>
  received
    .as({ organisation: 'gm0632', government: true })
    .read(async (tx) =>
      (await tx.selectFrom('notes').select('title').orderBy('id').execute()).map(({ title }) => title),
    );

const event = (more: Record<string, unknown> = {}) => ({
  specversion: '1.0',
  id: crypto.randomUUID(),
  source: utrecht,
  type: 'nl.gemeengoed.note.offered.v1',
  subject: `urn:gemeengoed:note:${crypto.randomUUID()}`,
  time: new Date().toISOString(),
  datacontenttype: 'application/json',
  sequence: '1',
  sequencetype: 'Integer',
  data: { adopter: 'gm0632', title: 'Aangeboden' },
  ...more,
});

interface Delivery {
  key?: string;
  at?: Date;
  id?: string;
  body?: string;
  type?: string;
}
const deliver = async (
  sent: { id: string },
  {
    key = secret,
    at = new Date(),
    id = sent.id,
    body = JSON.stringify(sent),
    type = 'application/cloudevents+json',
  }: Delivery = {},
) => {
  const response = await fetch(`${receiver.url}/events`, {
    method: 'POST',
    body,
    headers: {
      'content-type': type,
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(key).sign(id, at, JSON.stringify(sent)),
    },
  });
  return { status: response.status, body: (await response.json()) as { reception?: string; detail?: string } };
};

describe('the inbox', () => {
  test('a signed event has its effect once, also when it comes forty times at once', async () => {
    const offered = event({ data: { adopter: 'gm0632', title: 'Veertig keer' } });
    const answers = await Promise.all(Array.from({ length: 40 }, () => deliver(offered)));
    expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(202));
    expect(answers.filter(({ body }) => body.reception === 'handled')).toHaveLength(1);
    expect((await titles()).filter((title) => title === 'Veertig keer')).toHaveLength(1);
  });

  test('the second key of a source is accepted while keys change', async () => {
    expect((await deliver(event(), { key: otherSecret })).status).toBe(202);
  });

  const forged = { ...event(), data: { adopter: 'gm0632', title: 'Vervalst' } };
  test.each<[string, Record<string, unknown>, Delivery, number]>([
    ['a foreign key', {}, { key: `whsec_${Buffer.alloc(32, 1).toString('base64')}` }, 401],
    ['a signature of six minutes ago', {}, { at: new Date(Date.now() - 360_000) }, 401],
    [
      'a body that was changed after signing',
      {},
      { body: JSON.stringify({ ...forged, data: { adopter: 'gm0632', title: 'Vervalst!' } }) },
      401,
    ],
    ['an unknown source', { source: 'urn:nld:oin:00000001825783434000:systeem:notes' }, {}, 403],
    ['another webhook-id', {}, { id: 'another' }, 400],
    ['no source at all', { source: undefined }, {}, 400],
    ['an empty id', { id: '' }, {}, 400],
    ['a sequence that is no number', { sequence: 'first' }, {}, 400],
    ['data that breaks the contract', { data: { adopter: 'gm0632', title: 'Vervalst', extra: 1 } }, {}, 400],
    ['another media type', {}, { type: 'application/json' }, 415],
  ])('%s is refused and has no effect', async (_name, more, delivery, status) => {
    const answer = await deliver({ ...forged, ...more } as { id: string }, delivery);
    expect(answer.status).toBe(status);
    expect((await titles()).filter((title) => title.startsWith('Vervalst'))).toEqual([]);
  });

  test('the same id with another body is refused', async () => {
    const first = event();
    await deliver(first);
    expect((await deliver({ ...first, data: { adopter: 'gm0632', title: 'Anders' } } as typeof first)).status).toBe(
      409,
    );
    expect(await titles()).not.toContain('Anders');
  });

  test('an event that is older than one already handled of its subject has no effect', async () => {
    const subject = `urn:gemeengoed:note:${crypto.randomUUID()}`;
    await deliver(event({ subject, sequence: '2', data: { adopter: 'gm0632', title: 'Tweede' } }));
    const late = await deliver(event({ subject, sequence: '1', data: { adopter: 'gm0632', title: 'Te laat' } }));
    expect(late.body.reception).toBe('stale');
    expect(await titles()).not.toContain('Te laat');
  });

  test('an event for an organisation that is not hosted here, or of an unknown type, is remembered without effect', async () => {
    expect((await deliver(event({ data: { adopter: 'gm0344', title: 'Elders' } }))).body.reception).toBe('ignored');
    expect((await deliver(event({ type: 'nl.gemeengoed.unknown.v1', data: {} }))).body.reception).toBe('ignored');
  });

  test('a body above 256 kB is refused', async () => {
    const large = event({ data: { adopter: 'gm0632', title: 'x'.repeat(300_000) } });
    const response = await fetch(`${receiver.url}/events`, {
      method: 'POST',
      body: JSON.stringify(large),
      headers: { 'content-type': 'application/cloudevents+json' },
    });
    expect(response.status).toBe(413);
  });
});

describe('the relay', () => {
  const sender = (url: string) =>
    start(
      sendingBase,
      {
        source: utrecht,
        sources: [],
        subscriptions: [{ name: 'woerden', url, secret, types: ['nl.gemeengoed.note.offered.v1'] }],
      },
      0,
      '*',
    );
  const offer = (sending: Connections<Tables>, subject: string, title: string) =>
    sending.as({ organisation: 'gm0344', government: true }).write(async (tx) => {
      await emit(tx, noteOffered, { subject, organisation: 'gm0344', data: { adopter: 'gm0632', title } });
    });
  const until = async (right: () => Promise<boolean>): Promise<void> => {
    for (let turn = 0; turn < 200; turn += 1) {
      if (await right()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('it did not become so in ten seconds');
  };

  test('events of one subject arrive in order and once, also with two relays', async () => {
    const sending = connect(notesDatabase, { url: sendingBase.url });
    const subject = `urn:gemeengoed:note:${crypto.randomUUID()}`;
    const relays = await Promise.all([sender(`${receiver.url}/events`), sender(`${receiver.url}/events`)]);
    const expected = Array.from({ length: 12 }, (_unused, n) => `Volgorde ${n}`);
    for (const title of expected) await offer(sending, subject, title);
    await until(async () => (await titles()).filter((title) => title.startsWith('Volgorde')).length === 12);
    expect((await titles()).filter((title) => title.startsWith('Volgorde'))).toEqual(expected);
    await Promise.all(relays.map((relay) => relay.stop()));
    await sending.end();
  });

  test('a change that is rolled back tells nobody', async () => {
    const sending = connect(notesDatabase, { url: sendingBase.url });
    await sending
      .as({ organisation: 'gm0344', government: true })
      .write(async (tx) => {
        await emit(tx, noteOffered, {
          subject: 'urn:gemeengoed:note:x',
          organisation: 'gm0344',
          data: { adopter: 'gm0632', title: 'Teruggedraaid' },
        });
        throw new Error('no');
      })
      .catch(() => undefined);
    const events = await sending
      .as({ organisation: null, government: false })
      .read((tx) => tx.selectFrom('outboxEvent').select('data').execute());
    expect(JSON.stringify(events)).not.toContain('Teruggedraaid');
    await sending.end();
  });

  test('a receiver that is away for a while misses nothing', async () => {
    let answering = false;
    const attempts: string[] = [];
    const door = http.createServer((request, response) => {
      attempts.push(String(request.headers['webhook-id']));
      request.resume().on('end', () => response.writeHead(answering ? 202 : 503, { 'Retry-After': '1' }).end());
    });
    await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
    const sending = connect(notesDatabase, { url: sendingBase.url });
    const url = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
    const delivered: boolean[] = [];
    const relay = startRelay({
      connections: sending,
      backoff: [0.2, 0.2, 0.2, 0.2, 0.2, 0.2],
      pollMilliseconds: 50,
      onFault: (error) => {
        throw error;
      },
      subscribers: [
        {
          name: 'away',
          types: ['nl.gemeengoed.note.offered.v1'],
          send: async (sent) => {
            const response = await fetch(url, { method: 'POST', headers: { 'webhook-id': sent.id } });
            delivered.push(response.ok);
            return response.ok ? { delivered: true } : { delivered: false, reason: `${response.status}` };
          },
        },
      ],
    });
    await offer(sending, `urn:gemeengoed:note:${crypto.randomUUID()}`, 'Later');
    await until(async () => attempts.length >= 2);
    answering = true;
    await until(async () => delivered.includes(true));
    await relay.stop();
    door.close();
    await sending.end();
  });

  test('an event that is never taken over ends as a dead letter, which an administrator can send again', async () => {
    const sending = connect(notesDatabase, { url: sendingBase.url });
    let works = false;
    const relay = startRelay({
      connections: sending,
      backoff: [0.01],
      pollMilliseconds: 30,
      onFault: () => undefined,
      subscribers: [
        {
          name: 'dead',
          types: ['nl.gemeengoed.note.offered.v1'],
          send: async () => (works ? { delivered: true } : { delivered: false, reason: 'the receiver answered 500' }),
        },
      ],
    });
    const subject = `urn:gemeengoed:note:${crypto.randomUUID()}`;
    await offer(sending, subject, 'Dood');
    const utrechtSees = sending.as({ organisation: 'gm0344', government: true });
    const mine = async () =>
      (await utrechtSees.read((tx) => deadLetters(tx, 'gm0344'))).filter((letter) => letter.subject === subject);
    await until(async () => (await mine()).length === 1);
    const [letter] = await mine();
    expect(letter).toMatchObject({ subscriber: 'dead', attempts: 2, reason: 'the receiver answered 500' });
    expect(await utrechtSees.read((tx) => deadLetters(tx, 'gm0632'))).toEqual([]);
    works = true;
    const which = { eventId: letter?.eventId ?? '', subscriber: 'dead' };
    expect(await utrechtSees.write((tx) => replayDeadLetter(tx, 'gm0632', which))).toBe(false);
    expect(await utrechtSees.write((tx) => replayDeadLetter(tx, 'gm0344', which))).toBe(true);
    await until(async () => (await mine()).length === 0);
    await relay.stop();
    await sending.end();
  });
});
