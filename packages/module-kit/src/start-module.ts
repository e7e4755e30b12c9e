import type { Module } from './define-module.js';
import type { ModuleConfig } from './module-config.js';
import { runModule } from './run-module.js';

/**
 * Runs a module as the whole of this process: the one line that an app's `main.ts` needs. Stops gracefully on SIGTERM and
 * SIGINT; a fault at start is printed whole and ends the process.
 *
 * @param configure reads the configuration; its faults are printed without a stack
 */
export async function startModule<Tables>(module: Module<Tables>, configure: () => ModuleConfig): Promise<void> {
  try {
    const running = await runModule(module, configure());
    // Whoever started us waits for this line.
    process.send?.({ ready: running.url });
    let stopping = false;
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        if (stopping) return;
        stopping = true;
        void running.stop().then(() => process.exit(0));
      });
    }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `\n${error.cause.message}` : '';
    process.stderr.write(
      `${module.name} did not start: ${error instanceof Error ? error.message : String(error)}${cause}\n`,
    );
    process.exit(1);
  }
}
