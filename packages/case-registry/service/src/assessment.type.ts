import { Basis, Field, NodeId, PartialDate, Qualifier, Sourced } from '@gemeengoed/module-kit';
import { Float, GraphQLISODateTime, InputType, ObjectType } from 'type-graphql';
import { GraphQLBigInt } from 'graphql-scalars';

@ObjectType('Term', { description: 'A value of a closed list.' })
export class TermType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => [String], { description: 'Other words that sources use for it.' })
  aliases!: readonly string[];
}

@ObjectType('Vocabulary', { description: 'A closed list, with where it comes from.' })
export class VocabularyType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => String)
  source!: string;

  @Field(() => [TermType])
  terms!: readonly TermType[];
}

@ObjectType('Attribute', { description: 'Something that can be known of a case.' })
export class AttributeType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => String, { description: 'What a value holds: term, text, number, money, yes_no, period or outcome.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Id of the list that terms come from.' })
  vocabulary?: string;

  @Field(() => Boolean, {
    description: 'Whether several values are parts of one answer; where not, different values disagree.',
  })
  many!: boolean;

  @Field(() => Boolean, { description: 'Whether a reader is told when nobody stated it.' })
  expected!: boolean;
}

@ObjectType({
  implements: [Sourced],
  description:
    'A value of one attribute of a case, with who says so. Which fields are filled depends on the kind of the attribute.',
})
export class Assessment implements Sourced {
  @NodeId('assessment')
  id!: string;

  /** Id of the attribute; answered as `attribute`. */
  attributeId!: string;

  @Field(() => Boolean, { description: 'Somebody looked, and it is not known; `note` can say why.' })
  unknown!: boolean;

  @Field(() => String, { nullable: true })
  textNl!: string | null;

  @Field(() => String, { nullable: true })
  textEn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The source's own name, where it differs from the term (a phase, for example).",
  })
  ownName!: string | null;

  @Field(() => Float, { nullable: true, description: 'A number, or the lower bound of a range.' })
  number!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper bound of a range.' })
  numberMax!: number | null;

  @Field(() => String, { nullable: true, description: 'Unit of the numbers.' })
  unit!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The answer to a yes-or-no attribute.' })
  yes!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Beginning of a period: YYYY, YYYY-MM, YYYY-MM-DD or YYYY-Qn.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'End of a period.' })
  until!: string | null;

  @Field(() => Float, { nullable: true, description: 'An outcome before the change.' })
  before!: number | null;

  @Field(() => Float, { nullable: true, description: 'An outcome after the change.' })
  after!: number | null;

  @Field(() => Float, { nullable: true, description: 'The change itself, where the source gives only that.' })
  change!: number | null;

  @Field(() => String, { nullable: true, description: 'Over which period an outcome was seen.' })
  period!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Kind of measure or of cost: measured, target, estimate, count, price and so on.',
  })
  measure!: string | null;

  source!: string;
  basis!: Basis;
  statedOn!: string | null;
  qualifier!: Qualifier | null;

  @Field(() => String, { nullable: true, description: "An editor's remark, for example why a value is unknown." })
  note!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was recorded here.' })
  recordedAt!: Date;

  cents!: number | null;
  currency!: string | null;
  term!: string | null;
  caseId!: string;
}

@ObjectType('Disagreement', {
  description: 'An attribute of which sources give different values; all are shown, none is chosen.',
})
export class DisagreementType {
  @Field(() => AttributeType)
  attribute!: AttributeType;

  @Field(() => [Assessment])
  values!: Assessment[];
}

@ObjectType('Unknown', { description: 'An attribute of which nobody stated a value.' })
export class UnknownType {
  @Field(() => AttributeType)
  attribute!: AttributeType;

  @Field(() => String, { nullable: true, description: 'Why, when somebody looked.' })
  note!: string | null;
}

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

@InputType({ description: 'A value for one attribute, with who says so.' })
export class AssessmentInput {
  @Field(() => String, { description: 'Id of the attribute.' })
  attribute!: string;

  @Field(() => Boolean, { nullable: true, description: 'You looked, and it is not known.' })
  unknown?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Id, label or alias of a term.' })
  term?: string | null;

  @Field(() => String, { nullable: true })
  textNl?: string | null;

  @Field(() => String, { nullable: true })
  textEn?: string | null;

  @Field(() => Float, { nullable: true })
  number?: number | null;

  @Field(() => Float, { nullable: true })
  numberMax?: number | null;

  @Field(() => String, { nullable: true })
  unit?: string | null;

  @Field(() => GraphQLBigInt, { nullable: true, description: 'Amount in cents, in euro.' })
  cents?: number | null;

  @Field(() => Boolean, { nullable: true })
  yes?: boolean | null;

  @Field(() => PartialDate, { nullable: true })
  from?: string | null;

  @Field(() => PartialDate, { nullable: true })
  until?: string | null;

  @Field(() => Float, { nullable: true })
  before?: number | null;

  @Field(() => Float, { nullable: true })
  after?: number | null;

  @Field(() => String, { nullable: true })
  period?: string | null;

  @Field(() => String, { nullable: true })
  measure?: string | null;

  @Field(() => Qualifier, { nullable: true })
  qualifier?: Qualifier | null;

  @Field(() => Basis)
  basis!: Basis;

  @Field(() => String, { description: 'A document with its section, or an organisation with a role.' })
  source!: string;

  @Field(() => PartialDate, { nullable: true })
  statedOn?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}
