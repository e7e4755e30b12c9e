import { SignJWT } from 'jose';
import {
  createVerifier,
  findOrganisations,
  InvalidToken,
  isCbsCode,
  isOin,
  isTooiMunicipality,
  organisationByCode,
  organisationByOin,
  organisations,
} from './index.js';
import { testIssuer, type TestIssuer } from './test-tokens.js';

let ours: TestIssuer;
let foreign: TestIssuer;
let woerdenOnly: TestIssuer;
beforeAll(async () => {
  ours = await testIssuer();
  foreign = await testIssuer();
  woerdenOnly = await testIssuer('https://woerden.test', ['gm0632']);
});
const verify = (header: string | undefined) => createVerifier([ours.trust, woerdenOnly.trust])(header);
const lead = { organisation: 'gm0632', roles: ['lead', 'reader'] as const };

describe('a token', () => {
  test('tells who calls, for which organisation, and what they may do', async () => {
    expect(await verify(await ours.bearer(lead))).toEqual({
      subject: 'https://issuer.test#tester',
      organisation: 'gm0632',
      government: true,
      roles: ['reader', 'lead'],
    });
  });

  test('that is not there makes an anonymous caller', async () => {
    expect(await verify(undefined)).toMatchObject({ organisation: null, roles: [] });
  });

  test('gives no role that we do not know', async () => {
    expect((await verify(await ours.bearer({ ...lead, claims: { roles: ['lead', 'admin', 7] } }))).roles).toEqual([
      'lead',
    ]);
  });

  test.each<[string, () => Promise<string>]>([
    ['of an unknown key', () => foreign.bearer(lead)],
    ['for another audience', () => ours.bearer({ ...lead, claims: { aud: 'elsewhere' } })],
    ['of an unknown issuer', () => ours.bearer({ ...lead, claims: { iss: 'https://evil.test' } })],
    ['that has expired', () => ours.bearer({ ...lead, expires: '-2m' })],
    ['without a subject', () => ours.bearer({ ...lead, claims: { sub: undefined } })],
    ['of an organisation that does not exist', () => ours.bearer({ ...lead, organisation: 'gm9999' })],
    [
      'of an organisation that its issuer may not speak for',
      () => woerdenOnly.bearer({ ...lead, organisation: 'gm0344' }),
    ],
    [
      'with algorithm none',
      async () =>
        `Bearer ${[{ alg: 'none' }, { iss: 'https://issuer.test', aud: 'urn:gemeengoed:api', sub: 'x', organisation: 'gm0632' }].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`,
    ],
    [
      'signed with the public key as a shared secret',
      async () => {
        const secret = Buffer.from(JSON.stringify(ours.trust.jwks?.keys[0]));
        const token = new SignJWT({ organisation: 'gm0632', roles: ['lead'] })
          .setProtectedHeader({ alg: 'HS256' })
          .setIssuer('https://issuer.test')
          .setAudience('urn:gemeengoed:api')
          .setSubject('x')
          .setIssuedAt()
          .setJti('1')
          .setExpirationTime('5m');
        return `Bearer ${await token.sign(secret)}`;
      },
    ],
    ['that is no token', async () => 'Bearer nonsense'],
    ['in another scheme', async () => 'Basic dXNlcjpwYXNz'],
  ])('%s is refused', async (_name, header) => {
    await expect(header().then(verify)).rejects.toThrow(InvalidToken);
  });
});

describe('the register', () => {
  test('holds the 342 municipalities of 2026, each with a number that passes the test', () => {
    const municipalities = organisations('2026-06-01').filter(({ kind }) => kind === 'municipality');
    expect(municipalities).toHaveLength(342);
    expect(
      municipalities.filter(
        ({ oin, cbsCode, tooiUri }) =>
          !isOin(oin ?? '') || !isCbsCode(cbsCode ?? '') || !isTooiMunicipality(tooiUri ?? ''),
      ),
    ).toEqual([]);
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(342);
  });

  test('finds by code, number, name and alias', () => {
    expect(organisationByCode('gm0344')).toMatchObject({ name: 'Utrecht', inhabitants: 378121 });
    expect(organisationByOin(organisationByCode('gm0632')?.oin ?? '')?.name).toBe('Woerden');
    expect(findOrganisations("'s-Gravenhage")[0]?.code).toBe('gm0518');
    expect(findOrganisations('gemeente Woerden')[0]?.code).toBe('gm0632');
    expect(findOrganisations('')).toEqual([]);
  });

  test('knows regional bodies, without a number that nobody gave', () => {
    expect(organisationByCode('rb-drechtsteden')).toMatchObject({ kind: 'regionalBody', oin: null });
  });
});

test.each([
  ['00000001002220647000', true],
  ['00000001825783434000', true],
  ['0000000100222064700', false],
  ['00000001002220648000', false],
  ['00000001002220647001', false],
  ['00000005002220647000', false],
  ['00000099000000000001', false],
])('%s is an OIN: %s', (text, expected) => expect(isOin(text)).toBe(expected));

test('a number of the test range is an OIN only where tests are allowed', () =>
  expect(isOin('00000099000000000001', { testAllowed: true })).toBe(true));
test('GM0000 is no municipality', () =>
  expect([isCbsCode('GM0000'), isCbsCode('GM0344'), isCbsCode('gm0344')]).toEqual([false, true, false]));
