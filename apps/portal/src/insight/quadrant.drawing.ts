import { palette } from '../chart/draw.js';
import { boxes, drawLayers, groupedBy, inBothWidths, lines, onCanvas, words, type Label } from './drawing.js';

/** How a mark looks: shape and lightness together, so that it also reads in grey. */
export interface Look {
  id: string;
  label: string;
  shape: 'circle' | 'square' | 'diamond' | 'triangle-up';
  size: number;
  fill: string;
  ink: string;
  hollow: boolean;
}

/** A numbered case in a corner; null in none, because an answer is unknown. */
export interface Point {
  text: string;
  corner: { horizontal: 'low' | 'high'; vertical: 'low' | 'high' } | null;
  look: Look;
}

/** The words of a quadrant. */
export interface QuadrantWords {
  horizontal: { title: string; low: string; high: string };
  vertical: { title: string; low: string; high: string };
  /** What a corner stands for, by its ends. */
  cornerOf: (horizontal: 'low' | 'high', vertical: 'low' | 'high') => string;
  unknown: string;
}

/** Looks by grade of value, from nothing to large; the last one is for a grade that nobody stated. */
export const lookOf = {
  none: { shape: 'triangle-up', size: 1050, fill: '#ffffff', ink: palette.ink, hollow: false },
  limited: { shape: 'circle', size: 660, fill: palette.sand, ink: palette.ink, hollow: false },
  medium: { shape: 'square', size: 660, fill: palette.mint, ink: palette.ink, hollow: false },
  large: { shape: 'diamond', size: 1050, fill: palette.green, ink: '#ffffff', hollow: false },
  unknown: { shape: 'circle', size: 660, fill: palette.unknown, ink: palette.ink, hollow: true },
} as const;

interface Sizes {
  left: number;
  cell: number;
  columns: number;
  step: number;
  characters: number;
  font: number;
}
const wideSizes: Sizes = { left: 52, cell: 300, columns: 6, step: 46, characters: 40, font: 14 };
const narrowSizes: Sizes = { left: 28, cell: 122, columns: 3, step: 38, characters: 15, font: 12 };

/**
 * Draws the four corners with numbered marks, and beside them those of which an answer is unknown. The names that belong
 * to the numbers stand in the table: with eighteen cases they would lie over each other.
 */
export const drawQuadrant = (points: readonly Point[], said: QuadrantWords, looks: readonly Look[]): Promise<string> =>
  inBothWidths((narrow) => {
    const sizes = narrow ? narrowSizes : wideSizes;
    const { left, cell, columns, step, font } = sizes;
    const ends = ['low', 'high'] as const;
    const heading = (text: string): string[] => lines(text, sizes.characters);
    const corners = ends.flatMap((vertical) =>
      ends.map((horizontal) => ({ horizontal, vertical, text: heading(said.cornerOf(horizontal, vertical)) })),
    );
    const inCorner = (horizontal: string, vertical: string) =>
      points.filter(({ corner }) => corner?.horizontal === horizontal && corner.vertical === vertical);
    const headed = Math.max(...corners.map(({ text }) => text.length)) * (font + 3) + 14;
    const rows = Math.max(1, ...corners.map((of) => Math.ceil(inCorner(of.horizontal, of.vertical).length / columns)));
    const high = headed + rows * step + 6;
    const lost = points.filter(({ corner }) => corner === null);
    // Unknown stands to the right of the square on a wide page, and below it on a narrow one.
    const aside = narrow
      ? { x: left, y: 2 * high + 62, width: 2 * cell, columns: 6 }
      : { x: left + 2 * cell + 24, y: 0, width: 216, columns: 4 };
    const lostRows = Math.ceil(lost.length / aside.columns);
    const asideHigh = narrow ? 30 + Math.max(1, lostRows) * step : Math.max(2 * high, 40 + lostRows * step);
    const legendY = Math.max(2 * high + 62, aside.y + asideHigh + 14);
    const legendRows = looks.length === 0 ? 0 : narrow ? looks.length : 1;
    const width = narrow ? left + 2 * cell + 4 : aside.x + aside.width + 4;
    const height = legendRows === 0 ? legendY - 10 : legendY + legendRows * 38;
    const placed = [
      ...corners.flatMap(({ horizontal, vertical }) =>
        inCorner(horizontal, vertical).map((point, place) => ({
          ...point,
          x: left + (horizontal === 'high' ? cell : 0) + (place % columns) * step + step / 2 + (narrow ? 3 : 10),
          y: (vertical === 'high' ? 0 : high) + headed + Math.floor(place / columns) * step + step / 2,
        })),
      ),
      ...lost.map((point, place) => ({
        ...point,
        x: aside.x + (place % aside.columns) * step + step / 2 + (narrow ? 6 : 14),
        y: aside.y + (narrow ? 28 : 40) + Math.floor(place / aside.columns) * step + step / 2,
      })),
    ];
    const legend = looks.map((look, place) => ({
      ...{ look, text: '' },
      x: narrow ? 18 : 20 + place * ((width - 20) / looks.length),
      y: legendY + (narrow ? place * 38 : 0) + 18,
    }));
    const square = [left, left + cell, left + 2 * cell] as const;
    const title = (text: string, more: Partial<Label>): Label => ({ x: 0, y: 0, text, size: font, ...more });
    const labels: Label[] = [
      ...corners.map(({ horizontal, vertical, text }) => ({
        ...{ text, size: font, weight: 'bold' as const },
        x: (horizontal === 'high' ? square[1] : square[0]) + 8,
        y: (vertical === 'high' ? 0 : high) + 14,
      })),
      title(said.horizontal.low, { x: square[0] + cell / 2, y: 2 * high + 16, align: 'center' }),
      title(said.horizontal.high, { x: square[1] + cell / 2, y: 2 * high + 16, align: 'center' }),
      title(said.horizontal.title, { x: square[1], y: 2 * high + 38, align: 'center', weight: 'bold' }),
      title(said.vertical.high, { x: left - 12, y: high / 2, align: 'center', angle: -90 }),
      title(said.vertical.low, { x: left - 12, y: high * 1.5, align: 'center', angle: -90 }),
      ...(narrow
        ? []
        : [title(said.vertical.title, { x: left - 38, y: high, align: 'center', angle: -90, weight: 'bold' })]),
      title(said.unknown, { x: aside.x + 8, y: aside.y + 14, weight: 'bold' }),
      ...placed.map(({ x, y, text, look }) =>
        title(text, {
          x,
          y: y + (look.shape === 'triangle-up' ? 4 : 0),
          align: 'center',
          weight: 'bold',
          colour: look.ink,
        }),
      ),
      ...legend.map(({ x, y, look }) => title(look.label, { x: x + 22, y })),
    ];
    const size = [width, height] as const;
    const outline = { fill: '#ffffff', stroke: palette.line };
    return drawLayers(
      [
        boxes(
          ends.flatMap((vertical) =>
            ends.map((horizontal) => ({
              x: horizontal === 'high' ? square[1] : square[0],
              x2: horizontal === 'high' ? square[2] : square[1],
              y: vertical === 'high' ? 0 : high,
              y2: vertical === 'high' ? high : 2 * high,
            })),
          ),
          outline,
          size,
        ),
        boxes(
          [{ x: aside.x, x2: aside.x + aside.width, y: aside.y, y2: aside.y + asideHigh }],
          { fill: '#ffffff', stroke: palette.line, dashed: true },
          size,
        ),
        ...groupedBy([...placed, ...legend], ({ look }) => look.id).map(([, marks]) => layerOf(marks, size)),
        ...words(labels, width, height),
      ],
      width,
      height,
    );
  });

function layerOf(marks: readonly { x: number; y: number; look: Look }[], [width, height]: readonly [number, number]) {
  const { x, y } = onCanvas(width, height);
  const look = marks[0]?.look;
  return {
    data: { values: marks.map((mark) => ({ x: mark.x, y: mark.y })) },
    mark: {
      type: 'point',
      shape: look?.shape ?? 'circle',
      size: look?.size ?? 600,
      filled: true,
      fill: look?.fill ?? '#ffffff',
      stroke: palette.ink,
      strokeWidth: 1.5,
      opacity: 1,
      ...(look?.hollow ? { strokeDash: [4, 3] } : {}),
    } as const,
    encoding: { x, y },
  };
}
