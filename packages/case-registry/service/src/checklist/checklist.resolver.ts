import {
  catalogueAdditions,
  checklistResponses,
  type CaseRegistryTx,
  type ChecklistResponseRow,
} from '@gemeengoed/case-registry-data';
import { asOrganisation, checkedSharing, NotFound, Sharing, uuidOf } from '@gemeengoed/module-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Case } from '../case/case.type.js';
import { responsesOf, type RegistryContext, type SeenCase } from '../case/known.js';
import { ChecklistType } from '../catalogue/catalogue.type.js';
import type { Checklist } from '../catalogue/checklist.js';
import { termOf } from '../catalogue/vocabularies.js';
import { inForce, trendOf } from './checklist.rules.js';
import { CaseChecklistType, ChecklistAnswerType, ChecklistResponse, ChecklistResponseInput } from './checklist.type.js';
import { allChecklists } from './checklists-for.js';
import { defineChecklist, retireChecklist } from './define-checklist.js';
import { respond } from './respond.js';

/** Every edition of every checklist, loaded once per request. */
const editions = ({ db, load }: RegistryContext): Promise<{ checklist: Checklist; inForce: boolean }[]> =>
  load('checklists', 'all', async (keys) => {
    const all = await db.read((tx: CaseRegistryTx) => allChecklists(tx));
    return keys.map(() => all);
  });

/** Checklists of a subject with their responses: those that were filled in, or the ones that are asked for. */
async function withResponses(
  responses: readonly ChecklistResponseRow[],
  { subject, ids }: { subject: Checklist['subject']; ids: readonly string[] | undefined },
  context: RegistryContext,
) {
  const known = await editions(context);
  const newest = known.filter(
    ({ checklist: { id } }, place) => known.findIndex(({ checklist }) => checklist.id === id) === place,
  );
  return newest
    .filter(({ checklist }) => checklist.subject === subject)
    .map(({ checklist }) => ({
      checklist,
      responses: inForce(responses.filter((of) => of.checklist === checklist.id)),
    }))
    .filter(({ checklist, responses: own }) => (ids ? ids.includes(checklist.id) : own.length > 0))
    .map(({ checklist, responses: own }) => ({
      ...{ checklist, responses: own, trend: trendOf(checklist, own) },
      dueOn: own[0]?.nextOn ?? null,
    }));
}

@Resolver(() => Case)
export class CaseChecklistsResolver {
  @FieldResolver(() => [CaseChecklistType], {
    description: 'Checklists that were filled in for the case; or some, also when they were not.',
  })
  async checklists(
    @Root() row: SeenCase,
    @Arg('ids', () => [String], { nullable: true }) ids: string[] | undefined,
    @Ctx() context: RegistryContext,
  ) {
    return withResponses(await responsesOf(row, context), { subject: 'case', ids }, context);
  }

  @Query(() => [CaseChecklistType], {
    nullable: true,
    description:
      'Checklists of an organisation as a whole with what you may see of its responses; all unless some are named.',
  })
  async organisationChecklists(
    @Arg('organisation', () => String) organisation: string,
    @Arg('ids', () => [String], { nullable: true }) ids: string[] | undefined,
    @Ctx() context: RegistryContext,
  ) {
    const responses = await context.db.read((tx) => checklistResponses.ofOrganisations(tx, [organisation]));
    const all = (await editions(context)).map(({ checklist }) => checklist.id);
    return withResponses(responses, { subject: 'organisation', ids: ids ?? all }, context);
  }

  @Mutation(() => ChecklistResponse, {
    description: 'Keeps a checklist as it was filled in: for a case, or for your organisation as a whole.',
  })
  respond(
    @Arg('case', () => ID, { nullable: true }) caseId: string | undefined,
    @Arg('input', () => ChecklistResponseInput) { checklist, corrects, ...draft }: ChecklistResponseInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | undefined,
    @Ctx() { db, caller }: RegistryContext,
  ): Promise<ChecklistResponseRow> {
    return respond(db, asOrganisation(caller), {
      caseId: caseId ? uuidOf('case', caseId) : null,
      corrects: corrects ? uuidOf('checklist-response', corrects) : null,
      ...{ checklist, draft, key },
    });
  }

  @Mutation(() => ChecklistType, {
    description: 'Adds a checklist of your organisation from a definition file (JSON), or a new edition of it.',
  })
  defineChecklist(
    @Arg('definition', () => String) definition: string,
    @Ctx() { db, caller }: RegistryContext,
  ): Promise<Checklist> {
    return defineChecklist(db, asOrganisation(caller), definition);
  }

  @Mutation(() => Boolean, { description: 'Takes a checklist of your organisation out of use; its responses stay.' })
  retireChecklist(@Arg('id', () => String) id: string, @Ctx() { db, caller }: RegistryContext): Promise<boolean> {
    return retireChecklist(db, asOrganisation(caller).organisation, id);
  }

  @Mutation(() => Boolean, { description: 'Shares a checklist of your organisation, so that others can use it.' })
  shareChecklist(
    @Arg('id', () => String) id: string,
    @Arg('sharing', () => Sharing) sharing: Sharing,
    @Arg('sharedWith', () => [String], { defaultValue: [] }) sharedWith: string[],
    @Ctx() { db, caller }: RegistryContext,
  ): Promise<boolean> {
    const { organisation } = asOrganisation(caller);
    const scope = checkedSharing(sharing, sharedWith);
    return db.write(async (tx) => {
      const shared = await catalogueAdditions.shareChecklistDefinition(
        tx,
        organisation,
        id.slice(organisation.length + 1),
        scope,
      );
      if (!shared) throw new NotFound();
      return true;
    });
  }
}

@Resolver(() => ChecklistResponse)
export class ChecklistResponseResolver {
  @FieldResolver(() => ChecklistType, { description: 'The checklist, in the edition that was answered.' })
  async checklist(@Root() row: ChecklistResponseRow, @Ctx() context: RegistryContext): Promise<Checklist> {
    return editionOf(row, context);
  }

  @FieldResolver(() => [ChecklistAnswerType], { description: 'One per item, in the order of the checklist.' })
  async answers(@Root() row: ChecklistResponseRow, @Ctx() context: RegistryContext): Promise<ChecklistAnswerType[]> {
    const { items, vocabulary } = await editionOf(row, context);
    return items.map((item) => {
      const given = row.answers.find((answer) => answer.item === item.id);
      const chosen = vocabulary && given?.value ? termOf(vocabulary, given.value) : undefined;
      return {
        item,
        value: given?.value ?? null,
        note: given?.note ?? null,
        ...{ valueNl: chosen?.labelNl ?? null, valueEn: chosen?.labelEn ?? null },
      };
    });
  }
}

async function editionOf(
  { checklist, checklistVersion }: ChecklistResponseRow,
  context: RegistryContext,
): Promise<Checklist> {
  const found = (await editions(context)).filter((known) => known.checklist.id === checklist);
  const edition = found.find((known) => known.checklist.version === checklistVersion) ?? found[0];
  if (!edition) throw new NotFound();
  return edition.checklist;
}
