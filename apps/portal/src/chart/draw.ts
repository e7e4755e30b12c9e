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

/**
 * Draws a chart on the server as SVG that needs no script and no style of its own: Vega writes presentation attributes
 * only, so the Content-Security-Policy of the pages holds.
 */
export async function draw(spec: TopLevelSpec): Promise<string> {
  const compiled = compile(spec, { config }).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: 'none', logLevel: vega.Error });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
