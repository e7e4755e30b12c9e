/** An amount in cents as people write it in Dutch: 1500,50. */
export const amountOf = (cents: number): string => {
  const text = (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2);
  return text.replace('.', ',');
};

/** Whole cents of an amount as people write it: 1500, 1.500, 1.500,50 or 1500.50; null for nothing, NaN when it is none. */
export function centsIn(amount: string): number | null {
  const plain = amount.replace(/^€\s*/, '').replace(/\s/g, '');
  if (plain === '') return null;
  const dutch = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(plain);
  const english = /^(\d+)\.(\d{1,2})$/.exec(plain);
  const [, whole, part = ''] = dutch ?? english ?? [];
  if (whole === undefined) return Number.NaN;
  const cents = Number(whole.replaceAll('.', '')) * 100 + Number(part.padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? cents : Number.NaN;
}
