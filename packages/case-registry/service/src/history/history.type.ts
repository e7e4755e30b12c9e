import { connectionTypeOf, Field } from '@gemeengoed/module-kit';
import { GraphQLISODateTime, ID, ObjectType, registerEnumType } from 'type-graphql';

export const ChangeKind = { RECORDED: 'recorded', RETRACTED: 'retracted', REPLACED: 'replaced' } as const;
export type ChangeKind = (typeof ChangeKind)[keyof typeof ChangeKind];
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What was done.',
  valuesConfig: {
    RETRACTED: { description: 'Taken out of sight, with the reason.' },
    REPLACED: { description: 'A new version came in the place of the one before.' },
  },
});

export const ChangedShape = {
  IDENTITY: 'identity',
  ASSESSMENT: 'assessment',
  INDICATOR: 'indicator',
  MEASUREMENT: 'measurement',
  ENTRY: 'entry',
  DECISION: 'decision',
  RESPONSE: 'response',
} as const;
export type ChangedShape = (typeof ChangedShape)[keyof typeof ChangedShape];
registerEnumType(ChangedShape, {
  name: 'ChangedShape',
  description: 'What it was done to.',
  valuesConfig: { IDENTITY: { description: 'Title, other names and summary.' } },
});

@ObjectType({ description: 'Words for one thing, in Dutch and English.' })
export class Label {
  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;
}

@ObjectType({ description: 'One change of what is recorded of a case: who, when, what and why.' })
export class Change {
  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => String, { description: 'Who did it: the account, never a name.' })
  by!: string;

  @Field(() => ChangeKind)
  kind!: ChangeKind;

  @Field(() => ChangedShape)
  shape!: ChangedShape;

  @Field(() => String, {
    nullable: true,
    description:
      'Id of the attribute, register, checklist, kind of indicator, role of a figure or outcome; null for the identity.',
  })
  about!: string | null;

  @Field(() => String, { nullable: true, description: 'Reason of a retraction, or of the status of an entry.' })
  because!: string | null;

  @Field(() => ID, { description: 'URN of the record that changed.' })
  record!: string;
}

@ObjectType({ description: 'A page of the history of a case.' })
export class ChangeConnection extends connectionTypeOf(Change) {}
