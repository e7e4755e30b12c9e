import { asVisible, each, type AuthorisationMatrix } from '@gemeengoed/module-kit';

export const partyAuthorisation: AuthorisationMatrix = {
  'Query.parties': asVisible,
  ...each('Party', asVisible, 'key name kind named cases caseCount'),
  ...each('PartyCase', asVisible, 'case role source'),
};
