import type { TopLevelSpec } from 'vega-lite';
import { palette } from '../chart/draw.js';
import type { View } from '../view.js';

/** What helps or slows a case, with its weight from 1 to 5; null is not known. */
export interface Force {
  id: string;
  label: string;
  helps: boolean;
  weight: number | null;
}

/** Those that help before those that slow, the heaviest first; numbered so that table and drawing point to each other. */
export const forcesInOrder = (forces: readonly Force[]): (Force & { place: number })[] =>
  forces
    .toSorted((a, b) => Number(b.helps) - Number(a.helps) || (b.weight ?? 0) - (a.weight ?? 0))
    .map((force, index) => ({ ...force, place: index + 1 }));

/** Accelerators reach left of the middle, decelerators right, as far as they weigh. An unknown weight is hollow and dashed. */
export function forcesChart(view: View, forces: readonly (Force & { place: number })[]): TopLevelSpec {
  const values = forces.map(({ place, label, helps, weight }) => ({
    row: `${place}. ${label}`,
    side: helps ? view.t.story.accelerator : view.t.story.decelerator,
    known: weight !== null,
    reach: (helps ? -1 : 1) * (weight ?? 5),
    words: weight === null ? view.t.story.likelihoodUnknown : String(weight),
    helps,
  }));
  const x = {
    field: 'reach',
    type: 'quantitative' as const,
    scale: { domain: [-5.6, 5.6], nice: false },
    axis: { title: null, values: [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5], labelExpr: 'abs(datum.value)', grid: false },
  };
  return {
    width: 480,
    height: { step: 34 },
    data: { values },
    encoding: {
      y: {
        field: 'row',
        type: 'nominal',
        sort: null,
        axis: { title: null, ticks: false, domain: false, labelPadding: 10, labelLimit: 330 },
      },
      x,
    },
    layer: [
      {
        transform: [{ filter: 'datum.known' }],
        mark: { type: 'bar', height: 20, stroke: palette.ink, strokeWidth: 1 },
        encoding: {
          color: {
            field: 'side',
            type: 'nominal',
            scale: {
              domain: [view.t.story.accelerator, view.t.story.decelerator],
              range: [palette.green, palette.sand],
            },
            legend: { title: null, orient: 'top' },
          },
        },
      },
      {
        transform: [{ filter: '!datum.known' }],
        mark: { type: 'bar', height: 20, fill: palette.unknown, stroke: palette.soft, strokeDash: [5, 4] },
      },
      {
        mark: { type: 'rule', strokeWidth: 1.5, color: palette.ink },
        encoding: { x: { datum: 0 }, y: { value: 0 }, y2: { value: { expr: 'height' } } },
      },
      {
        transform: [{ filter: 'datum.helps' }],
        mark: { type: 'text', align: 'right', dx: -6, fontWeight: 700 },
        encoding: { text: { field: 'words' } },
      },
      {
        transform: [{ filter: '!datum.helps' }],
        mark: { type: 'text', align: 'left', dx: 6, fontWeight: 700 },
        encoding: { text: { field: 'words' } },
      },
    ],
  };
}
