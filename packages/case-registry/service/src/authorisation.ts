import { asVisible, ownersAs, type AuthorisationMatrix, type Permission } from '@gemeengoed/module-kit';

const writers = ownersAs('contributor', 'lead', 'steward');
const leads = ownersAs('lead', 'steward');
const each = (type: string, fields: readonly string[], permission: Permission): AuthorisationMatrix =>
  Object.fromEntries(fields.map((field) => [`${type}.${field}`, permission]));

/** Who may do what in the case registry. Row security decides which records a caller sees at all. */
export const authorisation: AuthorisationMatrix = {
  ...each('Query', ['case', 'caseBySlug', 'cases', 'caseFacets', 'attributes', 'vocabularies', 'claims'], asVisible),
  'Mutation.createCase': writers,
  'Mutation.editCase': writers,
  'Mutation.assessCase': writers,
  'Mutation.retractAssessment': writers,
  'Mutation.shareCase': leads,
  'Mutation.publishCase': leads,
  'Mutation.withdrawCase': leads,
  ...each(
    'Case',
    ['id', 'organisation', 'sharing', 'slug', 'titleNl', 'titleEn', 'aliases', 'summaryNl', 'summaryEn', 'version', 'createdOn', 'publishedAt', 'publishedVersion', 'assessments', 'disagreements', 'unknowns'],
    asVisible,
  ),
  'Case.sharedWith': ownersAs('reader', 'contributor', 'lead', 'decider', 'procurementOfficer', 'steward'),
  ...each(
    'Assessment',
    ['id', 'attribute', 'unknown', 'term', 'textNl', 'textEn', 'ownName', 'number', 'numberMax', 'unit', 'amount', 'yes', 'from', 'until', 'before', 'after', 'change', 'period', 'measure', 'source', 'basis', 'statedOn', 'qualifier', 'note', 'recordedAt'],
    asVisible,
  ),
  ...each('Facet', ['id', 'labelNl', 'labelEn', 'counts'], asVisible),
  ...each('FacetCount', ['value', 'labelNl', 'labelEn', 'count'], asVisible),
  ...each('Term', ['id', 'labelNl', 'labelEn', 'aliases'], asVisible),
  ...each('Vocabulary', ['id', 'labelNl', 'labelEn', 'source', 'terms'], asVisible),
  ...each('Attribute', ['id', 'labelNl', 'labelEn', 'kind', 'vocabulary', 'many', 'expected'], asVisible),
  ...each('Disagreement', ['attribute', 'values'], asVisible),
  ...each('Unknown', ['attribute', 'note'], asVisible),
  ...each('Claim', ['id', 'statementNl', 'statementEn', 'reported', 'counted', 'differs', 'source'], asVisible),
};
