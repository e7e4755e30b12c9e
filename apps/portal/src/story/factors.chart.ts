import type { TopLevelSpec } from 'vega-lite';
import { palette } from '../chart/draw.js';

/** A factor of a model: what protects, what is a risk, or what comes of it. */
export interface Factor {
  id: string;
  label: string;
  kind: 'protective' | 'risk' | 'outcome';
}

/** One factor strengthens or weakens another. */
export interface FactorLink {
  cause: string;
  effect: string;
  strengthens: boolean;
}

const columns = { protective: 0, risk: 1, outcome: 2 } as const;

/** A drawing helps while it can be followed by eye; beyond that the tables say more. */
export const isDrawable = (factors: readonly Factor[], links: readonly FactorLink[]): boolean =>
  links.length > 0 && links.length <= 12 && factors.length <= 10;

/** Factors in three columns by kind, with a line per relation; a weakening one is dashed, and each line carries its sign. */
export function factorsChart(
  factors: readonly Factor[],
  links: readonly FactorLink[],
  heads: Record<Factor['kind'], string>,
): TopLevelSpec | undefined {
  if (!isDrawable(factors, links)) return undefined;
  const kinds = (['protective', 'risk', 'outcome'] as const).filter((kind) => factors.some((one) => one.kind === kind));
  const tallest = Math.max(...kinds.map((kind) => factors.filter((one) => one.kind === kind).length));
  const placed = new Map(
    kinds.flatMap((kind) => {
      const column = factors.filter((one) => one.kind === kind);
      return column.map(
        (one, index) =>
          [
            one.id,
            // A little slant in each column keeps a line between neighbours of one kind apart from their labels.
            { ...one, x: kinds.indexOf(kind), y: ((index + 0.5) * tallest) / column.length + columns[kind] * 0.12 },
          ] as const,
      );
    }),
  );
  const lines = links.flatMap(({ cause, effect, strengthens }) => {
    const [from, to] = [placed.get(cause), placed.get(effect)];
    if (!from || !to) return [];
    const middle = { mx: from.x + (to.x - from.x) * 0.6, my: from.y + (to.y - from.y) * 0.6 };
    return [{ x: from.x, y: from.y, x2: to.x, y2: to.y, ...middle, strengthens, sign: strengthens ? '+' : '−' }];
  });
  const x = {
    field: 'x',
    type: 'quantitative' as const,
    axis: null,
    scale: { domain: [-0.35, kinds.length - 0.65], nice: false },
  };
  const y = {
    field: 'y',
    type: 'quantitative' as const,
    axis: null,
    scale: { domain: [tallest + 0.4, -0.4], nice: false, zero: false },
  };
  return {
    width: 250 * kinds.length,
    height: 80 * (tallest + 0.6),
    layer: [
      {
        data: { values: lines },
        mark: { type: 'rule', strokeWidth: 2, color: palette.soft },
        encoding: {
          ...{ x, y, x2: { field: 'x2' }, y2: { field: 'y2' } },
          strokeDash: { condition: { test: '!datum.strengthens', value: [6, 4] }, value: [1, 0] },
        },
      },
      {
        data: { values: lines },
        mark: { type: 'point', filled: true, fill: '#ffffff', size: 340, opacity: 1 },
        encoding: { x: { ...x, field: 'mx' }, y: { ...y, field: 'my' } },
      },
      {
        data: { values: lines },
        mark: { type: 'text', fontWeight: 700, fontSize: 18 },
        encoding: { x: { ...x, field: 'mx' }, y: { ...y, field: 'my' }, text: { field: 'sign' } },
      },
      {
        data: { values: [...placed.values()] },
        mark: { type: 'point', filled: true, size: 260, opacity: 1, stroke: palette.ink },
        encoding: {
          ...{ x, y },
          color: {
            field: 'kind',
            type: 'nominal',
            legend: null,
            scale: { domain: ['protective', 'risk', 'outcome'], range: [palette.mint, palette.ochre, palette.ink] },
          },
          shape: {
            field: 'kind',
            type: 'nominal',
            legend: null,
            scale: { domain: ['protective', 'risk', 'outcome'], range: ['circle', 'triangle-up', 'square'] },
          },
        },
      },
      {
        data: { values: [...placed.values()] },
        mark: { type: 'text', dy: 22, fontSize: 13, limit: 230 },
        encoding: { x, y, text: { field: 'label' } },
      },
      {
        data: { values: kinds.map((kind, place) => ({ x: place, y: -0.25, label: heads[kind] })) },
        mark: { type: 'text', fontWeight: 700 },
        encoding: { x, y, text: { field: 'label' } },
      },
    ],
  };
}
