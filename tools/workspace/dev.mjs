import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build, ensureInstalled, root } from './install.mjs';

// `npm run dev`: as `npm start`, and each change of a source is compiled and starts everything again.
ensureInstalled();
build();

let demo = start();
let waiting;
let busy = Promise.resolve();
for (const folder of ['apps', 'packages', 'tools/demo']) {
  fs.watch(path.join(root, folder), { recursive: true }, (_event, file) => {
    const place = (file ?? '').replaceAll('\\', '/');
    if (
      !/\.(ts|tsx|css|svg|json)$/.test(place) ||
      /(^|\/)(dist|node_modules)\//.test(place) ||
      place.endsWith('.test.ts')
    )
      return;
    clearTimeout(waiting);
    waiting = setTimeout(() => (busy = busy.then(again)), 300);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop(demo).then(() => process.exit(0)));
const parent = process.ppid;
setInterval(() => process.ppid !== parent && void stop(demo).then(() => process.exit(0)), 500).unref();

function start() {
  return spawn(process.execPath, [path.join(root, 'tools/demo/dist/start.js')], { cwd: root, stdio: 'inherit' });
}

function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}

/** A fault of the compiler leaves what runs as it is, until the next change. */
async function again() {
  console.log('Changed: compiling ...');
  const compiler = spawn(
    process.execPath,
    [path.join(root, 'node_modules/typescript-native/bin/tsc'), '-b', path.join(root, 'tools/workspace')],
    { cwd: root, stdio: 'inherit' },
  );
  if ((await new Promise((resolve) => compiler.once('exit', resolve))) !== 0) return;
  await stop(demo);
  demo = start();
}
