import path from 'node:path';
import { freePort } from '@gemeengoed/data-layer/embedded';
import { readConfig } from './config.js';
import { openDatabase } from './database.js';
import { gatewayPart, issuerPart, moduleNames, modulePart, portalPart, type Installation } from './parts.js';
import { portalPort } from './ports.js';
import { secretsIn } from './secrets.js';
import { onStop, supervise } from './supervise.js';

// `npm start`: the whole of Gemeengoed on this machine, each part a process of its own, at one URL.
const began = Date.now();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const config = readConfig();
const supervisor = supervise({ logDir: path.join(config.dataDir, 'logs'), say });
try {
  const database = await openDatabase(config);
  onStop(async () => {
    say('Stopping ...');
    await supervisor.stop();
    await database.stop();
  });

  const urls = new Map<string, string>([['portal', `http://localhost:${await portalPort(config.port)}`]]);
  for (const name of moduleNames) urls.set(name, `http://127.0.0.1:${await freePort()}`);
  urls.set('gateway', `http://127.0.0.1:${await freePort()}`);
  urls.set('issuer', `http://localhost:${await freePort()}`);
  const installation: Installation = { config, ownerUrl: database.ownerUrl, urls, secret: secretsIn(config.dataDir) };

  say(`Data: ${database.words}`);
  await supervisor.start([
    ...moduleNames.map((name) => modulePart(name, installation)),
    issuerPart(installation),
    gatewayPart(installation),
    portalPart(installation),
  ]);
  await joined(urls.get('gateway') ?? '');
  say(`Ready in ${((Date.now() - began) / 1000).toFixed(1)} s. Logs: ${path.join(config.dataDir, 'logs')}`);
  say(`\n  Gemeengoed: ${urls.get('portal')}\n`);
} catch (error) {
  say(`Gemeengoed did not start: ${error instanceof Error ? error.message : String(error)}`);
  await supervisor.stop();
  process.exit(1);
}

/** Waits until the gateway has found every module, so that the first page is whole. */
async function joined(gateway: string): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    const response = await fetch(`${gateway}/health/ready`).catch(() => undefined);
    const { modules = [] } = response ? ((await response.json()) as { modules?: { reachable: boolean }[] }) : {};
    if (modules.length > 0 && modules.every(({ reachable }) => reachable)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
