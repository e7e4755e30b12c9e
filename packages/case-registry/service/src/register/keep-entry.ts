import {
  registerEntries,
  type CaseRegistryDb,
  type CaseRegistryTx,
  type NewEntry,
  type RegisterEntryRow,
} from '@gemeengoed/case-registry-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import {
  changedMeanwhile,
  Invalid,
  NotFound,
  once,
  organisationOf,
  refuseFaults,
  type Faults,
} from '@gemeengoed/module-kit';
import { ownCase } from '../case/own-case.js';
import { registerOf, type Register } from '../catalogue/registers.js';
import { startedOutOfOrder } from './order.rules.js';
import { checkedEntry, entriesNamedBy, type EntryDraft } from './register.rules.js';

/** Adds an entry to a register of a case. */
export function addEntry(
  db: CaseRegistryDb,
  { organisation }: OrganisationCaller,
  {
    caseId,
    register: id,
    draft,
    key,
  }: { caseId: string; register: string; draft: EntryDraft; key?: string | undefined },
): Promise<RegisterEntryRow> {
  const register = knownRegister(id);
  return db.write(async (tx) => {
    await ownCase(tx, caseId);
    const entry = await checked(tx, { caseId, register, organisation }, draft);
    return once(tx, { organisation, operation: 'addEntry', key, input: { caseId, entry } }, async () => {
      const [row] = await registerEntries.insert(tx, caseId, [entry]);
      if (!row) throw new Error('the entry was not added');
      return row;
    });
  });
}

/** Puts a new version of an entry in the place of the one at `version`; the earlier one stays in the history. */
export function changeEntry(
  db: CaseRegistryDb,
  { organisation }: OrganisationCaller,
  { id, version, draft }: { id: string; version: number; draft: EntryDraft },
): Promise<RegisterEntryRow> {
  return db.write(async (tx) => {
    const present = await registerEntries.find(tx, id);
    if (!present) throw new NotFound();
    await ownCase(tx, present.caseId);
    const place = { caseId: present.caseId, register: knownRegister(present.register), organisation };
    const entry = await checked(tx, place, draft, present);
    const row = await registerEntries.replace(tx, { id, caseId: present.caseId, version }, entry);
    if (!row) throw changedMeanwhile();
    return row;
  });
}

/** Adds the entries that the field gives as a start. */
export function applyTemplate(
  db: CaseRegistryDb,
  { organisation }: OrganisationCaller,
  {
    caseId,
    register: id,
    template: wanted,
    key,
  }: { caseId: string; register: string; template: string; key?: string | undefined },
): Promise<RegisterEntryRow[]> {
  const register = knownRegister(id);
  const template = register.templates.find((known) => known.id === wanted);
  if (!template) {
    const says = {
      nl: 'Dit voorbeeld bestaat niet. Kies er een uit de lijst.',
      en: 'There is no such template. Choose one from the list.',
    };
    throw new Invalid(says, { template: says });
  }
  return db.write(async (tx) => {
    await ownCase(tx, caseId);
    return once(tx, { organisation, operation: 'applyTemplate', key, input: { caseId, id, wanted } }, () => {
      const entries = template.entries.map(({ titleNl, titleEn, fields }) =>
        checkedEntry(
          {
            ...{ titleNl, titleEn, source: template.source },
            fields: Object.entries(fields).map(([field, value]) => ({ id: field, values: [value] })),
          },
          register,
          template.source,
          {},
        ),
      );
      return registerEntries.insert(tx, caseId, entries);
    });
  });
}

function knownRegister(id: string): Register {
  const register = registerOf(id);
  if (register) return register;
  const says = {
    nl: 'Dit register bestaat niet. Kies er een uit de lijst.',
    en: 'There is no such register. Choose one from the list.',
  };
  throw new Invalid(says, { register: says });
}

async function checked(
  tx: CaseRegistryTx,
  { caseId, register, organisation }: { caseId: string; register: Register; organisation: string },
  draft: EntryDraft,
  before?: RegisterEntryRow,
): Promise<NewEntry> {
  const faults: Faults = {};
  const entry = checkedEntry(draft, register, organisationOf(organisation).name, faults);
  const others = await registerEntries.ofCases(tx, [caseId]);
  for (const { field, id } of entriesNamedBy(entry.fields, register)) {
    const found = others.find((row) => row.id === id);
    if (found?.register !== (field.register ?? register.id))
      faults[field.id] = { nl: 'Kies een regel uit de lijst.', en: 'Choose an entry from the list.' };
  }
  const question = startedOutOfOrder(entry, register, { others, before });
  if (question) faults[question.field] = question.says;
  refuseFaults(faults);
  return entry;
}
