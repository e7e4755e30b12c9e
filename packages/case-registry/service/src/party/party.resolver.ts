import { reports, type CaseRow } from '@gemeengoed/case-registry-data';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { filterOf } from '../case/case-filter.js';
import { CaseFilterInput } from '../case/case.type.js';
import { caseByKey } from '../case/cases-by-key.js';
import type { RegistryContext } from '../case/known.js';
import { TermType } from '../catalogue/catalogue.type.js';
import { termOf } from '../catalogue/vocabularies.js';
import { partiesIn, partnerAttributes, type FoldedParty } from './party.rules.js';
import { Party, PartyCase } from './party.type.js';

@Resolver(() => Party)
export class PartyResolver {
  @Query(() => [Party], {
    nullable: true,
    description: 'The parties around the filtered cases that you may see: those with a name first, each once.',
  })
  async parties(
    @Arg('filter', () => CaseFilterInput, { nullable: true }) filter: CaseFilterInput | undefined,
    @Ctx() { db }: RegistryContext,
  ): Promise<FoldedParty[]> {
    return partiesIn(await db.read((tx) => reports.valuesIn(tx, filterOf(filter), partnerAttributes)));
  }

  @FieldResolver(() => TermType, { description: 'Government, market, knowledge, society or residents.' })
  kind(@Root() { kind }: FoldedParty): TermType {
    const term = termOf('party-kind', kind);
    if (!term) throw new Error(`a kind of party that is not in the catalogue: ${kind}`);
    return term;
  }

  @FieldResolver(() => [PartyCase], { description: 'Where it takes part.' })
  async cases(
    @Root() { cases }: FoldedParty,
    @Ctx() context: RegistryContext,
  ): Promise<{ case: CaseRow; role: string | null; source: string }[]> {
    const found = await Promise.all(
      cases.map(async ({ caseId, ...said }) => ({ ...said, case: await caseByKey(caseId, context) })),
    );
    return found.flatMap(({ case: row, ...said }) => (row ? [{ ...said, case: row }] : []));
  }
}
