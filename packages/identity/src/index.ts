export { anonymous, languages, roles, sessionOf, systemCaller, type Caller, type Language, type OrganisationCaller, type Role } from './caller.js';
export { type Organisation } from './organisations.js';
