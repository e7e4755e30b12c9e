import { createHash } from 'node:crypto';
import type { Tx } from './connect.js';

/** The same idempotency key came back with another request. */
export class KeyReused extends Error {
  override readonly name = 'KeyReused';
}

export interface OnceRequest {
  organisation: string;
  operation: string;
  /** The client's idempotency key, 1 to 100 characters; without one every request is new. */
  key?: string | null | undefined;
  /** What the client asked; the same key with another body is refused. */
  input: unknown;
}

/** Stable text of a JSON-like value, with the keys of objects in order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) && !(part instanceof Date)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Runs `work` once per idempotency key and answers later requests with the first result. The key is taken in the same
 * transaction as the change, so two requests at once cannot both run it.
 *
 * @throws KeyReused when the key came before with another input
 */
export async function once<Tables, Result>(
  tx: Tx<Tables>,
  request: OnceRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const { organisation, operation, key } = request;
  if (!key) return work();
  // The base tables are the same in every schema, whatever else the module has.
  const base = tx as unknown as Tx<unknown>;
  const requestHash = sha256(canonical(request.input));
  const taken = await base
    .insertInto('idempotencyKey')
    .values({ organisation, operation, key, requestHash, result: 'null' })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  const mine = (row: { organisation: string; operation: string; key: string }) => row;
  if (taken.numInsertedOrUpdatedRows === 0n) {
    const earlier = await base
      .selectFrom('idempotencyKey')
      .select(['requestHash', 'result'])
      .where((where) => where.and(mine({ organisation, operation, key })))
      .executeTakeFirstOrThrow();
    if (earlier.requestHash !== requestHash) throw new KeyReused(operation);
    return earlier.result as Result;
  }
  const result = await work();
  await base
    .updateTable('idempotencyKey')
    .set({ result: JSON.stringify(result) })
    .where((where) => where.and(mine({ organisation, operation, key })))
    .execute();
  return result;
}
