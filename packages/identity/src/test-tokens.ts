import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Role } from './caller.js';
import type { TrustedIssuer } from './verify.js';

export interface TestClaims {
  organisation: string;
  roles: readonly Role[];
  subject?: string;
  /** Claims that replace the right ones, to make a wrong token. */
  claims?: Record<string, unknown>;
  /** Time until expiry, as jose reads it, for example `5m` or `-1h`. */
  expires?: string;
}

/** An issuer in memory with a key of its own, for tests. */
export interface TestIssuer {
  trust: TrustedIssuer;
  /** The `Authorization` header of a caller. */
  bearer(claims: TestClaims): Promise<string>;
}

/** Makes an issuer whose tokens `createVerifier([issuer.trust])` accepts. */
export async function testIssuer(
  issuer = 'https://issuer.test',
  organisations: TrustedIssuer['organisations'] = '*',
): Promise<TestIssuer> {
  const audience = 'urn:gemeengoed:api';
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(publicKey)), alg: 'RS256', use: 'sig', kid: randomUUID() };
  return {
    trust: { issuer, audience, jwks: { keys: [key] }, organisations },
    bearer: async ({ organisation, roles, subject = 'tester', claims = {}, expires = '5m' }) => {
      const token = new SignJWT({ iss: issuer, aud: audience, sub: subject, organisation, roles, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: key.kid })
        .setIssuedAt()
        .setJti(randomUUID())
        .setExpirationTime(expires);
      return `Bearer ${await token.sign(privateKey)}`;
    },
  };
}
