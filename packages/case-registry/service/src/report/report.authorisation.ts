import { asVisible, each, type AuthorisationMatrix } from '@gemeengoed/module-kit';

export const reportAuthorisation: AuthorisationMatrix = {
  'Query.attributeReport': asVisible,
  ...each('AttributeReport', asVisible, 'attribute total counts unnamed unnamedCases disagreeing disagreeingCases'),
  ...each('ReportCount', asVisible, 'value labelNl labelEn count cases'),
};
