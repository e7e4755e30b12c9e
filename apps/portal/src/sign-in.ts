import * as oidc from 'openid-client';
import type { PortalConfig } from './config.js';
import type { Departure, Session } from './session.js';

/** Sign-in with OpenID Connect: authorization code with PKCE (NL GOV assurance profile for OAuth 2.0). */
export interface SignIn {
  /** Where to send somebody who wants to sign in, and what to remember until they are back. */
  leave(returnTo: string, language: string): Promise<{ url: string; departure: Departure }>;
  /**
   * Who came back.
   *
   * @throws Error when the answer does not belong to this departure, or the issuer refuses it
   */
  arrive(url: URL, departure: Departure): Promise<{ session: Session; seconds: number }>;
  /** Where to send somebody who signs out. */
  endUrl(session: Session): Promise<string>;
}

export function signInWith(config: PortalConfig): SignIn {
  let discovered: Promise<oidc.Configuration> | undefined;
  // Looked up at first use: the portal is there for readers also while the issuer is away.
  const issuer = (): Promise<oidc.Configuration> => {
    const url = new URL(config.OIDC_ISSUER);
    const authentication = config.OIDC_CLIENT_SECRET ? oidc.ClientSecretPost(config.OIDC_CLIENT_SECRET) : oidc.None();
    const onThisMachine = ['localhost', '127.0.0.1'].includes(url.hostname);
    discovered ??= oidc
      .discovery(
        url,
        config.OIDC_CLIENT_ID,
        undefined,
        authentication,
        onThisMachine ? { execute: [oidc.allowInsecureRequests] } : {},
      )
      .catch((error: unknown) => {
        discovered = undefined;
        throw error;
      });
    return discovered;
  };
  const redirectUri = `${config.PUBLIC_URL}/aanmelden/terug`;

  return {
    leave: async (returnTo, language) => {
      const departure = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
        returnTo,
      };
      const url = oidc.buildAuthorizationUrl(await issuer(), {
        redirect_uri: redirectUri,
        scope: 'openid profile api',
        resource: config.OIDC_AUDIENCE,
        code_challenge: await oidc.calculatePKCECodeChallenge(departure.verifier),
        code_challenge_method: 'S256',
        state: departure.state,
        nonce: departure.nonce,
        ui_locales: language,
        prompt: 'login',
      });
      return { url: url.href, departure };
    },
    arrive: async (url, { state, nonce, verifier }) => {
      const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
      const tokens = await oidc.authorizationCodeGrant(await issuer(), url, checks, { resource: config.OIDC_AUDIENCE });
      const claims = tokens.claims() ?? {};
      const text = (value: unknown): string => (typeof value === 'string' ? value : '');
      const roles = 'roles' in claims && Array.isArray(claims.roles) ? claims.roles.map(text) : [];
      const session = {
        name: 'name' in claims ? text(claims.name) : '',
        organisation: 'organisation' in claims ? text(claims.organisation) : '',
        roles,
        accessToken: tokens.access_token,
        idToken: tokens.id_token ?? '',
      };
      // The session ends with the token, never after it.
      return { session, seconds: Math.max(60, (tokens.expires_in ?? 600) - 30) };
    },
    endUrl: async ({ idToken }) =>
      oidc.buildEndSessionUrl(await issuer(), {
        id_token_hint: idToken,
        post_logout_redirect_uri: `${config.PUBLIC_URL}/`,
      }).href,
  };
}
