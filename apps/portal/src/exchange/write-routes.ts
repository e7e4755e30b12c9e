import type { Answer } from '../ask.js';
import { uploadOf } from '../multipart.js';
import type { Route } from '../read-routes.js';
import type { Visit } from '../visit.js';
import * as operations from './operations.js';

/** Bytes of a file that one request to the registry carries; see `importLimits` of the registry. */
const partBytes = 140_000;

const id = (visit: Visit, name = 'id'): string => {
  const value = visit.request.params[name];
  return typeof value === 'string' ? value : '';
};

/** Shows a form again with what has to change and what was typed. */
function again(visit: Visit, show: Route, faults: { summary: string; fields: Record<string, string> }): Promise<void> {
  visit.view.faults = faults;
  const body = (visit.request.body ?? {}) as Record<string, unknown>;
  visit.view.typed = Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  return show(visit);
}

async function change<Data>(
  visit: Visit,
  doing: Promise<Answer<Data>>,
  next: (data: Partial<Data>) => string,
  show: Route,
): Promise<void> {
  const { data, refusals, away } = await doing;
  if (refusals[0]) return again(visit, show, { summary: refusals[0].message, fields: refusals[0].fields });
  if (away.length > 0) return show(visit);
  visit.response.redirect(303, next(data));
}

/** What a person chose or pasted; undefined for nothing. */
function listOf(visit: Visit): { fileName: string; bytes: Buffer; cut: boolean } | undefined {
  const upload = uploadOf(visit.request, 'file');
  if (upload && upload.bytes.length > 0) return { fileName: upload.name, bytes: upload.bytes, cut: upload.cut };
  const pasted = visit.input('content');
  if (pasted === '') return undefined;
  const fileName = /^[[{]/.test(pasted) ? 'geplakt.json' : 'geplakt.csv';
  return { fileName, bytes: Buffer.from(pasted, 'utf8'), cut: false };
}

/** Brings a list in for a look: in parts where it is larger than one request to the registry may be. */
const bringIn =
  (showImports: Route): Route =>
  async (visit) => {
    const t = visit.view.t.exchange.import;
    const list = listOf(visit);
    const wrong = !list ? t.nothing : list.cut ? t.tooLarge('2.000') : undefined;
    if (!list || wrong) return again(visit, showImports, { summary: wrong ?? '', fields: { file: wrong ?? '' } });
    const { bytes } = list;
    const fileName = list.fileName.slice(-150);
    const format = /\.json$/i.test(fileName) ? ('JSON' as const) : ('CSV' as const);
    const part = (from: number) => ({
      content: bytes.subarray(from, from + partBytes).toString('base64'),
      complete: from + partBytes >= bytes.length,
    });
    const first = await visit.ask(operations.importMutation, { fileName, format, ...part(0) });
    let refusal = first.refusals[0];
    const key = first.data.importCases?.id;
    for (let from = partBytes; key && !refusal && from < bytes.length; from += partBytes)
      [refusal] = (await visit.ask(operations.continueImportMutation, { id: key, from, ...part(from) })).refusals;
    if (refusal) {
      const { content, fileName: name, ...others } = refusal.fields;
      const file = content ?? name;
      return again(visit, showImports, {
        summary: refusal.message,
        fields: { ...others, ...(file ? { file } : {}) },
      });
    }
    if (!key) return showImports(visit);
    visit.response.redirect(303, `/mijn-gemeente/inlezen/${key}`);
  };

/** The cells of a row as a person corrected them; the column of each stands beside it. */
function cellsOf(visit: Visit): { column: string; value: string }[] {
  const row = visit.input('row');
  const cells = [];
  for (let place = 0; visit.input(`column-${row}-${place}`) !== ''; place += 1)
    cells.push({ column: visit.input(`column-${row}-${place}`), value: visit.input(`cell-${row}-${place}`) });
  return cells;
}

const correct =
  (showImport: Route): Route =>
  (visit) =>
    change(
      visit,
      visit.ask(operations.correctRowMutation, { id: id(visit, 'row'), cells: cellsOf(visit) }),
      ({ correctImportRow: row }) =>
        `/mijn-gemeente/inlezen/${id(visit)}#${row?.outcome === 'TAKEN_IN' ? 'rows' : `row-${row?.rowNumber}`}`,
      showImport,
    );

const names = '/mijn-gemeente/begrippenlijst';

const define =
  (showOwnNames: Route): Route =>
  (visit) => {
    const upload = uploadOf(visit.request, 'definition');
    const definition = upload ? upload.bytes.toString('utf8') : visit.input('definitionText');
    return change(visit, visit.ask(operations.defineChecklistMutation, { definition }), () => names, showOwnNames);
  };

/** What forms of this room do, by address. */
export const exchangeWrites = ({
  showImports,
  showImport,
  showOwnNames,
}: Record<'showImports' | 'showImport' | 'showOwnNames', Route>): Record<string, Route> => ({
  '/mijn-gemeente/inlezen': bringIn(showImports),
  '/mijn-gemeente/inlezen/:id/overnemen': (visit) =>
    change(
      visit,
      visit.ask(operations.takeInMutation, { id: id(visit) }),
      () => `/mijn-gemeente/inlezen/${id(visit)}`,
      showImport,
    ),
  '/mijn-gemeente/inlezen/:id/rijen/:row': correct(showImport),
  [`${names}/woorden`]: (visit) => {
    const alias = { vocabulary: visit.input('vocabulary'), term: visit.input('term'), alias: visit.input('alias') };
    const source = visit.input('source') || null;
    return change(visit, visit.ask(operations.addAliasMutation, { ...alias, source }), () => names, showOwnNames);
  },
  [`${names}/woorden/:id/vervallen`]: (visit) =>
    change(visit, visit.ask(operations.retireAliasMutation, { id: id(visit) }), () => names, showOwnNames),
  [`${names}/lijsten`]: define(showOwnNames),
  [`${names}/lijsten/:id/vervallen`]: (visit) =>
    change(visit, visit.ask(operations.retireChecklistMutation, { id: id(visit) }), () => names, showOwnNames),
});
