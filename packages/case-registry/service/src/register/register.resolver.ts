import { registerEntries, type RegisterEntryRow } from '@gemeengoed/case-registry-data';
import { asOrganisation, urn, uuidOf } from '@gemeengoed/module-kit';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Case } from '../case/case.type.js';
import { entriesOf, type RegistryContext, type SeenCase } from '../case/known.js';
import { EntryStatusType, RegisterType } from '../catalogue/catalogue.type.js';
import { registerOf, registers, statusOf, type Register } from '../catalogue/registers.js';
import { termOf } from '../catalogue/vocabularies.js';
import { addEntry, applyTemplate, changeEntry } from './keep-entry.js';
import { CaseRegisterType, EntryValueType, RegisterEntry, RegisterEntryInput } from './register.type.js';

/** An entry as it is asked for: as it is now, or as it was known at a moment. */
type SeenEntry = RegisterEntryRow & Pick<SeenCase, 'asOf'>;

const must = ({ register }: RegisterEntryRow): Register => {
  const known = registerOf(register);
  if (!known) throw new Error(`an entry of a register that is not in the catalogue: ${register}`);
  return known;
};

@Resolver(() => Case)
export class CaseRegistersResolver {
  @FieldResolver(() => [CaseRegisterType], {
    description: 'The registers of the case that have entries; or some, also when they are empty.',
  })
  async registers(
    @Root() row: SeenCase,
    @Arg('ids', () => [String], { nullable: true }) ids: string[] | undefined,
    @Ctx() context: RegistryContext,
  ) {
    const entries = await entriesOf(row, context);
    return registers
      .filter(({ id }) => (ids ? ids.includes(id) : entries.some(({ register }) => register === id)))
      .map((register) => ({
        register,
        entries: entries
          .filter((entry) => entry.register === register.id)
          .map((entry): SeenEntry => ({ ...entry, asOf: row.asOf })),
      }));
  }

  @Mutation(() => RegisterEntry, { description: 'Adds an entry to a register of a case of your organisation.' })
  addEntry(
    @Arg('case', () => ID) caseId: string,
    @Arg('register', () => String) register: string,
    @Arg('input', () => RegisterEntryInput) draft: RegisterEntryInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | undefined,
    @Ctx() { db, caller }: RegistryContext,
  ): Promise<RegisterEntryRow> {
    return addEntry(db, asOrganisation(caller), { caseId: uuidOf('case', caseId), register, draft, key });
  }

  @Mutation(() => RegisterEntry, {
    description:
      'Changes an entry that is still at `version`; what you leave out becomes empty. The earlier one stays in the history.',
  })
  changeEntry(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => RegisterEntryInput) draft: RegisterEntryInput,
    @Ctx() { db, caller }: RegistryContext,
  ): Promise<RegisterEntryRow> {
    return changeEntry(db, asOrganisation(caller), { id: uuidOf('register-entry', id), version, draft });
  }

  @Mutation(() => [RegisterEntry], { description: 'Adds the entries that the field gives as a start.' })
  applyTemplate(
    @Arg('case', () => ID) caseId: string,
    @Arg('register', () => String) register: string,
    @Arg('template', () => String) template: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | undefined,
    @Ctx() { db, caller }: RegistryContext,
  ): Promise<RegisterEntryRow[]> {
    return applyTemplate(db, asOrganisation(caller), { caseId: uuidOf('case', caseId), register, template, key });
  }
}

@Resolver(() => RegisterEntry)
export class RegisterEntryResolver {
  @FieldResolver(() => RegisterType)
  register(@Root() row: RegisterEntryRow): RegisterType {
    return must(row);
  }

  @FieldResolver(() => EntryStatusType)
  status(@Root() row: RegisterEntryRow): EntryStatusType {
    const known = statusOf(must(row), row.status);
    if (!known) throw new Error(`an entry with a status that its register has not: ${row.status}`);
    return known;
  }

  @FieldResolver(() => [EntryValueType], {
    description: 'Values of the fields that are filled in, in the register’s order.',
  })
  values(@Root() row: RegisterEntryRow): EntryValueType[] {
    return must(row).fields.flatMap((field) => {
      const values = [row.fields[field.id] ?? []].flat();
      if (values.length === 0) return [];
      const terms = field.vocabulary ? values.flatMap((value) => termOf(field.vocabulary ?? '', value) ?? []) : [];
      return [
        { field, values: field.kind === 'entry' ? values.map((id) => urn('register-entry', id)) : values, terms },
      ];
    });
  }

  @FieldResolver(() => [RegisterEntry], {
    description: 'Every version of the entry by the moment that you ask for, oldest first.',
  })
  async versions(@Root() { id, asOf }: SeenEntry, @Ctx() { db, load }: RegistryContext): Promise<RegisterEntryRow[]> {
    const versions = await load('entry versions', id, async (ids) => {
      const rows = await db.read((tx) => registerEntries.versionsOf(tx, ids));
      return ids.map((key) => rows.filter((row) => row.id === key));
    });
    return versions.filter(({ recordedAt }) => !asOf || recordedAt <= asOf);
  }
}
