import { startModule } from '@gemeengoed/module-kit';
import { reuseMarketplace } from '@gemeengoed/reuse-marketplace-service';
import { config } from './config.js';

await startModule(reuseMarketplace, config);
