import { Invalid, type Message } from './errors.js';

/** What is wrong with an input, by the name of the field. */
export type Faults = Record<string, Message>;

export interface FreeTextRule {
  /** Name of the input field. */
  field: string;
  /** Most characters (code points). */
  max: number;
  required?: boolean;
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
/** Control characters except tab and line ends, and characters that turn the direction of text or hide in it. */
const hidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;

/** Nine digits that pass the test of a citizen service number: 9a+8b+7c+6d+5e+4f+3g+2h-i is a multiple of 11. */
const isCitizenNumber = (digits: string): boolean => {
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0);
  return sum !== 0 && sum % 11 === 0;
};
const nineDigits = /(?<![\d.,])\d{9}(?![\d.,]\d|\d)/g;
/** The key of a record, of which a part may be nine digits by chance. */
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

const looksLikeCitizenNumber = (text: string): boolean =>
  [...text.replace(uuid, '').matchAll(nineDigits)].some(([digits]) => isCitizenNumber(digits));

/**
 * The same text with `mask` in the place of whatever may be a citizen service number: for what is kept as it came in, where
 * a comma or point beside the digits can be anything.
 */
export const withoutCitizenNumbers = (text: string, mask: string): string =>
  text.replace(new RegExp(`${uuid.source}|(?<!\\d)\\d{9}(?!\\d)`, 'gi'), (found) =>
    found.length === 9 && isCitizenNumber(found) ? mask : found,
  );

/**
 * Text that a person typed, in one Unicode form and without what could mislead a reader or name a resident. Writes what is
 * wrong into `faults`.
 *
 * @returns the text to keep; null for an empty one
 */
export function freeText(
  input: string | null | undefined,
  { field, max, required = false }: FreeTextRule,
  faults: Faults,
): string | null {
  const text = (input ?? '').normalize('NFC').trim();
  if (text === '') {
    if (required) faults[field] = { nl: 'Vul dit in.', en: 'Fill this in.' };
    return null;
  }
  const length = [...text].length;
  if (length > max) {
    faults[field] = {
      nl: `Maak dit korter: ${length} tekens, hooguit ${max}.`,
      en: `Make this shorter: ${length} characters, at most ${max}.`,
    };
  } else if (loneSurrogate.test(text) || hidden.test(text)) {
    faults[field] = {
      nl: 'Hier staan onzichtbare tekens in. Typ de tekst opnieuw.',
      en: 'This holds invisible characters. Type the text again.',
    };
  } else if (looksLikeCitizenNumber(text)) {
    faults[field] = {
      nl: 'Dit lijkt een burgerservicenummer te bevatten. Haal het weg.',
      en: 'This seems to hold a citizen service number. Remove it.',
    };
  }
  return text;
}

/**
 * Ends the check of an input.
 *
 * @throws Invalid that names every field to change, when there is one
 */
export function refuseFaults(faults: Faults): void {
  if (Object.keys(faults).length === 0) return;
  throw new Invalid(
    {
      nl: 'Nog niet alles is goed ingevuld. Kijk naar de velden die genoemd zijn.',
      en: 'Not everything is filled in right yet. Look at the fields that are named.',
    },
    faults,
  );
}

/**
 * One required text, checked by itself.
 *
 * @throws Invalid on the field
 */
export function requiredText(field: string, text: string, max: number): string {
  const faults: Faults = {};
  const kept = freeText(text, { field, max, required: true }, faults);
  refuseFaults(faults);
  return kept ?? '';
}
