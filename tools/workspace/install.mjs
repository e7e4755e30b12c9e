import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

// Imports nothing but Node itself: this runs before anything is installed.

export const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');

/** Installs dependencies when they are missing or older than the lock file, and says so. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Gemeengoed needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const installed = path.join(root, 'node_modules/.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  if (fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(lock).mtimeMs) return;
  console.log('Installing dependencies (once, about a minute) ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  fs.utimesSync(installed, new Date(), new Date());
}

/** Compiles every project with the native TypeScript compiler. */
export function build() {
  run(process.execPath, [
    path.join(root, 'node_modules/typescript-native/bin/tsc'),
    '-b',
    path.join(root, 'tools/workspace'),
  ]);
}

/** Runs a command in the root; a failure ends this process with the command's own status. */
export function run(command, parameters, environment = {}) {
  const { status, signal } = spawnSync(command, parameters, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? (signal ? 1 : 0));
}
