import { Field } from '@gemeengoed/module-kit';
import { Int, ObjectType, registerEnumType } from 'type-graphql';

export const FitAspect = { SCALE: 'scale', DOMAIN: 'domain', TECHNOLOGY: 'technology', DATA: 'data' } as const;
export type FitAspect = (typeof FitAspect)[keyof typeof FitAspect];
registerEnumType(FitAspect, { name: 'FitAspect', description: 'What is compared.' });

export const FitOutcome = { FITS: 'fits', DOES_NOT_FIT: 'doesNotFit', UNKNOWN: 'unknown' } as const;
export type FitOutcome = (typeof FitOutcome)[keyof typeof FitOutcome];
registerEnumType(FitOutcome, {
  name: 'FitOutcome',
  description: 'How a need and a profile compare. What is unknown stays unknown.',
});

/** One need of a listing beside what the organisation has. */
@ObjectType({ description: 'One need of a listing beside what the organisation has.' })
export class FitPoint {
  @Field(() => FitAspect)
  aspect!: FitAspect;

  @Field(() => String, { description: 'The need in Dutch.' })
  needNl!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The need in English; null when the source has no English words.',
  })
  needEn!: string | null;

  @Field(() => FitOutcome)
  outcome!: FitOutcome;

  @Field(() => String)
  reasonNl!: string;

  @Field(() => String)
  reasonEn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What would have to change, or be found out; null when nothing.',
  })
  changeNl!: string | null;

  @Field(() => String, { nullable: true })
  changeEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the need is stated.' })
  source!: string | null;
}

/** Whether a listing fits the caller's organisation: advice with reasons, not a verdict. */
@ObjectType({ description: "Whether a listing fits the caller's organisation: advice with reasons, not a verdict." })
export class FitCheck {
  @Field(() => [FitPoint])
  points!: FitPoint[];

  @Field(() => Int)
  fits!: number;

  @Field(() => Int)
  doesNotFit!: number;

  @Field(() => Int)
  unknown!: number;
}
