import { Field, NodeId, OrganisationField } from '@gemeengoed/module-kit';
import { GraphQLISODateTime, ObjectType } from 'type-graphql';

@ObjectType('TermAlias', { description: 'A name that an organisation uses for a term of a closed list.' })
export class TermAliasType {
  @NodeId('term-alias')
  id!: string;

  @OrganisationField({ description: 'Whose name it is.' })
  organisation!: string;

  @Field(() => String, { description: 'Id of the list.' })
  vocabulary!: string;

  @Field(() => String)
  alias!: string;

  @Field(() => String)
  source!: string;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was taken out of use; null while it holds.',
  })
  retiredAt!: Date | null;

  /** Id of the term; answered as `term`. */
  term!: string;
}
