import type { Hit } from '@gemeengoed/reuse-marketplace-data';
import type { Asked, Variant } from './question.rules.js';

/** A variant that a listing has, with how much it brought. */
export interface Match {
  asked: string;
  variant: Variant;
  value: number;
}

export interface Ranked {
  listingId: string;
  score: number;
  matches: Match[];
}

/** What is known of all listings together. */
export interface Corpus {
  size: number;
  /** In how many listings each stem occurs. */
  frequencies: ReadonlyMap<string, number>;
}

const fieldWeights: Record<string, number> = { A: 5, B: 2, C: 1.4, D: 1 };
/** How soon more places of a word stop adding: at this weight a word counts for half. */
const saturation = 2;
const averageSize = 150;

/** How much it tells that this many listings have a word; never below zero. */
const rarityOf = (having: number, { size }: Corpus): number => {
  const listings = Math.min(Math.max(having, 1), size);
  return Math.log(1 + (size - listings + 0.5) / (listings + 0.5));
};

/** How strongly a listing has a stem, 0 to 1. */
const presence = (lexeme: string, hit: Hit): number => {
  const places = hit.found[lexeme];
  if (!places) return 0;
  const weight = places.weights.reduce((sum, place) => sum + (fieldWeights[place] ?? 0), 0);
  return weight / (weight + saturation * (0.75 + (0.25 * hit.size) / averageSize));
};

/** How rare it is that a listing has the word or one of its synonyms: a rare synonym of a common notion tells little. */
const rarityOfNotion = (asked: Asked, hits: readonly Hit[], corpus: Corpus): number => {
  const notion = asked.variants.filter(({ way }) => way !== 'broader' && way !== 'contains');
  const having = hits.filter(({ found }) =>
    notion.some(({ lexemes }) => lexemes.every((lexeme) => found[lexeme])),
  ).length;
  return rarityOf(having, corpus);
};

/** How far apart the words of a phrase may stand to be that phrase. */
const phraseReach = 4;

/** Whether the words of a phrase stand near each other somewhere in the listing. */
const standsTogether = (lexemes: readonly string[], hit: Hit): boolean => {
  const [first = [], ...others] = lexemes.map((lexeme) => hit.found[lexeme]?.positions ?? []);
  return first.some((place) =>
    others.every((places) => places.some((other) => Math.abs(other - place) <= phraseReach)),
  );
};

const isOwnWord = (way: Variant['way']): boolean => way === 'same' || way === 'corrected' || way === 'joined';

const valueOf = ({ lexemes, strength, way }: Variant, hit: Hit, notion: number, corpus: Corpus): number => {
  if (lexemes.length > 1 && !standsTogether(lexemes, hit)) return 0;
  const own = Math.max(...lexemes.map((lexeme) => rarityOf(corpus.frequencies.get(lexeme) ?? 1, corpus)));
  return (
    strength *
    Math.min(...lexemes.map((lexeme) => presence(lexeme, hit))) *
    (isOwnWord(way) ? own : Math.min(own, (own + notion) / 2))
  );
};

interface Weighed extends Asked {
  notion: number;
  parts: Weighed[];
}

const weigh = (asked: Asked, hits: readonly Hit[], corpus: Corpus): Weighed => ({
  ...asked,
  notion: rarityOfNotion(asked, hits, corpus),
  parts: asked.parts.map((part) => weigh(part, hits, corpus)),
});

/** The best answer a listing has to one asked word: the word as a whole, or its parts together. */
function bestMatches(asked: Weighed, hit: Hit, corpus: Corpus): Match[] {
  const having = asked.variants
    .map((variant) => ({
      asked: asked.word,
      variant,
      value: valueOf(variant, hit, asked.notion, corpus) * asked.weight,
    }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const [best] = having;
  // The asked word itself, and then a word of the same language, explain more than one that weighs heavier.
  const shown =
    having.find(({ variant }) => isOwnWord(variant.way)) ??
    having.find(({ variant }) => !variant.isTranslation) ??
    best;
  const whole = best && shown && { ...shown, value: best.value };
  const parts = asked.parts
    .flatMap((part) => bestMatches(part, hit, corpus))
    .map((match) => ({ ...match, value: match.value * asked.weight }));
  return total(parts) > (whole?.value ?? 0) ? parts : whole ? [whole] : [];
}

const total = (matches: readonly Match[]): number => matches.reduce((sum, { value }) => sum + value, 0);

/** Listings by how well they answer the question, best first; those far below the best are left out. */
export function rank(question: readonly Asked[], hits: readonly Hit[], corpus: Corpus): Ranked[] {
  const asked = question.reduce((sum, { weight }) => sum + weight, 0);
  const weighed = question.map((word) => weigh(word, hits, corpus));
  const ranked = hits.map((hit) => {
    const perWord = weighed.map((word) => ({ word, matches: bestMatches(word, hit, corpus) }));
    const covered = perWord.reduce((sum, { word, matches }) => sum + (matches.length > 0 ? word.weight : 0), 0);
    const matches = perWord.flatMap(({ matches: found }) => found).sort((a, b) => b.value - a.value);
    return { listingId: hit.listingId, score: total(matches) * (0.6 + (0.4 * covered) / Math.max(asked, 1)), matches };
  });
  const best = Math.max(0, ...ranked.map(({ score }) => score));
  return ranked
    .filter(({ score }) => score > 0 && score >= best * 0.1)
    .sort((a, b) => b.score - a.score || a.listingId.localeCompare(b.listingId));
}
