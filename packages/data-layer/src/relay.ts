import { sql } from 'kysely';
import type { Connections, Tx } from './connect.js';
import { anonymousSession } from './session.js';

/** An event as the outbox holds it, on its way to one subscriber. */
export interface OutgoingEvent {
  id: string;
  type: string;
  subject: string;
  sequence: number;
  time: Date;
  data: unknown;
}

/** How a delivery ended: taken over by the receiver, or not, with the reason and when the receiver wants it again. */
export type DeliveryResult = { delivered: true } | { delivered: false; reason: string; retryAfterSeconds?: number };

export interface RelaySubscriber {
  /** Name under which deliveries are kept; stays the same when the address changes. */
  name: string;
  types: readonly string[];
  send(event: OutgoingEvent): Promise<DeliveryResult>;
}

export interface RelayOptions<Tables> {
  connections: Connections<Tables>;
  subscribers: readonly RelaySubscriber[];
  /** Told of faults of our own, such as a database that is away; the relay goes on by itself. */
  onFault(error: unknown): void;
  /** Waiting times after failed attempts, in seconds. */
  backoff?: readonly number[];
  pollMilliseconds?: number;
}

export interface Relay {
  stop(): Promise<void>;
}

/** Ten attempts over 73 hours (reliability promise 2). */
const standardBackoff: readonly number[] = [5, 30, 120, 600, 3_600, 14_400, 43_200, 86_400, 115_200];
const maxInFlight = 4;
/** Longer than a send may take: then another relay may try, because this one died. */
const leaseSeconds = 60;

/**
 * Sends what the outbox holds, at least once, and per subscriber and subject in order of sequence. Several relays may run:
 * each delivery is leased. A subscriber that is down delays only its own events.
 */
export function startRelay<Tables>(options: RelayOptions<Tables>): Relay {
  const { connections, subscribers, onFault } = options;
  const db = connections.as(anonymousSession);
  const sending = new Map<string, Set<Promise<void>>>(subscribers.map(({ name }) => [name, new Set()]));
  let stopped = false;
  let wake = (): void => undefined;

  const listening = connections
    .listen('outbox', () => wake())
    .catch((error: unknown) => {
      onFault(error);
      return undefined;
    });

  const round = async (): Promise<void> => {
    await db.write((tx) => spread(tx, subscribers));
    for (const subscriber of subscribers) {
      const inFlight = sending.get(subscriber.name) ?? new Set();
      const claimed = await db.write((tx) => claim(tx, subscriber.name, maxInFlight - inFlight.size));
      for (const delivery of claimed) {
        const sent = attempt(subscriber, delivery).finally(() => {
          inFlight.delete(sent);
          wake();
        });
        inFlight.add(sent);
      }
    }
  };

  const attempt = async (subscriber: RelaySubscriber, { attempts, ...event }: ClaimedDelivery): Promise<void> => {
    try {
      const result = await subscriber.send(event);
      await db.write((tx) =>
        settle(tx, {
          eventId: event.id,
          subscriber: subscriber.name,
          attempts,
          result,
          backoff: options.backoff ?? standardBackoff,
        }),
      );
    } catch (error) {
      // The lease runs out and the event is sent again.
      onFault(error);
    }
  };

  const running = (async () => {
    while (!stopped) {
      const woken = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, options.pollMilliseconds ?? 1000);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      await round().catch(onFault);
      if (!stopped) await woken;
    }
  })();

  return {
    stop: async () => {
      stopped = true;
      wake();
      await running;
      await Promise.all([...sending.values()].flatMap((inFlight) => [...inFlight]));
      await (await listening)?.end();
    },
  };
}

interface ClaimedDelivery extends OutgoingEvent {
  attempts: number;
}

/** Makes a delivery per subscriber of each new event. One relay at a time, so that sequence 2 is never spread before 1. */
async function spread<Tables>(tx: Tx<Tables>, subscribers: readonly RelaySubscriber[]): Promise<void> {
  const { rows: lock } = await sql<{
    mine: boolean;
  }>`select pg_try_advisory_xact_lock(hashtext(current_schema() || ' spread')) as mine`.execute(tx);
  if (!lock[0]?.mine) return;
  const pairs = subscribers.flatMap(({ name, types }) => types.map((type) => ({ name, type })));
  await sql`
    with fresh as (
      update outbox_event set spread_at = now()
       where id in (select id from outbox_event where spread_at is null order by time, sequence limit 500)
      returning id, type, subject, sequence
    )
    insert into outbox_delivery (event_id, subscriber, subject, sequence)
    select fresh.id, wanted.name, fresh.subject, fresh.sequence
      from fresh join jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as wanted (name text, type text) on wanted.type = fresh.type
    on conflict do nothing`.execute(tx);
}

/** Leases due deliveries of one subscriber, never one that has an earlier event of its subject still waiting. */
async function claim<Tables>(tx: Tx<Tables>, subscriber: string, most: number): Promise<ClaimedDelivery[]> {
  if (most <= 0) return [];
  const { rows } = await sql<ClaimedDelivery>`
    with due as (
      select event_id from outbox_delivery as delivery
       where subscriber = ${subscriber} and status = 'pending' and next_attempt_at <= now()
         and not exists (
           select from outbox_delivery as earlier
            where earlier.subscriber = delivery.subscriber and earlier.subject = delivery.subject
              and earlier.status = 'pending' and earlier.sequence < delivery.sequence)
       order by next_attempt_at, sequence limit ${most} for update skip locked
    ), leased as (
      update outbox_delivery as delivery
         set attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => ${leaseSeconds})
        from due where delivery.event_id = due.event_id and delivery.subscriber = ${subscriber}
      returning delivery.event_id, delivery.attempts
    )
    select event.id, event.type, event.subject, event.sequence, event.time, event.data, leased.attempts
      from leased join outbox_event as event on event.id = leased.event_id
     order by event.time, event.sequence`.execute(tx);
  return rows;
}

async function settle<Tables>(
  tx: Tx<Tables>,
  {
    eventId,
    subscriber,
    attempts,
    result,
    backoff,
  }: { eventId: string; subscriber: string; attempts: number; result: DeliveryResult; backoff: readonly number[] },
): Promise<void> {
  const base = tx as unknown as Tx<unknown>;
  const delivery = base
    .updateTable('outboxDelivery')
    .where('eventId', '=', eventId)
    .where('subscriber', '=', subscriber);
  if (result.delivered) {
    await delivery.set({ status: 'delivered', deliveredAt: new Date(), lastError: null }).execute();
    return;
  }
  const wait = backoff[attempts - 1];
  if (wait === undefined) {
    await delivery.set({ status: 'dead', lastError: result.reason }).execute();
    return;
  }
  // A fifth more or less, so that receivers that come back are not hit by all at once.
  const seconds = Math.max(wait * (0.8 + Math.random() * 0.4), result.retryAfterSeconds ?? 0);
  await delivery
    .set({ lastError: result.reason, nextAttemptAt: sql<Date>`now() + make_interval(secs => ${seconds})` })
    .execute();
}

/** A delivery that was given up. */
export interface DeadLetter {
  eventId: string;
  subscriber: string;
  type: string;
  subject: string;
  attempts: number;
  reason: string | null;
}

/** Deliveries of an organisation's events that were given up, oldest first, at most 100. */
export async function deadLetters<Tables>(tx: Tx<Tables>, organisation: string): Promise<DeadLetter[]> {
  return (tx as unknown as Tx<unknown>)
    .selectFrom('outboxDelivery')
    .innerJoin('outboxEvent', 'outboxEvent.id', 'outboxDelivery.eventId')
    .select(['eventId', 'subscriber', 'type', 'outboxEvent.subject', 'attempts', 'lastError as reason'])
    .where('status', '=', 'dead')
    .where('organisation', '=', organisation)
    .orderBy('time')
    .limit(100)
    .execute();
}

/** Lets a delivery that was given up start again; false when there is none. */
export async function replayDeadLetter<Tables>(
  tx: Tx<Tables>,
  organisation: string,
  { eventId, subscriber }: { eventId: string; subscriber: string },
): Promise<boolean> {
  const { numUpdatedRows } = await (tx as unknown as Tx<unknown>)
    .updateTable('outboxDelivery')
    .set({ status: 'pending', attempts: 0, nextAttemptAt: new Date() })
    .where('status', '=', 'dead')
    .where('subscriber', '=', subscriber)
    .where('eventId', '=', eventId)
    .where('eventId', 'in', (query) =>
      query.selectFrom('outboxEvent').select('id').where('organisation', '=', organisation),
    )
    .executeTakeFirst();
  await sql`select pg_notify('outbox', current_schema())`.execute(tx);
  return numUpdatedRows > 0n;
}

/** How many deliveries wait and how many were given up, for monitoring. */
export async function countDeliveries<Tables>(tx: Tx<Tables>): Promise<Record<'pending' | 'dead', number>> {
  const rows = await (tx as unknown as Tx<unknown>)
    .selectFrom('outboxDelivery')
    .select(({ fn }) => ['status', fn.countAll<number>().as('count')])
    .where('status', '!=', 'delivered')
    .groupBy('status')
    .execute();
  const count = (status: string): number => Number(rows.find((row) => row.status === status)?.count ?? 0);
  return { pending: count('pending'), dead: count('dead') };
}
