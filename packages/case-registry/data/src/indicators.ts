import type { Insertable } from 'kysely';
import { holds, ofParent, retracted, type AsOf } from './as-of.js';
import type { CaseRegistryTx } from './database.js';
import type { Indicators, Measurements } from './tables.js';

const columns = [
  'id',
  'organisation',
  'caseId',
  'place',
  'nameNl',
  'nameEn',
  'kind',
  'unit',
  'measure',
  'better',
  'readings',
  'recordedAt',
  'recordedBy',
] as const;

const measurementColumns = [
  'id',
  'organisation',
  'indicatorId',
  'role',
  'number',
  'numberMax',
  'textNl',
  'textEn',
  'on',
  'period',
  'sample',
  'qualifier',
  'basis',
  'source',
  'statedOn',
  'note',
  'recordedAt',
  'recordedBy',
] as const;

type SetByUs =
  | 'organisation'
  | 'sharing'
  | 'sharedWith'
  | 'recordedAt'
  | 'recordedBy'
  | 'retractedAt'
  | 'retractedBecause'
  | 'retractedBy'
  | 'id';

/** What is measured; owner and scope come from the case. */
export type NewIndicator = Omit<Insertable<Indicators>, SetByUs | 'caseId'>;
/** One figure of an indicator. */
export type NewMeasurement = Omit<Insertable<Measurements>, SetByUs | 'indicatorId'>;

/** Indicators of these cases that hold at the moment. */
export const ofCases = (tx: CaseRegistryTx, caseIds: readonly string[], asOf: AsOf = null) =>
  tx
    .selectFrom('indicators')
    .select(columns)
    .where('caseId', 'in', caseIds)
    .where(holds('indicators', 'retracted_at', asOf))
    .orderBy('caseId')
    .orderBy('place')
    .orderBy('id')
    .execute();

export type IndicatorRow = Awaited<ReturnType<typeof ofCases>>[number];

/** Figures of these indicators that hold at the moment, oldest first; undated ones come last. */
export const measurementsOf = (tx: CaseRegistryTx, indicatorIds: readonly string[], asOf: AsOf = null) =>
  tx
    .selectFrom('measurements')
    .select(measurementColumns)
    .where('indicatorId', 'in', indicatorIds)
    .where(holds('measurements', 'retracted_at', asOf))
    .orderBy('indicatorId')
    .orderBy('on', (order) => order.asc().nullsLast())
    .orderBy('id')
    .execute();

export type MeasurementRow = Awaited<ReturnType<typeof measurementsOf>>[number];

export const find = (tx: CaseRegistryTx, id: string): Promise<IndicatorRow | undefined> =>
  tx.selectFrom('indicators').select(columns).where('id', '=', id).where('retractedAt', 'is', null).executeTakeFirst();

export const findMeasurement = (
  tx: CaseRegistryTx,
  id: string,
): Promise<{ id: string; indicatorId: string } | undefined> =>
  tx
    .selectFrom('measurements')
    .select(['id', 'indicatorId'])
    .where('id', '=', id)
    .where('retractedAt', 'is', null)
    .executeTakeFirst();

/** Adds an indicator to a case that the session's organisation owns. */
export const insert = (tx: CaseRegistryTx, caseId: string, indicator: NewIndicator): Promise<IndicatorRow> =>
  tx
    .insertInto('indicators')
    .values({ ...indicator, ...ofParent, caseId })
    .returning(columns)
    .executeTakeFirstOrThrow();

/** Adds figures to an indicator of the session's organisation. */
export const insertMeasurements = (
  tx: CaseRegistryTx,
  indicatorId: string,
  figures: readonly NewMeasurement[],
): Promise<MeasurementRow[]> =>
  tx
    .insertInto('measurements')
    .values(figures.map((figure) => ({ ...figure, ...ofParent, indicatorId })))
    .returning(measurementColumns)
    .execute();

/** Takes an indicator out of sight; undefined when it is not there or was retracted before. */
export const retract = (tx: CaseRegistryTx, id: string, because: string): Promise<{ id: string } | undefined> =>
  tx
    .updateTable('indicators')
    .set(retracted(because))
    .where('id', '=', id)
    .where('retractedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();

/** Takes a figure out of sight; undefined when it is not there or was retracted before. */
export const retractMeasurement = (
  tx: CaseRegistryTx,
  id: string,
  because: string,
): Promise<{ id: string } | undefined> =>
  tx
    .updateTable('measurements')
    .set(retracted(because))
    .where('id', '=', id)
    .where('retractedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
