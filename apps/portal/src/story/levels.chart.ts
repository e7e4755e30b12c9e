import type { TopLevelSpec } from 'vega-lite';
import { palette } from '../chart/draw.js';

/** The level of an item in one round; null is not known. */
export interface Level {
  item: string;
  round: string;
  /** 0 for the lowest of the scale. */
  level: number | null;
  words: string;
}

/** Levels of a short scale, round after round: darker is higher, the word stands in the cell, unknown is hollow and dashed. */
export function levelsChart(levels: readonly Level[]): TopLevelSpec {
  const values = levels.map(({ item, round, level, words }) => ({
    item,
    round,
    words,
    known: level !== null,
    level: level ?? 0,
  }));
  const rounds = new Set(values.map(({ round }) => round)).size;
  return {
    width: Math.min(150 * rounds, 520),
    height: { step: 34 },
    data: { values },
    encoding: {
      y: {
        field: 'item',
        type: 'nominal',
        sort: [...new Set(values.map(({ item }) => item))],
        axis: { title: null, ticks: false, domain: false, labelPadding: 10, labelLimit: 320 },
      },
      x: {
        field: 'round',
        type: 'nominal',
        sort: null,
        axis: { title: null, orient: 'top', ticks: false, domain: false, labelAngle: 0, labelLimit: 150 },
      },
    },
    layer: [
      {
        transform: [{ filter: 'datum.known' }],
        mark: { type: 'rect', stroke: '#ffffff', strokeWidth: 3 },
        encoding: {
          color: {
            field: 'level',
            type: 'ordinal',
            scale: { domain: [0, 1, 2], range: [palette.sand, palette.ochre, palette.red] },
            legend: null,
          },
        },
      },
      {
        transform: [{ filter: '!datum.known' }],
        mark: {
          type: 'rect',
          fill: palette.unknown,
          stroke: palette.soft,
          strokeDash: [5, 4],
          strokeWidth: 1.5,
          height: { band: 0.84 },
          width: { band: 0.96 },
        },
      },
      {
        mark: { type: 'text', fontWeight: 700, fontSize: 13 },
        encoding: {
          text: { field: 'words' },
          color: { condition: { test: 'datum.known && datum.level === 2', value: '#ffffff' }, value: palette.ink },
        },
      },
    ],
  };
}
