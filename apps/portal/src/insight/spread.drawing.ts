import { palette } from '../chart/draw.js';
import { boxes, drawLayers, inBothWidths, words } from './drawing.js';

/** One bar: how many cases, or of how many it is not known. */
export interface Bar {
  label: string;
  cases: number;
  unknown?: boolean;
}

const pitch = 46;

/** Bars with their words above and their number behind; what is unknown is hollow with a dashed edge. */
export const drawBars = (bars: readonly Bar[], total: number): Promise<string> =>
  inBothWidths((narrow) => {
    const [width, room] = narrow ? [270, 234] : [560, 510];
    const height = bars.length * pitch;
    const size = [width, height] as const;
    const most = Math.max(1, total, ...bars.map(({ cases }) => cases));
    const boxOf = ({ cases }: Bar, row: number) => ({
      ...{ x: 1, x2: 1 + (cases / most) * room },
      ...{ y: row * pitch + 21, y2: row * pitch + 39 },
    });
    const rows = bars.map((bar, row) => ({ ...bar, box: boxOf(bar, row) }));
    const track = rows.map(({ box }) => ({ ...box, x2: 1 + room }));
    return drawLayers(
      [
        boxes(track, { fill: '#f3f0e8' }, size),
        boxes(
          rows.filter(({ unknown, cases }) => !unknown && cases > 0).map(({ box }) => box),
          { fill: palette.green },
          size,
        ),
        boxes(
          rows.filter(({ unknown, cases }) => unknown && cases > 0).map(({ box }) => box),
          { fill: palette.unknown, stroke: palette.ink, dashed: true },
          size,
        ),
        ...words(
          rows.flatMap(({ label, cases, box }) => [
            { x: 1, y: box.y - 10, text: label },
            { x: box.x2 + 8, y: box.y + 9, text: String(cases), weight: 'bold' as const },
          ]),
          width,
          height,
        ),
      ],
      width,
      height,
    );
  });
