import { caseRegistry } from '@gemeengoed/case-registry-service';
import { startModule } from '@gemeengoed/module-kit';
import { config } from './config.js';

await startModule(caseRegistry, config);
