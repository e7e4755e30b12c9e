import { asVisible, ownersAs, ownersOnly, type AuthorisationMatrix, type Permission } from '@gemeengoed/module-kit';

const writers = ownersAs('contributor', 'lead', 'procurementOfficer', 'steward');
const officers = ownersAs('lead', 'procurementOfficer', 'steward');
const each = (type: string, permission: Permission, fields: string): AuthorisationMatrix =>
  Object.fromEntries(
    fields
      .trim()
      .split(/\s+/)
      .map((field) => [`${type}.${field}`, permission]),
  );

/** Who may do what with templates and documents. Row security decides which records a caller sees at all. */
export const authorisation: AuthorisationMatrix = {
  ...each('Query', asVisible, 'templates template draft'),
  ...each('Query', ownersOnly, 'drafts'),
  ...each('Mutation', writers, 'createDraft fillDraft removeDraft'),
  ...each('Mutation', officers, 'finaliseDraft shareDocument'),
  ...each(
    'Template',
    asVisible,
    'id version titleNl titleEn summaryNl summaryEn onAdoption placeholders sources licence hash',
  ),
  ...each('Placeholder', asVisible, 'key kind labelNl labelEn helpNl helpEn required choices'),
  ...each('Choice', asVisible, 'value labelNl labelEn'),
  ...each('Place', asVisible, 'placeholder value shown from'),
  ...each('ExportedDocument', asVisible, 'fileName mediaType content'),
  ...each(
    'Draft',
    asVisible,
    'id organisation sharing title templateId templateVersion templateHash caseUrn labelNl sourceDocument sourceOrganisation status madeOn finalisedOn version places open preview export',
  ),
  ...each('Draft', ownersOnly, 'adoption'),
  ...each('Case', asVisible, 'id tenderDocuments'),
};
