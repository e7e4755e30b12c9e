import type { PlacementsFragment, SpreadFragment } from '../generated/graphql.js';
import { inLanguage, type View } from '../view.js';
import { drawQuadrant, lookOf, type Look, type Point } from './quadrant.drawing.js';
import { drawBars, type Bar } from './spread.drawing.js';

export type Placed = PlacementsFragment['placements'][number];
type Quadrant = PlacementsFragment['quadrant'];

/** A case with the number that stands for it in every drawing of the page. */
export type Numbered = Placed & { nr: number };

/** Cases in the order in which they come, numbered from one. */
export const numbered = ({ placements }: PlacementsFragment): Numbered[] =>
  placements.map((placed, place) => ({ ...placed, nr: place + 1 }));

/** The bars of a spread: each term, and apart of how many cases it is not known. */
export function barsOf(view: View, { terms, soughtInVain, unknown }: SpreadFragment): Bar[] {
  const words = view.t.insight;
  return [
    ...terms.map(({ term, cases }) => ({ label: inLanguage(view, term.labelNl, term.labelEn).words, cases })),
    ...(soughtInVain > 0 ? [{ label: words.notInSource, cases: soughtInVain, unknown: true }] : []),
    ...(unknown > soughtInVain || soughtInVain === 0
      ? [{ label: words.notStated, cases: unknown - soughtInVain, unknown: true }]
      : []),
  ];
}

export const drawSpread = (view: View, spread: SpreadFragment, total: number): Promise<string> =>
  drawBars(barsOf(view, spread), total);

const isGrade = (id: string): id is keyof typeof lookOf => id in lookOf;

/** What sources state of an attribute of a placed case. */
export const statedOf = ({ case: { assessments } }: Placed, attribute: string) =>
  assessments.filter((value) => value.attribute.id === attribute && !value.unknown);

/** Grades of value that sources give; `unknown` where none does. Several where they differ. */
export const gradesOf = (placed: Placed): string[] => {
  const grades = [...new Set(statedOf(placed, 'value-grade').flatMap(({ term }) => term?.id ?? []))];
  return grades.length > 0 ? grades : ['unknown'];
};

/** Looks with their words, for the legend. */
function looksOf(view: View, placements: readonly Placed[]): Look[] {
  const words = view.t.insight;
  const terms = placements.flatMap((placed) => statedOf(placed, 'value-grade').flatMap(({ term }) => term ?? []));
  const labelOf = (id: string): string | null => {
    const term = terms.find((known) => known.id === id);
    return term ? inLanguage(view, term.labelNl, term.labelEn).words : null;
  };
  return Object.entries(lookOf).flatMap(([id, look]) => {
    const label = id === 'unknown' ? words.gradeUnknown : labelOf(id);
    return label === null ? [] : [{ id, label: words.gradeLegend(label), ...look }];
  });
}

const plain: Look = { id: 'plain', label: '', ...lookOf.medium, shape: 'circle' };
const notPlaced: Look = { id: 'not-placed', label: '', ...lookOf.unknown };

/** The same shape, hollow: a case that stands nowhere keeps its grade and is drawn as unknown. */
const hollow = (look: Look): Look => ({
  ...look,
  ...{ id: `${look.id}-hollow`, fill: lookOf.unknown.fill, ink: lookOf.unknown.ink, hollow: true },
});

/** Draws a quadrant; with the grade of value of each case where the quadrant is about value. */
export function drawPlacements(
  view: View,
  { quadrant, ...found }: PlacementsFragment,
  { graded }: { graded: boolean },
): Promise<string> {
  const label = (of: { labelNl: string; labelEn: string }): string => inLanguage(view, of.labelNl, of.labelEn).words;
  const placements = numbered({ quadrant, ...found });
  const looks = graded ? looksOf(view, placements) : [];
  const lookFor = (placed: Placed): Look => {
    const [grade = 'unknown'] = gradesOf(placed);
    if (graded) return looks.find(({ id }) => isGrade(id) && id === grade) ?? notPlaced;
    return placed.positions.length > 0 ? plain : notPlaced;
  };
  const points = placements.flatMap((placed): Point[] => {
    const more = graded && statedOf(placed, 'potential').length > 0 ? '↑' : '';
    const text = String(placed.nr);
    const beside = `${more}${placed.disputed ? '*' : ''}`;
    const look = lookFor(placed);
    return placed.positions.length === 0
      ? [{ text, beside, corner: null, look: hollow(look) }]
      : placed.positions.map(({ cell }) => ({ text, beside, corner: endsOf(quadrant, cell), look }));
  });
  const axis = ({ labelNl, labelEn, low, high }: Quadrant['horizontal']) => ({
    ...{ title: label({ labelNl, labelEn }), low: label(low), high: label(high) },
  });
  return drawQuadrant(
    points,
    {
      horizontal: axis(quadrant.horizontal),
      vertical: axis(quadrant.vertical),
      cornerOf: (horizontal, vertical) => {
        const cell = quadrant.cells.find(
          (known) =>
            known.horizontal === quadrant.horizontal[horizontal].id &&
            known.vertical === quadrant.vertical[vertical].id,
        );
        return cell ? label(cell) : '';
      },
      unknown: view.t.insight.unknown,
    },
    looks,
  );
}

const endsOf = ({ horizontal, vertical }: Quadrant, cell: { horizontal: string; vertical: string }) => ({
  horizontal: cell.horizontal === horizontal.high.id ? ('high' as const) : ('low' as const),
  vertical: cell.vertical === vertical.high.id ? ('high' as const) : ('low' as const),
});
