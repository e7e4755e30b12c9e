import fs from 'node:fs';
import path from 'node:path';
import { root, type DemoConfig } from './config.js';
import { writeEventsFile } from './events.js';
import type { Part } from './supervise.js';

/** Every module that has an app: a new one is started without a word here. */
export const moduleNames: readonly string[] = fs
  .readdirSync(path.join(root, 'apps'))
  .filter((name) => fs.existsSync(path.join(root, 'packages', name, 'service')));

const audience = 'urn:gemeengoed:api';

/** What the parts of one installation need to know of each other. */
export interface Installation {
  config: DemoConfig;
  ownerUrl: string;
  /** Base URLs by name of part. */
  urls: ReadonlyMap<string, string>;
  secret: (name: string) => string;
}

const portOf = (url: string): string => new URL(url).port;
const must = (urls: ReadonlyMap<string, string>, name: string): string => {
  const url = urls.get(name);
  if (url === undefined) throw new Error(`no address for ${name}`);
  return url;
};

const compiled = (place: string): string => path.join(root, place);

/** Only what a process needs of our own environment: its path, and its settings. */
const environmentOf = ({ config }: Installation, own: Record<string, string>): Record<string, string> => ({
  ...Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'LANG', 'NODE_ENV'].flatMap((name) =>
      config.inherited[name] ? [[name, config.inherited[name] ?? '']] : [],
    ),
  ),
  NODE_COMPILE_CACHE: path.join(config.dataDir, 'compile-cache'),
  LOG_LEVEL: config.logLevel,
  ...own,
});

export function modulePart(name: string, installation: Installation): Part {
  const { config, urls, ownerUrl, secret } = installation;
  const issuer = must(urls, 'issuer');
  return {
    name,
    file: compiled(`apps/${name}/dist/main.js`),
    environment: environmentOf(installation, {
      PORT: portOf(must(urls, name)),
      DATABASE_OWNER_URL: ownerUrl,
      DATABASE_PASSWORD: secret(`database ${name}`),
      TRUSTED_ISSUERS: JSON.stringify([{ issuer, audience, jwksUrl: `${issuer}/jwks`, organisations: '*' }]),
      EVENTS_FILE: writeEventsFile(name, { dataDir: config.dataDir, urls, secret }),
      LOAD_EXAMPLES: config.loadExamples,
      ...(urls.has('portal') ? { PORTAL_URL: must(urls, 'portal') } : {}),
      ...(urls.has('gateway') ? { API_URL: must(urls, 'gateway') } : {}),
      CONTACT_EMAIL: 'gegevens@example.org',
    }),
  };
}

export const issuerPart = (installation: Installation): Part => ({
  name: 'issuer',
  file: compiled('tools/demo/dist/issuer/main.js'),
  environment: environmentOf(installation, {
    PORT: portOf(must(installation.urls, 'issuer')),
    PORTAL_URL: installation.urls.get('portal') ?? 'http://localhost:3000',
    DATA_DIR: installation.config.dataDir,
    AUDIENCE: audience,
  }),
});

export const gatewayPart = (installation: Installation): Part => ({
  name: 'gateway',
  file: compiled('apps/gateway/dist/main.js'),
  environment: environmentOf(installation, {
    PORT: portOf(must(installation.urls, 'gateway')),
    MODULES: moduleNames.map((name) => `${name}=${must(installation.urls, name)}`).join(','),
    POLL_SECONDS: '1',
  }),
});

export const portalPart = (installation: Installation): Part => ({
  name: 'portal',
  file: compiled('apps/portal/dist/main.js'),
  environment: environmentOf(installation, {
    PORT: portOf(must(installation.urls, 'portal')),
    PUBLIC_URL: must(installation.urls, 'portal'),
    GRAPHQL_URL: `${must(installation.urls, 'gateway')}/v1/graphql`,
    OIDC_ISSUER: must(installation.urls, 'issuer'),
    OIDC_CLIENT_ID: 'portal',
    OIDC_AUDIENCE: audience,
    SESSION_SECRET: installation.secret('portal sessions'),
  }),
});
