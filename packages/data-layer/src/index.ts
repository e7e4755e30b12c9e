export { connect, enter, type Connections, type ConnectOptions, type Db, type Tx } from './connect.js';
export { defineDatabase, type Database } from './database.js';
export { prepare, type PrepareOptions } from './migrate.js';
export { anonymousSession, sharingScopes, type Session, type SharingScope } from './session.js';
export { processTables, type BaseTables } from './base-tables.js';
export { canonical, KeyReused, once, sha256, type OnceRequest } from './once.js';
export { decodeCursor, encodeCursor, maxPage, pageOf, type Page, type PageRequest, type Position } from './paging.js';
export { addToOutbox, type NewEvent } from './outbox.js';
export { addToAuditLog, type AuditEntry } from './audit-log.js';
export { receive, type IncomingEvent, type Reception } from './inbox.js';
export {
  countDeliveries,
  deadLetters,
  replayDeadLetter,
  startRelay,
  type DeadLetter,
  type DeliveryResult,
  type OutgoingEvent,
  type Relay,
  type RelayOptions,
  type RelaySubscriber,
} from './relay.js';
