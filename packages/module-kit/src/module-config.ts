import fs from 'node:fs';
import { z } from 'zod';
import { eventsConfig, type EventsConfig } from './events/events-config.js';

const port = z.coerce.number().int().min(0).max(65_535);
const onOff = z.stringbool();

/** An issuer whose tokens this module accepts. */
const trustedIssuer = z.strictObject({
  issuer: z.url(),
  /** The resource that a token must be meant for. */
  audience: z.string().min(1),
  jwksUrl: z.url(),
  /** Codes of the organisations that this issuer may speak for, or `*`. */
  organisations: z.union([z.literal('*'), z.array(z.string())]),
});

const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch (error) {
        context.addIssue({ code: 'custom', message: `not JSON: ${(error as Error).message}` });
        return z.NEVER;
      }
    })
    .pipe(schema);

/** Each variable that a module's process reads, once. */
const variables = z.object({
  PORT: port.default(0).describe('Port to listen on; 0 takes a free one.'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on.'),
  DATABASE_URL: z.url().optional().describe("URL as the module's own role. Left out when DATABASE_OWNER_URL is given."),
  DATABASE_OWNER_URL: z
    .url()
    .optional()
    .describe('URL of a role that may migrate; the module then brings its schema up to date at start.'),
  DATABASE_PASSWORD: z
    .string()
    .min(12)
    .optional()
    .describe("Password of the module's own role, with DATABASE_OWNER_URL."),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(1).max(100).default(10),
  TRUSTED_ISSUERS: json(z.array(trustedIssuer)).default([]).describe('JSON list of token issuers.'),
  EVENTS_FILE: z.string().optional().describe('JSON file with subscriptions and accepted sources.'),
  HOSTED_ORGANISATIONS: z
    .string()
    .default('*')
    .describe('Codes of the organisations that this installation serves, comma separated, or *.'),
  LOAD_EXAMPLES: onOff.default(false).describe('Whether the example content is loaded at start.'),
  SECURITY_CONTACT: z
    .string()
    .default('https://example.org/security')
    .describe('Contact in /.well-known/security.txt (RFC 9116).'),
  PORTAL_URL: z.url().optional().describe('URL under which people reach the portal; named in published catalogues.'),
  API_URL: z.url().optional().describe('URL under which others reach GraphQL, without a path; named in catalogues.'),
  CONTACT_EMAIL: z.email().optional().describe('Address for questions about published data; named in catalogues.'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  NODE_ENV: z.string().optional().describe('production turns introspection off.'),
  TRUST_PROXY: z.coerce.number().int().min(0).default(0).describe('How many proxies stand before the module.'),
});

/** How one module's process is set up. */
export type ModuleConfig = ReturnType<typeof readModuleConfig>;

/**
 * Reads a module's configuration.
 *
 * @throws Error that lists every fault at once
 */
export function readModuleConfig(environment: Record<string, string | undefined>) {
  const read = variables.safeParse(environment);
  const faults = read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_PASSWORD } = environment;
  if (!DATABASE_URL && !DATABASE_OWNER_URL)
    faults.push('DATABASE_URL: give it, or DATABASE_OWNER_URL with DATABASE_PASSWORD');
  if (DATABASE_OWNER_URL && !DATABASE_PASSWORD) faults.push('DATABASE_PASSWORD: needed with DATABASE_OWNER_URL');
  const events = readEvents(environment.EVENTS_FILE, faults);
  if (!read.success || faults.length > 0) throw new Error(`the configuration has faults:\n- ${faults.join('\n- ')}`);

  const value = read.data;
  return {
    port: value.PORT,
    host: value.HOST,
    database: {
      url: value.DATABASE_URL,
      ownerUrl: value.DATABASE_OWNER_URL,
      password: value.DATABASE_PASSWORD,
      connections: value.DATABASE_CONNECTIONS,
    },
    trustedIssuers: value.TRUSTED_ISSUERS,
    events,
    hostedOrganisations:
      value.HOSTED_ORGANISATIONS === '*'
        ? ('*' as const)
        : value.HOSTED_ORGANISATIONS.split(',').map((code) => code.trim()),
    loadExamples: value.LOAD_EXAMPLES,
    securityContact: value.SECURITY_CONTACT,
    installation: {
      portalUrl: value.PORTAL_URL?.replace(/\/+$/, '') ?? null,
      apiUrl: value.API_URL?.replace(/\/+$/, '') ?? null,
      contactEmail: value.CONTACT_EMAIL ?? null,
    },
    logLevel: value.LOG_LEVEL,
    trustProxy: value.TRUST_PROXY,
    production: value.NODE_ENV === 'production',
  };
}

function readEvents(file: string | undefined, faults: string[]): EventsConfig | undefined {
  if (file === undefined) return undefined;
  try {
    const read = eventsConfig.safeParse(JSON.parse(fs.readFileSync(file, 'utf8')));
    if (read.success) return read.data;
    faults.push(...read.error.issues.map((issue) => `EVENTS_FILE ${issue.path.join('.')}: ${issue.message}`));
  } catch (error) {
    faults.push(`EVENTS_FILE: ${(error as Error).message}`);
  }
  return undefined;
}
