import { administrationFields } from '@gemeengoed/module-kit';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import type { Executor } from '@graphql-tools/utils';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse, print, visit, type DocumentNode, type GraphQLSchema, type ObjectTypeDefinitionNode } from 'graphql';

/** A contract with the name that it has in the joined graph. */
export interface Subgraph {
  name: string;
  sdl: string;
}

/**
 * The contract without the fields that every module has for itself: the gateway answers those, or leaves them to the
 * module's own address.
 */
export function withoutAdministration(sdl: string): string {
  const document = visit(parse(sdl), {
    ObjectTypeDefinition: (type): ObjectTypeDefinitionNode | null | undefined => {
      const left: readonly string[] =
        type.name.value in administrationFields
          ? administrationFields[type.name.value as keyof typeof administrationFields]
          : [];
      if (left.length === 0) return undefined;
      const fields = (type.fields ?? []).filter(({ name }) => !left.includes(name.value));
      return fields.length === 0 ? null : { ...type, fields };
    },
    SchemaDefinition: () => null,
  }) as DocumentNode;
  return print(document);
}

/**
 * Joins contracts into one graph whose fields are asked from their modules.
 *
 * @throws AggregateError that names every conflict between contracts
 */
export function compose(subgraphs: readonly Subgraph[], executorOf: (name: string) => Executor): GraphQLSchema {
  const composed = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
  );
  if (compositionHasErrors(composed)) {
    throw new AggregateError(composed.errors, composed.errors.map(({ message }) => message).join('\n'));
  }
  return getStitchedSchemaFromSupergraphSdl({
    supergraphSdl: composed.supergraphSdl,
    onSubschemaConfig: (subschema) => {
      // Composition writes names in capitals with underscores.
      subschema.executor = executorOf(subschema.name.toLowerCase().replaceAll('_', '-'));
    },
  });
}
