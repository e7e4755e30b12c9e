import { asOrganisation, connectionOf, PageArgs, pageRequest, uuidOf, type Context } from '@gemeengoed/module-kit';
import { follows, listings, type DB } from '@gemeengoed/reuse-marketplace-data';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { followListing } from './follow-listing.js';
import { Follow, FollowConnection } from './follow.type.js';
import { Listing } from './listing.type.js';
import { unfollowListing } from './unfollow-listing.js';

@Resolver(() => Follow)
export class FollowResolver {
  @Query(() => FollowConnection, {
    nullable: true,
    description: "What the caller's organisation looks along with, newest first.",
  })
  async myFollows(@Args(() => PageArgs) page: PageArgs, @Ctx() { db, caller }: Context<DB>): Promise<FollowConnection> {
    const { organisation } = asOrganisation(caller);
    const request = pageRequest(page);
    return connectionOf(await db.read((tx) => follows.ofOrganisation(tx, organisation, request)), ({ id }) => ({
      sort: '',
      id,
    }));
  }

  @Mutation(() => Follow, {
    description: 'Joins the outer circle of a listing; answers the same again when it was joined already.',
  })
  follow(@Arg('listing', () => ID) listing: string, @Ctx() { db, caller }: Context<DB>): Promise<Follow> {
    return followListing(db, asOrganisation(caller), uuidOf('listing', listing));
  }

  @Mutation(() => Follow, { description: 'Leaves the outer circle of a listing; the period is kept.' })
  unfollow(@Arg('listing', () => ID) listing: string, @Ctx() { db, caller }: Context<DB>): Promise<Follow> {
    return unfollowListing(db, asOrganisation(caller), uuidOf('listing', listing));
  }

  @FieldResolver(() => Listing, {
    nullable: true,
    description: 'The listing as it is now; null when it may no longer be seen.',
  })
  listing(@Root() { listingId }: Follow, @Ctx() { db, load }: Context<DB>): Promise<Listing | null> {
    return load('listing', listingId, async (ids: readonly string[]) => {
      const rows = await db.read((tx) => listings.findAll(tx, ids));
      return ids.map((key) => rows.find(({ id }) => id === key) ?? null);
    });
  }
}
