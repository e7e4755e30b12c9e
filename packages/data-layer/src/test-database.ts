import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Database } from './database.js';
import { prepare } from './migrate.js';

/** A migrated database for one test file. */
export interface TestDatabase {
  /** URL as the module's own role. */
  url: string;
  /** URL as the owner, who may migrate and look past row security. */
  ownerUrl: string;
  drop(): Promise<void>;
}

const password = 'only-for-tests-on-loopback';

/** The server that the test run started; the environment variable is set by its global set-up. */
function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('no TEST_DATABASE_URL: run tests with `npm test`');
  return url;
}

const onServer = async (work: (owner: pg.Client) => Promise<void>, database = 'postgres'): Promise<void> => {
  const owner = new pg.Client({ connectionString: inDatabase(database) });
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    await work(owner);
  } finally {
    await owner.end();
  }
};

const inDatabase = (name: string): string => {
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.href;
};

/** A database for a test file, cloned from a template that was migrated once per set of migrations. */
export async function testDatabase<Tables>(database: Database<Tables>): Promise<TestDatabase> {
  const template = await templateOf(database);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(
    async (owner) => void (await owner.query(`create database ${name} template ${template} strategy file_copy`)),
  );
  const url = new URL(inDatabase(name));
  url.username = database.schema;
  url.password = password;
  return {
    url: url.href,
    ownerUrl: inDatabase(name),
    drop: () => onServer(async (owner) => void (await owner.query(`drop database ${name} with (force)`))),
  };
}

async function templateOf<Tables>(database: Database<Tables>): Promise<string> {
  const folders = [
    database.migrations,
    new URL('../migrations/data-layer/', import.meta.url),
    new URL('../migrations/module/', import.meta.url),
  ];
  const hash = createHash('sha256');
  for (const folder of folders.map((url) => fileURLToPath(url))) {
    for (const file of fs
      .readdirSync(folder)
      .filter((entry) => /\.(ts|js)$/.test(entry))
      .sort())
      hash.update(fs.readFileSync(`${folder}/${file}`));
  }
  const name = `template_${database.schema}_${hash.digest('hex').slice(0, 12)}`;
  await onServer(async (owner) => {
    // Test files start at once: the first makes the template, the others wait for it.
    await owner.query('select pg_advisory_lock(7468343)');
    const { rowCount } = await owner.query('select from pg_database where datname = $1 and datistemplate', [name]);
    if (rowCount) return;
    await owner.query(`drop database if exists ${name}`);
    await owner.query(`create database ${name}`);
    await prepare(database, { ownerUrl: inDatabase(name), password });
    await owner.query(`alter database ${name} with is_template true`);
  });
  return name;
}
