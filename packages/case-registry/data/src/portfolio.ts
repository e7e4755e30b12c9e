import { sql, type RawBuilder } from 'kysely';
import { holds } from './as-of.js';
import { conditions, type CaseFilter } from './cases.js';
import type { CaseRegistryTx } from './database.js';

// Totals over all cases that a filter chooses: counted by the database, however many cases there are.

const chosen = (filter: CaseFilter): RawBuilder<unknown> => {
  const asked = conditions(filter);
  return sql`(select cases.id from cases where ${asked.length > 0 ? sql.join(asked, sql` and `) : sql`true`})`;
};

/** How many cases the filter chooses. */
export async function countCases(tx: CaseRegistryTx, filter: CaseFilter): Promise<number> {
  const { rows } = await sql<{ total: string }>`select count(*) as total from ${chosen(filter)} as chosen`.execute(tx);
  return Number(rows[0]?.total ?? 0);
}

/** How the chosen cases are spread over the terms of one attribute. */
export interface Spread {
  attribute: string;
  terms: { term: string; cases: number }[];
  /** Cases of which a source states a value. */
  stated: number;
  /** Cases of which somebody looked for a value that no source gives. */
  soughtInVain: number;
  /** Cases that count under more than one term. */
  several: number;
}

/** How the chosen cases are spread over the terms of these attributes. */
export async function spreadOver(
  tx: CaseRegistryTx,
  filter: CaseFilter,
  attributes: readonly string[],
): Promise<Spread[]> {
  const said = sql`(
    select attribute, case_id, term, unknown from assessments
     where attribute = any (${attributes}) and ${holds('assessments', 'retracted_at', filter.asOf ?? null)}
       and case_id in ${chosen(filter)}) as said`;
  const terms = await sql<{ attribute: string; term: string; cases: string }>`
    select attribute, term, count(distinct case_id) as cases from ${said}
     where term is not null and not unknown group by attribute, term`.execute(tx);
  const cases = await sql<{ attribute: string; stated: string; sought: string; several: string }>`
    select attribute, count(*) filter (where known) as stated, count(*) filter (where not known) as sought,
           count(*) filter (where terms > 1) as several
      from (select attribute, case_id, bool_or(not unknown) as known,
                   count(distinct term) filter (where not unknown) as terms
              from ${said} group by attribute, case_id) as by_case
     group by attribute`.execute(tx);
  return attributes.map((attribute) => {
    const counted = cases.rows.find((row) => row.attribute === attribute);
    return {
      attribute,
      terms: terms.rows
        .filter((row) => row.attribute === attribute)
        .map((row) => ({ term: row.term, cases: Number(row.cases) })),
      stated: Number(counted?.stated ?? 0),
      soughtInVain: Number(counted?.sought ?? 0),
      several: Number(counted?.several ?? 0),
    };
  });
}

/** What the chosen cases cost together, by kind and certainty; a certainty that nobody gave is null. */
export interface CostTotals {
  sums: { kind: string; certainty: string | null; amount: number; entries: number; cases: number }[];
  /** Cases without any amount of their own. */
  withoutAmount: number;
  /** Cases without internal hours. */
  withoutHours: number;
  /** Amounts that are a price or per unit, and so no part of a sum. */
  apart: number;
}

/** Adds up what the chosen cases cost. Amounts per unit and prices that somebody pays are left out and counted apart. */
export async function sumCosts(tx: CaseRegistryTx, filter: CaseFilter): Promise<CostTotals> {
  const costs = sql`(
    select case_id, fields ->> 'kind' as kind, fields ->> 'certainty' as certainty,
           case fields ->> 'kind' when 'internal-hours' then (fields ->> 'hours')::numeric
                                  else (fields ->> 'cents')::numeric end as amount,
           fields ->> 'per' is not null or coalesce(fields ->> 'certainty', '') = 'price' as apart
      from register_entries
     where register = 'cost' and status <> 'withdrawn'
       and ${holds('register_entries', 'replaced_at', filter.asOf ?? null)} and case_id in ${chosen(filter)}) as costs`;
  const sums = await sql<{ kind: string; certainty: string | null; total: string; entries: string; cases: string }>`
    select kind, certainty, sum(amount) as total, count(*) as entries, count(distinct case_id) as cases
      from ${costs} where amount is not null and not apart group by kind, certainty`.execute(tx);
  const known = await sql<{ money: string; hours: string; apart: string; total: string }>`
    select count(distinct case_id) filter (where kind = 'out-of-pocket' and amount is not null and not apart) as money,
           count(distinct case_id) filter (where kind = 'internal-hours' and amount is not null and not apart) as hours,
           count(*) filter (where apart and amount is not null) as apart,
           (select count(*) from ${chosen(filter)} as chosen) as total
      from ${costs}`.execute(tx);
  const [row] = known.rows;
  const total = Number(row?.total ?? 0);
  return {
    sums: sums.rows.map(({ kind, certainty, total: amount, entries, cases }) => ({
      ...{ kind, certainty, amount: Number(amount) },
      ...{ entries: Number(entries), cases: Number(cases) },
    })),
    withoutAmount: total - Number(row?.money ?? 0),
    withoutHours: total - Number(row?.hours ?? 0),
    apart: Number(row?.apart ?? 0),
  };
}
