import { reports, type CaseRow } from '@gemeengoed/case-registry-data';
import { connectionOf, PageArgs, pageRequest } from '@gemeengoed/module-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { filterOf } from '../case/case-filter.js';
import { CaseFilterInput } from '../case/case.type.js';
import { caseByKey } from '../case/cases-by-key.js';
import type { RegistryContext } from '../case/known.js';
import { TermType } from '../catalogue/catalogue.type.js';
import { termOf } from '../catalogue/vocabularies.js';
import { kindOf, partiesIn, partnerAttributes, type FoldedParty } from './party.rules.js';
import { Party, PartyCase, PartyConnection } from './party.type.js';

/** How many of its cases a party names. */
const mostShown = 20;

@Resolver(() => Party)
export class PartyResolver {
  @Query(() => PartyConnection, {
    nullable: true,
    description: 'The parties around the filtered cases that you may see: those with a name first, each once.',
  })
  async parties(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CaseFilterInput, { nullable: true }) filter: CaseFilterInput | undefined,
    @Arg('kind', () => String, { nullable: true, description: 'Kind of party, by id, label or alias.' })
    kind: string | undefined,
    @Ctx() { db }: RegistryContext,
  ) {
    const { first, after } = pageRequest(page);
    const wanted = kind ? (termOf('party-kind', kind)?.id ?? kind) : undefined;
    const attributes = partnerAttributes.filter((attribute) => !wanted || kindOf(attribute) === wanted);
    const all = partiesIn(await db.read((tx) => reports.valuesIn(tx, filterOf(filter), attributes)));
    const from = after ? all.findIndex(({ key }) => key === after.id) + 1 : 0;
    const rows = all.slice(from, from + first);
    return connectionOf({ rows, hasNextPage: all.length > from + first }, ({ name, key }) => ({ sort: name, id: key }));
  }

  @FieldResolver(() => TermType, { description: 'Government, market, knowledge, society or residents.' })
  kind(@Root() { kind }: FoldedParty): TermType {
    const term = termOf('party-kind', kind);
    if (!term) throw new Error(`a kind of party that is not in the catalogue: ${kind}`);
    return term;
  }

  @FieldResolver(() => [PartyCase], {
    description: 'The first of the cases where it takes part, by title; `caseCount` tells how many there are.',
  })
  async cases(
    @Root() { cases }: FoldedParty,
    @Ctx() context: RegistryContext,
  ): Promise<{ case: CaseRow; role: string | null; source: string }[]> {
    const found = await Promise.all(
      cases
        .slice(0, mostShown)
        .map(async ({ caseId, ...said }) => ({ ...said, case: await caseByKey(caseId, context) })),
    );
    return found.flatMap(({ case: row, ...said }) => (row ? [{ ...said, case: row }] : []));
  }
}
