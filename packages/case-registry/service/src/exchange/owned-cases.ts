import {
  checklistResponses,
  gateDecisions,
  ownership,
  type CaseRegistryTx,
  type ChecklistResponseRow,
  type GateDecisionRow,
  type OwnedCase,
} from '@gemeengoed/case-registry-data';

type RowOf<Read extends (tx: CaseRegistryTx, ids: readonly string[]) => Promise<unknown[]>> = Awaited<
  ReturnType<Read>
>[number];

/** A case with everything that was ever recorded of it. */
export interface CaseWithHistory {
  case: OwnedCase;
  versions: Awaited<ReturnType<typeof ownership.versionsOf>>;
  assessments: RowOf<typeof ownership.assessmentsOf>[];
  entries: RowOf<typeof ownership.entriesOf>[];
  indicators: (RowOf<typeof ownership.indicatorsOf> & { measurements: RowOf<typeof ownership.measurementsOf>[] })[];
  decisions: GateDecisionRow[];
  responses: ChecklistResponseRow[];
}

/** Everything of a page of cases, in one statement per shape. */
export async function withHistory(tx: CaseRegistryTx, page: readonly OwnedCase[]): Promise<CaseWithHistory[]> {
  const ids = page.map(({ id }) => id);
  if (ids.length === 0) return [];
  const versions = await ownership.versionsOf(tx, ids);
  const assessments = await ownership.assessmentsOf(tx, ids);
  const entries = await ownership.entriesOf(tx, ids);
  const indicators = await ownership.indicatorsOf(tx, ids);
  const measurements =
    indicators.length === 0
      ? []
      : await ownership.measurementsOf(
          tx,
          indicators.map(({ id }) => id),
        );
  const decisions = await gateDecisions.ofCases(tx, ids);
  const responses = await checklistResponses.ofCases(tx, ids);
  const of = <Row extends { caseId: string | null }>(rows: readonly Row[], id: string): Row[] =>
    rows.filter(({ caseId }) => caseId === id);
  return page.map((row) => ({
    case: row,
    versions: of(versions, row.id),
    assessments: of(assessments, row.id),
    entries: of(entries, row.id),
    indicators: of(indicators, row.id).map((indicator) => ({
      ...indicator,
      measurements: measurements.filter(({ indicatorId }) => indicatorId === indicator.id),
    })),
    decisions: of(decisions, row.id),
    responses: of(responses, row.id),
  }));
}
