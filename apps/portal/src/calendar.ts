import { dayOf, isDay } from '@gemeengoed/module-kit';

/** The last moment of a day in the Netherlands; undefined for what is no day of the calendar. */
export function endOfDay(date: string): Date | undefined {
  if (!isDay(date)) return undefined;
  const midnight = new Date(`${date}T00:00:00Z`).valueOf() + 24 * 3_600_000;
  // Dutch midnight is one hour before that of UTC in winter, two in summer.
  const [summer, winter] = [new Date(midnight - 2 * 3_600_000 - 1), new Date(midnight - 3_600_000 - 1)];
  return dayOf(winter) === date ? winter : summer;
}
