import type { Module } from './define-module.js';
import type { ModuleConfig } from './module-config.js';
import { runModule } from './run-module.js';
import { runProcess } from './run-process.js';

/**
 * Runs a module as the whole of this process: the one line that an app's `main.ts` needs.
 *
 * @param configure reads the configuration; its faults are printed without a stack
 */
export const startModule = <Tables>(module: Module<Tables>, configure: () => ModuleConfig): Promise<void> =>
  runProcess(module.name, () => runModule(module, configure()));
