import type { ListingFact, ProfileContent, StoredFitPoint } from '@gemeengoed/reuse-marketplace-data';
import { wordsOf } from '@gemeengoed/reuse-marketplace-data';
import { wordsForDomain } from './domains.js';
import { everydayWords } from './everyday-words.js';
import { onlyTried, scalePoint, type Needs } from './scale-fit.rules.js';

const leftUnnamed = /niet (nader )?(benoemd|vermeld|genoemd)|not (named|stated)/i;

/** Lays each need of a listing beside what the organisation says of itself. What either leaves open stays unknown. */
export function checkFit(needs: Needs, profile: ProfileContent): StoredFitPoint[] {
  return [
    scalePoint(needs, profile),
    ...domainPoints(needs, profile),
    ...needs.technologies
      .filter(({ textNl }) => !onlyTried.test(textNl))
      .map((need) => presencePoint('technology', need, profile.technologies)),
    ...needs.dataSources.map((need) => presencePoint('data', need, profile.data)),
  ];
}

function domainPoints({ domain, sourceUrn }: Needs, { domains }: ProfileContent): StoredFitPoint[] {
  if (domain === null) return [];
  const { nl: needNl, en: needEn } = wordsForDomain(domain);
  const point = { aspect: 'domain' as const, needNl, needEn, source: sourceUrn };
  if (domains === null) {
    const says = { reasonNl: 'Uw profiel noemt geen domeinen.', reasonEn: 'Your profile names no domains.' };
    return [
      {
        ...point,
        ...says,
        outcome: 'unknown',
        changeNl: 'Vul uw domeinen in uw profiel in.',
        changeEn: 'Fill in your domains in your profile.',
      },
    ];
  }
  if (domains.some((own) => own.toLowerCase() === domain.toLowerCase())) {
    return [
      {
        ...point,
        outcome: 'fits',
        reasonNl: 'U werkt in dit domein.',
        reasonEn: 'You work in this domain.',
        changeNl: null,
        changeEn: null,
      },
    ];
  }
  return [
    {
      ...point,
      outcome: 'doesNotFit',
      reasonNl: 'Dit domein staat niet in uw profiel.',
      reasonEn: 'This domain is not in your profile.',
      changeNl: 'Zoek een eigenaar voor dit domein, of vul uw profiel aan.',
      changeEn: 'Find an owner for this domain, or complete your profile.',
    },
  ];
}

const kindsOfNeed = {
  technology: { nl: 'technologie', en: 'technology' },
  data: { nl: 'gegevens', en: 'data' },
};

/** Whether a technology or data that a listing uses is among what the organisation has. */
function presencePoint(
  aspect: 'technology' | 'data',
  need: ListingFact,
  own: readonly string[] | null,
): StoredFitPoint {
  const { nl, en } = kindsOfNeed[aspect];
  const point = { aspect, needNl: need.textNl, needEn: need.textEn, source: need.source };
  if (leftUnnamed.test(need.textNl)) {
    return {
      ...point,
      outcome: 'unknown',
      reasonNl: `De bron zegt niet precies welke ${nl} nodig zijn.`.replace(
        'technologie nodig zijn',
        'technologie nodig is',
      ),
      reasonEn: `The source does not say exactly which ${en} is needed.`,
      changeNl: 'Vraag het aan de bron.',
      changeEn: 'Ask the source.',
    };
  }
  if (own === null) {
    return {
      ...point,
      outcome: 'unknown',
      reasonNl: `Uw profiel noemt geen ${nl}.`,
      reasonEn: `Your profile names no ${en}.`,
      changeNl: `Vul in uw profiel in welke ${nl} u heeft.`,
      changeEn: `Fill in your profile which ${en} you have.`,
    };
  }
  const having = own.find((text) => isAlike(text, need.textNl) || isAlike(text, need.textEn ?? ''));
  if (having !== undefined) {
    return {
      ...point,
      outcome: 'fits',
      reasonNl: `U noemt ‘${having}’.`,
      reasonEn: `You name ‘${having}’.`,
      changeNl: null,
      changeEn: null,
    };
  }
  return {
    ...point,
    outcome: 'doesNotFit',
    reasonNl: `Dit staat niet bij de ${nl} in uw profiel.`,
    reasonEn: `This is not among the ${en} in your profile.`,
    changeNl:
      aspect === 'data'
        ? 'Zorg dat u deze gegevens krijgt, of vraag of het zonder kan.'
        : 'Schaf dit aan, laat het beheren door een leverancier, of vraag of het zonder kan.',
    changeEn:
      aspect === 'data'
        ? 'Arrange to get these data, or ask whether it can do without.'
        : 'Obtain this, have a supplier run it, or ask whether it can do without.',
  };
}

const tellingWords = (text: string): string[] =>
  wordsOf(text.replace(/\([^)]*\)/g, ' ')).filter(
    (word) => (word.length > 3 || /^[a-z]{2,3}$/.test(word)) && !everydayWords.has(word) && !joiningWords.has(word),
  );

const joiningWords = new Set([
  'van',
  'voor',
  'het',
  'de',
  'een',
  'en',
  'of',
  'op',
  'in',
  'aan',
  'bij',
  'met',
  'uit',
  'the',
  'and',
  'for',
  'of',
  'to',
  'is',
  'as',
]);

/** Whether two descriptions share a telling word, in any form that begins the same. */
function isAlike(own: string, need: string): boolean {
  const needed = tellingWords(need);
  return tellingWords(own).some((word) =>
    needed.some(
      (other) => word === other || (word.length >= 6 && other.length >= 6 && word.slice(0, 6) === other.slice(0, 6)),
    ),
  );
}
