/**
 * The words of a text as the search knows them: lower case, without accents, letters and digits only, in order. An
 * elided ending (`auto's`) is dropped with its apostrophe.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’](s|n|t|tje|tjes)\b/g, '');
  return plain.match(/[a-z0-9]+/g) ?? [];
}
