import { ModuleAway, type Route } from '../read-routes.js';
import { NoSuchPage, type Visit } from '../visit.js';
import { ClaimsPage } from './claims.page.js';
import { InstrumentsPage } from './instruments.page.js';
import * as operations from './operations.js';
import { PartiesPage } from './parties.page.js';
import { ProgrammePage, ProgrammesPage } from './programmes.page.js';
import { VocabulariesPage } from './vocabularies.page.js';

const showProgramme: Route = async (visit) => {
  const { data } = await visit.ask(operations.programmeQuery, { id: idIn(visit) });
  if (!data.programme) throw visit.view.away.length > 0 ? new ModuleAway() : new NoSuchPage();
  visit.page(<ProgrammePage view={visit.view} programme={data.programme} />);
};

const idIn = ({ request: { params } }: Visit): string => (typeof params.id === 'string' ? params.id : '');

/** Pages of this room that are asked for, by address. */
export const factsReadRoutes: Record<string, Route> = {
  '/tellingen': async (visit) =>
    visit.page(<ClaimsPage view={visit.view} data={(await visit.ask(operations.claimsQuery, {})).data} />),
  '/programmas': async (visit) =>
    visit.page(<ProgrammesPage view={visit.view} data={(await visit.ask(operations.programmesQuery, {})).data} />),
  '/programmas/:id': showProgramme,
  '/partijen': async (visit) => {
    const { data } = await visit.ask(operations.partiesQuery, {});
    visit.page(<PartiesPage view={visit.view} data={data} kind={visit.input('soort')} />);
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
export const factsWriteRoutes: Record<string, Route> = {};
