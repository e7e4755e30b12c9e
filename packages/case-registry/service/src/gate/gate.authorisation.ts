import { asVisible, each, ownersOnly, type AuthorisationMatrix } from '@gemeengoed/module-kit';
import { deciders } from '../parties.js';

export const gateAuthorisation: AuthorisationMatrix = {
  'Mutation.decideGate': deciders,
  ...each('Case', asVisible, 'gateDecisions gate'),
  ...each(
    'GateDecision',
    asVisible,
    'id outcome fromPhase toPhase decidedOn decidedBy reason pillars evidence conditions budget leadTimeMonths corrects corrected recordedAt',
  ),
  'GateDecision.recordedBy': ownersOnly,
  ...each('PillarScore', asVisible, 'pillar score note'),
  ...each('Evidence', asVisible, 'textNl url'),
  ...each('GateCheck', asVisible, 'phase signals open'),
};
