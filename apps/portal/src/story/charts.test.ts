import { draw, textWidth } from '../chart/draw.js';
import type { ValueFragment } from '../generated/graphql.js';
import { messagesIn } from '../messages.js';
import type { View } from '../view.js';
import { barsChart } from './bars.chart.js';
import { factorsChart, isDrawable } from './factors.chart.js';
import type { Indicator } from './figure.js';
import { forcesChart, forcesInOrder } from './forces.chart.js';
import { levelsChart } from './levels.chart.js';
import { byAxis, pointsOf, seriesChart } from './series.chart.js';
import { timelineChart, timelineRows } from './timeline.chart.js';
import { endOfDay } from '../calendar.js';
import { yearsOf } from './when.js';

const view = { language: 'nl', t: messagesIn('nl') } as View;
const evil = `<script>alert("x")</script> & 'quote' <img src=x onerror=alert(1)>`;

/** Words that a drawing holds, as a reader sees them. */
const wordsIn = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) =>
    words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  );
/** Shapes that are drawn as unknown: filled with paper, with a dashed edge. */
const hollow = (svg: string): number =>
  [...svg.matchAll(/<path[^>]*>/g)].filter(
    ([path]) => path.includes('fill="#ffffff"') && /stroke-dasharray="\d/.test(path),
  ).length;

const step = (ownName: string | null, from: string | null, until: string | null): ValueFragment =>
  ({
    ...{ id: `${ownName} ${from}`, unknown: false, ownName, from, until, textNl: null, textEn: null },
    term: { id: 'idea', labelNl: 'Idee', labelEn: 'Idea' },
    attribute: { id: 'phase-history', labelNl: 'Verloop', labelEn: 'History', kind: 'period', step: 'progress' },
  }) as unknown as ValueFragment;

const figureOf = (role: string, number: number | null, on: string | null, more = {}) => ({
  ...{ id: `${role} ${number} ${on}`, role, number, numberMax: null, on, textNl: null, textEn: null, period: null },
  ...{ sample: null, qualifier: null, basis: 'MEASURED', source: 'Meting', note: null, ...more },
});
const indicator = (nameNl: string, axis: string, unit: string, measurements: object[]): Indicator =>
  ({
    id: nameNl,
    nameNl,
    nameEn: null,
    kind: 'PERFORMANCE',
    unit,
    measure: axis,
    axis,
    measurements,
  }) as unknown as Indicator;

const auc = indicator('AUC van het model', 'auc in auc', 'AUC', [
  figureOf('ACTUAL', 0.82, '2024'),
  figureOf('ACTUAL', 0.9, '2025'),
]);
const reliability = indicator('Betrouwbaarheid', 'reliability in %', '%', [
  figureOf('ACTUAL', 81, '2024'),
  figureOf('ACTUAL', 85, '2025', { qualifier: 'AT_LEAST' }),
  figureOf('TARGET', 90, '2027'),
  figureOf('ACTUAL', 70, null),
  figureOf('CHANGE', 4, '2025'),
]);

const drawings = async (label: string): Promise<string[]> =>
  Promise.all(
    [
      timelineChart(view, timelineRows(view, [step(label, '2020', '2021'), step(label, null, null)])),
      seriesChart(view, {
        axis: 'a',
        indicators: [
          { ...auc, nameNl: label, unit: label },
          { ...auc, nameNl: `${label} 2` },
        ],
      }),
      barsChart(view, [
        { label, percentage: 40 },
        { label: 'Gebruiker', percentage: null },
      ]),
      forcesChart(view, forcesInOrder([{ id: '1', label, helps: true, weight: 3 }])),
      levelsChart([{ item: label, round: label, level: 1, words: label }]),
      factorsChart(
        [
          { id: 'a', label, kind: 'risk' },
          { id: 'b', label: 'Uitkomst', kind: 'outcome' },
        ],
        [{ cause: 'a', effect: 'b', strengthens: false }],
        { protective: label, risk: label, outcome: label },
      ),
    ].map((spec) => (spec ? draw(spec) : Promise.reject(new Error('not drawn')))),
  );

describe('every drawing', () => {
  test('shows words with angle brackets and quotes as words, and holds no markup of theirs', async () => {
    for (const svg of await drawings(evil)) {
      expect(svg).toContain('&lt;script&gt;');
      expect(svg).not.toMatch(/<script|<img|onerror=alert\(1\)>/);
      expect(svg.match(/<(?!\/?(svg|g|path|text|line|rect|defs|clipPath|title)\b)[a-z!?]/gi)).toBeNull();
    }
  });

  test('needs no style, script or other file, so that the security policy of the pages holds', async () => {
    for (const svg of await drawings('Gewoon')) {
      expect(svg).toMatch(/^<svg /);
      expect(svg).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=|href=|url\(http/);
    }
  });

  test('is one picture to a screen reader: no part of it has a role of its own', async () => {
    for (const svg of await drawings('Gewoon')) expect(svg).not.toMatch(/\s(role|aria-[a-z]+)=/);
  });

  test('writes a label that fits in full', async () => {
    const label = 'Twijfel over privacy bij de gemeenteraad';
    const svg = await draw(forcesChart(view, forcesInOrder([{ id: '1', label, helps: false, weight: 2 }])));
    expect(wordsIn(svg)).toContain(`1. ${label}`);
    expect(textWidth('mmmm', 14)).toBeGreaterThan(textWidth('iiii', 14));
  });
});

describe('the timeline', () => {
  const rows = timelineRows(view, [
    step('verkenning', '2021-Q1', '2021-Q3'),
    step(null, null, null),
    step(null, '2022-05', null),
  ]);

  test('draws what has no date, and an end that nobody gave, hollow and dashed', async () => {
    const svg = await draw(timelineChart(view, rows) ?? ({} as never));
    expect(hollow(svg)).toBe(2);
    expect(wordsIn(svg)).toEqual(expect.arrayContaining(['Datum onbekend', 'einde onbekend']));
  });

  test('keeps the order and the names of the source', async () => {
    const svg = await draw(timelineChart(view, rows) ?? ({} as never));
    expect(wordsIn(svg).filter((words) => /^\d\. /.test(words))).toEqual(['1. verkenning', '2. Idee', '3. Idee']);
    expect(rows.map(({ when }) => when)).toEqual([
      '1e kwartaal 2021 tot en met 3e kwartaal 2021',
      undefined,
      'vanaf mei 2022',
    ]);
  });

  test('is not drawn where no step has a date', () => {
    expect(timelineChart(view, timelineRows(view, [step('a', null, null)]))).toBeUndefined();
  });

  test.each([
    ['2021', [2021, 2022]],
    ['2021-Q1', [2021, 2021.25]],
    ['2021-04', [2021.25, 2021 + 4 / 12]],
  ])('puts %s where it belongs on the axis', (date, years) => {
    expect(yearsOf(date)).toEqual(years);
  });
});

describe('the series', () => {
  test('never puts two measures on one axis', async () => {
    const groups = byAxis([auc, reliability]);
    expect(groups.map(({ indicators }) => indicators.map(({ nameNl }) => nameNl))).toEqual([
      ['AUC van het model'],
      ['Betrouwbaarheid'],
    ]);
    const [first, second] = await Promise.all(groups.map((group) => draw(seriesChart(view, group) ?? ({} as never))));
    expect(wordsIn(first ?? '')).toContain('AUC');
    expect(wordsIn(first ?? '').some((words) => words.includes('%'))).toBe(false);
    expect(wordsIn(second ?? '').some((words) => words.includes('AUC'))).toBe(false);
  });

  test('draws each dated stand as it is written in the table, and a target hollow', async () => {
    const [group] = byAxis([reliability]);
    if (!group) throw new Error('no group');
    expect(pointsOf(group).map(({ number }) => number)).toEqual([81, 85, 90]);
    const svg = await draw(seriesChart(view, group) ?? ({} as never));
    expect(wordsIn(svg)).toEqual(expect.arrayContaining(['81%', 'minstens 85%', 'Doel: 90%']));
    expect(wordsIn(svg).some((words) => words.includes('70'))).toBe(false);
    expect(hollow(svg)).toBe(1);
  });

  test('needs two dated figures: one is no series', () => {
    const one = { ...auc, measurements: auc.measurements.slice(0, 1) };
    expect(seriesChart(view, { axis: 'auc', indicators: [one] })).toBeUndefined();
    const undated = indicator('x', 'x', '%', [figureOf('ACTUAL', 1, null), figureOf('ACTUAL', 2, null)]);
    expect(seriesChart(view, { axis: 'x', indicators: [undated] })).toBeUndefined();
  });

  test('writes decimals as the language does', async () => {
    const spec = seriesChart(view, { axis: 'auc', indicators: [auc] });
    expect(wordsIn(await draw(spec ?? ({} as never)))).toContain('0,90');
  });
});

test('bars draw what is not known hollow and dashed over the whole width, and not as nothing', async () => {
  const svg = await draw(
    barsChart(view, [
      { label: 'Technologie', percentage: 80 },
      { label: 'Bedrijfsmodel', percentage: 0 },
      { label: 'Gebruiker', percentage: null },
    ]),
  );
  expect(hollow(svg)).toBe(1);
  expect(wordsIn(svg)).toEqual(expect.arrayContaining(['80%', '0%', 'onbekend']));
});

test('levels draw what was not judged hollow and dashed', async () => {
  const level = (item: string, round: string, at: number | null) => ({
    ...{ item, round, level: at, words: at === null ? 'onbekend' : 'klein' },
  });
  const svg = await draw(
    levelsChart([level('a', '1', 0), level('b', '1', null), level('a', '2', 2), level('b', '2', 1)]),
  );
  expect(hollow(svg)).toBe(1);
  expect(wordsIn(svg).filter((words) => words === 'klein')).toHaveLength(3);
});

test('forces stand in order, accelerators on the left and an unknown weight hollow', async () => {
  const forces = forcesInOrder([
    { id: 'a', label: 'Twijfel', helps: false, weight: 2 },
    { id: 'b', label: 'Steun', helps: true, weight: 1 },
    { id: 'c', label: 'Druk', helps: true, weight: 4 },
    { id: 'd', label: 'Geld', helps: false, weight: null },
  ]);
  expect(forces.map(({ label }) => label)).toEqual(['Druk', 'Steun', 'Twijfel', 'Geld']);
  const svg = await draw(forcesChart(view, forces));
  expect(wordsIn(svg)).toEqual(expect.arrayContaining(['1. Druk', '4', '2', '1', 'onbekend']));
  expect(hollow(svg)).toBe(1);
});

test('a factor model is drawn while it can be followed by eye, with a sign on each line', async () => {
  const factors = ['protective', 'risk', 'outcome'].map((kind) => ({ id: kind, label: kind, kind: kind as 'risk' }));
  const links = [
    { cause: 'protective', effect: 'outcome', strengthens: true },
    { cause: 'risk', effect: 'outcome', strengthens: false },
  ];
  const heads = { protective: 'Beschermt', risk: 'Risico', outcome: 'Uitkomst' };
  const svg = await draw(factorsChart(factors, links, heads) ?? ({} as never));
  expect(wordsIn(svg)).toEqual(expect.arrayContaining(['+', '−', 'protective', 'Beschermt']));
  const many = Array.from({ length: 11 }, (_, place) => ({ id: `${place}`, label: 'x', kind: 'risk' as const }));
  expect([isDrawable(many, links), isDrawable(factors, [])]).toEqual([false, false]);
});

test.each([
  ['2026-11-24', '2026-11-24T22:59:59.999Z'],
  ['2026-07-01', '2026-07-01T21:59:59.999Z'],
  ['2026-03-29', '2026-03-29T21:59:59.999Z'],
  ['2026-10-25', '2026-10-25T22:59:59.999Z'],
  ['2026-02-30', undefined],
  ['gisteren', undefined],
])('the end of %s in the Netherlands is %s', (day, end) => {
  expect(endOfDay(day)?.toISOString()).toBe(end);
});
