import { asOrganisation } from '@gemeengoed/module-kit';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Case } from '../case/case.type.js';
import { knownOf, type RegistryContext, type SeenCase } from '../case/known.js';
import { algorithmDescription, algorithmFields, type AlgorithmField } from './algorithm-register.rules.js';
import { AlgorithmRegisterEntryType } from './algorithm-register.type.js';
import { dataCatalogue } from './data-catalogue.js';
import { CatalogueFormat, DataCatalogueType } from './data-catalogue.type.js';
import { ExportedFile, wholeFile } from './exported-file.type.js';
import { ExportFormat, ExportPart } from './export.type.js';
import { openCases } from './open-cases.js';
import { organisationExport } from './organisation-export.js';

const afterArgument = { nullable: true, description: 'Where the file goes on: `next` of the part before.' } as const;

@Resolver(() => Case)
export class ExportResolver {
  @Query(() => ExportedFile, {
    nullable: true,
    description: 'What your organisation owns, history and confidential answers too, in parts that follow one another.',
  })
  organisationExport(
    @Arg('format', () => ExportFormat) format: ExportFormat,
    @Arg('part', () => ExportPart, { nullable: true, description: 'EVERYTHING unless given.' })
    part: ExportPart | undefined,
    @Arg('after', () => String, afterArgument) after: string | undefined,
    @Ctx() { db, caller }: RegistryContext,
  ): Promise<ExportedFile> {
    const { organisation } = asOrganisation(caller);
    return organisationExport(db, {
      ...{ organisation, format, part: part ?? ExportPart.EVERYTHING },
      after: after ?? null,
    });
  }

  @Query(() => ExportedFile, {
    nullable: true,
    description:
      'The cases that an organisation shares with everyone, as open data (CC0); in JSON, or their facts in CSV.',
  })
  openCases(
    @Arg('organisation', () => String) organisation: string,
    @Arg('format', () => ExportFormat) format: ExportFormat,
    @Arg('after', () => String, afterArgument) after: string | undefined,
    @Ctx() { db }: RegistryContext,
  ): Promise<ExportedFile> {
    return openCases(db, { organisation, format, after: after ?? null });
  }

  @Query(() => DataCatalogueType, {
    nullable: true,
    description: 'The catalogue of what an organisation shares with everyone; null for an unknown organisation.',
  })
  dataCatalogue(
    @Arg('organisation', () => String, { description: 'Code of the organisation.' }) organisation: string,
    @Arg('format', () => CatalogueFormat) format: CatalogueFormat,
    @Ctx() { db, installation }: RegistryContext,
  ): Promise<DataCatalogueType | null> {
    return dataCatalogue(db, installation, { organisation, format });
  }

  @FieldResolver(() => AlgorithmRegisterEntryType, {
    description: 'The case as a description for the Dutch algorithm register, with what is not filled in.',
  })
  async algorithmRegister(@Root() row: SeenCase, @Ctx() context: RegistryContext): Promise<AlgorithmRegisterEntryType> {
    const known = await knownOf(row, context);
    const fields = algorithmFields(known);
    const description = algorithmDescription(known, fields);
    return {
      fields: fields.map(({ value, problem, ...field }) => ({
        ...field,
        values: valuesOf(value),
        ...{ problemNl: problem?.nl ?? null, problemEn: problem?.en ?? null },
      })),
      file:
        description &&
        wholeFile(
          `algoritmeregister-${row.slug}.json`,
          'application/json',
          `${JSON.stringify(description, null, 2)}\n`,
        ),
    };
  }
}

const valuesOf = (value: AlgorithmField['value']): string[] =>
  value === null
    ? []
    : typeof value === 'string'
      ? value.split('\n')
      : value.map((one) => (typeof one === 'string' ? one : one.link ? `${one.title}: ${one.link}` : one.title));
