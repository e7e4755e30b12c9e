import type { Database, Db } from '@gemeengoed/data-layer';
import type { OrganisationCaller } from '@gemeengoed/identity';
import type { NonEmptyArray } from 'type-graphql';
import type { AuthorisationMatrix } from './authorisation.js';
import type { Context } from './context.js';
import type { EventContract, EventHandler } from './events/event-contract.js';

/** Finds the record that another module names by its key, for the caller; null when it is missing or not to be seen. */
export type ReferenceResolver<Tables> = (reference: { id: string }, context: Context<Tables>) => Promise<object | null>;

/** Loads the module's example content. Must be safe to run again. */
export type Examples<Tables> = (installation: {
  /** The database as a system caller of that organisation sees it, with that caller. */
  actingFor(organisation: string): { db: Db<Tables>; caller: OrganisationCaller };
}) => Promise<void>;

/** A whole module on one screen: its promise, its behaviour and its memory. */
export interface Module<Tables = never> {
  /** kebab-case name, also of its folder, its subgraph and its system in event sources. */
  name: string;
  /** Version of the contract (semver); answered in `API-Version`. */
  version: string;
  // eslint would have us name every resolver's constructor; type-graphql itself asks for functions.
  resolvers: NonEmptyArray<new () => object>;
  /** Types that no field returns but the contract holds, such as entities of other modules that get fields here. */
  orphanedTypes?: (new () => object)[];
  database: Database<Tables>;
  /** Entities that others may name by key, by GraphQL type name. */
  references?: Record<string, ReferenceResolver<Tables>>;
  events: {
    emits: readonly EventContract[];
    handles: readonly EventHandler<Tables>[];
  };
  authorisation: AuthorisationMatrix;
  /** Brings reference content up to date at start, after migrations and before serving. Must be safe to run twice at once. */
  reference?: (db: Db<Tables>) => Promise<void>;
  examples?: Examples<Tables>;
}

/** Declares a module. */
export const defineModule = <Tables>(module: Module<Tables>): Module<Tables> => module;
