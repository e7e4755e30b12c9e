import { randomUUID } from 'node:crypto';
import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

// The parts of a web service that modules and gateway have alike.

export interface WebServiceOptions {
  logger: Logger;
  /** Answered in `API-Version` on every response (NL API design rule version-header). */
  version: string;
  trustProxy: number;
}

/** An Express application with the headers that every answer carries and a log line per request without its content. */
export function webService({ logger, version, trustProxy }: WebServiceOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustProxy);
  app.set('etag', false);
  app.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
      xFrameOptions: { action: 'deny' },
      referrerPolicy: { policy: 'no-referrer' },
    }),
    (request, response, next) => {
      response.set({ 'API-Version': version, 'Cache-Control': 'no-store' });
      const transaction = request.get('Fsc-Transaction-Id');
      if (transaction) response.set('Fsc-Transaction-Id', transaction);
      next();
    },
    pinoHttp({
      logger,
      genReqId: (request) => traceIdOf(request.headers.traceparent) ?? randomUUID(),
      autoLogging: { ignore: (request) => request.url?.startsWith('/health') ?? false },
      // Never headers, query text or variables: they can hold tokens and personal data.
      serializers: {
        req: (request: { id: string; method: string; url: string; headers: Record<string, string> }) => ({
          id: request.id,
          method: request.method,
          path: request.url.split('?')[0],
          fscTransactionId: request.headers['fsc-transaction-id'],
        }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      },
    }),
  );
  return app;
}

/** The trace id of a W3C `traceparent` header. */
export const traceIdOf = (traceparent: unknown): string | undefined =>
  typeof traceparent === 'string' ? /^[0-9a-f]{2}-([0-9a-f]{32})-/.exec(traceparent)?.[1] : undefined;

/** Answers a fault outside GraphQL as `application/problem+json` (RFC 9457, NL API design rule problem-details). */
export const problem = (response: express.Response, status: number, title: string, detail: string): void => {
  response.status(status).type('application/problem+json').send(JSON.stringify({ status, title, detail }));
};

/** The last handlers: an unknown path, and a fault that nobody handled. */
export function closing(app: Express, logger: Logger): void {
  app.use(((request, response) =>
    problem(response, 404, 'Not found', `There is nothing at ${request.path}.`)) as RequestHandler);
  app.use(((error: Error & { status?: number; type?: string }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.status !== undefined && error.status < 500 ? error.status : 500;
    if (status === 500) logger.error({ err: error }, 'defect');
    problem(
      response,
      status,
      status === 413 ? 'Too large' : status === 500 ? 'Internal error' : 'Bad request',
      status === 500 ? 'Something went wrong on our side.' : error.message,
    );
  }) as express.ErrorRequestHandler);
}

/** `/.well-known/security.txt` (RFC 9116), valid for a year from the start of the process. */
export function securityTxt(contact: string): RequestHandler {
  const expires = new Date(Date.now() + 365 * 24 * 3600 * 1000).toISOString();
  return (_request, response) => {
    response.type('text/plain').send(`Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: nl, en\n`);
  };
}
