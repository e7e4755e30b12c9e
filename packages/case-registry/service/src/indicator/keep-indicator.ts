import {
  indicators,
  type CaseRegistryDb,
  type CaseRegistryTx,
  type IndicatorRow,
  type MeasurementRow,
} from '@gemeengoed/case-registry-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { changedMeanwhile, NotFound, once, refuseFaults, requiredText, type Faults } from '@gemeengoed/module-kit';
import { ownCase } from '../case/own-case.js';
import { checkedIndicator, checkedMeasurement, type IndicatorDraft, type MeasurementDraft } from './indicator.rules.js';

/** Adds an indicator to a case, without figures yet. */
export function addIndicator(
  db: CaseRegistryDb,
  { organisation }: OrganisationCaller,
  { caseId, draft, key }: { caseId: string; draft: IndicatorDraft; key?: string | undefined },
): Promise<IndicatorRow> {
  const faults: Faults = {};
  const indicator = checkedIndicator(draft, faults);
  refuseFaults(faults);
  return db.write(async (tx) => {
    await ownCase(tx, caseId);
    return once(tx, { organisation, operation: 'addIndicator', key, input: { caseId, indicator } }, () =>
      indicators.insert(tx, caseId, indicator),
    );
  });
}

/** Adds a figure; one that it replaces stays in the history. */
export function addMeasurement(
  db: CaseRegistryDb,
  { organisation }: OrganisationCaller,
  {
    indicatorId,
    draft,
    replaces,
    key,
  }: { indicatorId: string; draft: MeasurementDraft; replaces: string | null; key?: string | undefined },
): Promise<MeasurementRow> {
  const faults: Faults = {};
  const figure = checkedMeasurement(draft, faults);
  refuseFaults(faults);
  return db.write(async (tx) => {
    await ownIndicator(tx, indicatorId);
    return once(
      tx,
      { organisation, operation: 'addMeasurement', key, input: { indicatorId, figure, replaces } },
      async () => {
        if (replaces !== null) {
          const earlier = await indicators.findMeasurement(tx, replaces);
          if (earlier?.indicatorId !== indicatorId) throw changedMeanwhile();
          await indicators.retractMeasurement(
            tx,
            replaces,
            'Vervangen door een nieuw cijfer / Replaced by a new figure',
          );
        }
        const [row] = await indicators.insertMeasurements(tx, indicatorId, [figure]);
        if (!row) throw new Error('the figure was not added');
        return row;
      },
    );
  });
}

/** Takes an indicator with its figures out of sight; it stays in the history with the reason. */
export function retractIndicator(
  db: CaseRegistryDb,
  { id, because }: { id: string; because: string },
): Promise<boolean> {
  const reason = requiredText('because', because, 500);
  return db.write(async (tx) => {
    await ownIndicator(tx, id);
    if (!(await indicators.retract(tx, id, reason))) throw changedMeanwhile();
    return true;
  });
}

/** Takes a figure out of sight; it stays in the history with the reason. */
export function retractMeasurement(
  db: CaseRegistryDb,
  { id, because }: { id: string; because: string },
): Promise<boolean> {
  const reason = requiredText('because', because, 500);
  return db.write(async (tx) => {
    const figure = await indicators.findMeasurement(tx, id);
    if (!figure) throw new NotFound();
    await ownIndicator(tx, figure.indicatorId);
    if (!(await indicators.retractMeasurement(tx, id, reason))) throw changedMeanwhile();
    return true;
  });
}

async function ownIndicator(tx: CaseRegistryTx, id: string): Promise<IndicatorRow> {
  const indicator = await indicators.find(tx, id);
  if (!indicator) throw new NotFound();
  await ownCase(tx, indicator.caseId);
  return indicator;
}
