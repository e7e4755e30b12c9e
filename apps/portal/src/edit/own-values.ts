import type { EditStepCatalogueQuery, EditStepQuery } from '../generated/graphql.js';

/** An attribute as the catalogue has it. */
export type Attribute = NonNullable<EditStepCatalogueQuery['attributes']>[number];
/** A value that stands in the registry. */
export type Stated = NonNullable<EditStepQuery['caseBySlug']>['assessments'][number];

/** What the source whose answers are filled in says can be changed here; everything else stands beside it to read. */
export interface Divided {
  own: Stated[];
  others: Stated[];
}

/** A source speaks by its name, with the document behind it where there is one. */
export const sourceLine = (speaker: string, document: string): string =>
  document ? `${speaker}, ${document}` : speaker;

const speaks = (speaker: string, { source }: Stated): boolean =>
  source === speaker || source.startsWith(`${speaker}, `);

/** Sources that spoke of a case beside this one, by name. */
export const otherSpeakers = (values: readonly Stated[], speaker: string): string[] =>
  [...new Set(values.filter((value) => !speaks(speaker, value)).map(({ source }) => source))].toSorted((a, b) =>
    a.localeCompare(b, 'nl'),
  );

/**
 * Divides the values of an attribute. A value of a part of the case, and a second answer where one is asked, are left as they
 * are: nothing that a form does not show is replaced by it.
 */
export function divide(attribute: Attribute, values: readonly Stated[], speaker: string): Divided {
  const of = values.filter((value) => value.attribute.id === attribute.id);
  const own = of.filter((value) => speaks(speaker, value) && !value.concerns);
  const shown = attribute.many ? own : own.slice(-1);
  return { own: shown, others: of.filter((value) => !shown.includes(value)) };
}
