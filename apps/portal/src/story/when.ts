import { day, type View } from '../view.js';

/** A date as a reader reads it, from YYYY, YYYY-MM, YYYY-MM-DD or YYYY-Qn. */
export function when(view: View, date: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date);
  return quarter ? view.t.story.quarter(quarter[2] ?? '', quarter[1] ?? '') : day(view, date);
}

/** The time of day in the Netherlands. */
export const timeOf = (view: View, at: string): string =>
  new Intl.DateTimeFormat(view.language === 'nl' ? 'nl-NL' : 'en-GB', {
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(at));

/** Where a date of any precision begins and ends on an axis of years: 2021-Q1 is 2021 to 2021.25. */
export function yearsOf(date: string): [number, number] {
  const year = Number(date.slice(0, 4));
  const quarter = /-Q([1-4])$/.exec(date);
  if (quarter) return [year + (Number(quarter[1]) - 1) / 4, year + Number(quarter[1]) / 4];
  const [, month, dayOfMonth] = date.split('-').map(Number);
  if (month === undefined) return [year, year + 1];
  if (dayOfMonth === undefined) return [year + (month - 1) / 12, year + month / 12];
  const before = year + (month - 1) / 12 + (dayOfMonth - 1) / 372;
  return [before, before + 1 / 372];
}
