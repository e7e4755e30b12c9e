import { findOrganisations, organisationByCode } from '@gemeengoed/identity';
import { found, param, type Route } from '../read-routes.js';
import type { Visit } from '../visit.js';
import { change, formAgain } from '../write-routes.js';
import { casePath, forOwner } from './frame.js';
import * as operations from './operations.js';
import { SharePage, sharings } from './share.page.js';

const caseOf = async (visit: Visit) =>
  found(visit, (await visit.ask(operations.shareQuery, { slug: param(visit, 'slug') })).data.caseBySlug);

export const showSharing: Route = async (visit) => {
  visit.mustSignIn();
  const edited = await caseOf(visit);
  const group = edited.sharedWith.map((code) => organisationByCode(code)?.name ?? code).join('\n');
  forOwner(visit, edited, 'leads', () =>
    visit.page(<SharePage view={visit.view} edited={edited} group={group} />, visit.view.faults ? 422 : 200),
  );
};

/** The organisation that somebody means by a line: its code, its whole name, or words that only one has. */
function codeOf(line: string): string | undefined {
  const same = organisationByCode(line.toLowerCase());
  if (same) return same.code;
  const likely = findOrganisations(line);
  const exact = likely.filter(({ name }) => name.toLowerCase() === line.toLowerCase());
  const [only, ...more] = exact.length > 0 ? exact : likely;
  return more.length === 0 ? only?.code : undefined;
}

export const share: Route = async (visit) => {
  const edited = await caseOf(visit);
  const sharing = sharings.find((known) => known === visit.input('sharing')) ?? edited.sharing;
  const lines = visit
    .input('sharedWith')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const named = sharing === 'GROUP' ? lines.map((line) => ({ line, code: codeOf(line) })) : [];
  const unclear = named.find(({ code }) => code === undefined);
  if (unclear) {
    const says = visit.view.t.edit.share.unclear(unclear.line);
    return formAgain(visit, { summary: visit.view.t.edit.notYet, fields: { sharedWith: says } }, showSharing);
  }
  const sharedWith = named.flatMap(({ code }) => code ?? []);
  const doing = visit.ask(operations.shareMutation, { id: edited.id, sharing, sharedWith });
  return change(visit, doing, () => `${casePath(edited)}/delen?bewaard`, showSharing);
};

export const publish: Route = async (visit) => {
  const edited = await caseOf(visit);
  const doing = visit.ask(operations.publishMutation, { id: edited.id });
  return change(visit, doing, () => `${casePath(edited)}/delen?bewaard`, showSharing);
};

export const withdraw: Route = async (visit) => {
  const edited = await caseOf(visit);
  const doing = visit.ask(operations.withdrawMutation, { id: edited.id });
  return change(visit, doing, () => `${casePath(edited)}/delen?bewaard`, showSharing);
};
