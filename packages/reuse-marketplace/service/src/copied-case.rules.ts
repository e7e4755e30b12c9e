import type { CopiedCase, CopiedFact } from '@gemeengoed/reuse-marketplace-contract';
import type { CopiedListing, ListingFact, WeighedText } from '@gemeengoed/reuse-marketplace-data';
import { wordsForDomain } from './domains.js';

/** Words with which a source says that its solution depends on numbers of people. */
const onScale =
  /\b(kleine|grote(re)?|weinig|veel) (aantal|gemeente|volume|groep|clië?nt)|\bschaal(grootte|niveau)?\b|\binwoneraantal|\bsmall numbers\b|\blarger municipalit|\bsmall(er)? municipalit/i;

/** Whether a fact says something about the scale at which a solution works. */
export const isOnScale = ({ textNl, textEn }: Pick<CopiedFact, 'textNl' | 'textEn'>): boolean =>
  onScale.test(textNl ?? '') || onScale.test(textEn ?? '');

/** A case on the level of components or technology is offered as building block, any other as application (I-058). */
export const kindOf = (degreeLevels: readonly { textNl: string }[]): 'application' | 'building_block' => {
  const levels = degreeLevels.map(({ textNl }) => textNl.toLowerCase());
  const hasWhole = levels.some((level) => /appl|syste/.test(level));
  return !hasWhole && levels.some((level) => /component|techn/.test(level)) ? 'building_block' : 'application';
};

/** The listing that a published case makes. */
export function listingOf(source: { urn: string; sequence: number; date: string }, data: CopiedCase): CopiedListing {
  const sourced = (facts: readonly (CopiedFact & { textNl: string })[]): ListingFact[] =>
    facts.map((fact) => ({ ...fact, source: fact.source ?? data.titleNl }));
  return {
    organisation: data.organisation,
    sharing: data.sharing,
    sharedWith: data.sharedWith,
    sourceUrn: source.urn,
    sourceLabel: data.titleNl,
    sourceDate: source.date,
    sourceVersion: data.version,
    sourceSequence: source.sequence,
    publishedAt: data.publishedAt,
    slug: data.slug,
    kind: kindOf(data.degreeLevels),
    titleNl: data.titleNl,
    titleEn: data.titleEn,
    summaryNl: data.summaryNl,
    summaryEn: data.summaryEn,
    problemNl: data.problemNl,
    problemEn: data.problemEn,
    goalNl: data.goalNl,
    goalEn: data.goalEn,
    approachNl: data.approachNl,
    approachEn: data.approachEn,
    aliases: data.aliases,
    domain: data.domain,
    phase: data.phase,
    valueGrade: data.valueGrade,
    technologies: sourced(data.technologies),
    dataSources: sourced(data.dataSources),
    partners: sourced(data.partners),
    knownAdopters: sourced(data.scaledTo),
    scaleRemarks: sourced([...data.risks, ...data.lessons].filter(isOnScale)),
    lessons: sourced(data.lessons),
  };
}

/** The text of a listing as the search weighs it. */
export function searchTextOf(listing: CopiedListing): WeighedText {
  const inDutch = (facts: readonly ListingFact[]) => facts.map(({ textNl }) => textNl);
  const inEnglish = (facts: readonly ListingFact[]) => facts.flatMap(({ textEn }) => textEn ?? []);
  const { technologies, dataSources, partners, knownAdopters, lessons, scaleRemarks } = listing;
  const rest = [partners, knownAdopters, lessons, scaleRemarks];
  const join = (...texts: (string | null | undefined)[]): string => texts.filter(Boolean).join('. ');
  const domain = listing.domain === null ? { nl: '', en: '' } : wordsForDomain(listing.domain);
  return {
    name: { nl: join(listing.titleNl, ...listing.aliases), en: join(listing.titleEn) },
    purpose: {
      nl: join(listing.summaryNl, listing.problemNl, listing.goalNl),
      en: join(listing.summaryEn, listing.problemEn, listing.goalEn),
    },
    working: {
      nl: join(listing.approachNl, ...inDutch(technologies), ...inDutch(dataSources)),
      en: join(listing.approachEn, ...inEnglish(technologies), ...inEnglish(dataSources)),
    },
    rest: { nl: join(domain.nl, ...rest.flatMap(inDutch)), en: join(domain.en, ...rest.flatMap(inEnglish)) },
  };
}
