import type { Language, Messages } from './messages.js';
import type { Session } from './session.js';

/** What every page needs besides its own data. */
export interface View {
  t: Messages;
  language: Language;
  /** Path with query, to come back to. */
  path: string;
  session: Session | undefined;
  formToken: string;
  theme: { css: string; className: string };
  /** Modules that did not answer. */
  away: readonly string[];
  /** A message about what was just done. */
  done?: string | undefined;
  /** Inputs to change, by field, with a summary. */
  faults?: { summary: string; fields: Record<string, string> } | undefined;
  /** Labels of inputs by field, so that the summary says of which input it speaks. */
  names?: Record<string, string> | undefined;
  /** What a person typed, to show it again. */
  typed: Record<string, string>;
  /** What a person chose where several can be chosen; undefined while no form came back. */
  chosen?: Record<string, string[]> | undefined;
}

/** Words in the reader's language, or in Dutch with the language marked when there are no others. */
export function inLanguage(
  view: View,
  nl: string | null | undefined,
  en: string | null | undefined,
): { words: string; lang?: Language } {
  if (view.language === 'en') return en ? { words: en } : { words: nl ?? '', ...(nl ? { lang: 'nl' as const } : {}) };
  return nl ? { words: nl } : { words: en ?? '', ...(en ? { lang: 'en' as const } : {}) };
}

/** A day as a reader writes it, from YYYY, YYYY-MM or YYYY-MM-DD. */
export function day(view: View, date: string): string {
  const [year = '', month, dayOfMonth] = date.slice(0, 10).split('-');
  if (month === undefined || !/^\d\d$/.test(month)) return date;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth ?? 1)));
  const format: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(dayOfMonth ? { day: 'numeric' } : {}),
  };
  return new Intl.DateTimeFormat(view.language === 'nl' ? 'nl-NL' : 'en-GB', format).format(moment);
}

export const count = (view: View, value: number): string =>
  new Intl.NumberFormat(view.language === 'nl' ? 'nl-NL' : 'en-GB').format(value);

export const euro = (view: View, cents: number): string =>
  new Intl.NumberFormat(view.language === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' }).format(
    cents / 100,
  );
