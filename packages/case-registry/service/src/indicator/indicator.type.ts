import { Basis, Field, NodeId, PartialDate, Qualifier, Sourced } from '@gemeengoed/module-kit';
import { Float, GraphQLISODateTime, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';

export const IndicatorKind = {
  MEASURED: 'measured',
  COUNT: 'count',
  TARGET: 'target',
  ESTIMATE: 'estimate',
  PERFORMANCE: 'performance',
  DURATION: 'duration',
  CADENCE: 'cadence',
  CONTEXT: 'context',
  AMBIGUOUS: 'ambiguous',
} as const;
export type IndicatorKind = (typeof IndicatorKind)[keyof typeof IndicatorKind];
registerEnumType(IndicatorKind, {
  name: 'IndicatorKind',
  description: 'What kind of figure it is.',
  valuesConfig: {
    CONTEXT: { description: 'Says how large something is; it is no outcome.' },
    AMBIGUOUS: { description: 'Open to more than one reading; left out of every calculation.' },
  },
});

export const MeasurementRole = {
  BASELINE: 'baseline',
  TARGET: 'target',
  EXPECTED: 'expected',
  ACTUAL: 'actual',
  CHANGE: 'change',
} as const;
export type MeasurementRole = (typeof MeasurementRole)[keyof typeof MeasurementRole];
registerEnumType(MeasurementRole, {
  name: 'MeasurementRole',
  description: 'What a figure is to its indicator.',
  valuesConfig: { CHANGE: { description: 'The change itself, where the source gives only that.' } },
});

export const Better = { HIGHER: 'higher', LOWER: 'lower' } as const;
export type Better = (typeof Better)[keyof typeof Better];
registerEnumType(Better, { name: 'Better', description: 'Which way is better.' });

@ObjectType({ implements: [Sourced], description: 'One figure of an indicator, dated, with who says so.' })
export class Measurement implements Sourced {
  @NodeId('measurement')
  id!: string;

  @Field(() => MeasurementRole)
  role!: MeasurementRole;

  @Field(() => Float, { nullable: true, description: 'The figure, or the lower bound of a range.' })
  number!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper bound of a range.' })
  numberMax!: number | null;

  @Field(() => String, { nullable: true, description: 'The outcome in words, where nobody put a figure on it.' })
  textNl!: string | null;

  @Field(() => String, { nullable: true })
  textEn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it was so: YYYY, YYYY-MM, YYYY-MM-DD or YYYY-Qn; null when unknown.',
  })
  on!: string | null;

  @Field(() => String, { nullable: true, description: 'Over which period, in words.' })
  period!: string | null;

  @Field(() => String, { nullable: true, description: 'On what sample it was measured.' })
  sample!: string | null;

  source!: string;
  basis!: Basis;
  statedOn!: string | null;
  qualifier!: Qualifier | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => GraphQLISODateTime)
  recordedAt!: Date;

  @Field(() => String, { description: 'Who recorded it; for the owner only.' })
  recordedBy!: string;

  organisation!: string;
}

@ObjectType({ description: 'What is measured of a case, with its figures as a dated series.' })
export class Indicator {
  @NodeId('indicator')
  id!: string;

  @Field(() => String)
  nameNl!: string;

  @Field(() => String, { nullable: true })
  nameEn!: string | null;

  @Field(() => IndicatorKind)
  kind!: IndicatorKind;

  @Field(() => String, { nullable: true })
  unit!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The measure itself, for example AUC or reliability. Figures of different measures never share an axis.',
  })
  measure!: string | null;

  @Field(() => Better, { nullable: true, description: 'Null when nobody said.' })
  better!: Better | null;

  @Field(() => String, { nullable: true, description: 'The readings of an ambiguous figure.' })
  readings!: string | null;

  @Field(() => [Measurement], { description: 'Oldest first; undated figures last.' })
  measurements!: Measurement[];

  @Field(() => GraphQLISODateTime)
  recordedAt!: Date;

  organisation!: string;
}

@InputType({ description: 'What is measured.' })
export class IndicatorInput {
  @Field(() => String)
  nameNl!: string;

  @Field(() => String, { nullable: true })
  nameEn?: string | null;

  @Field(() => IndicatorKind)
  kind!: IndicatorKind;

  @Field(() => String, { nullable: true })
  unit?: string | null;

  @Field(() => String, { nullable: true })
  measure?: string | null;

  @Field(() => Better, { nullable: true })
  better?: Better | null;

  @Field(() => String, { nullable: true, description: 'What an ambiguous figure can mean.' })
  readings?: string | null;
}

@InputType({ description: 'One figure of an indicator.' })
export class MeasurementInput {
  @Field(() => MeasurementRole)
  role!: MeasurementRole;

  @Field(() => Float, { nullable: true })
  number?: number | null;

  @Field(() => Float, { nullable: true })
  numberMax?: number | null;

  @Field(() => String, { nullable: true })
  textNl?: string | null;

  @Field(() => String, { nullable: true })
  textEn?: string | null;

  @Field(() => String, { nullable: true })
  on?: string | null;

  @Field(() => String, { nullable: true })
  period?: string | null;

  @Field(() => String, { nullable: true })
  sample?: string | null;

  @Field(() => Qualifier, { nullable: true })
  qualifier?: Qualifier | null;

  @Field(() => Basis)
  basis!: Basis;

  @Field(() => String)
  source!: string;

  @Field(() => PartialDate, { nullable: true })
  statedOn?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => ID, { nullable: true, description: 'A figure of your own that this one replaces.' })
  replaces?: string | null;
}
