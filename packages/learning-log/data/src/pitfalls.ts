import { sql, type Insertable } from 'kysely';
import type { LearningLogTx } from './database.js';
import type { Adopted, Pitfalls } from './tables.js';

const columns = [
  'id',
  'organisation',
  'sharing',
  'adoption',
  'lesson',
  'sourceOrganisation',
  'labelNl',
  'textNl',
  'textEn',
  'theme',
  'phases',
  'source',
  'offeredOn',
  'status',
  'reason',
  'decidedOn',
  'version',
] as const;

export type NewPitfall = Insertable<Pitfalls>;

export const find = (tx: LearningLogTx, id: string) =>
  tx.selectFrom('pitfalls').select(columns).where('id', '=', id).executeTakeFirst();

export type PitfallRow = NonNullable<Awaited<ReturnType<typeof find>>>;

/** Pitfalls of these adoptions, those still to be looked at first. */
export const ofAdoptions = (tx: LearningLogTx, adoptions: readonly string[]): Promise<PitfallRow[]> =>
  tx
    .selectFrom('pitfalls')
    .select(columns)
    .where('adoption', 'in', adoptions)
    .orderBy(sql`status <> 'new'`)
    .orderBy('id')
    .execute();

/** Adds offered lessons; one that this adoption has already is left as its owner decided. */
export async function add(tx: LearningLogTx, rows: readonly NewPitfall[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto('pitfalls')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['organisation', 'adoption', 'lesson']).doNothing())
    .execute();
}

/** Decides on an own pitfall that is still at `version`. */
export const decide = (
  tx: LearningLogTx,
  id: string,
  version: number,
  decision: { status: 'used' | 'rejected'; reason: string | null },
): Promise<PitfallRow | undefined> =>
  tx
    .updateTable('pitfalls')
    .set({ ...decision, decidedOn: sql<string>`current_date`, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning(columns)
    .executeTakeFirst();

/** Remembers that the session's organisation adopted something; a second telling changes nothing. */
export async function rememberAdoption(tx: LearningLogTx, row: Insertable<Adopted>): Promise<void> {
  await tx
    .insertInto('adopted')
    .values(row)
    .onConflict((conflict) => conflict.columns(['organisation', 'adoption']).doNothing())
    .execute();
}

/** The case that an adoption of the session's organisation came from. */
export const caseOfAdoption = (tx: LearningLogTx, adoption: string) =>
  tx
    .selectFrom('adopted')
    .select(['caseUrn', 'sourceOrganisation', 'labelNl', 'labelEn'])
    .where('adoption', '=', adoption)
    .executeTakeFirst();
