import type { KnownWord, RelatedWord } from '@gemeengoed/reuse-marketplace-data';
import { everydayWords } from './everyday-words.js';

/** How a word of a listing came to answer a word of the question. */
export type Way = 'same' | 'corrected' | 'joined' | 'contains' | 'synonym' | 'broader';

/** Stems that answer an asked word; all of them must be in the listing. */
export interface Variant {
  lexemes: readonly string[];
  /** 1 for the word itself, less for what only resembles it. */
  strength: number;
  way: Way;
  /** The word or phrase as a reader knows it, when it differs from the asked word. */
  via: string;
  /** What a synonym stands for, when that is a phrase or a corrected word rather than the asked word as it was written. */
  standsFor?: string | undefined;
  /** A phrase in another language than the question's. */
  isTranslation?: boolean;
}

/** One word of the question, with everything that may answer it. */
export interface Asked {
  word: string;
  /** How much this word says about what is sought, 0 to 1. */
  weight: number;
  variants: Variant[];
  /** For a compound: its parts, which together may stand in for it. */
  parts: Asked[];
}

const longestQuestion = 40;
const shortestPart = 3;
const wordEnding =
  /^(en|er|e|s|t|de|den|te|ten|eren|ende|heid|ing|ingen|lijk|lijke|atie|aties|isch|ische|ers|aar|aars|baar|loos|schap|sel|tjes|tje)$/;

/** The words to look for: at most 40, each once. */
export const askedWords = (words: readonly string[]): string[] =>
  [...new Set(words.filter((word) => word.length > 1))].slice(0, longestQuestion);

/** Each way to cut a word in two parts that could be words; a linking s goes with neither. */
export function cuts(word: string): [string, string][] {
  const all: [string, string][] = [];
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    all.push([left, right]);
    if (left.endsWith('s') && left.length > shortestPart) all.push([left.slice(0, -1), right]);
  }
  return all;
}

/** Neighbours written as one word, as Dutch does: `budget beheer` is `budgetbeheer`. */
export const joins = (words: readonly string[]): { left: string; right: string; joined: string }[] =>
  words.slice(1).flatMap((right, at) => {
    const left = words[at] ?? '';
    return ['', 's'].map((link) => ({ left, right, joined: `${left}${link}${right}` }));
  });

export type Dictionary = ReadonlyMap<string, KnownWord>;

/** Whether a word is known; in Dutch, because only Dutch writes compounds as one word. */
const isWord = (dictionary: Dictionary, word: string): boolean =>
  (dictionary.get(word)?.knownNl ?? false) && !everydayWords.has(word);

/** Whether either language knows the word. */
export const isKnown = (known: KnownWord | undefined): boolean =>
  (known?.knownNl ?? false) || (known?.knownEn ?? false);

/**
 * The parts of a compound. Both parts are known words, or one is and the rest is not merely an ending; of several cuts the
 * one with most known letters, then the one with the longest first part.
 */
export function partsOf(word: string, dictionary: Dictionary): { part: string; share: number }[] {
  const rated = cuts(word).map(([left, right]) => {
    const isLeft = isWord(dictionary, left) && (left.length > 3 || isWord(dictionary, right));
    const isRight = isWord(dictionary, right) && (right.length > 3 || isLeft);
    const isPlausible = isLeft ? isRight || (left.length > 3 && !wordEnding.test(right)) : right.length >= 6;
    const known = [...(isLeft ? [left] : []), ...(isRight ? [right] : [])];
    return { known: isPlausible ? known : [], left };
  });
  const letters = (parts: string[]) => parts.reduce((sum, part) => sum + part.length, 0);
  const [best] = rated.sort(
    (a, b) => b.known.length - a.known.length || letters(b.known) - letters(a.known) || b.left.length - a.left.length,
  );
  const certainty = best?.known.length === 2 ? 1 : 0.7;
  return (best?.known ?? []).map((part) => ({ part, share: (certainty * part.length) / word.length }));
}

/** Edits between two words; a swap of neighbours is one edit. */
export function edits(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_none, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** Letters that Dutch writers confuse, made the same: ij and ei, au and ou, a final d and t, c and k, z and s. */
const bySound = (word: string): string =>
  word
    .replace(/ij|ei/g, 'y')
    .replace(/au/g, 'ou')
    .replace(/d$/, 't')
    .replace(/dt/g, 't')
    .replace(/ch/g, 'g')
    .replace(/[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/(.)\1/g, '$1');

const mostEdits = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

/** The words that a misspelt word most likely stands for, best first; none when nothing is near enough. */
export function corrections(
  word: string,
  resembling: readonly RelatedWord[],
): { word: string; lexeme: string; strength: number }[] {
  const near = resembling
    .map((found) => ({ ...found, distance: bySound(found.word) === bySound(word) ? 0.5 : edits(word, found.word) }))
    .filter(
      ({ distance, word: found }) =>
        distance <= mostEdits(Math.min(word.length, found.length)) && (distance < 1 || found[0] === word[0]),
    )
    .sort(
      (a, b) =>
        a.distance - b.distance || Math.sign(b.listings) - Math.sign(a.listings) || a.word.localeCompare(b.word),
    );
  const closest = near[0]?.distance;
  const strength = (distance: number): number => (distance < 1 ? 0.9 : distance < 2 ? 0.85 : 0.6);
  return near
    .filter(({ distance }) => distance === closest)
    .slice(0, 3)
    .map(({ word: found, lexeme, distance }) => ({ word: found, lexeme, strength: strength(distance) }));
}

/** How much a word says about what is sought: everyday words say little, digits and very short words not much. */
export const weightOf = (word: string): number => (everydayWords.has(word) ? 0.2 : word.length <= 2 ? 0.6 : 1);

/** All stems that may answer an asked word. */
export const lexemesOf = ({ variants, parts }: Asked): string[] => [
  ...variants.flatMap(({ lexemes }) => lexemes),
  ...parts.flatMap(lexemesOf),
];

/**
 * The stems to find candidates by when there are more listings than can be ranked: the rarest words of the question itself
 * first, then what resembles them, as long as they lead to no more than `most` listings together; at least one.
 */
export function mostTelling(
  question: readonly Asked[],
  frequencies: ReadonlyMap<string, number>,
  most: number,
): string[] {
  const rare = (a: string, b: string): number => (frequencies.get(a) ?? 0) - (frequencies.get(b) ?? 0);
  const own = question.flatMap(({ variants }) =>
    variants.filter(({ strength }) => strength > 0.8).flatMap(({ lexemes }) => lexemes),
  );
  const order = [...new Set([...own.sort(rare), ...question.flatMap(lexemesOf).sort(rare)])];
  let listings = 0;
  return order.filter((lexeme, place) => {
    const having = frequencies.get(lexeme) ?? 0;
    if (place > 0 && listings + having > most) return false;
    listings += having;
    return true;
  });
}
