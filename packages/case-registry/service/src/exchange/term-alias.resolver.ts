import { catalogueAdditions, type TermAliasRow } from '@gemeengoed/case-registry-data';
import { asOrganisation, uuidOf } from '@gemeengoed/module-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RegistryContext } from '../case/known.js';
import { TermType } from '../catalogue/catalogue.type.js';
import { termOf } from '../catalogue/vocabularies.js';
import { addTermAlias, retireTermAlias } from './term-alias.js';
import { TermAliasType } from './term-alias.type.js';

@Resolver(() => TermAliasType)
export class TermAliasResolver {
  @Query(() => [TermAliasType], {
    nullable: true,
    description: 'Names for terms that organisations use: your own, and those that others share with you.',
  })
  termAliases(@Ctx() { db }: RegistryContext): Promise<TermAliasRow[]> {
    return db.read((tx) => catalogueAdditions.termAliases(tx));
  }

  @Mutation(() => TermAliasType, {
    description: 'Adds a name that your organisation uses for a term: searching, editing and importing understand it.',
  })
  addTermAlias(
    @Arg('vocabulary', () => String, { description: 'Id of the list.' }) vocabulary: string,
    @Arg('term', () => String, { description: 'Id, label or alias of the term.' }) term: string,
    @Arg('alias', () => String) alias: string,
    @Arg('source', () => String, { nullable: true, description: 'Who uses it; your organisation unless given.' })
    source: string | undefined,
    @Ctx() { db, caller }: RegistryContext,
  ): Promise<TermAliasRow> {
    return addTermAlias(db, asOrganisation(caller), { vocabulary, term, alias, source });
  }

  @Mutation(() => TermAliasType, { description: 'Takes an own name out of use; values that were given by it keep it.' })
  retireTermAlias(@Arg('id', () => ID) id: string, @Ctx() { db, caller }: RegistryContext): Promise<TermAliasRow> {
    return retireTermAlias(db, asOrganisation(caller), uuidOf('term-alias', id));
  }

  @FieldResolver(() => TermType, { nullable: true, description: 'The term that it means.' })
  term(@Root() { vocabulary, term }: TermAliasRow): TermType | null {
    return termOf(vocabulary, term) ?? null;
  }
}
