import { addToOutbox, type Tx } from '@gemeengoed/data-layer';
import type { EventContract } from './event-contract.js';

/** What an event is about. */
export interface EventAbout<Data> {
  /** URN of the record that changed. */
  subject: string;
  /** Code of the organisation that owns the record. */
  organisation: string;
  data: Data;
}

/**
 * Tells subscribers of a change, in the transaction of the change itself: they hear of it once it is committed, and not
 * at all when it is not. Data that breaks the contract is a defect of ours and stops the change.
 */
export async function emit<Tables, Data>(
  tx: Tx<Tables>,
  event: EventContract<Data>,
  about: EventAbout<Data>,
): Promise<void> {
  await addToOutbox(tx, { ...about, type: event.type, data: event.data.parse(about.data) });
}
