import { organisationOf } from '@gemeengoed/module-kit';
import type { Filled, Placeholder } from '@gemeengoed/procurement-templates-data';

/** What is known when a draft is made. */
export interface Known {
  organisation: string;
  sourceOrganisation?: string | undefined;
  solution?: string | undefined;
  startedOn?: string | undefined;
}

const officialName = (code: string): string => {
  const { name, kind } = organisationOf(code);
  return kind === 'municipality' ? `Gemeente ${name}` : name;
};

/** Fills the places whose value is known, each with where it came from. The rest stays open. */
export function prefill(placeholders: readonly Placeholder[], known: Known): Record<string, Filled> {
  const values: Record<NonNullable<Placeholder['fill']>, Filled | undefined> = {
    organisation: { value: officialName(known.organisation), from: 'register' },
    sourceOrganisation: known.sourceOrganisation
      ? { value: officialName(known.sourceOrganisation), from: 'register' }
      : undefined,
    solution: known.solution ? { value: known.solution, from: 'adoption' } : undefined,
    startedOn: known.startedOn ? { value: known.startedOn, from: 'adoption' } : undefined,
  };
  return Object.fromEntries(
    placeholders.flatMap(({ key, fill }) => (fill && values[fill] ? [[key, values[fill]]] : [])),
  );
}
