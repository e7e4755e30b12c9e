import { sql } from 'kysely';
import type { CaseRegistryTx } from './database.js';

/** One change of what is recorded of a case. */
export interface ChangeRow {
  at: Date;
  by: string;
  /** What was done. */
  kind: 'recorded' | 'retracted' | 'replaced';
  /** Which shape it was done to. */
  shape: 'identity' | 'assessment' | 'indicator' | 'measurement' | 'entry' | 'decision' | 'response';
  /** Id of the attribute, register or checklist; null for shapes that have none. */
  about: string | null;
  /** The words of what changed. */
  words: string | null;
  because: string | null;
  recordId: string;
}

/** Who changed what of a case that the session's organisation owns, newest first. */
export async function ofCase(
  tx: CaseRegistryTx,
  caseId: string,
  { first, before }: { first: number; before?: Date | undefined },
): Promise<ChangeRow[]> {
  const { rows } = await sql<ChangeRow>`
    with changes as (
      select recorded_at as at, recorded_by as by, 'recorded' as kind, 'identity' as shape, null::text as about, title_nl as words, null::text as because, id as record_id
        from cases where id = ${caseId}
      union all
      select recorded_at, recorded_by, 'recorded', 'identity', null, title_nl, null, id from case_versions where case_id = ${caseId}
      union all
      select recorded_at, recorded_by, 'recorded', 'assessment', attribute, coalesce(term, text_nl, number::text, yes::text), null, id
        from assessments where case_id = ${caseId}
      union all
      select retracted_at, coalesce(retracted_by, 'unknown'), 'retracted', 'assessment', attribute, coalesce(term, text_nl, number::text, yes::text), retracted_because, id
        from assessments where case_id = ${caseId} and retracted_at is not null
      union all
      select recorded_at, recorded_by, 'recorded', 'indicator', kind, name_nl, null, id from indicators where case_id = ${caseId}
      union all
      select retracted_at, coalesce(retracted_by, 'unknown'), 'retracted', 'indicator', kind, name_nl, retracted_because, id
        from indicators where case_id = ${caseId} and retracted_at is not null
      union all
      select m.recorded_at, m.recorded_by, 'recorded', 'measurement', m.role, i.name_nl || ': ' || coalesce(m.number::text, m.text_nl), null, m.id
        from measurements m join indicators i on i.id = m.indicator_id where i.case_id = ${caseId}
      union all
      select m.retracted_at, coalesce(m.retracted_by, 'unknown'), 'retracted', 'measurement', m.role, i.name_nl || ': ' || coalesce(m.number::text, m.text_nl), m.retracted_because, m.id
        from measurements m join indicators i on i.id = m.indicator_id where i.case_id = ${caseId} and m.retracted_at is not null
      union all
      select recorded_at, recorded_by, case when version = 1 then 'recorded' else 'replaced' end, 'entry', register, title_nl || ' (' || status || ')', because, id
        from register_entries where case_id = ${caseId}
      union all
      select recorded_at, recorded_by, 'recorded', 'decision', outcome, reason, null, id from gate_decisions where case_id = ${caseId}
      union all
      select recorded_at, recorded_by, 'recorded', 'response', checklist, conclusion, null, id from checklist_responses where case_id = ${caseId}
    )
    select at, by, kind, shape, about, words, because, record_id as "recordId" from changes
     where ${before ?? null}::timestamptz is null or at < ${before ?? null}
     order by at desc, shape, record_id
     limit ${first}`.execute(tx);
  return rows;
}
