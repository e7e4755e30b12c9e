import type { SharingScope } from '@gemeengoed/data-layer';
import { Field, Owned } from '@gemeengoed/module-kit';
import { GraphQLISODateTime, InputType, Int, ObjectType } from 'type-graphql';

/** What an organisation says of itself, to check whether a listing fits. Null is unknown; an empty list says there is none. */
@ObjectType({
  implements: Owned,
  description: 'What an organisation says of itself. Null is unknown; an empty list says there is none.',
})
export class Profile implements Owned {
  organisation!: string;
  sharing!: SharingScope;

  @Field(() => Int, { nullable: true, description: 'Residents; prefilled from the register (CBS, 1 January).' })
  inhabitants!: number | null;

  @Field(() => [String], { nullable: true, description: 'Technology that the organisation has.' })
  technologies!: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Data that the organisation has.' })
  data!: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Domains it works on, as the case registry names them.' })
  domains!: string[] | null;

  @Field(() => String, { nullable: true, description: 'Notes on the application landscape.' })
  landscape!: string | null;

  @Field(() => Int, { description: 'Give it back when saving; 0 is a profile that was not saved yet.' })
  version!: number;

  @Field(() => GraphQLISODateTime, { nullable: true })
  updatedAt!: Date | null;
}

@InputType({ description: 'A profile as it should be; what is null is unknown.' })
export class ProfileInput {
  @Field(() => Int, { description: 'Version that was read; 0 for the first time.' })
  version!: number;

  @Field(() => Int, { nullable: true })
  inhabitants?: number | null;

  @Field(() => [String], { nullable: true })
  technologies?: string[] | null;

  @Field(() => [String], { nullable: true })
  data?: string[] | null;

  @Field(() => [String], { nullable: true })
  domains?: string[] | null;

  @Field(() => String, { nullable: true })
  landscape?: string | null;
}
