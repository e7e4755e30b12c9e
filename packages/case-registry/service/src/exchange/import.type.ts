import { Field, NodeId } from '@gemeengoed/module-kit';
import { GraphQLISODateTime, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

/** How a case list is written. */
export const CaseListFormat = { CSV: 'csv', JSON: 'json' } as const;
export type CaseListFormat = (typeof CaseListFormat)[keyof typeof CaseListFormat];
registerEnumType(CaseListFormat, {
  name: 'CaseListFormat',
  description: 'How a case list is written.',
  valuesConfig: {
    CSV: { description: 'Comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252; the first row names the columns.' },
    JSON: { description: 'A list of objects, or an export of this registry.' },
  },
});

/** What a row of an import would do, or has done. */
export const ImportOutcome = {
  NEW: 'new',
  UNCHANGED: 'unchanged',
  SIMILAR: 'similar',
  FAULTY: 'faulty',
  TAKEN_IN: 'taken_in',
} as const;
export type ImportOutcome = (typeof ImportOutcome)[keyof typeof ImportOutcome];
registerEnumType(ImportOutcome, {
  name: 'ImportOutcome',
  description: 'What a row of an import would do, or has done.',
  valuesConfig: {
    NEW: { description: 'It would become a new case.' },
    UNCHANGED: { description: 'All of it is there already; nothing would change.' },
    SIMILAR: { description: 'It looks like a case that is there; a person decides.' },
    FAULTY: { description: 'Something has to change first.' },
    TAKEN_IN: { description: 'It became a case.' },
  },
});

@ObjectType('ImportCell', { description: 'A cell of a row as it was given.' })
export class ImportCellType {
  @Field(() => String)
  column!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType('ImportFault', { description: 'What is wrong in a row, and what to change.' })
export class ImportFaultType {
  @Field(() => String, { nullable: true, description: 'Name of the column; null where it concerns the whole row.' })
  column!: string | null;

  @Field(() => String)
  messageNl!: string;

  @Field(() => String)
  messageEn!: string;
}

@ObjectType('ImportColumn', { description: 'A column of a case list, with what it holds.' })
export class ImportColumnType {
  @Field(() => String)
  name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Id of an attribute, a field of a case, `source` or `assessments`; null where the registry does not know it: the column stays with the import.',
  })
  meaning!: string | null;

  @Field(() => String, { nullable: true })
  labelNl!: string | null;

  @Field(() => String, { nullable: true })
  labelEn!: string | null;
}

@ObjectType('ImportCount', { description: 'How many rows of an import have an outcome.' })
export class ImportCountType {
  @Field(() => ImportOutcome)
  outcome!: ImportOutcome;

  @Field(() => Int)
  count!: number;
}

@ObjectType('CaseImportRow', { description: 'A row of an imported case list.' })
export class CaseImportRowType {
  @NodeId('case-import-row')
  id!: string;

  @Field(() => Int, { description: 'As a spreadsheet counts: the header is row 1. In JSON the first record is 1.' })
  rowNumber!: number;

  @Field(() => ImportOutcome)
  outcome!: ImportOutcome;

  @Field(() => [ImportCellType], { description: 'The cells that hold something.' })
  cells!: ImportCellType[];

  @Field(() => [ImportFaultType])
  faults!: ImportFaultType[];

  /** Id of the case that it became, is, or looks like. */
  caseId!: string | null;
  organisation!: string;
}

@ObjectType('CaseImport', {
  description: 'A case list that was brought in: the file as it was, and what became of each row.',
})
export class CaseImportType {
  @NodeId('case-import')
  id!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => CaseListFormat)
  format!: CaseListFormat;

  @Field(() => GraphQLISODateTime)
  recordedAt!: Date;

  @Field(() => String, { description: 'Who brought it in.' })
  recordedBy!: string;

  organisation!: string;
}

@InputType({
  description: 'Other words for a cell of a row; every cell of that column is replaced. Empty takes it out.',
})
export class ImportCellInput {
  @Field(() => String)
  column!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType({ description: 'Bounds of a case list.' })
export class ImportLimits {
  @Field(() => Int, { description: 'Bytes of file in one request; a larger file comes in parts.' })
  partBytes!: number;

  @Field(() => Int, { description: 'Bytes of a whole file.' })
  fileBytes!: number;

  @Field(() => Int)
  rows!: number;

  @Field(() => Int)
  columns!: number;
}
