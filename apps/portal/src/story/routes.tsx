import { found, ModuleAway, param, type Route } from '../read-routes.js';
import { NoSuchPage, type Visit } from '../visit.js';
import { NotYetPage } from './as-of.js';
import { CasePage } from './case.page.js';
import { chartsOf } from './charts.js';
import { HistoryPage } from './history.page.js';
import { caseElsewhereQuery, caseHistoryQuery, caseQuery, caseWorkQuery } from './operations.js';
import { dayOf, endOfDay } from './when.js';

/** The day that somebody wants to go back to; undefined for now, and for a day that is no day or still has to come. */
function dayAsked(visit: Visit, today: string): string | undefined {
  const asked = visit.input('op');
  if (asked === '') return undefined;
  if (endOfDay(asked) && asked <= today) return asked;
  const says = visit.view.t.story.asOfWrong;
  visit.view.typed.op = asked;
  visit.view.faults = { summary: says, fields: { op: says } };
  return undefined;
}

const showCase: Route = async (visit) => {
  const slug = param(visit, 'slug');
  const today = dayOf(new Date());
  const asOf = dayAsked(visit, today);
  const variables = { slug, asOf: asOf ? (endOfDay(asOf)?.toISOString() ?? null) : null };
  const [told, worked, known] = await Promise.all([
    visit.ask(caseQuery, variables),
    visit.ask(caseWorkQuery, variables),
    // Other modules do not keep the past: what they know now would not be what was known then.
    asOf ? undefined : visit.ask(caseElsewhereQuery, { slug }),
  ]);
  const { view } = visit;
  const present = found(visit, told.data.present);
  const facts = told.data.caseBySlug;
  if (!facts) return visit.page(<NotYetPage view={view} present={present} slug={slug} asOf={asOf ?? today} />);
  if (!worked.data.caseBySlug) throw new ModuleAway();
  const work = worked.data.caseBySlug;
  const story = {
    ...{ facts, work, asOf, today },
    elsewhere: known?.data.caseBySlug ?? {},
    steps: told.data.caseSteps ?? [],
    own: visit.session?.organisation === facts.organisation.code,
    charts: await chartsOf(view, facts, work),
  };
  visit.page(<CasePage view={view} story={story} />, view.faults ? 422 : 200);
};

const showHistory: Route = async (visit) => {
  visit.mustSignIn();
  const { data, refusals } = await visit.ask(caseHistoryQuery, {
    slug: param(visit, 'slug'),
    after: visit.input('na') || null,
  });
  // A history that is not for the reader looks like a page that does not exist; so does a place in it that is not one.
  if (refusals.length > 0) throw new NoSuchPage();
  visit.page(<HistoryPage view={visit.view} found={found(visit, data.caseBySlug)} />);
};

/** Pages of this room that are asked for, by address. */
export const storyReadRoutes: Record<string, Route> = {
  '/praktijkvoorbeelden/:slug': showCase,
  '/praktijkvoorbeelden/:slug/geschiedenis': showHistory,
};

/** What forms of this room do, by address. */
export const storyWriteRoutes: Record<string, Route> = {};
