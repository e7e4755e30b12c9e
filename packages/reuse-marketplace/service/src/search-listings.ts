import type { PageRequest, Position } from '@gemeengoed/data-layer';
import { requiredText, encodeCursor } from '@gemeengoed/module-kit';
import type { Context } from '@gemeengoed/module-kit';
import type { DB, SearchFilters } from '@gemeengoed/reuse-marketplace-data';
import { explainHits } from './explain-hits.js';
import { findSolutions } from './find-solutions.js';
import type { Asked } from './question.rules.js';
import type { Ranked } from './ranking.rules.js';
import type { Correction, SearchHitConnection } from './search.type.js';

export interface Question {
  problem: string;
  language: 'nl' | 'en';
  filters: SearchFilters;
}

const positionOf = ({ score, listingId }: Ranked): Position => ({ sort: score.toFixed(6), id: listingId });

/**
 * One page of the listings that answer a problem in plain words, each with why.
 *
 * @throws Invalid when the question is empty or longer than 1,000 characters
 */
export async function searchListings(
  db: Context<DB>['db'],
  { problem, language, filters }: Question,
  { first, after }: PageRequest,
): Promise<SearchHitConnection> {
  const text = requiredText('problem', problem, 1000);
  return db.read(async (tx) => {
    const { question, ranked } = await findSolutions(tx, text, language, filters);
    const rest = after ? ranked.filter((hit) => isAfter(positionOf(hit), after)) : ranked;
    const page = rest.slice(0, first);
    const hits = await explainHits(tx, page);
    const edges = hits.map((node) => ({
      node,
      cursor: encodeCursor(positionOf(page.find(({ listingId }) => listingId === node.listing.id) as Ranked)),
    }));
    return {
      edges,
      pageInfo: { hasNextPage: rest.length > first, endCursor: edges.at(-1)?.cursor ?? null },
      corrections: question.flatMap(correctionOf),
    };
  });
}

const isAfter = (position: Position, after: Position): boolean =>
  Number(position.sort) < Number(after.sort) || (position.sort === after.sort && position.id > after.id);

const correctionOf = ({ word, variants }: Asked): Correction[] => {
  const read = variants.find(({ way }) => way === 'corrected');
  return read ? [{ asked: word, readAs: read.via }] : [];
};
