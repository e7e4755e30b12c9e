import {
  assessments,
  checklistResponses,
  gateDecisions,
  indicators,
  registerEntries,
  type AsOf,
  type AssessmentRow,
  type CaseRegistryTables,
  type CaseRegistryTx,
  type CaseRow,
  type ChecklistResponseRow,
  type GateDecisionRow,
  type IndicatorRow,
  type MeasurementRow,
  type RegisterEntryRow,
} from '@gemeengoed/case-registry-data';
import type { Context } from '@gemeengoed/module-kit';
import { inOrder } from '../assessment/assessment.rules.js';

export type RegistryContext = Context<CaseRegistryTables>;

/** A case as it is asked for: as it is now, or as it was known at a moment. */
export type SeenCase = CaseRow & { asOf?: AsOf | undefined };

/** An indicator with its figures. */
export type IndicatorWithFigures = IndicatorRow & { measurements: MeasurementRow[] };

/** Everything that is recorded of one case at a moment: what signals, reports and exports are made from. */
export interface KnownCase {
  case: SeenCase;
  assessments: AssessmentRow[];
  entries: RegisterEntryRow[];
  decisions: GateDecisionRow[];
  responses: ChecklistResponseRow[];
  indicators: IndicatorWithFigures[];
}

type OfCases<Row> = (tx: CaseRegistryTx, ids: readonly string[], asOf: AsOf) => Promise<Row[]>;

/** Loads one shape for many cases in one statement, once per request and moment. */
function shape<Row extends { caseId: string | null }>(name: string, ofCases: OfCases<Row>) {
  return ({ id, asOf = null }: SeenCase, { db, load }: RegistryContext): Promise<Row[]> =>
    load(`${name} ${asOf?.toISOString() ?? 'now'}`, id, async (ids) => {
      const rows = await db.read((tx) => ofCases(tx, ids, asOf));
      return ids.map((key) => rows.filter(({ caseId }) => caseId === key));
    });
}

export const assessmentsOf = shape('assessments', async (tx, ids, asOf) =>
  inOrder(await assessments.ofCases(tx, ids, asOf)),
);
export const entriesOf = shape('entries', registerEntries.ofCases);
export const decisionsOf = shape('decisions', gateDecisions.ofCases);
export const responsesOf = shape('responses', checklistResponses.ofCases);
export const indicatorsOf = shape<IndicatorWithFigures>('indicators', async (tx, ids, asOf) => {
  const rows = await indicators.ofCases(tx, ids, asOf);
  if (rows.length === 0) return [];
  const figures = await indicators.measurementsOf(
    tx,
    rows.map(({ id }) => id),
    asOf,
  );
  return rows.map((row) => ({ ...row, measurements: figures.filter(({ indicatorId }) => indicatorId === row.id) }));
});

/** Everything of one case; for many cases at once in as many statements as there are shapes. */
export async function knownOf(row: SeenCase, context: RegistryContext): Promise<KnownCase> {
  const [known, entries, decisions, responses, measured] = await Promise.all([
    assessmentsOf(row, context),
    entriesOf(row, context),
    decisionsOf(row, context),
    responsesOf(row, context),
    indicatorsOf(row, context),
  ]);
  return { case: row, assessments: known, entries, decisions, responses, indicators: measured };
}
