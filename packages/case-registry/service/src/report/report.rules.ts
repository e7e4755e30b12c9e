import type { ReportedValue } from '@gemeengoed/case-registry-data';
import type { Attribute } from '../catalogue/attributes.js';
import { vocabularyOf } from '../catalogue/vocabularies.js';
import type { AttributeReport, ReportCount } from './report.type.js';

const different = ({ term, textNl, number, numberMax, yes }: ReportedValue): string =>
  JSON.stringify([term, term === null ? textNl : null, number, numberMax, yes]);

/** The cases of which sources say different things of the same part, where an attribute has one answer. */
function disagreeing({ many }: Attribute, values: readonly ReportedValue[]): string[] {
  if (many) return [];
  const split = values.filter(({ caseId, concerns }, place) => {
    const ofPart = values.filter((other) => other.caseId === caseId && other.concerns === concerns);
    return ofPart[0] === values[place] && new Set(ofPart.map(different)).size > 1;
  });
  return [...new Set(split.map(({ caseId }) => caseId))];
}

const yesAndNo = [
  { id: 'yes', labelNl: 'Ja', labelEn: 'Yes' },
  { id: 'no', labelNl: 'Nee', labelEn: 'No' },
];

/** Counts cases by value, the way the report's tables do: each case once per value. */
export function reportOf(
  attribute: Attribute,
  cases: readonly string[],
  values: readonly ReportedValue[],
  sourceHolds: string | null,
): Omit<AttributeReport, 'attribute'> {
  const said = values.filter(({ source }) => sourceHolds === null || source.includes(sourceHolds));
  const options = attribute.kind === 'yes_no' ? yesAndNo : (vocabularyOf(attribute.vocabulary ?? '')?.terms ?? []);
  const counts = options.map(({ id, labelNl, labelEn }): ReportCount => {
    const having = said.filter(({ term, yes }) => (yes === null ? term : yes ? 'yes' : 'no') === id);
    const caseIds = [...new Set(having.map(({ caseId }) => caseId))];
    return { value: id, labelNl, labelEn, count: caseIds.length, caseIds };
  });
  const named = new Set(said.map(({ caseId }) => caseId));
  const unnamedIds = cases.filter((id) => !named.has(id));
  return {
    ...{ total: cases.length, counts, unnamed: unnamedIds.length, unnamedIds },
    disagreeingIds: disagreeing(attribute, values),
  };
}
