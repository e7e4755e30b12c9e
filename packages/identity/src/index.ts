export { anonymous, languages, roles, sessionOf, type Caller, type Language, type OrganisationCaller, type Role } from './caller.js';
export { type Organisation } from './organisations.js';
