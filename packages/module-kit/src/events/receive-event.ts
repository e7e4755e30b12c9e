import { enter, receive, sha256, type Connections } from '@gemeengoed/data-layer';
import { sessionOf, systemCaller } from '@gemeengoed/identity';
import express, { type Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import type { Module } from '../define-module.js';
import { refusalOf } from '../foreign-failures.js';
import { problem } from '../web.js';
import { cloudEventFault, cloudEventType, type CloudEvent } from './cloud-event.js';
import type { EventsConfig } from './events-config.js';

export interface ReceiverOptions<Tables> {
  module: Module<Tables>;
  connections: Connections<Tables>;
  sources: EventsConfig['sources'];
  /** Organisations on whose behalf events have an effect here. */
  hosted: '*' | readonly string[];
  onDefect(error: unknown): void;
}

/** What is wrong with a delivery, for the answer to its sender. */
class Unacceptable extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * `POST /events`: takes CloudEvents in structured mode, signed by a source we know. 202 when the event is remembered
 * (whether or not it had an effect here), 4xx when it can never be accepted, 503 when it should come again.
 */
export function eventReceiver<Tables>(options: ReceiverOptions<Tables>): Router {
  const router = express.Router();
  router.post(
    '/',
    rateLimit({ windowMs: 60_000, limit: 6_000, standardHeaders: true, legacyHeaders: false }),
    express.raw({ type: cloudEventType, limit: '256kb' }),
    async (request, response) => {
      try {
        if (!Buffer.isBuffer(request.body)) throw new Unacceptable(415, `send ${cloudEventType}`);
        const body = request.body.toString('utf8');
        const event = parsed(body);
        checkSignature(body, event, request.headers, options.sources);
        const reception = await handle(options, event, sha256(body));
        if (reception === 'changed') throw new Unacceptable(409, 'this id came before with another body');
        response.status(202).json({ reception });
      } catch (error) {
        if (error instanceof Unacceptable)
          return problem(response, error.status, 'The event was refused', error.message);
        if (refusalOf(error)?.code === 'SERVICE_UNAVAILABLE') {
          response.set('Retry-After', '5');
          return problem(response, 503, 'Try again later', 'The database does not answer.');
        }
        options.onDefect(error);
        return problem(response, 500, 'Internal error', 'Something went wrong on our side.');
      }
    },
  );
  return router;
}

function parsed(body: string): CloudEvent {
  let event: unknown;
  try {
    event = JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Unacceptable(400, 'the body is not JSON');
    throw error;
  }
  const fault = cloudEventFault(event);
  if (fault) throw new Unacceptable(400, fault);
  return event as CloudEvent;
}

/** The key belongs to the source: an event of another source, or under another id, does not fit its signature. */
function checkSignature(
  body: string,
  event: CloudEvent,
  headers: NodeJS.Dict<string | string[]>,
  sources: EventsConfig['sources'],
): void {
  const known = sources.find(({ source }) => source === event.source);
  if (!known) throw new Unacceptable(403, 'unknown source');
  if (headers['webhook-id'] !== event.id) throw new Unacceptable(400, 'webhook-id differs from the id of the event');
  const signed = known.secrets.some((secret) => {
    try {
      new Webhook(secret).verify(body, headers as Record<string, string>);
      return true;
    } catch (error) {
      if (error instanceof WebhookVerificationError) return false;
      throw error;
    }
  });
  if (!signed) throw new Unacceptable(401, 'the signature does not fit, or its time is more than five minutes off');
}

async function handle<Tables>(
  { module, connections, hosted }: ReceiverOptions<Tables>,
  event: CloudEvent,
  bodyHash: string,
) {
  const handlers = module.events.handles.filter((handler) => handler.event.type === event.type);
  const contract = handlers[0]?.event.data.safeParse(event.data);
  if (contract && !contract.success)
    throw new Unacceptable(
      400,
      `data of ${event.type}: ${contract.error.issues[0]?.path.join('.')}: ${contract.error.issues[0]?.message}`,
    );
  const data = contract?.data;
  const { id, source, type, subject } = event;
  const sequence = Number(event.sequence);
  const acting = handlers
    .map((handler) => ({ handler, organisation: handler.actsFor(data) }))
    .filter(({ organisation }) => hosted === '*' || hosted.includes(organisation));

  return connections.as(sessionOf(systemCaller(module.name))).write((tx) =>
    receive(
      tx,
      { source, id, type, subject, sequence, bodyHash },
      acting.length === 0
        ? undefined
        : async () => {
            for (const { handler, organisation } of acting) {
              const caller = systemCaller(module.name, organisation);
              await enter(tx, sessionOf(caller));
              await handler.effect(
                tx,
                { id, source, type, subject, sequence, time: new Date(event.time), data },
                caller,
              );
            }
          },
    ),
  );
}
