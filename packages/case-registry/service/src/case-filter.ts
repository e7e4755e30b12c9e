import { cases, type CaseFilter, type CaseRegistryDb } from '@gemeengoed/case-registry-data';
import { organisationOf } from '@gemeengoed/module-kit';
import { attributeOf } from './attributes.js';
import type { CaseFilterInput, Facet } from './case.type.js';
import { termOf } from './vocabularies.js';

const facetAttributes = ['domain', 'phase', 'innovation-type', 'value-grade'] as const;

/** The filter that the registry's data understands. A term may be given by id, label or alias. */
export function filterOf(input: CaseFilterInput | undefined): CaseFilter {
  const wanted = {
    domain: input?.domain,
    phase: input?.phase,
    'innovation-type': input?.innovationType,
    'value-grade': input?.valueGrade,
  };
  return {
    text: input?.text?.trim(),
    organisation: input?.organisation,
    technology: input?.technology?.trim(),
    terms: facetAttributes
      .filter((attribute) => wanted[attribute]?.length)
      .map((attribute) => ({
        attribute,
        terms: (wanted[attribute] ?? []).map((text) => termOf(attribute, text)?.id ?? text),
      })),
  };
}

/** Counts per value for each property that a list can be narrowed by. */
export async function facetsOf(db: CaseRegistryDb, filter: CaseFilter): Promise<Facet[]> {
  const [terms, owners] = await db.read(async (tx) => [
    await cases.countTerms(tx, filter, facetAttributes),
    await cases.countOwners(tx, filter),
  ]);
  const byAttribute = facetAttributes.map((attribute): Facet => {
    const { labelNl, labelEn } = attributeOf(attribute) ?? { labelNl: attribute, labelEn: attribute };
    const counts = terms
      .filter((found) => found.attribute === attribute)
      .map(({ term, count }) => {
        const label = termOf(attribute, term);
        return { value: term, labelNl: label?.labelNl ?? term, labelEn: label?.labelEn ?? term, count };
      });
    return { id: attribute, labelNl, labelEn, counts };
  });
  const named = owners.map(({ organisation, count }) => {
    const { name } = organisationOf(organisation);
    return { value: organisation, labelNl: name, labelEn: name, count };
  });
  return [...byAttribute, { id: 'organisation', labelNl: 'Organisatie', labelEn: 'Organisation', counts: named }];
}
