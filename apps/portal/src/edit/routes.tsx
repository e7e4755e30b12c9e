import type { Route } from '../read-routes.js';
import { fillInChecklist, showChecklist } from './checklist.routes.js';
import { decide, showDecision } from './decision.routes.js';
import { saveFigures, showFigures } from './figures.routes.js';
import { saveNewCase, showNewCase } from './new-case.routes.js';
import { saveIdentity, showIdentity, showOverview } from './overview.routes.js';
import { addEntry, applyTemplate, changeEntry, showEntry, showRegister } from './register.routes.js';
import { publish, share, showSharing, withdraw } from './share.routes.js';
import { saveStep, showStep } from './step.routes.js';

const place = '/praktijkvoorbeelden/:slug';

/** What the step and the name of a case share an address with: 'naam' is no step. */
const stepOr =
  (identity: Route, step: Route): Route =>
  (visit) =>
    visit.request.params.step === 'naam' ? identity(visit) : step(visit);

/** Pages of this room that are asked for, by address. */
export const editReadRoutes: Record<string, Route> = {
  '/mijn-gemeente/nieuw': showNewCase,
  [`${place}/bewerken`]: showOverview,
  [`${place}/bewerken/:step`]: stepOr(showIdentity, showStep),
  [`${place}/besluit`]: showDecision,
  [`${place}/registers/:register`]: showRegister,
  [`${place}/registers/:register/:entry`]: showEntry,
  [`${place}/lijsten/:checklist`]: showChecklist,
  [`${place}/cijfers`]: showFigures,
  [`${place}/delen`]: showSharing,
};

/** What forms of this room do, by address. */
export const editWriteRoutes: Record<string, Route> = {
  '/mijn-gemeente/nieuw': saveNewCase,
  [`${place}/bewerken/:step`]: stepOr(saveIdentity, saveStep),
  [`${place}/besluit`]: decide,
  [`${place}/registers/:register`]: addEntry,
  [`${place}/registers/:register/:entry`]: (visit) =>
    visit.request.params.entry === 'sjabloon' ? applyTemplate(visit) : changeEntry(visit),
  [`${place}/lijsten/:checklist`]: fillInChecklist,
  [`${place}/cijfers`]: saveFigures,
  [`${place}/delen`]: share,
  [`${place}/delen/marktplaats`]: publish,
  [`${place}/delen/marktplaats/weg`]: withdraw,
};
