import { connect, enter, type Connections, type Tx } from '@gemeengoed/data-layer';
import { testDatabase, type TestDatabase } from '@gemeengoed/data-layer/testing';
import { roles, sessionOf, systemCaller, type Caller, type Language, type Role } from '@gemeengoed/identity';
import {
  buildModuleSchema,
  contextFor,
  type EventContract,
  type Installation,
  type Module,
} from '@gemeengoed/module-kit';
import { graphql, type GraphQLSchema } from 'graphql';

/** A refusal or defect as the caller sees it: the code first, so that a test can expect it. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly fields: Record<string, string> = {},
  ) {
    super(`${code}: ${message}`);
  }
}

/** What a caller can do in a test. */
export interface AsCaller {
  /**
   * Runs an operation and answers its data.
   *
   * @throws Refused with the code of the first error
   */
  // A test names the shape that it asked for.
  run<Data = Record<string, never>>(document: string, variables?: Record<string, unknown>): Promise<Data>;
}

/** An event as it stands in the module's outbox. */
export interface SentEvent {
  id: string;
  type: string;
  subject: string;
  sequence: number;
  organisation: string;
  data: unknown;
}

export interface TestedModule<Tables> {
  /** The module seen by a caller, in Dutch unless said otherwise. */
  as(caller: Caller, language?: Language): AsCaller;
  /** Events that the module committed, in order. */
  sent(): Promise<SentEvent[]>;
  /** Lets every handler of the event act once, as the inbox does after it has checked and remembered the event. */
  receive<Data>(
    event: EventContract<Data>,
    received: { subject: string; data: Data; source?: string; sequence?: number },
  ): Promise<void>;
  /** Loads reference and example content, as a start does. */
  loadExamples(): Promise<void>;
  /** The statements that reached the database while `work` ran, without those that open and close transactions. */
  statementsDuring(work: () => Promise<unknown>): Promise<string[]>;
  connections(): Connections<Tables>;
  database(): TestDatabase;
}

/** Gives a test file the module on a database of its own, cloned from the migrated template. */
export function testModule<Tables>(module: Module<Tables>, installation?: Installation): TestedModule<Tables> {
  let database: TestDatabase;
  let connections: Connections<Tables>;
  let schema: GraphQLSchema;
  const statements: string[] = [];

  beforeAll(async () => {
    [database, { schema }] = await Promise.all([testDatabase(module.database), buildModuleSchema(module)]);
    connections = connect(module.database, { url: database.url, max: 20 });
    connections.onStatement((statement) => statements.push(statement));
    await module.reference?.(connections.as(sessionOf(systemCaller(module.name))));
  });
  afterAll(async () => {
    await connections.end();
    await database.drop();
  });

  const requestOf = (caller: Caller, language: Language) => ({
    ...{ caller, language, installation },
    ...{ origin: 'test', traceId: null },
  });

  return {
    as: (caller, language = 'nl') => ({
      run: async <Data>(source: string, variableValues: Record<string, unknown> = {}) => {
        const contextValue = contextFor(connections, requestOf(caller, language));
        const result = await graphql({ schema, source, variableValues, contextValue });
        const [error] = result.errors ?? [];
        if (error) {
          const { code, fields } = error.extensions as { code?: string; fields?: Record<string, string> };
          throw Object.assign(new Refused(code ?? 'DEFECT', error.message, fields), {
            cause: error.originalError ?? error,
          });
        }
        return structuredClone(JSON.parse(JSON.stringify(result.data))) as Data;
      },
    }),
    sent: () =>
      connections
        .as(sessionOf(systemCaller(module.name)))
        .read(async (tx) =>
          (tx as unknown as Tx<unknown>)
            .selectFrom('outboxEvent')
            .select(['id', 'type', 'subject', 'sequence', 'organisation', 'data'])
            .orderBy('time')
            .orderBy('sequence')
            .execute(),
        ),
    receive: async (
      event,
      { subject, data, source = 'urn:nld:oin:00000099000000000000:systeem:test', sequence = 1 },
    ) => {
      const valid = event.data.parse(data);
      await connections.as(sessionOf(systemCaller(module.name))).write(async (tx) => {
        for (const handler of module.events.handles.filter(({ event: { type } }) => type === event.type)) {
          const caller = systemCaller(module.name, handler.actsFor(valid));
          await enter(tx, sessionOf(caller));
          await handler.effect(
            tx,
            { id: crypto.randomUUID(), source, type: event.type, subject, sequence, time: new Date(), data: valid },
            caller,
          );
        }
      });
    },
    loadExamples: async () => {
      await module.examples?.({
        actingFor: (organisation) => {
          const caller = systemCaller(module.name, organisation);
          return { caller, db: contextFor(connections, requestOf(caller, 'nl')).db };
        },
      });
    },
    statementsDuring: async (work) => {
      const before = statements.length;
      await work();
      return statements
        .slice(before)
        .filter((statement) => !/^\s*(begin|commit|rollback|start transaction|select set_config)/i.test(statement));
    },
    connections: () => connections,
    database: () => database,
  };
}

/** A caller of an organisation, for tests; all roles unless some are named. */
export const callerOf = (organisation: string, ...held: Role[]): Caller => ({
  subject: `test:${organisation}`,
  organisation,
  government: true,
  roles: held.length > 0 ? held : roles,
});
