import type { TopLevelSpec } from 'vega-lite';
import { palette } from '../chart/draw.js';
import type { View } from '../view.js';
import { figure, nameOf, type Indicator, type Measurement } from './figure.js';
import { yearsOf } from './when.js';

/** Indicators that may share an axis because measure and unit are the same (US-05), with every figure of them. */
export interface AxisGroup {
  axis: string;
  indicators: Indicator[];
}

/** Kinds that say how something turned out; context and ambiguous figures stand apart. */
export const isOutcome = ({ kind }: Indicator): boolean => kind !== 'CONTEXT' && kind !== 'AMBIGUOUS';

export function byAxis(indicators: readonly Indicator[]): AxisGroup[] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) groups.set(indicator.axis, [...(groups.get(indicator.axis) ?? []), indicator]);
  return [...groups].map(([axis, members]) => ({ axis, indicators: members }));
}

/** A figure with a date and a number: one mark of a series. */
export interface Point {
  indicator: Indicator;
  measurement: Measurement;
  at: number;
  number: number;
}

// A change is a difference and no stand: it has no place on the axis of the stands.
export const pointsOf = ({ indicators }: AxisGroup): Point[] =>
  indicators
    .flatMap((indicator) =>
      indicator.measurements.flatMap((measurement) => {
        const { on, number, role } = measurement;
        if (on === null || number === null || role === 'CHANGE') return [];
        const [begins, ends] = yearsOf(on);
        return [{ indicator, measurement, at: (begins + ends) / 2, number }];
      }),
    )
    .toSorted((a, b) => a.at - b.at);

/** Whether the stands are so close that an axis from zero would hide how they moved. */
export function beginsAtZero(points: readonly Point[]): boolean {
  const numbers = points.map(({ number }) => number);
  return Math.min(...numbers) < Math.max(...numbers) / 2;
}

const marks: Record<Measurement['role'], { shape: string; hollow: boolean }> = {
  BASELINE: { shape: 'square', hollow: false },
  ACTUAL: { shape: 'circle', hollow: false },
  EXPECTED: { shape: 'triangle-up', hollow: true },
  TARGET: { shape: 'diamond', hollow: true },
  CHANGE: { shape: 'cross', hollow: true },
};

/**
 * Dated figures of one axis. What was found is filled and joined by a line; what is hoped for is hollow and dashed. Only
 * where there are at least two dated figures: one figure is no series.
 */
export function seriesChart(view: View, group: AxisGroup): TopLevelSpec | undefined {
  const points = pointsOf(group);
  if (points.length < 2) return undefined;
  const several = group.indicators.length > 1;
  const values = points.map(({ indicator, measurement, at, number }) => ({
    ...{ at, number, max: measurement.numberMax ?? number },
    name: nameOf(view, indicator),
    role: view.t.story.role[measurement.role],
    hollow: marks[measurement.role].hollow,
    words: figure(view, indicator, measurement) ?? '',
  }));
  const roles = [...new Set(points.map(({ measurement }) => measurement.role))];
  const first = Math.floor(points[0]?.at ?? 0);
  const last = Math.max(Math.ceil(points.at(-1)?.at ?? 0), first + 1);
  const unit = group.indicators[0]?.unit ?? view.t.story.noUnit;
  const x = {
    field: 'at',
    type: 'quantitative' as const,
    scale: { domain: [first, last], nice: false, zero: false },
    axis: { format: 'd', tickMinStep: 1, title: null, grid: false },
  };
  const y = {
    field: 'number',
    type: 'quantitative' as const,
    scale: { zero: beginsAtZero(points), nice: true },
    axis: { title: unit, tickCount: 5 },
  };
  const names = [...new Set(values.map(({ name }) => name))];
  const colour = {
    field: 'name',
    type: 'nominal' as const,
    scale: { domain: names, range: [palette.green, palette.ochre, palette.ink, palette.red] },
    legend: several ? { title: null, orient: 'top' as const, labelLimit: 420, columns: 1 } : null,
  };
  return {
    width: 500,
    height: 240,
    padding: { left: 8, right: 24, top: 12, bottom: 8 },
    data: { values },
    encoding: { x, y },
    layer: [
      {
        transform: [{ filter: '!datum.hollow' }],
        mark: { type: 'line', strokeWidth: 2.5 },
        encoding: {
          color: colour,
          strokeDash: { field: 'name', type: 'nominal', scale: { domain: names }, legend: null },
        },
      },
      { mark: { type: 'rule', strokeWidth: 2 }, encoding: { y, y2: { field: 'max' } } },
      ...[false, true].map((hollow) => ({
        transform: [{ filter: `datum.hollow === ${String(hollow)}` }],
        mark: hollow
          ? {
              ...{ type: 'point' as const, filled: false, size: 150, opacity: 1 },
              ...{ fill: palette.unknown, strokeWidth: 2, strokeDash: [3, 2] },
            }
          : { type: 'point' as const, filled: true, size: 130, opacity: 1 },
        encoding: {
          color: colour,
          shape: {
            field: 'role',
            type: 'nominal' as const,
            scale: {
              domain: roles.map((role) => view.t.story.role[role]),
              range: roles.map((role) => marks[role].shape),
            },
            legend:
              roles.length > 1 ? ({ title: null, orient: 'bottom', symbolStrokeColor: palette.ink } as const) : null,
          },
        },
      })),
      ...(points.length > 6
        ? []
        : [{ mark: { type: 'text' as const, dy: -16, fontSize: 13 }, encoding: { text: { field: 'words' } } }]),
    ],
  };
}
