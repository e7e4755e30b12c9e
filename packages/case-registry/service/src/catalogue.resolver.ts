import { assessments, type CaseRegistryTables } from '@gemeengoed/case-registry-data';
import type { Context } from '@gemeengoed/module-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { AttributeType, Claim, VocabularyType } from './assessment.type.js';
import { attributes } from './attributes.js';
import { reportedTotals } from './claims.js';
import { vocabularies } from './vocabularies.js';

@Resolver()
export class CatalogueResolver {
  @Query(() => [AttributeType], { nullable: true, description: 'What can be known of a case.' })
  attributes(): AttributeType[] {
    return [...attributes];
  }

  @Query(() => [VocabularyType], { nullable: true, description: 'The closed lists, with where they come from.' })
  vocabularies(): VocabularyType[] {
    return [...vocabularies];
  }

  @Query(() => [Claim], { nullable: true, description: 'Totals that sources report, beside what is counted now.' })
  claims(@Ctx() { db }: Context<CaseRegistryTables>): Promise<Claim[]> {
    return db.read(async (tx) => {
      const claims: Claim[] = [];
      for (const { counts, ...claim } of reportedTotals) {
        const counted = await assessments.countCasesWith(tx, counts);
        claims.push({ ...claim, counted, differs: counted !== claim.reported });
      }
      return claims;
    });
  }
}
