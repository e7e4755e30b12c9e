import { asVisible, each, type AuthorisationMatrix } from '@gemeengoed/module-kit';

export const claimAuthorisation: AuthorisationMatrix = {
  'Query.claims': asVisible,
  ...each('Claim', asVisible, 'id statementNl statementEn reported counted differs source'),
};
