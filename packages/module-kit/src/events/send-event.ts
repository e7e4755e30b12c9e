import type { DeliveryResult, OutgoingEvent } from '@gemeengoed/data-layer';
import { Webhook } from 'standardwebhooks';
import { isUnreachable } from '../unreachable.js';
import { cloudEventType, toCloudEvent } from './cloud-event.js';

const timeoutMilliseconds = 15_000;

/** Sends an event as a signed webhook (Standard Webhooks 1.0) and tells how it ended. Redirects are not followed. */
export async function sendEvent(
  source: string,
  to: { url: string; secret: string },
  event: OutgoingEvent,
): Promise<DeliveryResult> {
  const body = JSON.stringify(toCloudEvent(source, event));
  const now = new Date();
  try {
    const response = await fetch(to.url, {
      method: 'POST',
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMilliseconds),
      headers: {
        'Content-Type': cloudEventType,
        'webhook-id': event.id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(to.secret).sign(event.id, now, body),
      },
    });
    await response.body?.cancel();
    if (response.ok) return { delivered: true };
    const retryAfterSeconds = Number(response.headers.get('Retry-After')) || undefined;
    return {
      delivered: false,
      reason: `the receiver answered ${response.status}`,
      ...(retryAfterSeconds ? { retryAfterSeconds } : {}),
    };
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    const { cause, name } = error as { cause?: { code?: string }; name: string };
    return { delivered: false, reason: `the receiver could not be reached: ${cause?.code ?? name}` };
  }
}
