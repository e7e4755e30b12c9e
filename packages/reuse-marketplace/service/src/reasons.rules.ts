import { wordsOf } from '@gemeengoed/reuse-marketplace-data';
import { everydayWords } from './everyday-words.js';
import type { Match } from './ranking.rules.js';
import type { ListingPart, SearchReason } from './search.type.js';

/** One part of a listing's text in one language. */
export interface PartText {
  part: ListingPart;
  language: 'nl' | 'en';
  text: string;
}

/** Stems per language by word. */
export type Stems = Record<'nl' | 'en', ReadonlyMap<string, string>>;

const mostReasons = 6;

/** Why a listing answers: per match the words of the listing and the parts they stand in; the strongest first. */
export function reasonsFor(matches: readonly Match[], parts: readonly PartText[], stems: Stems): SearchReason[] {
  const reasons = matches.flatMap(({ asked, variant }) => {
    const places = parts.flatMap(({ part, language, text }) =>
      wordsOf(text)
        .filter((word) => variant.lexemes.includes(stems[language].get(word) ?? ''))
        .map((word) => ({ part, word })),
    );
    const words = [...new Set(places.map(({ word }) => word))];
    const found = variant.lexemes.length > 1 ? [variant.via] : words.slice(0, 3);
    if (words.length === 0) return [];
    return [
      {
        asked: variant.standsFor ?? asked,
        found,
        kind: variant.way,
        via: variant.via,
        parts: [...new Set(places.map(({ part }) => part))],
      },
    ];
  });
  const once = reasons.filter((reason, at) => reasons.findIndex(({ asked }) => asked === reason.asked) === at);
  const telling = once.filter(({ asked }) => !everydayWords.has(asked));
  return (telling.length > 0 ? telling : once).slice(0, mostReasons);
}

const partNames: Record<ListingPart, { nl: string; en: string }> = {
  title: { nl: 'de naam', en: 'the name' },
  summary: { nl: 'de samenvatting', en: 'the summary' },
  problem: { nl: 'het probleem', en: 'the problem' },
  goal: { nl: 'het doel', en: 'the goal' },
  approach: { nl: 'de aanpak', en: 'the approach' },
  technology: { nl: 'de techniek', en: 'the technology' },
  data: { nl: 'de gegevens', en: 'the data' },
  domain: { nl: 'het domein', en: 'the domain' },
  partners: { nl: 'de partners', en: 'the partners' },
  use: { nl: 'het gebruik elders', en: 'the use elsewhere' },
  lessons: { nl: 'de lessen', en: 'the lessons' },
};

const listed = (items: readonly string[], and: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

/** One reason as a clause: what was found, where, and how it answers the asked word. */
function clause({ asked, found, kind, via, parts }: SearchReason, language: 'nl' | 'en'): string {
  const where = listed(
    parts.slice(0, 3).map((part) => partNames[part][language]),
    language === 'nl' ? 'en' : 'and',
  );
  const words = listed(
    found.map((word) => `‘${word}’`),
    language === 'nl' ? 'en' : 'and',
  );
  const how: Record<SearchReason['kind'], { nl: string; en: string }> = {
    same: { nl: '', en: '' },
    corrected: { nl: ` (‘${asked}’ gelezen als ‘${via}’)`, en: ` (‘${asked}’ read as ‘${via}’)` },
    joined: { nl: ` (uw woorden aan elkaar: ‘${via}’)`, en: ` (your words as one: ‘${via}’)` },
    contains: { nl: ` (daarin zit ‘${asked}’)`, en: ` (it contains ‘${asked}’)` },
    synonym: { nl: ` (betekent bijna hetzelfde als ‘${asked}’)`, en: ` (means nearly the same as ‘${asked}’)` },
    broader: { nl: ` (ruimer dan ‘${asked}’)`, en: ` (wider than ‘${asked}’)` },
  };
  const stands = language === 'nl' ? ['staat', 'staan'] : ['is', 'are'];
  return `${words}${how[kind][language]} ${stands[found.length > 1 ? 1 : 0]} in ${where}`;
}

/** The strongest reasons as one sentence. */
export function sentence(reasons: readonly SearchReason[], language: 'nl' | 'en'): string {
  const text = reasons
    .slice(0, 3)
    .map((reason) => clause(reason, language))
    .join('; ');
  return text === '' ? '' : `${text}.`;
}
