import { reports, type CaseRow } from '@gemeengoed/case-registry-data';
import { Invalid } from '@gemeengoed/module-kit';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { filterOf } from '../case/case-filter.js';
import { Case, CaseFilterInput } from '../case/case.type.js';
import { casesByKeys } from '../case/cases-by-key.js';
import type { RegistryContext } from '../case/known.js';
import { attributeOf, type Attribute } from '../catalogue/attributes.js';
import { reportOf } from './report.rules.js';
import { AttributeReport, ReportCount } from './report.type.js';

/** How many cases a list under a count names at most; the count tells how many there are. */
const mostNamed = 100;
const firstCases = (ids: readonly string[], context: RegistryContext): Promise<CaseRow[]> =>
  casesByKeys(ids.slice(0, mostNamed), context);

@Resolver(() => AttributeReport)
export class ReportResolver {
  @Query(() => AttributeReport, {
    nullable: true,
    description: 'Counts the values of an attribute over the filtered cases that you may see.',
  })
  async attributeReport(
    @Arg('attribute', () => String, { description: 'Id of the attribute.' }) id: string,
    @Arg('sourceHolds', () => String, {
      nullable: true,
      description: 'Only what sources say whose name holds this text, for example `tabel 2`. All sources unless given.',
    })
    sourceHolds: string | undefined,
    @Arg('filter', () => CaseFilterInput, { nullable: true }) filter: CaseFilterInput | undefined,
    @Ctx() { db }: RegistryContext,
  ): Promise<AttributeReport> {
    const attribute = countable(id);
    const chosen = filterOf(filter);
    const [seen, values] = await db.read(async (tx) => [
      await reports.casesIn(tx, chosen),
      await reports.valuesIn(tx, chosen, [id]),
    ]);
    return { attribute, ...reportOf(attribute, seen, values, sourceHolds?.trim() || null) };
  }

  @FieldResolver(() => [Case], { description: 'The first hundred that no such source gives a value for.' })
  unnamedCases(@Root() { unnamedIds }: AttributeReport, @Ctx() context: RegistryContext): Promise<CaseRow[]> {
    return firstCases(unnamedIds, context);
  }

  @FieldResolver(() => Int, { description: 'Of how many cases sources say different things.' })
  disagreeing(@Root() { disagreeingIds }: AttributeReport): number {
    return disagreeingIds.length;
  }

  @FieldResolver(() => [Case], {
    description: 'The first hundred of which sources say different things, whichever sources are counted.',
  })
  disagreeingCases(@Root() { disagreeingIds }: AttributeReport, @Ctx() context: RegistryContext): Promise<CaseRow[]> {
    return firstCases(disagreeingIds, context);
  }
}

@Resolver(() => ReportCount)
export class ReportCountResolver {
  @FieldResolver(() => [Case], { description: 'The first hundred cases that have the value.' })
  cases(@Root() { caseIds }: ReportCount, @Ctx() context: RegistryContext): Promise<CaseRow[]> {
    return firstCases(caseIds, context);
  }
}

/**
 * An attribute whose values can be counted.
 *
 * @throws Invalid on `attribute`
 */
function countable(id: string): Attribute {
  const attribute = attributeOf(id);
  if (attribute) return attribute;
  const says = {
    nl: 'Dit kenmerk bestaat niet. Kies een kenmerk uit de lijst.',
    en: 'There is no such attribute. Choose one from the list.',
  };
  throw new Invalid(says, { attribute: says });
}
