import type { Insertable } from 'kysely';
import type { LearningLogTx } from './database.js';
import type { Reviews } from './tables.js';

const columns = [
  'id',
  'organisation',
  'sharing',
  'about',
  'labelNl',
  'labelEn',
  'heldOn',
  'expected',
  'happened',
  'difference',
  'nextTime',
] as const;

export type NewReview = Insertable<Reviews>;

/** Adds an After Action Review. */
export const insert = (tx: LearningLogTx, row: NewReview) =>
  tx.insertInto('reviews').values(row).returning(columns).executeTakeFirstOrThrow();

export type ReviewRow = Awaited<ReturnType<typeof insert>>;

/** Reviews of a record that may be seen, newest first, at most 100. */
export const about = (tx: LearningLogTx, urn: string): Promise<ReviewRow[]> =>
  tx.selectFrom('reviews').select(columns).where('about', '=', urn).orderBy('id', 'desc').limit(100).execute();
