import type { TopLevelSpec } from 'vega-lite';
import { palette } from '../chart/draw.js';
import type { View } from '../view.js';

/** A bar of 0 to 100 per cent; null is not known. */
export interface Bar {
  label: string;
  percentage: number | null;
}

/** Percentages as bars; what is not known is a hollow dashed bar over the whole width. */
export function barsChart(view: View, bars: readonly Bar[]): TopLevelSpec {
  const values = bars.map(({ label, percentage }) => ({
    label,
    known: percentage !== null,
    percentage: percentage ?? 100,
    words: percentage === null ? view.t.story.likelihoodUnknown : `${percentage}%`,
  }));
  const x = {
    field: 'percentage',
    type: 'quantitative' as const,
    scale: { domain: [0, 100] },
    axis: { title: null, tickCount: 5, labelExpr: "datum.value + '%'" },
  };
  return {
    width: 560,
    height: { step: 42 },
    padding: { left: 5, right: 70, top: 5, bottom: 5 },
    data: { values },
    encoding: {
      y: {
        field: 'label',
        type: 'nominal',
        sort: null,
        axis: { title: null, ticks: false, domain: false, labelPadding: 10 },
      },
      x,
    },
    layer: [
      { transform: [{ filter: 'datum.known' }], mark: { type: 'bar', height: 22, fill: palette.green } },
      {
        transform: [{ filter: '!datum.known' }],
        mark: { type: 'bar', height: 22, fill: palette.unknown, stroke: palette.soft, strokeDash: [5, 4] },
      },
      {
        mark: { type: 'text', align: 'left', dx: 8, fontWeight: 700 },
        encoding: { text: { field: 'words' } },
      },
    ],
  };
}
