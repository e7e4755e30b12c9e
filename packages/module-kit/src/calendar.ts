// The day is that of the Netherlands, where the users are: at half past midnight a meeting of that night is no future.

const amsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The day that it is in the Netherlands at a moment, YYYY-MM-DD. */
export const dayOf = (moment: Date | string): string => amsterdam.format(new Date(moment));

/** The day that it is now in the Netherlands, YYYY-MM-DD. */
export const today = (): string => dayOf(new Date());

/** Whether a text is a day that the calendar has, YYYY-MM-DD (RFC 3339 full-date). */
export function isDay(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(text);
}
