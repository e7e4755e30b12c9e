import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Kysely, PostgresDialect } from 'kysely';
import { FileMigrationProvider, Migrator } from 'kysely/migration';
import pg from 'pg';
import type { Database } from './database.js';

export interface PrepareOptions {
  /** URL of a role that may create roles and schemas (the database's owner), never used to serve requests. */
  ownerUrl: string;
  /** Password that the module's own role gets. */
  password: string;
}

/**
 * Brings a database to where `database` describes it: shared functions, schema, login role, tables. Safe to run again,
 * by several processes at once, and after it was killed at any point.
 *
 * @returns the URL with which the module's process connects: the same database, as the module's own role.
 */
export async function prepare<Tables>(database: Database<Tables>, options: PrepareOptions): Promise<string> {
  const { schema } = database;
  await withOwner(options.ownerUrl, 'public', async (owner) => {
    await underLock(owner, async () => {
      await owner.query('create schema if not exists data_layer');
      await grantRole(owner, schema, options.password);
    });
  });
  await migrate(options.ownerUrl, 'data_layer', 'migration', new URL('../migrations/data-layer/', import.meta.url));
  await migrate(options.ownerUrl, schema, 'data_layer_migration', new URL('../migrations/module/', import.meta.url));
  await migrate(options.ownerUrl, schema, 'migration', database.migrations);

  const url = new URL(options.ownerUrl);
  url.username = schema;
  url.password = options.password;
  return url.href;
}

const LOCK = 7_468_342;

async function underLock(owner: pg.Client, work: () => Promise<void>): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await work();
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

async function grantRole(owner: pg.Client, schema: string, password: string): Promise<void> {
  const secret = owner.escapeLiteral(password);
  const { rowCount: exists } = await owner.query('select from pg_roles where rolname = $1', [schema]);
  await owner.query(
    exists
      ? `alter role ${schema} login password ${secret}`
      : `create role ${schema} login nosuperuser nobypassrls nocreatedb nocreaterole password ${secret}`,
  );
  await owner.query(`create schema if not exists ${schema}`);
  await owner.query(`grant usage on schema data_layer to ${schema}`);
  await owner.query(`grant usage on schema ${schema} to ${schema}`);
  await owner.query(
    `alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${schema}`,
  );
  await owner.query(`alter default privileges in schema ${schema} grant usage on sequences to ${schema}`);
}

async function migrate(ownerUrl: string, schema: string, table: string, folder: URL): Promise<void> {
  const pool = new pg.Pool({
    connectionString: ownerUrl,
    max: 1,
    options: `-c search_path=${schema},data_layer,public`,
  });
  pool.on('error', () => undefined);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({
      db,
      migrationTableSchema: schema,
      migrationTableName: table,
      migrationLockTableName: `${table}_lock`,
      // A module takes up the data layer's later migrations beside its own.
      allowUnorderedMigrations: true,
      provider: new FileMigrationProvider({
        fs: {
          readdir: async (dir) =>
            (await fs.readdir(dir)).filter((file) => /\.(js|ts)$/.test(file) && !file.endsWith('.d.ts')),
        },
        path,
        migrationFolder: fileURLToPath(folder),
        import: (file) => import(pathToFileURL(file).href),
      }),
    });
    const { error, results } = await migrator.migrateToLatest();
    if (error) {
      const failed =
        results?.find((result) => result.status === 'Error')?.migrationName ?? 'before the first migration';
      throw new Error(`migration of ${schema} failed: ${failed}`, { cause: error });
    }
  } finally {
    await db.destroy();
  }
}

async function withOwner(url: string, searchPath: string, work: (owner: pg.Client) => Promise<void>): Promise<void> {
  const owner = new pg.Client({ connectionString: url, options: `-c search_path=${searchPath}` });
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    await work(owner);
  } finally {
    await owner.end();
  }
}
