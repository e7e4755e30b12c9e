import type { CaseRow } from '@gemeengoed/case-registry-data';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Case } from '../case/case.type.js';
import { casesByKeys } from '../case/cases-by-key.js';
import type { RegistryContext } from '../case/known.js';
import { Claim } from './claim.type.js';
import { claimsBesideTotals } from './claims-beside-totals.js';

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => [Claim], {
    nullable: true,
    description:
      'What sources claim of the eighteen cases: totals beside what is counted now, contradictions, and findings without a case.',
  })
  claims(@Ctx() { db }: RegistryContext): Promise<Claim[]> {
    return db.read(claimsBesideTotals);
  }

  @FieldResolver(() => [Case], { description: 'The cases that the source names.' })
  cases(@Root() { caseIds }: Claim, @Ctx() context: RegistryContext): Promise<CaseRow[]> {
    return casesByKeys(caseIds, context);
  }

  @FieldResolver(() => [Case], { description: 'The cases that were counted.' })
  countedCases(@Root() { countedIds }: Claim, @Ctx() context: RegistryContext): Promise<CaseRow[]> {
    return casesByKeys(countedIds, context);
  }

  @FieldResolver(() => [Case], {
    description: 'The cases that a finding may be about. The source does not say; they are no link.',
  })
  candidates(@Root() { candidateIds }: Claim, @Ctx() context: RegistryContext): Promise<CaseRow[]> {
    return casesByKeys(candidateIds, context);
  }
}
