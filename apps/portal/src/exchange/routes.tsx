import type { ImportOutcome } from '../generated/graphql.js';
import { ModuleAway, type Route } from '../read-routes.js';
import { NoSuchPage, type Visit } from '../visit.js';
import { AlgorithmRegisterPage } from './algorithm-register.page.js';
import { CataloguePage, CataloguesPage } from './catalogue.page.js';
import { exampleDefinition } from './example-definition.js';
import { ExportPage, exportParts } from './export.page.js';
import { sendFile, streamFile } from './files.js';
import { ImportPage, ImportsPage } from './import.page.js';
import * as operations from './operations.js';
import { OwnNamesPage } from './own-names.page.js';
import { exchangeWrites } from './write-routes.js';

const param = ({ request }: Visit, name: string): string => {
  const value = request.params[name];
  return typeof value === 'string' ? value : '';
};

function found<Item>(visit: Visit, item: Item | null | undefined): Item {
  if (item !== null && item !== undefined) return item;
  if (visit.view.away.length > 0) throw new ModuleAway();
  throw new NoSuchPage();
}

const showImports: Route = async (visit) => {
  visit.mustSignIn();
  const { data, refusals } = await visit.ask(operations.importsQuery, {});
  if (refusals[0]) visit.view.faults ??= { summary: refusals[0].message, fields: {} };
  visit.page(<ImportsPage view={visit.view} data={data} />, visit.view.faults ? 422 : 200);
};

const outcomes: readonly ImportOutcome[] = ['NEW', 'UNCHANGED', 'SIMILAR', 'FAULTY', 'TAKEN_IN'];

const showImport: Route = async (visit) => {
  visit.mustSignIn();
  const outcome = outcomes.find((known) => known === visit.input('soort'));
  const { data } = await visit.ask(operations.importQuery, {
    ...{ id: param(visit, 'id'), outcomes: outcome ? [outcome] : null },
    after: Number(visit.input('na')) || 0,
  });
  visit.page(<ImportPage view={visit.view} found={found(visit, data.caseImport)} outcome={outcome ?? ''} />);
};

const showOwnNames: Route = async (visit) => {
  const { organisation, roles } = visit.mustSignIn();
  const { data } = await visit.ask(operations.ownNamesQuery, {});
  visit.page(
    <OwnNamesPage
      {...{ view: visit.view, organisation, data }}
      list={visit.input('vocabulary')}
      steward={roles.includes('steward')}
    />,
    visit.view.faults ? 422 : 200,
  );
};

const formats = { json: 'JSON', csv: 'CSV' } as const;
const formatOf = (extension: string | undefined): 'JSON' | 'CSV' => {
  const format = Object.entries(formats).find(([name]) => name === extension)?.[1];
  if (!format) throw new NoSuchPage();
  return format;
};

/** A part of what an organisation owns, as `facts.csv` or `everything.json`. */
const download: Route = (visit) => {
  visit.mustSignIn();
  const [name, extension] = param(visit, 'file').split('.');
  const part = (['everything', ...exportParts] as const).find((known) => known === name);
  if (!part) throw new NoSuchPage();
  const format = formatOf(extension);
  return streamFile(visit, async (after) => {
    const variables = { format, part: part.toUpperCase() as Uppercase<typeof part>, after };
    const { data, refusals } = await visit.ask(operations.exportQuery, variables);
    if (refusals[0]?.code === 'FORBIDDEN') throw Object.assign(new Error(refusals[0].message), { status: 403 });
    return data.organisationExport;
  });
};

const algorithmRegister = async (visit: Visit) => {
  const { data } = await visit.ask(operations.algorithmRegisterQuery, { slug: param(visit, 'slug') });
  return { data, found: found(visit, data.caseBySlug) };
};

/** A file that everyone may fetch: a catalogue, or the open data that it names. */
const openFile: Route = async (visit) => {
  const [organisation, file] = [param(visit, 'organisation'), param(visit, 'file')];
  const [name, extension] = file.split('.');
  if (name === 'praktijkvoorbeelden') {
    const format = formatOf(extension);
    return streamFile(
      visit,
      async (after) => (await visit.ask(operations.openCasesQuery, { organisation, format, after })).data.openCases,
    );
  }
  const format = { 'catalogus.ttl': 'TURTLE' as const, 'catalogus.jsonld': 'JSONLD' as const }[file];
  if (!format) throw new NoSuchPage();
  const { data } = await visit.ask(operations.catalogueQuery, { organisation, format });
  sendFile(visit, found(visit, found(visit, data.dataCatalogue).file));
};

/** Pages of this room that are asked for, by address. */
export const exchangeReadRoutes: Record<string, Route> = {
  '/mijn-gemeente/inlezen': showImports,
  '/mijn-gemeente/inlezen/sjabloon.csv': async (visit) => {
    const columns = (await visit.ask(operations.importTemplateQuery, {})).data.importTemplate;
    const text = `\uFEFF${found(visit, columns).join(';')}\r\n`;
    visit.response.type('text/csv; charset=utf-8').attachment('praktijkvoorbeelden.csv').send(text);
  },
  '/mijn-gemeente/inlezen/:id': showImport,
  '/mijn-gemeente/inlezen/:id/bestand': async (visit) => {
    visit.mustSignIn();
    const { data } = await visit.ask(operations.importFileQuery, { id: param(visit, 'id') });
    sendFile(visit, found(visit, data.caseImport).file);
  },
  '/mijn-gemeente/uitvoer': async (visit) => {
    const { name, organisation } = visit.mustSignIn();
    visit.page(<ExportPage view={visit.view} organisation={{ name, code: organisation }} />);
  },
  '/mijn-gemeente/uitvoer/:file': download,
  '/mijn-gemeente/begrippenlijst': showOwnNames,
  '/mijn-gemeente/begrippenlijst/voorbeeld.json': async ({ response }) =>
    void response
      .type('application/json')
      .attachment('eigen-lijst.json')
      .send(`${JSON.stringify(exampleDefinition, null, 2)}\n`),
  '/praktijkvoorbeelden/:slug/algoritmeregister': async (visit) => {
    const { data, found: known } = await algorithmRegister(visit);
    visit.page(<AlgorithmRegisterPage view={visit.view} found={known} data={data} />);
  },
  '/praktijkvoorbeelden/:slug/algoritmeregister.json': async (visit) => {
    const { found: known } = await algorithmRegister(visit);
    sendFile(visit, found(visit, known.algorithmRegister.file));
  },
  '/catalogus': async (visit) =>
    visit.page(<CataloguesPage view={visit.view} data={(await visit.ask(operations.cataloguesQuery, {})).data} />),
  '/catalogus/:organisation': async (visit) => {
    const organisation = param(visit, 'organisation');
    const { data } = await visit.ask(operations.catalogueQuery, { organisation, format: 'TURTLE' });
    visit.page(<CataloguePage view={visit.view} found={found(visit, data.dataCatalogue)} />);
  },
  '/catalogus/:organisation/:file': openFile,
};

/** What forms of this room do, by address. */
export const exchangeWriteRoutes: Record<string, Route> = exchangeWrites({ showImports, showImport, showOwnNames });
