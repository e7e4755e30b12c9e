import type { AuthorisationMatrix } from '@gemeengoed/module-kit';
import { assessmentAuthorisation } from './assessment/assessment.authorisation.js';
import { caseAuthorisation } from './case/case.authorisation.js';
import { catalogueAuthorisation } from './catalogue/catalogue.authorisation.js';
import { checklistAuthorisation } from './checklist/checklist.authorisation.js';
import { claimAuthorisation } from './claim/claim.authorisation.js';
import { gateAuthorisation } from './gate/gate.authorisation.js';
import { historyAuthorisation } from './history/history.authorisation.js';
import { indicatorAuthorisation } from './indicator/indicator.authorisation.js';
import { registerAuthorisation } from './register/register.authorisation.js';
import { signalAuthorisation } from './signal/signal.authorisation.js';

/**
 * Who may do what in the case registry; each room says it of its own fields. Row security decides which records a caller
 * sees at all.
 */
export const authorisation: AuthorisationMatrix = {
  ...caseAuthorisation,
  ...assessmentAuthorisation,
  ...registerAuthorisation,
  ...checklistAuthorisation,
  ...gateAuthorisation,
  ...indicatorAuthorisation,
  ...historyAuthorisation,
  ...signalAuthorisation,
  ...claimAuthorisation,
  ...catalogueAuthorisation,
};
