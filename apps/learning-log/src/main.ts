import { learningLog } from '@gemeengoed/learning-log-service';
import { startModule } from '@gemeengoed/module-kit';
import { config } from './config.js';

await startModule(learningLog, config);
