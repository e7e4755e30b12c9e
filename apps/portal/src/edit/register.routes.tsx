import { randomUUID } from 'node:crypto';
import type { Basis, RegisterEntryInput } from '../generated/graphql.js';
import { found, param, type Route } from '../read-routes.js';
import { inLanguage } from '../view.js';
import { NoSuchPage, type Visit } from '../visit.js';
import { change, formAgain } from '../write-routes.js';
import type { Register } from './entry-fields.js';
import { forOwner, labelIn, registerPath } from './frame.js';
import * as operations from './operations.js';
import { EntryPage, RegisterPage } from './register.page.js';

/** The register of the address, with its entries and everything that their fields can be chosen from. */
async function registerOf(visit: Visit) {
  const registers = found(visit, (await visit.ask(operations.registersQuery, {})).data.registers);
  const register = registers.find(({ id }) => id === param(visit, 'register'));
  if (!register) throw new NoSuchPage();
  const named = register.fields.flatMap((field) => (field.kind === 'entry' ? (field.register ?? []) : []));
  const { data } = await visit.ask(operations.registerQuery, {
    slug: param(visit, 'slug'),
    registers: [...new Set([register.id, ...named])],
    vocabularies: [...new Set(register.fields.flatMap(({ vocabulary }) => vocabulary ?? []))],
  });
  const edited = found(visit, data.caseBySlug);
  const entries = edited.registers.flatMap((kept) =>
    kept.entries.map((entry) => ({ register: kept.register.id, entry })),
  );
  return { edited, register, lists: { vocabularies: data.vocabularies ?? [], entries } };
}

const status = (visit: Visit): number => (visit.view.faults ? 422 : 200);

export const showRegister: Route = async (visit) => {
  visit.mustSignIn();
  const props = await registerOf(visit);
  forOwner(visit, props.edited, 'participants', () =>
    visit.page(<RegisterPage view={visit.view} {...props} keyOnce={randomUUID()} />, status(visit)),
  );
};

export const showEntry: Route = async (visit) => {
  visit.mustSignIn();
  const props = await registerOf(visit);
  const placed = props.lists.entries.find(({ entry }) => entry.id === param(visit, 'entry'));
  if (placed?.register !== props.register.id) throw new NoSuchPage();
  forOwner(visit, props.edited, 'participants', () =>
    visit.page(<EntryPage view={visit.view} {...props} entry={placed.entry} keyOnce="" />, status(visit)),
  );
};

const bases: readonly Basis[] = ['STATED', 'DERIVED', 'MEASURED'];

function entryIn(visit: Visit, register: Register): RegisterEntryInput {
  const given = (name: string): string | null => visit.input(name) || null;
  return {
    titleNl: visit.input('titleNl'),
    titleEn: given('titleEn'),
    status: given('status'),
    because: given('because'),
    rank: given('rank') ? Number(visit.input('rank')) : null,
    owner: given('owner'),
    from: given('from'),
    until: given('until'),
    source: given('source'),
    basis: bases.find((known) => known === visit.input('basis')) ?? null,
    statedOn: given('statedOn'),
    note: given('note'),
    fields: register.fields.map(({ id, kind }) => ({
      id,
      values: kind === 'long_text' ? [visit.input(id)] : visit.inputs(id),
    })),
  };
}

/** Whole numbers and days that hold something else; the registry would not know which input it was. Names the inputs, too. */
function faultsIn(visit: Visit, register: Register): Record<string, string> {
  const { edit } = visit.view.t;
  visit.view.names = {
    titleNl: inLanguage(visit.view, register.titleNl, register.titleEn).words,
    because: edit.because,
    ...Object.fromEntries(register.fields.map((field) => [field.id, labelIn(visit.view, field)])),
  };
  const [rank, statedOn] = [visit.input('rank'), visit.input('statedOn')];
  return {
    ...(rank === '' || /^\d{1,4}$/.test(rank) ? {} : { rank: edit.noWholeNumber }),
    ...(statedOn === '' || /^\d{4}(-\d\d(-\d\d)?)?$/.test(statedOn) ? {} : { statedOn: edit.noPartialDate }),
  };
}

export const addEntry: Route = async (visit) => {
  const { edited, register } = await registerOf(visit);
  const faults = faultsIn(visit, register);
  if (Object.keys(faults).length > 0)
    return formAgain(visit, { summary: visit.view.t.edit.notYet, fields: faults }, showRegister);
  const doing = visit.ask(operations.addEntryMutation, {
    case: edited.id,
    register: register.id,
    input: entryIn(visit, register),
    key: visit.input('key') || null,
  });
  return change(visit, doing, () => `${registerPath(edited, register.id)}?bewaard`, showRegister);
};

export const changeEntry: Route = async (visit) => {
  const { edited, register } = await registerOf(visit);
  const faults = faultsIn(visit, register);
  if (Object.keys(faults).length > 0)
    return formAgain(visit, { summary: visit.view.t.edit.notYet, fields: faults }, showEntry);
  const doing = visit.ask(operations.changeEntryMutation, {
    id: param(visit, 'entry'),
    version: Number(visit.input('version')) || 0,
    input: entryIn(visit, register),
  });
  return change(visit, doing, () => `${registerPath(edited, register.id)}?bewaard`, showEntry);
};

export const applyTemplate: Route = async (visit) => {
  const { edited, register } = await registerOf(visit);
  const doing = visit.ask(operations.applyTemplateMutation, {
    case: edited.id,
    register: register.id,
    template: visit.input('template'),
    key: visit.input('key') || null,
  });
  return change(visit, doing, () => `${registerPath(edited, register.id)}?bewaard`, showRegister);
};
