import path from 'node:path';
import { freePort } from '@gemeengoed/data-layer/embedded';
import { readConfig } from './config.js';
import { openDatabase } from './database.js';
import { issuerPart, moduleNames, modulePart } from './parts.js';
import { secretsIn } from './secrets.js';
import { onStop, supervise } from './supervise.js';

// `npx nx run case-registry:serve`: one module alone, with a database and an issuer, as a municipality may deploy it.
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const module = moduleNames.find((name) => name === process.argv[2]);
if (!module) {
  say(`Which module? One of: ${moduleNames.join(', ')}`);
  process.exit(1);
}

const config = readConfig();
const supervisor = supervise({ logDir: path.join(config.dataDir, 'logs'), say });
try {
  const database = await openDatabase(config);
  onStop(async () => {
    await supervisor.stop();
    await database.stop();
  });
  const url = `http://127.0.0.1:${config.port ?? (await freePort())}`;
  const urls = new Map([
    [module, url],
    ['issuer', `http://localhost:${await freePort()}`],
  ]);
  const installation = { config, ownerUrl: database.ownerUrl, urls, secret: secretsIn(config.dataDir) };
  await supervisor.start([modulePart(module, installation), issuerPart(installation)]);
  say(`\n  ${module}: ${url}/v1/graphql  (contract: ${url}/schema.graphql)\n`);
} catch (error) {
  say(`${module} did not start: ${error instanceof Error ? error.message : String(error)}`);
  await supervisor.stop();
  process.exit(1);
}
