import { deadLetters, replayDeadLetter } from '@gemeengoed/data-layer';
import { isInterfaceType, type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { asVisible, ownersAs, type AuthorisationMatrix } from './authorisation.js';
import { asOrganisation, type Context } from './context.js';
import type { Module } from './define-module.js';
import { NotFound } from './errors.js';
import { Field } from './field.js';
import { isUrn } from './global-id.js';
import { ModuleInfo } from './module-info.js';
import { Node } from './standard-types.js';

/** Fields that every module has for itself: the gateway leaves them out of the joined graph and answers the first two. */
export const administrationFields = {
  Query: ['module', 'node', 'deadLetters'],
  Mutation: ['replayDeadLetter'],
} as const;

/** An event that a subscriber did not take over in 72 hours of attempts. */
@Directive('@shareable')
@ObjectType('DeadLetter', { description: 'An event that a subscriber did not take over in all its attempts.' })
class DeadLetterType {
  @Field(() => ID)
  eventId!: string;

  @Field(() => String, { description: 'Name of the subscription.' })
  subscriber!: string;

  @Field(() => String)
  type!: string;

  @Field(() => String, { description: 'URN of the record that the event is about.' })
  subject!: string;

  @Field(() => Int)
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed.' })
  reason!: string | null;
}

/** Entities of other modules, known here by their key only, are no nodes of ours. */
function isOwnNode(typeName: string, { schema }: GraphQLResolveInfo): boolean {
  const node = schema.getType('Node');
  return isInterfaceType(node) && schema.getImplementations(node).objects.some(({ name }) => name === typeName);
}

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

    @Query(() => Node, {
      nullable: true,
      description: 'A record by its global id; null when it is missing or not to be seen.',
    })
    async node(
      @Arg('id', () => ID) id: string,
      @Ctx() context: Context<Tables>,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object | null> {
      const typeName = typeNameOf(id);
      const find = module.references?.[typeName];
      if (!find || !isUrn(id) || !isOwnNode(typeName, info)) return null;
      const row = await find({ id }, context).catch((error: unknown) => {
        if (error instanceof NotFound) return null;
        throw error;
      });
      return row && { ...row, __typename: typeName };
    }

    @Query(() => [DeadLetterType], { nullable: true, description: 'Events of your organisation that were given up.' })
    deadLetters(@Ctx() { db, caller }: Context<Tables>): Promise<DeadLetterType[]> {
      return db.read((tx) => deadLetters(tx, asOrganisation(caller).organisation));
    }

    @Mutation(() => Boolean, { description: 'Sends an event that was given up again; false when there is none.' })
    replayDeadLetter(
      @Arg('eventId', () => ID) eventId: string,
      @Arg('subscriber', () => String) subscriber: string,
      @Ctx() { db, caller }: Context<Tables>,
    ): Promise<boolean> {
      return db.write((tx) => replayDeadLetter(tx, asOrganisation(caller).organisation, { eventId, subscriber }));
    }
  }
  return {
    resolver: AdministrationResolver,
    authorisation: {
      'Query.module': asVisible,
      'Query.node': asVisible,
      'Query.deadLetters': ownersAs('steward'),
      'Mutation.replayDeadLetter': ownersAs('steward'),
    },
  };
}
