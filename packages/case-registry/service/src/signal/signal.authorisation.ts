import { asVisible, each, type AuthorisationMatrix } from '@gemeengoed/module-kit';

export const signalAuthorisation: AuthorisationMatrix = {
  ...each('Case', asVisible, 'signals'),
  ...each('Signal', asVisible, 'rule level textNl textEn source instruments step about before'),
  ...each('SignalAbout', asVisible, 'shape id'),
};
