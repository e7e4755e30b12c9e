import { sql, type Insertable, type SqlBool } from 'kysely';
import type { LearningLogTx } from './database.js';
import type { Advice, Themes } from './tables.js';

const columns = [
  'id',
  'kind',
  'theme',
  'phases',
  'titleNl',
  'titleEn',
  'adviceNl',
  'adviceEn',
  'statedBy',
  'derivedFrom',
  'source',
] as const;

export interface AdviceFilter {
  text?: string | null | undefined;
  theme?: string | null | undefined;
  phase?: string | null | undefined;
  /** URN of a case that bears the advice out. */
  borneOutBy?: string | null | undefined;
  kind?: 'option' | 'box' | 'generic' | null | undefined;
}

/** Advice of the reference content, that of options first; advice that a source states of a case before what a reader derived. */
export const list = (tx: LearningLogTx, filter: AdviceFilter, first: number) =>
  tx
    .selectFrom('advice')
    .select(columns)
    .$if(Boolean(filter.theme), (query) => query.where('theme', '=', filter.theme ?? ''))
    .$if(Boolean(filter.kind), (query) => query.where('kind', '=', filter.kind ?? 'option'))
    .$if(Boolean(filter.phase), (query) => query.where(sql<SqlBool>`${filter.phase} = any (phases)`))
    .$if(Boolean(filter.borneOutBy), (query) =>
      query.where(sql<SqlBool>`(${filter.borneOutBy} = any (stated_by) or ${filter.borneOutBy} = any (derived_from))`),
    )
    .$if(Boolean(filter.text), (query) =>
      query.where(
        sql<SqlBool>`words @@ (websearch_to_tsquery('pg_catalog.dutch', data_layer.normalise(${filter.text})) || websearch_to_tsquery('pg_catalog.english', ${filter.text}))`,
      ),
    )
    .orderBy(sql`not coalesce(${filter.borneOutBy ?? null} = any (stated_by), false)`)
    .orderBy(sql`array_position(array['option', 'box', 'generic'], kind)`)
    .orderBy(sql`string_to_array(regexp_replace(id, '[^0-9.-]', '', 'g'), '-')`)
    .orderBy('id')
    .limit(first)
    .execute();

export type AdviceRow = Awaited<ReturnType<typeof list>>[number];

export const themes = (tx: LearningLogTx) =>
  tx.selectFrom('themes').select(['id', 'labelNl', 'labelEn']).orderBy('id').execute();

/** Brings the reference content up to date. Two processes that start at once both end with the same rows. */
export async function load(
  tx: LearningLogTx,
  content: { themes: readonly Insertable<Themes>[]; advice: readonly Omit<Insertable<Advice>, 'words'>[] },
): Promise<void> {
  await tx
    .insertInto('themes')
    .values([...content.themes])
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((row) => ({ labelNl: row.ref('excluded.labelNl'), labelEn: row.ref('excluded.labelEn') })),
    )
    .execute();
  await tx
    .insertInto('advice')
    .values([...content.advice])
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        theme: row.ref('excluded.theme'),
        phases: row.ref('excluded.phases'),
        titleNl: row.ref('excluded.titleNl'),
        titleEn: row.ref('excluded.titleEn'),
        adviceNl: row.ref('excluded.adviceNl'),
        adviceEn: row.ref('excluded.adviceEn'),
        statedBy: row.ref('excluded.statedBy'),
        derivedFrom: row.ref('excluded.derivedFrom'),
        source: row.ref('excluded.source'),
      })),
    )
    .execute();
}
