import { CalendarDate, Field } from '@gemeengoed/module-kit';
import { createUnionType, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { RefusalReason } from './data-grant.rules.js';

const DataRefusalReason = {
  WITHDRAWN: 'withdrawn',
  EXPIRED: 'expired',
  OTHER_USE: 'other_use',
  OTHER_GOAL: 'other_goal',
} as const;
registerEnumType(DataRefusalReason, { name: 'DataRefusalReason', description: 'Why a request for data is refused.' });

@ObjectType({ description: 'The grant allows what was asked. The request is logged with its owner.' })
export class DataRequestAllowed {
  @Field(() => ID, { description: 'The grant, an entry of the register data-grant.' })
  grant!: string;

  @Field(() => String)
  use!: string;

  @Field(() => String)
  goal!: string;

  @Field(() => CalendarDate, { description: 'The last day on which the grant holds.' })
  validUntil!: string;

  @Field(() => String, { nullable: true, description: 'What the owner asks in return.' })
  compensation!: string | null;
}

@ObjectType({ description: 'The grant does not allow what was asked. The request is logged with its owner.' })
export class DataRequestRefused {
  @Field(() => ID)
  grant!: string;

  @Field(() => DataRefusalReason)
  reason!: RefusalReason;

  @Field(() => String)
  messageNl!: string;

  @Field(() => String)
  messageEn!: string;
}

export const DataRequestResult = createUnionType({
  name: 'DataRequestResult',
  description: 'What becomes of a request for data.',
  types: () => [DataRequestAllowed, DataRequestRefused] as const,
});
