import type { Page } from 'playwright-core';
import { inBrowser, portalInBrowser } from '../testing/in-browser.js';

// The story of one case in a browser, on the whole installation.

inBrowser('the story of a case', () => {
  const { at, reader, signIn, violations } = portalInBrowser();
  const cases = ['rotterdam-groeit', 'simulatie-bezoekersstromen', 'wmo-voorspelmodel'];
  const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  const text = (page: Page): Promise<string> => page.locator('main').innerText();

  test.each(['nl-NL', 'en-GB'])(
    'meets WCAG 2.2 A and AA as far as axe can tell, for a reader and for the owner (%s)',
    async (locale) => {
      const page = await (await reader({ locale, bypassCSP: true })).newPage();
      const found: string[] = [];
      const look = async (place: string): Promise<void> => {
        await page.goto(at(place));
        found.push(...(await violations(page)).map((violation) => `${place} ${violation}`));
      };
      for (const slug of cases) await look(`/praktijkvoorbeelden/${slug}`);
      await look(`/praktijkvoorbeelden/rotterdam-groeit?op=${today()}`);
      await look('/praktijkvoorbeelden/rotterdam-groeit?op=2020-01-01');
      await look('/praktijkvoorbeelden/rotterdam-groeit?op=gisteren');
      await signIn(page, /Projectleider, gemeente Utrecht|Project leader, municipality of Utrecht/);
      await look('/praktijkvoorbeelden/huishoudboekje');
      await look('/praktijkvoorbeelden/huishoudboekje/geschiedenis');
      expect(found).toEqual([]);
    },
    120_000,
  );

  test('does not scroll sideways at 320 pixels, and its tables and drawings scroll by keyboard', async () => {
    const page = await (await reader({ viewport: { width: 320, height: 640 } })).newPage();
    const wide: string[] = [];
    for (const slug of cases) {
      await page.goto(at(`/praktijkvoorbeelden/${slug}`));
      if (await page.evaluate(() => document.documentElement.scrollWidth > 320)) wide.push(slug);
    }
    expect(wide).toEqual([]);
    await page.goto(at('/praktijkvoorbeelden/rotterdam-groeit'));
    const drawing = page.locator('.chart .picture').first();
    expect(await drawing.evaluate((frame) => frame.scrollWidth > frame.clientWidth)).toBe(true);
    await drawing.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.querySelector('.chart .picture')?.scrollLeft ?? 0) > 0);
  }, 60_000);

  test('draws phases without a date as undated, beside a table with the same steps', async () => {
    const page = await (await reader()).newPage();
    await page.goto(at('/praktijkvoorbeelden/rotterdam-groeit'));
    const timeline = page.locator('.part-timeline');
    const steps = await timeline.locator('tbody th').allInnerTexts();
    const drawn = await timeline.locator('svg text').allTextContents();
    for (const step of steps) expect(drawn).toContain(step);
    const undated = await timeline.locator('tbody .mark.unknown').count();
    expect(undated).toBeGreaterThan(0);
    expect(drawn.filter((words) => words === 'Datum onbekend')).toHaveLength(undated);
  }, 30_000);

  test('keeps AUC and reliability off one axis, and names both measures', async () => {
    const page = await (await reader()).newPage();
    await page.goto(at('/praktijkvoorbeelden/wmo-voorspelmodel'));
    expect(await page.locator('.part-outcomes').innerText()).toMatch(/maat: AUC[^]*0,9/);
    for (const drawing of await page.locator('.part-outcomes svg').allInnerTexts())
      expect(drawing.includes('AUC') && drawing.includes('%')).toBe(false);
    await page.goto(at('/praktijkvoorbeelden/voorspelmodel-startkwalificatie-jongeren'));
    expect(await page.locator('.part-outcomes').innerText()).toContain('minstens 85%');
    expect(await page.locator('.part-outcomes').innerText()).not.toContain('AUC');
  }, 30_000);

  test('shows what sources disagree on in the line that says where it stands', async () => {
    const page = await (await reader()).newPage();
    await page.goto(at('/praktijkvoorbeelden/wmo-voorspelmodel'));
    expect(await page.locator('.standing').innerText()).toMatch(/Radicaal \/ Incrementeel\s*bronnen verschillen/);
    await page.locator('.standing').getByRole('link', { name: 'bronnen verschillen' }).click();
    expect(page.url()).toContain('#disagreements');
    expect(await page.locator('#disagreements ~ div .beside').first().innerText()).toContain('§5.1');
  }, 30_000);

  test('goes back to what was known on a day, with a clear banner, and says when it was not recorded yet', async () => {
    const page = await (await reader({ javaScriptEnabled: false })).newPage();
    await page.goto(at('/praktijkvoorbeelden/rotterdam-groeit'));
    expect(await page.locator('.as-of').count()).toBe(0);
    await page.getByLabel('Dag').fill(today());
    await page.getByRole('button', { name: 'Laat zien' }).click();
    expect(page.url()).toContain(`?op=${today()}`);
    expect(await page.locator('.as-of').innerText()).toContain('Zo stond het er toen');
    expect(await text(page)).toContain('Wat wij niet weten');

    await page.getByLabel('Dag').fill('2020-01-01');
    await page.getByRole('button', { name: 'Laat zien' }).click();
    expect(await text(page)).toContain('Op 1 januari 2020 stond dit praktijkvoorbeeld nog niet in het register.');
    expect(await text(page)).not.toContain('Alle feiten, per stap');
    await page.getByRole('link', { name: 'Terug naar nu' }).click();
    expect(await page.locator('.as-of').count()).toBe(0);
  }, 30_000);

  test('a day that is no day is refused beside its input, and the story stays', async () => {
    const page = await (await reader()).newPage();
    for (const wrong of ['gisteren', '2026-02-30', '2999-01-01']) {
      const response = await page.goto(at(`/praktijkvoorbeelden/rotterdam-groeit?op=${wrong}`));
      expect(response?.status()).toBe(422);
      expect(await page.locator('#fault-op').innerText()).toContain('Vul een dag in die al geweest is');
      expect(await text(page)).toContain('Alle feiten, per stap');
    }
  }, 30_000);

  test('the owner reads who changed what and goes back to how it stood then; others find no such page', async () => {
    const page = await (await reader()).newPage();
    await signIn(page, /Projectleider, gemeente Utrecht/);
    await page.goto(at('/praktijkvoorbeelden/huishoudboekje'));
    await page.getByRole('link', { name: 'Geschiedenis' }).click();
    expect(await page.locator('tbody tr').count()).toBe(50);
    expect(await text(page)).toMatch(/(Feit|Cijfer|Meetpunt|Regel) toegevoegd/);
    const seen = await page.locator('tbody td').allInnerTexts();
    await page.getByRole('link', { name: 'Eerdere veranderingen' }).click();
    expect(await page.locator('tbody td').allInnerTexts()).not.toEqual(seen);
    await page
      .getByRole('link', { name: /Zo stond het er op/ })
      .first()
      .click();
    expect(await page.locator('.as-of').innerText()).toContain('Zo stond het er toen');

    const other = await (await reader()).newPage();
    await signIn(other, /Projectleider, gemeente Woerden/);
    await other.goto(at('/praktijkvoorbeelden/huishoudboekje'));
    expect(await other.getByRole('link', { name: 'Geschiedenis' }).count()).toBe(0);
    const response = await other.goto(at('/praktijkvoorbeelden/huishoudboekje/geschiedenis'));
    expect(response?.status()).toBe(404);
    const nobody = await (await reader()).newPage();
    await nobody.goto(at('/praktijkvoorbeelden/huishoudboekje/geschiedenis'));
    expect(nobody.url()).not.toContain('/geschiedenis?');
    expect(await nobody.getByRole('button', { name: /gemeente Utrecht/ }).count()).toBeGreaterThan(0);
  }, 60_000);

  test('what may be asked under a grant is answered at once, and the owner sees who asked', async () => {
    const owner = await (await reader()).newPage();
    await signIn(owner, /Projectleider, gemeente Utrecht/);
    await owner.goto(at('/praktijkvoorbeelden/slim-vegen/registers/data-grant'));
    await owner.getByLabel('De gegevens').fill('Veegroutes per wijk');
    await owner.getByLabel('Gebruik', { exact: true }).fill('Onderzoek');
    await owner.getByLabel('Doel', { exact: true }).fill('Schonere straten');
    await owner.getByLabel('Geldig tot en met').fill('2099-12-31');
    await owner.getByRole('button', { name: 'Voeg toe' }).click();

    const asker = await (await reader({ javaScriptEnabled: true, bypassCSP: true })).newPage();
    await signIn(asker, /Projectleider, gemeente Woerden/);
    await asker.goto(at('/praktijkvoorbeelden/slim-vegen'));
    await asker.getByRole('link', { name: 'Vraag deze gegevens' }).click();
    expect(await violations(asker)).toEqual([]);
    const ask = async (use: string, goal: string): Promise<string> => {
      await asker.getByLabel('Waarvoor gebruikt u de gegevens?').fill(use);
      await asker.getByLabel('Wat wilt u ermee bereiken?').fill(goal);
      await asker.getByRole('button', { name: 'Vraag de gegevens' }).click();
      return asker.getByRole('status').innerText();
    };
    expect(await ask('Onderzoek', 'Reclame')).toContain('Dit mag niet.');
    expect(await ask('Onderzoek', 'Schonere straten')).toContain('Dit mag, tot en met 31 december 2099');

    await owner.goto(at('/praktijkvoorbeelden/slim-vegen/registers/data-request'));
    const log = await owner.locator('main').innerText();
    expect(log.match(/Woerden/g)?.length).toBeGreaterThanOrEqual(2);
  }, 60_000);

  test('prints without menus, forms and buttons, with every table in full', async () => {
    const page = await (await reader()).newPage();
    await page.goto(at('/praktijkvoorbeelden/rotterdam-groeit'));
    await page.emulateMedia({ media: 'print' });
    for (const screenOnly of ['.contents', '.doing', '.as-of-form', '.site-header nav'])
      expect(await page.locator(screenOnly).first().isVisible()).toBe(false);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.case .table')].filter((table) => getComputedStyle(table).overflowX !== 'visible'),
    );
    expect(cut).toEqual([]);
    expect(await page.locator('.chart svg').first().isVisible()).toBe(true);
  }, 30_000);
});
