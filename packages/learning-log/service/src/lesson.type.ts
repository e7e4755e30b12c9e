import {
  CalendarDate,
  connectionTypeOf,
  Field,
  Node,
  NodeId,
  OrganisationField,
  Owned,
  type Sharing,
} from '@gemeengoed/module-kit';
import { Directive, ID, InputType, Int, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({ implements: [Node, Owned], description: 'What an organisation learned, in its own words.' })
export class Lesson implements Node, Owned {
  @NodeId('lesson')
  id!: string;

  organisation!: string;
  sharing!: Sharing;

  @Field(() => ID, { description: 'URN of the case, listing or adoption that it is about.' })
  about!: string;

  @Field(() => String, { description: 'Name of what it is about, as it was on `labelDate`.' })
  labelNl!: string;

  @Field(() => String, { nullable: true })
  labelEn!: string | null;

  @Field(() => CalendarDate)
  labelDate!: string;

  @Field(() => String)
  textNl!: string;

  @Field(() => String, { nullable: true })
  textEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Id of a theme.' })
  theme!: string | null;

  @Field(() => [String], { description: 'Phases in which it matters; empty when it always does.' })
  phases!: string[];

  @Field(() => String, { nullable: true, description: 'Where it was read, when it was not written here.' })
  source!: string | null;

  @Field(() => CalendarDate, { description: 'Day, not moment: a moment could tell who wrote it.' })
  recordedOn!: string;

  @Field(() => CalendarDate, { nullable: true })
  withdrawnOn!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'A page of lessons.' })
export class LessonConnection extends connectionTypeOf(Lesson) {}

@ObjectType('Theme', { description: 'A theme of the field.' })
export class ThemeType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;
}

@ObjectType({ description: 'Advice of the field: an option for action, a box or a general lesson.' })
export class Advice {
  @Field(() => String)
  id!: string;

  @Field(() => String, { description: 'option, box or generic.' })
  kind!: string;

  @Field(() => String, { nullable: true })
  theme!: string | null;

  @Field(() => [String])
  phases!: string[];

  @Field(() => String)
  titleNl!: string;

  @Field(() => String)
  titleEn!: string;

  @Field(() => String)
  adviceNl!: string;

  @Field(() => String)
  adviceEn!: string;

  @Field(() => [ID], { description: 'Cases of which the source itself says that they bear it out.' })
  statedBy!: string[];

  @Field(() => [ID], { description: 'Cases from which a reader concluded it.' })
  derivedFrom!: string[];

  @Field(() => String)
  source!: string;
}

@ObjectType({ description: 'A lesson or an advice, with why it is shown here and now.' })
export class Hint {
  @Field(() => Lesson, { nullable: true })
  lesson!: Lesson | null;

  @Field(() => Advice, { nullable: true })
  advice!: Advice | null;

  @Field(() => String)
  becauseNl!: string;

  @Field(() => String)
  becauseEn!: string;
}

@ObjectType({
  implements: [Node, Owned],
  description: 'A lesson of the source of an adoption, as a pitfall to look at before it happens again.',
})
export class Pitfall implements Node, Owned {
  @NodeId('pitfall')
  id!: string;

  organisation!: string;
  sharing!: Sharing;

  @Field(() => ID, { description: 'URN of the adoption.' })
  adoption!: string;

  @Field(() => ID, { description: 'URN of the lesson that it was copied from.' })
  lesson!: string;

  @OrganisationField({ description: 'Whose lesson it is.' })
  sourceOrganisation!: string;

  @Field(() => String, { description: 'Name of what was adopted.' })
  labelNl!: string;

  @Field(() => String)
  textNl!: string;

  @Field(() => String, { nullable: true })
  textEn!: string | null;

  @Field(() => String, { nullable: true })
  theme!: string | null;

  @Field(() => [String])
  phases!: string[];

  @Field(() => String, { nullable: true })
  source!: string | null;

  @Field(() => CalendarDate)
  offeredOn!: string;

  @Field(() => String, { description: 'new, used or rejected.' })
  status!: string;

  @Field(() => String, { nullable: true, description: 'Why it was rejected, or how it is used.' })
  reason!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  decidedOn!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType({
  implements: [Node, Owned],
  description: 'An After Action Review: four questions after a step, before the next.',
})
export class Review implements Node, Owned {
  @NodeId('review')
  id!: string;

  organisation!: string;
  sharing!: Sharing;

  @Field(() => ID)
  about!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String, { nullable: true })
  labelEn!: string | null;

  @Field(() => CalendarDate)
  heldOn!: string;

  @Field(() => String, { description: 'What was meant to happen?' })
  expected!: string;

  @Field(() => String, { description: 'What happened?' })
  happened!: string;

  @Field(() => String, { description: 'Why was there a difference?' })
  difference!: string;

  @Field(() => String, { description: 'What do we do next time?' })
  nextTime!: string;
}

@InputType({ description: 'Which lessons.' })
export class LessonFilterInput {
  @Field(() => String, { nullable: true, description: 'Words in Dutch or English.' })
  text?: string | null;

  @Field(() => ID, { nullable: true })
  about?: string | null;

  @Field(() => String, { nullable: true })
  theme?: string | null;

  @Field(() => String, { nullable: true })
  phase?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the organisation that learned it.' })
  organisation?: string | null;
}

@InputType({ description: 'A lesson in your own words.' })
export class LessonInput {
  @Field(() => String)
  textNl!: string;

  @Field(() => String, { nullable: true })
  textEn?: string | null;

  @Field(() => String, { nullable: true })
  theme?: string | null;

  @Field(() => [String], { nullable: true })
  phases?: string[] | null;
}

@InputType({ description: 'What a lesson or review is about.' })
export class AboutInput {
  @Field(() => ID, { description: 'URN of a case, listing or adoption.' })
  id!: string;

  @Field(() => String, { description: 'Its name today.' })
  labelNl!: string;

  @Field(() => String, { nullable: true })
  labelEn?: string | null;
}

@InputType({ description: 'The answers to the four questions.' })
export class ReviewInput {
  @Field(() => CalendarDate)
  heldOn!: string;

  @Field(() => String)
  expected!: string;

  @Field(() => String)
  happened!: string;

  @Field(() => String)
  difference!: string;

  @Field(() => String)
  nextTime!: string;
}
