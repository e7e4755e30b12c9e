import { Field } from '@gemeengoed/module-kit';
import { Directive, ID, ObjectType } from 'type-graphql';

/** A case of the case registry, known here by its global id only. */
@Directive('@key(fields: "id")')
@ObjectType('Case', { description: 'A case of the case registry.' })
export class Case {
  @Field(() => ID, { description: 'URN of the case.' })
  id!: string;
}
