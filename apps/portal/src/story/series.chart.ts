import type { TopLevelSpec } from 'vega-lite';
import { numbersIn, palette } from '../chart/draw.js';
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

/** Whether a figure was found; the others are hoped for. */
export const isFound = ({ measurement: { role } }: Pick<Point, 'measurement'>): boolean => !marks[role].hollow;

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
  const labelled = points.length <= 6;
  const values = points.map(({ indicator, measurement, at, number }, place) => {
    const { role } = measurement;
    const words = figure(view, indicator, measurement) ?? '';
    const named = role === 'ACTUAL' ? words : `${view.t.story.role[role]}: ${words}`;
    return {
      ...{ at, number, max: measurement.numberMax ?? number },
      name: nameOf(view, indicator),
      ...marks[role],
      words: labelled || role !== 'ACTUAL' || place === points.length - 1 ? named : '',
    };
  });
  const first = Math.floor(points[0]?.at ?? 0);
  const last = Math.max(Math.ceil(points.at(-1)?.at ?? 0), first + 1);
  const fromZero = beginsAtZero(points);
  const x = {
    field: 'at',
    type: 'quantitative' as const,
    scale: { domain: [first, last], nice: false, zero: false },
    axis: { format: 'd', tickMinStep: 1, title: null, grid: false },
  };
  const y = {
    field: 'number',
    type: 'quantitative' as const,
    // Where the axis does not begin at zero no figure may lie on its foot, as if it were nothing.
    scale: { zero: fromZero, nice: true, ...(fromZero ? {} : { padding: 24 }) },
    axis: {
      ...{ title: group.indicators[0]?.unit ?? view.t.story.noUnit, tickCount: 5 },
      ...{ titleAngle: 0, titleAlign: 'left' as const, titleAnchor: 'end' as const, titleX: -34, titleY: -22 },
    },
  };
  const names = [...new Set(values.map(({ name }) => name))];
  const colour = {
    field: 'name',
    type: 'nominal' as const,
    scale: { domain: names, range: [palette.green, palette.ochre, palette.ink, palette.red] },
    legend: several ? { title: null, orient: 'bottom' as const, labelLimit: 420, columns: 1 } : null,
  };
  const shape = { field: 'shape', type: 'nominal' as const, scale: null };
  const text = { type: 'text' as const, dy: -17, fontSize: 13 };
  return {
    width: 660,
    height: 240,
    padding: { left: 12, right: 50, top: 4, bottom: 8 },
    config: numbersIn(view.language),
    data: { values },
    encoding: { x, y },
    layer: [
      {
        transform: [{ filter: '!datum.hollow' }],
        mark: { type: 'line', strokeWidth: 2.5 },
        encoding: {
          color: colour,
          strokeDash: { field: 'name', type: 'nominal', scale: { domain: names }, legend: colour.legend },
        },
      },
      { mark: { type: 'rule', strokeWidth: 2 }, encoding: { y, y2: { field: 'max' } } },
      {
        transform: [{ filter: '!datum.hollow' }],
        mark: { type: 'point', filled: true, size: 130, opacity: 1 },
        encoding: { color: colour, shape },
      },
      {
        transform: [{ filter: 'datum.hollow' }],
        mark: {
          ...{ type: 'point', filled: false, size: 150, opacity: 1 },
          ...{ fill: palette.unknown, strokeWidth: 2, strokeDash: [3, 2] },
        },
        encoding: { color: colour, shape },
      },
      // A rim of paper keeps the words apart from the line.
      { mark: { ...text, stroke: '#ffffff', strokeWidth: 5 }, encoding: { text: { field: 'words' } } },
      { mark: text, encoding: { text: { field: 'words' } } },
    ],
  };
}
