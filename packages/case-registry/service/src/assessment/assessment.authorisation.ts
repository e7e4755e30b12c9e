import { asVisible, each, ownersOnly, type AuthorisationMatrix } from '@gemeengoed/module-kit';
import { writers } from '../parties.js';

export const assessmentAuthorisation: AuthorisationMatrix = {
  'Mutation.assessCase': writers,
  'Mutation.stateFacts': writers,
  'Mutation.retractAssessment': writers,
  ...each('Case', asVisible, 'assessments disagreements unknowns'),
  ...each(
    'Assessment',
    asVisible,
    'id attribute unknown term vocabularyVersion textNl textEn ownName number numberMax unit yes from until concerns source basis statedOn qualifier note recordedAt',
  ),
  'Assessment.recordedBy': ownersOnly,
  ...each('Disagreement', asVisible, 'attribute values'),
  ...each('Unknown', asVisible, 'attribute note'),
};
