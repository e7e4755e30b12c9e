import { fork, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** A process that the demo keeps running. */
export interface Part {
  name: string;
  /** Compiled file that the process runs. */
  file: string;
  environment: Record<string, string>;
}

export interface Supervisor {
  /** Starts parts and waits until each says that it is ready. */
  start(parts: readonly Part[]): Promise<void>;
  /** Stops all parts, those that were started last first. */
  stop(): Promise<void>;
}

const longestWait = 30_000;

/** Keeps processes running: one that dies is reported and started again, each time a little later. */
export function supervise({ logDir, say }: { logDir: string; say: (line: string) => void }): Supervisor {
  const running = new Map<string, ChildProcess>();
  let stopping = false;
  fs.mkdirSync(logDir, { recursive: true });

  const launch = (part: Part, wait: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const log = fs.createWriteStream(path.join(logDir, `${part.name}.log`), { flags: 'a' });
      const child = fork(part.file, [], { env: part.environment, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
      running.set(part.name, child);
      let last = '';
      const began = Date.now();
      child.stdout?.pipe(log, { end: false });
      child.stderr?.on('data', (chunk: Buffer) => {
        last = chunk.toString().trim();
        log.write(chunk);
      });
      child.once('message', () => resolve());
      child.once('exit', (code, signal) => {
        log.end();
        running.delete(part.name);
        if (stopping) return;
        const next = Date.now() - began > longestWait ? 1000 : Math.min(wait * 2, longestWait);
        say(
          `${part.name} stopped by itself (${signal ?? `status ${code}`})${last ? `: ${last}` : ''}. It starts again in ${next / 1000} s; its log is ${path.join(logDir, `${part.name}.log`)}.`,
        );
        reject(new Error(`${part.name} did not start${last ? `: ${last}` : ''}`));
        setTimeout(() => void launch(part, next).catch(() => undefined), next).unref();
      });
    });

  return {
    start: async (parts) => {
      await Promise.all(parts.map((part) => launch(part, 500)));
    },
    stop: async () => {
      stopping = true;
      await Promise.all([...running.values()].reverse().map(end));
    },
  };
}

/** Asks a process to stop, and ends it when it takes more than five seconds. */
const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    const impatient = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(impatient);
      resolve();
    });
    child.kill('SIGTERM');
  });

/** Runs `stop` once on Ctrl-C, on SIGTERM, and when the npm that started us is gone (it does not pass SIGTERM on). */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  const once = (): void => {
    if (stopping) return;
    stopping = true;
    void stop().finally(() => process.exit(0));
  };
  process.on('SIGINT', once);
  process.on('SIGTERM', once);
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && once(), 500).unref();
}
