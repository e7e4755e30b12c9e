import { asVisible, each, type AuthorisationMatrix } from '@gemeengoed/module-kit';

export const planningAuthorisation: AuthorisationMatrix = {
  ...each('Case', asVisible, 'planning'),
  ...each(
    'CasePlanning',
    asVisible,
    'leadTimeFromMonths leadTimeUntilMonths degree plannedMonths uncertainty basis becauseNl becauseEn',
  ),
};
