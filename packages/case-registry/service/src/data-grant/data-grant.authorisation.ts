import { asVisible, each, type AuthorisationMatrix } from '@gemeengoed/module-kit';
import { participants } from '../parties.js';

export const dataGrantAuthorisation: AuthorisationMatrix = {
  'Mutation.requestData': participants,
  ...each('DataRequestAllowed', asVisible, 'grant use goal validUntil compensation'),
  ...each('DataRequestRefused', asVisible, 'grant reason messageNl messageEn'),
};
