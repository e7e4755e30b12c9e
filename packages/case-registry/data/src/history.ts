import { pageOf, type Page, type PageRequest } from '@gemeengoed/data-layer';
import { sql } from 'kysely';
import type { CaseRegistryTx } from './database.js';

/** One change of what is recorded of a case. */
export interface ChangeRow {
  /** Its place in the history: the moment to the microsecond, and a key among what changed at that moment. */
  moment: string;
  key: string;
  at: Date;
  by: string;
  /** What was done. */
  kind: 'recorded' | 'retracted' | 'replaced';
  /** Which shape it was done to. */
  shape: 'identity' | 'assessment' | 'indicator' | 'measurement' | 'entry' | 'decision' | 'response';
  /** Id of the attribute, register, checklist, kind of indicator, role of a figure or outcome; null for the identity. */
  about: string | null;
  /** Id of the term of a value, or of the status of an entry. */
  term: string | null;
  /** The words of what changed. */
  words: string | null;
  because: string | null;
  recordId: string;
}

/**
 * Who changed what of a case, newest first. Everything of one transaction has the same moment, so that a page may end
 * in the middle of it: the key says where.
 */
export async function ofCase(
  tx: CaseRegistryTx,
  caseId: string,
  { first, after }: PageRequest,
): Promise<Page<ChangeRow>> {
  const stated = sql`coalesce(text_nl, case when unknown then '?' end, number::text || coalesce(' – ' || number_max::text, ''), yes::text, own_name)`;
  const figure = sql`i.name_nl || ': ' || coalesce(m.number::text || coalesce(' – ' || m.number_max::text, ''), m.text_nl)`;
  const { rows } = await sql<ChangeRow>`
    with changes (at, by, kind, shape, about, term, words, because, record_id, part) as (
      select recorded_at, recorded_by, case when version = 1 then 'recorded' else 'replaced' end, 'identity', null::text, null::text, title_nl, null::text, id, version
        from cases where id = ${caseId}
      union all
      select recorded_at, recorded_by, case when version = 1 then 'recorded' else 'replaced' end, 'identity', null, null, title_nl, null, case_id, version
        from case_versions where case_id = ${caseId}
      union all
      select recorded_at, recorded_by, 'recorded', 'assessment', attribute, term, ${stated}, null, id, 0
        from assessments where case_id = ${caseId}
      union all
      select retracted_at, coalesce(retracted_by, 'unknown'), 'retracted', 'assessment', attribute, term, ${stated}, retracted_because, id, 1
        from assessments where case_id = ${caseId} and retracted_at is not null
      union all
      select recorded_at, recorded_by, 'recorded', 'indicator', kind, null, name_nl, null, id, 0
        from indicators where case_id = ${caseId}
      union all
      select retracted_at, coalesce(retracted_by, 'unknown'), 'retracted', 'indicator', kind, null, name_nl, retracted_because, id, 1
        from indicators where case_id = ${caseId} and retracted_at is not null
      union all
      select m.recorded_at, m.recorded_by, 'recorded', 'measurement', m.role, null, ${figure}, null, m.id, 0
        from measurements m join indicators i on i.id = m.indicator_id where i.case_id = ${caseId}
      union all
      select m.retracted_at, coalesce(m.retracted_by, 'unknown'), 'retracted', 'measurement', m.role, null, ${figure}, m.retracted_because, m.id, 1
        from measurements m join indicators i on i.id = m.indicator_id where i.case_id = ${caseId} and m.retracted_at is not null
      union all
      select recorded_at, recorded_by, case when version = 1 then 'recorded' else 'replaced' end, 'entry', register, status, title_nl, because, id, version
        from register_entries where case_id = ${caseId}
      union all
      select recorded_at, recorded_by, 'recorded', 'decision', outcome, null, reason, null, id, 0
        from gate_decisions where case_id = ${caseId}
      union all
      select recorded_at, recorded_by, 'recorded', 'response', checklist, null, conclusion, null, id, 0
        from checklist_responses where case_id = ${caseId}
    ),
    placed as (
      select *, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment,
             shape || ' ' || record_id || ' ' || lpad(part::text, 6, '0') as key
        from changes
    )
    select moment, key, at, by, kind, shape, about, term, words, because, record_id as "recordId" from placed
     where ${after?.sort ?? null}::text is null or (moment, key) < (${after?.sort ?? null}, ${after?.id ?? null})
     order by moment desc, key desc
     limit ${first + 1}`.execute(tx);
  return pageOf(rows, first);
}
