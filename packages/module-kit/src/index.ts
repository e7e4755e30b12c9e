export {
  asVisible,
  each,
  ownersAs,
  ownersOnly,
  permits,
  requirePermission,
  visibleTo,
  type AuthorisationMatrix,
  type Permission,
} from './authorisation.js';
export { buildModuleSchema, type ModuleSchema } from './build-schema.js';
export { connectionOf, connectionTypeOf, PageArgs, pageRequest, type Connection } from './connection.js';
export { asOrganisation, contextFor, type Context, type Installation } from './context.js';
export { defineModule, type Examples, type Module, type ReferenceResolver } from './define-module.js';
export {
  changedMeanwhile,
  Conflict,
  Forbidden,
  Invalid,
  NotFound,
  Refusal,
  ServiceUnavailable,
  Unauthenticated,
  type ErrorCode,
  type Message,
} from './errors.js';
export { emit, type EventAbout } from './events/emit.js';
export { on, type EventContract, type EventHandler, type ReceivedEvent } from './events/event-contract.js';
export { eventsConfig, type EventsConfig } from './events/events-config.js';
export { administrationFields } from './administration.js';
export { Field } from './field.js';
export { encodeCursor, once } from '@gemeengoed/data-layer';
export { readModuleConfig, type ModuleConfig } from './module-config.js';
export { runModule, type RunningModule } from './run-module.js';
export { runProcess } from './run-process.js';
export { startModule } from './start-module.js';
export { graphqlServer } from './graphql-server.js';
export { limits } from './limits.js';
export { dayOf, isDay, today } from './calendar.js';
export { languageOf } from './language.js';
export { isUnreachable } from './unreachable.js';
export { closing, problem, securityTxt, traceIdOf, webService } from './web.js';
export { isUrn, NodeId, urn, uuidOf } from './global-id.js';
export { Organisation, OrganisationField, OrganisationKind, organisationOf } from './organisation.type.js';
export {
  Basis,
  CalendarDate,
  PartialDate,
  Markdown,
  Money,
  Node,
  Owned,
  PageInfo,
  Qualifier,
  Sharing,
  Sourced,
  Urn,
} from './standard-types.js';
export { checkedSharing } from './sharing.js';
export {
  freeText,
  refuseFaults,
  requiredText,
  withoutCitizenNumbers,
  type Faults,
  type FreeTextRule,
} from './free-text.js';
