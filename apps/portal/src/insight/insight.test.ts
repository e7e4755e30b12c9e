import type { Page } from 'playwright-core';
import { inBrowser, portalInBrowser } from '../testing/in-browser.js';

inBrowser('insight', () => {
  const { at, reader, signIn, violations } = portalInBrowser();
  const coordinator = /Coördinator, VNG|Coordinator, VNG/;
  const utrecht = /Projectleider, gemeente Utrecht|Project leader, municipality of Utrecht/;

  const places = [
    '/inzicht',
    '/inzicht?domein=social&keuze=selection-criteria',
    '/inzicht?domein=social&provincie=Zeeland',
    '/inzicht/portefeuille',
    '/inzicht/portefeuille?op=morgen',
    '/inzicht/organisatie',
    '/inzicht/organisatie/start-positions',
    '/praktijkvoorbeelden/huishoudboekje/zichtlijnen',
    '/vergelijken',
    '/vergelijken?v=huishoudboekje',
    '/vergelijken?v=wmo-voorspelmodel&v=voorspelmodel-startkwalificatie-jongeren&v=huishoudboekje&v=slim-vegen',
  ];

  test.each([
    ['nl-NL', coordinator],
    ['en-GB', utrecht],
  ])(
    'every page meets WCAG 2.2 A and AA as far as axe can tell (%s)',
    async (locale, who) => {
      const page = await (await reader({ locale, bypassCSP: true })).newPage();
      await signIn(page, who);
      const found: string[] = [];
      for (const place of places) {
        await page.goto(at(place));
        found.push(...(await violations(page)).map((violation) => `${place} ${violation}`));
      }
      expect(found).toEqual([]);
    },
    120_000,
  );

  test('no page scrolls sideways at 320 pixels, and a drawing takes its narrow form', async () => {
    const page = await (await reader({ viewport: { width: 320, height: 640 } })).newPage();
    await signIn(page, coordinator);
    const wide: string[] = [];
    for (const place of places) {
      await page.goto(at(place));
      if (await page.evaluate(() => document.documentElement.scrollWidth > 320)) wide.push(place);
    }
    expect(wide).toEqual([]);
    await page.goto(at('/inzicht'));
    expect(await page.locator('.picture .narrow').first().isVisible()).toBe(true);
    expect(await page.locator('.picture .wide').first().isVisible()).toBe(false);
  }, 60_000);

  const rows = async (page: Page, section: string): Promise<string[][]> =>
    page
      .locator(`section[aria-labelledby="${section}"] tbody tr`)
      .evaluateAll((found) =>
        found.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell as HTMLElement).innerText.trim())),
      );

  test('the tables hold the counts that the list of cases gives', async () => {
    const page = await (await reader({ javaScriptEnabled: false })).newPage();
    await page.goto(at('/praktijkvoorbeelden'));
    const options = await page.locator('select[name="domein"] option, select[name="fase"] option').allInnerTexts();
    const counted = options.flatMap((option) => /^(.+) \((\d+)\)$/.exec(option)?.slice(1, 3).join(' ') ?? []);
    await page.goto(at('/inzicht'));
    const shown = [...(await rows(page, 'spread-phase')), ...(await rows(page, 'spread-domain'))];
    expect(counted.length).toBeGreaterThan(4);
    expect(
      shown
        .filter(([, n]) => n !== '0')
        .map((cells) => cells.join(' '))
        .sort(),
    ).toEqual(counted.sort());
  }, 60_000);

  test('what is unknown is drawn and written as unknown, and sources that disagree give two places', async () => {
    const page = await (await reader()).newPage();
    await page.goto(at('/inzicht'));
    const map = await rows(page, 'value-map');
    expect(map).toHaveLength(18);
    const of = (title: string) => map.find((cells) => cells[1] === title) ?? [];
    expect(of('Huishoudboekje')[2]).toBe('Niet genoemd');
    expect(of('Data-applicatie Ondermijning')[3]).toContain('Onbekend');
    expect(of('Voorspellen Parkeerdruk')[3]).toMatch(/Stap vooruit binnen[\s\S]*Doorbraak binnen/);
    expect(map.filter((cells) => cells[2] === 'Groot').map((cells) => cells[1])).toEqual([
      'Datagedreven simulatie bezoekersstromen',
      'Rotterdam Groeit',
      'Slim Vegen',
    ]);
    const hollow = page.locator('section[aria-labelledby="value-map"] .wide path[stroke-dasharray="4,3"]');
    expect(await hollow.count()).toBeGreaterThanOrEqual(3);
    const perspectives = await rows(page, 'spread-government-perspective');
    expect(perspectives).toContainEqual(['Niet in de bron', '17']);
    const steering = await rows(page, 'steering');
    const total = steering.reduce((sum, cells) => sum + Number(cells[2]), 0);
    expect(total).toBeGreaterThanOrEqual(18);
    expect(steering.at(-1)?.[0]).toBe('Onbekend');
  }, 60_000);

  test('a portfolio says of how many cases money and hours are missing, and what was known on an earlier day', async () => {
    const page = await (await reader()).newPage();
    await page.goto(at('/inzicht/portefeuille'));
    const words = await page.locator('section[aria-labelledby="totals"]').innerText();
    expect(words).toMatch(/Van \d+ van 18 praktijkvoorbeelden zijn de interne uren onbekend/);
    expect(words).toContain('Schatting');
    expect(words).toContain('100.000,00');
    const lines = await rows(page, 'each');
    expect(lines).toHaveLength(18);
    expect(lines.every((cells) => !/^€ 0|^0 uur/.test(cells[8] ?? ''))).toBe(true);
    await page.getByLabel('Wat wij wisten op').fill('2020-01-01');
    await page.getByRole('button', { name: 'Toon' }).click();
    expect(await page.locator('main').innerText()).toContain('Op deze dag stond hier nog niets');
    await page.getByLabel('Wat wij wisten op').fill('2026-02-31');
    await page.getByRole('button', { name: 'Toon' }).click();
    await page.getByRole('link', { name: /Schrijf een dag als jaar-maand-dag/ }).click();
    expect(page.url()).toContain('#field-op');
    expect(await page.getByLabel('Wat wij wisten op').inputValue()).toBe('2026-02-31');
  }, 60_000);

  test('the report for executives has ten sight lines in five processes, with what nobody knows in sight', async () => {
    const page = await (await reader()).newPage();
    await page.goto(at('/praktijkvoorbeelden/woningbouwmonitor/zichtlijnen'));
    expect(await page.locator('.process').count()).toBe(5);
    expect(await page.locator('.sight-lines > li').count()).toBe(10);
    expect(await page.locator('.sight-lines .not-known').count()).toBeGreaterThan(0);
    expect((await page.goto(at('/praktijkvoorbeelden/bestaat-niet/zichtlijnen')))?.status()).toBe(404);
  }, 60_000);

  test('an organisation fills in a checklist twice and sees what changed; others see nothing of it', async () => {
    const page = await (await reader({ javaScriptEnabled: false })).newPage();
    await signIn(page, utrecht);
    const fill = async (day: string, score: string): Promise<void> => {
      await page.goto(at('/inzicht/organisatie/innovative-organisation'));
      await page.getByLabel('Datum van het gesprek').fill(day);
      await page.getByLabel('Wie vulde dit in?').fill('Innovatieteam');
      await page.getByLabel('Wij meten innovatie', { exact: true }).selectOption(score);
      await page.getByRole('button', { name: 'Bewaar' }).click();
    };
    await fill('2025-31-12', '2');
    expect(await page.title()).toContain('Dit moet nog anders');
    expect(await page.getByLabel('Wij meten innovatie', { exact: true }).inputValue()).toBe('2');
    await fill('2025-03-01', '2');
    await fill('2026-03-01', '4');
    const table = await rows(page, 'innovative-organisation');
    expect(table.find(([point]) => point === 'Wij meten innovatie')).toEqual([
      'Wij meten innovatie',
      '2',
      '4',
      '↑ 2 hoger',
    ]);
    expect(table.find(([point]) => point === 'Leiders inspireren')).toEqual([
      'Leiders inspireren',
      ...['Onbekend', 'Onbekend', 'Onbekend'],
    ]);
    const other = await (await reader()).newPage();
    await signIn(other, coordinator);
    await other.goto(at('/inzicht/organisatie'));
    expect(await rows(other, 'innovative-organisation')).toEqual([]);
  }, 60_000);

  test('cases are chosen without scripts, and figures that measure something else are not put in one row', async () => {
    const page = await (await reader({ javaScriptEnabled: false })).newPage();
    await page.goto(at('/vergelijken'));
    await page.getByLabel(/^Wmo Voorspelmodel/).check();
    await page.getByRole('button', { name: 'Toon' }).click();
    expect(await page.locator('.notice.warning').innerText()).toContain('Kies nog een praktijkvoorbeeld');
    await page.getByLabel(/^Voorspelmodel startkwalificatie/).check();
    await page.getByLabel('Zoek een praktijkvoorbeeld').fill('schulden');
    await page.getByRole('button', { name: 'Toon' }).click();
    const main = await page.locator('main').innerText();
    expect(main).toContain('Bronnen verschillen');
    expect(main).toContain('Niet te vergelijken');
    const figures = await rows(page, 'figures');
    const together = figures.filter(([name]) => name !== 'Niet te vergelijken').map((cells) => cells.join(' '));
    expect(together.some((row) => row.includes('AUC') && row.toLowerCase().includes('betrouwbaarheid'))).toBe(false);
    expect(await page.getByLabel(/^Wmo Voorspelmodel/).isChecked()).toBe(true);
    const five = places.at(-1)?.concat('&v=digitaal-luisteren') ?? '';
    await page.goto(at(five));
    expect(await page.locator('.notice.warning').innerText()).toContain('Kies er hooguit vier');
  }, 60_000);
});
