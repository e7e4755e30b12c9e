import { cases, portfolio, type AsOf, type CaseFilter, type Spread } from '@gemeengoed/case-registry-data';
import { dayOf, Invalid } from '@gemeengoed/module-kit';
import { Arg, Ctx, FieldResolver, GraphQLISODateTime, Query, Resolver, Root } from 'type-graphql';
import { filterOf } from '../case/case-filter.js';
import { Case, CaseFilterInput } from '../case/case.type.js';
import { assessmentsOf, entriesOf, knownOf, type RegistryContext, type SeenCase } from '../case/known.js';
import { attributeOf } from '../catalogue/attributes.js';
import { quadrantOf, type Quadrant } from '../catalogue/quadrants.js';
import { termOf, vocabularyOf } from '../catalogue/vocabularies.js';
import { openEntries, stated } from '../signal/facts.js';
import { placementOf } from './placement.rules.js';
import {
  CaseCostsType,
  CaseStandingType,
  Portfolio,
  PortfolioCostsType,
  QuadrantPlacementsType,
  QuadrantPlacementType,
  SpreadType,
} from './portfolio.type.js';
import { costsOf, decisionInForce, nextDue, topUnknown, type Sum } from './standing.rules.js';

/** A drawing of more cases is no longer read; a filter makes it readable. */
const mostPlaced = 100;

const asOfArgument = { nullable: true, description: 'The moment whose belief you ask for. Now unless given.' } as const;

function knownQuadrant(id: string): Quadrant {
  const quadrant = quadrantOf(id);
  if (quadrant) return quadrant;
  const says = {
    nl: 'Dit kwadrant bestaat niet. Kies er een uit de lijst.',
    en: 'There is no such quadrant. Choose one from the list.',
  };
  throw new Invalid(says, { quadrant: says });
}

async function placed(row: SeenCase, quadrant: Quadrant, context: RegistryContext) {
  const { positions, missing } = placementOf(await assessmentsOf(row, context), quadrant);
  return { case: row, positions, missing, disputed: positions.length > 1 };
}

const certaintyOf = (id: string | null) => (id === null ? null : (termOf('certainty', id) ?? null));
const money = ({ certainty, amount, ...rest }: Sum & { cases: number }) => ({
  ...{ ...rest, certainty: certaintyOf(certainty), amount: { cents: amount, currency: 'EUR' } },
});
const hours = ({ certainty, amount, ...rest }: Sum & { cases: number }) => ({
  ...{ ...rest, certainty: certaintyOf(certainty), hours: amount },
});
const ofOne = (sum: Sum) => ({ ...sum, cases: 1 });

@Resolver(() => Case)
export class CasePortfolioResolver {
  @FieldResolver(() => QuadrantPlacementType, { description: 'Where the case stands in a quadrant, by its id.' })
  placement(@Root() row: SeenCase, @Arg('quadrant', () => String) id: string, @Ctx() context: RegistryContext) {
    return placed(row, knownQuadrant(id), context);
  }

  @FieldResolver(() => CaseStandingType, { description: 'How the case stands for who steers.' })
  async standing(@Root() row: SeenCase, @Ctx() context: RegistryContext) {
    const known = await knownOf(row, context);
    const due = nextDue(known);
    const day = dayOf(row.asOf ?? new Date());
    return {
      phases: stated(known, 'phase'),
      valueGrades: stated(known, 'value-grade'),
      potential: stated(known, 'potential'),
      topUnknown: topUnknown(known),
      lastDecision: decisionInForce(known),
      openQuestions: openEntries(known, 'question').length,
      nextDue: due,
      overdue: due?.nextOn !== null && due?.nextOn !== undefined && due.nextOn < day,
    };
  }

  @FieldResolver(() => CaseCostsType, { description: 'What the case costs, as far as it was recorded.' })
  async costs(@Root() row: SeenCase, @Ctx() context: RegistryContext) {
    const costs = costsOf(await entriesOf(row, context));
    return {
      outOfPocket: costs.outOfPocket.map(ofOne).map(money),
      hours: costs.hours.map(ofOne).map(hours),
      apart: costs.apart,
    };
  }

  @Query(() => QuadrantPlacementsType, {
    nullable: true,
    description: 'The chosen cases that you may see in a quadrant: at most 100, with how many there are.',
  })
  async quadrantPlacements(
    @Arg('quadrant', () => String) id: string,
    @Arg('filter', () => CaseFilterInput, { nullable: true }) input: CaseFilterInput | undefined,
    @Arg('asOf', () => GraphQLISODateTime, asOfArgument) asOf: Date | undefined,
    @Ctx() context: RegistryContext,
  ) {
    const quadrant = knownQuadrant(id);
    const moment = asOf ?? null;
    const filter = filterOf(input, moment);
    const { rows, total } = await context.db.read(async (tx) => ({
      rows: await cases.asWorded(tx, (await cases.list(tx, filter, { first: mostPlaced })).rows, moment),
      total: await portfolio.countCases(tx, filter),
    }));
    const seen = rows.map((row): SeenCase => ({ ...row, asOf: moment }));
    return { quadrant, total, placements: await Promise.all(seen.map((row) => placed(row, quadrant, context))) };
  }
}

/** The cases that totals are made of. */
interface Chosen {
  filter: CaseFilter;
  total: number;
}

@Resolver(() => Portfolio)
export class PortfolioResolver {
  @Query(() => Portfolio, { nullable: true, description: 'Totals over the chosen cases that you may see.' })
  async portfolio(
    @Arg('filter', () => CaseFilterInput, { nullable: true }) input: CaseFilterInput | undefined,
    @Arg('asOf', () => GraphQLISODateTime, asOfArgument) asOf: Date | undefined,
    @Ctx() { db }: RegistryContext,
  ): Promise<Chosen> {
    const moment: AsOf = asOf ?? null;
    const filter = filterOf(input, moment);
    return { filter, total: await db.read((tx) => portfolio.countCases(tx, filter)) };
  }

  @FieldResolver(() => [SpreadType], {
    description: 'How the cases are spread over the terms of attributes with a list, for example `phase` or `domain`.',
  })
  async spreads(
    @Root() { filter, total }: Chosen,
    @Arg('attributes', () => [String]) ids: string[],
    @Ctx() { db }: RegistryContext,
  ) {
    const wanted = ids.map((id) => withList(id));
    const spreads = await db.read((tx) => portfolio.spreadOver(tx, filter, ids));
    return wanted.map(({ attribute, vocabulary }, place) => {
      const found: Spread | undefined = spreads[place];
      const casesWith = (id: string): number => found?.terms.find(({ term }) => term === id)?.cases ?? 0;
      return {
        attribute,
        terms: vocabulary.terms
          .map((term) => ({ term, cases: casesWith(term.id) }))
          .filter(({ term, cases: count }) => !term.retired || count > 0),
        several: found?.several ?? 0,
        soughtInVain: found?.soughtInVain ?? 0,
        unknown: total - (found?.stated ?? 0),
      };
    });
  }

  @FieldResolver(() => PortfolioCostsType, { description: 'Sums by how certain they are, with what is missing.' })
  async costs(@Root() { filter }: Chosen, @Ctx() { db }: RegistryContext) {
    const { sums, ...missing } = await db.read((tx) => portfolio.sumCosts(tx, filter));
    const certainties = vocabularyOf('certainty')?.terms.map(({ id }) => id) ?? [];
    const ordered = sums.toSorted(
      (a, b) => certainties.indexOf(a.certainty ?? '') - certainties.indexOf(b.certainty ?? ''),
    );
    return {
      ...missing,
      outOfPocket: ordered.filter(({ kind }) => kind === 'out-of-pocket').map(money),
      hours: ordered.filter(({ kind }) => kind === 'internal-hours').map(hours),
    };
  }
}

function withList(id: string) {
  const attribute = attributeOf(id);
  const vocabulary = vocabularyOf(attribute?.vocabulary ?? '');
  if (attribute && vocabulary) return { attribute, vocabulary };
  const says = {
    nl: 'Dit kenmerk heeft geen lijst om naar te tellen.',
    en: 'This attribute has no list to count by.',
  };
  throw new Invalid(says, { attributes: says });
}
