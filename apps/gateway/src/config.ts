import { z } from 'zod';

const modules = z.string().transform((text, context) =>
  text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [, name = '', url = ''] = /^\s*([a-z][a-z-]*)=(https?:\/\/\S+?)\/?\s*$/.exec(part) ?? [];
      if (name === '') context.addIssue({ code: 'custom', message: `'${part}' is not name=url` });
      return { name, url };
    }),
);

/** Each variable that the gateway reads, once. */
const variables = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(0).describe('Port to listen on; 0 takes a free one.'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on.'),
  MODULES: modules.describe('Modules to join, as name=url, comma separated. A module may be away.'),
  POLL_SECONDS: z.coerce
    .number()
    .min(0.1)
    .max(3600)
    .default(5)
    .describe('How often each module is asked whether it is there.'),
  TIMEOUT_SECONDS: z.coerce.number().min(0.5).max(60).default(10).describe('How long a module may take to answer.'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  TRUST_PROXY: z.coerce.number().int().min(0).default(0).describe('How many proxies stand before the gateway.'),
  SECURITY_CONTACT: z
    .string()
    .default('https://example.org/security')
    .describe('Contact in /.well-known/security.txt.'),
  NODE_ENV: z.string().optional().describe('production turns introspection off.'),
});

export type GatewayConfig = z.infer<typeof variables>;

/**
 * Reads the configuration.
 *
 * @throws Error that lists every fault at once
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): GatewayConfig {
  const read = variables.safeParse(environment);
  if (read.success) return read.data;
  const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`the configuration has faults:\n- ${faults.join('\n- ')}`);
}
