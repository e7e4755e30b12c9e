import { asVisible, each, type AuthorisationMatrix } from '@gemeengoed/module-kit';
import { leads } from '../parties.js';

export const programmeAuthorisation: AuthorisationMatrix = {
  ...each('Query', asVisible, 'programmes programme'),
  ...each('Mutation', leads, 'createProgramme addCaseToProgramme shareProgramme'),
  ...each(
    'Programme',
    asVisible,
    'id organisation sharing nameNl nameEn announced fundedFrom fundedUntil budgetCentsPerYear budget noteNl noteEn basis source cases',
  ),
  ...each('ProgrammeCase', asVisible, 'case basis source'),
  ...each('ProgrammeBudget', asVisible, 'years cents'),
  ...each('Case', asVisible, 'programmes'),
};
