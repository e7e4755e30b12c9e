import { asVisible, each, ownersOnly, type AuthorisationMatrix } from '@gemeengoed/module-kit';

export const historyAuthorisation: AuthorisationMatrix = {
  'Case.history': ownersOnly,
  ...each('Change', asVisible, 'at by kind shape about aboutLabel said status because record'),
  ...each('Label', asVisible, 'labelNl labelEn'),
};
