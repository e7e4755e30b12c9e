import { renderToStaticMarkup } from 'react-dom/server';
import { messagesIn, type Language } from '../messages.js';
import type { View } from '../view.js';
import { CasePage } from './case.page.js';
import { chartsOf } from './charts.js';
import type { Story } from './story.js';

const label = (id: string, labelNl = id, labelEn = `${id} (en)`) => ({ id, labelNl, labelEn });

const value = (attribute: string, more: object) => ({
  ...{
    id: `${attribute} ${JSON.stringify(more)}`,
    unknown: false,
    term: null,
    textNl: null,
    textEn: null,
    ownName: null,
  },
  ...{ number: null, numberMax: null, unit: null, yes: null, from: null, until: null, concerns: null, qualifier: null },
  ...{ basis: 'STATED', source: 'Plan §2', statedOn: null, note: null },
  attribute: { ...label(attribute), kind: 'text', step: 'progress' },
  ...more,
});
const indicator = (nameNl: string, more: object, ...figures: object[]) => ({
  ...{ id: nameNl, nameNl, nameEn: null, kind: 'MEASURED', unit: null, measure: null, better: null, readings: null },
  axis: nameNl,
  ...more,
  measurements: figures.map((figure, place) => ({
    ...{
      id: `${nameNl} ${place}`,
      role: 'ACTUAL',
      number: null,
      numberMax: null,
      textNl: null,
      textEn: null,
      on: null,
    },
    ...{ period: null, sample: null, qualifier: null, basis: 'MEASURED', source: 'Meting 2026', note: null },
    ...figure,
  })),
});
const entry = (titleNl: string, more: object, ...values: [string, string, string, ...string[]][]) => ({
  ...{ id: titleNl, titleNl, titleEn: null, because: null, rank: null, owner: null, from: null, until: null },
  ...{ qualifier: null, basis: 'STATED', source: 'Register', note: null, confidential: false },
  status: { ...label('open', 'Open'), ended: false },
  values: values.map(([id, kind, given, ...terms]) => ({
    field: { ...label(id), kind },
    values: [given],
    terms: terms.length > 0 ? [label(given, terms[0])] : [],
  })),
  ...more,
});
const register = (id: string, ...entries: object[]) => ({
  register: { ...label(id), titleNl: 'Titel', titleEn: 'Title', ranked: true },
  entries,
});
const response = (heldOn: string, answers: Record<string, string | null>) => ({
  ...{ id: heldOn, heldOn, heldBy: 'Projectgroep', conclusion: null, source: 'Verslag', confidential: false },
  answers: Object.entries(answers).map(([id, given]) => ({
    ...{ item: label(id), value: given, valueNl: null, valueEn: null, note: null },
  })),
});

interface Parts {
  facts?: object;
  work?: object;
  more?: object;
  language?: Language;
}

/** The page of a case of which only the given parts are known. */
async function pageOf({ facts = {}, work = {}, more = {}, language = 'nl' }: Parts): Promise<string> {
  const view = {
    ...{ language, t: messagesIn(language), path: '/praktijkvoorbeelden/proef', session: undefined, formToken: 'x' },
    ...{ theme: { css: '/assets/theme.css', className: '' }, away: [], typed: {} },
  } as unknown as View;
  const known = {
    ...{
      id: 'urn:case',
      slug: 'proef',
      titleNl: 'Proef',
      titleEn: 'Trial',
      aliases: [],
      summaryNl: null,
      summaryEn: null,
    },
    ...{ version: 1, sharing: 'PUBLIC', adoptedFrom: null, adoptedFromLabel: null },
    organisation: { code: 'gm0344', name: 'Utrecht', province: null, inhabitants: null },
    ...{ assessments: [], disagreements: [], unknowns: [], signals: [] },
    ...facts,
  } as unknown as Story['facts'];
  const done = {
    indicators: [],
    gateDecisions: [],
    registers: [],
    checklists: [],
    ...work,
  } as unknown as Story['work'];
  const story: Story = {
    ...{
      facts: known,
      work: done,
      elsewhere: {},
      judgements: undefined,
      own: false,
      asOf: undefined,
      today: '2026-11-24',
    },
    steps: [label('progress', 'Verloop en keuzes')],
    charts: await chartsOf(view, known, done),
    ...more,
  };
  return renderToStaticMarkup(<CasePage view={view} story={story} />);
}

/** What a reader reads: words without markup and drawings. */
const words = (html: string): string =>
  html
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replaceAll(/\s+/g, ' ');
const figures = (html: string): string[] => html.match(/<figure[\s\S]*?<\/figure>/g) ?? [];
const drawn = (figure: string): string[] =>
  [...(/<svg[\s\S]*<\/svg>/.exec(figure)?.[0] ?? '').matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(
    ([, word = '']) => word,
  );

const auc = indicator(
  'AUC van het model',
  { kind: 'PERFORMANCE', unit: 'AUC', measure: 'AUC', axis: 'auc in auc' },
  { number: 0.82, on: '2024' },
  { number: 0.9, on: '2025' },
);
const reliability = indicator(
  'Betrouwbaarheid',
  { kind: 'PERFORMANCE', unit: '%', measure: 'betrouwbaarheid', axis: 'betrouwbaarheid in %' },
  { number: 81, on: '2024' },
  { number: 85, on: '2025', qualifier: 'AT_LEAST' },
  { number: 90, on: '2027', role: 'TARGET' },
);

describe('the outcomes of a case', () => {
  test('of two measures stand in two drawings, each with a table that gives every figure that is drawn', async () => {
    const found = figures(await pageOf({ work: { indicators: [auc, reliability] } }));
    expect(found).toHaveLength(2);
    for (const [place, shown] of [
      ['0,82 AUC', '0,9 AUC'],
      ['81%', 'minstens 85%', '90%'],
    ].entries()) {
      const figure = found[place] ?? '';
      const [table = ''] = /<tbody>[\s\S]*<\/tbody>/.exec(figure) ?? [];
      for (const number of shown) {
        expect(words(table)).toContain(number);
        expect(drawn(figure).some((word) => word.endsWith(number))).toBe(true);
      }
    }
    expect(found[0]).not.toContain('%</text>');
  });

  test('a target is told as a target, never as what came of it', async () => {
    const [figure = ''] = figures(await pageOf({ work: { indicators: [reliability] } }));
    expect(words(figure)).toContain('Betrouwbaarheid: van 81% (2024) naar minstens 85% (2025). Doel: 90% (2027).');
  });

  test('without figures say so, and one figure is no series', async () => {
    const page = await pageOf({
      work: {
        indicators: [
          indicator('Tevredenheid', {}, { textNl: 'hoger volgens gesprekken' }),
          indicator('Wachttijd', { unit: 'dagen' }, { number: 4, on: '2025', qualifier: 'ABOUT' }),
        ],
      },
    });
    expect(figures(page)).toEqual([]);
    expect(words(page)).toMatch(/hoger volgens gesprekken Niet in cijfers/);
    expect(words(page)).toContain('ongeveer 4 dagen');
  });

  test('stand apart from what says how large something is, and from what can be read in two ways', async () => {
    const page = words(
      await pageOf({
        work: {
          indicators: [
            indicator('Lantaarns', { kind: 'CONTEXT' }, { number: 62000, on: '2024' }, { number: 63000, on: '2025' }),
            indicator(
              'Daling',
              { kind: 'AMBIGUOUS', readings: '17% minder / nog 17% over' },
              { number: 17, on: '2024' },
            ),
          ],
        },
      }),
    );
    expect(page).toContain('Niemand legde een resultaat vast.');
    expect(page).toMatch(
      /Hoe groot het is Deze cijfers zeggen hoe groot iets is\. Het zijn geen resultaten\. Lantaarns/,
    );
    expect(page).toMatch(/Wij rekenen er niet mee\..*Wat het kan betekenen 17% minder nog 17% over/);
  });
});

describe('costs', () => {
  test('that nobody recorded are unknown and never nothing', async () => {
    const page = words(await pageOf({}));
    expect(page).toContain('Uitgaven Uitgaven onbekend Interne uren Interne uren onbekend');
    expect(page).not.toMatch(/€ ?0|\b0 uur/);
  });

  test('out of pocket and internal hours stand apart, an amount of nothing is an amount, a missing one is unknown', async () => {
    const page = words(
      await pageOf({
        work: {
          registers: [
            register(
              'cost',
              entry('Prijs voor inwoners', {}, ['kind', 'term', 'out-of-pocket', 'Uitgaven'], ['cents', 'money', '0']),
              entry('Platform', {}, ['kind', 'term', 'out-of-pocket', 'Uitgaven']),
              entry('Team', {}, ['kind', 'term', 'internal-hours', 'Interne uren'], ['hours', 'number', '1200']),
            ),
          ],
        },
      }),
    );
    expect(page).toMatch(/Prijs voor inwoners Register .*€\s0 /);
    expect(page).toMatch(/Platform Register .*Bedrag onbekend/);
    expect(page).toMatch(/Interne uren .*Team Register .*1\.200 uur/);
  });
});

test('a corrected decision is struck and stays readable beside the one that corrects it', async () => {
  const decision = (id: string, more: object) => ({
    ...{ id, outcome: 'GO', decidedOn: '2026-02-01', decidedBy: 'Stuurgroep', reason: `Reden ${id}`, evidence: [] },
    ...{ fromPhase: label('idea', 'Idee'), toPhase: label('development', 'Ontwikkeling'), conditions: null },
    ...{ leadTimeMonths: 6, budget: { cents: 2500000 }, corrects: null, corrected: false },
    pillars: [{ pillar: 'COSTS', score: null, note: null }],
    ...more,
  });
  const page = await pageOf({
    work: { gateDecisions: [decision('twee', { corrects: 'een' }), decision('een', { corrected: true })] },
  });
  expect(page.match(/<s>/g)).toHaveLength(1);
  const text = words(page);
  expect(text).toMatch(
    /Door GO van idee naar ontwikkeling 1 februari 2026 door Stuurgroep Verbetert een eerder besluit/,
  );
  expect(text).toMatch(/Verbeterd door een later besluit Reden een/);
  expect(text).toMatch(/Kosten: niet beoordeeld/);
  expect(text).toMatch(/€\s25\.000 Doorlooptijd 6 maanden/);
});

describe('checklists', () => {
  const item = (id: string, before: string | null, after: string | null, difference: number | null) => ({
    ...{ item: { id }, before, after, difference },
  });
  const fields = {
    checklist: { ...label('parallel-fields', 'Drie vakgebieden'), source: 'x', scale: 'percentage', announced: null },
    responses: [
      response('2026-06-01', { technology: '80', user: null, business: '20' }),
      response('2026-03-01', { technology: '50', user: '10', business: '20' }),
    ],
    trend: [item('technology', '50', '80', 30), item('user', '10', null, null), item('business', '20', '20', 0)],
    dueOn: '2026-09-01',
  };

  test('say in words how each answer moved, and when they were due again', async () => {
    const page = await pageOf({ work: { checklists: [fields] } });
    const text = words(page);
    expect(text).toContain('technology 80% hoger (was: 50%)');
    expect(text).toContain('user Onbekend niet te vergelijken (was: 10%)');
    expect(text).toContain('business 20% gelijk');
    expect(text).toContain('Had opnieuw ingevuld moeten zijn op 1 september 2026');
    expect(drawn(figures(page)[0] ?? '')).toEqual(expect.arrayContaining(['80%', '20%', 'onbekend']));
  });
});

describe('what a reader can do', () => {
  const links = (html: string): string[] =>
    [...html.matchAll(/href="(\/(?:praktijkvoorbeelden\/proef|vergelijken)[^"]+)"/g)].map(([, href = '']) => href);

  test('the owner can edit, decide, share and read the history; others cannot', async () => {
    const forOwner = ['bewerken', 'besluit', 'delen', 'geschiedenis'].map(
      (part) => `/praktijkvoorbeelden/proef/${part}`,
    );
    const forAll = ['/vergelijken?v=proef', '/praktijkvoorbeelden/proef/zichtlijnen'];
    expect(links(await pageOf({ more: { own: true } }))).toEqual([...forOwner, ...forAll]);
    expect(links(await pageOf({}))).toEqual(forAll);
  });

  test('the algorithm register is offered where the case predicts or has facts of an algorithm', async () => {
    const algorithm = '/praktijkvoorbeelden/proef/algoritmeregister';
    const predicts = [value('analytics', { term: label('predictive', 'Voorspellend') })];
    const described = [
      value('algorithm-human', {
        textNl: 'Een mens kijkt',
        attribute: { ...label('a'), kind: 'text', step: 'algorithm' },
      }),
    ];
    expect(links(await pageOf({ facts: { assessments: predicts } }))).toContain(algorithm);
    expect(links(await pageOf({ facts: { assessments: described } }))).toContain(algorithm);
    expect(links(await pageOf({ facts: { assessments: [value('goal', { textNl: 'Doel' })] } }))).not.toContain(
      algorithm,
    );
  });

  test('a signal leads the owner to where it is dealt with, and says its weight in words', async () => {
    const signals = [
      ...[
        ['ADVICE', 'record', 'indicator'],
        ['BLOCKS', 'register', 'stopped-practice'],
        ['WARNING', 'checklist', 'dark-side'],
      ],
    ].map(([level, shape, id]) => ({
      ...{ rule: `${level}`, level, textNl: `Tekst ${level}`, textEn: '', source: 'Regel', step: 'progress' },
      about: { shape, id },
    }));
    const page = await pageOf({ facts: { signals }, more: { own: true } });
    expect(words(page)).toMatch(/Houdt tegen Tekst BLOCKS.*Waarschuwing Tekst WARNING.*Advies Tekst ADVICE/);
    expect(links(page)).toEqual(
      expect.arrayContaining([
        '/praktijkvoorbeelden/proef/registers/stopped-practice',
        '/praktijkvoorbeelden/proef/lijsten/dark-side',
        '/praktijkvoorbeelden/proef/cijfers',
      ]),
    );
    expect(await pageOf({ facts: { signals } })).not.toContain('/lijsten/');
  });
});

test('every part in the table of contents is on the page, and nothing an editor wrote becomes markup', async () => {
  const evil = '<script>alert(1)</script>"\'';
  const page = await pageOf({
    facts: {
      titleNl: evil,
      assessments: [
        value('goal', { textNl: evil }),
        value('phase-history', { ownName: evil, from: '2024', until: '2025' }),
      ],
    },
    work: {
      indicators: [indicator(evil, { unit: evil, axis: 'x' }, { number: 1, on: '2024' }, { number: 2, on: '2025' })],
      registers: [register('unknown', entry(evil, { rank: 1, because: evil }))],
    },
  });
  expect(page).not.toContain('<script');
  expect(page).not.toMatch(/<svg[^>]*style=/);
  const anchors = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(anchors.length).toBeGreaterThan(5);
  for (const id of anchors.filter((anchor) => anchor !== 'content')) expect(page).toContain(`id="${id}"`);
});

test('in English the words of the page are English, and Dutch facts say that they are Dutch', async () => {
  const page = await pageOf({ language: 'en', facts: { assessments: [value('goal', { textNl: 'Schonere stad' })] } });
  expect(page).toContain('<span lang="nl">Schonere stad</span>');
  expect(words(page)).toContain('Internal hours unknown');
});
