import type { TopLevelSpec } from 'vega-lite';
import { palette } from '../chart/draw.js';
import type { ValueFragment } from '../generated/graphql.js';
import { inLanguage, type View } from '../view.js';
import { when, yearsOf } from './when.js';

/** A step of the history of a case, as it is drawn and as the table says it. */
export interface TimelineRow {
  place: number;
  /** The source's own name, or that of the phase. */
  name: string;
  value: ValueFragment;
  when: string | undefined;
  /** Years on the axis; a step with a beginning only has an open end. */
  begins: number | null;
  ends: number | null;
  open: boolean;
}

export const timelineRows = (view: View, values: readonly ValueFragment[]): TimelineRow[] =>
  values.map((value, index) => {
    const { t } = view;
    const { from, until } = value;
    const [begins, firstEnds] = from ? yearsOf(from) : [null, null];
    const words =
      from &&
      (until
        ? until === from
          ? when(view, from)
          : t.story.period(when(view, from), when(view, until))
        : t.story.since(when(view, from)));
    return {
      place: index + 1,
      name: value.ownName ?? (inLanguage(view, value.term?.labelNl, value.term?.labelEn).words || t.story.noPhase),
      value,
      when: words || undefined,
      begins,
      ends: until ? yearsOf(until)[1] : firstEnds,
      open: Boolean(from) && !until,
    };
  });

/** The first and the last year that a step touches; undefined when no step has a date. */
function yearsDrawn(rows: readonly TimelineRow[]): [number, number] | undefined {
  const dated = rows.flatMap(({ begins, ends }) => (begins === null || ends === null ? [] : [[begins, ends]]));
  if (dated.length === 0) return undefined;
  const first = Math.floor(Math.min(...dated.map(([begins = 0]) => begins)));
  const last = Math.ceil(Math.max(...dated.map(([, ends = 0]) => ends)));
  return [first, last + (rows.some(({ open, ends }) => open && ends !== null && ends > last - 0.5) ? 1 : 0)];
}

/**
 * Phases on an axis of years. Filled where the source gives a date; hollow and dashed where the end or the whole date is
 * not known, so that nobody reads a date that nobody gave.
 */
export function timelineChart(view: View, rows: readonly TimelineRow[]): TopLevelSpec | undefined {
  const years = yearsDrawn(rows);
  if (!years) return undefined;
  const [first, last] = years;
  const thin = (last - first) * 0.012;
  const bars = rows.flatMap(({ place, name, begins, ends, open }) => {
    const row = `${place}. ${name}`;
    if (begins === null || ends === null)
      return [{ row, begins: first, ends: last, known: 'no', words: view.t.story.undated }];
    const end = Math.max(ends, begins + thin);
    return [
      { row, begins, ends: end, known: 'yes', words: '' },
      ...(open && end < last ? [{ row, begins: end, ends: last, known: 'no', words: view.t.story.openEnd }] : []),
    ];
  });
  const x = {
    field: 'begins',
    type: 'quantitative' as const,
    scale: { domain: [first, last], nice: false, zero: false },
    axis: { format: 'd', tickMinStep: 1, title: null, grid: true },
  };
  const y = {
    field: 'row',
    type: 'nominal' as const,
    sort: rows.map(({ place, name }) => `${place}. ${name}`),
    axis: { title: null, ticks: false, domain: false, labelLimit: 200, labelPadding: 10 },
  };
  return {
    width: 620,
    height: { step: 38 },
    data: { values: bars },
    encoding: { y },
    layer: [
      {
        transform: [{ filter: "datum.known === 'no'" }],
        mark: {
          type: 'bar',
          height: 18,
          fill: palette.unknown,
          stroke: palette.soft,
          strokeDash: [5, 4],
          strokeWidth: 1.5,
        },
        encoding: { x, x2: { field: 'ends' } },
      },
      {
        transform: [{ filter: "datum.known === 'yes'" }],
        mark: { type: 'bar', height: 18, fill: palette.green },
        encoding: { x, x2: { field: 'ends' } },
      },
      {
        transform: [{ filter: "datum.known === 'no'" }, { calculate: '(datum.begins + datum.ends) / 2', as: 'middle' }],
        mark: { type: 'text', fontSize: 12, color: palette.soft },
        encoding: { x: { ...x, field: 'middle' }, text: { field: 'words' } },
      },
    ],
  };
}
