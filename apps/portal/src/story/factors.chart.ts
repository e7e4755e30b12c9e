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

const kinds = ['protective', 'risk', 'outcome'] as const;
const size = { width: 620, height: 290 };
/** How far the circle of factors reaches; the words stand outside it. */
const reach = { x: 150, y: 108 };

/** A drawing helps while it can be followed by eye; beyond that the tables say more. */
export const isDrawable = (factors: readonly Factor[], links: readonly FactorLink[]): boolean =>
  links.length > 0 && links.length <= 14 && factors.length >= 2 && factors.length <= 10;

/**
 * Factors in a circle, so that no line runs through another factor or its name. An arrow says which way a factor works;
 * a weakening one is dashed, and each line carries its sign.
 */
export function factorsChart(
  factors: readonly Factor[],
  links: readonly FactorLink[],
  heads: Record<Factor['kind'], string>,
): TopLevelSpec | undefined {
  if (!isDrawable(factors, links)) return undefined;
  const ordered = kinds.flatMap((kind) => factors.filter((factor) => factor.kind === kind));
  const nodes = ordered.map((factor, place) => {
    const turn = (2 * Math.PI * (place + 0.5)) / ordered.length;
    const [right, down] = [Math.sin(turn), -Math.cos(turn)];
    return {
      ...factor,
      ...{ x: size.width / 2 + right * reach.x, y: size.height / 2 + down * reach.y },
      ...{ wordsX: size.width / 2 + right * (reach.x + 16), wordsY: size.height / 2 + down * (reach.y + 20) },
      side: right > 0.2 ? 'left' : right < -0.2 ? 'right' : 'center',
      head: heads[factor.kind],
    };
  });
  const arrows = arrowsBetween(nodes, links);
  const place = (x: string, y: string) => ({
    x: { field: x, type: 'quantitative' as const, axis: null, scale: { domain: [0, size.width], nice: false } },
    y: { field: y, type: 'quantitative' as const, axis: null, scale: { domain: [size.height, 0], nice: false } },
  });
  const kindScale = kinds.map((kind) => heads[kind]);
  return {
    ...size,
    layer: [
      {
        data: { values: arrows },
        mark: { type: 'rule', strokeWidth: 2, color: palette.soft },
        encoding: {
          ...place('x', 'y'),
          ...{ x2: { field: 'x2' }, y2: { field: 'y2' } },
          strokeDash: { condition: { test: '!datum.strengthens', value: [6, 4] }, value: [1, 0] },
        },
      },
      {
        data: { values: arrows },
        mark: { type: 'point', shape: 'triangle-up', filled: true, size: 110, opacity: 1, color: palette.soft },
        encoding: { ...place('x2', 'y2'), angle: { field: 'angle', type: 'quantitative', scale: null } },
      },
      ...[{ stroke: '#ffffff', strokeWidth: 8 }, {}].map((rim) => ({
        data: { values: arrows },
        mark: { type: 'text' as const, fontWeight: 700 as const, fontSize: 18, ...rim },
        encoding: { ...place('signX', 'signY'), text: { field: 'sign' } },
      })),
      {
        data: { values: nodes },
        mark: { type: 'point', filled: true, size: 240, opacity: 1, stroke: palette.ink },
        encoding: {
          ...place('x', 'y'),
          color: {
            ...{ field: 'head', type: 'nominal', legend: { title: null, orient: 'top' } },
            scale: { domain: kindScale, range: [palette.mint, palette.ochre, palette.ink] },
          },
          shape: {
            ...{ field: 'head', type: 'nominal' },
            scale: { domain: kindScale, range: ['circle', 'triangle-up', 'square'] },
          },
        },
      },
      ...(['left', 'right', 'center'] as const).map((side) => ({
        data: { values: nodes.filter((node) => node.side === side) },
        mark: { type: 'text' as const, align: side, fontSize: 14, limit: side === 'center' ? 300 : 170 },
        encoding: { ...place('wordsX', 'wordsY'), text: { field: 'label' } },
      })),
    ],
  };
}

/** Lines from factor to factor that stop short of the shapes, with the place of the sign and the turn of the arrow head. */
function arrowsBetween(nodes: readonly (Factor & { x: number; y: number })[], links: readonly FactorLink[]) {
  return links.flatMap(({ cause, effect, strengthens }) => {
    const [from, to] = [nodes.find(({ id }) => id === cause), nodes.find(({ id }) => id === effect)];
    if (!from || !to || from === to) return [];
    const [right, down] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(right, down);
    const [end, sign] = [(length - 14) / length, 0.4];
    return [
      {
        ...{ x: from.x, y: from.y, x2: from.x + right * end, y2: from.y + down * end },
        ...{ signX: from.x + right * sign, signY: from.y + down * sign },
        ...{ strengthens, sign: strengthens ? '+' : '−' },
        angle: (Math.atan2(down, right) * 180) / Math.PI + 90,
      },
    ];
  });
}
