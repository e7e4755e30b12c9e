import type { SharingScope } from '@gemeengoed/data-layer';
import { CalendarDate, connectionTypeOf, Field, Node, NodeId, Owned } from '@gemeengoed/module-kit';
import { ObjectType } from 'type-graphql';

/** An organisation in the outer circle of a listing: it looks along and ripens, without work (I-054). */
@ObjectType({ implements: [Node, Owned], description: 'An organisation that looks along with a listing.' })
export class Follow implements Node, Owned {
  @NodeId('follow')
  id!: string;

  organisation!: string;
  sharing!: SharingScope;

  @Field(() => String, { description: 'Name of the listing when following started.' })
  labelNl!: string;

  @Field(() => String, { nullable: true })
  labelEn!: string | null;

  @Field(() => CalendarDate)
  since!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which following ended.' })
  endedOn!: string | null;

  listingId!: string;
}

@ObjectType()
export class FollowConnection extends connectionTypeOf(Follow) {}
