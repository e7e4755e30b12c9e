import { asVisible, each, type AuthorisationMatrix } from '@gemeengoed/module-kit';

/** The catalogue is the field's own and open to everyone; row security decides which checklists of organisations are seen. */
export const catalogueAuthorisation: AuthorisationMatrix = {
  ...each(
    'Query',
    asVisible,
    'caseSteps attributes vocabularies registers checklists quadrants matrices references instruments',
  ),
  ...each('CaseStep', asVisible, 'id labelNl labelEn'),
  ...each('Term', asVisible, 'id labelNl labelEn aliases retired'),
  ...each('Vocabulary', asVisible, 'id labelNl labelEn source version instruments contents terms'),
  ...each('Attribute', asVisible, 'id labelNl labelEn kind step vocabulary many expected instruments helpNl helpEn'),
  ...each('RegisterField', asVisible, 'id labelNl labelEn kind vocabulary register many required'),
  ...each('EntryStatus', asVisible, 'id labelNl labelEn because ended'),
  ...each('RegisterTemplate', asVisible, 'id labelNl labelEn source'),
  ...each(
    'Register',
    asVisible,
    'id labelNl labelEn titleNl titleEn step instruments ranked confidential helpNl helpEn statuses fields templates',
  ),
  ...each('AxisEnd', asVisible, 'id labelNl labelEn'),
  ...each('Axis', asVisible, 'attribute labelNl labelEn low high'),
  ...each('QuadrantCell', asVisible, 'horizontal vertical labelNl labelEn adviceNl adviceEn'),
  ...each('Quadrant', asVisible, 'id labelNl labelEn source instruments horizontal vertical cells'),
  ...each('MatrixColumn', asVisible, 'id labelNl labelEn'),
  ...each('MatrixCell', asVisible, 'textNl textEn'),
  ...each('MatrixRow', asVisible, 'id labelNl labelEn cells'),
  ...each('Matrix', asVisible, 'id labelNl labelEn source instruments columns rows'),
  ...each('Reference', asVisible, 'id title source instruments'),
  ...each('Carrier', asVisible, 'shape id'),
  ...each('Instrument', asVisible, 'id labelNl labelEn notInSource carriers'),
  ...each('ChecklistItem', asVisible, 'id labelNl labelEn group'),
  ...each('ChecklistGroup', asVisible, 'id labelNl labelEn'),
  ...each(
    'Checklist',
    asVisible,
    'id version labelNl labelEn source instruments subject step scale vocabulary confidential repeatMonths announced contents helpNl helpEn groups items organisation',
  ),
};
