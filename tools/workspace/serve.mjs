import { spawn } from 'node:child_process';
import path from 'node:path';
import { build, ensureInstalled, root } from './install.mjs';

// `npx nx run case-registry:serve`: one module alone.
ensureInstalled();
build();
const served = spawn(process.execPath, [path.join(root, 'tools/demo/dist/serve.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => served.kill(signal));
served.on('exit', (code) => process.exit(code ?? 0));
