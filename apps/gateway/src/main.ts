import { runProcess } from '@gemeengoed/module-kit';
import { readConfig } from './config.js';
import { runGateway } from './run-gateway.js';

await runProcess('gateway', () => runGateway(readConfig()));
