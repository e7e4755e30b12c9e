import { Field } from '@gemeengoed/module-kit';
import { Int, ObjectType } from 'type-graphql';

// The catalogue of the field: what can be known, kept, asked and drawn of a case, with where each comes from.

@ObjectType('Term', { description: 'A value of a closed list.' })
export class TermType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => [String], { description: 'Other words that sources use for it.' })
  aliases!: readonly string[];

  @Field(() => Boolean, { description: 'No longer to be chosen; values that have it keep it.' })
  retired!: boolean;
}

@ObjectType('Vocabulary', { description: 'A closed list, with where it comes from.' })
export class VocabularyType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => String)
  source!: string;

  @Field(() => String, { description: 'Edition of the list; a value keeps the edition that its term was chosen from.' })
  version!: string;

  @Field(() => [String], { description: 'Instruments of the field that the list carries, for example I-001.' })
  instruments!: readonly string[];

  @Field(() => String, {
    description: '`complete`, or `notInSource`: named by its source without saying what is on it.',
  })
  contents!: string;

  @Field(() => [TermType])
  terms!: readonly TermType[];
}

@ObjectType('Attribute', { description: 'Something that can be known of a case.' })
export class AttributeType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => String, { description: 'What a value holds: term, text, number, yes_no or period.' })
  kind!: string;

  @Field(() => String, { description: 'Step of telling and editing a case in which it is asked.' })
  step!: string;

  @Field(() => String, { nullable: true, description: 'Id of the list that terms come from.' })
  vocabulary?: string;

  @Field(() => Boolean, {
    description: 'Whether several values are parts of one answer; where not, different values disagree.',
  })
  many!: boolean;

  @Field(() => Boolean, { description: 'Whether a reader is told when nobody stated it.' })
  expected!: boolean;

  @Field(() => [String], { description: 'Instruments of the field that it carries, beside those of its list.' })
  instruments!: readonly string[];

  @Field(() => String, { nullable: true })
  helpNl?: string;

  @Field(() => String, { nullable: true })
  helpEn?: string;
}

@ObjectType('CaseStep', { description: 'A step in which a case is told and edited.' })
export class CaseStepType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;
}

@ObjectType('RegisterField', { description: 'A field that entries of a register have.' })
export class RegisterFieldType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => String, {
    description:
      'text, long_text, number, money (whole cents), yes_no, date, term, entry (id of another entry) or url.',
  })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Id of the list that terms come from.' })
  vocabulary?: string;

  @Field(() => String, { nullable: true, description: 'The register that entries come from; the own one when null.' })
  register?: string;

  @Field(() => Boolean)
  many!: boolean;

  @Field(() => Boolean)
  required!: boolean;
}

@ObjectType('EntryStatus', { description: 'Where an entry of a register stands.' })
export class EntryStatusType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => Boolean, { description: 'Whether the status asks for a reason.' })
  because!: boolean;

  @Field(() => Boolean, { description: 'Whether nothing is to be done any more.' })
  ended!: boolean;
}

@ObjectType('RegisterTemplate', { description: 'Entries that the field gives as a start.' })
export class RegisterTemplateType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => String)
  source!: string;
}

@ObjectType('Register', {
  description: 'A list that a case keeps and works on: unknowns, options, risks, costs and the like.',
})
export class RegisterType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => String, { description: 'What the title of an entry says.' })
  titleNl!: string;

  @Field(() => String)
  titleEn!: string;

  @Field(() => String)
  step!: string;

  @Field(() => [String])
  instruments!: readonly string[];

  @Field(() => Boolean, { description: 'Whether entries have an order of importance.' })
  ranked!: boolean;

  @Field(() => Boolean, { description: 'Seen by the owner only, whatever the scope of the case.' })
  confidential!: boolean;

  @Field(() => String)
  helpNl!: string;

  @Field(() => String)
  helpEn!: string;

  @Field(() => [EntryStatusType], { description: 'The first is that of a new entry.' })
  statuses!: readonly EntryStatusType[];

  @Field(() => [RegisterFieldType])
  fields!: readonly RegisterFieldType[];

  @Field(() => [RegisterTemplateType])
  templates!: readonly RegisterTemplateType[];
}

@ObjectType('AxisEnd', { description: 'One end of an axis of a quadrant.' })
export class AxisEndType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;
}

@ObjectType('Axis', { description: 'A dimension with two ends, answered by one attribute.' })
export class AxisType {
  @Field(() => String, { description: 'Id of the attribute that answers it.' })
  attribute!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => AxisEndType)
  low!: AxisEndType;

  @Field(() => AxisEndType)
  high!: AxisEndType;
}

@ObjectType('QuadrantCell', { description: 'A corner of a quadrant, with what it advises.' })
export class QuadrantCellType {
  @Field(() => String, { description: 'Id of the end of the horizontal axis.' })
  horizontal!: string;

  @Field(() => String, { description: 'Id of the end of the vertical axis.' })
  vertical!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => String, { nullable: true })
  adviceNl!: string | null;

  @Field(() => String, { nullable: true })
  adviceEn!: string | null;
}

@ObjectType('Quadrant', { description: 'Two questions that place a case in one of four corners.' })
export class QuadrantType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => String)
  source!: string;

  @Field(() => [String])
  instruments!: readonly string[];

  @Field(() => AxisType)
  horizontal!: AxisType;

  @Field(() => AxisType)
  vertical!: AxisType;

  @Field(() => [QuadrantCellType])
  cells!: readonly QuadrantCellType[];
}

@ObjectType('MatrixColumn', { description: 'A column or row heading of a reference table.' })
export class MatrixColumnType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;
}

@ObjectType('MatrixCell', { description: 'Words of a reference table.' })
export class MatrixCellType {
  @Field(() => String)
  textNl!: string;

  @Field(() => String)
  textEn!: string;
}

@ObjectType('MatrixRow', { description: 'An aspect of a reference table, with a cell per column.' })
export class MatrixRowType extends MatrixColumnType {
  @Field(() => [MatrixCellType])
  cells!: readonly MatrixCellType[];
}

@ObjectType('Matrix', { description: 'A table of the field to read.' })
export class MatrixType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => String)
  source!: string;

  @Field(() => [String])
  instruments!: readonly string[];

  @Field(() => [MatrixColumnType])
  columns!: readonly MatrixColumnType[];

  @Field(() => [MatrixRowType])
  rows!: readonly MatrixRowType[];
}

@ObjectType('Reference', { description: 'A tool that the sources name.' })
export class ReferenceType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  source!: string;

  @Field(() => [String])
  instruments!: readonly string[];
}

@ObjectType('Carrier', { description: 'A shape of the registry that carries an instrument.' })
export class CarrierType {
  @Field(() => String, {
    description: 'attribute, vocabulary, register, checklist, quadrant, matrix, reference, preset, rule or record.',
  })
  shape!: string;

  @Field(() => String)
  id!: string;
}

@ObjectType('Instrument', { description: 'An instrument of the field, with where the registry carries it.' })
export class InstrumentType {
  @Field(() => String, { description: 'For example I-001.' })
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => Boolean, { description: 'The source names it and does not say what is in it; nothing is filled in.' })
  notInSource!: boolean;

  @Field(() => [CarrierType])
  carriers!: readonly CarrierType[];
}

@ObjectType('ChecklistItem', { description: 'A question or point of a checklist.' })
export class ChecklistItemType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => String, { nullable: true, description: 'Id of its group.' })
  group!: string | null;
}

@ObjectType('ChecklistGroup', { description: 'A group of points of a checklist.' })
export class ChecklistGroupType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;
}

@ObjectType('Checklist', { description: 'Questions or points that are answered together on a day, and again later.' })
export class ChecklistType {
  @Field(() => String)
  id!: string;

  @Field(() => String, { description: 'Edition; a response keeps the edition that it answers.' })
  version!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => String)
  source!: string;

  @Field(() => [String])
  instruments!: readonly string[];

  @Field(() => String, { description: '`case` or `organisation`.' })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'Step of a case in which it is filled in.' })
  step!: string | null;

  @Field(() => String, { description: 'tick, score (1 to 5), percentage, count, choice or text.' })
  scale!: string;

  @Field(() => String, { nullable: true, description: 'The list of a choice.' })
  vocabulary!: string | null;

  @Field(() => Boolean, { description: 'Seen by the owner only, whatever the scope of the case.' })
  confidential!: boolean;

  @Field(() => Int, { nullable: true, description: 'After how many months it should be done again.' })
  repeatMonths!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many points the source announces, where that is not how many it lists.',
  })
  announced!: number | null;

  @Field(() => String, {
    description: '`complete`, or `notInSource`: named by its source without saying what is in it.',
  })
  contents!: string;

  @Field(() => String)
  helpNl!: string;

  @Field(() => String)
  helpEn!: string;

  @Field(() => [ChecklistGroupType])
  groups!: readonly ChecklistGroupType[];

  @Field(() => [ChecklistItemType])
  items!: readonly ChecklistItemType[];

  @Field(() => String, {
    nullable: true,
    description: 'Code of the organisation that defined it; null for the field’s own.',
  })
  organisation!: string | null;
}
