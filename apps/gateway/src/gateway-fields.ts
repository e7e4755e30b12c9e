import { createDefaultExecutor } from '@graphql-tools/delegate';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { ExecutionResult, Executor } from '@graphql-tools/utils';
import { parse, type ObjectTypeDefinitionNode } from 'graphql';
import type { Subgraph } from './compose.js';
import type { GatewayContext } from './module-executor.js';
import type { KnownModule } from './module-watch.js';

export const gatewaySubgraph = 'gateway';

/** The types that can be found by their global id, each with the module that owns it: entities that are nodes there. */
function nodeOwners(subgraphs: readonly Subgraph[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { name, sdl } of subgraphs) {
    const types = parse(sdl).definitions.filter(
      (definition): definition is ObjectTypeDefinitionNode => definition.kind === 'ObjectTypeDefinition',
    );
    for (const type of types) {
      const isNode = type.interfaces?.some((found) => found.name.value === 'Node');
      const isEntity = type.directives?.some((directive) => directive.name.value === 'key');
      if (isNode && isEntity) owners.set(type.name.value, name);
    }
  }
  return owners;
}

/** `urn:gemeengoed:case:…` names a Case. */
const typeOf = (id: string): string =>
  (id.split(':')[2] ?? '').replace(/(?:^|-)([a-z])/g, (_start, letter: string) => letter.toUpperCase());

/**
 * The gateway's own part of the graph, as a subgraph beside those of the modules: which modules there are, and any record
 * by its global id.
 */
export function gatewayFields(
  subgraphs: readonly Subgraph[],
  executorOf: (name: string) => Executor,
  modules: () => readonly KnownModule[],
): { subgraph: Subgraph; executor: Executor } {
  const owners = nodeOwners(subgraphs);
  const stubs = [...owners.keys()].map((type) => `type ${type} implements Node @key(fields: "id") { id: ID! }`);
  const types = `
    interface Node { id: ID! }
    ${stubs.join('\n')}
    "A module of this installation."
    type ModuleStatus {
      "kebab-case name, for example case-registry."
      name: String!
      "Whether it answers now."
      reachable: Boolean!
      "Since when it does, or does not (RFC 3339)."
      since: String!
    }
    type Query {
      "A record of whichever module, by its global id; null when it is missing or not to be seen."
      node(id: ID!): Node
      "The modules of this installation, also those that do not answer now."
      modules: [ModuleStatus!]
    }`;
  const schema = makeExecutableSchema<GatewayContext>({
    typeDefs: `directive @key(fields: String!) repeatable on OBJECT\n${types}`,
    resolvers: {
      Node: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
      Query: {
        modules: () => modules().map(({ name, reachable, since }) => ({ name, reachable, since: since.toISOString() })),
        node: async (_root, { id }: { id: string }, context) => {
          const type = typeOf(id);
          const owner = owners.get(type);
          if (owner === undefined) return null;
          const asked = { document: parse('query ($id: ID!) { node(id: $id) { id } }'), variables: { id }, context };
          const answer = (await executorOf(owner)(asked)) as ExecutionResult<{ node: { id: string } | null }>;
          if (answer.errors?.[0]) throw answer.errors[0];
          return answer.data?.node ? { __typename: type, id } : null;
        },
      },
    },
  });
  const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])';
  return {
    subgraph: { name: gatewaySubgraph, sdl: `${link}\n${types}` },
    executor: createDefaultExecutor(schema) as Executor,
  };
}
