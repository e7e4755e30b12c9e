import { toHtml } from '@gemeengoed/documents';
import {
  asOrganisation,
  connectionOf,
  PageArgs,
  pageRequest,
  Sharing,
  uuidOf,
  type Context,
} from '@gemeengoed/module-kit';
import {
  drafts,
  templates,
  type DraftRow,
  type ProcurementTables,
  type TemplateRow,
} from '@gemeengoed/procurement-templates-data';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { createDraft } from './create-draft.js';
import {
  Case,
  DocumentFormat,
  Draft,
  DraftConnection,
  ExportedDocument,
  Place,
  PlaceholderType,
  PlaceInput,
  Template,
} from './draft.type.js';
import { exportDrafts } from './export-draft.js';
import { fillDraft } from './fill-draft.js';
import { finaliseDraft } from './finalise-draft.js';
import { removeDraft } from './remove-draft.js';
import { openPlaces, renderDraft } from './render.rules.js';
import { shareDocument } from './share-document.js';
import { spoken } from './value.rules.js';

type TemplatesContext = Context<ProcurementTables>;

@Resolver(() => Draft)
export class DraftResolver {
  @Query(() => [Template], { nullable: true, description: 'The newest version of each template.' })
  templates(@Ctx() { db }: TemplatesContext): Promise<TemplateRow[]> {
    return db.read((tx) => templates.list(tx));
  }

  @Query(() => Template, { nullable: true, description: 'The newest version of one template.' })
  async template(@Arg('id', () => String) id: string, @Ctx() { db }: TemplatesContext): Promise<TemplateRow | null> {
    return (await db.read((tx) => templates.find(tx, id))) ?? null;
  }

  @Query(() => Draft, { nullable: true, description: 'A draft by its id; null when it is missing or not to be seen.' })
  async draft(@Arg('id', () => ID) id: string, @Ctx() { db }: TemplatesContext): Promise<DraftRow | null> {
    const key = uuidOf('draft', id);
    return (await db.read((tx) => drafts.find(tx, key))) ?? null;
  }

  @Query(() => DraftConnection, {
    nullable: true,
    description: 'Drafts of your organisation, newest first; of one adoption when given.',
  })
  async drafts(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('adoption', () => ID, { nullable: true }) adoption: string | undefined,
    @Ctx() { db, caller }: TemplatesContext,
  ): Promise<DraftConnection> {
    const request = pageRequest(page);
    const { organisation } = asOrganisation(caller);
    return connectionOf(await db.read((tx) => drafts.list(tx, organisation, adoption, request)), ({ id }) => ({
      sort: id,
      id,
    }));
  }

  @FieldResolver(() => [Place], { description: 'Every place with its value.' })
  places(@Root() { placeholders, filled }: DraftRow): Place[] {
    return placeholders.map((placeholder) => {
      const known = Object.hasOwn(filled, placeholder.key) ? filled[placeholder.key] : undefined;
      return {
        placeholder,
        value: known?.value ?? null,
        shown: known ? spoken(placeholder, known.value) : null,
        from: known?.from ?? null,
      };
    });
  }

  @FieldResolver(() => [PlaceholderType], {
    description: 'Places that must be filled before the document can be final.',
  })
  open(@Root() draft: DraftRow): PlaceholderType[] {
    return openPlaces(draft);
  }

  @FieldResolver(() => String, { description: 'The document as it stands, as safe HTML.' })
  preview(@Root() draft: DraftRow): string {
    return toHtml({ title: draft.title, language: 'nl', blocks: renderDraft(draft) });
  }

  @FieldResolver(() => ExportedDocument, {
    description: 'The document as a file; open places are marked in it. At most five files per request.',
  })
  export(
    @Root() draft: DraftRow,
    @Arg('format', () => DocumentFormat) format: DocumentFormat,
    @Ctx() { load }: TemplatesContext,
  ): Promise<ExportedDocument> {
    return load('documents as files', { draft, format }, exportDrafts);
  }

  @Mutation(() => Draft, { description: 'Makes a draft from a template, with what is known filled in.' })
  createDraft(
    @Arg('template', () => String) template: string,
    @Arg('solution', () => String, { nullable: true }) solution: string | undefined,
    @Arg('case', () => ID, { nullable: true }) caseUrn: string | undefined,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | undefined,
    @Arg('adoption', () => ID, {
      nullable: true,
      description: 'URN of an adoption of your own; what it says is filled in, and `solution` and `case` are not read.',
    })
    adoption: string | undefined,
    @Ctx() { db, caller }: TemplatesContext,
  ): Promise<DraftRow> {
    return createDraft(db, asOrganisation(caller), { template, adoption, solution, caseUrn, key });
  }

  @Mutation(() => Draft, { description: 'Fills places of an own draft that is still at `version`.' })
  fillDraft(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('places', () => [PlaceInput]) places: PlaceInput[],
    @Ctx() { db, caller }: TemplatesContext,
  ): Promise<DraftRow> {
    return fillDraft(db, asOrganisation(caller), { id: uuidOf('draft', id), version, places });
  }

  @Mutation(() => Draft, {
    description: 'Makes an own draft final; refused while a place that must be filled is open.',
  })
  finaliseDraft(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() { db, caller }: TemplatesContext,
  ): Promise<DraftRow> {
    return finaliseDraft(db, asOrganisation(caller), { id: uuidOf('draft', id), version });
  }

  @Mutation(() => Draft, { description: 'Shares an own document as tender document of a case; PRIVATE stops sharing.' })
  shareDocument(
    @Arg('id', () => ID) id: string,
    @Arg('sharing', () => Sharing) sharing: Sharing,
    @Arg('case', () => ID, { nullable: true }) caseUrn: string | undefined,
    @Arg('labelNl', () => String, { nullable: true }) labelNl: string | undefined,
    @Ctx() { db, caller }: TemplatesContext,
  ): Promise<DraftRow> {
    return shareDocument(db, asOrganisation(caller), { id: uuidOf('draft', id), sharing, caseUrn, labelNl });
  }

  @Mutation(() => Boolean, { description: 'Removes an own draft that is not final.' })
  removeDraft(@Arg('id', () => ID) id: string, @Ctx() { db, caller }: TemplatesContext): Promise<boolean> {
    return removeDraft(db, asOrganisation(caller), uuidOf('draft', id));
  }
}

/** What this module adds to a case of the case registry. */
@Resolver(() => Case)
export class CaseResolver {
  @FieldResolver(() => [Draft], {
    nullable: true,
    description: 'Tender documents that their owners share about the case.',
  })
  tenderDocuments(@Root() { id }: Case, @Ctx() { db, load }: TemplatesContext): Promise<DraftRow[]> {
    return load('tender documents about', id, async (urns: readonly string[]) => {
      const rows = await db.read((tx) => drafts.sharedAbout(tx, urns));
      return urns.map((urn) => rows.filter(({ caseUrn }) => caseUrn === urn));
    });
  }
}
