import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { inBrowser, portalInBrowser } from '../testing/in-browser.js';

inBrowser('bringing in and taking out', () => {
  const { at, reader, signIn, violations, folder } = portalInBrowser();
  const lead = /Projectleider, gemeente Woerden|Project leader, municipality of Woerden/;
  const steward = /Functioneel beheerder, gemeente Woerden|Administrator, municipality of Woerden/;

  const saved = async (page: Page, name: string | RegExp): Promise<{ name: string; text: string }> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
    const file = path.join(folder(), download.suggestedFilename());
    await download.saveAs(file);
    return { name: download.suggestedFilename(), text: fs.readFileSync(file, 'utf8') };
  };
  const chosen = (name: string, content: string | Buffer) => ({
    ...{ name, mimeType: 'text/csv', buffer: Buffer.from(content as string) },
  });

  test('a list with problems is shown row by row, corrected, taken in and taken out again, without scripts', async () => {
    const page = await (await reader({ javaScriptEnabled: false })).newPage();
    await signIn(page, lead);
    await page.goto(at('/mijn-gemeente/inlezen'));
    expect((await saved(page, /leeg voorbeeld/)).text).toContain('Titel;Titel (Engels)');
    const list =
      'Titel;Domein;Doel;Ons nummer\r\nSlimme lantaarns;Fysiek;Minder stroom;7\r\nDigitaal loket;Loketten;=Sneller;8\r\n';
    await page.getByLabel('Bestand', { exact: true }).setInputFiles(chosen('onze lijst.csv', list));
    await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('onze lijst.csv');
    expect(await page.locator('.outcomes').innerText()).toContain('Moet nog anders: 1');
    expect(await page.locator('#rows').innerText()).toContain('‘Loketten’ staat niet in de lijst');
    expect(await page.locator('#columns ~ .table').innerText()).toContain('Kennen wij niet');
    expect((await page.goto(at('/praktijkvoorbeelden/slimme-lantaarns')))?.status()).toBe(404);
    await page.goBack();

    await page.getByRole('button', { name: 'Neem de goede rij over' }).click();
    await page.getByRole('link', { name: 'Slimme lantaarns' }).click();
    expect(await page.locator('main').innerText()).toContain('Minder stroom');
    await page.goBack();

    await page.getByRole('link', { name: 'Pas rij 3 aan' }).click();
    await page.getByLabel('Domein', { exact: true }).fill('Nog steeds fout');
    await page.getByRole('button', { name: 'Bewaar en neem over' }).click();
    expect(await page.getByLabel('Domein', { exact: true }).inputValue()).toBe('Nog steeds fout');
    await page.getByLabel('Domein', { exact: true }).fill('Bedrijfsvoering');
    await page.getByRole('button', { name: 'Bewaar en neem over' }).click();
    expect(await page.locator('.outcomes').innerText()).toBe('Overgenomen: 2');
    expect((await saved(page, 'Oorspronkelijk bestand')).text).toBe(list);

    await page.goto(at('/mijn-gemeente/uitvoer'));
    const csv = await saved(page, /^Feiten met hun bron CSV/);
    expect(csv.text.split('\r\n').find((row) => row.includes('Digitaal loket') && row.includes('"goal"'))).toContain(
      `"'=Sneller"`,
    );
    const json = await saved(page, /^JSON, om in te lezen/);
    const whole = JSON.parse(json.text) as { cases: { titleNl: string }[]; imports: { fileName: string }[] };
    expect(whole.cases.map(({ titleNl }) => titleNl)).toEqual(
      expect.arrayContaining(['Slimme lantaarns', 'Digitaal loket']),
    );
    expect(whole.imports.map(({ fileName }) => fileName)).toEqual(['onze lijst.csv']);
  }, 60_000);

  test('a file that is too large for one request comes in parts; nothing chosen and a wrong file are named', async () => {
    const page = await (await reader({ bypassCSP: true })).newPage();
    await signIn(page, lead);
    await page.goto(at('/mijn-gemeente/inlezen'));
    await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('Kies een bestand of plak uw lijst.');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Bestand', { exact: true }).setInputFiles(chosen('boek.xlsx', 'PK\u0003\u0004'));
    await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
    await page.getByRole('link', { name: /Excel- of zipbestand/ }).click();
    expect(page.url()).toContain('#field-file');
    const rows = Array.from(
      { length: 60 },
      (_, place) => `Groot ${(place * 7919).toString(36)} lang,${'tekst '.repeat(600)}`,
    );
    await page
      .getByLabel('Bestand', { exact: true })
      .setInputFiles(chosen('groot.csv', `titel,doel\n${rows.join('\n')}\n`));
    await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
    expect(await page.locator('.outcomes').innerText()).toContain('60');
    await page.goto(at('/mijn-gemeente/inlezen'));
    await page.getByLabel('Of plak de lijst hier').fill('[{"titel":"Geplakt"}]');
    await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
    expect(await page.locator('.outcomes').innerText()).toContain('Nieuw: 1');
  }, 60_000);

  test('a form with a file but without the proof of this site changes nothing', async () => {
    const context = await reader();
    const page = await context.newPage();
    await signIn(page, lead);
    const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const body = new FormData();
    body.set('_form', 'forged');
    body.set('file', new Blob(['titel\nVan elders\n']), 'elders.csv');
    const forged = await fetch(at('/mijn-gemeente/inlezen'), { method: 'POST', headers: { cookie: cookies }, body });
    expect(forged.status).toBe(403);
    const headers = { cookie: cookies, 'content-type': 'multipart/form-data' };
    const broken = await fetch(at('/mijn-gemeente/inlezen'), { method: 'POST', headers, body: 'x' });
    expect(broken.status).toBe(400);
    await page.goto(at('/mijn-gemeente/inlezen'));
    expect(await page.locator('#earlier ~ .rows').innerText()).not.toContain('elders.csv');
  }, 30_000);

  test('an administrator adds a word and a checklist; words are found by, and both can be retired', async () => {
    const page = await (await reader({ bypassCSP: true })).newPage();
    await signIn(page, steward);
    await page.goto(at('/mijn-gemeente/begrippenlijst'));
    await page.getByLabel('Kies een lijst').selectOption('phase');
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByLabel('Uw woord').fill('Idee');
    await page.getByLabel('Betekent').selectOption('implementation');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('betekent in deze lijst al');
    expect(await page.getByLabel('Uw woord').inputValue()).toBe('Idee');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Uw woord').fill('Landingsfase');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    expect(await page.getByRole('table').innerText()).toContain('Landingsfase');
    await page.goto(at('/praktijkvoorbeelden?tekst=landingsfase'));
    expect(await page.locator('.card').count()).toBeGreaterThan(0);

    await page.goto(at('/mijn-gemeente/begrippenlijst'));
    const example = JSON.parse((await saved(page, 'Download een voorbeeldbestand')).text) as object;
    const definition = chosen('lijst.json', JSON.stringify({ ...example, announced: 3 }));
    await page.getByLabel('Bestand met de lijst').setInputFiles(definition);
    await page.getByRole('button', { name: 'Bewaar de lijst' }).click();
    expect(await page.locator('#checklists ~ .rows').innerText()).toContain('De bron noemt 3 punten en geeft er 2');
    await page.getByRole('button', { name: 'Laat vervallen: Landingsfase' }).click();
    expect(await page.locator('#own ~ p').first().innerText()).toBe('Er zijn nog geen eigen woorden.');
    await page.getByRole('button', { name: 'Laat vervallen: Onze vragen vooraf' }).click();
    expect(await page.locator('#checklists ~ p').first().innerText()).toContain('nog geen eigen lijsten');
  }, 60_000);

  test('everyone sees the algorithm register view with what is not filled in, and fetches the catalogue', async () => {
    const page = await (await reader()).newPage();
    await page.goto(at('/praktijkvoorbeelden/wmo-voorspelmodel/algoritmeregister'));
    expect(await page.locator('.description').innerText()).toContain('niet ingevuld');
    expect(await page.locator('.notice.warning').innerText()).toContain('verplicht');
    expect((await fetch(at('/praktijkvoorbeelden/wmo-voorspelmodel/algoritmeregister.json'))).status).toBe(404);
    await page.goto(at('/catalogus'));
    await page.getByRole('link', { name: 'Utrecht' }).click();
    const turtle = await saved(page, 'Catalogus (Turtle)');
    expect(turtle).toMatchObject({ name: 'catalogus-gm0344.ttl', text: expect.stringContaining('a dcat:Catalog') });
    expect(turtle.text).toContain(at('/catalogus/gm0344/praktijkvoorbeelden.json'));
    const open = await fetch(at('/catalogus/gm0344/praktijkvoorbeelden.json'));
    expect(open.headers.get('content-type')).toContain('application/json');
    expect(((await open.json()) as { cases: { slug: string }[] }).cases.map(({ slug }) => slug)).toContain(
      'huishoudboekje',
    );
    expect((await fetch(at('/catalogus/gm0344/onzin.csv'))).status).toBe(404);
    expect((await fetch(at('/catalogus/gm9999'))).status).toBe(404);
  }, 60_000);

  test('an export is for those who may, and says so to others', async () => {
    const page = await (await reader()).newPage();
    await signIn(page, /Inkoper, gemeente Woerden/);
    expect((await page.goto(at('/mijn-gemeente/uitvoer/facts.csv')))?.status()).toBe(403);
    expect((await page.goto(at('/mijn-gemeente/inlezen')))?.status()).toBe(422);
    expect(await page.getByRole('alert').innerText()).toContain('rol');
  }, 30_000);

  test.each(['nl-NL', 'en-GB'])(
    'every page of this room meets WCAG 2.2 A and AA as far as axe can tell, and fits 320 pixels (%s)',
    async (locale) => {
      const page = await (await reader({ locale, bypassCSP: true, viewport: { width: 320, height: 640 } })).newPage();
      await signIn(page, lead);
      await page.goto(at('/mijn-gemeente/inlezen'));
      const list = `titel,domein,geheim,doel\nBreed ${locale},Onzin,x,${'y'.repeat(4100)}\nGoed ${locale},Fysiek,y,z\n`;
      await page.locator('#field-file').setInputFiles(chosen('breed.csv', list));
      await page.locator('form.sheet button').click();
      const found: string[] = [];
      const places = [
        page.url().replace(at(''), ''),
        '/mijn-gemeente/inlezen',
        '/mijn-gemeente/uitvoer',
        '/mijn-gemeente/begrippenlijst',
        '/mijn-gemeente/begrippenlijst?vocabulary=phase',
        '/praktijkvoorbeelden/wmo-voorspelmodel/algoritmeregister',
        '/catalogus',
        '/catalogus/gm0344',
      ];
      for (const place of places) {
        await page.goto(at(place));
        found.push(...(await violations(page)).map((violation) => `${place} ${violation}`));
        if (await page.evaluate(() => document.documentElement.scrollWidth > 320))
          found.push(`${place} scrolls sideways`);
      }
      expect(found).toEqual([]);
    },
    60_000,
  );
});
