import { caseImports, cases, type CaseImportRow, type CaseRow } from '@gemeengoed/case-registry-data';
import { asOrganisation, NotFound, uuidOf } from '@gemeengoed/module-kit';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Case } from '../case/case.type.js';
import type { RegistryContext } from '../case/known.js';
import { ExportedFile } from './exported-file.type.js';
import { continueImport, importCases } from './import-cases.js';
import { meaningOf, templateColumns } from './import-columns.js';
import { importLimits } from './import-limits.js';
import {
  CaseImportRowType,
  CaseImportType,
  CaseListFormat,
  ImportCellInput,
  ImportColumnType,
  ImportCountType,
  ImportLimits,
  ImportOutcome,
} from './import.type.js';
import { readCaseList } from './read-case-list.js';
import { seenRows } from './seen-rows.js';
import { correctImportRow, takeInImport } from './take-in.js';

const found = async ({ db }: RegistryContext, id: string): Promise<CaseImportRow> => {
  const row = await db.read((tx) => caseImports.find(tx, id));
  if (!row) throw new NotFound();
  return row;
};

@Resolver(() => CaseImportType)
export class ImportResolver {
  @Query(() => [CaseImportType], {
    nullable: true,
    description: 'Case lists that your organisation brought in, newest first; at most 100.',
  })
  caseImports(@Ctx() { db, caller }: RegistryContext): Promise<CaseImportRow[]> {
    return db.read((tx) => caseImports.list(tx, asOrganisation(caller).organisation, 100));
  }

  @Query(() => CaseImportType, { nullable: true, description: 'A case list that your organisation brought in.' })
  async caseImport(@Arg('id', () => ID) id: string, @Ctx() { db }: RegistryContext): Promise<CaseImportRow | null> {
    const key = uuidOf('case-import', id);
    return (await db.read((tx) => caseImports.find(tx, key))) ?? null;
  }

  @Query(() => ImportLimits, { nullable: true, description: 'How large a case list may be.' })
  importLimits(): ImportLimits {
    return importLimits;
  }

  @Query(() => [String], {
    nullable: true,
    description: 'Names of columns for a list to start with, in your language.',
  })
  importTemplate(@Ctx() { language }: RegistryContext): string[] {
    return templateColumns(language);
  }

  @Mutation(() => CaseImportType, {
    description:
      'Keeps a case list and reports on each row; takes in the rows that are right and new unless it is a dry run. The same file again changes nothing.',
  })
  async importCases(
    @Arg('fileName', () => String) fileName: string,
    @Arg('format', () => CaseListFormat) format: CaseListFormat,
    @Arg('content', () => String, { description: 'The file, or its first part, in base64: at most 140 kB of file.' })
    content: string,
    @Arg('dryRun', () => Boolean, { description: 'Reports, and takes nothing in.' }) dryRun: boolean,
    @Arg('complete', () => Boolean, {
      defaultValue: true,
      description: 'False when more parts follow by `continueImport`; the last one says what became of the rows.',
    })
    complete: boolean,
    @Ctx() context: RegistryContext,
  ): Promise<CaseImportRow> {
    const { db, caller } = context;
    const { id } = await importCases(db, asOrganisation(caller), { fileName, format, content, dryRun, complete });
    return found(context, id);
  }

  @Mutation(() => CaseImportType, { description: 'Adds the next part of a large file. Nothing is taken in yet.' })
  async continueImport(
    @Arg('id', () => ID) id: string,
    @Arg('from', () => Int, { description: 'How many bytes of the file came before.' }) from: number,
    @Arg('content', () => String, { description: 'The part in base64: at most 140 kB of file.' }) content: string,
    @Arg('complete', () => Boolean, { defaultValue: true }) complete: boolean,
    @Ctx() context: RegistryContext,
  ): Promise<CaseImportRow> {
    const { db, caller } = context;
    const key = uuidOf('case-import', id);
    await continueImport(db, asOrganisation(caller), { id: key, from, content, complete });
    return found(context, key);
  }

  @Mutation(() => CaseImportType, {
    description: 'Takes in the rows that are right and new; rows that look like a case that is there wait for you.',
  })
  async takeInImport(@Arg('id', () => ID) id: string, @Ctx() context: RegistryContext): Promise<CaseImportRow> {
    const key = uuidOf('case-import', id);
    await takeInImport(context.db, asOrganisation(context.caller), key);
    return found(context, key);
  }

  @Mutation(() => CaseImportRowType, {
    description: 'Puts other words in cells of a row. What is still wrong stands with the row; nothing is lost.',
  })
  async correctImportRow(
    @Arg('id', () => ID) id: string,
    @Arg('cells', () => [ImportCellInput]) cells: ImportCellInput[],
    @Arg('takeIn', () => Boolean, {
      defaultValue: false,
      description: 'Takes the row in when it is right, also where it looks like a case that is there.',
    })
    takeInNow: boolean,
    @Ctx() context: RegistryContext,
  ): Promise<CaseImportRowType> {
    const key = uuidOf('case-import-row', id);
    const { importId } = await correctImportRow(context.db, asOrganisation(context.caller), {
      ...{ id: key, cells, takeInNow },
    });
    const row = (await seenRows(await found(context, importId), context)).find((seen) => seen.id === key);
    if (!row) throw new NotFound();
    return row;
  }

  @FieldResolver(() => Int, { description: 'Bytes that arrived.' })
  size(@Root() { contentLength }: CaseImportRow): number {
    return Math.floor((contentLength * 3) / 4);
  }

  @FieldResolver(() => Boolean, { description: 'Whether every part of the file arrived and its rows were read.' })
  async complete(@Root() row: CaseImportRow, @Ctx() context: RegistryContext): Promise<boolean> {
    return (await seenRows(row, context)).length > 0;
  }

  @FieldResolver(() => [ImportCountType], { description: 'How many rows have each outcome.' })
  async counts(@Root() row: CaseImportRow, @Ctx() context: RegistryContext): Promise<ImportCountType[]> {
    const rows = await seenRows(row, context);
    return Object.values(ImportOutcome).map((outcome) => ({
      outcome,
      count: rows.filter((seen) => seen.outcome === outcome).length,
    }));
  }

  @FieldResolver(() => [ImportColumnType], { description: 'Columns of the file, with what each holds.' })
  async columns(@Root() row: CaseImportRow, @Ctx() context: RegistryContext): Promise<ImportColumnType[]> {
    if ((await seenRows(row, context)).length === 0) return [];
    const content = await context.db.read((tx) => caseImports.contentOf(tx, row.id));
    const { columns } = readCaseList(Buffer.from(content ?? '', 'base64'), row.format);
    return columns.map((name) => ({ name, ...columnOf(name) }));
  }

  @FieldResolver(() => [CaseImportRowType], { description: 'Rows in the order of the file; of some outcomes only.' })
  async rows(
    @Root() row: CaseImportRow,
    @Arg('outcomes', () => [ImportOutcome], { nullable: true }) outcomes: ImportOutcome[] | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 200.' }) first: number,
    @Arg('after', () => Int, { defaultValue: 0, description: 'Number of the row after which to begin.' }) after: number,
    @Ctx() context: RegistryContext,
  ): Promise<CaseImportRowType[]> {
    const rows = await seenRows(row, context);
    return rows
      .filter(({ rowNumber, outcome }) => rowNumber > after && (!outcomes || outcomes.includes(outcome)))
      .slice(0, Math.max(0, Math.min(first, 200)));
  }

  @FieldResolver(() => ExportedFile, { description: 'The file as it was, without numbers of residents.' })
  async file(@Root() { id, fileName, format }: CaseImportRow, @Ctx() { db }: RegistryContext): Promise<ExportedFile> {
    const content = (await db.read((tx) => caseImports.contentOf(tx, id))) ?? '';
    return { fileName, mediaType: format === 'csv' ? 'text/csv' : 'application/json', content, next: null };
  }
}

function columnOf(name: string): Omit<ImportColumnType, 'name'> {
  const meaning = meaningOf(name);
  switch (meaning.kind) {
    case 'identity':
      return { meaning: meaning.field, labelNl: meaning.labelNl, labelEn: meaning.labelEn };
    case 'attribute':
      return {
        meaning: meaning.attribute.id,
        labelNl: meaning.attribute.labelNl,
        labelEn: meaning.attribute.labelEn,
      };
    case 'source':
      return { meaning: 'source', labelNl: 'Bron', labelEn: 'Source' };
    case 'statement':
      return { meaning: 'assessments', labelNl: 'Feit met bron', labelEn: 'Fact with source' };
    case 'kept':
      return { meaning: null, labelNl: null, labelEn: null };
  }
}

@Resolver(() => CaseImportRowType)
export class ImportRowResolver {
  @FieldResolver(() => Case, {
    nullable: true,
    description: 'The case that it became, or that it is or looks like; null when there is none.',
  })
  case(@Root() { caseId }: CaseImportRowType, @Ctx() { db, load }: RegistryContext): Promise<CaseRow | null> {
    if (caseId === null) return Promise.resolve(null);
    return load('cases', caseId, async (keys) => {
      const rows = await db.read((tx) => cases.findAll(tx, keys));
      return keys.map((key) => rows.find((row) => row.id === key) ?? null);
    });
  }
}
