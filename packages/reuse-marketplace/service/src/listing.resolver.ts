import {
  asOrganisation,
  connectionOf,
  organisationOf,
  PageArgs,
  pageRequest,
  Urn,
  uuidOf,
  type Context,
} from '@gemeengoed/module-kit';
import { follows, listings, adoptions, usage, type DB } from '@gemeengoed/reuse-marketplace-data';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Adoption } from './adoption.type.js';
import { Case } from './case.type.js';
import { fitOf } from './check-fit.js';
import { FitCheck } from './fit-check.type.js';
import { Follow } from './follow.type.js';
import { Listing, ListingConnection, ListingFilter, ListingUsage } from './listing.type.js';
import { searchListings } from './search-listings.js';
import { SearchHitConnection, SearchLanguage } from './search.type.js';

@Resolver(() => Listing)
export class ListingResolver {
  @Query(() => Listing, {
    nullable: true,
    description: 'A listing by its id; null when it is missing or not to be seen.',
  })
  async listing(@Arg('id', () => ID) id: string, @Ctx() { db }: Context<DB>): Promise<Listing | null> {
    const key = uuidOf('listing', id);
    return (await db.read((tx) => listings.find(tx, key))) ?? null;
  }

  @Query(() => Listing, { nullable: true, description: 'The listing that was made from a case.' })
  async listingOfSource(@Arg('source', () => Urn) source: string, @Ctx() { db }: Context<DB>): Promise<Listing | null> {
    return (await db.read((tx) => listings.ofSources(tx, [source])))[0] ?? null;
  }

  @Query(() => ListingConnection, { nullable: true, description: 'Available listings, newest first.' })
  async listings(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ListingFilter, { nullable: true }) filter: ListingFilter | undefined,
    @Ctx() { db }: Context<DB>,
  ): Promise<ListingConnection> {
    const request = pageRequest(page);
    const found = await db.read((tx) => listings.list(tx, filter ?? {}, request));
    return connectionOf(found, ({ id, publishedAt }) => ({ sort: publishedAt.toISOString(), id }));
  }

  @Query(() => SearchHitConnection, {
    nullable: true,
    description:
      'Listings that answer a problem in plain words, best first, each with why. Up to 1,000 listings are ranked.',
  })
  searchAid(
    @Arg('problem', () => String, { description: 'The problem in plain Dutch or English, up to 1,000 characters.' })
    problem: string,
    @Arg('language', () => SearchLanguage, {
      nullable: true,
      description: "Language of the question; the caller's unless given.",
    })
    asked: SearchLanguage | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ListingFilter, { nullable: true }) filter: ListingFilter | undefined,
    @Ctx() { db, language }: Context<DB>,
  ): Promise<SearchHitConnection> {
    return searchListings(db, { problem, language: asked ?? language, filters: filter ?? {} }, pageRequest(page));
  }

  @Query(() => FitCheck, {
    nullable: true,
    description: "Whether a listing fits the caller's organisation, by its profile.",
  })
  fitCheck(@Arg('listing', () => ID) id: string, @Ctx() { db, caller }: Context<DB>): Promise<FitCheck> {
    const { organisation } = asOrganisation(caller);
    return db.read((tx) => fitOf(tx, organisation, uuidOf('listing', id)));
  }

  @FieldResolver(() => Case, { description: 'The case it was made from.' })
  sourceCase(@Root() { sourceUrn }: Listing): Case {
    return { id: sourceUrn };
  }

  @FieldResolver(() => ListingUsage)
  async usage(@Root() { id, knownAdopters: claims }: Listing, @Ctx() { db, load }: Context<DB>): Promise<ListingUsage> {
    const counts = await load('usage', id, (ids: readonly string[]) => db.read((tx) => usage.counts(tx, ids)));
    const named = await load('named adopters', id, async (ids: readonly string[]) => {
      const rows = await db.read((tx) => usage.named(tx, ids));
      return ids.map((listingId) => rows.filter((row) => row.listingId === listingId));
    });
    return { ...counts, named: named.map(({ organisation }) => organisationOf(organisation)), claims };
  }

  @FieldResolver(() => Adoption, { nullable: true, description: "The running adoption of the caller's organisation." })
  myAdoption(@Root() { id }: Listing, @Ctx() { db, load, caller }: Context<DB>): Promise<Adoption | null> {
    const { organisation } = caller;
    if (organisation === null) return Promise.resolve(null);
    return load('my adoption', id, async (ids: readonly string[]) => {
      const rows = await db.read((tx) => adoptions.runningOf(tx, organisation, ids));
      return ids.map((listingId) => rows.find((row) => row.listingId === listingId) ?? null);
    });
  }

  @FieldResolver(() => Follow, {
    nullable: true,
    description: "Whether and since when the caller's organisation looks along.",
  })
  myFollow(@Root() { id }: Listing, @Ctx() { db, load, caller }: Context<DB>): Promise<Follow | null> {
    const { organisation } = caller;
    if (organisation === null) return Promise.resolve(null);
    return load('my follow', id, async (ids: readonly string[]) => {
      const rows = await db.read((tx) => follows.current(tx, organisation, ids));
      return ids.map((listingId) => rows.find((row) => row.listingId === listingId) ?? null);
    });
  }
}
