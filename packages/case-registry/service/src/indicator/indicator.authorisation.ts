import { asVisible, each, ownersOnly, type AuthorisationMatrix } from '@gemeengoed/module-kit';
import { writers } from '../parties.js';

export const indicatorAuthorisation: AuthorisationMatrix = {
  'Mutation.addIndicator': writers,
  'Mutation.addMeasurement': writers,
  'Mutation.retractIndicator': writers,
  'Mutation.retractMeasurement': writers,
  ...each('Case', asVisible, 'indicators'),
  ...each('Indicator', asVisible, 'id nameNl nameEn kind unit measure better readings axis measurements recordedAt'),
  ...each(
    'Measurement',
    asVisible,
    'id role number numberMax textNl textEn on period sample source basis statedOn qualifier note recordedAt',
  ),
  'Measurement.recordedBy': ownersOnly,
};
