/** Formal numbers of organisations: how they are built and checked. None is ever derived from another. */

/** The 11-test of an RSIN: 9a+8b+7c+6d+5e+4f+3g+2h-i is a multiple of 11 (Logius OIN-Stelsel, chapter 6). */
export function isRsin(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = [...text].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0);
  return sum !== 0 && sum % 11 === 0;
}

/** Whether a text is an OIN: 20 digits whose prefix says which register the number comes from (Logius OIN-Stelsel, chapter 6). */
export function isOin(text: string, { testAllowed = false } = {}): boolean {
  const [, prefix = '', number = ''] = /^(\d{8})(\d{12})$/.exec(text) ?? [];
  switch (prefix) {
    case '00000001':
      return number.endsWith('000') && isRsin(number.slice(0, 9));
    case '00000003':
      return /^\d{8}0000$/.test(number);
    case '00000002':
    case '00000004':
      return number.endsWith('000');
    case '00000006':
    case '00000007':
    case '00000008':
    case '00000009':
    case '00000010':
      return true;
    case '00000099':
      return testAllowed;
    default:
      return false;
  }
}

/** Whether a text is the CBS code of a municipality, `GM` and four digits; GM0000 does not exist. */
export const isCbsCode = (text: string): boolean => /^GM(?!0000)\d{4}$/.test(text);

/** Whether a text is the TOOI identifier of a municipality (KOOP); lower case. */
export const isTooiMunicipality = (text: string): boolean =>
  /^https:\/\/identifier\.overheid\.nl\/tooi\/id\/gemeente\/gm(?!0000)\d{4}$/.test(text);
