import path from 'node:path';
import { startPostgres } from '@gemeengoed/data-layer/embedded';
import pg from 'pg';
import type { DemoConfig } from './config.js';

/** The database of the demo. */
export interface DemoDatabase {
  ownerUrl: string;
  /** In words, for the person who starts the demo. */
  words: string;
  stop(): Promise<void>;
}

const name = 'gemeengoed';

/** The PostgreSQL that DATABASE_URL names, or an embedded one whose files stay in the data folder. */
export async function openDatabase({ databaseUrl, dataDir }: DemoConfig): Promise<DemoDatabase> {
  if (databaseUrl)
    return { ownerUrl: databaseUrl, words: 'the PostgreSQL of DATABASE_URL', stop: async () => undefined };
  const server = await startPostgres({ dataDir: path.join(dataDir, 'postgres') });
  const owner = new pg.Client(server.url());
  await owner.connect();
  const { rowCount } = await owner.query('select from pg_database where datname = $1', [name]);
  if (!rowCount) await owner.query(`create database ${name}`);
  await owner.end();
  return {
    ownerUrl: server.url(name),
    words: `an embedded PostgreSQL in ${path.join(dataDir, 'postgres')}`,
    stop: server.stop,
  };
}
