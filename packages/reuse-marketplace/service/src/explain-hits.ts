import type { Tx } from '@gemeengoed/data-layer';
import {
  listings,
  vocabulary,
  wordsOf,
  type DB,
  type ListingFact,
  type ListingRow,
} from '@gemeengoed/reuse-marketplace-data';
import { wordsForDomain } from './domains.js';
import type { Ranked } from './ranking.rules.js';
import { reasonsFor, sentence, type PartText } from './reasons.rules.js';
import type { ListingPart, SearchHit } from './search.type.js';

/** The listings of one page of a ranking, each with why it is there; in the order of the ranking. */
export async function explainHits(tx: Tx<DB>, ranked: readonly Ranked[]): Promise<SearchHit[]> {
  const rows = await listings.findAll(
    tx,
    ranked.map(({ listingId }) => listingId),
  );
  const texts = new Map(rows.map((row) => [row.id, partsOf(row)]));
  const wordsIn = (language: 'nl' | 'en') => [
    ...new Set(
      [...texts.values()]
        .flat()
        .filter((part) => part.language === language)
        .flatMap(({ text }) => wordsOf(text)),
    ),
  ];
  const stems = {
    nl: await vocabulary.stems(tx, 'nl', wordsIn('nl')),
    en: await vocabulary.stems(tx, 'en', wordsIn('en')),
  };
  return ranked.flatMap(({ listingId, matches }) => {
    const listing = rows.find(({ id }) => id === listingId);
    if (!listing) return [];
    const reasons = reasonsFor(matches, texts.get(listingId) ?? [], stems);
    return [{ listing, reasons, whyNl: sentence(reasons, 'nl'), whyEn: sentence(reasons, 'en') }];
  });
}

function partsOf(listing: ListingRow): PartText[] {
  const both = (part: ListingPart, nl: string | null, en: string | null): PartText[] => [
    ...(nl ? [{ part, language: 'nl' as const, text: nl }] : []),
    ...(en ? [{ part, language: 'en' as const, text: en }] : []),
  ];
  const facts = (part: ListingPart, all: readonly ListingFact[]) =>
    all.flatMap(({ textNl, textEn }) => both(part, textNl, textEn));
  return [
    ...both('title', [listing.titleNl, ...listing.aliases].join('. '), listing.titleEn),
    ...both('problem', listing.problemNl, listing.problemEn),
    ...both('goal', listing.goalNl, listing.goalEn),
    ...both('summary', listing.summaryNl, listing.summaryEn),
    ...both('approach', listing.approachNl, listing.approachEn),
    ...facts('technology', listing.technologies),
    ...facts('data', listing.dataSources),
    ...(listing.domain === null
      ? []
      : both('domain', wordsForDomain(listing.domain).nl, wordsForDomain(listing.domain).en)),
    ...facts('partners', listing.partners),
    ...facts('use', listing.knownAdopters),
    ...facts('lessons', [...listing.lessons, ...listing.scaleRemarks]),
  ];
}
