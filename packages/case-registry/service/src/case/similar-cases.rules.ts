import type { LikeCase, LikeCases, SharedWord } from '@gemeengoed/case-registry-data';

/** Most different words of a question that are compared; the longest ones say most. */
const mostWords = 80;
/** Shortest part of a compound that counts: 'evenement' in 'wielerevenement', not 'been' in 'verbeende'. */
export const shortestPart = 6;
/** What a case needs in common with a text, for each word of it: at least that of a short text, at most that of a long one. */
const enough = { perWord: 0.15, least: 0.4, most: 2 };
/** From here on a name resembles another by its letters alone. */
const looksAlike = 0.45;

/** A case that a text may be about. */
export interface SimilarCaseRow {
  id: string;
  score: number;
  /** Words of the text that the case has too, the most telling first. */
  words: string[];
  /** A name of the case resembles the title. */
  titleAlike: boolean;
}

/** The different words of a text, in lower case, long ones first. */
export const wordsIn = (text: string): string[] =>
  [
    ...new Set(
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\d]{3,60}/gu) ?? [],
    ),
  ]
    .toSorted((a, b) => b.length - a.length || a.localeCompare(b))
    .slice(0, mostWords);

/** A word that stands in more than this part of the cases tells none of them apart. */
const everyday = 0.3;

/** How much a word tells a case apart: 1 in a single case, 0 for an everyday word. */
const rarity = (inCases: number, compared: number): number =>
  Math.max(0, 1 - Math.log(Math.max(inCases, 1)) / Math.log(Math.max(compared * everyday, 2)));

const place = ({ named, whole }: SharedWord): number => (named ? 1 : 0.6) * (whole ? 1 : 0.8);

/**
 * The cases that a text may be about, the likeliest first. A word counts for as much as it is rare, and for more in a name; a
 * case that shares too little is left out, so that a text about something else finds nothing.
 */
export function similarIn({ compared, asked, cases }: LikeCases, first: number): SimilarCaseRow[] {
  const inCases = new Map<string, number>();
  for (const { shared } of cases) for (const { word } of shared) inCases.set(word, (inCases.get(word) ?? 0) + 1);
  const weight = (shared: SharedWord): number => place(shared) * rarity(inCases.get(shared.word) ?? 1, compared);
  const needed = Math.min(Math.max(enough.perWord * asked, enough.least), enough.most);
  return cases
    .map((found) => scored(found, weight))
    .filter(({ score, titleAlike }) => titleAlike || score >= needed)
    .toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, first);
}

function scored({ id, shared, likeness }: LikeCase, weight: (shared: SharedWord) => number): SimilarCaseRow {
  const telling = shared
    .map((found) => ({ word: found.word, says: weight(found) }))
    .toSorted((a, b) => b.says - a.says || a.word.localeCompare(b.word));
  return {
    id,
    score: telling.reduce((sum, { says }) => sum + says, 0) + likeness,
    words: telling.filter(({ says }) => says > 0.1).map(({ word }) => word),
    titleAlike: likeness >= looksAlike,
  };
}
