import type { AuthorisationMatrix } from '@gemeengoed/module-kit';
import { assessmentAuthorisation } from './assessment/assessment.authorisation.js';
import { caseAuthorisation } from './case/case.authorisation.js';
import { catalogueAuthorisation } from './catalogue/catalogue.authorisation.js';
import { checklistAuthorisation } from './checklist/checklist.authorisation.js';
import { claimAuthorisation } from './claim/claim.authorisation.js';
import { dataGrantAuthorisation } from './data-grant/data-grant.authorisation.js';
import { exchangeAuthorisation } from './exchange/exchange.authorisation.js';
import { gateAuthorisation } from './gate/gate.authorisation.js';
import { historyAuthorisation } from './history/history.authorisation.js';
import { indicatorAuthorisation } from './indicator/indicator.authorisation.js';
import { innovationAuthorisation } from './innovation/innovation.authorisation.js';
import { planningAuthorisation } from './planning/planning.authorisation.js';
import { partyAuthorisation } from './party/party.authorisation.js';
import { programmeAuthorisation } from './programme/programme.authorisation.js';
import { reportAuthorisation } from './report/report.authorisation.js';
import { portfolioAuthorisation } from './portfolio/portfolio.authorisation.js';
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
  ...dataGrantAuthorisation,
  ...gateAuthorisation,
  ...indicatorAuthorisation,
  ...historyAuthorisation,
  ...signalAuthorisation,
  ...planningAuthorisation,
  ...innovationAuthorisation,
  ...partyAuthorisation,
  ...programmeAuthorisation,
  ...reportAuthorisation,
  ...portfolioAuthorisation,
  ...claimAuthorisation,
  ...catalogueAuthorisation,
  ...exchangeAuthorisation,
};
