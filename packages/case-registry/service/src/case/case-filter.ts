import {
  cases,
  type AsOf,
  type AttributeTerms,
  type CaseFilter,
  type CaseRegistryDb,
} from '@gemeengoed/case-registry-data';
import { organisations } from '@gemeengoed/identity';
import { Invalid, organisationOf, uuidOf } from '@gemeengoed/module-kit';
import type { OwnTerms } from '../assessment/assessment.rules.js';
import { attributeOf, attributes } from '../catalogue/attributes.js';
import type { CaseFilterInput, Facet } from './case.type.js';
import { presetOf, type Preset } from './presets.js';
import { termOf } from '../catalogue/vocabularies.js';

const facetAttributes = ['domain', 'phase', 'innovation-type', 'value-grade'] as const;

const noOwnTerms: OwnTerms = () => undefined;

const termIds = (attribute: string, words: readonly string[], ownTerms: OwnTerms): string[] => {
  const vocabulary = attributeOf(attribute)?.vocabulary ?? attribute;
  return words.map((word) => termOf(vocabulary, word)?.id ?? ownTerms(vocabulary, word) ?? word);
};

/** Whether a filter holds words that could be an organisation's own name for a term. */
export const asksInWords = (input: CaseFilterInput | undefined): boolean =>
  [input?.text, input?.domain, input?.phase, input?.innovationType, input?.valueGrade, input?.attributes].some(
    (given) => given && given.length > 0,
  );

/** Attributes and terms that a text is an organisation's own name of. */
const meantBy = (text: string, ownTerms: OwnTerms): AttributeTerms[] =>
  attributes.flatMap(({ id, vocabulary }) => {
    const term = vocabulary === undefined ? undefined : ownTerms(vocabulary, text);
    return term === undefined ? [] : [{ attribute: id, terms: [term] }];
  });

/** The filter that the registry's data understands. A term may be given by id, label, alias or an organisation's own name. */
export function filterOf(
  input: CaseFilterInput | undefined,
  asOf: AsOf = null,
  ownTerms: OwnTerms = noOwnTerms,
): CaseFilter {
  const preset = input?.preset ? presetNamed(input.preset).filter : {};
  const wanted = {
    domain: input?.domain,
    phase: input?.phase,
    'innovation-type': input?.innovationType,
    'value-grade': input?.valueGrade,
  };
  const terms = [
    ...facetAttributes.map((attribute) => ({ attribute, terms: wanted[attribute] ?? [] })),
    ...(input?.attributes ?? []),
  ].filter((given) => given.terms.length > 0);
  return {
    ...preset,
    text: input?.text?.trim(),
    textTerms: meantBy(input?.text ?? '', ownTerms),
    organisations: ownersIn(input),
    technology: input?.technology?.trim(),
    programme: input?.programme ? uuidOf('programme', input.programme) : null,
    terms: [
      ...(preset.terms ?? []),
      ...terms.map((given) => ({ attribute: given.attribute, terms: termIds(given.attribute, given.terms, ownTerms) })),
    ],
    below: [
      ...(preset.below ?? []),
      ...(typeof input?.trlBelow === 'number' ? [{ attribute: 'trl', bound: input.trlBelow }] : []),
    ],
    disagreesOn: [...(preset.disagreesOn ?? []), ...(input?.disagreesOn ?? [])],
    asOf,
  };
}

function presetNamed(id: string): Preset {
  const preset = presetOf(id);
  if (preset) return preset;
  const says = {
    nl: 'Deze keuze bestaat niet. Kies er een uit de lijst.',
    en: 'There is no such preset. Choose one from the list.',
  };
  throw new Invalid(says, { preset: says });
}

/** Owners of which one must own a case; null when any may. */
function ownersIn(input: CaseFilterInput | undefined): string[] | null {
  const sets = [
    input?.organisation ? [input.organisation] : null,
    input?.organisations ?? null,
    input?.province
      ? organisations()
          .filter(({ province }) => province === input.province)
          .map(({ code }) => code)
      : null,
  ].filter((set) => set !== null);
  const [first, ...rest] = sets;
  return first ? first.filter((code) => rest.every((set) => set.includes(code))) : null;
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
