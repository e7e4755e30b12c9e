import type { ListingRow, ProfileContent, ScaleRemark, StoredFitPoint } from '@gemeengoed/reuse-marketplace-data';

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
export const onlyTried = /niet gebruikt|verkend|nog verwacht|beoogd|voorloper|explored|not used|intended/i;

const inDutch = (n: number) => n.toLocaleString('nl-NL');
const inEnglish = (n: number) => n.toLocaleString('en-GB');

const scaleOf = ({ name, inhabitants }: Needs['from']): Pick<StoredFitPoint, 'needNl' | 'needEn'> =>
  inhabitants === null
    ? { needNl: `${name}: aantal inwoners onbekend`, needEn: `${name}: number of residents unknown` }
    : { needNl: `${name}: ${inDutch(inhabitants)} inwoners`, needEn: `${name}: ${inEnglish(inhabitants)} residents` };

/** Lays the scale at which the source works beside that of the organisation. */
export function scalePoint(needs: Needs, { inhabitants: own }: ProfileContent): StoredFitPoint {
  const { from } = needs;
  const point = { aspect: 'scale' as const, ...scaleOf(from), source: needs.sourceUrn };
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
  point: Pick<StoredFitPoint, 'aspect' | 'needNl' | 'needEn'>,
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
  point: Pick<StoredFitPoint, 'aspect' | 'needNl' | 'needEn' | 'source'>,
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
