import type { SharingScope } from '@gemeengoed/data-layer';
import {
  CalendarDate,
  Basis,
  connectionTypeOf,
  Field,
  Node,
  NodeId,
  Organisation,
  Owned,
  Qualifier,
  Sourced,
  Urn,
} from '@gemeengoed/module-kit';
import { Directive, GraphQLISODateTime, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

/** What a listing offers (I-058 of the domain's instruments). */
export const ListingKind = {
  APPLICATION: 'application',
  BUILDING_BLOCK: 'building_block',
  METHOD: 'method',
  DOCUMENTATION: 'documentation',
  DATASET: 'dataset',
} as const;
export type ListingKind = (typeof ListingKind)[keyof typeof ListingKind];
registerEnumType(ListingKind, { name: 'ListingKind', description: 'What a listing offers for reuse.' });

export const ListingStatus = { AVAILABLE: 'available', WITHDRAWN: 'withdrawn' } as const;
export type ListingStatus = (typeof ListingStatus)[keyof typeof ListingStatus];
registerEnumType(ListingStatus, {
  name: 'ListingStatus',
  description: 'Whether a listing can be adopted.',
  valuesConfig: {
    WITHDRAWN: { description: 'The source took it back; its name and source stay, its content is gone.' },
  },
});

/** A fact that the source tells, with who says so. */
@ObjectType({ implements: Sourced, description: 'A fact that the source of a listing tells.' })
export class ListingFact implements Sourced {
  source!: string;
  basis!: Basis;
  statedOn!: string | null;
  qualifier!: Qualifier | null;

  @Field(() => String, { description: 'The fact in Dutch, as the source words it.' })
  textNl!: string;

  @Field(() => String, { nullable: true, description: 'The fact in English; null when the source has none.' })
  textEn!: string | null;
}

/** Who uses and follows a listing. */
@ObjectType({
  description:
    'Who uses and follows a listing. The numbers count everyone, also organisations that keep their name private.',
})
export class ListingUsage {
  @Field(() => Int, { description: 'Organisations that run an adoption now.' })
  adopters!: number;

  @Field(() => Int, { description: 'Adoptions that were stopped.' })
  stopped!: number;

  @Field(() => Int, { description: 'Organisations that look along (outer circle).' })
  followers!: number;

  @Field(() => [Organisation], { description: 'Adopters that let the caller know their name.' })
  named!: Organisation[];

  @Field(() => [ListingFact], { description: 'Where it is used too according to the source; may be unnamed or about.' })
  claims!: ListingFact[];
}

/** Something offered for reuse, made from a published case. */
@Directive('@key(fields: "id")')
@ObjectType({ implements: [Node, Owned], description: 'Something offered for reuse, made from a published case.' })
export class Listing implements Node, Owned {
  @NodeId('listing')
  id!: string;

  organisation!: string;
  sharing!: SharingScope;

  @Field(() => Urn, { description: 'URN of the case it was made from.' })
  sourceUrn!: string;

  @Field(() => String, { description: 'Name of that case on `sourceDate`.' })
  sourceLabel!: string;

  @Field(() => CalendarDate, { description: 'Day on which the source was last copied.' })
  sourceDate!: string;

  @Field(() => String, { description: 'Short name for addresses of pages, as the source has it.' })
  slug!: string;

  @Field(() => ListingKind)
  kind!: ListingKind;

  @Field(() => ListingStatus)
  status!: ListingStatus;

  @Field(() => String)
  titleNl!: string;

  @Field(() => String, { nullable: true })
  titleEn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is, in a few sentences; null when the source says nothing.',
  })
  summaryNl!: string | null;

  @Field(() => String, { nullable: true })
  summaryEn!: string | null;

  @Field(() => String, { nullable: true, description: 'The problem it answers.' })
  problemNl!: string | null;

  @Field(() => String, { nullable: true })
  problemEn!: string | null;

  @Field(() => String, { nullable: true, description: 'What was to be reached.' })
  goalNl!: string | null;

  @Field(() => String, { nullable: true })
  goalEn!: string | null;

  @Field(() => String, { nullable: true, description: 'How it was done.' })
  approachNl!: string | null;

  @Field(() => String, { nullable: true })
  approachEn!: string | null;

  @Field(() => [String], { description: 'Other names.' })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: 'Domain of the case, as the case registry has it.' })
  domain!: string | null;

  @Field(() => String, { nullable: true, description: 'Phase that the case reached, as the case registry has it.' })
  phase!: string | null;

  @Field(() => String, { nullable: true, description: 'How much value the source saw; null is unknown.' })
  valueGrade!: string | null;

  @Field(() => [ListingFact], { description: 'Technology it is made with or was tried with.' })
  technologies!: ListingFact[];

  @Field(() => [ListingFact], { description: 'Data it uses.' })
  dataSources!: ListingFact[];

  @Field(() => [ListingFact], { description: 'Who took part.' })
  partners!: ListingFact[];

  @Field(() => [ListingFact], { description: 'What the source says about the scale at which it works.' })
  scaleRemarks!: ListingFact[];

  @Field(() => Int, { description: 'Grows with each change of the source.' })
  version!: number;

  @Field(() => GraphQLISODateTime)
  publishedAt!: Date;

  @Field(() => GraphQLISODateTime)
  updatedAt!: Date;

  @Field(() => CalendarDate, { nullable: true })
  withdrawnOn!: string | null;

  /** Answered as `usage.claims`. */
  knownAdopters!: ListingFact[];

  /** Only searched: the learning log answers lessons. */
  lessons!: ListingFact[];
}

@ObjectType()
export class ListingConnection extends connectionTypeOf(Listing) {}

@InputType({ description: 'Narrows a list of listings; what is left out does not narrow.' })
export class ListingFilter {
  @Field(() => ListingKind, { nullable: true })
  kind?: ListingKind | null;

  @Field(() => String, { nullable: true, description: 'Domain as the case registry has it.' })
  domain?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the organisation that offers it.' })
  organisation?: string | null;
}
