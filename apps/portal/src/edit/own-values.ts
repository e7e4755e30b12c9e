import type { EditStepCatalogueQuery, EditStepQuery } from '../generated/graphql.js';

/** An attribute as the catalogue has it. */
export type Attribute = NonNullable<EditStepCatalogueQuery['attributes']>[number];
/** A value that stands in the registry. */
export type Stated = NonNullable<EditStepQuery['caseBySlug']>['assessments'][number];

/** What the own organisation says can be changed here; everything else stands beside it to read. */
export interface Divided {
  own: Stated[];
  others: Stated[];
}

/** The own organisation speaks by its name, with the document behind it where there is one. */
export const sourceLine = (organisation: string, document: string): string =>
  document ? `${organisation}, ${document}` : organisation;

const speaks = (organisation: string, { source }: Stated): boolean =>
  source === organisation || source.startsWith(`${organisation}, `);

/**
 * Divides the values of an attribute. A value of a part of the case, and a second answer where one is asked, are left as they
 * are: nothing that a form does not show is replaced by it.
 */
export function divide(attribute: Attribute, values: readonly Stated[], organisation: string): Divided {
  const of = values.filter((value) => value.attribute.id === attribute.id);
  const own = of.filter((value) => speaks(organisation, value) && !value.concerns);
  const shown = attribute.many ? own : own.slice(-1);
  return { own: shown, others: of.filter((value) => !shown.includes(value)) };
}
