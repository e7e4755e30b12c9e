import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expressMiddleware } from '@as-integrations/express5';
import { connect, countDeliveries, prepare, startRelay, type Connections, type Relay } from '@gemeengoed/data-layer';
import { createVerifier, InvalidToken, sessionOf, systemCaller, type Verifier } from '@gemeengoed/identity';
import express from 'express';
import { GraphQLError } from 'graphql';
import { pino, type Logger } from 'pino';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { buildModuleSchema } from './build-schema.js';
import { contextFor, type Context, type Installation } from './context.js';
import type { Module } from './define-module.js';
import { eventReceiver } from './events/receive-event.js';
import { sendEvent } from './events/send-event.js';
import { graphqlServer } from './graphql-server.js';
import { languageOf } from './language.js';
import { limits } from './limits.js';
import type { ModuleConfig } from './module-config.js';
import { closing, securityTxt, traceIdOf, webService } from './web.js';

/** A module that serves. */
export interface RunningModule {
  /** Base URL, with the port that was taken. */
  url: string;
  /** Stops in order: not ready, no new requests, events at rest, connections closed. */
  stop(): Promise<void>;
}

/**
 * Starts a module in this process: brings its schema up to date when it may, loads reference and example content, serves
 * GraphQL at `/v1/graphql` and events at `/events`, and sends its own.
 */
export async function runModule<Tables>(module: Module<Tables>, config: ModuleConfig): Promise<RunningModule> {
  const logger = pino({ level: config.logLevel, base: { module: module.name } });
  const { ownerUrl, password } = config.database;
  const url = ownerUrl && password ? await prepare(module.database, { ownerUrl, password }) : config.database.url;
  if (!url) throw new Error('no DATABASE_URL');

  const connections = connect(module.database, { url, max: config.database.connections });
  await loadContent(module, connections, config);
  const running = await serve(module, connections, config, logger);
  logger.info({ url: running.url }, 'ready');
  return running;
}

async function loadContent<Tables>(
  module: Module<Tables>,
  connections: Connections<Tables>,
  config: ModuleConfig,
): Promise<void> {
  const system = systemCaller(module.name);
  await module.reference?.(connections.as(sessionOf(system)));
  if (!config.loadExamples) return;
  await module.examples?.({
    actingFor: (organisation) => {
      const caller = systemCaller(module.name, organisation);
      return { caller, db: contextFor(connections, { caller, language: 'nl', origin: 'examples', traceId: null }).db };
    },
  });
}

async function serve<Tables>(
  module: Module<Tables>,
  connections: Connections<Tables>,
  config: ModuleConfig,
  logger: Logger,
): Promise<RunningModule> {
  const { schema, contract } = await buildModuleSchema(module);
  const apollo = graphqlServer<Context<Tables>>({ schema, logger, introspection: !config.production });
  await apollo.start();
  const verify = createVerifier(config.trustedIssuers);
  const metrics = new Registry();
  metrics.setDefaultLabels({ module: module.name });
  collectDefaultMetrics({ register: metrics });
  countEvents(metrics, connections);

  let ready = true;
  const app = webService({ logger, version: module.version, trustProxy: config.trustProxy });
  app.get('/health/live', (_request, response) => void response.json({ status: 'live' }));
  app.get('/health/ready', async (_request, response) => {
    const database = await connections.ping().then(
      () => true,
      () => false,
    );
    response
      .status(ready && database ? 200 : 503)
      .json({ status: ready && database ? 'ready' : 'not ready', database });
  });
  app.get(
    '/metrics',
    async (_request, response) => void response.type(metrics.contentType).send(await metrics.metrics()),
  );
  app.get('/schema.graphql', (_request, response) => void response.type('text/plain').send(contract));
  app.get('/.well-known/security.txt', securityTxt(config.securityContact));
  app.use(
    '/v1/graphql',
    express.json({ limit: limits.bodyBytes }),
    expressMiddleware(apollo, {
      context: ({ req }) => requestContext(req, connections, verify, config.installation),
    }),
  );
  const onDefect = (error: unknown): void => logger.error({ err: error }, 'defect');
  app.use(
    '/events',
    eventReceiver({
      module,
      connections,
      sources: config.events?.sources ?? [],
      hosted: config.hostedOrganisations,
      onDefect,
    }),
  );
  closing(app, logger);

  const server = http.createServer(
    { connectionsCheckingInterval: 1000, headersTimeout: 10_000, requestTimeout: 30_000 },
    app,
  );
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(config.port, config.host, resolve));
  const relay = relayOf(connections, config, logger);
  return {
    url: `http://${config.host}:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      ready = false;
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
      await relay?.stop();
      await apollo.stop();
      await connections.end();
    },
  };
}

function relayOf<Tables>(
  connections: Connections<Tables>,
  { events }: ModuleConfig,
  logger: Logger,
): Relay | undefined {
  if (!events || events.subscriptions.length === 0) return undefined;
  return startRelay({
    connections,
    subscribers: events.subscriptions.map(({ name, types, url, secret }) => ({
      name,
      types,
      send: (event) => sendEvent(events.source, { url, secret }, event),
    })),
    onFault: (error) => logger.error({ err: error }, 'events wait'),
  });
}

function countEvents<Tables>(metrics: Registry, connections: Connections<Tables>): void {
  const gauge = new Gauge({
    name: 'gemeengoed_event_deliveries',
    help: 'Deliveries of events that wait or were given up.',
    labelNames: ['status'],
    registers: [metrics],
    collect: async () => {
      const counts = await connections.as(sessionOf(systemCaller('metrics'))).read((tx) => countDeliveries(tx));
      for (const [status, count] of Object.entries(counts)) gauge.set({ status }, count);
    },
  });
}

async function requestContext<Tables>(
  request: express.Request,
  connections: Connections<Tables>,
  verify: Verifier,
  installation: Installation,
): Promise<Context<Tables>> {
  try {
    return contextFor(connections, {
      caller: await verify(request.get('authorization')),
      language: languageOf(request.get('accept-language')),
      origin: request.ip ?? null,
      traceId: traceIdOf(request.headers.traceparent) ?? null,
      installation,
    });
  } catch (error) {
    if (!(error instanceof InvalidToken)) throw error;
    throw new GraphQLError(
      'Uw aanmelding is niet meer geldig. Meld u opnieuw aan. / Your sign-in is no longer valid. Sign in again.',
      {
        extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
      },
    );
  }
}
