export {
  anonymous,
  languages,
  roles,
  sessionOf,
  systemCaller,
  type Caller,
  type Language,
  type OrganisationCaller,
  type Role,
} from './caller.js';
export { isCbsCode, isOin, isRsin, isTooiMunicipality } from './organisation-numbers.js';
export {
  addOrganisations,
  findOrganisations,
  isGovernment,
  organisationByCode,
  organisationByOin,
  organisations,
  type Organisation,
} from './organisations.js';
export { createVerifier, InvalidToken, type TrustedIssuer, type Verifier } from './verify.js';
