import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expressMiddleware } from '@as-integrations/express5';
import type { ApolloServer } from '@apollo/server';
import { closing, graphqlServer, limits, securityTxt, webService } from '@gemeengoed/module-kit';
import type { Executor } from '@graphql-tools/utils';
import express from 'express';
import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { compose, withoutAdministration } from './compose.js';
import type { GatewayConfig } from './config.js';
import { gatewayFields, gatewaySubgraph } from './gateway-fields.js';
import { moduleExecutor, passedOn, type GatewayContext } from './module-executor.js';
import { watchModules, type KnownModule } from './module-watch.js';

const version = '0.1.0';

/** A gateway that serves. */
export interface RunningGateway {
  url: string;
  stop(): Promise<void>;
}

/**
 * Joins the modules that are there into one graph. The graph is made again when a module appears or changes its contract;
 * requests under way end on the graph they began with.
 */
export async function runGateway(config: GatewayConfig): Promise<RunningGateway> {
  const logger = pino({ level: config.LOG_LEVEL, base: { module: 'gateway' } });
  let apollo: ApolloServer<GatewayContext> | undefined;

  const recompose = async (modules: readonly KnownModule[]): Promise<void> => {
    try {
      const schema = joined(modules, config, () => watch);
      const next = graphqlServer<GatewayContext>({ schema, logger, introspection: config.NODE_ENV !== 'production' });
      await next.start();
      const former = apollo;
      apollo = next;
      await former?.stop();
      logger.info({ modules: modules.filter(({ sdl }) => sdl).map(({ name }) => name) }, 'joined');
    } catch (error) {
      // Contracts that do not fit together: the graph that was there goes on.
      logger.error({ err: error }, 'the contracts do not fit together');
    }
  };
  const watch = await watchModules({
    modules: config.MODULES,
    pollSeconds: config.POLL_SECONDS,
    onChange: (modules) => void recompose(modules),
  });

  const app = webService({ logger, version, trustProxy: config.TRUST_PROXY });
  app.get('/health/live', (_request, response) => void response.json({ status: 'live' }));
  app.get('/health/ready', (_request, response) => {
    const modules = watch.modules().map(({ name, reachable }) => ({ name, reachable }));
    response.status(apollo && modules.some(({ reachable }) => reachable) ? 200 : 503).json({ modules });
  });
  app.get('/.well-known/security.txt', securityTxt(config.SECURITY_CONTACT));
  app.use('/v1/graphql', express.json({ limit: limits.bodyBytes }), (request, response, next) => {
    if (!apollo)
      return void response
        .set('Retry-After', '2')
        .status(503)
        .json({ errors: [{ message: 'No module answers yet.', extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    expressMiddleware(apollo, { context: async ({ req }) => contextOf(req) })(request, response, next);
  });
  closing(app, logger);

  const server = http.createServer(
    { connectionsCheckingInterval: 1000, headersTimeout: 10_000, requestTimeout: 60_000 },
    app,
  );
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(config.PORT, config.HOST, resolve));
  return {
    url: `http://${config.HOST}:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      watch.stop();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
      await apollo?.stop();
    },
  };
}

function joined(
  modules: readonly KnownModule[],
  config: GatewayConfig,
  watch: () => { modules(): readonly KnownModule[]; missed(name: string): void },
): GraphQLSchema {
  const byName = new Map(modules.map((module) => [module.name, module]));
  const subgraphs = modules.flatMap(({ name, sdl }) =>
    sdl === null ? [] : [{ name, sdl: withoutAdministration(sdl) }],
  );
  if (subgraphs.length === 0) throw new Error('no module has answered yet');
  const executorOf = (name: string): Executor => {
    const url = byName.get(name)?.url;
    if (url === undefined) throw new Error(`no module ${name}`);
    return moduleExecutor({ name, url, timeoutSeconds: config.TIMEOUT_SECONDS, onMissed: () => watch().missed(name) });
  };
  const own = gatewayFields(subgraphs, executorOf, () => watch().modules());
  return compose([...subgraphs, own.subgraph], (name) => (name === gatewaySubgraph ? own.executor : executorOf(name)));
}

const contextOf = (request: express.Request): GatewayContext => ({
  headers: Object.fromEntries(passedOn.flatMap((name) => (request.get(name) ? [[name, request.get(name) ?? '']] : []))),
});
