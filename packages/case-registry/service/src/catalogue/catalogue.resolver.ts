import type { CaseRegistryTables } from '@gemeengoed/case-registry-data';
import type { Context } from '@gemeengoed/module-kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { checklistsFor } from '../checklist/checklists-for.js';
import { attributes, steps } from './attributes.js';
import {
  AttributeType,
  CaseStepType,
  ChecklistType,
  InstrumentType,
  MatrixType,
  QuadrantType,
  ReferenceType,
  RegisterType,
  VocabularyType,
} from './catalogue.type.js';
import { instruments } from './instruments.js';
import { matrices } from './matrices.js';
import { quadrants } from './quadrants.js';
import { references } from './references.js';
import { registers } from './registers.js';
import { vocabularies } from './vocabularies.js';

@Resolver()
export class CatalogueResolver {
  @Query(() => [CaseStepType], {
    nullable: true,
    description: 'The steps in which a case is told and edited, in order.',
  })
  caseSteps(): CaseStepType[] {
    return [...steps];
  }

  @Query(() => [AttributeType], { nullable: true, description: 'What can be known of a case.' })
  attributes(): AttributeType[] {
    return [...attributes];
  }

  @Query(() => [VocabularyType], { nullable: true, description: 'The closed lists, with where they come from.' })
  vocabularies(@Arg('ids', () => [String], { nullable: true }) ids: string[] | undefined): VocabularyType[] {
    return vocabularies.filter(({ id }) => !ids || ids.includes(id));
  }

  @Query(() => [RegisterType], { nullable: true, description: 'The registers that a case can keep.' })
  registers(): RegisterType[] {
    return [...registers];
  }

  @Query(() => [ChecklistType], {
    nullable: true,
    description: 'The checklists of the field, and those that organisations defined and share with you.',
  })
  checklists(@Ctx() { db }: Context<CaseRegistryTables>): Promise<ChecklistType[]> {
    return db.read((tx) => checklistsFor(tx));
  }

  @Query(() => [QuadrantType], {
    nullable: true,
    description: 'The quadrants that place a case in one of four corners.',
  })
  quadrants(): QuadrantType[] {
    return [...quadrants];
  }

  @Query(() => [MatrixType], { nullable: true, description: 'Reference tables of the field.' })
  matrices(): MatrixType[] {
    return [...matrices];
  }

  @Query(() => [ReferenceType], { nullable: true, description: 'Tools that the sources name; by part of the name.' })
  references(@Arg('text', () => String, { nullable: true }) text: string | undefined): ReferenceType[] {
    const wanted = text?.trim().toLowerCase() ?? '';
    return references.filter(({ title }) => title.toLowerCase().includes(wanted));
  }

  @Query(() => [InstrumentType], { nullable: true, description: 'The instruments of the field and where each lives.' })
  instruments(): InstrumentType[] {
    return [...instruments];
  }
}
