import { readConfig } from './config.js';
import { runPortal } from './server.js';

try {
  const portal = await runPortal(readConfig());
  process.send?.({ ready: portal.url });
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void portal.stop().then(() => process.exit(0)));
} catch (error) {
  process.stderr.write(`the portal did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
