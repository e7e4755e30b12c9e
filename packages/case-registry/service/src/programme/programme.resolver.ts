import { programmes, type CaseRow, type ProgrammeRow } from '@gemeengoed/case-registry-data';
import { asOrganisation, Basis, Sharing, uuidOf } from '@gemeengoed/module-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Case } from '../case/case.type.js';
import { caseByKey } from '../case/cases-by-key.js';
import type { RegistryContext, SeenCase } from '../case/known.js';
import { addCaseToProgramme } from './add-case-to-programme.js';
import { createProgramme } from './create-programme.js';
import { budgetOf } from './programme.rules.js';
import { Programme, ProgrammeBudget, ProgrammeCase, ProgrammeInput } from './programme.type.js';
import { shareProgramme } from './share-programme.js';

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => [Programme], { nullable: true, description: 'Programmes that you may see, by name.' })
  programmes(@Ctx() { db }: RegistryContext): Promise<ProgrammeRow[]> {
    return db.read((tx) => programmes.list(tx));
  }

  @Query(() => Programme, {
    nullable: true,
    description: 'A programme by its id; null when it is missing or not to be seen.',
  })
  async programme(@Arg('id', () => ID) id: string, @Ctx() { db }: RegistryContext): Promise<ProgrammeRow | null> {
    const key = uuidOf('programme', id);
    return (await db.read((tx) => programmes.find(tx, key))) ?? null;
  }

  @FieldResolver(() => [ProgrammeCase], { description: 'The cases under it that you may see.' })
  async cases(
    @Root() { id }: ProgrammeRow,
    @Ctx() context: RegistryContext,
  ): Promise<{ case: CaseRow; basis: Basis; source: string }[]> {
    const members = await context.load('programme cases', id, async (ids) => {
      const rows = await context.db.read((tx) => programmes.casesOf(tx, ids));
      return ids.map((key) => rows.filter(({ programmeId }) => programmeId === key));
    });
    const found = await Promise.all(
      members.map(async ({ caseId, basis, source }) => ({ case: await caseByKey(caseId, context), basis, source })),
    );
    return found.flatMap(({ case: row, ...said }) => (row ? [{ ...said, case: row }] : []));
  }

  @FieldResolver(() => ProgrammeBudget, {
    nullable: true,
    description: 'The budget of all its years; null when the years or the budget are not known.',
  })
  budget(@Root() row: ProgrammeRow): ProgrammeBudget | null {
    return budgetOf(row);
  }

  @Mutation(() => Programme, {
    description: 'Records a programme for your organisation. It is private until you share it.',
  })
  createProgramme(
    @Arg('input', () => ProgrammeInput) input: ProgrammeInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | undefined,
    @Ctx() { db, caller }: RegistryContext,
  ): Promise<ProgrammeRow> {
    return createProgramme(db, asOrganisation(caller), { ...input, key });
  }

  @Mutation(() => Programme, { description: 'Puts a case that you may see under a programme of your organisation.' })
  addCaseToProgramme(
    @Arg('programme', () => ID) programme: string,
    @Arg('case', () => ID) caseId: string,
    @Arg('basis', () => Basis, { nullable: true, description: 'STATED unless given.' }) basis: Basis | undefined,
    @Arg('source', () => String, { nullable: true, description: 'Who says so; your organisation unless given.' })
    source: string | undefined,
    @Ctx() { db, caller }: RegistryContext,
  ): Promise<ProgrammeRow> {
    return addCaseToProgramme(db, asOrganisation(caller), {
      programmeId: uuidOf('programme', programme),
      caseId: uuidOf('case', caseId),
      ...{ basis: basis ?? 'stated', source: source ?? null },
    });
  }

  @Mutation(() => Programme, {
    description: 'Shares a programme with a group, with government or with everyone; PRIVATE stops sharing.',
  })
  shareProgramme(
    @Arg('id', () => ID) id: string,
    @Arg('sharing', () => Sharing) sharing: Sharing,
    @Arg('sharedWith', () => [String], { defaultValue: [] }) sharedWith: string[],
    @Ctx() { db }: RegistryContext,
  ): Promise<ProgrammeRow> {
    return shareProgramme(db, { id: uuidOf('programme', id), sharing, sharedWith });
  }
}

@Resolver(() => Case)
export class CaseProgrammesResolver {
  @FieldResolver(() => [Programme], { description: 'The programmes that it stands under, as far as you may see them.' })
  programmes(@Root() { id }: SeenCase, @Ctx() { db, load }: RegistryContext): Promise<ProgrammeRow[]> {
    return load('programmes of cases', id, async (ids) => {
      const rows = await db.read((tx) => programmes.ofCases(tx, ids));
      return ids.map((key) => rows.filter(({ caseId }) => caseId === key));
    });
  }
}
