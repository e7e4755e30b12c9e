import { sql } from 'kysely';
import type { Tx } from './connect.js';

/** An event that arrived, with the hash of the body it arrived in. */
export interface IncomingEvent {
  source: string;
  id: string;
  type: string;
  subject: string;
  sequence: number;
  bodyHash: string;
}

/**
 * What became of an event. `duplicate`: it was here before, with the same body. `changed`: it was here before with another
 * body, and is refused. `stale`: a later event of the subject was handled first. `ignored`: nothing here wants it.
 */
export type Reception = 'handled' | 'stale' | 'ignored' | 'duplicate' | 'changed';

/**
 * Remembers an event for ever and lets it have its effect once, in the transaction `tx`: an effect that throws leaves
 * no trace of the event, so the sender tries again.
 *
 * @param effect undefined when nothing here wants this type of event
 */
export async function receive<Tables>(
  tx: Tx<Tables>,
  event: IncomingEvent,
  effect: (() => Promise<void>) | undefined,
): Promise<Reception> {
  const base = tx as unknown as Tx<unknown>;
  // Events of one subject are handled one after the other, or two could both find themselves the latest.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${event.source} ${event.subject}`}, 0))`.execute(tx);
  const earlier = await base
    .selectFrom('inboxEvent')
    .select('bodyHash')
    .where('source', '=', event.source)
    .where('id', '=', event.id)
    .executeTakeFirst();
  if (earlier) return earlier.bodyHash === event.bodyHash ? 'duplicate' : 'changed';

  const later = await base
    .selectFrom('inboxEvent')
    .select('id')
    .where('source', '=', event.source)
    .where('subject', '=', event.subject)
    .where('sequence', '>', event.sequence)
    .executeTakeFirst();
  const outcome = later ? 'stale' : effect ? 'handled' : 'ignored';
  await base
    .insertInto('inboxEvent')
    .values({ ...event, outcome })
    .execute();
  if (outcome === 'handled') await effect?.();
  return outcome;
}
