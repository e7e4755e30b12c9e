import { found, param, type Route } from '../read-routes.js';
import { change } from '../write-routes.js';
import { editPath, forOwner, isOf } from './frame.js';
import { IdentityPage } from './identity.page.js';
import * as operations from './operations.js';
import { OverviewPage } from './overview.page.js';

export const showOverview: Route = async (visit) => {
  visit.mustSignIn();
  const { data } = await visit.ask(operations.overviewQuery, { slug: param(visit, 'slug') });
  const edited = found(visit, data.caseBySlug);
  const may = { write: isOf(visit, 'writers'), share: isOf(visit, 'leads') };
  forOwner(visit, edited, 'colleagues', () =>
    visit.page(<OverviewPage view={visit.view} edited={edited} catalogue={data} may={may} />),
  );
};

export const showIdentity: Route = async (visit) => {
  visit.mustSignIn();
  const { data } = await visit.ask(operations.identityQuery, { slug: param(visit, 'slug') });
  const edited = found(visit, data.caseBySlug);
  forOwner(visit, edited, 'writers', () =>
    visit.page(<IdentityPage view={visit.view} edited={edited} />, visit.view.faults ? 422 : 200),
  );
};

export const saveIdentity: Route = async (visit) => {
  const { data } = await visit.ask(operations.identityQuery, { slug: param(visit, 'slug') });
  const edited = found(visit, data.caseBySlug);
  const input = {
    titleNl: visit.input('titleNl'),
    titleEn: visit.input('titleEn') || null,
    aliases: visit.input('aliases').split(/\r?\n/),
    summaryNl: visit.input('summaryNl') || null,
    summaryEn: visit.input('summaryEn') || null,
  };
  const version = Number(visit.input('version')) || 0;
  const doing = visit.ask(operations.editCaseMutation, { id: edited.id, version, input });
  return change(visit, doing, () => `${editPath(edited)}?bewaard`, showIdentity);
};
