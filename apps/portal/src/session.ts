import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import { EncryptJWT, errors, jwtDecrypt } from 'jose';

/** Who is signed in: what the sign-in said, and the token with which modules are asked. */
export interface Session {
  name: string;
  organisation: string;
  roles: string[];
  accessToken: string;
  idToken: string;
}

/** What is remembered between sending somebody to the sign-in and their coming back. */
export interface Departure {
  state: string;
  nonce: string;
  verifier: string;
  returnTo: string;
}

const names = {
  session: 'gemeengoed_session',
  departure: 'gemeengoed_departure',
  form: 'gemeengoed_form',
  language: 'gemeengoed_language',
} as const;

/** The cookies of the portal: encrypted where they hold something, never readable by scripts. */
export class Cookies {
  private readonly key: Uint8Array;
  private readonly secure: boolean;

  constructor({ secret, publicUrl }: { secret: string; publicUrl: string }) {
    this.key = createHash('sha256').update(secret).digest();
    this.secure = publicUrl.startsWith('https:');
  }

  private read(request: Request, name: string): string | undefined {
    return parseCookie(request.headers.cookie ?? '')[name];
  }

  private write(
    response: Response,
    name: string,
    value: string,
    seconds: number,
    sameSite: 'lax' | 'strict' = 'lax',
  ): void {
    response.append(
      'Set-Cookie',
      stringifySetCookie({ name, value, httpOnly: true, path: '/', sameSite, secure: this.secure, maxAge: seconds }),
    );
  }

  private async open<Content>(request: Request, name: string): Promise<Content | undefined> {
    const sealed = this.read(request, name);
    if (!sealed) return undefined;
    try {
      return (await jwtDecrypt(sealed, this.key)).payload.content as Content;
    } catch (error) {
      // Expired, made with a former key, or tampered with: as if it were not there.
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }

  private async seal(response: Response, name: string, content: object, seconds: number): Promise<void> {
    const sealed = await new EncryptJWT({ content })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setIssuedAt()
      .setExpirationTime(`${seconds}s`)
      .encrypt(this.key);
    this.write(response, name, sealed, seconds);
  }

  session = (request: Request): Promise<Session | undefined> => this.open<Session>(request, names.session);
  keepSession = (response: Response, session: Session, seconds: number): Promise<void> =>
    this.seal(response, names.session, session, seconds);
  endSession = (response: Response): void => this.write(response, names.session, '', 0);

  departure = (request: Request): Promise<Departure | undefined> => this.open<Departure>(request, names.departure);
  keepDeparture = (response: Response, departure: Departure): Promise<void> =>
    this.seal(response, names.departure, departure, 1800);
  endDeparture = (response: Response): void => this.write(response, names.departure, '', 0);

  language = (request: Request): string | undefined => this.read(request, names.language);
  keepLanguage = (response: Response, language: string): void =>
    this.write(response, names.language, language, 31_536_000);

  /** The token that every form carries, so that another site cannot send a form in somebody's name. */
  formToken(request: Request, response: Response): string {
    const known = this.read(request, names.form);
    if (known && /^[\w-]{43}$/.test(known)) return known;
    const token = randomBytes(32).toString('base64url');
    this.write(response, names.form, token, 86_400, 'strict');
    return token;
  }

  /** Whether a form carries the token of this browser. */
  isOwnForm(request: Request, given: unknown): boolean {
    const known = this.read(request, names.form);
    if (!known || typeof given !== 'string') return false;
    const [a, b] = [Buffer.from(known), Buffer.from(given)];
    return a.length === b.length && timingSafeEqual(a, b);
  }
}
