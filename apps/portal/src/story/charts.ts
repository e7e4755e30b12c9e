import { draw } from '../chart/draw.js';
import { day, inLanguage, type View } from '../view.js';
import { barsChart, type Bar } from './bars.chart.js';
import { factorsChart, type Factor, type FactorLink } from './factors.chart.js';
import { forcesChart, forcesInOrder, type Force } from './forces.chart.js';
import { levelsChart, type Level } from './levels.chart.js';
import { byAxis, isOutcome, seriesChart } from './series.chart.js';
import {
  entriesOf,
  fieldOf,
  termOf,
  valuesOf,
  type CaseChecklist,
  type Entry,
  type Facts,
  type Work,
} from './story.js';
import { timelineChart, timelineRows } from './timeline.chart.js';

/** The drawings of one case, as SVG; what is not there is not drawn. */
export interface StoryCharts {
  timeline?: string | undefined;
  /** By axis. */
  series: ReadonlyMap<string, string>;
  fields?: string | undefined;
  levels?: string | undefined;
  forces?: string | undefined;
  factors?: string | undefined;
}

const titleOf = (view: View, { titleNl, titleEn }: Entry): string => inLanguage(view, titleNl, titleEn).words;

export const forcesOf = (view: View, work: Pick<Work, 'registers'>): (Force & { place: number })[] =>
  forcesInOrder(
    entriesOf(work, 'force')
      .filter(({ status }) => !status.ended)
      .map((entry) => {
        const weight = Number(fieldOf(entry, 'weight') ?? Number.NaN);
        return {
          id: entry.id,
          label: titleOf(view, entry),
          helps: termOf(entry, 'force-direction')?.id === 'accelerator',
          weight: Number.isFinite(weight) ? weight : null,
        };
      }),
  );

export function factorsOf(view: View, work: Pick<Work, 'registers'>): { factors: Factor[]; links: FactorLink[] } {
  const inUse = (register: string): Entry[] => entriesOf(work, register).filter(({ status }) => !status.ended);
  return {
    factors: inUse('factor').map((entry) => ({
      id: entry.id,
      label: titleOf(view, entry),
      kind: (termOf(entry, 'factor-kind')?.id ?? 'outcome') as Factor['kind'],
    })),
    links: inUse('factor-link').map((entry) => ({
      cause: fieldOf(entry, 'cause') ?? '',
      effect: fieldOf(entry, 'effect') ?? '',
      strengthens: termOf(entry, 'edge-sign')?.id === 'strengthens',
    })),
  };
}

const checklistOf = ({ checklists }: Pick<Work, 'checklists'>, id: string): CaseChecklist | undefined =>
  checklists.find(({ checklist, responses }) => checklist.id === id && responses.length > 0);

/** How far each of the three fields is, by the last response (I-014). */
export const barsOf = (view: View, work: Pick<Work, 'checklists'>): Bar[] =>
  (checklistOf(work, 'parallel-fields')?.responses[0]?.answers ?? []).map(({ item, value }) => ({
    label: inLanguage(view, item.labelNl, item.labelEn).words,
    percentage: value === null ? null : Number(value),
  }));

const likelihoods = ['low', 'medium', 'high'];

/** How likely each dark-side risk was judged, round after round, oldest first; none with fewer than two rounds (I-029). */
export function levelsOf(view: View, work: Pick<Work, 'checklists'>): Level[] {
  const rounds = checklistOf(work, 'dark-side')?.responses.toReversed() ?? [];
  if (rounds.length < 2) return [];
  return rounds.slice(-4).flatMap(({ heldOn, answers }) =>
    answers.map(({ item, value, valueNl, valueEn }) => ({
      item: inLanguage(view, item.labelNl, item.labelEn).words,
      round: day(view, heldOn),
      level: value === null ? null : likelihoods.indexOf(value),
      words: value === null ? view.t.story.likelihoodUnknown : inLanguage(view, valueNl, valueEn).words.toLowerCase(),
    })),
  );
}

/** Draws what there is to draw of a case. */
export async function chartsOf(view: View, facts: Facts, work: Omit<Work, 'id'>): Promise<StoryCharts> {
  const drawn = (spec: Parameters<typeof draw>[0] | undefined): Promise<string | undefined> =>
    spec ? draw(spec) : Promise.resolve(undefined);
  const [bars, levels, forces, { factors, links }] = [
    barsOf(view, work),
    levelsOf(view, work),
    forcesOf(view, work),
    factorsOf(view, work),
  ];
  const series = await Promise.all(
    byAxis(work.indicators.filter(isOutcome)).map(
      async (group) => [group.axis, await drawn(seriesChart(view, group))] as const,
    ),
  );
  return {
    timeline: await drawn(timelineChart(view, timelineRows(view, valuesOf(facts, 'phase-history')))),
    series: new Map(series.flatMap(([axis, svg]) => (svg ? [[axis, svg] as const] : []))),
    fields: await drawn(bars.length > 0 ? barsChart(view, bars) : undefined),
    levels: await drawn(levels.length > 0 ? levelsChart(levels) : undefined),
    forces: await drawn(forces.length > 0 ? forcesChart(view, forces) : undefined),
    factors: await drawn(factorsChart(factors, links, view.t.story.factorHead)),
  };
}
