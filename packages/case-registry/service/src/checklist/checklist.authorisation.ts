import { asVisible, each, ownersOnly, type AuthorisationMatrix } from '@gemeengoed/module-kit';
import { participants, stewards } from '../parties.js';

export const checklistAuthorisation: AuthorisationMatrix = {
  'Query.organisationChecklists': asVisible,
  'Mutation.respond': participants,
  'Mutation.defineChecklist': stewards,
  'Mutation.retireChecklist': stewards,
  'Mutation.shareChecklist': stewards,
  ...each('Case', asVisible, 'checklists'),
  ...each('CaseChecklist', asVisible, 'checklist responses trend dueOn'),
  ...each(
    'ChecklistResponse',
    asVisible,
    'id checklist heldOn heldBy answers conclusion nextOn basis source confidential recordedAt',
  ),
  'ChecklistResponse.recordedBy': ownersOnly,
  ...each('ChecklistAnswer', asVisible, 'item value valueNl valueEn note'),
  ...each('ItemTrend', asVisible, 'item before after difference'),
};
