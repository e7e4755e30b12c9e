import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** How the demo is set up; each variable once. */
export function readConfig(environment: Record<string, string | undefined> = process.env) {
  return {
    /** Port of the portal; without it 3000, or the next one that is free. */
    port: environment.PORT === undefined ? undefined : Number(environment.PORT),
    /** A PostgreSQL of your own, as a role that may create roles and schemas; without it an embedded one runs. */
    databaseUrl: environment.DATABASE_URL,
    dataDir: path.resolve(environment.DATA_DIR ?? path.join(root, '.data')),
    logLevel: environment.LOG_LEVEL ?? 'info',
    loadExamples: environment.LOAD_EXAMPLES ?? 'true',
    environment: environment.NODE_ENV,
    inherited: environment,
  };
}
export type DemoConfig = ReturnType<typeof readConfig>;
