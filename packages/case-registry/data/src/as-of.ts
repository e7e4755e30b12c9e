import { sql, type RawBuilder, type SqlBool } from 'kysely';

/** The moment whose belief is asked: null is now. What was recorded later is not known yet; what was retracted later still holds. */
export type AsOf = Date | null;

/** Rows of `table` that hold at the moment, where `ended` is the column that says until when a row held. */
export const holds = (
  table: string,
  ended: 'retracted_at' | 'replaced_at' | 'retired_at',
  asOf: AsOf,
): RawBuilder<SqlBool> => {
  const [from, until] = [sql.ref(`${table}.recorded_at`), sql.ref(`${table}.${ended}`)];
  return asOf === null
    ? sql<SqlBool>`${until} is null`
    : sql<SqlBool>`(${from} <= ${asOf} and (${until} is null or ${until} > ${asOf}))`;
};

/** Rows of a log: they hold from when they were recorded, for ever. */
export const recordedBy = (table: string, asOf: AsOf): RawBuilder<SqlBool> =>
  asOf === null ? sql<SqlBool>`true` : sql<SqlBool>`${sql.ref(`${table}.recorded_at`)} <= ${asOf}`;

/** Stands in for owner and scope of a part: the trigger of the data layer fills them from the record. */
export const ofParent = { organisation: '', sharing: 'private' as const, sharedWith: [] as string[] };

/** What a row keeps when it no longer holds: the moment, the reason, and who said so. */
export const retracted = (because: string) => ({
  retractedAt: sql<Date>`now()`,
  retractedBecause: because,
  retractedBy: sql<string>`data_layer.actor()`,
});
