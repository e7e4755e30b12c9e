import { defaultFieldResolver, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { asVisible, requirePermission, type AuthorisationMatrix, type Permission } from './authorisation.js';
import type { Context } from './context.js';
import { refusalOf } from './foreign-failures.js';

export type ResolverMap = Record<string, Record<string, GraphQLFieldResolver<unknown, Context>>>;

/**
 * Puts a permission before each resolver that the matrix names, and words refusals in the caller's language. The check is
 * part of the field itself, so no path to the field (alias, fragment, nested, by node) goes round it.
 */
export function guardResolvers(
  resolvers: ResolverMap,
  schema: GraphQLSchema,
  matrix: AuthorisationMatrix,
): ResolverMap {
  const guarded: ResolverMap = {};
  for (const [type, fields] of Object.entries(withGuardedPlainFields(resolvers, matrix))) {
    // Only plain objects with functions are object types; scalars and enums pass as they are.
    const isObject = Object.getPrototypeOf(fields) === Object.prototype && type in schema.getTypeMap();
    guarded[type] = isObject
      ? Object.fromEntries(
          Object.entries(fields).map(([field, resolve]) => [
            field,
            typeof resolve === 'function' && !field.startsWith('__')
              ? guard(resolve, type, field, matrix[`${type}.${field}`])
              : resolve,
          ]),
        )
      : fields;
  }
  return guarded;
}

/** A plain field has no resolver of its own; one with a permission of its own gets the default one, so that it can be guarded. */
function withGuardedPlainFields(resolvers: ResolverMap, matrix: AuthorisationMatrix): ResolverMap {
  const complete = { ...resolvers };
  for (const [name, permission] of Object.entries(matrix)) {
    const [type = '', field = ''] = name.split('.');
    if (permission === asVisible || complete[type]?.[field]) continue;
    complete[type] = { ...complete[type], [field]: defaultFieldResolver as GraphQLFieldResolver<unknown, Context> };
  }
  return complete;
}

const isRoot = (type: string): boolean => type === 'Query' || type === 'Mutation';

function guard(
  resolve: GraphQLFieldResolver<unknown, Context>,
  type: string,
  field: string,
  permission: Permission | undefined,
): GraphQLFieldResolver<unknown, Context> {
  return async (parent, args, context, info) => {
    try {
      if (permission && permission !== asVisible) {
        requirePermission(permission, context.caller, isRoot(type) ? undefined : ownerOf(parent));
      }
      if (type === 'Mutation') context.action = field;
      return await (resolve(parent, args, context, info) as unknown);
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      if (type === 'Mutation') await context.refused(field, refusal.code);
      const fields = Object.entries(refusal.fields).map(([name, says]) => [name, says[context.language]]);
      throw new GraphQLError(refusal.says[context.language], {
        originalError: refusal,
        extensions: { code: refusal.code, ...(fields.length > 0 ? { fields: Object.fromEntries(fields) } : {}) },
      });
    }
  };
}

/** Code of the organisation that owns a record; null where the record does not say, which opens nothing that is for owners. */
const ownerOf = (parent: unknown): string | null => {
  const owner = (parent as { organisation?: unknown } | null)?.organisation;
  return typeof owner === 'string' ? owner : null;
};
