import { fork, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

// The whole installation in a browser. Chromium of Debian is used where it is there; without it these tests are skipped,
// and say so.

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  fs.existsSync(file),
);
export const inBrowser = executablePath ? describe : describe.skip;
if (!executablePath)
  process.stdout.write('No Chromium on this machine: the browser tests of the portal are skipped.\n');

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../../../..');
const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The portal of one test file, on an installation of its own. */
export interface PortalInBrowser {
  /** Address of a path on the portal. */
  at(path: string): string;
  /** A browser of somebody, without cookies. */
  reader(more?: Parameters<Browser['newContext']>[0]): Promise<BrowserContext>;
  /** Signs in as the function whose name matches. */
  signIn(page: Page, who: RegExp): Promise<void>;
  /** Waits until something is so, at most fifteen seconds. */
  until(right: () => Promise<boolean>): Promise<void>;
  /** What axe finds on a page, by the rules of WCAG 2.2 A and AA and its own best practice. The context must bypass CSP. */
  violations(page: Page): Promise<string[]>;
  /** A folder that goes when the tests are done. */
  folder(): string;
}

/** Starts the whole installation before the tests of a file, and stops it after them. Call it inside `inBrowser`. */
export function portalInBrowser(): PortalInBrowser {
  let demo: ChildProcess;
  let base: string;
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-'));
    fs.chmodSync(folder, 0o755);
    const env = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATA_DIR: path.join(folder, 'data'),
      PORT: '0',
      LOG_LEVEL: 'warn',
    };
    demo = fork(path.join(root, 'tools/demo/dist/start.js'), [], {
      env,
      execArgv: [],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    let words = '';
    base = await new Promise((resolve, reject) => {
      demo.stdout?.on('data', (chunk: Buffer) => {
        words += chunk.toString();
        const url = /Gemeengoed: (http:\S+)/.exec(words)?.[1];
        if (url) resolve(url);
      });
      demo.once('exit', () => reject(new Error(words)));
    });
    browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: quiet });
    await until(async () => (await (await fetch(`${base}/zoeken?q=schulden`)).text()).includes('Huishoudboekje'));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    demo.removeAllListeners('exit');
    const stopped = new Promise((resolve) => demo.once('exit', resolve));
    demo.kill('SIGTERM');
    await stopped;
    fs.rmSync(folder, { recursive: true, force: true });
  }, 30_000);

  const until = async (right: () => Promise<boolean>): Promise<void> => {
    for (let turn = 0; turn < 150; turn += 1) {
      if (await right()) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('it did not become so in fifteen seconds');
  };

  return {
    at: (place) => `${base}${place}`,
    reader: (more = {}) => browser.newContext({ locale: 'nl-NL', acceptDownloads: true, ...more }),
    signIn: async (page, who) => {
      await page.goto(`${base}/aanmelden?naar=/mijn-gemeente`);
      await page.getByRole('button', { name: who }).click();
    },
    until,
    violations: async (page) => {
      await page.evaluate(axeSource);
      return page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: {
            run(
              options: object,
            ): Promise<{ violations: { id: string; nodes: { target: string[]; html: string }[] }[] }>;
          };
        };
        const result = await axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return result.violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.html.slice(0, 160)}`,
        );
      });
    },
    folder: () => folder,
  };
}
