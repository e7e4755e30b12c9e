import { asVisible, each, ownersOnly, type AuthorisationMatrix } from '@gemeengoed/module-kit';
import { participants, writers } from '../parties.js';

export const registerAuthorisation: AuthorisationMatrix = {
  'Mutation.addEntry': participants,
  'Mutation.changeEntry': participants,
  'Mutation.applyTemplate': writers,
  ...each('Case', asVisible, 'registers'),
  ...each('CaseRegister', asVisible, 'register entries'),
  ...each(
    'RegisterEntry',
    asVisible,
    'id version register titleNl titleEn status because rank owner from until values source basis statedOn qualifier note confidential recordedAt replacedAt versions',
  ),
  'RegisterEntry.recordedBy': ownersOnly,
  ...each('EntryValue', asVisible, 'field values terms'),
};
