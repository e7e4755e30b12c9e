import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { BaseTables } from './base-tables.js';
import type { Database } from './database.js';
import type { Session } from './session.js';

/** An open transaction on a module's own schema, in which row security knows the session. */
export type Tx<Tables> = Transaction<Tables & BaseTables>;

/** A module's database as one session sees it. */
export interface Db<Tables> {
  /** Runs `work` in a read-only transaction. */
  read<Result>(work: (tx: Tx<Tables>) => Promise<Result>): Promise<Result>;
  /** Runs `work` in a transaction that commits when it resolves and rolls back when it throws. */
  write<Result>(work: (tx: Tx<Tables>) => Promise<Result>): Promise<Result>;
}

/** The open connections of one process to one module's schema. */
export interface Connections<Tables> {
  as(session: Session): Db<Tables>;
  /** Answers when the database does, else throws the driver's error. For readiness only. */
  ping(): Promise<void>;
  /** A connection of its own for LISTEN, outside the pool; the caller ends it. */
  listen(channel: string, onNotify: () => void): Promise<{ end(): Promise<void> }>;
  /** The statements sent since the start, for tests that count them. */
  onStatement(watch: (statement: string) => void): void;
  end(): Promise<void>;
}

export interface ConnectOptions {
  /** URL of the module's application role; never of an owner or superuser. */
  url: string;
  /** Most connections at once. */
  max?: number;
}

const asSafeInteger = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`integer out of range: ${text}`);
  return value;
};

const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === pg.types.builtins.INT8) return asSafeInteger;
    if (oid === pg.types.builtins.DATE) return (text: string) => text;
    return pg.types.getTypeParser(oid, format);
  },
};

/** Opens the pool of one module. Statement, lock and idle limits follow the reliability promises (5 s, 2 s, 10 s). */
export function connect<Tables>(database: Database<Tables>, options: ConnectOptions): Connections<Tables> {
  const settings: pg.PoolConfig = {
    connectionString: options.url,
    types: typeParsers,
    application_name: `gemeengoed ${database.schema}`,
    options: `-c search_path=${database.schema},data_layer,public -c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000`,
  };
  const pool = new pg.Pool({ ...settings, max: options.max ?? 10, connectionTimeoutMillis: 2000 });
  // Without a listener a server that stops would end this process; the next statement reports the fault itself.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  const watchers: ((statement: string) => void)[] = [];
  const kysely = new Kysely<Tables & BaseTables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: (event) => watchers.forEach((watch) => watch(event.query.sql)),
  });

  const run = <Result>(
    session: Session,
    access: 'read only' | 'read write',
    work: (tx: Tx<Tables>) => Promise<Result>,
  ) =>
    kysely
      .transaction()
      .setAccessMode(access)
      .execute(async (tx) => {
        await enter(tx, session);
        return work(tx);
      });

  return {
    as: (session) => ({
      read: (work) => run(session, 'read only', work),
      write: (work) => run(session, 'read write', work),
    }),
    ping: async () => {
      await pool.query('select 1');
    },
    listen: async (channel, onNotify) => {
      const client = new pg.Client(settings);
      client.on('error', () => undefined);
      client.on('notification', onNotify);
      await client.connect();
      await client.query(`listen ${client.escapeIdentifier(channel)}`);
      return client;
    },
    onStatement: (watch) => watchers.push(watch),
    end: () => kysely.destroy(),
  };
}

/** Makes the rest of the transaction run as `session`. Local to the transaction, so a pooled connection keeps nothing of it. */
export async function enter<Tables>(tx: Tx<Tables>, session: Session): Promise<void> {
  await sql`select set_config('app.organisation', ${session.organisation ?? ''}, true), set_config('app.government', ${String(session.government)}, true), set_config('app.actor', ${session.actor ?? ''}, true)`.execute(
    tx,
  );
}
