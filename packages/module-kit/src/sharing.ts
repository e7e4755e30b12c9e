import type { SharingScope } from '@gemeengoed/data-layer';
import { findOrganisations, organisationByCode, type Organisation } from '@gemeengoed/identity';
import { Invalid } from './errors.js';

/** Most organisations that a record is shared with by name: all municipalities and some more. */
const largestGroup = 400;

/** The organisation that somebody means: by its code, its name, or the beginning of a name that only one has. */
function organisationMeant(text: string): Organisation | undefined {
  const same = organisationByCode(text);
  if (same) return same;
  const likely = findOrganisations(text);
  const named = likely.filter(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
  const [only, ...more] = named.length > 0 ? named : likely;
  return more.length === 0 ? only : undefined;
}

/**
 * With whom a record is shared, checked: a group names organisations of the register by code or name, other scopes name none.
 *
 * @throws Invalid on `sharedWith`
 */
export function checkedSharing(
  sharing: SharingScope,
  sharedWith: readonly string[],
): { sharing: SharingScope; sharedWith: string[] } {
  const meant = sharedWith.map((text) => ({ text, organisation: organisationMeant(text) }));
  const unknown = meant.find(({ organisation }) => !organisation)?.text;
  if (unknown !== undefined) {
    const says = {
      nl: `Wij weten niet welke organisatie u bedoelt met '${unknown}'. Schrijf de hele naam.`,
      en: `We do not know which organisation you mean by '${unknown}'. Write the whole name.`,
    };
    throw new Invalid(says, { sharedWith: says });
  }
  if (sharing !== 'group') return { sharing, sharedWith: [] };
  if (sharedWith.length === 0 || sharedWith.length > largestGroup) {
    const says = {
      nl: `Noem de organisaties van de groep, hooguit ${largestGroup}.`,
      en: `Name the organisations of the group, at most ${largestGroup}.`,
    };
    throw new Invalid(says, { sharedWith: says });
  }
  return { sharing, sharedWith: [...new Set(meant.flatMap(({ organisation }) => organisation?.code ?? []))] };
}
