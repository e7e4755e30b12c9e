import { ownership, type CaseRegistryDb } from '@gemeengoed/case-registry-data';
import { Invalid, organisationOf, urn } from '@gemeengoed/module-kit';
import { csvOf, facts } from './csv-rows.js';
import type { ExportedFile } from './exported-file.type.js';
import type { ExportFormat } from './export.type.js';
import { withHistory, type CaseWithHistory } from './owned-cases.js';

const casesAtOnce = 100;

/** Columns that say who recorded a fact: those are the owner's. */
const ownersOnly = new Set(['Vastgelegd door', 'Ingetrokken op', 'Ingetrokken door', 'Reden']);
const shown = facts.header.flatMap((name, place) => (ownersOnly.has(name) ? [] : [place]));

/** The cases that an organisation shares with everyone, as open data: what holds now, with its sources. */
export function openCases(
  db: CaseRegistryDb,
  { organisation, format, after }: { organisation: string; format: ExportFormat; after: string | null },
): Promise<ExportedFile> {
  if (after !== null && !/^[0-9a-f-]{36}$/.test(after)) {
    const says = { nl: 'Begin opnieuw met het bestand.', en: 'Start the file again.' };
    throw new Invalid(says, { after: says });
  }
  return db.read(async (tx) => {
    const page = await ownership.casesOf(tx, organisation, { first: casesAtOnce + 1, after, publicOnly: true });
    const known = (await withHistory(tx, page.slice(0, casesAtOnce))).map(holding);
    const next = page.length > casesAtOnce ? (known.at(-1)?.case.id ?? null) : null;
    const text = format === 'csv' ? csvText(known, after) : jsonText(known, { organisation, after, next });
    return {
      fileName: `praktijkvoorbeelden-${organisation}.${format}`,
      mediaType: format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json',
      content: Buffer.from(text, 'utf8').toString('base64'),
      next,
    };
  });
}

const holding = (known: CaseWithHistory): CaseWithHistory => ({
  ...known,
  assessments: known.assessments.filter(({ retractedAt }) => retractedAt === null),
});

function csvText(known: readonly CaseWithHistory[], after: string | null): string {
  const rows = known.flatMap((one) => facts.rows(one, []));
  const table = after === null ? [[...facts.header], ...rows] : rows;
  const text = csvOf(table.map((row) => shown.map((place) => row[place] ?? null)));
  return after === null ? `\uFEFF${text}` : text;
}

function jsonText(
  known: readonly CaseWithHistory[],
  { organisation, after, next }: { organisation: string; after: string | null; next: string | null },
): string {
  const cases = known.map(({ case: row, assessments }) =>
    JSON.stringify({
      ...{ id: urn('case', row.id), slug: row.slug, titleNl: row.titleNl, titleEn: row.titleEn },
      ...{ aliases: row.aliases, summaryNl: row.summaryNl, summaryEn: row.summaryEn },
      assessments: assessments.map(openFact),
    }),
  );
  const { name } = organisationOf(organisation);
  const begin = `{"organisation":${JSON.stringify({ code: organisation, name })},"licence":"https://creativecommons.org/publicdomain/zero/1.0/","cases":[\n`;
  const opening = after === null ? begin : cases.length > 0 ? ',\n' : '';
  return `${opening}${cases.join(',\n')}${next === null ? '\n]}' : ''}`;
}

const openFact = ({
  organisation: _organisation,
  sharing: _sharing,
  sharedWith: _sharedWith,
  caseId: _caseId,
  recordedBy: _recordedBy,
  retractedAt: _retractedAt,
  retractedBy: _retractedBy,
  retractedBecause: _because,
  place: _place,
  ...fact
}: CaseWithHistory['assessments'][number]) => ({ ...fact, id: urn('assessment', fact.id) });
