import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { inBrowser, portalInBrowser } from './testing/in-browser.js';

// The whole line, in a browser, on the whole installation: find, fit, adopt, lessons, download.

inBrowser('the portal', () => {
  const { at, reader, signIn, until, violations, folder } = portalInBrowser();

  test('a project leader of Woerden finds Huishoudboekje, adopts it, reads the lessons and downloads the agreement, without scripts', async () => {
    const page = await (await reader({ javaScriptEnabled: false })).newPage();
    await page.goto(at('/'));
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
      const file = path.join(folder(), download.suggestedFilename());
      await download.saveAs(file);
      expect(fs.readFileSync(file, 'latin1').startsWith(begins)).toBe(true);
    }
  }, 60_000);

  test('a wrong input is named, linked, and nothing that was typed is lost', async () => {
    const page = await (await reader({ bypassCSP: true })).newPage();
    await signIn(page, /Projectleider, gemeente Woerden/);
    await page.goto(at(`/sjablonen`));
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
      fetch(at(`/mijn-gemeente/nieuw`), {
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
    const response = await page.goto(at(`/documenten/urn:gemeengoed:draft:01930000-0000-7000-8004-000000000099`));
    expect(response?.status()).toBe(404);
    await page.goto(at(`/taal/en?naar=//evil.test`));
    expect(page.url()).toBe(at(`/`));
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  }, 30_000);

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
        await page.goto(at(place));
        found.push(...(await violations(page)).map((violation) => `${place} ${violation}`));
      }
      expect(found).toEqual([]);
    },
    120_000,
  );

  /** Pages whose address is made when data is: a solution, the step before adopting it, an adoption, documents. */
  const linkedPlaces = async (page: Page): Promise<string[]> => {
    const first = async (place: string, selector: string): Promise<string> => {
      await page.goto(at(place));
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
      await page.goto(at(place));
      if (await page.evaluate(() => document.documentElement.scrollWidth > 320)) wide.push(place);
    }
    expect(wide).toEqual([]);
    await page.goto(at('/'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
  }, 60_000);
});
