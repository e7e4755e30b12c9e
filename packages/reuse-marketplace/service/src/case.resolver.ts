import type { Context } from '@gemeengoed/module-kit';
import { listings, type DB } from '@gemeengoed/reuse-marketplace-data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Case } from './case.type.js';
import { Listing } from './listing.type.js';

/** What the marketplace adds to a case of the case registry. */
@Resolver(() => Case)
export class CaseResolver {
  @FieldResolver(() => Listing, {
    nullable: true,
    description: 'The listing made from this case; null when it was never published.',
  })
  listing(@Root() { id }: Case, @Ctx() { db, load }: Context<DB>): Promise<Listing | null> {
    return load('listing of case', id, async (urns: readonly string[]) => {
      const rows = await db.read((tx) => listings.ofSources(tx, urns));
      return urns.map((urn) => rows.find(({ sourceUrn }) => sourceUrn === urn) ?? null);
    });
  }
}
