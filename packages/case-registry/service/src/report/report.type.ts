import { Field } from '@gemeengoed/module-kit';
import { Int, ObjectType } from 'type-graphql';
import { AttributeType } from '../catalogue/catalogue.type.js';

@ObjectType({ description: 'How many cases have one value of an attribute.' })
export class ReportCount {
  @Field(() => String, { description: 'Id of a term; `yes` or `no` for an attribute that is one or the other.' })
  value!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => Int, { description: 'Distinct cases. A case with several values counts at each.' })
  count!: number;

  caseIds!: readonly string[];
}

@ObjectType({
  description:
    'A total that is counted when it is asked for: over the cases that you may see, by what one source or all sources say.',
})
export class AttributeReport {
  @Field(() => AttributeType)
  attribute!: AttributeType;

  @Field(() => Int, { description: 'How many cases were looked at.' })
  total!: number;

  @Field(() => [ReportCount], { description: 'One for each term of the list, also when no case has it.' })
  counts!: ReportCount[];

  @Field(() => Int, { description: 'How many cases no such source gives a value for.' })
  unnamed!: number;

  unnamedIds!: readonly string[];
  disagreeingIds!: readonly string[];
}
