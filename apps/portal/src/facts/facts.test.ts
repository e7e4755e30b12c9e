import { inBrowser, portalInBrowser } from '../testing/in-browser.js';

inBrowser('the pages on facts', () => {
  const { at, reader, signIn, violations } = portalInBrowser();
  const open = async (place: string, more: Parameters<typeof reader>[0] = {}) => {
    const page = await (await reader(more)).newPage();
    await page.goto(at(place));
    return page;
  };
  const places = ['/tellingen', '/programmas', '/partijen', '/instrumenten', '/begrippen'];
  /** The address of the programme of Utrecht. */
  const programmeIn = async (page: Awaited<ReturnType<typeof open>>): Promise<string> => {
    await page.goto(at('/programmas'));
    return (
      (await page
        .getByRole('link', { name: /Utrecht/ })
        .first()
        .getAttribute('href')) ?? ''
    );
  };

  test('claims stand beside totals, with a mark where they differ and none where nothing is counted', async () => {
    const page = await open('/tellingen');
    const outcomeOf = (statement: string) =>
      page.getByRole('row', { name: statement }).locator('.mark').first().textContent();
    expect(await outcomeOf('Praktijkvoorbeelden die radicaal zijn, geteld volgens tabel 2')).toBe('Gelijk');
    expect(await outcomeOf('Praktijkvoorbeelden die radicaal zijn, geteld volgens de lopende tekst')).toBe('Verschilt');
    expect(await outcomeOf('Praktijkvoorbeelden die binnen één domein zijn aangepakt')).toBe('Hier niet geteld');
    const about = page.getByRole('row', { name: 'Gemeenten die de Woningbouwmonitor overnamen, in tabel 2' });
    expect(await about.textContent()).toContain('ongeveer 10');
  }, 60_000);

  test('the list of disagreements names the five on type and links to each case', async () => {
    const page = await open('/tellingen');
    const rows = page.locator('section[aria-labelledby="disagreements"] tbody tr');
    const onType = rows.filter({ hasText: 'Type innovatie' });
    expect(await onType.count()).toBe(5);
    await onType.getByRole('link', { name: 'Monitor Sociaal Domein' }).click();
    expect(new URL(page.url()).pathname).toBe('/praktijkvoorbeelden/monitor-sociaal-domein');
  }, 60_000);

  test('a finding shows candidates, and says so where the source gives no hint', async () => {
    const page = await open('/tellingen', { locale: 'en-GB' });
    const findings = page.locator('.findings > li');
    expect(await findings.filter({ hasText: 'safety meeting' }).textContent()).toContain('Could be about');
    expect(await findings.filter({ hasText: 'scrum' }).textContent()).toContain('gives no hint');
  }, 60_000);

  test('the programme of Utrecht shows its money over four years and leads to its cases', async () => {
    const page = await open('/programmas');
    await page.locator('.card h3 a').first().click();
    expect(await page.locator('.programme-facts').textContent()).toContain('(4 jaar)');
    expect(await page.locator('.card').count()).toBe(4);
    expect(await page.locator('.card .basis').count()).toBe(4);
  }, 60_000);

  test('a programme that is not there answers 404', async () => {
    const page = await (await reader()).newPage();
    const answer = await page.goto(at('/programmas/urn:gemeengoed:programme:01930000-0000-7000-8000-00000000ffff'));
    expect(answer?.status()).toBe(404);
  }, 60_000);

  test('a lead records a programme, puts a case under it and shares it; an amount that is none loses nothing', async () => {
    const page = await (await reader()).newPage();
    await signIn(page, /Projectleider, gemeente Woerden/);
    await page.goto(at('/programmas/nieuw'));
    await page.getByLabel('Naam').fill('Slim en veilig');
    await page.getByLabel('Budget per jaar in euro').fill('veel');
    await page.getByRole('button', { name: 'Leg vast' }).click();
    const summary = page.getByRole('alert').getByRole('link');
    expect(await summary.getAttribute('href')).toBe('#field-budgetCentsPerYear');
    expect(await page.getByLabel('Naam').inputValue()).toBe('Slim en veilig');
    await page.getByLabel('Budget per jaar in euro').fill('1.500,50');
    await page.getByRole('button', { name: 'Leg vast' }).click();
    expect(await page.locator('.programme-facts').textContent()).toContain('1.500,50');
    await page.getByLabel('Praktijkvoorbeeld', { exact: true }).selectOption({ label: 'Monitor Veiligheid' });
    await page.getByRole('button', { name: 'Zet eronder' }).click();
    expect(await page.locator('.card h3').textContent()).toBe('Monitor Veiligheid');
    const programme = new URL(page.url()).pathname;
    const stranger = await (await reader()).newPage();
    expect((await stranger.goto(at(programme)))?.status()).toBe(404);
    await page.getByLabel('Iedereen').check();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    expect((await stranger.goto(at(programme)))?.status()).toBe(200);
    expect(await stranger.getByRole('button', { name: 'Zet eronder' }).count()).toBe(0);
  }, 60_000);

  test('a party that two cases name is one line, and parties can be chosen by kind', async () => {
    const page = await open('/partijen');
    const statistics = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'CBS', exact: true }) });
    expect(await statistics.count()).toBe(1);
    expect(await statistics.getByRole('link').count()).toBe(2);
    await page.getByLabel('Soort partij').selectOption({ label: 'Markt' });
    await page.getByRole('button', { name: 'Toon' }).click();
    expect(await page.getByRole('rowheader', { name: 'CBS', exact: true }).count()).toBe(0);
    expect(await page.getByRole('rowheader', { name: 'Ynformed', exact: true }).count()).toBe(1);
  }, 60_000);

  test('all 107 instruments have a home, and three say that the source does not tell what is in them', async () => {
    const page = await open('/instrumenten');
    const rows = page.locator('section[aria-labelledby="instruments"] tbody tr');
    expect(await rows.count()).toBe(107);
    const placeholders = rows.filter({ hasText: 'Staat niet in de bron' });
    expect(await placeholders.locator('td:first-child').allTextContents()).toEqual(['I-002', 'I-097', 'I-141']);
    expect(await page.locator('#matrix-government-perspective tbody td').count()).toBe(20);
    expect(await page.locator('#matrix-management-view tbody td').count()).toBe(27);
  }, 60_000);

  test('instruments and tools are found by a word', async () => {
    const page = await open('/instrumenten?tekst=schaduw');
    expect(await page.locator('section[aria-labelledby="instruments"] tbody tr').count()).toBe(1);
    await page.goto(at('/instrumenten?hulpmiddel=fiware'));
    expect(await page.locator('.tools li').allTextContents()).toHaveLength(1);
    await page.goto(at('/instrumenten?tekst=xyzzy'));
    expect(await page.getByRole('status').textContent()).toContain('ander woord');
  }, 60_000);

  test('a list is found by another word that a source uses for one of its terms', async () => {
    const page = await open('/begrippen?tekst=conceptontwikkeling');
    expect(await page.locator('.vocabulary').count()).toBe(1);
    expect(await page.locator('#phase').textContent()).toContain('conceptontwikkeling');
    await page.goto(at('/begrippen'));
    expect(await page.locator('#rice').textContent()).toContain('Staat niet in de bron');
  }, 60_000);

  test('the cases lead to every page on facts', async () => {
    const page = await open('/praktijkvoorbeelden');
    const links = page.getByRole('navigation', { name: 'Meer feiten' }).getByRole('link');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(places);
  }, 60_000);

  test.each(['nl-NL', 'en-GB'])(
    'every page meets WCAG 2.2 A and AA as far as axe can tell (%s)',
    async (locale) => {
      const page = await (await reader({ locale, bypassCSP: true })).newPage();
      const found: string[] = [];
      for (const place of [...places, '/instrumenten?tekst=xyzzy', await programmeIn(page)]) {
        await page.goto(at(place));
        found.push(...(await violations(page)).map((violation) => `${place} ${violation}`));
      }
      expect(found).toEqual([]);
    },
    120_000,
  );

  test('no page scrolls sideways at 320 pixels', async () => {
    const page = await open('/', { viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const place of [...places, await programmeIn(page)]) {
      await page.goto(at(place));
      if (await page.evaluate(() => document.documentElement.scrollWidth > 320)) wide.push(place);
    }
    expect(wide).toEqual([]);
  }, 60_000);
});
