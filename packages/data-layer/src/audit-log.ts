import type { Tx } from './connect.js';

/** One line of the audit log: action, object, result, origin and actor (BIO2 8.15.01); the moment is the database's. */
export interface AuditEntry {
  organisation: string | null;
  actor: string;
  action: string;
  object: string | null;
  result: 'ok' | 'refused' | 'failed';
  origin: string | null;
  traceId: string | null;
}

/** Adds a line in the transaction of the change itself: without the line there is no change. Lines are never rewritten. */
export async function addToAuditLog<Tables>(tx: Tx<Tables>, entry: AuditEntry): Promise<void> {
  const base = tx as unknown as Tx<unknown>;
  await base.insertInto('auditLog').values(entry).execute();
}
