import type {
  ListingFact,
  ListingRow,
  ProfileContent,
  ScaleRemark,
  StoredFitPoint,
} from '@gemeengoed/reuse-marketplace-data';
import { wordsOf } from '@gemeengoed/reuse-marketplace-data';
import { wordsForDomain } from './domains.js';
import { everydayWords } from './everyday-words.js';

/** What a listing needs, as far as its source tells. */
export interface Needs extends Pick<
  ListingRow,
  'id' | 'titleNl' | 'domain' | 'technologies' | 'dataSources' | 'sourceUrn'
> {
  /** Name and residents of the organisation it comes from; residents null when the register does not know them. */
  from: { name: string; inhabitants: number | null };
  /** Remarks on scale, of this listing and of others. */
  remarks: readonly ScaleRemark[];
}

// A municipality below fifty thousand residents counts as small and from a hundred thousand as large, as CBS groups them.
const small = 50_000;
const large = 100_000;

const predicts = /voorspel|prognose|predict|forecast/i;
const onlyTried = /niet gebruikt|verkend|nog verwacht|beoogd|voorloper|explored|not used|intended/i;
const leftUnnamed = /niet (nader )?(benoemd|vermeld|genoemd)|not (named|stated)/i;

const inDutch = (n: number) => n.toLocaleString('nl-NL');
const inEnglish = (n: number) => n.toLocaleString('en-GB');

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

function scalePoint(needs: Needs, { inhabitants: own }: ProfileContent): StoredFitPoint {
  const { from } = needs;
  const need =
    from.inhabitants === null
      ? `${from.name}: aantal inwoners onbekend`
      : `${from.name}: ${inDutch(from.inhabitants)} inwoners`;
  const point = { aspect: 'scale' as const, need, source: needs.sourceUrn };
  if (own === null) {
    return {
      ...point,
      outcome: 'unknown',
      reasonNl: 'Uw profiel noemt geen aantal inwoners.',
      reasonEn: 'Your profile gives no number of residents.',
      changeNl: 'Vul het aantal inwoners in uw profiel in.',
      changeEn: 'Fill in the number of residents in your profile.',
    };
  }
  const remark = remarkFor(needs);
  if (remark && own < large)
    return withRemark(point, remark, remark.listingId === needs.id && own < small ? 'doesNotFit' : 'unknown', own);
  return comparedWithSource(point, from, own);
}

/** A remark of the listing itself; for a solution that predicts also one that another made about predicting. */
const remarkFor = ({ id, titleNl, technologies, remarks }: Needs): ScaleRemark | undefined => {
  const isPredictive =
    predicts.test(titleNl) || technologies.some(({ textNl }) => predicts.test(textNl) && !onlyTried.test(textNl));
  return (
    remarks.find(({ listingId }) => listingId === id) ??
    remarks.find(({ textNl }) => isPredictive && predicts.test(textNl))
  );
};

const withRemark = (
  point: Pick<StoredFitPoint, 'aspect' | 'need'>,
  remark: ScaleRemark,
  outcome: 'doesNotFit' | 'unknown',
  own: number,
): StoredFitPoint => ({
  ...point,
  outcome,
  source: remark.source,
  reasonNl: `U heeft ${inDutch(own)} inwoners. Bij ‘${remark.titleNl}’ staat: ${remark.textNl}`,
  reasonEn: `You have ${inEnglish(own)} residents. About ‘${remark.titleEn ?? remark.titleNl}’ it is said: ${remark.textEn ?? remark.textNl}`,
  changeNl:
    'Doe het samen met andere gemeenten, zodat de aantallen groter worden. Vraag gebruikers vanaf welk aantal het werkt.',
  changeEn: 'Do it together with other municipalities, so that numbers grow. Ask users from which number on it works.',
});

function comparedWithSource(
  point: Pick<StoredFitPoint, 'aspect' | 'need' | 'source'>,
  from: Needs['from'],
  own: number,
): StoredFitPoint {
  const ask = {
    changeNl: `Vraag ${from.name} of een gebruiker van uw omvang of het bij u past.`,
    changeEn: `Ask ${from.name} or a user of your size whether it suits you.`,
  };
  if (from.inhabitants === null) {
    return {
      ...point,
      ...ask,
      outcome: 'unknown',
      reasonNl: 'Het is niet bekend voor hoeveel inwoners dit is gemaakt.',
      reasonEn: 'It is not known for how many residents this was made.',
    };
  }
  const ratio = own / from.inhabitants;
  const sizes = {
    reasonNl: `U heeft ${inDutch(own)} inwoners, ${from.name} heeft er ${inDutch(from.inhabitants)}.`,
    reasonEn: `You have ${inEnglish(own)} residents, ${from.name} has ${inEnglish(from.inhabitants)}.`,
  };
  if (ratio >= 1 / 3 && ratio <= 3) return { ...point, ...sizes, outcome: 'fits', changeNl: null, changeEn: null };
  const difference =
    ratio < 1 ? { nl: 'veel kleinere', en: 'much smaller' } : { nl: 'veel grotere', en: 'much larger' };
  return {
    ...point,
    ...ask,
    outcome: 'unknown',
    reasonNl: `${sizes.reasonNl} De bron zegt niet of het bij een ${difference.nl} gemeente werkt.`,
    reasonEn: `${sizes.reasonEn} The source does not say whether it works in a ${difference.en} municipality.`,
  };
}

function domainPoints({ domain, sourceUrn }: Needs, { domains }: ProfileContent): StoredFitPoint[] {
  if (domain === null) return [];
  const point = { aspect: 'domain' as const, need: wordsForDomain(domain).nl, source: sourceUrn };
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
  const point = { aspect, need: need.textNl, source: need.source };
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
