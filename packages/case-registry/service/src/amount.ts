import type { Faults } from '@gemeengoed/module-kit';

/** Refuses an amount that cannot be kept exactly: the scalar takes whole numbers of any size, a count in cents does not. */
export function checkAmount(field: string, cents: number | null | undefined, faults: Faults): void {
  if (cents === null || cents === undefined || Number.isSafeInteger(cents)) return;
  faults[field] = {
    nl: 'Dit bedrag is te groot. Vul een lager bedrag in.',
    en: 'This amount is too large. Fill in a lower one.',
  };
}
