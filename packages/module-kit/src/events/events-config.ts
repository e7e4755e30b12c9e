import { z } from 'zod';

/** A Standard Webhooks secret: `whsec_` and 24 to 64 bytes in base64. */
const secret = z
  .string()
  .regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, 'a secret is whsec_ followed by 24 to 64 bytes in base64');
const type = z.string().regex(/\.v[1-9]\d*$/, 'a type ends in a version, such as .v1');

/** A receiver's address: https, or http on this machine only. */
const address = z.url().refine((text) => {
  const url = new URL(text);
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return (
    url.username === '' && url.password === '' && (url.protocol === 'https:' || (url.protocol === 'http:' && loopback))
  );
}, 'an address is https without a name or password in it');

/** Whom a module tells, and whom it listens to. */
export const eventsConfig = z.strictObject({
  /** `urn:nld:oin:<OIN of the installation's host>:systeem:<module>`: the source of this module's events. */
  source: z.string().regex(/^urn:nld:oin:\d{20}:systeem:[a-z0-9-]+$/),
  subscriptions: z
    .array(z.strictObject({ name: z.string().min(1), url: address, types: z.array(type).min(1), secret }))
    .default([]),
  /** Sources whose events are accepted; two secrets while a key is being changed. */
  sources: z.array(z.strictObject({ source: z.string(), secrets: z.array(secret).min(1).max(2) })).default([]),
});
export type EventsConfig = z.infer<typeof eventsConfig>;
