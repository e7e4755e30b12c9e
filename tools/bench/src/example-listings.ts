import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { caseRegistry } from '@gemeengoed/case-registry-service';
import { connect, prepare, type Connections, type Database } from '@gemeengoed/data-layer';
import { startPostgres } from '@gemeengoed/data-layer/embedded';
import { sessionOf, systemCaller } from '@gemeengoed/identity';
import { contextFor, type Module } from '@gemeengoed/module-kit';
import { reuseMarketplace } from '@gemeengoed/reuse-marketplace-service';
import pg from 'pg';

type MarketTables = typeof reuseMarketplace extends Module<infer Tables> ? Tables : never;

/** The marketplace with a listing of each example case, on a database of its own. */
export interface Market {
  connections: Connections<MarketTables>;
  /** Past row security, for baselines. */
  owner: pg.Client;
  stop(): Promise<void>;
}

const password = 'only-for-a-measurement';

/** Loads the example cases into a case registry and lets the marketplace handle the events that this gives, as in production. */
export async function marketOfExamples(): Promise<Market> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gemeengoed-bench-'));
  fs.chmodSync(folder, 0o755);
  const server = await startPostgres({ dataDir: path.join(folder, 'data'), durable: false });
  const opened = async <Tables>(database: Database<Tables>) =>
    connect(database, { url: await prepare(database, { ownerUrl: server.url(), password }) });

  const registry = await opened(caseRegistry.database);
  await caseRegistry.reference?.(registry.as(sessionOf(systemCaller(caseRegistry.name))));
  await caseRegistry.examples?.({
    actingFor: (organisation) => {
      const caller = systemCaller(caseRegistry.name, organisation);
      return { caller, db: contextFor(registry, { caller, language: 'nl', origin: 'bench', traceId: null }).db };
    },
  });
  const connections = await opened(reuseMarketplace.database);
  await reuseMarketplace.reference?.(connections.as(sessionOf(systemCaller(reuseMarketplace.name))));
  const owner = new pg.Client(server.url());
  await owner.connect();
  await handleEvents(owner, connections);
  return {
    connections,
    owner,
    stop: async () => {
      await Promise.all([registry.end(), connections.end(), owner.end()]);
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Sent {
  id: string;
  type: string;
  subject: string;
  sequence: string;
  time: Date;
  data: unknown;
}

async function handleEvents(owner: pg.Client, connections: Connections<MarketTables>): Promise<void> {
  const { rows } = await owner.query<Sent>(
    'select id, type, subject, sequence, time, data from case_registry.outbox_event order by time, sequence',
  );
  for (const event of rows) {
    for (const { event: contract, actsFor, effect } of reuseMarketplace.events.handles) {
      if (contract.type !== event.type) continue;
      const data = contract.data.parse(event.data);
      const caller = systemCaller(reuseMarketplace.name, actsFor(data));
      const received = {
        ...event,
        source: 'urn:nld:oin:00000099000000000000:systeem:case-registry',
        sequence: Number(event.sequence),
        data,
      };
      await connections.as(sessionOf(caller)).write((tx) => effect(tx, received, caller));
    }
  }
}

/** Number of the example case that a URN names: its last digits. */
export const numberOf = (caseUrn: string): number => Number(/0{6,}(\d+)$/.exec(caseUrn)?.[1] ?? Number.NaN);
