import { Field, ID, UseMiddleware } from 'type-graphql';
import { NotFound } from './errors.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The name of a record in every installation: `urn:gemeengoed:<type>:<uuid>`. It is the GraphQL `id` and what others store. */
export const urn = (type: string, id: string): string => `urn:gemeengoed:${type}:${id}`;

/**
 * The key inside a global id.
 *
 * @throws NotFound when the id is of another type or malformed, so that it tells no more than a missing record would
 */
export function uuidOf(type: string, id: string): string {
  const prefix = `urn:gemeengoed:${type}:`;
  const key = id.startsWith(prefix) ? id.slice(prefix.length) : '';
  if (!uuid.test(key)) throw new NotFound();
  return key;
}

/** Whether a text has the form of a global id, of `type` when given. */
export function isUrn(text: string, type?: string): boolean {
  const [, found, key] = /^urn:gemeengoed:([a-z-]+):(.+)$/.exec(text) ?? [];
  return found !== undefined && (type === undefined || found === type) && uuid.test(key ?? '');
}

/** Declares the property that holds a record's uuid as its GraphQL `id`, answered as URN. A URN is answered as it is. */
export function NodeId(type: string) {
  return <Target extends { id: string }>(target: Target, key: 'id'): void => {
    const description = `Global id, \`urn:gemeengoed:${type}:<uuid>\`; the same in every installation.`;
    Field(() => ID, { description, simple: false })(target, key);
    UseMiddleware(async (_action, next) => {
      const value = (await next()) as string;
      return value.startsWith('urn:') ? value : urn(type, value);
    })(target, key);
  };
}
