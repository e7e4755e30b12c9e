import type { SharingScope } from '@gemeengoed/data-layer';
import {
  CalendarDate,
  connectionTypeOf,
  Field,
  Node,
  NodeId,
  OrganisationField,
  Owned,
  Urn,
} from '@gemeengoed/module-kit';
import { Directive, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FitPoint } from './fit-check.type.js';

export const AdoptionStatus = { RUNNING: 'running', STOPPED: 'stopped' } as const;
export type AdoptionStatus = (typeof AdoptionStatus)[keyof typeof AdoptionStatus];
registerEnumType(AdoptionStatus, { name: 'AdoptionStatus', description: 'Whether an adoption goes on.' });

/** One organisation taking over one listing: a shortened innovation that starts at implementation. */
@Directive('@key(fields: "id")')
@ObjectType({
  implements: [Node, Owned],
  description: 'One organisation taking over one listing, with where it came from.',
})
export class Adoption implements Node, Owned {
  @NodeId('adoption')
  id!: string;

  organisation!: string;
  sharing!: SharingScope;

  @Field(() => Int, { description: 'Version of the listing when the adoption started.' })
  listingVersion!: number;

  @OrganisationField({ description: 'The organisation that the solution comes from.' })
  sourceOrganisation!: string;

  @Field(() => Urn, { description: 'URN of the case that the listing was made from.' })
  sourceUrn!: string;

  @Field(() => String, { description: 'Name of the listing on `labelDate`.' })
  labelNl!: string;

  @Field(() => String, { nullable: true })
  labelEn!: string | null;

  @Field(() => CalendarDate)
  labelDate!: string;

  @Field(() => CalendarDate)
  startedOn!: string;

  @Field(() => String, { description: 'Phase of innovation; an adoption starts at `implementation`.' })
  phase!: string;

  @Field(() => AdoptionStatus)
  status!: AdoptionStatus;

  @Field(() => CalendarDate, { nullable: true })
  stoppedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the organisation stopped; for that organisation only.' })
  stopReason!: string | null;

  @Field(() => [FitPoint], { description: 'The fit check as it was at the start; empty when there was no profile.' })
  fit!: FitPoint[];

  @Field(() => Int)
  version!: number;

  listingId!: string;
}

@ObjectType()
export class AdoptionConnection extends connectionTypeOf(Adoption) {}
