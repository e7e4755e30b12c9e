import { addToAuditLog, type Connections, type Db, type Tx } from '@gemeengoed/data-layer';
import { sessionOf, type Caller, type Language, type OrganisationCaller } from '@gemeengoed/identity';
import DataLoader from 'dataloader';
import { Unauthenticated, type ErrorCode } from './errors.js';

/** Where others reach this installation; null where it was not configured. */
export interface Installation {
  /** Base URL of the portal, without a slash at the end. */
  portalUrl: string | null;
  /** Base URL of the GraphQL service, without a slash at the end. */
  apiUrl: string | null;
  /** E-mail address for questions about published data. */
  contactEmail: string | null;
}

/** What every resolver gets: the module's database as the caller sees it, and the caller. */
export interface Context<Tables = unknown> {
  db: Db<Tables>;
  caller: Caller;
  language: Language;
  installation: Installation;
  /** The mutation that runs, for the audit log; set by the guard. */
  action: string | undefined;
  /** Writes a refused mutation into the audit log. */
  refused(action: string, code: ErrorCode): Promise<void>;
  /**
   * Loads for many parents in one statement. The loader of a `name` is made once per request, so nothing that one caller
   * may see is kept for the next.
   *
   * @param batch answers in the order of the keys
   */
  load<Key, Value>(name: string, key: Key, batch: (keys: readonly Key[]) => Promise<readonly Value[]>): Promise<Value>;
}

export interface Request {
  caller: Caller;
  language: Language;
  /** Address or name of the calling system, for the audit log. */
  origin: string | null;
  traceId: string | null;
  installation?: Installation | undefined;
}

const nowhere: Installation = { portalUrl: null, apiUrl: null, contactEmail: null };

/** The context of one request. Each change that it makes is in the audit log by the same transaction, or did not happen. */
export function contextFor<Tables>(connections: Connections<Tables>, request: Request): Context<Tables> {
  const { caller, language, origin, traceId, installation = nowhere } = request;
  const db = connections.as(sessionOf(caller));
  const loaders = new Map<string, DataLoader<unknown, unknown>>();
  const entry = (action: string, result: 'ok' | 'refused', object: string | null) => ({
    organisation: caller.organisation,
    actor: caller.subject,
    action,
    object,
    result,
    origin,
    traceId,
  });
  const context: Context<Tables> = {
    caller,
    language,
    installation,
    action: undefined,
    db: {
      read: (work) => db.read(work),
      write: (work) =>
        db.write(async (tx: Tx<Tables>) => {
          const result = await work(tx);
          await addToAuditLog(tx, entry(context.action ?? 'unnamed', 'ok', keyOf(result)));
          return result;
        }),
    },
    refused: (action, code) => db.write((tx) => addToAuditLog(tx, entry(action, 'refused', code))),
    load: async (name, key, batch) => {
      const loader =
        loaders.get(name) ??
        new DataLoader(batch as never, { cacheKeyFn: (k: unknown) => (typeof k === 'string' ? k : JSON.stringify(k)) });
      loaders.set(name, loader);
      return (await loader.load(key)) as never;
    },
  };
  return context;
}

const keyOf = (result: unknown): string | null => {
  const id = (result as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : null;
};

/**
 * The caller as one who belongs to an organisation.
 *
 * @throws Unauthenticated for an anonymous caller
 */
export function asOrganisation(caller: Caller): OrganisationCaller {
  if (caller.organisation === null) throw new Unauthenticated();
  return { ...caller, organisation: caller.organisation };
}
