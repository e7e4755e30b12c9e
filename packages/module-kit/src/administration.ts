import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { asVisible, type AuthorisationMatrix } from './authorisation.js';
import type { Context } from './context.js';
import type { Module } from './define-module.js';
import { NotFound } from './errors.js';
import { isUrn } from './global-id.js';
import { ModuleInfo } from './module-info.js';
import { Node } from './standard-types.js';

/** `urn:gemeengoed:after-action-review:…` names an AfterActionReview. */
const typeNameOf = (urn: string): string => {
  const [, , kebab = ''] = urn.split(':');
  return kebab.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());
};

/**
 * The fields that every module has for whoever runs it: which module this is, and any record by its global id. The
 * gateway answers both itself.
 */
export function administrationOf<Tables>(module: Module<Tables>): {
  resolver: new () => object;
  authorisation: AuthorisationMatrix;
} {
  @Resolver()
  class AdministrationResolver {
    @Query(() => ModuleInfo, { nullable: true, description: 'The module that answers.' })
    module(): ModuleInfo {
      return { name: module.name, version: module.version, contract: '/schema.graphql' };
    }

    @Query(() => Node, { nullable: true, description: 'A record by its global id; null when it is missing or not to be seen.' })
    async node(@Arg('id', () => ID) id: string, @Ctx() context: Context<Tables>): Promise<object | null> {
      const typeName = typeNameOf(id);
      const find = module.references?.[typeName];
      if (!find || !isUrn(id)) return null;
      const row = await find({ id }, context).catch((error: unknown) => {
        if (error instanceof NotFound) return null;
        throw error;
      });
      return row && { ...row, __typename: typeName };
    }
  }
  return {
    resolver: AdministrationResolver,
    authorisation: { 'Query.module': asVisible, 'Query.node': asVisible },
  };
}
