import { Basis, Field, NodeId, PartialDate, Qualifier, Sourced } from '@gemeengoed/module-kit';
import { Float, GraphQLISODateTime, ID, InputType, ObjectType } from 'type-graphql';
import { AttributeType } from '../catalogue/catalogue.type.js';

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

  @Field(() => String, {
    nullable: true,
    description: 'The part, group or organisation that the value concerns, where it is not the whole case.',
  })
  concerns!: string | null;

  @Field(() => String, { nullable: true, description: 'Edition of the list that the term was chosen from.' })
  vocabularyVersion!: string | null;

  source!: string;
  basis!: Basis;
  statedOn!: string | null;
  qualifier!: Qualifier | null;

  @Field(() => String, { nullable: true, description: "An editor's remark, for example why a value is unknown." })
  note!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was recorded here.' })
  recordedAt!: Date;

  @Field(() => String, { description: 'Who recorded it; for the owner only.' })
  recordedBy!: string;

  organisation!: string;
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

  @Field(() => Boolean, { nullable: true })
  yes?: boolean | null;

  @Field(() => String, { nullable: true, description: 'YYYY, YYYY-MM, YYYY-MM-DD or YYYY-Qn.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY, YYYY-MM, YYYY-MM-DD or YYYY-Qn.' })
  until?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The part, group or organisation that it concerns, where it is not the whole case.',
  })
  concerns?: string | null;

  @Field(() => String, { nullable: true, description: 'Your own name for the term, where it differs.' })
  ownName?: string | null;

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

@InputType({ description: 'What you say of several attributes at once: one step of editing a case.' })
export class StatementsInput {
  @Field(() => [AssessmentInput], { description: 'Values to add, each with its source.' })
  values!: AssessmentInput[];

  @Field(() => [ID], {
    description: 'Ids of values of your own that these replace, or that no longer hold; they stay in the history.',
  })
  replaces!: string[];
}
