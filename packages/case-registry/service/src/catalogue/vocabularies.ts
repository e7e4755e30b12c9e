import { dataVocabularies } from './vocabularies/data.js';
import { innovationVocabularies } from './vocabularies/innovation.js';
import { peopleVocabularies } from './vocabularies/people.js';
import { valueVocabularies } from './vocabularies/value.js';
import type { Term, Vocabulary } from './vocabulary.js';

/** The closed lists of the case registry. */
export const vocabularies: readonly Vocabulary[] = [
  ...innovationVocabularies,
  ...valueVocabularies,
  ...peopleVocabularies,
  ...dataVocabularies,
];

const byId = new Map(vocabularies.map((vocabulary) => [vocabulary.id, vocabulary]));

export const vocabularyOf = (id: string): Vocabulary | undefined => byId.get(id);

/** The term of a vocabulary that a text stands for: its id, a label or an alias, whatever its capitals. */
export function termOf(vocabulary: string, text: string): Term | undefined {
  const wanted = text.trim().toLowerCase();
  return byId
    .get(vocabulary)
    ?.terms.find(({ id, labelNl, labelEn, aliases }) =>
      [id, labelNl, labelEn, ...aliases].some((word) => word.toLowerCase() === wanted),
    );
}
