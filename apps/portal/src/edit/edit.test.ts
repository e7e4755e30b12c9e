import type { Page } from 'playwright-core';
import { inBrowser, portalInBrowser } from '../testing/in-browser.js';

// A case from its first words to a decision, in a browser without scripts, on the whole installation.

inBrowser('working on a case', () => {
  const { at, reader, signIn, violations } = portalInBrowser();

  const leader = /Projectleider, gemeente Utrecht|Project leader, municipality of Utrecht/;
  const withoutScripts = async (who: RegExp): Promise<Page> => {
    const page = await (await reader({ javaScriptEnabled: false })).newPage();
    await signIn(page, who);
    return page;
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const main = (page: Page) => page.locator('main').innerText();
  /** Records a case that looks like no other, and gives the path of its pages. */
  const newCase = async (page: Page, title: string): Promise<string> => {
    await page.goto(at('/mijn-gemeente/nieuw'));
    await page.getByLabel('Naam', { exact: true }).fill(title);
    await press(page, 'Leg vast');
    return new URL(page.url()).pathname.replace('/bewerken', '');
  };
  const inputNamed = (page: Page, name: string) => page.locator(`[name="${name}"]`);

  test('a project leader is shown the look-alike, goes on with a reason, and fills in steps, registers and a list', async () => {
    const page = await withoutScripts(leader);
    await page.goto(at('/mijn-gemeente/nieuw'));
    await page.getByLabel('Naam', { exact: true }).fill('Crowd simulator voor de kermis');
    await page.getByLabel(/^Welk probleem/).fill('Bij de kermis is het te druk en niemand ziet het aankomen.');
    await press(page, 'Leg vast');
    expect(await page.locator('#look-alikes').innerText()).toContain('Dit lijkt op');
    const alike = page.locator('.look-alikes li', { hasText: 'Datagedreven simulatie bezoekersstromen' });
    expect(await alike.locator('.why').innerText()).toContain('crowd');
    await alike.getByLabel(/is anders dan/).fill('Onze kermis heeft geen route.');
    expect(await page.getByLabel(/^Welk probleem/).inputValue()).toContain('te druk');
    await press(page, 'Ja, leg dit vast');
    expect(page.url()).toContain('/praktijkvoorbeelden/crowd-simulator-voor-de-kermis/bewerken');
    expect(await page.locator('.edit-step').count()).toBe(10);
    const home = '/praktijkvoorbeelden/crowd-simulator-voor-de-kermis';

    // A step: the reason is kept with what it concerns, and what was asked is filled in.
    await page.getByRole('link', { name: 'Opdracht', exact: true }).click();
    expect(await page.locator('#attribute-differs-from').innerText()).toContain('urn:gemeengoed:case:');
    await page.getByLabel('Doel (verwacht)').fill('Op tijd ingrijpen.');
    await page.getByLabel('De opdracht', { exact: true }).fill('Maak een simulator voor één kermis.');
    await page.getByLabel('Niveau van de opdracht', { exact: true }).selectOption({ label: 'Opdracht' });
    await press(page, 'Bewaar en ga verder');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Stap 2 van 10');

    // A step with a mistake: named, linked, and nothing that was typed is lost.
    await page.goto(at(`${home}/bewerken/profile`));
    await inputNamed(page, 'trl.number').fill('12');
    await page.getByLabel('Type innovatie (verwacht)').selectOption({ label: 'Radicaal' });
    await press(page, 'Bewaar');
    expect(await page.title()).toContain('Dit moet nog anders');
    await page.getByRole('link', { name: /TRL is een heel getal/ }).click();
    expect(page.url()).toContain('#field-trl.number');
    expect(await inputNamed(page, 'trl.number').inputValue()).toBe('12');
    expect(await inputNamed(page, 'innovation-type.term').inputValue()).toBe('radical');
    await inputNamed(page, 'trl.number').fill('3');
    await inputNamed(page, 'trl.numberMax').fill('5');
    await press(page, 'Bewaar');
    expect(await main(page)).toContain('Bewaard.');
    expect(await inputNamed(page, 'trl.numberMax').inputValue()).toBe('5');

    // Registers, with the question that comes when a lower unknown starts first.
    await page.goto(at(`${home}/registers/unknown`));
    const add = async (title: string, rank: string, status: string) => {
      await page.getByLabel('Wat wij nog niet weten').fill(title);
      await page.getByLabel('Volgorde').fill(rank);
      await page.getByLabel('Stand', { exact: true }).selectOption({ label: status });
      await press(page, 'Voeg toe');
    };
    await add('Hoeveel mensen komen er?', '1', 'Open');
    await add('Waar komen de borden?', '2', 'Begonnen');
    expect(await page.getByRole('link', { name: /Hoeveel mensen komen er\?’ staat hoger/ }).count()).toBe(1);
    await page.getByLabel(/^Reden om dit eerder te doen/).fill('De borden moeten nu besteld.');
    await press(page, 'Voeg toe');
    expect(await page.locator('.entries > li').count()).toBe(2);

    await page.goto(at(`${home}/registers/option`));
    for (const [title, score] of [
      ['Zelf bouwen', '2'],
      ['Samen met de universiteit', '5: sterk'],
    ] as const) {
      await page.getByLabel('Oplossingsrichting').fill(title);
      for (const name of ['kostprijs', 'gebruiksgemak', 'model van de leverancier', 'kennis in huis'])
        await page.getByLabel(new RegExp(`^Score ${name}`)).selectOption({ label: score });
      await press(page, 'Voeg toe');
    }
    expect(await page.locator('#scores ~ .table tbody tr').first().innerText()).toMatch(
      /1\s+Samen met de universiteit/,
    );

    await page.goto(at(`${home}/registers/cost`));
    await page.getByLabel('Waarvoor').fill('Inhuur');
    await page.getByLabel('Soort kosten').selectOption({ index: 1 });
    await page.getByLabel(/^Bedrag/).fill('tien mille');
    await press(page, 'Voeg toe');
    expect(await page.getByLabel(/^Bedrag/).inputValue()).toBe('tien mille');
    await page.getByLabel(/^Bedrag/).fill('10.000,50');
    await press(page, 'Voeg toe');
    expect(await page.locator('.entries').innerText()).toMatch(/€\s10\.000,50/);

    await page.goto(at(`${home}/lijsten/two-managers`));
    await page.locator('.item').first().getByLabel('Ja').check();
    await press(page, 'Bewaar');
    expect(await page.getByRole('link', { name: 'Besproken door: Vul dit in.' }).getAttribute('href')).toBe(
      '#field-heldBy',
    );
    expect(await page.locator('.item').first().getByLabel('Ja').isChecked()).toBe(true);
    await page.getByLabel('Besproken door').fill('stuurgroep');
    await press(page, 'Bewaar');
    const row = page.locator('#earlier ~ .table tbody tr');
    expect([await row.nth(0).innerText(), await row.nth(1).innerText()]).toEqual([
      expect.stringContaining('Ja'),
      expect.stringContaining('Onbekend'),
    ]);
  }, 90_000);

  test('a GO without budget is refused with the reason, a whole one moves the case, and a mistake is corrected', async () => {
    const page = await withoutScripts(leader);
    const home = await newCase(page, 'Zwembadklok');
    await page.goto(at(`${home}/besluit`));
    expect(await main(page)).toContain('Alleen iemand met de functie van beslisser');

    const decider = await withoutScripts(/Opdrachtgever die beslist, gemeente Utrecht/);
    await decider.goto(at(`${home}/besluit`));
    await decider.getByLabel(/^GO:/).check();
    await decider.getByLabel('Waarom dit besluit?').fill('Wij zijn er klaar voor.');
    await decider.getByLabel('Wie besloot?').fill('stuurgroep');
    await press(decider, 'Leg het besluit vast');
    const summary = () => decider.locator('.notice.error').innerText();
    expect(await summary()).toContain('Een GO geldt pas met een budget');
    expect(await summary()).toContain('Beschrijf eerst');
    expect(await decider.getByLabel('Waarom dit besluit?').inputValue()).toBe('Wij zijn er klaar voor.');
    // The rule that stands in the way leads to the step in which it is dealt with.
    expect(await decider.locator('[id="field-assignment-missing"] a').getAttribute('href')).toContain(
      '/bewerken/assignment',
    );

    await page.goto(at(`${home}/bewerken/assignment`));
    await page.getByLabel('Probleem (verwacht)').fill('De klok staat stil.');
    await page.getByLabel('Doel (verwacht)').fill('Een klok die loopt.');
    await page.getByLabel('De opdracht', { exact: true }).fill('Maak de klok.');
    await page.getByLabel('Niveau van de opdracht', { exact: true }).selectOption({ label: 'Opdracht' });
    await press(page, 'Bewaar');

    await decider.getByLabel(/^Budget/).fill('25.000');
    await decider.getByLabel(/^Doorlooptijd/).fill('6');
    await decider.getByLabel('Publieke waarde', { exact: true }).selectOption({ label: 'Goed' });
    await decider.getByLabel('Bewijs 1', { exact: true }).fill('Proef met een wekker');
    await press(decider, 'Leg het besluit vast');
    expect(await decider.locator('.decisions > li').innerText()).toMatch(/GO.+Idee → Ontwikkeling/s);
    expect(await decider.locator('.decisions > li').innerText()).toMatch(/€\s25\.000/);
    await page.goto(at(home));
    expect(await main(page)).toContain('Ontwikkeling');

    await decider.getByRole('link', { name: /^Verbeter dit besluit/ }).click();
    expect(await decider.getByLabel(/^Budget/).inputValue()).toBe('25000');
    await decider.getByLabel(/^GO BACK/).check();
    await press(decider, 'Leg het besluit vast');
    expect(await summary()).toContain('minstens één van de vier punten onvoldoende');
    await decider.getByLabel('Kosten', { exact: true }).selectOption({ label: 'Onvoldoende' });
    await press(decider, 'Leg het besluit vast');
    expect(await decider.locator('.decisions > li').count()).toBe(2);
    expect(await decider.locator('.decisions > li').last().innerText()).toContain('later verbeterd');
  }, 60_000);

  test('what another saved first is shown beside what was typed, in a step, an entry and the name', async () => {
    const first = await withoutScripts(leader);
    const second = await withoutScripts(leader);
    const home = await newCase(first, 'Fietsbel zonder bel');
    const goal = (page: Page) => page.getByLabel('Doel (verwacht)');
    for (const page of [first, second]) await page.goto(at(`${home}/bewerken/assignment`));
    await goal(first).fill('Stilte op de brug.');
    await press(first, 'Bewaar');
    await goal(second).fill('Minder lawaai.');
    await press(second, 'Bewaar');
    expect(await second.locator('#attribute-goal .others-say').innerText()).toContain('Stilte op de brug.');
    expect(await goal(second).inputValue()).toBe('Minder lawaai.');
    await press(second, 'Bewaar');
    await first.goto(at(`${home}/bewerken/assignment`));
    expect(await goal(first).inputValue()).toBe('Minder lawaai.');
    // What nobody changed is not saved again: nothing to compare, nothing lost.
    await press(first, 'Bewaar');
    expect(await main(first)).toContain('Bewaard.');

    for (const page of [first, second]) await page.goto(at(`${home}/bewerken/naam`));
    for (const [page, words] of [
      [first, 'Eerste'],
      [second, 'Tweede'],
    ] as const) {
      await page.getByLabel('In het kort', { exact: true }).fill(words);
      await press(page, 'Bewaar');
    }
    expect(await second.locator('.panel.differs').innerText()).toContain('Eerste');
    expect(await second.getByLabel('In het kort', { exact: true }).inputValue()).toBe('Tweede');

    await first.goto(at(`${home}/registers/risk`));
    await first.getByLabel('Het risico').fill('Niemand hoort het');
    await press(first, 'Voeg toe');
    const place = await first.locator('.entries a').first().getAttribute('href');
    for (const page of [first, second]) await page.goto(at(place ?? ''));
    await first.getByLabel(/^Wie zorgt ervoor/).fill('fietscoördinator');
    await press(first, 'Bewaar');
    await second.getByLabel(/^Wie zorgt ervoor/).fill('wegbeheerder');
    await press(second, 'Bewaar');
    expect(await second.locator('.panel.differs').innerText()).toContain('fietscoördinator');
    expect(await second.getByLabel(/^Wie zorgt ervoor/).inputValue()).toBe('wegbeheerder');
  }, 60_000);

  test('what another source says is filled in beside the own answer, and both stay', async () => {
    const page = await withoutScripts(leader);
    const home = await newCase(page, 'Zonnewijzer zonder wijzer');
    const goal = page.getByLabel('Doel (verwacht)');
    await page.goto(at(`${home}/bewerken/assignment`));
    await goal.fill('Op tijd komen.');
    await press(page, 'Bewaar');
    await page.getByLabel('Andere bron', { exact: true }).fill('Onderzoek Klokken en tijd');
    await press(page, 'Vul in voor deze bron');
    expect(await page.getByRole('heading', { name: 'Wat zegt Onderzoek Klokken en tijd?' }).count()).toBe(1);
    expect(await page.locator('#attribute-goal .others-say').innerText()).toContain('Op tijd komen.');
    expect(await goal.inputValue()).toBe('');
    await goal.fill('Rust op het plein.');
    await press(page, 'Bewaar');
    expect(await main(page)).toContain('Bewaard.');
    expect(await goal.inputValue()).toBe('Rust op het plein.');
    await goal.fill('Rust en orde op het plein.');
    await press(page, 'Bewaar en ga verder');
    expect(new URL(page.url()).searchParams.get('bron')).toBe('Onderzoek Klokken en tijd');
    await page.goto(at(`${home}/bewerken/assignment`));
    expect(await goal.inputValue()).toBe('Op tijd komen.');
    expect(await page.locator('#attribute-goal .others-say').innerText()).toMatch(
      /Rust en orde op het plein\..*Onderzoek Klokken en tijd/s,
    );
    await page.getByRole('link', { name: 'Vul in wat Onderzoek Klokken en tijd zegt' }).click();
    expect(await goal.inputValue()).toBe('Rust en orde op het plein.');
    await page.goto(at(home));
    const story = await main(page);
    for (const said of ['Op tijd komen.', 'Rust en orde op het plein.', 'Onderzoek Klokken en tijd'])
      expect(story).toContain(said);
    expect(story).not.toContain('Rust op het plein.');
  }, 60_000);

  test('unknown is an answer everywhere, lists change by line, and periods by row', async () => {
    const page = await withoutScripts(leader);
    const home = await newCase(page, 'Kastanjeteller');
    await page.goto(at(`${home}/bewerken/data`));
    await inputNamed(page, 'technology.textNl').fill('camera\nweegschaal');
    await page.locator('#attribute-data-source summary').click();
    await page.locator('#attribute-data-source').getByLabel('Wij hebben gekeken: dit is onbekend').check();
    await inputNamed(page, 'data-source.note').fill('De boom houdt niets bij.');
    await press(page, 'Bewaar');
    await inputNamed(page, 'technology.textNl').fill('weegschaal\nzeef');
    await press(page, 'Bewaar');
    expect(await inputNamed(page, 'technology.textNl').inputValue()).toBe('weegschaal\nzeef');
    expect(await inputNamed(page, 'data-source.note').inputValue()).toBe('De boom houdt niets bij.');
    await page.goto(at(home));
    expect(await main(page)).not.toContain('camera');

    await page.goto(at(`${home}/bewerken/progress`));
    await page.locator('.more-questions > summary').click();
    await inputNamed(page, 'phase-history.term').selectOption('idea');
    await inputNamed(page, 'phase-history.from').fill('2025');
    await inputNamed(page, 'phase-history.2.term').selectOption('development');
    await inputNamed(page, 'phase-history.2.from').fill('herfst');
    await press(page, 'Bewaar');
    expect(await page.locator('.notice.error a').getAttribute('href')).toBe('#field-phase-history.2.from');
    await inputNamed(page, 'phase-history.2.from').fill('2026-03');
    await press(page, 'Bewaar');
    expect(await inputNamed(page, 'phase-history.2.from').inputValue()).toBe('2026-03');
    await inputNamed(page, 'phase-history.term').selectOption('');
    await inputNamed(page, 'phase-history.from').fill('');
    await press(page, 'Bewaar');
    expect(await inputNamed(page, 'phase-history.from').inputValue()).toBe('2026-03');
  }, 60_000);

  test('figures are added, replaced and taken back with a reason, and a case is shared and published', async () => {
    const page = await withoutScripts(leader);
    const home = await newCase(page, 'Regentonradar');
    await page.goto(at(`${home}/cijfers`));
    await page.getByLabel('Wat meet u?').fill('volle tonnen');
    await page.getByLabel(/^Eenheid/).fill('tonnen');
    await press(page, 'Voeg toe');
    await page.getByRole('link', { name: /^Voeg een cijfer toe/ }).click();
    await page.getByLabel('Getal (tonnen)').fill('veel');
    await press(page, 'Voeg toe');
    expect(await page.getByLabel('Getal (tonnen)').inputValue()).toBe('veel');
    await page.getByLabel('Getal (tonnen)').fill('12,5');
    await press(page, 'Voeg toe');
    await page.getByRole('link', { name: /^Vervang/ }).click();
    await page.getByLabel('Getal (tonnen)').fill('13');
    await press(page, 'Vervang');
    expect(await page.locator('tbody tr').innerText()).toContain('13 tonnen');
    await page.getByRole('link', { name: /^Haal weg/ }).click();
    await page.getByLabel('Waarom?').fill('Verkeerd geteld');
    await press(page, 'Haal weg');
    expect(await page.locator('tbody tr').count()).toBe(0);

    await page.goto(at(`${home}/delen`));
    expect(await main(page)).toContain('Deel het eerst');
    await page.getByLabel(/^Een groep/).check();
    await page.getByLabel('De organisaties van de groep').fill('Woerden\nAtlantis');
    await press(page, 'Deel zo');
    expect(await page.locator('.notice.error').innerText()).toContain('Atlantis');
    await page.getByLabel('De organisaties van de groep').fill('Woerden');
    await press(page, 'Deel zo');
    await press(page, 'Zet op de marktplaats');
    expect(await main(page)).toContain('Dit staat op de marktplaats');
    await press(page, 'Haal van de marktplaats');
    expect(await page.getByRole('button', { name: 'Zet op de marktplaats' }).count()).toBe(1);
  }, 60_000);

  test('what takes over another starts at implementation, and only the owner works on a case', async () => {
    const page = await withoutScripts(leader);
    await page.goto(at('/mijn-gemeente/nieuw?overnemen=woningbouwmonitor'));
    await page.getByLabel('Naam', { exact: true }).fill('Utrechtse bouwteller');
    expect(await page.getByLabel('Neemt u iets over van een ander?').inputValue()).toBe('woningbouwmonitor');
    await press(page, 'Leg vast');
    if (await page.getByRole('button', { name: 'Ja, leg dit vast' }).count()) await press(page, 'Ja, leg dit vast');
    await page.goto(at('/praktijkvoorbeelden/utrechtse-bouwteller/bewerken/progress'));
    expect(await inputNamed(page, 'phase.term').inputValue()).toBe('implementation');
    const response = await page.goto(at('/praktijkvoorbeelden/woningbouwmonitor/bewerken/progress'));
    expect([response?.status(), await main(page)]).toEqual([403, expect.stringContaining('is van Eindhoven')]);
  }, 60_000);

  const places = [
    'bewerken',
    'bewerken/naam',
    ...['assignment', 'progress', 'profile', 'value', 'money', 'data', 'risk', 'people', 'scaling', 'algorithm'].map(
      (step) => `bewerken/${step}`,
    ),
    'besluit',
    ...['unknown', 'option', 'cost', 'team-role', 'factor-link', 'data-grant'].map((id) => `registers/${id}`),
    ...['two-managers', 'parallel-fields', 'dark-side', 'data-innovation-canvas'].map((id) => `lijsten/${id}`),
    'cijfers',
    'delen',
  ].map((place) => `/praktijkvoorbeelden/slim-vegen/${place}`);

  test.each(['nl-NL', 'en-GB'])(
    'every form meets WCAG 2.2 A and AA as far as axe can tell, and none scrolls sideways at 320 pixels (%s)',
    async (locale) => {
      const narrow = async (who: RegExp): Promise<Page> => {
        const page = await (await reader({ locale, bypassCSP: true, viewport: { width: 320, height: 640 } })).newPage();
        await signIn(page, who);
        return page;
      };
      const page = await narrow(leader);
      const found: string[] = [];
      const look = async (place: string, page: Page): Promise<void> => {
        found.push(...(await violations(page)).map((violation) => `${place} ${violation}`));
        if (await page.evaluate(() => document.documentElement.scrollWidth > 320)) found.push(`${place} is too wide`);
      };
      for (const place of ['/mijn-gemeente/nieuw', ...places]) {
        const response = await page.goto(at(place));
        if (response?.status() !== 200) found.push(`${place} ${response?.status()}`);
        await page.evaluate(() => document.querySelectorAll('details').forEach((more) => (more.open = true)));
        await look(place, page);
      }
      await page.goto(at('/mijn-gemeente/nieuw'));
      await inputNamed(page, 'titleNl').fill('crowd simulator');
      await page.locator('main button').click();
      await look('look-alikes', page);
      await inputNamed(page, 'titleNl').fill('');
      await page.locator('main button').click();
      await look('a refused new case', page);
      const decider = await narrow(/Opdrachtgever die beslist|Client who decides/);
      await decider.goto(at('/praktijkvoorbeelden/slim-vegen/besluit'));
      await look('the form of a decision', decider);
      await decider.locator('main button').last().click();
      await look('a refused decision', decider);
      expect(found).toEqual([]);
    },
    180_000,
  );
});
