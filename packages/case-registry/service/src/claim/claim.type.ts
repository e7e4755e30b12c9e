import { Field, Qualifier } from '@gemeengoed/module-kit';
import { Float, Int, ObjectType, registerEnumType } from 'type-graphql';

export const ClaimKind = { TOTAL: 'total', CONTRADICTION: 'contradiction', FINDING: 'finding' } as const;
export type ClaimKind = (typeof ClaimKind)[keyof typeof ClaimKind];
registerEnumType(ClaimKind, {
  name: 'ClaimKind',
  description: 'What kind of claim it is.',
  valuesConfig: {
    TOTAL: { description: 'A number over several cases; what is counted stands beside it.' },
    CONTRADICTION: { description: 'Statements that cannot all be so.' },
    FINDING: { description: 'Something found in a case that the source does not name.' },
  },
});

export const ClaimOutcome = { SAME: 'same', DIFFERS: 'differs', NOT_COUNTED: 'not_counted' } as const;
export type ClaimOutcome = (typeof ClaimOutcome)[keyof typeof ClaimOutcome];
registerEnumType(ClaimOutcome, {
  name: 'ClaimOutcome',
  description: 'How a reported total stands to what is counted.',
  valuesConfig: { NOT_COUNTED: { description: 'The registry has no records that could be counted.' } },
});

@ObjectType({ description: 'What a claim is about.' })
export class ClaimTheme {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;
}

@ObjectType('ClaimStatement', { description: 'Something that a source says, in our own words.' })
export class ClaimStatementType {
  @Field(() => String)
  textNl!: string;

  @Field(() => String)
  textEn!: string;

  @Field(() => String)
  source!: string;
}

@ObjectType({ description: 'Something that a source says of several cases, or of one that it does not name.' })
export class Claim {
  @Field(() => String)
  id!: string;

  @Field(() => ClaimKind)
  kind!: ClaimKind;

  @Field(() => ClaimTheme)
  theme!: ClaimTheme;

  @Field(() => String, { description: 'Number in the list of conflicts and of findings that the domain keeps.' })
  reference!: string;

  @Field(() => String, { description: 'What is claimed; the question, where sources contradict each other.' })
  statementNl!: string;

  @Field(() => String)
  statementEn!: string;

  @Field(() => Float, { nullable: true, description: 'What the source reports; null where it is no number.' })
  reported!: number | null;

  @Field(() => Qualifier, { nullable: true, description: 'How loosely the source gives the number.' })
  qualifier!: Qualifier | null;

  @Field(() => Int, { nullable: true, description: 'What the registry counts now; null where it cannot count.' })
  counted!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of how many of the eighteen cases anything is recorded that could have counted.',
  })
  recorded!: number | null;

  @Field(() => ClaimOutcome, { nullable: true, description: 'Null for a claim that is no total.' })
  outcome!: ClaimOutcome | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the two numbers differ; null where there are not two.',
  })
  differs!: boolean | null;

  @Field(() => [ClaimStatementType], { description: 'The statements that contradict each other.' })
  statements!: readonly ClaimStatementType[];

  @Field(() => String, { nullable: true, description: 'Who says so; a contradiction has it with each statement.' })
  source!: string | null;

  @Field(() => String, { nullable: true })
  noteNl!: string | null;

  @Field(() => String, { nullable: true })
  noteEn!: string | null;

  caseIds!: readonly string[];
  countedIds!: readonly string[];
  candidateIds!: readonly string[];
}
