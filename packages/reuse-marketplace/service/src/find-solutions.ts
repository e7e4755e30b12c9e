import type { Tx } from '@gemeengoed/data-layer';
import { mostRanked, searchIndex, vocabulary, type DB, type SearchFilters } from '@gemeengoed/reuse-marketplace-data';
import { rank, type Ranked } from './ranking.rules.js';
import { lexemesOf, mostTelling, type Asked } from './question.rules.js';
import { understandQuestion } from './understand-question.js';

/** What a question led to: how it was understood, and the listings that answer it, best first. */
export interface Solutions {
  question: Asked[];
  ranked: Ranked[];
}

/**
 * Listings that answer a problem in plain words, within what the caller may see. Looks at no more than a thousand listings.
 */
export async function findSolutions(
  tx: Tx<DB>,
  problem: string,
  language: 'nl' | 'en',
  filters: SearchFilters = {},
): Promise<Solutions> {
  const question = await understandQuestion(tx, problem, language);
  const lexemes = [...new Set(question.flatMap(lexemesOf))];
  const frequencies = await vocabulary.frequencies(tx, lexemes);
  const size = Math.max(await searchIndex.size(tx), ...frequencies.values());
  const sought = size <= mostRanked ? lexemes : mostTelling(question, frequencies, mostRanked);
  const hits = await searchIndex.hits(tx, sought, lexemes, filters);
  return { question, ranked: rank(question, hits, { size, frequencies }) };
}
