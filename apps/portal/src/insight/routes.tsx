import { randomUUID } from 'node:crypto';
import { isDay, today } from '@gemeengoed/module-kit';
import { endOfDay } from '../calendar.js';
import type { SpreadFragment } from '../generated/graphql.js';
import { ModuleAway, type Route } from '../read-routes.js';
import { NoSuchPage, type Visit } from '../visit.js';
import { change, formAgain } from '../write-routes.js';
import { ComparePage } from './compare.page.js';
import { askedBy, filterOf, type Asked } from './filter.js';
import * as operations from './operations.js';
import { FillPage, OrganisationPage, type OwnChecklist } from './organisation.page.js';
import { drawPlacements, drawSpread } from './overview.charts.js';
import { OverviewPage, type Drawings } from './overview.page.js';
import { PortfolioPage } from './portfolio.page.js';
import { ReadinessPage } from './readiness.page.js';

async function drawn(drawings: Record<string, Promise<string>>): Promise<Drawings> {
  const made = Object.entries(drawings).map(async ([id, drawing]) => [id, await drawing] as const);
  return Object.fromEntries(await Promise.all(made));
}

const drawSpreads = (
  { view }: Visit,
  portfolio: { total: number; spreads: readonly SpreadFragment[] } | null | undefined,
): Record<string, Promise<string>> =>
  Object.fromEntries(
    (portfolio?.spreads ?? []).map((spread) => [spread.attribute.id, drawSpread(view, spread, portfolio?.total ?? 0)]),
  );

/** Shows what a module refused beside the input of the address that it is about. */
function refuse(visit: Visit, refusals: readonly { message: string; fields: Record<string, string> }[]): void {
  const [refusal] = refusals;
  if (refusal) visit.view.faults = { summary: refusal.message, fields: refusal.fields };
}

const showOverview: Route = async (visit) => {
  const asked = askedBy(visit);
  const { data, refusals } = await visit.ask(operations.overviewQuery, { filter: filterOf(asked) });
  refuse(visit, refusals);
  const quadrants = [
    ['value-map', data.valueMap],
    ['steering', data.steering],
    ['inside-outside', data.insideOutside],
  ] as const;
  const drawings = await drawn({
    ...drawSpreads(visit, data.portfolio),
    ...Object.fromEntries(
      quadrants.flatMap(([id, found]) =>
        found ? [[id, drawPlacements(visit.view, found, { graded: id === 'value-map' })]] : [],
      ),
    ),
  });
  visit.page(
    <OverviewPage view={visit.view} asked={asked} data={data} drawings={drawings} />,
    visit.view.faults ? 422 : 200,
  );
};

/** The end of the day that was asked for, or what is wrong with it. */
function momentOf({ op }: Asked, visit: Visit): string | null {
  if (!op) return null;
  const words = visit.view.t.insight.portfolio;
  const moment = endOfDay(op);
  if (moment && op <= today()) return moment.toISOString();
  const says = moment ? words.future : words.badDate;
  visit.view.faults = { summary: says, fields: { op: says } };
  return null;
}

const showPortfolio: Route = async (visit) => {
  const asked = askedBy(visit);
  const asOf = momentOf(asked, visit);
  const variables = { filter: filterOf(asked), asOf, after: visit.input('na') || null };
  const { data, refusals } = await visit.ask(operations.portfolioQuery, variables);
  refuse(visit, refusals);
  const drawings = await drawn(drawSpreads(visit, data.portfolio));
  visit.page(
    <PortfolioPage view={visit.view} asked={asked} data={data} drawings={drawings} />,
    visit.view.faults ? 422 : 200,
  );
};

const showReadiness: Route = async (visit) => {
  const asOf = momentOf(askedBy(visit), visit);
  const { data } = await visit.ask(operations.readinessQuery, { slug: String(visit.request.params.slug), asOf });
  if (!data.caseBySlug) throw visit.view.away.length > 0 ? new ModuleAway() : new NoSuchPage();
  visit.page(<ReadinessPage view={visit.view} found={data.caseBySlug} />, visit.view.faults ? 422 : 200);
};

const showOrganisation: Route = async (visit) => {
  const { organisation } = visit.mustSignIn();
  const { data } = await visit.ask(operations.organisationQuery, { organisation, ids: null });
  visit.page(<OrganisationPage view={visit.view} data={data} />);
};

const checklistId = ({ request }: Visit): string => String(request.params.checklist);

async function ownChecklist(visit: Visit): Promise<OwnChecklist> {
  const { organisation } = visit.mustSignIn();
  const { data } = await visit.ask(operations.organisationQuery, { organisation, ids: [checklistId(visit)] });
  const own = data.organisationChecklists?.[0];
  if (!own && visit.view.away.length > 0) throw new ModuleAway();
  if (own?.checklist.contents !== 'complete') throw new NoSuchPage();
  return own;
}

const showFill: Route = async (visit) => {
  const own = await ownChecklist(visit);
  const { vocabulary } = own.checklist;
  const terms = vocabulary ? (await visit.ask(operations.termsQuery, { ids: [vocabulary] })).data : {};
  visit.page(
    <FillPage view={visit.view} own={own} terms={terms} keyOnce={randomUUID()} today={today()} />,
    visit.view.faults ? 422 : 200,
  );
};

const keepFill: Route = async (visit) => {
  const own = await ownChecklist(visit);
  const answers = own.checklist.items.map(({ id }) => ({
    item: id,
    value: visit.input(id) || null,
    note: visit.input(`${id}-note`) || null,
  }));
  const input = {
    checklist: checklistId(visit),
    ...{ heldOn: visit.input('heldOn'), heldBy: visit.input('heldBy') },
    ...{ answers, conclusion: visit.input('conclusion') || null },
  };
  if (!isDay(input.heldOn)) {
    const { badDate } = visit.view.t.insight.portfolio;
    return formAgain(visit, { summary: badDate, fields: { heldOn: badDate } }, showFill);
  }
  const doing = visit.ask(operations.respondMutation, { input, key: visit.input('key') || null });
  return change(visit, doing, () => `/inzicht/organisatie?bewaard#${checklistId(visit)}`, showFill);
};

const showCompare: Route = async (visit) => {
  const chosen = [...new Set(visit.inputs('v'))];
  const text = visit.input('zoek');
  const wanted = chosen.length > 4 ? [] : chosen;
  const [{ data, refusals }, ...answers] = await Promise.all([
    visit.ask(operations.choicesQuery, { text: text || null }),
    ...wanted.map((slug) => visit.ask(operations.comparedQuery, { slug })),
  ]);
  refuse(visit, [...refusals, ...answers.flatMap((answer) => answer.refusals)]);
  const found = answers.flatMap((answer) => answer.data.caseBySlug ?? []);
  visit.page(<ComparePage view={visit.view} chosen={chosen} found={found} text={text} data={data} />);
};

/** Pages of this room that are asked for, by address. */
export const insightReadRoutes: Record<string, Route> = {
  '/inzicht': showOverview,
  '/inzicht/portefeuille': showPortfolio,
  '/inzicht/organisatie': showOrganisation,
  '/inzicht/organisatie/:checklist': showFill,
  '/praktijkvoorbeelden/:slug/zichtlijnen': showReadiness,
  '/vergelijken': showCompare,
};

/** What forms of this room do, by address. */
export const insightWriteRoutes: Record<string, Route> = {
  '/inzicht/organisatie/:checklist': keepFill,
};
