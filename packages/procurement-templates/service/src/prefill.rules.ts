import { organisationOf, OrganisationKind } from '@gemeengoed/module-kit';
import type { Filled, KnownAdoption, Placeholder } from '@gemeengoed/procurement-templates-data';

/** What is known when a draft is made. */
export interface Known {
  /** Code of the organisation that the draft is of. */
  organisation: string;
  /** The adoption that the draft is for. */
  adoption?: Pick<KnownAdoption, 'sourceOrganisation' | 'labelNl' | 'startedOn'> | undefined;
  /** Name of the solution as a person typed it, when there is no adoption. */
  solution?: string | undefined;
}

/** The name as it stands in a document; undefined for an organisation that the register lacks, whose name stays open. */
function officialName(code: string): Filled | undefined {
  const { name, kind } = organisationOf(code);
  if (kind === OrganisationKind.UNKNOWN) return undefined;
  return { value: kind === OrganisationKind.MUNICIPALITY ? `Gemeente ${name}` : name, from: 'register' };
}

/** Fills the places whose value is known, each with where it came from. The rest stays open. */
export function prefill(
  placeholders: readonly Placeholder[],
  { organisation, adoption, solution }: Known,
): Record<string, Filled> {
  const typed: Filled | undefined = solution ? { value: solution, from: 'person' } : undefined;
  const values: Record<NonNullable<Placeholder['fill']>, Filled | undefined> = {
    organisation: officialName(organisation),
    sourceOrganisation: adoption && officialName(adoption.sourceOrganisation),
    solution: adoption ? { value: adoption.labelNl, from: 'adoption' } : typed,
    startedOn: adoption && { value: adoption.startedOn, from: 'adoption' },
  };
  return Object.fromEntries(
    placeholders.flatMap(({ key, fill }) => (fill && values[fill] ? [[key, values[fill]]] : [])),
  );
}
