import { asVisible, each, type AuthorisationMatrix } from '@gemeengoed/module-kit';
import { colleagues, leads, writers } from '../parties.js';

export const caseAuthorisation: AuthorisationMatrix = {
  ...each('Query', asVisible, 'case caseBySlug cases caseFacets casePresets similarCases'),
  'Mutation.createCase': writers,
  'Mutation.editCase': writers,
  'Mutation.shareCase': leads,
  'Mutation.publishCase': leads,
  'Mutation.withdrawCase': leads,
  ...each(
    'Case',
    asVisible,
    'id organisation sharing slug titleNl titleEn aliases summaryNl summaryEn version createdOn publishedAt publishedVersion adoptedFrom adoptedFromLabel',
  ),
  'Case.sharedWith': colleagues,
  ...each('Facet', asVisible, 'id labelNl labelEn counts'),
  ...each('FacetCount', asVisible, 'value labelNl labelEn count'),
  ...each('SimilarCase', asVisible, 'case words titleAlike'),
  ...each('Preset', asVisible, 'id labelNl labelEn instruments'),
};
