import { CalendarDate, Field, Node, NodeId, Owned, type Sharing } from '@gemeengoed/module-kit';
import { ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  implements: [Node, Owned],
  description: 'A lesson that a NO GO proposes. It is no lesson until a person of the organisation records it.',
})
export class LessonProposal implements Node, Owned {
  @NodeId('lesson-proposal')
  id!: string;

  organisation!: string;
  sharing!: Sharing;

  @Field(() => ID, { description: 'URN of the decision that it comes from.' })
  decision!: string;

  @Field(() => ID, { description: 'URN of the case that it is about.' })
  about!: string;

  @Field(() => String, { description: 'Name of the case, as it was on `labelDate`.' })
  labelNl!: string;

  @Field(() => String, { nullable: true })
  labelEn!: string | null;

  @Field(() => CalendarDate)
  labelDate!: string;

  @Field(() => String, {
    description: 'The reason and the evidence of the decision; to be put into words of a lesson.',
  })
  textNl!: string;

  @Field(() => [String], { description: 'The phase in which it was decided.' })
  phases!: string[];

  @Field(() => String)
  source!: string;

  @Field(() => CalendarDate)
  proposedOn!: string;

  @Field(() => String, { description: 'new, recorded, rejected or withdrawn (the decision was corrected).' })
  status!: string;

  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  reason!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  decidedOn!: string | null;

  @Field(() => Int)
  version!: number;
}
