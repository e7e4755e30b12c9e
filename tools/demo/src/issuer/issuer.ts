import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Role } from '@gemeengoed/identity';
import express from 'express';
import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';
import { functions } from './functions.js';
import { signInPage } from './sign-in-page.js';

/** A system of an organisation that calls by itself, with keys of its own (client credentials, private_key_jwt). */
export interface OrganisationClient {
  clientId: string;
  organisation: string;
  roles: readonly Role[];
  jwks: JSONWebKeySet;
}

export interface IssuerOptions {
  port: number;
  /** Base URL of the portal, which may send people here to sign in. */
  portalUrl: string;
  /** Folder that keeps the keys, so that sign-ins outlive a restart. */
  dataDir: string;
  audience: string;
  clients?: readonly OrganisationClient[];
  /** `production` makes the issuer refuse to start. */
  environment?: string | undefined;
}

export interface RunningIssuer {
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts the development issuer: OpenID Connect with code and PKCE for people, client credentials for organisations.
 *
 * @throws Error in production: whoever reaches it may sign in as anyone
 */
export async function startIssuer(options: IssuerOptions): Promise<RunningIssuer> {
  if (options.environment === 'production') {
    throw new Error(
      'the development issuer does not run in production: everyone could sign in as anyone. Use the identity provider of your organisation.',
    );
  }
  const app = express();
  const server = http.createServer(app);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port, '127.0.0.1', resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(url, configuration(options, await secretsIn(options.dataDir)));

  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.set({
      'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'`,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    next();
  });
  app.get('/sign-in/:uid', async (request, response) => {
    const { params } = await provider.interactionDetails(request, response);
    response
      .type('html')
      .send(signInPage(request.path, String(params.ui_locales ?? 'nl').startsWith('en') ? 'en' : 'nl'));
  });
  app.post('/sign-in/:uid', express.urlencoded({ extended: false }), async (request, response) => {
    const chosen = functions.find(({ id }) => id === (request.body as { function?: string }).function);
    if (!chosen) return void response.redirect(303, request.path);
    await provider.interactionFinished(
      request,
      response,
      { login: { accountId: chosen.id, remember: false } },
      { mergeWithLastSubmission: false },
    );
  });
  app.use(provider.callback());
  return { url, stop: () => new Promise((resolve) => void server.close(() => resolve()).closeAllConnections()) };
}

interface Secrets {
  keys: JWK[];
  cookie: string;
}

/** Signing key and cookie key, made once. */
async function secretsIn(dataDir: string): Promise<Secrets> {
  const file = path.join(dataDir, 'issuer.json');
  if (!fs.existsSync(file)) {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const key = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: randomBytes(8).toString('hex') };
    fs.mkdirSync(dataDir, { recursive: true });
    fs.writeFileSync(file, JSON.stringify({ keys: [key], cookie: randomBytes(32).toString('hex') }), { mode: 0o600 });
  }
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Secrets;
}

function configuration({ portalUrl, audience, clients = [] }: IssuerOptions, { keys, cookie }: Secrets): Configuration {
  const claimsOf = (holder: { organisation: string; roles: readonly Role[] } | undefined) =>
    holder && { organisation: holder.organisation, roles: holder.roles };
  return {
    jwks: { keys: keys as never },
    cookies: { keys: [cookie] },
    clients: [
      {
        client_id: 'portal',
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${portalUrl}/aanmelden/terug`],
        post_logout_redirect_uris: [`${portalUrl}/`],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
      ...clients.map(({ clientId, jwks }) => ({
        client_id: clientId,
        token_endpoint_auth_method: 'private_key_jwt' as const,
        token_endpoint_auth_signing_alg: 'RS256' as const,
        jwks: jwks as never,
        redirect_uris: [],
        response_types: [],
        grant_types: ['client_credentials'],
      })),
    ],
    claims: { openid: ['sub'], profile: ['name', 'organisation', 'roles'] },
    scopes: ['openid', 'offline_access', 'profile'],
    // The portal reads name and organisation from the ID token and needs no second request.
    conformIdTokenClaims: false,
    findAccount: (_context, id) => {
      const known = functions.find((candidate) => candidate.id === id);
      return (
        known && {
          accountId: id,
          claims: () => ({ sub: id, name: known.labelNl, organisation: known.organisation, roles: [...known.roles] }),
        }
      );
    },
    extraTokenClaims: (_context, token) => {
      if ('accountId' in token) return claimsOf(functions.find(({ id }) => id === token.accountId));
      return claimsOf(clients.find(({ clientId }) => clientId === token.clientId));
    },
    // Nobody is asked to consent: people choose a made-up function for the portal of the same installation.
    loadExistingGrant: async (context) => {
      const { client, session } = context.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new context.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile offline_access');
      grant.addResourceScope(audience, 'api');
      await grant.save();
      return grant;
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          // Signing out was asked for in the portal; no second question.
          context.body = `<!doctype html><html lang="nl"><head><title>Afmelden – Gemeengoed</title></head><body><main><h1>Afmelden</h1>${form}<button type="submit" form="op.logoutForm" name="logout" value="yes">Afmelden</button></main></body></html>`;
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'api',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 3600,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    interactions: { url: (_context, interaction) => `/sign-in/${interaction.uid}` },
    pkce: { required: () => true },
    ttl: {
      AccessToken: 3600,
      IdToken: 300,
      Session: 28_800,
      Grant: 28_800,
      Interaction: 1800,
      AuthorizationCode: 60,
      ClientCredentials: 600,
      RefreshToken: 28_800,
    },
    renderError: (context, out) => {
      const words = Object.entries(out)
        .map(([name, value]) => `${name}: ${String(value)}`)
        .join('; ');
      context.type = 'text';
      context.body = `Aanmelden lukte niet. Ga terug naar het portaal en probeer het opnieuw. / Signing in failed. Go back to the portal and try again.\n(${words})`;
    },
  };
}
