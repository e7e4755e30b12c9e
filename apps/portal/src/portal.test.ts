import { fork, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

// The whole line, in a browser, on the whole installation: find, fit, adopt, lessons, download. Chromium of Debian is used
// where it is there; without it these tests are skipped, and say so.

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  fs.existsSync(file),
);
const inBrowser = executablePath ? describe : describe.skip;
if (!executablePath)
  process.stdout.write('No Chromium on this machine: the browser tests of the portal are skipped.\n');

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../../..');
const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

inBrowser('the portal', () => {
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
    const quiet = [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ];
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
  const reader = (more: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> =>
    browser.newContext({ locale: 'nl-NL', acceptDownloads: true, ...more });
  const signIn = async (page: Page, who: RegExp): Promise<void> => {
    await page.goto(`${base}/aanmelden?naar=/mijn-gemeente`);
    await page.getByRole('button', { name: who }).click();
  };

  test('a project leader of Woerden finds Huishoudboekje, adopts it, reads the lessons and downloads the agreement, without scripts', async () => {
    const page = await (await reader({ javaScriptEnabled: false })).newPage();
    await page.goto(base);
    await page.getByLabel('Waar loopt u tegenaan?').fill('hoe helpen we inwoners met schulden?');
    await page.getByRole('button', { name: 'Zoek oplossingen' }).click();
    expect(await page.locator('.card h3').first().innerText()).toBe('Huishoudboekje');
    expect(await page.locator('.card .why').first().innerText()).toContain('schulden');

    await page.getByRole('link', { name: 'Huishoudboekje' }).click();
    await page.getByRole('link', { name: 'Aanmelden' }).first().click();
    await page.getByRole('button', { name: /Projectleider, gemeente Woerden/ }).click();
    expect(await page.locator('#fit ~ .table').innerText()).toContain('54.199 inwoners');

    await page.getByRole('link', { name: 'Het praktijkvoorbeeld waar dit uit komt' }).click();
    expect(await page.locator('main').innerText()).toContain('A&O fonds Gemeenten 2021, hoofdstuk 2, voorbeeld 4');
    expect(await page.locator('#unknowns ~ ul').innerText()).toContain('Mate van waarde');
    await page.getByRole('link', { name: 'Bekijk of dit bij u past' }).click();

    await page.getByRole('link', { name: 'Overnemen' }).click();
    await page.getByRole('button', { name: 'Ja, wij nemen dit over' }).click();
    await until(async () => {
      await page.reload();
      return (
        (await page.locator('.pitfalls > li').count()) === 5 &&
        (await page.locator('#drafts ~ .rows > li').count()) === 2
      );
    });
    await page.getByRole('button', { name: 'Deze gebruiken wij' }).first().click();
    expect(await page.locator('.pitfalls .mark.same').count()).toBe(1);

    await page.getByRole('link', { name: /Samenwerkingsovereenkomst/ }).click();
    expect(await page.locator('.paper').innerText()).toContain('Gemeente Woerden, hierna: de gemeente die aansluit');
    for (const [label, begins] of [
      ['ODT', 'PK'],
      ['PDF', '%PDF-1.7'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: new RegExp(`^${label}`) }).click(),
      ]);
      const file = path.join(folder, download.suggestedFilename());
      await download.saveAs(file);
      expect(fs.readFileSync(file, 'latin1').startsWith(begins)).toBe(true);
    }
  }, 60_000);

  test('a wrong input is named, linked, and nothing that was typed is lost', async () => {
    const page = await (await reader({ bypassCSP: true })).newPage();
    await signIn(page, /Projectleider, gemeente Woerden/);
    await page.goto(`${base}/sjablonen`);
    await page
      .locator('.card', { hasText: 'Brief enkelvoudig' })
      .getByRole('button', { name: 'Maak een concept' })
      .click();
    await page.getByLabel('Opdracht', { exact: true }).fill('Proef met schuldhulp');
    await page.getByLabel(/^Waarde van de opdracht/).fill('veel');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    expect(await page.title()).toContain('Dit moet nog anders');
    expect(await violations(page)).toEqual([]);
    expect(await page.getByLabel('Opdracht', { exact: true }).inputValue()).toBe('Proef met schuldhulp');
    await page.getByRole('link', { name: /Vul een bedrag in/ }).click();
    expect(page.url()).toContain('#field-value');
    expect(await page.getByLabel(/^Waarde van de opdracht/).getAttribute('aria-invalid')).toBe('true');
  }, 30_000);

  test('a form without the proof of this site changes nothing, and one after the sign-in ended keeps what was typed', async () => {
    const context = await reader();
    const page = await context.newPage();
    await signIn(page, /Projectleider, gemeente Woerden/);
    const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const post = (cookie: string, form: string) =>
      fetch(`${base}/mijn-gemeente/nieuw`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
        body: `_form=${form}&titleNl=Lang+verhaal`,
      });
    expect((await post(cookies, 'forged')).status).toBe(403);
    const own = (await context.cookies()).find(({ name }) => name === 'gemeengoed_form')?.value ?? '';
    const ended = await post(`gemeengoed_form=${own}`, own);
    expect([ended.status, await ended.text()]).toEqual([401, expect.stringContaining('value="Lang verhaal"')]);
  }, 30_000);

  test('a page of another organisation looks like a page that does not exist', async () => {
    const page = await (await reader()).newPage();
    await signIn(page, /Functioneel beheerder, gemeente Woerden/);
    const response = await page.goto(`${base}/documenten/urn:gemeengoed:draft:01930000-0000-7000-8004-000000000099`);
    expect(response?.status()).toBe(404);
    await page.goto(`${base}/taal/en?naar=//evil.test`);
    expect(page.url()).toBe(`${base}/`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  }, 30_000);

  /** What axe finds on a page, by the rules of WCAG 2.2 A and AA and its own best practice. */
  const violations = async (page: Page): Promise<string[]> => {
    await page.evaluate(axeSource);
    return page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: {
          run(options: object): Promise<{ violations: { id: string; nodes: { target: string[]; html: string }[] }[] }>;
        };
      };
      const result = await axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return result.violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.html.slice(0, 160)}`,
      );
    });
  };

  const places = [
    '/',
    '/zoeken',
    '/zoeken?q=',
    '/zoeken?q=schulden',
    '/zoeken?q=xqzvw',
    '/praktijkvoorbeelden',
    '/praktijkvoorbeelden?tekst=xqzvw',
    '/praktijkvoorbeelden/wmo-voorspelmodel',
    '/tellingen',
    '/lessen?tekst=data',
    '/sjablonen',
    '/toegankelijkheid',
    '/privacy',
    '/nergens',
    '/mijn-gemeente',
    '/mijn-gemeente/profiel',
    '/mijn-gemeente/nieuw',
  ];

  test.each(['nl-NL', 'en-GB'])(
    'every page meets WCAG 2.2 A and AA as far as axe can tell (%s)',
    async (locale) => {
      const page = await (await reader({ locale, bypassCSP: true })).newPage();
      await signIn(page, /Projectleider, gemeente Woerden|Project leader, municipality of Woerden/);
      const found: string[] = [];
      const linked = await linkedPlaces(page);
      for (const place of [...places, ...linked]) {
        await page.goto(`${base}${place}`);
        found.push(...(await violations(page)).map((violation) => `${place} ${violation}`));
      }
      expect(found).toEqual([]);
    },
    120_000,
  );

  /** Pages whose address is made when data is: a solution, the step before adopting it, an adoption, documents. */
  const linkedPlaces = async (page: Page): Promise<string[]> => {
    const first = async (place: string, selector: string): Promise<string> => {
      await page.goto(`${base}${place}`);
      return (await page.locator(selector).first().getAttribute('href')) ?? '';
    };
    const listing = await first('/zoeken?q=schulden', '.card h3 a');
    const shared = await first(listing, 'a[href^="/documenten/"]');
    const adoption = await first('/mijn-gemeente', 'a[href^="/overnames/"]');
    const own = await first('/mijn-gemeente', 'a[href^="/documenten/"]');
    return [listing, `${listing}/overnemen`, shared, adoption, own];
  };

  test('no page scrolls sideways at 320 pixels, and the skip link comes first', async () => {
    const page = await (await reader({ viewport: { width: 320, height: 640 } })).newPage();
    await signIn(page, /Projectleider, gemeente Woerden/);
    const wide: string[] = [];
    for (const place of [
      '/',
      '/zoeken?q=schulden',
      '/praktijkvoorbeelden',
      '/praktijkvoorbeelden/wmo-voorspelmodel',
      '/tellingen',
      '/sjablonen',
      '/lessen',
      ...(await linkedPlaces(page)),
    ]) {
      await page.goto(`${base}${place}`);
      if (await page.evaluate(() => document.documentElement.scrollWidth > 320)) wide.push(place);
    }
    expect(wide).toEqual([]);
    await page.goto(base);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
  }, 60_000);
});
