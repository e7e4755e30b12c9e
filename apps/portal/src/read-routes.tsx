import { randomUUID } from 'node:crypto';
import { AdoptionPage } from './adoption.page.js';
import { caseFilters, CasesPage } from './cases.page.js';
import { DraftPage, TemplatesPage } from './draft.page.js';
import { HomePage } from './home.page.js';
import { LessonsPage } from './lessons.page.js';
import { AdoptPage, ListingPage } from './listing.page.js';
import * as operations from './operations.js';
import { OwnPage, ProfilePage } from './own.page.js';
import { PlainPage } from './plain.page.js';
import { SearchPage } from './search.page.js';
import { NoSuchPage, safePath, type Visit } from './visit.js';

/** A page by its address: what it asks of the modules, and what it shows. */
export type Route = (visit: Visit) => Promise<void>;

/** A part of the address. */
export const param = ({ request }: Visit, name: string): string => {
  const value = request.params[name];
  return typeof value === 'string' ? value : '';
};

/** Something that must be there for the page to exist; while its module is away the page says so instead. */
export function found<Item>(visit: Visit, item: Item | null | undefined): Item {
  if (item !== null && item !== undefined) return item;
  if (visit.view.away.length > 0) throw new ModuleAway();
  throw new NoSuchPage();
}

/** What the page is about belongs to a module that does not answer now. */
export class ModuleAway extends Error {}

const showListing: Route = async (visit) => {
  const id = param(visit, 'id');
  const { data } = await visit.ask(operations.listingQuery, { id });
  const listing = found(visit, data.listing);
  const standing = visit.session ? (await visit.ask(operations.standingQuery, { id })).data : {};
  visit.page(<ListingPage view={visit.view} listing={listing} standing={standing} />, visit.view.faults ? 422 : 200);
};

export const showAdopt: Route = async (visit) => {
  visit.mustSignIn();
  const { data } = await visit.ask(operations.listingQuery, { id: param(visit, 'id') });
  visit.page(
    <AdoptPage view={visit.view} listing={found(visit, data.listing)} keyOnce={randomUUID()} />,
    visit.view.faults ? 422 : 200,
  );
};

export const showAdoption: Route = async (visit) => {
  visit.mustSignIn();
  const { data } = await visit.ask(operations.adoptionQuery, { id: param(visit, 'id') });
  visit.page(
    <AdoptionPage view={visit.view} adoption={found(visit, data.adoption)} data={data} keyOnce={randomUUID()} />,
    visit.view.faults ? 422 : 200,
  );
};

export const showDraft: Route = async (visit) => {
  const { data } = await visit.ask(operations.draftQuery, { id: param(visit, 'id') });
  visit.page(<DraftPage view={visit.view} draft={found(visit, data.draft)} />, visit.view.faults ? 422 : 200);
};

export const showTemplates: Route = async (visit) => {
  const { data } = await visit.ask(operations.templatesQuery, {});
  visit.page(<TemplatesPage view={visit.view} data={data} keyOnce={randomUUID()} />, visit.view.faults ? 422 : 200);
};

export const showProfile: Route = async (visit) => {
  visit.mustSignIn();
  const { data } = await visit.ask(operations.profileQuery, {});
  const returnTo = visit.input('naar') === '' ? '/mijn-gemeente' : safePath(visit.input('naar'));
  visit.page(<ProfilePage view={visit.view} data={data} returnTo={returnTo} />, visit.view.faults ? 422 : 200);
};

const showCases: Route = async (visit) => {
  const asked = Object.fromEntries(
    ['tekst', ...caseFilters.map(([name]) => name)].flatMap((name) =>
      visit.input(name) ? [[name, visit.input(name)]] : [],
    ),
  );
  const one = (name: string): string[] | null => (asked[name] ? [asked[name]] : null);
  const filter = {
    text: asked.tekst ?? null,
    organisation: asked.organisatie ?? null,
    domain: one('domein'),
    phase: one('fase'),
    innovationType: one('type'),
    valueGrade: one('waarde'),
  };
  const { data } = await visit.ask(operations.casesQuery, { filter, after: visit.input('na') || null });
  visit.page(<CasesPage view={visit.view} asked={asked} data={data} />);
};

const showSearch: Route = async (visit) => {
  const [problem, domain] = [visit.input('q'), visit.input('domein')];
  if (problem === '') {
    if (visit.request.query.q !== undefined)
      visit.view.faults = { summary: visit.view.t.search.empty, fields: { q: visit.view.t.search.empty } };
    return visit.page(<SearchPage view={visit.view} problem="" domain={domain} data={{}} />);
  }
  const language = visit.view.language === 'en' ? ('EN' as const) : ('NL' as const);
  const { data, refusals } = await visit.ask(operations.searchQuery, {
    problem,
    language,
    domain: domain || null,
    after: visit.input('na') || null,
  });
  if (refusals[0])
    visit.view.faults = {
      summary: refusals[0].message,
      fields: refusals[0].fields.problem ? { q: refusals[0].fields.problem } : {},
    };
  visit.page(<SearchPage view={visit.view} problem={problem} domain={domain} data={data} />);
};

export const showLessons: Route = async (visit) => {
  const asked = { tekst: visit.input('tekst'), fase: visit.input('fase') };
  const done = (['recorded', 'rejected'] as const).find((known) => known === visit.input('gedaan'));
  if (done) visit.view.done = visit.view.t.lessons[done];
  const [{ data }, proposed] = await Promise.all([
    visit.ask(operations.lessonsQuery, {
      text: asked.tekst || null,
      theme: null,
      phase: asked.fase || null,
      after: visit.input('na') || null,
    }),
    visit.session ? visit.ask(operations.lessonProposalsQuery, {}) : undefined,
  ]);
  visit.page(
    <LessonsPage
      view={visit.view}
      asked={asked}
      data={data}
      proposals={proposed?.data.lessonProposals ?? []}
      proposal={param(visit, 'id') || visit.input('voorstel')}
    />,
    visit.view.faults ? 422 : 200,
  );
};

/** Pages that are asked for, by address. */
export const readRoutes: Record<string, Route> = {
  '/': async (visit) =>
    visit.page(<HomePage view={visit.view} data={(await visit.ask(operations.homeQuery, {})).data} />),
  '/zoeken': showSearch,
  '/praktijkvoorbeelden': showCases,
  '/oplossingen/:id': showListing,
  '/oplossingen/:id/overnemen': showAdopt,
  '/overnames/:id': showAdoption,
  '/documenten/:id': showDraft,
  '/sjablonen': showTemplates,
  '/lessen': showLessons,
  '/mijn-gemeente': async (visit) => {
    const { organisation, name } = visit.mustSignIn();
    const { data } = await visit.ask(operations.ownQuery, { organisation });
    visit.page(<OwnPage view={visit.view} organisation={name} data={data} />);
  },
  '/mijn-gemeente/profiel': showProfile,
  '/toegankelijkheid': async ({ page, view }) =>
    page(<PlainPage view={view} title={view.t.accessibility.title} paragraphs={view.t.accessibility.text} />),
  '/privacy': async ({ page, view }) =>
    page(<PlainPage view={view} title={view.t.privacy.title} paragraphs={view.t.privacy.text} />),
};

/** A document as a file, in the format that the address ends with. */
export const downloadRoute: Route = async (visit) => {
  const formats = { odt: 'ODT', pdf: 'PDF', docx: 'DOCX' } as const;
  const format = Object.entries(formats).find(([name]) => name === param(visit, 'format'))?.[1];
  if (!format) throw new NoSuchPage();
  const { data } = await visit.ask(operations.exportQuery, { id: param(visit, 'id'), format });
  const { fileName, mediaType, content } = found(visit, data.draft).export;
  visit.response.type(mediaType).attachment(fileName).send(Buffer.from(content, 'base64'));
};
