import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createVerifier } from '@gemeengoed/identity';
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  jwtVerify,
  SignJWT,
  type CryptoKey,
  type JSONWebKeySet,
} from 'jose';

const audience = 'urn:gemeengoed:api';
const portalUrl = 'http://localhost:3999';
let issuer: { url: string };
let running: ChildProcess;
let dataDir: string;
let systemKey: CryptoKey;

beforeAll(async () => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'issuer-'));
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  systemKey = privateKey;
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256', use: 'sig', kid: 'system' }] };
  const clients = path.join(dataDir, 'clients.json');
  fs.writeFileSync(
    clients,
    JSON.stringify([{ clientId: 'woerden-system', organisation: 'gm0632', roles: ['reader', 'lead'], jwks }]),
  );
  running = start({ PORT: '0', PORTAL_URL: portalUrl, DATA_DIR: dataDir, AUDIENCE: audience, CLIENTS_FILE: clients });
  issuer = {
    url: await new Promise((resolve) => running.once('message', ({ ready }: { ready: string }) => resolve(ready))),
  };
});
afterAll(() => {
  running.kill();
  fs.rmSync(dataDir, { recursive: true });
});

// A process of its own, as it runs outside tests.
function start(settings: Record<string, string>): ChildProcess {
  const file = new URL('../../dist/issuer/main.js', import.meta.url).pathname;
  return fork(file, [], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [],
  });
}

const verifier = async () => {
  const jwks = (await (await fetch(`${issuer.url}/jwks`)).json()) as JSONWebKeySet;
  return { verify: createVerifier([{ issuer: issuer.url, audience, jwks, organisations: '*' }]), jwks };
};

/** A browser in small: follows redirects on the issuer and keeps its cookies. */
async function browse(start: string, choose: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let [next, request]: [string, RequestInit] = [start, {}];
  for (let step = 0; step < 10; step += 1) {
    const response = await fetch(next, {
      ...request,
      redirect: 'manual',
      headers: { ...request.headers, cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    request = {};
    const location = response.headers.get('location');
    if (location?.startsWith(portalUrl)) return new URL(location);
    if (location) next = new URL(location, next).href;
    else {
      const page = await response.text();
      if (!page.includes('Projectleider, gemeente Woerden')) throw new Error(page);
      request = {
        method: 'POST',
        body: new URLSearchParams({ function: choose }),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      };
    }
  }
  throw new Error('no way back');
}

const authorize = (more: Record<string, string> = {}) =>
  `${issuer.url}/auth?${new URLSearchParams({ client_id: 'portal', response_type: 'code', scope: 'openid profile api', redirect_uri: `${portalUrl}/aanmelden/terug`, state: 's', nonce: 'n', resource: audience, code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256', ...more }).toString()}`;
const token = (form: Record<string, string>) =>
  fetch(`${issuer.url}/token`, { method: 'POST', body: new URLSearchParams(form) });

test('somebody chooses a function and gets a token of its organisation and roles', async () => {
  const back = await browse(authorize(), 'woerden-projectleider');
  const response = await token({
    grant_type: 'authorization_code',
    client_id: 'portal',
    code: back.searchParams.get('code') ?? '',
    redirect_uri: `${portalUrl}/aanmelden/terug`,
    code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
    resource: audience,
  });
  const { access_token, id_token } = (await response.json()) as { access_token: string; id_token: string };
  const { verify, jwks } = await verifier();
  expect(await verify(`Bearer ${access_token}`)).toMatchObject({
    organisation: 'gm0632',
    roles: ['reader', 'contributor', 'lead'],
  });
  const { payload } = await jwtVerify(id_token, createLocalJWKSet(jwks));
  expect(payload).toMatchObject({ nonce: 'n', name: 'Projectleider, gemeente Woerden', organisation: 'gm0632' });
});

test('a request without PKCE or for another address is refused', async () => {
  const withoutPkce = await fetch(authorize({ code_challenge: '', code_challenge_method: '' }), { redirect: 'manual' });
  expect(`${withoutPkce.headers.get('location')}${await withoutPkce.text()}`).toContain('invalid_request');
  const elsewhere = await fetch(authorize({ redirect_uri: 'https://evil.test/' }), { redirect: 'manual' });
  expect([elsewhere.status, await elsewhere.text()]).toEqual([400, expect.stringContaining('redirect_uri')]);
});

test("an organisation's system gets a token by its own key", async () => {
  const assertion = await new SignJWT({})
    .setProtectedHeader({ alg: 'RS256', kid: 'system' })
    .setIssuer('woerden-system')
    .setSubject('woerden-system')
    .setAudience(issuer.url)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(systemKey);
  const response = await token({
    grant_type: 'client_credentials',
    client_id: 'woerden-system',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    scope: 'api',
    resource: audience,
  });
  const answer = (await response.json()) as { access_token: string };
  expect(answer).toHaveProperty('access_token');
  const { access_token } = answer;
  expect(await (await verifier()).verify(`Bearer ${access_token}`)).toMatchObject({
    organisation: 'gm0632',
    roles: ['reader', 'lead'],
  });
  const withoutKey = await token({ grant_type: 'client_credentials', client_id: 'woerden-system' });
  expect(withoutKey.status).toBe(401);
});

test('it does not start in production', async () => {
  const refused = start({ DATA_DIR: dataDir, NODE_ENV: 'production' });
  let words = '';
  refused.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString()));
  const status = await new Promise((resolve) => refused.once('exit', resolve));
  expect([status, words]).toEqual([1, expect.stringContaining('does not run in production')]);
});
