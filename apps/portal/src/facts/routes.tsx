import { randomUUID } from 'node:crypto';
import { centsIn } from '../amounts.js';
import { ModuleAway, type Route } from '../read-routes.js';
import { NoSuchPage, type Visit } from '../visit.js';
import { change, formAgain } from '../write-routes.js';
import { ClaimsPage } from './claims.page.js';
import { InstrumentsPage } from './instruments.page.js';
import * as operations from './operations.js';
import { PartiesPage } from './parties.page.js';
import { NewProgrammePage, offeredScopes } from './programme-forms.js';
import { ProgrammePage, ProgrammesPage } from './programmes.page.js';
import { VocabulariesPage } from './vocabularies.page.js';

const showProgramme: Route = async (visit) => {
  const { data } = await visit.ask(operations.programmeQuery, { id: idIn(visit) });
  if (!data.programme) throw visit.view.away.length > 0 ? new ModuleAway() : new NoSuchPage();
  const cases = (data.cases?.edges ?? []).map(({ node }) => node);
  const status = visit.view.faults ? 422 : 200;
  visit.page(<ProgrammePage view={visit.view} programme={data.programme} cases={cases} />, status);
};

const showNewProgramme: Route = async (visit) => {
  visit.mustSignIn();
  visit.page(<NewProgrammePage view={visit.view} keyOnce={randomUUID()} />, visit.view.faults ? 422 : 200);
};

const createProgramme: Route = (visit) => {
  const given = (name: string): string | null => visit.input(name) || null;
  const budgetCentsPerYear = centsIn(visit.input('budgetCentsPerYear'));
  const input = {
    nameNl: visit.input('nameNl'),
    noteNl: given('noteNl'),
    announced: given('announced'),
    fundedFrom: given('fundedFrom'),
    fundedUntil: given('fundedUntil'),
    budgetCentsPerYear,
    source: given('source'),
  };
  if (Number.isNaN(budgetCentsPerYear)) {
    const message = visit.view.t.facts.programmes.budgetFault;
    return formAgain(visit, { summary: message, fields: { budgetCentsPerYear: message } }, showNewProgramme);
  }
  const doing = visit.ask(operations.createProgrammeMutation, { input, key: given('key') });
  return change(visit, doing, ({ createProgramme: made }) => `/programmas/${made?.id}`, showNewProgramme);
};

const idIn = ({ request: { params } }: Visit): string => (typeof params.id === 'string' ? params.id : '');

/** Pages of this room that are asked for, by address. */
export const factsReadRoutes: Record<string, Route> = {
  '/tellingen': async (visit) =>
    visit.page(<ClaimsPage view={visit.view} data={(await visit.ask(operations.claimsQuery, {})).data} />),
  '/programmas': async (visit) =>
    visit.page(<ProgrammesPage view={visit.view} data={(await visit.ask(operations.programmesQuery, {})).data} />),
  '/programmas/nieuw': showNewProgramme,
  '/programmas/:id': showProgramme,
  '/partijen': async (visit) => {
    const kind = visit.input('soort');
    const { data } = await visit.ask(operations.partiesQuery, { kind: kind || null, after: visit.input('na') || null });
    visit.page(<PartiesPage view={visit.view} data={data} kind={kind} />);
  },
  '/instrumenten': async (visit) => {
    const asked = { text: visit.input('tekst'), tool: visit.input('hulpmiddel') };
    const { data } = await visit.ask(operations.instrumentsQuery, { tool: asked.tool || null });
    visit.page(<InstrumentsPage view={visit.view} data={data} asked={asked} />);
  },
  '/begrippen': async (visit) => {
    const { data } = await visit.ask(operations.vocabulariesQuery, {});
    visit.page(<VocabulariesPage view={visit.view} data={data} text={visit.input('tekst')} />);
  },
};

/** What forms of this room do, by address. */
export const factsWriteRoutes: Record<string, Route> = {
  '/programmas/nieuw': createProgramme,
  '/programmas/:id/voorbeelden': (visit) =>
    change(
      visit,
      visit.ask(operations.addCaseMutation, {
        programme: idIn(visit),
        case: visit.input('case'),
        source: visit.input('source') || null,
      }),
      () => `/programmas/${idIn(visit)}`,
      showProgramme,
    ),
  '/programmas/:id/delen': (visit) => {
    const sharing = offeredScopes.find((known) => known === visit.input('sharing')) ?? 'PRIVATE';
    return change(
      visit,
      visit.ask(operations.shareProgrammeMutation, { id: idIn(visit), sharing }),
      () => `/programmas/${idIn(visit)}`,
      showProgramme,
    );
  },
};
