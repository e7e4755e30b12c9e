import { Field } from '@gemeengoed/module-kit';
import { Directive, ID, ObjectType } from 'type-graphql';

/** A case of the case registry, known here by its global id only. */
@Directive('@key(fields: "id")')
@ObjectType('Case', { description: 'A case of the case registry.' })
export class Case {
  @Field(() => ID, { description: 'URN of the case.' })
  id!: string;
}

/** An adoption of the marketplace, known here by its global id only. */
@Directive('@key(fields: "id")')
@ObjectType('Adoption', { description: 'An adoption of the reuse marketplace.' })
export class Adoption {
  @Field(() => ID, { description: 'URN of the adoption.' })
  id!: string;
}
