import { z } from 'zod';

/** Each variable that the portal reads, once. */
const variables = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('Port to listen on.'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on.'),
  PUBLIC_URL: z.url().describe('URL under which people reach the portal, without a path.'),
  GRAPHQL_URL: z.url().describe('GraphQL address of the gateway.'),
  OIDC_ISSUER: z.url().describe('Issuer of the sign-in (OpenID Connect).'),
  OIDC_CLIENT_ID: z.string().default('portal'),
  OIDC_CLIENT_SECRET: z.string().optional().describe('Left out for a public client with PKCE.'),
  OIDC_AUDIENCE: z.string().default('urn:gemeengoed:api').describe('Resource for which access tokens are asked.'),
  SESSION_SECRET: z.string().min(32).describe('Key of the session cookie, at least 32 characters.'),
  THEME_CSS_URL: z
    .string()
    .default('/assets/theme.css')
    .describe('Stylesheet with the design tokens of a municipality.'),
  THEME_CLASS: z
    .string()
    .regex(/^[\w-]+$/)
    .default('voorbeeld-theme')
    .describe('Class that the tokens hang on.'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  TRUST_PROXY: z.coerce.number().int().min(0).default(0).describe('How many proxies stand before the portal.'),
});

export type PortalConfig = z.infer<typeof variables>;

/**
 * Reads the configuration.
 *
 * @throws Error that lists every fault at once
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): PortalConfig {
  const read = variables.safeParse(environment);
  if (read.success) return read.data;
  const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`the configuration has faults:\n- ${faults.join('\n- ')}`);
}
