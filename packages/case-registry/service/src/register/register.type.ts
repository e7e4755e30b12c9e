import { Basis, Field, NodeId, Qualifier, Sourced, PartialDate } from '@gemeengoed/module-kit';
import { GraphQLISODateTime, InputType, Int, ObjectType } from 'type-graphql';
import { RegisterFieldType, RegisterType, TermType } from '../catalogue/catalogue.type.js';

@ObjectType('EntryValue', { description: 'The value of one field of an entry.' })
export class EntryValueType {
  @Field(() => RegisterFieldType)
  field!: RegisterFieldType;

  @Field(() => [String], {
    description: 'Values as text: a number with a point, money in whole cents, true or false, a term or entry by id.',
  })
  values!: string[];

  @Field(() => [TermType], { description: 'The terms, where the field takes terms.' })
  terms!: TermType[];
}

@ObjectType({
  implements: [Sourced],
  description: 'An entry of a register of a case: something that is worked on, with who says so.',
})
export class RegisterEntry implements Sourced {
  @NodeId('register-entry')
  id!: string;

  @Field(() => Int, { description: 'Give it back when you change the entry, so that nobody overwrites another.' })
  version!: number;

  @Field(() => String)
  titleNl!: string;

  @Field(() => String, { nullable: true })
  titleEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Reason of the status.' })
  because!: string | null;

  @Field(() => Int, { nullable: true, description: 'Place in order of importance, from 1; null when it has none.' })
  rank!: number | null;

  @Field(() => String, { nullable: true, description: 'Function that sees to it; never the name of a person.' })
  owner!: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY, YYYY-MM, YYYY-MM-DD or YYYY-Qn.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY, YYYY-MM, YYYY-MM-DD or YYYY-Qn.' })
  until!: string | null;

  source!: string;
  basis!: Basis;
  statedOn!: string | null;
  qualifier!: Qualifier | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Boolean, { description: 'Seen by the owner only.' })
  confidential!: boolean;

  @Field(() => GraphQLISODateTime)
  recordedAt!: Date;

  @Field(() => String, { description: 'Who recorded this version; for the owner only.' })
  recordedBy!: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when this version held; null while it does.' })
  replacedAt!: Date | null;

  organisation!: string;
  caseId!: string;
}

@ObjectType('CaseRegister', { description: 'A register of a case with its entries.' })
export class CaseRegisterType {
  @Field(() => RegisterType)
  register!: RegisterType;

  @Field(() => [RegisterEntry])
  entries!: RegisterEntry[];
}

@InputType({ description: 'The value of one field of an entry.' })
export class EntryFieldInput {
  @Field(() => String, { description: 'Id of the field in the register.' })
  id!: string;

  @Field(() => [String], {
    description:
      'Values as text: a number (comma or point), money in euro (1.500,50), ja or nee, a date, a term by id, label or alias, an entry by id.',
  })
  values!: string[];
}

@InputType({ description: 'An entry of a register.' })
export class RegisterEntryInput {
  @Field(() => String)
  titleNl!: string;

  @Field(() => String, { nullable: true })
  titleEn?: string | null;

  @Field(() => String, { nullable: true, description: 'Id of a status; that of a new entry when left out.' })
  status?: string | null;

  @Field(() => String, { nullable: true, description: 'Reason of the status, where the status asks for one.' })
  because?: string | null;

  @Field(() => Int, { nullable: true })
  rank?: number | null;

  @Field(() => String, { nullable: true, description: 'Function that sees to it; never the name of a person.' })
  owner?: string | null;

  @Field(() => String, { nullable: true })
  from?: string | null;

  @Field(() => String, { nullable: true })
  until?: string | null;

  @Field(() => [EntryFieldInput], { nullable: true })
  fields?: EntryFieldInput[] | null;

  @Field(() => Qualifier, { nullable: true })
  qualifier?: Qualifier | null;

  @Field(() => Basis, { nullable: true, description: 'STATED unless given.' })
  basis?: Basis | null;

  @Field(() => String, { nullable: true, description: 'Who says so; your organisation unless given.' })
  source?: string | null;

  @Field(() => PartialDate, { nullable: true })
  statedOn?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}
