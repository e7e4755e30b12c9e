import { cases } from '@gemeengoed/case-registry-data';
import type { AsOf, AssessmentRow, CaseRow } from '@gemeengoed/case-registry-data';
import { asOrganisation, connectionOf, PageArgs, pageRequest, Sharing, uuidOf } from '@gemeengoed/module-kit';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  GraphQLISODateTime,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import {
  Assessment,
  AssessmentInput,
  DisagreementType,
  StatementsInput,
  UnknownType,
} from '../assessment/assessment.type.js';
import { assessCase } from '../assessment/assess-case.js';
import { disagreementsIn, unknownsIn } from '../assessment/assessment.rules.js';
import { attributeOf, type Attribute } from '../catalogue/attributes.js';
import { facetsOf, filterOf } from './case-filter.js';
import {
  AdoptedFromInput,
  Case,
  CaseConnection,
  CaseFilterInput,
  CaseInput,
  Facet,
  Preset,
  SimilarCase,
} from './case.type.js';
import { assessmentsOf, type RegistryContext, type SeenCase } from './known.js';
import { presets } from './presets.js';
import { stateFacts } from '../assessment/state-facts.js';
import { createCase } from './create-case.js';
import { editCase } from './edit-case.js';
import { publishCase } from './publish-case.js';
import { retractAssessment } from '../assessment/retract-assessment.js';
import { findSimilarCases } from './similar-cases.js';
import { shareCase } from './share-case.js';
import { withdrawCase } from './withdraw-case.js';

const known = (id: string): Attribute => {
  const attribute = attributeOf(id);
  if (!attribute) throw new Error(`a value of an attribute that is not in the catalogue: ${id}`);
  return attribute;
};

const asOfArgument = {
  nullable: true,
  description:
    'The moment whose belief you ask for: what was recorded by then and not yet retracted. Now unless given.',
} as const;

/** The case as it was worded at the moment; null when it was not recorded yet. */
const seenAt = (row: CaseRow | undefined, asOf: AsOf, { db }: RegistryContext): Promise<SeenCase | null> =>
  row === undefined
    ? Promise.resolve(null)
    : db.read(async (tx) => {
        const [then] = await cases.asWorded(tx, [row], asOf);
        return then ? { ...then, asOf } : null;
      });

@Resolver(() => Case)
export class CaseResolver {
  @Query(() => Case, { nullable: true, description: 'A case by its id; null when it is missing or not to be seen.' })
  async case(
    @Arg('id', () => ID) id: string,
    @Arg('asOf', () => GraphQLISODateTime, asOfArgument) asOf: Date | undefined,
    @Ctx() context: RegistryContext,
  ): Promise<SeenCase | null> {
    const key = uuidOf('case', id);
    return seenAt(await context.db.read((tx) => cases.find(tx, key)), asOf ?? null, context);
  }

  @Query(() => Case, { nullable: true, description: 'A case by the name in its web address.' })
  async caseBySlug(
    @Arg('slug', () => String) slug: string,
    @Arg('asOf', () => GraphQLISODateTime, asOfArgument) asOf: Date | undefined,
    @Ctx() context: RegistryContext,
  ): Promise<SeenCase | null> {
    return seenAt(await context.db.read((tx) => cases.findBySlug(tx, slug)), asOf ?? null, context);
  }

  @Query(() => CaseConnection, { nullable: true, description: 'Cases that you may see, in order of Dutch title.' })
  async cases(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CaseFilterInput, { nullable: true }) filter: CaseFilterInput | undefined,
    @Arg('asOf', () => GraphQLISODateTime, asOfArgument) asOf: Date | undefined,
    @Ctx() { db }: RegistryContext,
  ): Promise<CaseConnection> {
    const request = pageRequest(page);
    const moment = asOf ?? null;
    const found = await db.read(async (tx) => {
      const { rows, hasNextPage } = await cases.list(tx, filterOf(filter, moment), request);
      return { rows: await cases.asWorded(tx, rows, moment), hasNextPage };
    });
    const seen = { ...found, rows: found.rows.map((row): SeenCase => ({ ...row, asOf: moment })) };
    return connectionOf(seen, ({ titleNl, id }) => ({ sort: titleNl, id }));
  }

  @Query(() => [Facet], {
    nullable: true,
    description: 'How many of the filtered cases have each domain, phase, type, grade and owner.',
  })
  caseFacets(
    @Arg('filter', () => CaseFilterInput, { nullable: true }) filter: CaseFilterInput | undefined,
    @Ctx() { db }: RegistryContext,
  ): Promise<Facet[]> {
    return facetsOf(db, filterOf(filter));
  }

  @Query(() => [Preset], { nullable: true, description: 'Choices of cases that the field itself makes.' })
  casePresets(): Preset[] {
    return [...presets];
  }

  @Query(() => [SimilarCase], {
    nullable: true,
    description: 'Cases that look like one that you are about to record, likeliest first; none when nothing does.',
  })
  similarCases(
    @Arg('titleNl', () => String, { nullable: true }) titleNl: string | undefined,
    @Arg('summaryNl', () => String, { nullable: true }) summaryNl: string | undefined,
    @Arg('problemNl', () => String, { nullable: true, description: 'The problem in plain words.' })
    problemNl: string | undefined,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many, 1 to 10.' }) first: number,
    @Ctx() { db }: RegistryContext,
  ): Promise<SimilarCase[]> {
    return findSimilarCases(db, { titleNl, summaryNl, problemNl, first });
  }

  @FieldResolver(() => [Assessment], {
    description: 'Everything that is known, with who says so; or of some attributes only.',
  })
  async assessments(
    @Root() row: SeenCase,
    @Arg('attributes', () => [String], { nullable: true }) wanted: string[] | undefined,
    @Ctx() context: RegistryContext,
  ): Promise<AssessmentRow[]> {
    const values = await assessmentsOf(row, context);
    return wanted ? values.filter(({ attribute }) => wanted.includes(attribute)) : values;
  }

  @FieldResolver(() => [DisagreementType], { description: 'Where sources disagree.' })
  async disagreements(@Root() row: SeenCase, @Ctx() context: RegistryContext) {
    const found = disagreementsIn(await assessmentsOf(row, context));
    return found.map(({ attribute, values }) => ({ attribute: known(attribute), values }));
  }

  @FieldResolver(() => [UnknownType], { description: 'What one would expect to know but nobody stated.' })
  async unknowns(@Root() row: SeenCase, @Ctx() context: RegistryContext) {
    const found = unknownsIn(await assessmentsOf(row, context));
    return found.map(({ attribute, note }) => ({ attribute: known(attribute), note }));
  }

  @Mutation(() => Case, { description: 'Records a case for your organisation. It is private until you share it.' })
  createCase(
    @Arg('input', () => CaseInput) input: CaseInput,
    @Arg('adoptedFrom', () => AdoptedFromInput, {
      nullable: true,
      description: 'What the case takes over, if it does: it then starts at implementation.',
    })
    adoptedFrom: AdoptedFromInput | undefined,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | undefined,
    @Ctx() { db, caller }: RegistryContext,
  ): Promise<CaseRow> {
    return createCase(db, asOrganisation(caller), { ...input, adoptedFrom, key });
  }

  @Mutation(() => Case, { description: 'Changes the identity of a case that is still at `version`.' })
  editCase(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => CaseInput) input: CaseInput,
    @Ctx() { db }: RegistryContext,
  ): Promise<CaseRow> {
    return editCase(db, { ...input, id: uuidOf('case', id), version });
  }

  @Mutation(() => Assessment, { description: 'Adds a value with its source. Earlier values stay beside it.' })
  assessCase(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => AssessmentInput) input: AssessmentInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | undefined,
    @Ctx() { db, caller }: RegistryContext,
  ): Promise<AssessmentRow> {
    return assessCase(db, asOrganisation(caller), { id: uuidOf('case', id), draft: input, key });
  }

  @Mutation(() => Case, {
    description: 'Saves one step of editing: adds values and retracts those they replace, all or nothing.',
  })
  stateFacts(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => StatementsInput) { values, replaces }: StatementsInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | undefined,
    @Ctx() { db, caller }: RegistryContext,
  ): Promise<CaseRow> {
    return stateFacts(db, asOrganisation(caller), {
      id: uuidOf('case', id),
      replaces: replaces.map((replaced) => uuidOf('assessment', replaced)),
      ...{ values, key },
    });
  }

  @Mutation(() => Case, { description: 'Takes a value out of sight; it stays in the history with the reason.' })
  retractAssessment(
    @Arg('id', () => ID) id: string,
    @Arg('because', () => String) because: string,
    @Ctx() { db }: RegistryContext,
  ): Promise<CaseRow> {
    return retractAssessment(db, { id: uuidOf('assessment', id), because });
  }

  @Mutation(() => Case, {
    description: 'Shares a case with a group, with government or with everyone; PRIVATE stops sharing.',
  })
  shareCase(
    @Arg('id', () => ID) id: string,
    @Arg('sharing', () => Sharing) sharing: Sharing,
    @Arg('sharedWith', () => [String], { defaultValue: [] }) sharedWith: string[],
    @Ctx() { db }: RegistryContext,
  ): Promise<CaseRow> {
    return shareCase(db, { id: uuidOf('case', id), sharing, sharedWith });
  }

  @Mutation(() => Case, { description: 'Offers the case, as it is now, to the marketplace.' })
  publishCase(@Arg('id', () => ID) id: string, @Ctx() { db }: RegistryContext): Promise<CaseRow> {
    return publishCase(db, uuidOf('case', id));
  }

  @Mutation(() => Case, { description: 'Takes the case out of the marketplace; who adopted it keeps what they have.' })
  withdrawCase(@Arg('id', () => ID) id: string, @Ctx() { db }: RegistryContext): Promise<CaseRow> {
    return withdrawCase(db, uuidOf('case', id));
  }
}
