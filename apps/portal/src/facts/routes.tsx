import { randomUUID } from 'node:crypto';
import { ModuleAway, type Route } from '../read-routes.js';
import { NoSuchPage, type Visit } from '../visit.js';
import { change } from '../write-routes.js';
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

/** Whole cents of an amount in euros as people write it; null when it is empty, undefined when it is no amount. */
function centsOf(typed: string): number | null | undefined {
  const amount = typed.replace(/[€\s]/g, '');
  if (amount === '') return null;
  const [, euros, cents = ''] = /^(\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,(\d{1,2}))?$/.exec(amount) ?? [];
  return euros === undefined ? undefined : Number(euros.replaceAll('.', '')) * 100 + Number(cents.padEnd(2, '0'));
}

const createProgramme: Route = (visit) => {
  const given = (name: string): string | null => visit.input(name) || null;
  const budgetCentsPerYear = centsOf(visit.input('budgetCentsPerYear'));
  const input = {
    nameNl: visit.input('nameNl'),
    noteNl: given('noteNl'),
    announced: given('announced'),
    fundedFrom: given('fundedFrom'),
    fundedUntil: given('fundedUntil'),
    budgetCentsPerYear: budgetCentsPerYear ?? null,
    source: given('source'),
  };
  const message = visit.view.t.facts.programmes.budgetFault;
  const doing =
    budgetCentsPerYear === undefined
      ? Promise.resolve({
          data: { createProgramme: undefined },
          away: [],
          refusals: [{ code: 'INVALID', message, fields: { budgetCentsPerYear: message } }],
        })
      : visit.ask(operations.createProgrammeMutation, { input, key: given('key') });
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
