import type { CaseRow } from '@gemeengoed/case-registry-data';
import { CalendarDate, connectionTypeOf, Field, Node, NodeId, Owned, type Sharing } from '@gemeengoed/module-kit';
import { Directive, Float, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({ implements: [Node, Owned], description: 'Something that an organisation tried, from idea to scaling.' })
export class Case implements Node, Owned {
  @NodeId('case')
  id!: string;

  organisation!: string;
  sharing!: Sharing;

  @Field(() => [String], { description: 'Codes of the organisations of a group share.' })
  sharedWith!: string[];

  @Field(() => String, { description: 'Name in web addresses; never changes.' })
  slug!: string;

  @Field(() => String)
  titleNl!: string;

  @Field(() => String, { nullable: true })
  titleEn!: string | null;

  @Field(() => [String], { description: 'Other names under which the case is known.' })
  aliases!: string[];

  @Field(() => String, { nullable: true })
  summaryNl!: string | null;

  @Field(() => String, { nullable: true })
  summaryEn!: string | null;

  @Field(() => Int, { description: 'Give it back when you change the case, so that nobody overwrites another.' })
  version!: number;

  @Field(() => CalendarDate, { description: 'Day on which the case was recorded.' })
  createdOn!: string;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was last offered to the marketplace; null when it is not.',
  })
  publishedAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Version that the marketplace has.' })
  publishedVersion!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'URN of the case or solution that this one takes over; null for a case of one’s own.',
  })
  adoptedFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of what it takes over, as it was when it was recorded.' })
  adoptedFromLabel!: string | null;
}

@ObjectType({ description: 'How many cases have a value.' })
export class FacetCount {
  @Field(() => String, { description: 'Id of a term, or code of an organisation.' })
  value!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'Counts of the values of one property over the filtered cases.' })
export class Facet {
  @Field(() => String, { description: 'Id of the attribute, or `organisation`.' })
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => [FacetCount])
  counts!: FacetCount[];
}

@ObjectType({ description: 'A page of cases.' })
export class CaseConnection extends connectionTypeOf(Case) {}

@InputType({ description: 'An attribute, with the terms of which a case must have one.' })
export class AttributeTermsInput {
  @Field(() => String, { description: 'Id of the attribute.' })
  attribute!: string;

  @Field(() => [String], { description: 'Ids, labels or aliases of terms.' })
  terms!: string[];
}

@InputType({ description: 'Which cases; alternatives within one list, all lists together.' })
export class CaseFilterInput {
  @Field(() => String, { nullable: true, description: 'Words in Dutch or English.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the owning organisation.' })
  organisation?: string | null;

  @Field(() => [String], { nullable: true })
  domain?: string[] | null;

  @Field(() => [String], { nullable: true })
  phase?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Type of innovation, by whichever source.' })
  innovationType?: string[] | null;

  @Field(() => [String], { nullable: true })
  valueGrade?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the name of a technology.' })
  technology?: string | null;

  @Field(() => [AttributeTermsInput], {
    nullable: true,
    description: 'Any other attribute with a list, with the terms of which a case must have one.',
  })
  attributes?: AttributeTermsInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of owning organisations, for example of a region.' })
  organisations?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Province of the owning municipality.' })
  province?: string | null;

  @Field(() => String, { nullable: true, description: 'Id of a preset.' })
  preset?: string | null;

  @Field(() => Float, { nullable: true, description: 'Lowest stated technology readiness is below this level.' })
  trlBelow?: number | null;

  @Field(() => [String], { nullable: true, description: 'Ids of attributes on which sources must disagree.' })
  disagreesOn?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Programme that the case stands under.' })
  programme?: string | null;
}

@InputType({ description: 'The identity of a case.' })
export class CaseInput {
  @Field(() => String)
  titleNl!: string;

  @Field(() => String, { nullable: true })
  titleEn?: string | null;

  @Field(() => [String], { nullable: true })
  aliases?: string[] | null;

  @Field(() => String, { nullable: true })
  summaryNl?: string | null;

  @Field(() => String, { nullable: true })
  summaryEn?: string | null;
}

@InputType({ description: 'A case that takes over another: it starts at implementation.' })
export class AdoptedFromInput {
  @Field(() => ID, { description: 'URN of the case or solution that is taken over.' })
  id!: string;

  @Field(() => String, { description: 'Its name as you know it.' })
  label!: string;
}

@ObjectType({ description: 'A choice of cases that the field itself makes, ready to use.' })
export class Preset {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => [String])
  instruments!: readonly string[];
}

@ObjectType({ description: 'A case that looks like one that is about to be recorded, with why.' })
export class SimilarCase {
  @Field(() => Case)
  case!: CaseRow;

  @Field(() => [String], { description: 'Words that were given and that the case has too, the most telling first.' })
  words!: string[];

  @Field(() => Boolean, { description: 'A name of the case resembles the title.' })
  titleAlike!: boolean;
}
