import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './install.mjs';

// Starts `npm start` twice, as a person would, and looks whether it is there.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gemeengoed-boot-'));
fs.chmodSync(folder, 0o755);
const environment = { ...process.env, DATA_DIR: path.join(folder, 'data'), PORT: '0', LOG_LEVEL: 'warn' };
try {
  for (const [which, most] of [
    ['first', 60],
    ['second', 15],
  ]) {
    const began = Date.now();
    const { url, stop } = await boot();
    const seconds = (Date.now() - began) / 1000;
    const page = await fetch(url);
    const memory = memoryOf(which);
    await stop();
    console.log(`${which} start: portal answers ${page.status} after ${seconds.toFixed(1)} s${memory}`);
    if (page.status !== 200) throw new Error(`the ${which} start answered ${page.status}`);
    if (seconds > most) console.log(`  (slower than the ${most} s that is promised on a quiet machine)`);
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

/** Runs `npm start` until it prints its URL. */
function boot() {
  const npm = spawn('npm', ['start'], { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let words = '';
    const late = setTimeout(() => reject(new Error(`no URL after 180 s:\n${words}`)), 180_000);
    npm.stdout.on('data', (chunk) => {
      words += chunk.toString();
      const url = /Gemeengoed: (http:\S+)/.exec(words)?.[1];
      if (!url) return;
      clearTimeout(late);
      resolve({
        url,
        stop: () =>
          new Promise((stopped) => {
            npm.once('exit', () => setTimeout(stopped, 3000));
            npm.kill('SIGTERM');
          }),
      });
    });
    npm.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${words}`)));
  });
}

/** Resident memory of each part, where the system tells. */
function memoryOf(which) {
  if (which !== 'second' || !fs.existsSync('/proc')) return '';
  const parts = fs
    .readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .flatMap((pid) => {
      try {
        const file = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[1] ?? '';
        const name = /(?:apps\/([a-z-]+)|demo)\/dist\/(main|start|issuer\/main)\.js$/.exec(file);
        const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
        return name ? [`${name[1] ?? name[2]} ${Math.round(kilobytes / 1024)} MB`] : [];
      } catch {
        // The process ended while we looked.
        return [];
      }
    });
  return parts.length > 0 ? `\n  ${parts.join(', ')}` : '';
}
