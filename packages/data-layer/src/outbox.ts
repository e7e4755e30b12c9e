import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from './connect.js';

/** What a module writes when it tells others of a change. */
export interface NewEvent {
  /** Reverse-DNS type with a version, for example `nl.gemeengoed.case.published.v1`. */
  type: string;
  /** URN of the record that changed. */
  subject: string;
  /** Code of the organisation that owns the record. */
  organisation: string;
  data: unknown;
}

/**
 * Writes an event in the same transaction as the change it tells of, numbered per subject. The number comes from a row
 * that stays locked until commit, so the order of events of one subject is the order of its changes.
 *
 * @returns the id of the event
 */
export async function addToOutbox<Tables>(tx: Tx<Tables>, event: NewEvent): Promise<string> {
  const base = tx as unknown as Tx<unknown>;
  const { sequence } = await base
    .insertInto('eventSubject')
    .values({ subject: event.subject, sequence: 1 })
    .onConflict((conflict) =>
      conflict.column('subject').doUpdateSet((row) => ({ sequence: row('eventSubject.sequence', '+', 1) })),
    )
    .returning('sequence')
    .executeTakeFirstOrThrow();
  const id = randomUUID();
  await base
    .insertInto('outboxEvent')
    .values({ ...event, id, sequence, data: JSON.stringify(event.data) })
    .execute();
  await sql`select pg_notify('outbox', current_schema())`.execute(tx);
  return id;
}
