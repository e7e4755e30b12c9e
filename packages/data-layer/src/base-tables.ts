import type { ColumnType, Generated } from 'kysely';

type DatedNow = ColumnType<Date, Date | string | undefined, Date | string>;
type Json = ColumnType<unknown, string, string>;

/** An event that this module committed, in the order of its subject. */
interface OutboxEvent {
  id: string;
  type: string;
  subject: string;
  /** Position among the events of this subject, from 1. */
  sequence: number;
  /** Code of the organisation whose record the event is about. */
  organisation: string;
  time: DatedNow;
  data: Json;
  /** When the deliveries of this event were made; null until the relay has seen it. */
  spreadAt: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

/** One event on its way to one subscriber. */
interface OutboxDelivery {
  eventId: string;
  subscriber: string;
  subject: string;
  sequence: number;
  status: Generated<'pending' | 'delivered' | 'dead'>;
  attempts: Generated<number>;
  nextAttemptAt: DatedNow;
  /** Why the last attempt failed, for the administrator; without content of the event. */
  lastError: string | null;
  deliveredAt: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

/** An event that was received, remembered for ever so that it has one effect. */
interface InboxEvent {
  source: string;
  id: string;
  type: string;
  subject: string;
  sequence: number;
  bodyHash: string;
  /** `stale`: a later event of the same subject was handled first, so this one had no effect. */
  outcome: 'handled' | 'stale' | 'ignored';
  receivedAt: DatedNow;
}

interface EventSubject {
  subject: string;
  sequence: number;
}

interface IdempotencyKey {
  organisation: string;
  operation: string;
  key: string;
  requestHash: string;
  result: Json;
  createdAt: DatedNow;
}

/** Who did what to what, in the shape that BIO2 8.15.01 asks for; append-only. */
interface AuditLog {
  id: Generated<string>;
  at: DatedNow;
  organisation: string | null;
  actor: string;
  action: string;
  object: string | null;
  result: 'ok' | 'refused' | 'failed';
  origin: string | null;
  traceId: string | null;
}

/** The tables that the data layer puts in every module's schema. */
export interface BaseTables {
  outboxEvent: OutboxEvent;
  outboxDelivery: OutboxDelivery;
  inboxEvent: InboxEvent;
  eventSubject: EventSubject;
  idempotencyKey: IdempotencyKey;
  auditLog: AuditLog;
}

/** Names, as PostgreSQL knows them, of the tables that belong to the module's process and not to an organisation. */
export const processTables = [
  'outbox_event',
  'outbox_delivery',
  'inbox_event',
  'event_subject',
  'idempotency_key',
  'audit_log',
] as const;
