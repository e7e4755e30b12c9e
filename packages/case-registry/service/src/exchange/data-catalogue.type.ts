import { Field, OrganisationField } from '@gemeengoed/module-kit';
import { Int, ObjectType, registerEnumType } from 'type-graphql';
import { ExportedFile } from './exported-file.type.js';

export const CatalogueFormat = { TURTLE: 'turtle', JSONLD: 'jsonld' } as const;
export type CatalogueFormat = (typeof CatalogueFormat)[keyof typeof CatalogueFormat];
registerEnumType(CatalogueFormat, { name: 'CatalogueFormat', description: 'How a catalogue is written.' });

@ObjectType({ description: 'A data delivery that is not in the catalogue, with what it lacks.' })
export class CatalogueOmission {
  @Field(() => String)
  titleNl!: string;

  @Field(() => String, { description: 'Name of the case in web addresses.' })
  slug!: string;

  @Field(() => [String])
  missingNl!: string[];

  @Field(() => [String])
  missingEn!: string[];
}

@ObjectType('DataCatalogue', {
  description: 'What an organisation shares with everyone, as a catalogue by DCAT-AP-NL 3.0.',
})
export class DataCatalogueType {
  @OrganisationField({ description: 'Whose catalogue it is.' })
  organisation!: string;

  @Field(() => Int, { description: 'Cases in the open data.' })
  cases!: number;

  @Field(() => ExportedFile, {
    nullable: true,
    description:
      'The catalogue; null where nothing is shared with everyone, or where the installation is not configured.',
  })
  file!: ExportedFile | null;

  @Field(() => [String], { description: 'Variables that whoever runs the installation has to give first.' })
  notConfigured!: string[];

  @Field(() => [String], { description: 'Titles of data deliveries in the catalogue.' })
  datasets!: string[];

  @Field(() => [CatalogueOmission], { description: 'Data deliveries that lack what the profile demands.' })
  omitted!: CatalogueOmission[];
}
