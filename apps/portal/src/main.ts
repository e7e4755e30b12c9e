import { runProcess } from '@gemeengoed/module-kit';
import { readConfig } from './config.js';
import { runPortal } from './server.js';

await runProcess('portal', () => runPortal(readConfig()));
