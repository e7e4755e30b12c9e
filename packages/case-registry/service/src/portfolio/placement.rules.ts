import type { AssessmentRow } from '@gemeengoed/case-registry-data';
import type { Axis, AxisEnd, Quadrant, QuadrantCell } from '../catalogue/quadrants.js';

/** A corner that a case stands in, with who says so. */
export interface Position {
  cell: QuadrantCell;
  horizontal: AxisEnd;
  vertical: AxisEnd;
  sources: string[];
}

/** Where a case stands in a quadrant: in several corners when sources disagree, in none while an answer is unknown. */
export interface Placement {
  positions: Position[];
  /** Axes that nobody answered. */
  missing: Axis[];
}

interface Answer {
  end: AxisEnd;
  source: string;
}

/** Places a case by what sources say of it as a whole. */
export function placementOf(assessments: readonly AssessmentRow[], quadrant: Quadrant): Placement {
  const horizontal = answersTo(quadrant.horizontal, assessments);
  const vertical = answersTo(quadrant.vertical, assessments);
  const positions = quadrant.cells.flatMap((cell): Position[] => {
    const pairs = pairsOf(horizontal, vertical).filter(
      ([across, up]) => across.end.id === cell.horizontal && up.end.id === cell.vertical,
    );
    const [first] = pairs;
    if (!first) return [];
    const sources = [...new Set(pairs.flatMap(([across, up]) => [across.source, up.source]))];
    return [{ cell, horizontal: first[0].end, vertical: first[1].end, sources }];
  });
  return {
    positions,
    missing: [
      ...(horizontal.length === 0 ? [quadrant.horizontal] : []),
      ...(vertical.length === 0 ? [quadrant.vertical] : []),
    ],
  };
}

function answersTo({ attribute, low, high }: Axis, assessments: readonly AssessmentRow[]): Answer[] {
  return assessments
    .filter((value) => value.attribute === attribute && !value.unknown && value.concerns === null)
    .flatMap(({ term, yes, source }) => {
      const said = term ?? (yes === null ? null : yes ? 'yes' : 'no');
      const end = [low, high].find(({ values }) => said !== null && values.includes(said));
      return end ? [{ end, source }] : [];
    });
}

/**
 * Answers that go together: those of one source; and where a source answers one axis only, with each answer to the other.
 * So two sources that both answer both axes make two positions, not four.
 */
function pairsOf(horizontal: readonly Answer[], vertical: readonly Answer[]): (readonly [Answer, Answer])[] {
  const answers = (axis: readonly Answer[], { source }: Answer): boolean =>
    axis.some((other) => other.source === source);
  return horizontal.flatMap((across) =>
    vertical
      .filter((up) => across.source === up.source || !answers(vertical, across) || !answers(horizontal, up))
      .map((up) => [across, up] as const),
  );
}
