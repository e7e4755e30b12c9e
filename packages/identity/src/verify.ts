import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { anonymous, roles, type Caller, type Role } from './caller.js';
import { isGovernment, organisationByCode } from './organisations.js';

/** An issuer whose tokens are accepted. */
export interface TrustedIssuer {
  issuer: string;
  /** The resource that a token must be meant for. */
  audience: string;
  /** Where the issuer's keys are, or the keys themselves. */
  jwksUrl?: string;
  jwks?: JSONWebKeySet;
  /** Codes of the organisations that this issuer may speak for, or all. */
  organisations: '*' | readonly string[];
}

/** The token does not prove who calls: forged, expired, meant for another, or for an organisation its issuer may not name. */
export class InvalidToken extends Error {
  override readonly name = 'InvalidToken';
}

/** Tells who calls from an `Authorization` header; a request without one is anonymous. */
export type Verifier = (authorization: string | undefined) => Promise<Caller>;

/** Signatures that are accepted (NL GOV assurance profile for OAuth 2.0); never `none`, never a shared secret. */
const algorithms = ['RS256', 'PS256', 'ES256'];

/**
 * A verifier for tokens of these issuers.
 *
 * @throws InvalidToken (from the verifier) for a token that proves nothing
 */
export function createVerifier(issuers: readonly TrustedIssuer[]): Verifier {
  const trusted = new Map(issuers.map((issuer) => [issuer.issuer, { issuer, keys: keysOf(issuer) }]));
  return async (authorization) => {
    if (authorization === undefined || authorization === '') return anonymous;
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization) ?? [];
    if (token === undefined) throw new InvalidToken('not a bearer token');
    const named = trusted.get(issuerNamedIn(token));
    if (!named) throw new InvalidToken('unknown issuer');
    return callerFrom(await claimsOf(token, named.issuer, named.keys), named.issuer);
  };
}

const keysOf = ({ issuer, jwks, jwksUrl }: TrustedIssuer): JWTVerifyGetKey => {
  if (jwks) return createLocalJWKSet(jwks);
  if (jwksUrl) return createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 5000 });
  throw new Error(`no keys for issuer ${issuer}`);
};

/** Reads the issuer before the signature is checked, only to choose whose keys to check it with. */
function issuerNamedIn(token: string): string {
  try {
    const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as JWTPayload;
    return payload.iss ?? '';
  } catch (error) {
    if (error instanceof SyntaxError) throw new InvalidToken('not a token', { cause: error });
    throw error;
  }
}

async function claimsOf(
  token: string,
  { issuer, audience }: TrustedIssuer,
  keys: JWTVerifyGetKey,
): Promise<JWTPayload> {
  try {
    const requiredClaims = ['sub', 'exp', 'iat', 'jti'];
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms,
      requiredClaims,
      clockTolerance: 30,
    });
    return payload;
  } catch (error) {
    // An issuer that cannot be reached is no fault of the token.
    if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) {
      throw new InvalidToken(error.message, { cause: error });
    }
    throw error;
  }
}

function callerFrom(claims: JWTPayload, issuer: TrustedIssuer): Caller {
  const code = claims.organisation;
  const organisation = typeof code === 'string' ? organisationByCode(code) : undefined;
  if (!organisation) throw new InvalidToken('no known organisation');
  if (issuer.organisations !== '*' && !issuer.organisations.includes(organisation.code)) {
    throw new InvalidToken('the issuer may not speak for this organisation');
  }
  const held = Array.isArray(claims.roles) ? claims.roles : [];
  return {
    subject: `${issuer.issuer}#${String(claims.sub)}`,
    organisation: organisation.code,
    government: isGovernment(organisation),
    roles: roles.filter((role: Role) => held.includes(role)),
  };
}
