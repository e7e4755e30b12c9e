import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/**
 * Colours that also differ in lightness, so that a chart reads in grey and for people who see colours differently. What is
 * unknown is drawn hollow with a dashed edge, never as a zero.
 */
export const palette = {
  ink: '#17212b',
  soft: '#44515c',
  line: '#8b8675',
  green: '#1f4d41',
  ochre: '#c98a1b',
  mint: '#9ccbb7',
  sand: '#e9dfc3',
  red: '#9d1f1f',
  unknown: '#ffffff',
} as const;

/** Fonts and lines of every chart. Words beside a chart carry its meaning, so the drawing itself is one picture to a screen reader. */
const config = {
  aria: false,
  background: '#ffffff',
  font: 'Gemeengoed Sans, system-ui, sans-serif',
  view: { stroke: null },
  axis: {
    labelFontSize: 14,
    titleFontSize: 14,
    titleFontWeight: 700,
    labelColor: palette.ink,
    titleColor: palette.ink,
    domainColor: palette.line,
    tickColor: palette.line,
    gridColor: '#e4dfd3',
    labelLimit: 260,
    titlePadding: 10,
  },
  legend: { labelFontSize: 14, titleFontSize: 14, labelColor: palette.ink, titleColor: palette.ink, symbolSize: 140 },
  header: { labelFontSize: 14, titleFontSize: 14 },
  text: { fontSize: 14, color: palette.ink },
  bar: { color: palette.green },
  point: { filled: true, size: 120, color: palette.green },
  line: { color: palette.green, strokeWidth: 2.5 },
  rule: { color: palette.line },
} as const;

/** Widths of the letters of Roboto in parts of the size of the type; what is not named is as wide as most small letters. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'’|!]/, 0.25],
  [/[ frt()/[\]-]/, 0.34],
  [/[mw%@—MW]/, 0.87],
  [/[A-Z&+=<>]/, 0.65],
];

/**
 * How wide a text is. There is no canvas on the server, and what the library assumes instead is half as wide again as our
 * type, so that labels would be cut off in the middle of empty paper.
 */
export const textWidth = (text: string, size: number, bold = false): number =>
  [...text].reduce((sum, letter) => sum + (widths.find(([like]) => like.test(letter))?.[1] ?? 0.55), 0) *
  size *
  (bold ? 1.06 : 1);

interface TextItem {
  text?: unknown;
  fontSize?: number;
  fontWeight?: number | string;
  /** Width at which the text is cut off. */
  limit?: number;
}
const { textMetrics } = vega as unknown as { textMetrics: { width: (item: TextItem, text?: unknown) => number } };
textMetrics.width = ({ text: own, fontSize = 11, fontWeight, limit }, text = own) =>
  Math.min(
    textWidth(String(text ?? ''), fontSize, Number(fontWeight) >= 600 || fontWeight === 'bold'),
    limit && limit > 0 ? limit : Infinity,
  );

/** How numbers on an axis are written: `config: numbersIn(view.language)` in a specification. */
export const numbersIn = (language: 'nl' | 'en') => ({
  locale: {
    number: {
      ...(language === 'nl' ? { decimal: ',', thousands: '.' } : { decimal: '.', thousands: ',' }),
      grouping: [3],
      currency: ['€ ', ''] as [string, string],
    },
  },
});

/**
 * Draws a chart on the server as SVG that needs no script and no style of its own: Vega writes presentation attributes
 * only, so the Content-Security-Policy of the pages holds.
 */
export async function draw(spec: TopLevelSpec): Promise<string> {
  const compiled = compile(spec, { config }).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: 'none', logLevel: vega.Error });
  try {
    return onePicture(await view.toSVG());
  } finally {
    view.finalize();
  }
}

/** The parts of a drawing are no objects of their own to a screen reader: the words and the table beside it say it all. */
const onePicture = (svg: string): string =>
  svg.replaceAll(/<[^>]+>/g, (tag) => tag.replaceAll(/ (?:role|aria-[a-z]+)="[^"]*"/g, ''));
