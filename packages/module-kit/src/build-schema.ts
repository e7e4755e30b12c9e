import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { isNonNullType, isObjectType, parse, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap } from 'type-graphql';
import { guardResolvers, type ResolverMap } from './guard-resolvers.js';
import type { Context } from './context.js';
import type { Module } from './define-module.js';
import { administrationOf } from './administration.js';
import { NotFound } from './errors.js';

const federationLink =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible"])';

/** Types that the kit itself gives every module; they hold nothing of an organisation. */
const standardTypes = new Set(['Query', 'Mutation', 'Organisation', 'PageInfo', 'Money', 'Module', 'DeadLetter']);
const isListPart = (name: string): boolean => name.endsWith('Connection') || name.endsWith('Edge');

/** A module's schema as it is served, with the text of its contract. */
export interface ModuleSchema {
  schema: GraphQLSchema;
  /** The subgraph SDL that the module publishes and checks in. */
  contract: string;
}

/**
 * Makes the subgraph of a module: its own types, the standard interfaces and the guards of its authorisation matrix.
 *
 * @throws Error when a field has no permission, a permission has no field, or a query field is not nullable
 */
export async function buildModuleSchema<Tables>(module: Module<Tables>): Promise<ModuleSchema> {
  const administration = administrationOf(module);
  const emitted = await buildSchema({
    resolvers: [...module.resolvers, administration.resolver] as never,
    ...(module.orphanedTypes ? { orphanedTypes: module.orphanedTypes } : {}),
    skipCheck: true,
    validate: false,
  });
  const matrix = { ...module.authorisation, ...administration.authorisation };
  const faults = [...permissionFaults(emitted, matrix), ...nullabilityFaults(emitted)];
  if (faults.length > 0) throw new Error(`the contract of ${module.name} is not complete:\n- ${faults.join('\n- ')}`);

  const contract = `${federationLink}\n\n${printSchemaWithDirectives(emitted)}\n`;
  const resolvers = guardResolvers(createResolversMap(emitted) as ResolverMap, emitted, matrix);
  return {
    contract,
    schema: buildSubgraphSchema([
      { typeDefs: parse(contract), resolvers: { ...resolvers, ...referenceResolvers(module, resolvers) } as never },
    ]),
  };
}

function permissionFaults(schema: GraphQLSchema, matrix: Readonly<Record<string, unknown>>): string[] {
  const fields = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || isListPart(type.name)) continue;
    if (standardTypes.has(type.name) && !['Query', 'Mutation'].includes(type.name)) continue;
    for (const field of Object.keys(type.getFields())) fields.add(`${type.name}.${field}`);
  }
  return [
    ...[...fields]
      .filter((field) => !(field in matrix))
      .map((field) => `${field} has no entry in the authorisation matrix`),
    ...Object.keys(matrix)
      .filter((field) => !fields.has(field))
      .map((field) => `${field} is in the authorisation matrix but not in the contract`),
  ];
}

/** A query field that cannot be null would take the answers of other modules down with it when this module is away. */
function nullabilityFaults(schema: GraphQLSchema): string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter((field) => isNonNullType(field.type))
    .map((field) => `Query.${field.name} must be nullable`);
}

function referenceResolvers<Tables>(module: Module<Tables>, resolvers: ResolverMap): ResolverMap {
  const entities = module.references ?? {};
  const byName = Object.entries(entities).map(([type, find]) => {
    const resolve = async (reference: { id: string }, context: Context<Tables>) => {
      const row = await find(reference, context).catch((error: unknown) => {
        // In a list of references, one that may not be seen must not fail the others.
        if (error instanceof NotFound) return null;
        throw error;
      });
      return row && { ...row, __typename: type };
    };
    return [
      type,
      { ...resolvers[type], __resolveReference: resolve as unknown as GraphQLFieldResolver<unknown, Context> },
    ];
  });
  const named = (value: { __typename?: string }) => value.__typename;
  return {
    ...Object.fromEntries(byName),
    Node: { ...resolvers.Node, __resolveType: named as unknown as GraphQLFieldResolver<unknown, Context> },
  };
}
