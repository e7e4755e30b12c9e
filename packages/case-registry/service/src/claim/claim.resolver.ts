import { assessments, type CaseRegistryTables } from '@gemeengoed/case-registry-data';
import type { Context } from '@gemeengoed/module-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { Claim } from './claim.type.js';
import { reportedTotals } from './claims.js';

@Resolver()
export class ClaimResolver {
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
