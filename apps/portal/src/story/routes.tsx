import { randomUUID } from 'node:crypto';
import { today } from '@gemeengoed/module-kit';
import { endOfDay } from '../calendar.js';
import { found, ModuleAway, param, type Route } from '../read-routes.js';
import { NoSuchPage, type Visit } from '../visit.js';
import { formAgain } from '../write-routes.js';
import { NotYetPage } from './as-of.js';
import { CasePage } from './case.page.js';
import { chartsOf } from './charts.js';
import { DataRequestPage, type RequestResult } from './data-request.page.js';
import { HistoryPage } from './history.page.js';
import * as operations from './operations.js';

/** The day that somebody wants to go back to; undefined for now, and for a day that is no day or still has to come. */
function dayAsked(visit: Visit): string | undefined {
  const asked = visit.input('op');
  if (asked === '') return undefined;
  if (endOfDay(asked) && asked <= today()) return asked;
  const says = visit.view.t.story.asOfWrong;
  visit.view.typed.op = asked;
  visit.view.faults = { summary: says, fields: { op: says } };
  return undefined;
}

const showCase: Route = async (visit) => {
  const slug = param(visit, 'slug');
  const asOf = dayAsked(visit);
  const variables = { slug, asOf: asOf ? (endOfDay(asOf)?.toISOString() ?? null) : null };
  const [told, worked, judged, known] = await Promise.all([
    visit.ask(operations.caseQuery, variables),
    visit.ask(operations.caseWorkQuery, variables),
    visit.ask(operations.caseJudgementsQuery, variables),
    // Other modules do not keep the past: what they know now would not be what was known then.
    asOf ? undefined : visit.ask(operations.caseElsewhereQuery, { slug }),
  ]);
  const { view } = visit;
  const present = found(visit, told.data.present);
  const facts = told.data.caseBySlug;
  if (!facts) return visit.page(<NotYetPage view={view} present={present} slug={slug} asOf={asOf ?? today()} />);
  if (!worked.data.caseBySlug) throw new ModuleAway();
  const work = worked.data.caseBySlug;
  const story = {
    ...{ facts, work, asOf, today: today() },
    judgements: judged.data.caseBySlug ?? undefined,
    elsewhere: known?.data.caseBySlug ?? {},
    steps: told.data.caseSteps ?? [],
    own: visit.session?.organisation === facts.organisation.code,
    charts: await chartsOf(view, facts, work),
  };
  visit.page(<CasePage view={view} story={story} />, view.faults ? 422 : 200);
};

const showHistory: Route = async (visit) => {
  visit.mustSignIn();
  const { data, refusals } = await visit.ask(operations.caseHistoryQuery, {
    slug: param(visit, 'slug'),
    after: visit.input('na') || null,
  });
  // A history that is not for the reader looks like a page that does not exist; so does a place in it that is not one.
  if (refusals.length > 0) throw new NoSuchPage();
  visit.page(<HistoryPage view={visit.view} found={found(visit, data.caseBySlug)} />);
};

/** The form to ask for data under a grant, with what became of a request that was just made. */
async function showGrant(visit: Visit, result?: RequestResult): Promise<void> {
  visit.mustSignIn();
  const { data } = await visit.ask(operations.caseGrantsQuery, { slug: param(visit, 'slug') });
  const about = found(visit, data.caseBySlug);
  const grants = about.registers.flatMap(({ entries }) => entries);
  const grant = found(
    visit,
    grants.find(({ id }) => id === param(visit, 'grant')),
  );
  visit.page(
    <DataRequestPage view={visit.view} found={about} grant={grant} result={result} keyOnce={randomUUID()} />,
    visit.view.faults ? 422 : 200,
  );
}

const askForData: Route = async (visit) => {
  const { data, refusals } = await visit.ask(operations.requestDataMutation, {
    grant: param(visit, 'grant'),
    use: visit.input('use'),
    goal: visit.input('goal'),
    key: visit.input('key') || null,
  });
  const [refusal] = refusals;
  if (refusal)
    return formAgain(visit, { summary: refusal.message, fields: refusal.fields }, (again) => showGrant(again));
  return showGrant(visit, found(visit, data.requestData));
};

/** Pages of this room that are asked for, by address. */
export const storyReadRoutes: Record<string, Route> = {
  '/praktijkvoorbeelden/:slug': showCase,
  '/praktijkvoorbeelden/:slug/geschiedenis': showHistory,
  '/praktijkvoorbeelden/:slug/gegevens/:grant': (visit) => showGrant(visit),
};

/** What forms of this room do, by address. */
export const storyWriteRoutes: Record<string, Route> = {
  '/praktijkvoorbeelden/:slug/gegevens/:grant': askForData,
};
