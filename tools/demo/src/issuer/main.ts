import { startIssuer } from './issuer.js';

const { PORT, PORTAL_URL, DATA_DIR, AUDIENCE, NODE_ENV } = process.env;
try {
  const issuer = await startIssuer({
    port: Number(PORT ?? 0),
    portalUrl: PORTAL_URL ?? 'http://localhost:3000',
    dataDir: DATA_DIR ?? '.data',
    audience: AUDIENCE ?? 'urn:gemeengoed:api',
    environment: NODE_ENV,
  });
  process.send?.({ ready: issuer.url });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void issuer.stop().then(() => process.exit(0)));
} catch (error) {
  process.stderr.write(`the issuer did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
