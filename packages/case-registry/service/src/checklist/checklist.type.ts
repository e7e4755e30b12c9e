import { Basis, CalendarDate, Field, NodeId } from '@gemeengoed/module-kit';
import { Float, GraphQLISODateTime, ID, InputType, ObjectType } from 'type-graphql';
import { ChecklistItemType, ChecklistType } from '../catalogue/catalogue.type.js';

@ObjectType('ChecklistAnswer', { description: 'The answer to one item.' })
export class ChecklistAnswerType {
  @Field(() => ChecklistItemType)
  item!: ChecklistItemType;

  @Field(() => String, {
    nullable: true,
    description: 'In the form of the scale: true or false, a number, a term by id, or words; null is unknown.',
  })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'The term of a choice, in words.' })
  valueNl!: string | null;

  @Field(() => String, { nullable: true })
  valueEn!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType({ description: 'A checklist as it was filled in on a day. A correction is a new response.' })
export class ChecklistResponse {
  @NodeId('checklist-response')
  id!: string;

  @Field(() => CalendarDate, { description: 'Day on which it was talked through.' })
  heldOn!: string;

  @Field(() => String, { description: 'Function or group that filled it in; never the name of a person.' })
  heldBy!: string;

  @Field(() => String, { nullable: true })
  conclusion!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'When it is to be done again.' })
  nextOn!: string | null;

  @Field(() => Basis)
  basis!: Basis;

  @Field(() => String)
  source!: string;

  @Field(() => Boolean, { description: 'Seen by the owner only.' })
  confidential!: boolean;

  @Field(() => GraphQLISODateTime)
  recordedAt!: Date;

  @Field(() => String, { description: 'Who recorded it; for the owner only.' })
  recordedBy!: string;

  organisation!: string;
}

@ObjectType('ItemTrend', { description: 'How the answer to an item moved between the last two responses.' })
export class ItemTrendType {
  @Field(() => ChecklistItemType)
  item!: ChecklistItemType;

  @Field(() => String, { nullable: true, description: 'Answer of the last response but one; null is unknown.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'Answer of the last response; null is unknown.' })
  after!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Difference, where both answers are on a scale with an order; null where they cannot be compared.',
  })
  difference!: number | null;
}

@ObjectType('CaseChecklist', { description: 'A checklist with its responses, for a case or an organisation.' })
export class CaseChecklistType {
  @Field(() => ChecklistType)
  checklist!: ChecklistType;

  @Field(() => [ChecklistResponse], { description: 'Newest first, without those that were corrected.' })
  responses!: ChecklistResponse[];

  @Field(() => [ItemTrendType], {
    description: 'How each answer moved since the response before; empty with fewer than two.',
  })
  trend!: ItemTrendType[];

  @Field(() => CalendarDate, { nullable: true, description: 'When it is due again; null when no date holds.' })
  dueOn!: string | null;
}

@InputType({ description: 'The answer to one item; leave the value out for unknown.' })
export class ChecklistAnswerInput {
  @Field(() => String)
  item!: string;

  @Field(() => String, { nullable: true })
  value?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ description: 'A checklist as you fill it in.' })
export class ChecklistResponseInput {
  @Field(() => String, { description: 'Id of the checklist.' })
  checklist!: string;

  @Field(() => CalendarDate)
  heldOn!: string;

  @Field(() => String, { description: 'Function or group that filled it in; never the name of a person.' })
  heldBy!: string;

  @Field(() => [ChecklistAnswerInput])
  answers!: ChecklistAnswerInput[];

  @Field(() => String, { nullable: true })
  conclusion?: string | null;

  @Field(() => CalendarDate, { nullable: true })
  nextOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Who says so; your organisation unless given.' })
  source?: string | null;

  @Field(() => Basis, { nullable: true, description: 'STATED unless given.' })
  basis?: Basis | null;

  @Field(() => ID, { nullable: true, description: 'The response that this one corrects.' })
  corrects?: string | null;
}
