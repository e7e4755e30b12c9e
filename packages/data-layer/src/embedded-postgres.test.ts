import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from './embedded-postgres.js';

const once = async <Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> => {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
};

test('what was committed survives that starter and server are killed, and a running server is taken over', () =>
  inFolder(async (dataDir) => {
    const first = await startPostgres({ dataDir });
    await once(first.url(), 'create table kept (word text); insert into kept values ($$blijft$$)');
    const second = await startPostgres({ dataDir });
    expect([second.attached, second.port]).toEqual([true, first.port]);

    const pid = serverOn(dataDir);
    process.kill(pid, 'SIGKILL');
    for (let turn = 0; turn < 100 && isAlive(pid); turn += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    const third = await startPostgres({ dataDir });
    expect(third.attached).toBe(false);
    expect(await once(third.url(), 'select word from kept')).toEqual([{ word: 'blijft' }]);
    await third.stop();
    expect(await startPostgres({ dataDir }).then(async (again) => [again.attached, await again.stop()])).toEqual([
      false,
      undefined,
    ]);
  }));

test('a killed server that has not gone yet is waited for', () =>
  inFolder(async (dataDir) => {
    const first = await startPostgres({ dataDir });
    await once(first.url(), 'select 1');
    const holding = once(first.url(), 'select pg_sleep(2)').catch(() => []);
    await new Promise((resolve) => setTimeout(resolve, 200));
    process.kill(serverOn(dataDir), 'SIGKILL');
    const next = await startPostgres({ dataDir });
    expect(next.attached).toBe(false);
    await next.stop();
    await holding;
  }));

test('what PostgreSQL says when it cannot start is passed on, and not waited for', () =>
  inFolder(async (dataDir) => {
    await (await startPostgres({ dataDir })).stop();
    fs.appendFileSync(path.join(dataDir, 'postgresql.conf'), 'no_such_setting = on\n');
    await expect(startPostgres({ dataDir })).rejects.toThrow(/no_such_setting/);
  }));

/** Does something with a place for database files that another account may enter, and clears it. */
async function inFolder(work: (dataDir: string) => Promise<void>): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'embedded-'));
  fs.chmodSync(folder, 0o755);
  const dataDir = path.join(folder, 'data');
  try {
    await work(dataDir);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
    fs.rmSync(`${dataDir}.password`, { force: true });
  }
}

const serverOn = (dataDir: string): number =>
  Number(fs.readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);

function isAlive(pid: number): boolean {
  try {
    // A killed child that nobody waited for still has a number: its state tells.
    return !execFileSync('ps', ['-o', 'state=', '-p', String(pid)])
      .toString()
      .startsWith('Z');
  } catch {
    return false;
  }
}
