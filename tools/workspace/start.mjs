import { spawn } from 'node:child_process';
import path from 'node:path';
import { build, ensureInstalled, root } from './install.mjs';

// `npm start`: installs and builds what is missing, then starts everything.
ensureInstalled();
build();
const demo = spawn(process.execPath, [path.join(root, 'tools/demo/dist/start.js')], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => demo.kill(signal));
// npm forwards SIGTERM to its shell only, which dies without telling us.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && demo.kill('SIGTERM'), 500).unref();
demo.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
