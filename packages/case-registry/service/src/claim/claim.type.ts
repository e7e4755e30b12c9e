import { Field } from '@gemeengoed/module-kit';
import { Float, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A total that a source reports, beside what the registry counts now.' })
export class Claim {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  statementNl!: string;

  @Field(() => String)
  statementEn!: string;

  @Field(() => Float, { description: 'What the source reports.' })
  reported!: number;

  @Field(() => Float, { description: 'What the registry counts over the cases that you see.' })
  counted!: number;

  @Field(() => Boolean)
  differs!: boolean;

  @Field(() => String)
  source!: string;
}
