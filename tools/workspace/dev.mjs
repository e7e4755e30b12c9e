import { spawn } from 'node:child_process';
import fs from 'node:fs';
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

let demo = start();
let waiting;
for (const folder of ['apps', 'packages', 'tools/demo']) {
  fs.watch(path.join(root, folder), { recursive: true }, (_event, file) => {
    const compiled = /(^|\/)dist\/.*\.js$|^portal\/assets\//.test((file ?? '').replaceAll('\\', '/'));
    if (!compiled || file.includes('node_modules')) return;
    clearTimeout(waiting);
    waiting = setTimeout(restart, 400);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    compiler.kill();
    demo.removeAllListeners('exit');
    demo.once('exit', () => process.exit(0));
    demo.kill('SIGTERM');
  });
}

function start() {
  const child = spawn(process.execPath, [path.join(root, 'tools/demo/dist/start.js')], { cwd: root, stdio: 'inherit' });
  child.once('exit', () => console.log('It stopped. Change something to start it again.'));
  return child;
}

function restart() {
  console.log('Changed: starting again ...');
  const former = demo;
  former.removeAllListeners('exit');
  const again = () => {
    demo = start();
  };
  if (former.exitCode !== null) return again();
  former.once('exit', again);
  former.kill('SIGTERM');
}
