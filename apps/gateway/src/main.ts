import { readConfig } from './config.js';
import { runGateway } from './run-gateway.js';

try {
  const gateway = await runGateway(readConfig());
  process.send?.({ ready: gateway.url });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void gateway.stop().then(() => process.exit(0)));
  }
} catch (error) {
  process.stderr.write(`the gateway did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
