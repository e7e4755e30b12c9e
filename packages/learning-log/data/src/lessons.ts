import { pageOf, type Page, type PageRequest, type SharingScope } from '@gemeengoed/data-layer';
import { sql, type Insertable, type SqlBool } from 'kysely';
import type { LearningLogTx } from './database.js';
import type { Lessons } from './tables.js';

const columns = [
  'id',
  'organisation',
  'sharing',
  'about',
  'labelNl',
  'labelEn',
  'labelDate',
  'textNl',
  'textEn',
  'theme',
  'phases',
  'source',
  'reviewId',
  'recordedOn',
  'withdrawnOn',
  'version',
] as const;

export type NewLesson = Omit<Insertable<Lessons>, 'words'>;

/** Which lessons a list holds; withdrawn ones never. */
export interface LessonFilter {
  text?: string | null | undefined;
  about?: string | null | undefined;
  theme?: string | null | undefined;
  phase?: string | null | undefined;
  organisation?: string | null | undefined;
}

export const find = (tx: LearningLogTx, id: string) =>
  tx.selectFrom('lessons').select(columns).where('id', '=', id).executeTakeFirst();

export type LessonRow = NonNullable<Awaited<ReturnType<typeof find>>>;

export const findAll = (tx: LearningLogTx, ids: readonly string[]): Promise<LessonRow[]> =>
  tx.selectFrom('lessons').select(columns).where('id', 'in', ids).execute();

/** A page of lessons, newest first. */
export async function list(
  tx: LearningLogTx,
  filter: LessonFilter,
  { first, after }: PageRequest,
): Promise<Page<LessonRow>> {
  const rows = await tx
    .selectFrom('lessons')
    .select(columns)
    .where('withdrawnOn', 'is', null)
    .$if(Boolean(filter.about), (query) => query.where('about', '=', filter.about ?? ''))
    .$if(Boolean(filter.theme), (query) => query.where('theme', '=', filter.theme ?? ''))
    .$if(Boolean(filter.organisation), (query) => query.where('organisation', '=', filter.organisation ?? ''))
    .$if(Boolean(filter.phase), (query) => query.where(sql<SqlBool>`(phases = '{}' or ${filter.phase} = any (phases))`))
    .$if(Boolean(filter.text), (query) =>
      query.where(
        sql<SqlBool>`words @@ (websearch_to_tsquery('pg_catalog.dutch', data_layer.normalise(${filter.text})) || websearch_to_tsquery('pg_catalog.english', ${filter.text}))`,
      ),
    )
    .$if(Boolean(after), (query) => query.where('id', '<', after?.id ?? ''))
    .orderBy('id', 'desc')
    .limit(first + 1)
    .execute();
  return pageOf(rows, first);
}

/** Lessons about each of these records, at most 50 per record. */
export const about = (tx: LearningLogTx, urns: readonly string[]): Promise<LessonRow[]> =>
  tx
    .selectFrom((from) =>
      from
        .selectFrom('lessons')
        .select(columns)
        .select(sql<number>`row_number() over (partition by about order by id)`.as('place'))
        .where('about', 'in', urns)
        .where('withdrawnOn', 'is', null)
        .as('placed'),
    )
    .select(columns)
    .where('place', '<=', 50)
    .orderBy('id')
    .execute();

/** Lessons that an organisation shared about a record with more than itself; what it may offer to an adopter. */
export const sharedAbout = (tx: LearningLogTx, organisation: string, urn: string): Promise<LessonRow[]> =>
  tx
    .selectFrom('lessons')
    .select(columns)
    .where('about', '=', urn)
    .where('organisation', '=', organisation)
    .where('sharing', 'in', ['government', 'public'])
    .where('withdrawnOn', 'is', null)
    .orderBy('id')
    .limit(200)
    .execute();

/** Adds lessons; one whose key is there already is left as it is. */
export const insert = (tx: LearningLogTx, rows: readonly NewLesson[]): Promise<LessonRow[]> =>
  tx
    .insertInto('lessons')
    .values([...rows])
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning(columns)
    .execute();

/** Changes an own lesson that is still at `version`. */
export const update = (
  tx: LearningLogTx,
  id: string,
  version: number,
  change: Pick<NewLesson, 'textNl' | 'textEn' | 'theme' | 'phases'>,
): Promise<LessonRow | undefined> =>
  tx
    .updateTable('lessons')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning(columns)
    .executeTakeFirst();

export const share = (
  tx: LearningLogTx,
  id: string,
  scope: { sharing: SharingScope; sharedWith: string[] },
): Promise<LessonRow | undefined> =>
  tx.updateTable('lessons').set(scope).where('id', '=', id).returning(columns).executeTakeFirst();

export const withdraw = (tx: LearningLogTx, id: string): Promise<LessonRow | undefined> =>
  tx
    .updateTable('lessons')
    .set({ withdrawnOn: sql<string>`current_date`, sharing: 'private', sharedWith: [] })
    .where('id', '=', id)
    .where('withdrawnOn', 'is', null)
    .returning(columns)
    .executeTakeFirst();
