import { connectionTypeOf, Field } from '@gemeengoed/module-kit';
import { Int, ObjectType } from 'type-graphql';
import { Case } from '../case/case.type.js';

@ObjectType({ description: 'A case that a party takes part in.' })
export class PartyCase {
  @Field(() => Case)
  case!: Case;

  @Field(() => String, { nullable: true, description: 'What the party does there, where the source says so; Dutch.' })
  role!: string | null;

  @Field(() => String)
  source!: string;
}

@ObjectType({
  description:
    'A party around cases: derived from what cases say of their partners, one for each name, whatever its spelling.',
})
export class Party {
  @Field(() => String, { description: 'Kind and folded name.' })
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean, {
    description:
      'An organisation by name. A description such as ‘supplier’ is kept per case: it need not be the same one.',
  })
  named!: boolean;

  @Field(() => Int, { description: 'In how many of the filtered cases it takes part.' })
  caseCount!: number;
}

@ObjectType({ description: 'A page of parties.' })
export class PartyConnection extends connectionTypeOf(Party) {}
