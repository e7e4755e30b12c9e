import { draw, palette } from '../chart/draw.js';

// What the drawings of this room have in common. A drawing is made twice, for a wide and for a narrow page: shrinking one
// picture to a phone makes its words too small to read.

export interface Mark {
  x: number;
  y: number;
}
export interface Box extends Mark {
  x2: number;
  y2: number;
}
export interface Label extends Mark {
  text: string | string[];
  size?: number;
  weight?: 'normal' | 'bold';
  align?: 'left' | 'center' | 'right';
  colour?: string;
  angle?: number;
}

/** Both drawings as one piece of HTML; the style of the room shows the one that fits. */
export async function inBothWidths(drawn: (narrow: boolean) => Promise<string>): Promise<string> {
  return `<div class="wide">${await drawn(false)}</div><div class="narrow">${await drawn(true)}</div>`;
}

/** Breaks words into lines of at most so many characters. */
export function lines(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((found, word) => {
    const last = found.at(-1);
    return last !== undefined && last.length + word.length < most
      ? [...found.slice(0, -1), `${last} ${word}`]
      : [...found, word];
  }, []);
}

const quiet = { axis: null, type: 'quantitative' } as const;

/** Where things lie on the canvas, in pixels from the upper left corner. */
export const onCanvas = (width: number, height: number) => ({
  x: { ...quiet, field: 'x', scale: { domain: [0, width], nice: false, zero: false } },
  y: { ...quiet, field: 'y', scale: { domain: [0, height], nice: false, zero: false, reverse: true } },
  x2: { field: 'x2' },
  y2: { field: 'y2' },
});

/** A layer of words; each may have its own size, weight, direction and colour. */
export const words = (labels: readonly Label[], width: number, height: number) =>
  groupedBy(labels, ({ size = 14, weight = 'normal', align = 'left', angle = 0, colour = palette.ink }) =>
    JSON.stringify({ fontSize: size, fontWeight: weight, align, angle, color: colour }),
  ).map(([style, of]) => {
    const { x, y } = onCanvas(width, height);
    return {
      data: { values: of.map((label) => ({ ...label, text: [label.text].flat().join('\n') })) },
      mark: { type: 'text', baseline: 'middle', lineBreak: '\n', ...(JSON.parse(style) as object) } as const,
      encoding: { x, y, text: { field: 'text', type: 'nominal' } as const },
    };
  });

export function groupedBy<Item>(items: readonly Item[], key: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups];
}

/** Boxes with one look. */
export const boxes = (
  of: readonly Box[],
  look: { fill: string; stroke?: string; dashed?: boolean },
  [width, height]: readonly [number, number],
) => ({
  data: { values: of },
  mark: {
    type: 'rect',
    fill: look.fill,
    ...(look.stroke ? { stroke: look.stroke, strokeWidth: 1.5 } : {}),
    ...(look.dashed ? { strokeDash: [5, 4] } : {}),
  } as const,
  encoding: onCanvas(width, height),
});

const most = 300;
const made = new Map<string, Promise<string>>();

/**
 * Draws layers on a canvas of so many pixels. The same figures give the same drawing, so those that were made last are kept:
 * a drawing holds nothing but what its key says.
 */
export function drawLayers(layer: readonly object[], width: number, height: number): Promise<string> {
  const key = JSON.stringify([width, height, layer]);
  const drawn = made.get(key) ?? drawNow(layer, width, height);
  made.delete(key);
  made.set(key, drawn);
  drawn.catch(() => made.delete(key));
  const [oldest] = made.keys();
  if (made.size > most && oldest !== undefined) made.delete(oldest);
  return drawn;
}

const drawNow = (layer: readonly object[], width: number, height: number): Promise<string> =>
  draw({
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    ...{ width, height, padding: 2, layer },
    // The words beside the drawing carry its meaning; to a screen reader it is one picture.
    config: { mark: { aria: false } },
  } as never);
