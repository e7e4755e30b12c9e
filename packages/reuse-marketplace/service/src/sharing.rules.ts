import type { SharingScope } from '@gemeengoed/data-layer';
import { organisationByCode } from '@gemeengoed/identity';
import { Invalid } from '@gemeengoed/module-kit';

/**
 * With whom a record is shared, checked: a group names organisations of the register, other scopes name none.
 *
 * @throws Invalid on `sharedWith`
 */
export function checkedSharing(
  sharing: SharingScope,
  sharedWith: readonly string[],
): { sharing: SharingScope; sharedWith: string[] } {
  if (sharing !== 'group') return { sharing, sharedWith: [] };
  const isGroup =
    sharedWith.length > 0 && sharedWith.length <= 400 && sharedWith.every((code) => organisationByCode(code));
  if (!isGroup) {
    const says = {
      nl: 'Noem een of meer organisaties uit het register.',
      en: 'Name one or more organisations of the register.',
    };
    throw new Invalid(says, { sharedWith: says });
  }
  return { sharing, sharedWith: [...new Set(sharedWith)] };
}
