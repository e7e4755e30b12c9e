import { readModuleConfig } from '@gemeengoed/module-kit';

/** The configuration of this process; each variable is described in the kit's `module-config.ts` and in `.env.example`. */
export const config = () => readModuleConfig(process.env);
