import { procurementTemplates } from '@gemeengoed/procurement-templates-service';
import { startModule } from '@gemeengoed/module-kit';
import { config } from './config.js';

await startModule(procurementTemplates, config);
