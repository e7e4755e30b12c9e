import {
  CalendarDate,
  connectionTypeOf,
  Field,
  Node,
  NodeId,
  OrganisationField,
  Owned,
  type Sharing,
} from '@gemeengoed/module-kit';
import { Directive, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

/** Formats in which a document can be had. */
export const DocumentFormat = { ODT: 'odt', PDF: 'pdf', DOCX: 'docx' } as const;
export type DocumentFormat = (typeof DocumentFormat)[keyof typeof DocumentFormat];
registerEnumType(DocumentFormat, {
  name: 'DocumentFormat',
  description: 'Formats in which a document can be had.',
  valuesConfig: {
    ODT: { description: 'OpenDocument Text, to work on.' },
    PDF: { description: 'Tagged PDF, to keep.' },
    DOCX: { description: 'Office Open XML, for who cannot open the others.' },
  },
});

@ObjectType({ description: 'One of the values that a place can be given.' })
export class Choice {
  @Field(() => String)
  value!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;
}

@ObjectType('Placeholder', { description: 'A place in a template that is filled per document.' })
export class PlaceholderType {
  @Field(() => String)
  key!: string;

  @Field(() => String, { description: 'text, organisation, money, date, number, choice or clause.' })
  kind!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => String, { nullable: true })
  helpNl?: string;

  @Field(() => String, { nullable: true })
  helpEn?: string;

  @Field(() => Boolean, { description: 'Whether the document can be final without it.' })
  required!: boolean;

  @Field(() => [Choice], { nullable: true })
  choices?: Choice[];
}

@ObjectType({ description: 'A template; a version never changes.' })
export class Template {
  @Field(() => String)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  titleNl!: string;

  @Field(() => String)
  titleEn!: string;

  @Field(() => String)
  summaryNl!: string;

  @Field(() => String)
  summaryEn!: string;

  @Field(() => Boolean, { description: 'Whether a draft is made from it for each adoption.' })
  onAdoption!: boolean;

  @Field(() => [PlaceholderType])
  placeholders!: PlaceholderType[];

  @Field(() => [String], { description: 'Laws and conditions that it follows.' })
  sources!: string[];

  @Field(() => String, { description: 'SPDX licence of the words.' })
  licence!: string;

  @Field(() => String, { description: 'SHA-256 of words and places.' })
  hash!: string;
}

@ObjectType({ description: 'A place of a draft with its value.' })
export class Place {
  @Field(() => PlaceholderType)
  placeholder!: PlaceholderType;

  @Field(() => String, {
    nullable: true,
    description: 'Stored value: cents, YYYY-MM-DD, yes or no, or words; null while open.',
  })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'The value as a reader sees it.' })
  shown!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the value came from: register, adoption, source or person.',
  })
  from!: string | null;
}

@ObjectType({ description: 'A document as a file.' })
export class ExportedDocument {
  @Field(() => String)
  fileName!: string;

  @Field(() => String)
  mediaType!: string;

  @Field(() => String, { description: 'The file in base64.' })
  content!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({
  implements: [Node, Owned],
  description: 'A document in the making: the words of a template with your own values.',
})
export class Draft implements Node, Owned {
  @NodeId('draft')
  id!: string;

  organisation!: string;
  sharing!: Sharing;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'Id of the template.' })
  templateId!: string;

  @Field(() => Int)
  templateVersion!: number;

  @Field(() => String, { description: 'SHA-256 of the template that it was made from.' })
  templateHash!: string;

  @Field(() => ID, { nullable: true, description: 'URN of the adoption that it belongs to.' })
  adoption!: string | null;

  @Field(() => ID, { nullable: true, description: 'URN of the case that it is about.' })
  caseUrn!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the solution, as it was when the draft was made.' })
  labelNl!: string | null;

  @Field(() => ID, { nullable: true, description: "URN of the source's document that it was copied from." })
  sourceDocument!: string | null;

  @OrganisationField({
    nullable: true,
    description: 'Whose document it was copied from; null for a standard template.',
  })
  sourceOrganisation!: string | null;

  @Field(() => String, { description: 'draft or final.' })
  status!: string;

  @Field(() => CalendarDate)
  madeOn!: string;

  @Field(() => CalendarDate, { nullable: true })
  finalisedOn!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'A page of drafts.' })
export class DraftConnection extends connectionTypeOf(Draft) {}

@InputType({ description: 'What a person typed at a place.' })
export class PlaceInput {
  @Field(() => String)
  key!: string;

  @Field(() => String, {
    description: 'As a person writes it: 1.500,00 or 24-11-2026; empty makes the place open again.',
  })
  value!: string;
}

/** A case of the case registry, known here by its global id only. */
@Directive('@key(fields: "id")')
@ObjectType('Case', { description: 'A case of the case registry.' })
export class Case {
  @Field(() => ID, { description: 'URN of the case.' })
  id!: string;
}
