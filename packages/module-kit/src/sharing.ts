import type { SharingScope } from '@gemeengoed/data-layer';
import { organisationByCode } from '@gemeengoed/identity';
import { Invalid } from './errors.js';

/** Most organisations that a record is shared with by name: all municipalities and some more. */
const largestGroup = 400;

/**
 * With whom a record is shared, checked: a group names organisations of the register, other scopes name none.
 *
 * @throws Invalid on `sharedWith`
 */
export function checkedSharing(
  sharing: SharingScope,
  sharedWith: readonly string[],
): { sharing: SharingScope; sharedWith: string[] } {
  const unknown = sharedWith.find((code) => !organisationByCode(code));
  if (unknown !== undefined) {
    const says = {
      nl: `De organisatie '${unknown}' is niet bekend.`,
      en: `The organisation '${unknown}' is not known.`,
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
  return { sharing, sharedWith: [...new Set(sharedWith)] };
}
