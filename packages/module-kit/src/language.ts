import { languages, type Language } from '@gemeengoed/identity';

/** The language to answer in: the first of ours in an `Accept-Language` header, else Dutch. */
export function languageOf(header: string | undefined): Language {
  const preferred = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(';q=');
      return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .sort((a, b) => b.weight - a.weight);
  return (
    languages.find(
      (language) => language === preferred.find(({ language: l }) => languages.includes(l as Language))?.language,
    ) ?? 'nl'
  );
}
