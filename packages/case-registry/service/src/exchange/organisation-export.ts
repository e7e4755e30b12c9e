import {
  caseImports,
  checklistResponses,
  ownership,
  type CaseRegistryDb,
  type CaseRegistryTx,
} from '@gemeengoed/case-registry-data';
import { Invalid, organisationOf, today } from '@gemeengoed/module-kit';
import { allChecklists } from '../checklist/checklists-for.js';
import {
  checklistRows,
  csvOf,
  decisionRows,
  facts,
  indicatorRows,
  registerRows,
  responseRows,
  type FlatPart,
} from './csv-rows.js';
import type { ExportedFile } from './exported-file.type.js';
import type { ExportFormat, ExportPart } from './export.type.js';
import { withHistory, type CaseWithHistory } from './owned-cases.js';

/** How many cases one part of an export holds: what bounds the memory that it takes. */
const casesAtOnce = 100;
/** The part behind the last case: what is the organisation's own and belongs to no case. */
const theEnd = 'end';

const flat: Partial<Record<ExportPart, FlatPart>> = {
  facts,
  registers: registerRows,
  indicators: indicatorRows,
  decisions: decisionRows,
  checklists: checklistRows,
};

interface Wanted {
  organisation: string;
  format: ExportFormat;
  part: ExportPart;
  after: string | null;
}

const startAgain = { nl: 'Begin opnieuw met de uitvoer.', en: 'Start the export again.' };

/** Everything that an organisation owns, in parts that follow one another: each is made from one page of cases. */
export function organisationExport(db: CaseRegistryDb, wanted: Wanted): Promise<ExportedFile> {
  const { organisation, format, part, after } = wanted;
  if (format === 'csv' && !flat[part]) {
    const says = {
      nl: 'Alles tegelijk kan alleen in JSON. Kies voor CSV één onderdeel.',
      en: 'Everything at once is for JSON only. Choose one part for CSV.',
    };
    throw new Invalid(says, { part: says });
  }
  if (after !== null && !/^(end|(import:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(after))
    throw new Invalid(startAgain, { after: startAgain });
  return db.read(async (tx) => {
    const { text, next } = inTheEnd(after) ? await lastParts(tx, wanted) : await caseParts(tx, wanted);
    return {
      fileName: `gemeengoed-${organisation}-${part}-${today()}.${format}`,
      mediaType: format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json',
      content: Buffer.from(text, 'utf8').toString('base64'),
      next,
    };
  });
}

const inTheEnd = (after: string | null): after is string => after === theEnd || (after?.startsWith('import:') ?? false);

interface TextPart {
  text: string;
  next: string | null;
}

async function caseParts(tx: CaseRegistryTx, wanted: Wanted): Promise<TextPart> {
  const { organisation, format, after } = wanted;
  const page = await ownership.casesOf(tx, organisation, { first: casesAtOnce + 1, after });
  const known = await withHistory(tx, page.slice(0, casesAtOnce));
  const next = page.length > casesAtOnce ? (known.at(-1)?.case.id ?? null) : theEnd;
  return { next, text: format === 'csv' ? await csvText(tx, wanted, known) : jsonCases(wanted, known) };
}

/** What belongs to no case, and then the imports one by one: each holds a whole file. */
async function lastParts(tx: CaseRegistryTx, wanted: Wanted): Promise<TextPart> {
  const { organisation, format, part, after } = wanted;
  if (format === 'csv') return { text: await csvText(tx, wanted, []), next: null };
  if (part !== 'everything') return { text: `\n],${JSON.stringify(await ownOf(tx, wanted)).slice(1)}`, next: null };
  const passed = after?.startsWith('import:') ? after.slice('import:'.length) : '';
  const imports = (await caseImports.list(tx, organisation, 10_000)).map(({ id }) => id).sort();
  const opening = after === theEnd ? `\n],${JSON.stringify(await ownOf(tx, wanted)).slice(1, -1)},"imports":[` : '';
  const id = imports.find((known) => known > passed);
  const last = id === undefined || id === imports.at(-1);
  const text = id === undefined ? '' : `${id === imports[0] ? '' : ','}\n${JSON.stringify(await importOf(tx, id))}`;
  return { text: `${opening}${text}${last ? ']}' : ''}`, next: last ? null : `import:${id}` };
}

async function csvText(tx: CaseRegistryTx, wanted: Wanted, known: readonly CaseWithHistory[]): Promise<string> {
  const part = flat[wanted.part];
  if (!part) return '';
  const checklists = wanted.part === 'checklists' ? (await allChecklists(tx)).map((of) => of.checklist) : [];
  const header = wanted.after === null ? `\uFEFF${csvOf([part.header])}` : '';
  const rows = known.flatMap((one) => part.rows(one, checklists));
  if (wanted.after === theEnd && wanted.part === 'checklists') {
    const own = await checklistResponses.ofOrganisations(tx, [wanted.organisation]);
    rows.push(...responseRows(own, [organisationOf(wanted.organisation).name, null, null], checklists));
  }
  return header + csvOf(rows);
}

/** What each part of an export in JSON holds of a case. */
const shapes: Record<ExportPart, readonly (keyof CaseWithHistory)[]> = {
  everything: ['versions', 'assessments', 'entries', 'indicators', 'decisions', 'responses'],
  facts: ['assessments'],
  registers: ['entries'],
  indicators: ['indicators'],
  decisions: ['decisions'],
  checklists: ['responses'],
};

function jsonCases({ organisation, part, after }: Wanted, known: readonly CaseWithHistory[]): string {
  const cases = known.map((one) =>
    JSON.stringify({ ...one.case, ...Object.fromEntries(shapes[part].map((shape) => [shape, one[shape]])) }),
  );
  const { name } = organisationOf(organisation);
  const begin = JSON.stringify({ format: 'gemeengoed.case-registry.v1', organisation, name, part, madeOn: today() });
  const opening = after === null ? `${begin.slice(0, -1)},"cases":[\n` : cases.length > 0 ? ',\n' : '';
  return opening + cases.join(',\n');
}

async function ownOf(tx: CaseRegistryTx, { organisation, part }: Wanted): Promise<Record<string, unknown>> {
  return {
    ...(part === 'everything' || part === 'checklists'
      ? { responses: await checklistResponses.ofOrganisations(tx, [organisation]) }
      : {}),
    ...(part === 'everything'
      ? {
          programmes: await ownership.programmesOf(tx, organisation),
          termAliases: await ownership.aliasesOf(tx, organisation),
          checklistDefinitions: await ownership.definitionsOf(tx, organisation),
        }
      : {}),
    complete: true,
  };
}

async function importOf(tx: CaseRegistryTx, id: string): Promise<unknown> {
  const { contentLength: _length, ...row } = (await caseImports.find(tx, id)) ?? { contentLength: 0 };
  return { ...row, content: await caseImports.contentOf(tx, id), rows: await caseImports.rowsOf(tx, id) };
}
