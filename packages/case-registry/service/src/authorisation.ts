import { asVisible, each, ownersAs, type AuthorisationMatrix } from '@gemeengoed/module-kit';

const writers = ownersAs('contributor', 'lead', 'steward');
const leads = ownersAs('lead', 'steward');
/** Who may do what in the case registry. Row security decides which records a caller sees at all. */
export const authorisation: AuthorisationMatrix = {
  ...each('Query', asVisible, 'case caseBySlug cases caseFacets attributes vocabularies claims'),
  'Mutation.createCase': writers,
  'Mutation.editCase': writers,
  'Mutation.assessCase': writers,
  'Mutation.retractAssessment': writers,
  'Mutation.shareCase': leads,
  'Mutation.publishCase': leads,
  'Mutation.withdrawCase': leads,
  ...each(
    'Case',
    asVisible,
    'id organisation sharing slug titleNl titleEn aliases summaryNl summaryEn version createdOn publishedAt publishedVersion assessments disagreements unknowns',
  ),
  'Case.sharedWith': ownersAs('reader', 'contributor', 'lead', 'decider', 'procurementOfficer', 'steward'),
  ...each(
    'Assessment',
    asVisible,
    'id attribute unknown term textNl textEn ownName number numberMax unit amount yes from until before after change period measure source basis statedOn qualifier note recordedAt',
  ),
  ...each('Facet', asVisible, 'id labelNl labelEn counts'),
  ...each('FacetCount', asVisible, 'value labelNl labelEn count'),
  ...each('Term', asVisible, 'id labelNl labelEn aliases'),
  ...each('Vocabulary', asVisible, 'id labelNl labelEn source terms'),
  ...each('Attribute', asVisible, 'id labelNl labelEn kind vocabulary many expected'),
  ...each('Disagreement', asVisible, 'attribute values'),
  ...each('Unknown', asVisible, 'attribute note'),
  ...each('Claim', asVisible, 'id statementNl statementEn reported counted differs source'),
};
