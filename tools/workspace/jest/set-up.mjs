import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPostgres } from '@gemeengoed/data-layer/embedded';

/** One PostgreSQL for the whole run, in memory where there is room; or the server that TEST_DATABASE_URL names. */
export default async function setUp() {
  if (process.env.TEST_DATABASE_URL) return;
  const folder = roomyFolder();
  const server = await startPostgres({ dataDir: path.join(folder, 'data'), durable: false });
  globalThis.testServer = { server, folder };
  process.env.TEST_DATABASE_URL = server.url();
}

function roomyFolder() {
  const inMemory = '/dev/shm';
  const roomy = fs.existsSync(inMemory) && fs.statfsSync(inMemory).bavail * fs.statfsSync(inMemory).bsize > 1e9;
  const folder = fs.mkdtempSync(path.join(roomy ? inMemory : os.tmpdir(), 'gemeengoed-test-'));
  fs.chmodSync(folder, 0o755);
  return folder;
}
