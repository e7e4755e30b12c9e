import fs from 'node:fs';
import { startIssuer, type OrganisationClient } from './issuer.js';

// CLIENTS_FILE: JSON list of systems of organisations that may call by themselves.
const { PORT, PORTAL_URL, DATA_DIR, AUDIENCE, CLIENTS_FILE, NODE_ENV } = process.env;
try {
  const issuer = await startIssuer({
    port: Number(PORT ?? 0),
    portalUrl: PORTAL_URL ?? 'http://localhost:3000',
    dataDir: DATA_DIR ?? '.data',
    audience: AUDIENCE ?? 'urn:gemeengoed:api',
    clients: CLIENTS_FILE ? (JSON.parse(fs.readFileSync(CLIENTS_FILE, 'utf8')) as OrganisationClient[]) : [],
    environment: NODE_ENV,
  });
  process.send?.({ ready: issuer.url });
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void issuer.stop().then(() => process.exit(0)));
} catch (error) {
  process.stderr.write(`the issuer did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
