import { freeText, type Faults } from '@gemeengoed/module-kit';
import type { Placeholder } from '@gemeengoed/procurement-templates-data';

/**
 * Reads what a person typed at a place, by the kind of the place. Money comes back in cents, a date as YYYY-MM-DD, a clause
 * as yes or no.
 *
 * @returns null for an empty place; what is wrong is written into `faults` under the key of the place
 */
export function readValue({ key, kind, choices }: Placeholder, typed: string, faults: Faults): string | null {
  const text = freeText(typed, { field: key, max: 4000 }, faults);
  if (text === null || key in faults) return text;
  const refuse = (nl: string, en: string): null => {
    faults[key] = { nl, en };
    return null;
  };
  switch (kind) {
    case 'money':
      return (
        moneyIn(text) ??
        refuse('Vul een bedrag in, bijvoorbeeld 1.500 of 1500,50.', 'Enter an amount, for example 1.500 or 1500,50.')
      );
    case 'number':
      return /^\d{1,9}$/.test(text)
        ? String(Number(text))
        : refuse('Vul een heel getal in, bijvoorbeeld 6.', 'Enter a whole number, for example 6.');
    case 'date':
      return (
        dateIn(text) ?? refuse('Vul een datum in, bijvoorbeeld 24-11-2026.', 'Enter a date, for example 24-11-2026.')
      );
    case 'choice':
      return choices?.some(({ value }) => value === text)
        ? text
        : refuse('Kies een van de mogelijkheden.', 'Choose one of the options.');
    case 'clause':
      return ['yes', 'no'].includes(text) ? text : refuse('Kies ja of nee.', 'Choose yes or no.');
    default:
      return text;
  }
}

/** Cents of an amount in Dutch or plain notation: 1.500 and 1500 and 1500,50 and € 1.500,50. */
function moneyIn(text: string): string | undefined {
  const [, whole, cents = '00'] = /^(?:€\s*)?(\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,(\d{2}))?$/.exec(text) ?? [];
  return whole === undefined ? undefined : String(Number(whole.replaceAll('.', '')) * 100 + Number(cents));
}

/** YYYY-MM-DD of a date that exists, from that notation or from DD-MM-YYYY. */
function dateIn(text: string): string | undefined {
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  const iso = dutch ? `${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}` : text;
  const moment = new Date(`${iso}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(iso)
    ? iso
    : undefined;
}

/**
 * Whether a value that another installation stored is one that this kind of place can hold. What is not, is left open: a
 * reader then sees that it has to be filled in.
 */
export function isStoredValue(place: Placeholder, value: string): boolean {
  const faults: Faults = {};
  switch (place.kind) {
    case 'money':
      return /^\d{1,14}$/.test(value);
    case 'number':
    case 'date':
    case 'choice':
    case 'clause':
      return readValue(place, value, faults) === value;
    default:
      return readValue(place, value, faults) !== null && Object.keys(faults).length === 0;
  }
}

/** A stored value as a Dutch reader writes it. */
export function spoken({ kind, choices }: Placeholder, value: string): string {
  switch (kind) {
    case 'money':
      return new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(Number(value) / 100);
    case 'date':
      return dutchDate(value);
    case 'number':
      return new Intl.NumberFormat('nl-NL').format(Number(value));
    case 'choice':
      return choices?.find((choice) => choice.value === value)?.labelNl ?? value;
    case 'clause':
      return value === 'yes' ? 'ja' : 'nee';
    default:
      return value;
  }
}

/** A date of the calendar (YYYY-MM-DD) in Dutch words. */
export const dutchDate = (date: string): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
