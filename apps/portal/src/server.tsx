import http from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import helmet from 'helmet';
import { pino, type Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { GatewayAway, SignedOut } from './ask.js';
import { assets } from './assets.js';
import type { PortalConfig } from './config.js';
import { languages } from './messages.js';
import { multipart } from './multipart.js';
import { EndedPage, PlainPage } from './plain.page.js';
import { downloadRoute, ModuleAway, readRoutes, type Route } from './read-routes.js';
import { editReadRoutes, editWriteRoutes } from './edit/routes.js';
import { exchangeReadRoutes, exchangeWriteRoutes } from './exchange/routes.js';
import { factsReadRoutes, factsWriteRoutes } from './facts/routes.js';
import { insightReadRoutes, insightWriteRoutes } from './insight/routes.js';
import { storyReadRoutes, storyWriteRoutes } from './story/routes.js';
import { Cookies } from './session.js';
import { signInWith, type SignIn } from './sign-in.js';
import { MustSignIn, NoSuchPage, safePath, visitOf } from './visit.js';
import { writeRoutes } from './write-routes.js';

/** A portal that serves. */
export interface RunningPortal {
  url: string;
  stop(): Promise<void>;
}

interface Parts {
  config: PortalConfig;
  cookies: Cookies;
  signIn: SignIn;
  logger: Logger;
}

/** Every page and every form, room by room. Longer addresses come first, so that a name is never taken for a record. */
const bySpecificity = ([a]: [string, Route], [b]: [string, Route]): number =>
  Number(a.includes(':')) - Number(b.includes(':'));
const joined = (...rooms: Record<string, Route>[]): Record<string, Route> =>
  Object.fromEntries(rooms.flatMap((room) => Object.entries(room)).sort(bySpecificity));
const pages = joined(
  readRoutes,
  storyReadRoutes,
  editReadRoutes,
  insightReadRoutes,
  factsReadRoutes,
  exchangeReadRoutes,
);
const forms = joined(
  writeRoutes,
  storyWriteRoutes,
  editWriteRoutes,
  insightWriteRoutes,
  factsWriteRoutes,
  exchangeWriteRoutes,
);

/** Starts the portal: pages made on the server, which need no scripts to be read or filled in. */
export async function runPortal(config: PortalConfig): Promise<RunningPortal> {
  const logger = pino({ level: config.LOG_LEVEL, base: { module: 'portal' } });
  const parts: Parts = {
    config,
    logger,
    cookies: new Cookies({ secret: config.SESSION_SECRET, publicUrl: config.PUBLIC_URL }),
    signIn: signInWith(config),
  };
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.TRUST_PROXY);
  app.set('etag', false);
  secure(app, parts);
  app.get('/health/live', (_request, response) => void response.json({ status: 'live' }));
  app.use('/assets', assets());
  // What the pages show depends on who asks: nothing is kept by browsers or proxies.
  app.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  app.use(express.urlencoded({ extended: false, limit: '200kb' }), multipart);
  account(app, parts);
  for (const [path, route] of Object.entries(pages)) app.get(path, handling(route, parts));
  app.get('/documenten/:id/:format', handling(downloadRoute, parts));
  for (const [path, route] of Object.entries(forms)) app.post(path, handling(ownForm(route, parts), parts));
  app.use(handling(() => Promise.reject(new NoSuchPage()), parts));
  app.use(
    ((error: Error & { status?: number }, request, response, _next) =>
      void failed(error, request, response, parts)) as ErrorRequestHandler,
  );

  const server = http.createServer(
    { connectionsCheckingInterval: 1000, headersTimeout: 10_000, requestTimeout: 60_000 },
    app,
  );
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(config.PORT, config.HOST, resolve));
  return {
    url: `http://${config.HOST}:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

function secure(app: Express, { config, logger }: Parts): void {
  const issuer = new URL(config.OIDC_ISSUER).origin;
  const theme = config.THEME_CSS_URL.startsWith('http') ? [new URL(config.THEME_CSS_URL).origin] : [];
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          styleSrc: ["'self'", ...theme],
          imgSrc: ["'self'"],
          fontSrc: ["'self'", ...theme],
          formAction: ["'self'", issuer],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
        },
      },
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: config.PUBLIC_URL.startsWith('https:'),
    }),
    pinoHttp({
      logger,
      autoLogging: { ignore: (request) => /^\/(assets|health)/.test(request.url ?? '') },
      // Never the query: it holds what people search for.
      serializers: {
        req: ({ method, url }: { method: string; url: string }) => ({ method, path: url.split('?')[0] }),
        res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      },
    }),
  );
}

/** Language, signing in and signing out. */
function account(app: Express, parts: Parts): void {
  const { cookies, signIn, config } = parts;
  app.get('/taal/:language', (request, response) => {
    const wanted = languages.find((known) => known === request.params.language);
    if (wanted) cookies.keepLanguage(response, wanted);
    response.redirect(303, safePath(request.query.naar));
  });
  app.get('/aanmelden', async (request, response) => {
    const { view } = await visitOf(request, response, parts);
    const { url, departure } = await signIn.leave(safePath(request.query.naar), view.language);
    await cookies.keepDeparture(response, departure);
    response.redirect(303, url);
  });
  app.get('/aanmelden/terug', async (request, response) => {
    const departure = await cookies.departure(request);
    // Without a departure of this browser the answer is not ours: begin again.
    if (!departure) return response.redirect(303, '/aanmelden');
    const { session, seconds } = await signIn.arrive(new URL(request.originalUrl, config.PUBLIC_URL), departure);
    cookies.endDeparture(response);
    await cookies.keepSession(response, session, seconds);
    response.redirect(303, departure.returnTo === '/' ? '/mijn-gemeente' : departure.returnTo);
  });
  app.post('/afmelden', async (request, response) => {
    const session = await cookies.session(request);
    if (!cookies.isOwnForm(request, (request.body as { _form?: unknown })._form))
      throw Object.assign(new Error('form'), { status: 403 });
    cookies.endSession(response);
    response.redirect(303, session ? await signIn.endUrl(session) : '/');
  });
}

const handling =
  (route: Route, parts: Parts) =>
  async (request: Request, response: Response): Promise<void> => {
    const visit = await visitOf(request, response, parts);
    if (request.query.bewaard !== undefined) visit.view.done = visit.view.t.draft.saved;
    await route(visit);
  };

/** A form counts when this browser got it from us and somebody is signed in. */
const ownForm =
  (route: Route, { cookies }: Parts): Route =>
  async (visit) => {
    if (!cookies.isOwnForm(visit.request, (visit.request.body as { _form?: unknown } | undefined)?._form)) {
      const { t } = visit.view;
      return visit.page(<PlainPage view={visit.view} title={t.error.form} lead={t.error.formLead} />, 403);
    }
    visit.mustSignIn();
    return route(visit);
  };

/** What a person sees when a page cannot be shown. */
async function failed(
  error: Error & { status?: number },
  request: Request,
  response: Response,
  parts: Parts,
): Promise<void> {
  const visit = await visitOf(request, response, parts);
  const { t } = visit.view;
  if (error instanceof SignedOut || error instanceof MustSignIn) {
    if (error instanceof SignedOut) parts.cookies.endSession(response);
    visit.view.session = undefined;
    if (request.method === 'GET')
      return response.redirect(303, `/aanmelden?naar=${encodeURIComponent(request.originalUrl)}`);
    return visit.page(
      <EndedPage
        view={visit.view}
        action={request.originalUrl}
        typed={request.body as Record<string, string | string[]>}
      />,
      401,
    );
  }
  if (error instanceof NoSuchPage)
    return visit.page(<PlainPage view={visit.view} title={t.error.notFound} lead={t.error.notFoundLead} />, 404);
  if (error instanceof GatewayAway || error instanceof ModuleAway) {
    return visit.page(<PlainPage view={visit.view} title={t.error.away} lead={t.error.awayLead} />, 503);
  }
  if (error.status !== undefined && error.status < 500)
    return visit.page(<PlainPage view={visit.view} title={t.error.form} lead={t.error.formLead} />, error.status);
  parts.logger.error({ err: error }, 'defect');
  return visit.page(<PlainPage view={visit.view} title={t.error.defect} lead={t.error.defectLead} />, 500);
}
