import { organisationOf } from '@gemeengoed/module-kit';
import { found, param, type Route } from '../read-routes.js';
import type { Visit } from '../visit.js';
import { change } from '../write-routes.js';
import { casePath, forOwner } from './frame.js';
import * as operations from './operations.js';
import { SharePage, sharings } from './share.page.js';

const caseOf = async (visit: Visit) =>
  found(visit, (await visit.ask(operations.shareQuery, { slug: param(visit, 'slug') })).data.caseBySlug);

export const showSharing: Route = async (visit) => {
  visit.mustSignIn();
  const edited = await caseOf(visit);
  const group = edited.sharedWith.map((code) => organisationOf(code).name).join('\n');
  forOwner(visit, edited, 'leads', () =>
    visit.page(<SharePage view={visit.view} edited={edited} group={group} />, visit.view.faults ? 422 : 200),
  );
};

export const share: Route = async (visit) => {
  const edited = await caseOf(visit);
  const sharing = sharings.find((known) => known === visit.input('sharing')) ?? edited.sharing;
  const lines = visit
    .input('sharedWith')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const sharedWith = sharing === 'GROUP' ? lines : [];
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
