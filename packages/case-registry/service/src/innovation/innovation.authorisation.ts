import { asVisible, each, type AuthorisationMatrix } from '@gemeengoed/module-kit';

export const innovationAuthorisation: AuthorisationMatrix = {
  ...each('Case', asVisible, 'innovation'),
  ...each('InnovationVerdict', asVisible, 'isInnovation definition version becauseNl becauseEn basis valueKinds'),
};
