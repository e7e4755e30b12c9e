import path from 'node:path';
import { build, ensureInstalled, root, run } from './install.mjs';

// `npm test [-- pattern]`: installs, builds, and runs every test on a database of its own.
ensureInstalled();
build();
run(process.execPath, [
  '--experimental-vm-modules',
  '--no-warnings',
  path.join(root, 'node_modules/jest/bin/jest.js'),
  '--config',
  path.join(root, 'tools/workspace/jest/config.mjs'),
  '--maxWorkers=2',
  ...process.argv.slice(2),
]);
