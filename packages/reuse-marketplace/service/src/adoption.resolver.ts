import type { SharingScope } from '@gemeengoed/data-layer';
import {
  asOrganisation,
  connectionOf,
  PageArgs,
  pageRequest,
  Sharing,
  uuidOf,
  type Context,
} from '@gemeengoed/module-kit';
import { adoptions, listings, type DB } from '@gemeengoed/reuse-marketplace-data';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { adoptListing } from './adopt-listing.js';
import { Adoption, AdoptionConnection } from './adoption.type.js';
import { Case } from './case.type.js';
import { Listing } from './listing.type.js';
import { shareAdoption } from './share-adoption.js';
import { stopAdoption } from './stop-adoption.js';

@Resolver(() => Adoption)
export class AdoptionResolver {
  @Query(() => Adoption, {
    nullable: true,
    description: 'An adoption by its id; null when it is missing or not to be seen.',
  })
  async adoption(@Arg('id', () => ID) id: string, @Ctx() { db }: Context<DB>): Promise<Adoption | null> {
    const key = uuidOf('adoption', id);
    return (await db.read((tx) => adoptions.find(tx, key))) ?? null;
  }

  @Query(() => AdoptionConnection, {
    nullable: true,
    description: "The adoptions of the caller's organisation, newest first; also those that were stopped.",
  })
  async myAdoptions(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { db, caller }: Context<DB>,
  ): Promise<AdoptionConnection> {
    const { organisation } = asOrganisation(caller);
    const request = pageRequest(page);
    return connectionOf(await db.read((tx) => adoptions.ofOrganisation(tx, organisation, request)), ({ id }) => ({
      sort: '',
      id,
    }));
  }

  @Mutation(() => Adoption, {
    description: 'Starts taking over a listing. CONFLICT when it is your own, withdrawn, or taken over already.',
  })
  adopt(
    @Arg('listing', () => ID) listing: string,
    @Arg('sharing', () => Sharing, {
      nullable: true,
      description: 'Who may know that you take it over; nobody else unless given.',
    })
    sharing: SharingScope | undefined,
    @Arg('sharedWith', () => [String], {
      nullable: true,
      description: 'Codes of organisations, when sharing with a group.',
    })
    sharedWith: string[] | undefined,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey: string | undefined,
    @Ctx() { db, caller }: Context<DB>,
  ): Promise<Adoption> {
    return adoptListing(db, asOrganisation(caller), {
      listingId: uuidOf('listing', listing),
      sharing: sharing ?? 'private',
      sharedWith: sharedWith ?? [],
      idempotencyKey,
    });
  }

  @Mutation(() => Adoption, { description: 'Ends an adoption, with the reason.' })
  stopAdoption(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String, { description: 'Why, up to 2,000 characters; only your own organisation sees it.' })
    reason: string,
    @Ctx() { db, caller }: Context<DB>,
  ): Promise<Adoption> {
    return stopAdoption(db, asOrganisation(caller), { id: uuidOf('adoption', id), version, reason });
  }

  @Mutation(() => Adoption, { description: 'Changes who may know of an adoption.' })
  shareAdoption(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('sharing', () => Sharing) sharing: SharingScope,
    @Arg('sharedWith', () => [String], { nullable: true }) sharedWith: string[] | undefined,
    @Ctx() { db, caller }: Context<DB>,
  ): Promise<Adoption> {
    return shareAdoption(db, asOrganisation(caller), {
      id: uuidOf('adoption', id),
      version,
      sharing,
      sharedWith: sharedWith ?? [],
    });
  }

  @FieldResolver(() => Listing, {
    nullable: true,
    description: 'The listing as it is now; null when it may no longer be seen.',
  })
  listing(@Root() { listingId }: Adoption, @Ctx() { db, load }: Context<DB>): Promise<Listing | null> {
    return load('listing', listingId, async (ids: readonly string[]) => {
      const rows = await db.read((tx) => listings.findAll(tx, ids));
      return ids.map((key) => rows.find(({ id }) => id === key) ?? null);
    });
  }

  @FieldResolver(() => Case, { description: 'The case that the listing was made from.' })
  sourceCase(@Root() { sourceUrn }: Adoption): Case {
    return { id: sourceUrn };
  }
}
