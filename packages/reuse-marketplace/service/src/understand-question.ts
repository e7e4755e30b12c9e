import type { Tx } from '@gemeengoed/data-layer';
import {
  thesaurus,
  vocabulary,
  wordsOf,
  type DB,
  type Expansion,
  type KnownWord,
  type RelatedWord,
} from '@gemeengoed/reuse-marketplace-data';
import { everydayWords } from './everyday-words.js';
import {
  askedWords,
  corrections,
  cuts,
  isKnown,
  joins,
  partsOf,
  weightOf,
  type Asked,
  type Variant,
} from './question.rules.js';

const synonymStrength = 0.6;
const broaderStrength = 0.25;

interface Knowledge {
  dictionary: ReadonlyMap<string, KnownWord>;
  resembling: ReadonlyMap<string, RelatedWord[]>;
  containing: ReadonlyMap<string, RelatedWord[]>;
}

/** Everything that may answer each word of the question: the word, its correction, its parts, words that mean the same. */
export async function understandQuestion(tx: Tx<DB>, problem: string, language: 'nl' | 'en'): Promise<Asked[]> {
  const words = askedWords(wordsOf(problem));
  const knowledge = await gather(tx, words);
  const question = words
    .map((word) => askedFrom(word, 1, knowledge, language))
    .filter(({ variants, parts }) => variants.length > 0 || parts.length > 0);
  addJoined(question, words, knowledge);
  const lexemes = [
    ...new Set(
      question
        .flatMap(allVariants)
        .filter(({ way }) => way !== 'contains')
        .flatMap(({ lexemes: own }) => own),
    ),
  ];
  const expansions = await thesaurus.expansions(tx, lexemes);
  question.forEach((asked) => addExpansions(asked, expansions, lexemes, language));
  return question;
}

async function gather(tx: Tx<DB>, words: readonly string[]): Promise<Knowledge> {
  const first = await dictionaryOf(tx, [...words, ...words.flatMap((word) => cuts(word).flat())]);
  const unknown = words.filter(
    (word) =>
      !everydayWords.has(word) &&
      isMeaningful(first.get(word)) &&
      !isKnown(first.get(word)) &&
      partsOf(word, first).length < 2,
  );
  const resembling = groupByAsked(
    await vocabulary.resembling(
      tx,
      unknown.filter((word) => word.length >= 5),
    ),
  );
  const corrected = words.map((word) => corrections(word, resembling.get(word) ?? [])[0]?.word ?? word);
  const candidates = [...joins(words), ...joins(corrected)].map(({ joined }) => joined);
  const dictionary = new Map([...first, ...(await dictionaryOf(tx, [...candidates, ...corrected]))]);
  const parts = words.flatMap((word) => partsOf(word, dictionary).map(({ part }) => part));
  const stems = [...words, ...corrected, ...parts]
    .flatMap((word) => dictionary.get(word)?.nl ?? [])
    .filter((stem) => stem.length >= 4);
  const containing = groupByAsked(await vocabulary.containing(tx, [...new Set(stems)]));
  return { dictionary, resembling, containing };
}

const dictionaryOf = async (tx: Tx<DB>, words: readonly string[]): Promise<Map<string, KnownWord>> =>
  new Map((await vocabulary.lookUp(tx, [...new Set(words)])).map((known) => [known.word, known]));

const isMeaningful = (known: KnownWord | undefined): boolean => known?.nl != null && known.en != null;

const groupByAsked = (found: readonly RelatedWord[]): Map<string, RelatedWord[]> => {
  const groups = new Map<string, RelatedWord[]>();
  for (const one of found) groups.set(one.asked, [...(groups.get(one.asked) ?? []), one]);
  return groups;
};

function askedFrom(word: string, share: number, knowledge: Knowledge, language: 'nl' | 'en'): Asked {
  const known = knowledge.dictionary.get(word);
  const variants: Variant[] = stemsOf(known, language).map((lexeme) => ({
    lexemes: [lexeme],
    strength: 1,
    way: 'same',
    via: word,
  }));
  if (variants.length === 0) return { word, weight: 0, variants, parts: [] };
  if (everydayWords.has(word)) return { word, weight: weightOf(word) * share, variants, parts: [] };
  for (const { word: meant, lexeme, strength } of corrections(word, knowledge.resembling.get(word) ?? [])) {
    variants.push({ lexemes: [lexeme], strength, way: 'corrected', via: meant });
    variants.push(...longerWords(knowledge.dictionary.get(meant), knowledge, strength));
  }
  variants.push(...longerWords(known, knowledge, 1));
  const parts =
    share < 1
      ? []
      : partsOf(word, knowledge.dictionary).map(({ part, share: own }) => askedFrom(part, own, knowledge, language));
  return { word, weight: weightOf(word) * share, variants, parts };
}

/** Stems of a word; the language of the question first, and nothing for a word that this language has as a stop word. */
const stemsOf = (known: KnownWord | undefined, language: 'nl' | 'en'): string[] => {
  if (!known || known[language] === null) return [];
  return [...new Set([known[language], known[language === 'nl' ? 'en' : 'nl']])].filter((stem) => stem !== null);
};

/**
 * Words of listings that are compounds with the word, or longer forms of it. Only Dutch joins words; a longer form must
 * share at least six letters, else `hand` would lead to `handelen`.
 */
const longerWords = (known: KnownWord | undefined, { containing }: Knowledge, strength: number): Variant[] =>
  (containing.get(known?.nl ?? '') ?? [])
    .filter(({ asked, word, lexeme, language, isCompound }) => {
      if (lexeme === asked || word.length - asked.length < 3) return false;
      return (language === 'nl' && isCompound) || (word.startsWith(asked) && asked.length >= 6);
    })
    .map(({ asked, word, lexeme, isCompound }) => ({
      lexemes: [lexeme],
      strength: strength * (isCompound ? 0.75 : 0.6) * Math.sqrt(asked.length / word.length),
      way: 'contains' as const,
      via: word,
    }));

function addJoined(question: readonly Asked[], words: readonly string[], { dictionary, resembling }: Knowledge): void {
  const meant = words.map((word) => corrections(word, resembling.get(word) ?? [])[0]?.word ?? word);
  const pairs = [...joins(words), ...joins(meant).map((pair, at) => ({ ...joins(words)[at]!, joined: pair.joined }))];
  for (const { left, right, joined } of pairs) {
    const known = dictionary.get(joined);
    if (!known?.knownNl || known.nl === null) continue;
    for (const asked of question.filter(({ word }) => word === left || word === right)) {
      asked.variants.push({ lexemes: [known.nl], strength: 0.95, way: 'joined', via: joined });
    }
  }
}

const allVariants = (asked: Asked): Variant[] => [...asked.variants, ...asked.parts.flatMap(allVariants)];

function addExpansions(
  asked: Asked,
  expansions: readonly Expansion[],
  known: readonly string[],
  language: 'nl' | 'en',
): void {
  if (everydayWords.has(asked.word)) return;
  const own = asked.variants.filter(({ way }) => way === 'same' || way === 'corrected' || way === 'joined');
  for (const { asked: stems, askedPhrase, phrase, lexemes, steps, language: inLanguage } of expansions) {
    const source = own.find((variant) => variant.lexemes.some((lexeme) => stems.includes(lexeme)));
    if (!source || !stems.every((stem) => known.includes(stem))) continue;
    asked.variants.push({
      lexemes,
      strength: source.strength * (steps === 0 ? synonymStrength : broaderStrength),
      standsFor: stems.length > 1 ? askedPhrase : source.way === 'same' ? undefined : source.via,
      isTranslation: inLanguage !== language,
      way: steps === 0 ? 'synonym' : 'broader',
      via: phrase,
    });
  }
  asked.parts.forEach((part) => addExpansions(part, expansions, known, language));
}
