import { assessments, cases } from '@gemeengoed/case-registry-data';
import type { CaseRegistryTables, CaseRow, AssessmentRow } from '@gemeengoed/case-registry-data';
import {
  asOrganisation,
  connectionOf,
  PageArgs,
  pageRequest,
  Sharing,
  uuidOf,
  type Context,
} from '@gemeengoed/module-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Assessment, AssessmentInput, DisagreementType, UnknownType } from './assessment.type.js';
import { assessCase } from './assess-case.js';
import { disagreementsIn, inOrder, unknownsIn } from './assessment.rules.js';
import { attributeOf, type Attribute } from './attributes.js';
import { facetsOf, filterOf } from './case-filter.js';
import { Case, CaseConnection, CaseFilterInput, CaseInput, Facet } from './case.type.js';
import { createCase } from './create-case.js';
import { editCase } from './edit-case.js';
import { publishCase } from './publish-case.js';
import { retractAssessment } from './retract-assessment.js';
import { shareCase } from './share-case.js';
import { withdrawCase } from './withdraw-case.js';

type RegistryContext = Context<CaseRegistryTables>;

const valuesOf = (row: CaseRow, { db, load }: RegistryContext): Promise<AssessmentRow[]> =>
  load('assessments', row.id, async (ids) => {
    const values = inOrder(await db.read((tx) => assessments.ofCases(tx, ids)));
    return ids.map((id) => values.filter(({ caseId }) => caseId === id));
  });

const known = (id: string): Attribute => {
  const attribute = attributeOf(id);
  if (!attribute) throw new Error(`a value of an attribute that is not in the catalogue: ${id}`);
  return attribute;
};

@Resolver(() => Case)
export class CaseResolver {
  @Query(() => Case, { nullable: true, description: 'A case by its id; null when it is missing or not to be seen.' })
  async case(@Arg('id', () => ID) id: string, @Ctx() { db }: RegistryContext): Promise<CaseRow | null> {
    const key = uuidOf('case', id);
    return (await db.read((tx) => cases.find(tx, key))) ?? null;
  }

  @Query(() => Case, { nullable: true, description: 'A case by the name in its web address.' })
  async caseBySlug(@Arg('slug', () => String) slug: string, @Ctx() { db }: RegistryContext): Promise<CaseRow | null> {
    return (await db.read((tx) => cases.findBySlug(tx, slug))) ?? null;
  }

  @Query(() => CaseConnection, { nullable: true, description: 'Cases that you may see, in order of Dutch title.' })
  async cases(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CaseFilterInput, { nullable: true }) filter: CaseFilterInput | undefined,
    @Ctx() { db }: RegistryContext,
  ): Promise<CaseConnection> {
    const request = pageRequest(page);
    const found = await db.read((tx) => cases.list(tx, filterOf(filter), request));
    return connectionOf(found, ({ titleNl, id }) => ({ sort: titleNl, id }));
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

  @FieldResolver(() => [Assessment], {
    description: 'Everything that is known, with who says so; or of some attributes only.',
  })
  async assessments(
    @Root() row: CaseRow,
    @Arg('attributes', () => [String], { nullable: true }) wanted: string[] | undefined,
    @Ctx() context: RegistryContext,
  ): Promise<AssessmentRow[]> {
    const values = await valuesOf(row, context);
    return wanted ? values.filter(({ attribute }) => wanted.includes(attribute)) : values;
  }

  @FieldResolver(() => [DisagreementType], { description: 'Where sources disagree.' })
  async disagreements(@Root() row: CaseRow, @Ctx() context: RegistryContext) {
    const found = disagreementsIn(await valuesOf(row, context));
    return found.map(({ attribute, values }) => ({ attribute: known(attribute), values }));
  }

  @FieldResolver(() => [UnknownType], { description: 'What one would expect to know but nobody stated.' })
  async unknowns(@Root() row: CaseRow, @Ctx() context: RegistryContext) {
    const found = unknownsIn(await valuesOf(row, context));
    return found.map(({ attribute, note }) => ({ attribute: known(attribute), note }));
  }

  @Mutation(() => Case, { description: 'Records a case for your organisation. It is private until you share it.' })
  createCase(
    @Arg('input', () => CaseInput) input: CaseInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | undefined,
    @Ctx() { db, caller }: RegistryContext,
  ): Promise<CaseRow> {
    return createCase(db, asOrganisation(caller), { ...input, key });
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
