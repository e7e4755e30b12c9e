import fs from 'node:fs';
import path from 'node:path';
import { anonymousSession } from '@gemeengoed/data-layer';
import { findSolutions } from '@gemeengoed/reuse-marketplace-service';
import { z } from 'zod';
import { marketOfExamples, numberOf, type Market } from './example-listings.js';
import { hitAt3, ndcgAt10, type Grades } from './ranking-measures.js';

// `npm run search -w @gemeengoed/bench [-- queries.json]`: how well the search aid finds, beside plain full text.

const queries = z.object({
  queries: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      lang: z.enum(['nl', 'en']),
      hard: z.boolean().default(false),
      relevance: z.array(z.object({ case: z.int(), grade: z.int() })).min(1),
    }),
  ),
});
type Query = z.infer<typeof queries>['queries'][number];

/** Case numbers, best first. */
type Finder = (query: Query) => Promise<number[]>;

const finders = ({ connections, owner }: Market, sources: ReadonlyMap<string, string>): Record<string, Finder> => {
  const plain =
    (join: string): Finder =>
    async ({ text }) => {
      const { rows } = await owner.query<{ source_urn: string }>(plainFullText, [text, join]);
      return rows.map(({ source_urn: urn }) => numberOf(urn));
    };
  return {
    'search aid': async ({ text, lang }) => {
      const { ranked } = await connections.as(anonymousSession).read((tx) => findSolutions(tx, text, lang));
      return ranked.map(({ listingId }) => numberOf(sources.get(listingId) ?? ''));
    },
    'plain Dutch full text, any word': plain(' | '),
    'plain Dutch full text, all words': plain(' & '),
  };
};

/** PostgreSQL's own Dutch configuration and rank over all text of a listing. */
const plainFullText = `
  with asked as (select replace(plainto_tsquery('pg_catalog.dutch', $1)::text, ' & ', $2)::tsquery as query)
  select source_urn
    from reuse_marketplace.listings as listing cross join asked
    cross join lateral (select to_tsvector('pg_catalog.dutch', concat_ws(' ', title_nl, title_en, array_to_string(aliases, ' '), summary_nl, summary_en,
           problem_nl, problem_en, goal_nl, goal_en, approach_nl, approach_en, technologies::text, data_sources::text, partners::text,
           known_adopters::text, lessons::text)) as words) as text
   where text.words @@ asked.query
   order by ts_rank(text.words, asked.query) desc, listing.id limit 10`;

async function main(): Promise<void> {
  const [, , given] = process.argv;
  const file =
    given === undefined
      ? new URL('../queries/dev.json', import.meta.url)
      : path.resolve(process.env.INIT_CWD ?? '.', given);
  const asked = queries.parse(JSON.parse(fs.readFileSync(file, 'utf8'))).queries;
  const market = await marketOfExamples();
  try {
    const { rows } = await market.owner.query<{ id: string; source_urn: string }>(
      'select id, source_urn from reuse_marketplace.listings',
    );
    const sources = new Map(rows.map(({ id, source_urn: urn }) => [id, urn]));
    print(
      `${asked.length} questions, ${asked.filter(({ hard }) => hard).length} of them hard, over ${rows.length} listings`,
    );
    print(`${''.padEnd(34)}${'nDCG@10'.padStart(18)}${'hit@3'.padStart(18)}${'median'.padStart(10)}`);
    print(`${''.padEnd(34)}${'all    hard'.padStart(18)}${'all    hard'.padStart(18)}`);
    for (const [name, find] of Object.entries(finders(market, sources))) await measure(name, find, asked);
  } finally {
    await market.stop();
  }
}

async function measure(name: string, find: Finder, asked: readonly Query[]): Promise<void> {
  const measured: { hard: boolean; ndcg: number; hit: number; took: number; query: Query; ranking: number[] }[] = [];
  for (const query of asked) {
    const grades: Grades = new Map(query.relevance.map(({ case: number, grade }) => [number, grade]));
    const start = performance.now();
    const ranking = await find(query);
    const took = performance.now() - start;
    measured.push({
      hard: query.hard,
      ndcg: ndcgAt10(ranking, grades),
      hit: hitAt3(ranking, grades) ? 1 : 0,
      took,
      query,
      ranking,
    });
  }
  const hard = measured.filter((one) => one.hard);
  const both = (of: (one: (typeof measured)[number]) => number) =>
    `${mean(measured.map(of))}  ${mean(hard.map(of))}`.padStart(18);
  const median = measured.map(({ took }) => took).sort((a, b) => a - b)[Math.floor(measured.length / 2)] ?? 0;
  print(
    `${name.padEnd(34)}${both(({ ndcg }) => ndcg)}${both(({ hit }) => hit)}${`${median.toFixed(0)} ms`.padStart(10)}`,
  );
  if (process.env.SHOW_MISSES && name === 'search aid') {
    for (const { query, ndcg, ranking } of measured.filter((one) => one.ndcg < 0.9)) {
      print(`  ${query.id} ${ndcg.toFixed(2)} ${query.text} → ${ranking.slice(0, 5).join(' ')}`);
    }
  }
}

const mean = (values: readonly number[]): string =>
  values.length === 0 ? '  -  ' : (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

await main();
