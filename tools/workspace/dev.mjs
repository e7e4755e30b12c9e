import { spawn } from 'node:child_process';
import path from 'node:path';
import { build, ensureInstalled, root } from './install.mjs';

// `npm run dev`: as `npm start`, and each change is compiled and starts everything again.
ensureInstalled();
build();
const compiler = spawn(
  process.execPath,
  [
    path.join(root, 'node_modules/typescript-native/bin/tsc'),
    '-b',
    '--watch',
    '--preserveWatchOutput',
    path.join(root, 'tools/workspace'),
  ],
  { cwd: root, stdio: 'inherit' },
);
const watched = ['apps', 'packages', 'tools/demo'].map((folder) => `--watch-path=${path.join(root, folder)}`);
const demo = spawn(
  process.execPath,
  ['--watch-preserve-output', ...watched, path.join(root, 'tools/demo/dist/start.js')],
  { cwd: root, stdio: 'inherit' },
);
const stop = () => {
  compiler.kill();
  demo.kill('SIGINT');
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
demo.on('exit', (code) => {
  compiler.kill();
  process.exit(code ?? 0);
});
