import { Basis, Field, Node, NodeId, Owned, PartialDate, type Sharing } from '@gemeengoed/module-kit';
import { GraphQLBigInt } from 'graphql-scalars';
import { Directive, InputType, Int, ObjectType } from 'type-graphql';
import { Case } from '../case/case.type.js';

@Directive('@key(fields: "id")')
@ObjectType({
  implements: [Node, Owned],
  description:
    'A formal frame around several cases, with dates and a budget of its own (A&O fonds Gemeenten 2021, hoofdstuk 4).',
})
export class Programme implements Node, Owned {
  @NodeId('programme')
  id!: string;

  organisation!: string;
  sharing!: Sharing;

  @Field(() => String)
  nameNl!: string;

  @Field(() => String, { nullable: true })
  nameEn!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was announced; null when unknown.' })
  announced!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'From when there was money; null when unknown.' })
  fundedFrom!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when there was money; null when unknown.' })
  fundedUntil!: string | null;

  @Field(() => GraphQLBigInt, { nullable: true, description: 'Budget of each year, in cents of a euro.' })
  budgetCentsPerYear!: number | null;

  @Field(() => String, { nullable: true })
  noteNl!: string | null;

  @Field(() => String, { nullable: true })
  noteEn!: string | null;

  @Field(() => Basis)
  basis!: Basis;

  @Field(() => String, { description: 'Who says so.' })
  source!: string;
}

@ObjectType({ description: 'A case that stands under a programme, with who says that it does.' })
export class ProgrammeCase {
  @Field(() => Case)
  case!: Case;

  @Field(() => Basis)
  basis!: Basis;

  @Field(() => String)
  source!: string;
}

@InputType({ description: 'A programme.' })
export class ProgrammeInput {
  @Field(() => String)
  nameNl!: string;

  @Field(() => String, { nullable: true })
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY, YYYY-MM or YYYY-MM-DD.' })
  announced?: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY, YYYY-MM or YYYY-MM-DD.' })
  fundedFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY, YYYY-MM or YYYY-MM-DD.' })
  fundedUntil?: string | null;

  @Field(() => GraphQLBigInt, { nullable: true, description: 'Budget of each year, in cents of a euro.' })
  budgetCentsPerYear?: number | null;

  @Field(() => String, { nullable: true })
  noteNl?: string | null;

  @Field(() => String, { nullable: true })
  noteEn?: string | null;

  @Field(() => Basis, { nullable: true, description: 'STATED unless given.' })
  basis?: Basis | null;

  @Field(() => String, { nullable: true, description: 'Who says so; your organisation unless given.' })
  source?: string | null;
}

@ObjectType({ description: 'What a programme is for its years of funding.' })
export class ProgrammeBudget {
  @Field(() => Int, { description: 'Years with money, the first and the last one included.' })
  years!: number;

  @Field(() => GraphQLBigInt, { description: 'The budget of those years together, in cents of a euro.' })
  cents!: number;
}
