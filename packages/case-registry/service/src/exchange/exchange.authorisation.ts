import { asVisible, each, type AuthorisationMatrix } from '@gemeengoed/module-kit';
import { leads, stewards, writers } from '../parties.js';

/** Imports and exports are the owner's; what is shared with everyone is open to everyone. */
export const exchangeAuthorisation: AuthorisationMatrix = {
  'Query.caseImports': writers,
  'Query.caseImport': writers,
  ...each('Query', asVisible, 'importLimits importTemplate openCases dataCatalogue termAliases'),
  'Query.organisationExport': leads,
  'Mutation.importCases': writers,
  'Mutation.continueImport': writers,
  'Mutation.takeInImport': writers,
  'Mutation.correctImportRow': writers,
  'Mutation.addTermAlias': stewards,
  'Mutation.retireTermAlias': stewards,
  ...each('CaseImport', writers, 'id fileName format recordedAt recordedBy size complete counts columns rows file'),
  ...each('CaseImportRow', writers, 'id rowNumber outcome cells faults case'),
  ...each('ImportCell', asVisible, 'column value'),
  ...each('ImportFault', asVisible, 'column messageNl messageEn'),
  ...each('ImportColumn', asVisible, 'name meaning labelNl labelEn'),
  ...each('ImportCount', asVisible, 'outcome count'),
  ...each('ImportLimits', asVisible, 'partBytes fileBytes rows columns'),
  ...each('ExportedFile', asVisible, 'fileName mediaType content next'),
  ...each('Case', asVisible, 'algorithmRegister'),
  ...each('AlgorithmRegisterEntry', asVisible, 'fields file'),
  ...each('AlgorithmRegisterField', asVisible, 'key labelNl labelEn mandatory from values problemNl problemEn'),
  ...each('DataCatalogue', asVisible, 'organisation cases file notConfigured datasets omitted'),
  ...each('CatalogueOmission', asVisible, 'titleNl slug missingNl missingEn'),
  ...each('TermAlias', asVisible, 'id organisation vocabulary term alias source retiredAt'),
};
