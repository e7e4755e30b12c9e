import { palette } from '../chart/draw.js';
import { boxes, drawLayers, groupedBy, inBothWidths, lines, onCanvas, words, type Box, type Label } from './drawing.js';

/** How a mark looks: shape and lightness together, so that it also reads in grey. */
export interface Look {
  id: string;
  label: string;
  shape: 'circle' | 'square' | 'diamond' | 'triangle-up';
  /** Area in square pixels. */
  size: number;
  fill: string;
  ink: string;
  hollow: boolean;
}

type End = 'low' | 'high';

/** A numbered case in a corner; in none where an answer is unknown. */
export interface Point {
  text: string;
  /** Signs beside the mark: a star where sources disagree, an arrow where there is potential. */
  beside: string;
  corner: { horizontal: End; vertical: End } | null;
  look: Look;
}

/** The words of a quadrant. */
export interface QuadrantWords {
  horizontal: { title: string; low: string; high: string };
  vertical: { title: string; low: string; high: string };
  /** What a corner stands for, by its ends. */
  cornerOf: (horizontal: End, vertical: End) => string;
  unknown: string;
}

/** Looks by grade of value, from nothing to large; the last one is for a grade that nobody stated. */
export const lookOf = {
  none: { shape: 'triangle-up', size: 1250, fill: '#ffffff', ink: palette.ink, hollow: false },
  limited: { shape: 'circle', size: 720, fill: palette.sand, ink: palette.ink, hollow: false },
  medium: { shape: 'square', size: 720, fill: palette.mint, ink: palette.ink, hollow: false },
  large: { shape: 'diamond', size: 1250, fill: palette.green, ink: '#ffffff', hollow: false },
  unknown: { shape: 'circle', size: 720, fill: palette.unknown, ink: palette.ink, hollow: true },
} as const;

const ends = ['low', 'high'] as const;
const corners = ends.flatMap((vertical) => ends.map((horizontal) => ({ horizontal, vertical })));

/** Measures in pixels of a wide and of a narrow drawing. */
const measures = {
  wide: { left: 52, cell: 372, columns: 7, step: 50, characters: 44, font: 14, narrow: false },
  narrow: { left: 28, cell: 124, columns: 3, step: 38, characters: 16, font: 12, narrow: true },
} as const;
type Measures = (typeof measures)[keyof typeof measures];

const inCorner = (points: readonly Point[], { horizontal, vertical }: NonNullable<Point['corner']>): Point[] =>
  points.filter(({ corner }) => corner?.horizontal === horizontal && corner.vertical === vertical);

/** Where everything lies. Unknown stands to the right of the square on a wide page, and below it on a narrow one. */
function layoutOf(points: readonly Point[], said: QuadrantWords, looks: readonly Look[], measure: Measures) {
  const { left, cell, columns, step, characters, font, narrow } = measure;
  const headings = corners.map((corner) => ({
    ...{ ...corner, text: lines(said.cornerOf(corner.horizontal, corner.vertical), characters) },
  }));
  const headed = Math.max(...headings.map(({ text }) => text.length)) * (font + 3) + 16;
  const rows = Math.max(1, ...corners.map((corner) => Math.ceil(inCorner(points, corner).length / columns)));
  // The words along the vertical axis must fit beside their row, and its title beside both.
  const { title, low, high: top } = said.vertical;
  const upright = Math.max(low.length, top.length, narrow ? 0 : title.length / 2) * font * 0.56 + 14;
  const high = Math.max(headed + rows * step + 6, upright);
  const lost = points.filter(({ corner }) => corner === null).length;
  const asideColumns = narrow ? 6 : 4;
  const asideHead = narrow ? 28 : 40;
  const needed = asideHead + Math.max(1, Math.ceil(lost / asideColumns)) * step;
  const aside: Box = narrow
    ? { x: left, x2: left + 2 * cell, y: 2 * high + 62, y2: 2 * high + 62 + needed }
    : { x: left + 2 * cell + 24, x2: left + 2 * cell + 248, y: 0, y2: Math.max(2 * high, needed) };
  const legendY = Math.max(2 * high + 62, aside.y2 + 14);
  const legendRows = looks.length === 0 ? 0 : narrow ? looks.length : 1;
  const size = [aside.x2 + 4, legendRows === 0 ? legendY - 10 : legendY + legendRows * 40] as const;
  const cornerAt = ({ horizontal, vertical }: NonNullable<Point['corner']>): Box => {
    const [x, y] = [left + (horizontal === 'high' ? cell : 0), vertical === 'high' ? 0 : high];
    return { x, x2: x + cell, y, y2: y + high };
  };
  return { headings, headed, high, aside, asideColumns, asideHead, legendY, size, cornerAt };
}
type Layout = ReturnType<typeof layoutOf>;

/** Marks in rows: those of each corner in it, and those without one aside. */
function placedIn(points: readonly Point[], layout: Layout, { columns, step, narrow }: Measures) {
  const inset = narrow ? 2 : 10;
  const rowed = (of: readonly Point[], at: { x: number; y: number }, most: number) =>
    of.map((point, place) => ({
      ...point,
      x: at.x + inset + (place % most) * step + step / 2,
      y: at.y + Math.floor(place / most) * step + step / 2,
    }));
  const { aside, asideHead, asideColumns, headed, cornerAt } = layout;
  const lost = points.filter(({ corner }) => corner === null);
  return [
    ...corners.flatMap((corner) => {
      const { x, y } = cornerAt(corner);
      return rowed(inCorner(points, corner), { x, y: y + headed }, columns);
    }),
    ...rowed(lost, { x: aside.x, y: aside.y + asideHead }, asideColumns),
  ];
}

/** Names of corners, axes and what is unknown. */
function labelsOf(said: QuadrantWords, layout: Layout, { left, cell, font, narrow }: Measures): Label[] {
  const { headings, high, aside, cornerAt } = layout;
  const title = (text: string, x: number, y: number, more: Partial<Label> = {}): Label => ({
    ...{ text, x, y, size: font, align: 'center' as const },
    ...more,
  });
  const upright = { angle: -90 };
  return [
    ...headings.map((corner) => {
      const { x, y } = cornerAt(corner);
      return { text: corner.text, x: x + 8, y: y + 16, size: font, weight: 'bold' as const };
    }),
    title(said.horizontal.low, left + cell / 2, 2 * high + 16),
    title(said.horizontal.high, left + cell * 1.5, 2 * high + 16),
    title(said.horizontal.title, left + cell, 2 * high + 38, { weight: 'bold' }),
    title(said.vertical.high, left - 12, high / 2, upright),
    title(said.vertical.low, left - 12, high * 1.5, upright),
    // A narrow drawing has no room for it; its table names the axis.
    ...(narrow ? [] : [title(said.vertical.title, left - 38, high, { ...upright, weight: 'bold' })]),
    title(said.unknown, aside.x + 8, aside.y + 16, { weight: 'bold', align: 'left' }),
  ];
}

/** Marks with one look. */
function layerOf(marks: readonly { x: number; y: number; look: Look }[], [width, height]: Layout['size']) {
  const { x, y } = onCanvas(width, height);
  const look = marks[0]?.look ?? { ...lookOf.unknown };
  return {
    data: { values: marks.map((mark) => ({ x: mark.x, y: mark.y })) },
    mark: {
      ...{ type: 'point', filled: true, opacity: 1, stroke: palette.ink, strokeWidth: 1.5 },
      ...{ shape: look.shape, size: look.size, fill: look.fill },
      ...(look.hollow ? { strokeDash: [4, 3] } : {}),
    },
    encoding: { x, y },
  };
}

/**
 * Draws the four corners with numbered marks, and beside them those of which an answer is unknown. The names that belong
 * to the numbers stand in the table: with eighteen cases they would lie over each other.
 */
export const drawQuadrant = (points: readonly Point[], said: QuadrantWords, looks: readonly Look[]): Promise<string> =>
  inBothWidths((narrow) => {
    const measure = narrow ? measures.narrow : measures.wide;
    const layout = layoutOf(points, said, looks, measure);
    const { size, aside, cornerAt, legendY } = layout;
    const [width, height] = size;
    const placed = placedIn(points, layout, measure);
    const legend = looks.map((look, place) => ({
      look,
      x: narrow ? 20 : 24 + place * ((width - 20) / looks.length),
      y: legendY + (narrow ? place * 40 : 0) + 20,
    }));
    const font = measure.font;
    return drawLayers(
      [
        boxes(corners.map(cornerAt), { fill: '#ffffff', stroke: palette.line }, size),
        boxes([aside], { fill: '#ffffff', stroke: palette.line, dashed: true }, size),
        ...groupedBy([...placed, ...legend], ({ look }) => look.id).map(([, marks]) => layerOf(marks, size)),
        ...words(
          [
            ...labelsOf(said, layout, measure),
            ...placed.flatMap(({ x, y, text, beside, look }): Label[] => [
              {
                ...{ text, x, size: font, weight: 'bold', align: 'center', colour: look.ink },
                y: y + (look.shape === 'triangle-up' ? 5 : 0),
              },
              { text: beside, x: x + (narrow ? 10 : 14), y: y - 14, size: font, weight: 'bold' },
            ]),
            ...legend.map(({ x, y, look }) => ({ text: look.label, x: x + 24, y, size: font })),
          ],
          width,
          height,
        ),
      ],
      width,
      height,
    );
  });
