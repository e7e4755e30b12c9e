import fs from 'node:fs';
import { runProcess } from '@gemeengoed/module-kit';
import { startIssuer, type OrganisationClient } from './issuer.js';

// CLIENTS_FILE: JSON list of systems of organisations that may call by themselves.
const { PORT, PORTAL_URL, DATA_DIR, AUDIENCE, CLIENTS_FILE, NODE_ENV } = process.env;

await runProcess('issuer', () =>
  startIssuer({
    port: Number(PORT ?? 0),
    portalUrl: PORTAL_URL ?? 'http://localhost:3000',
    dataDir: DATA_DIR ?? '.data',
    audience: AUDIENCE ?? 'urn:gemeengoed:api',
    clients: CLIENTS_FILE ? (JSON.parse(fs.readFileSync(CLIENTS_FILE, 'utf8')) as OrganisationClient[]) : [],
    environment: NODE_ENV,
  }),
);
