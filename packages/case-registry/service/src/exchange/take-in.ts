import {
  assessments,
  caseImports,
  type CaseRegistryDb,
  type CaseRegistryTx,
  type ImportCell,
  type ImportRow,
} from '@gemeengoed/case-registry-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { Conflict, NotFound, organisationOf } from '@gemeengoed/module-kit';
import { ownTermsFor } from '../assessment/own-terms.js';
import { insertCase } from '../case/create-case.js';
import { slugOf } from '../case/slug.rules.js';
import { standingsOf } from './already-there.js';
import { storable } from './read-case-list.js';
import { maskedCells, readRow, type ReadRow, type Reading } from './import-row.rules.js';

/** Takes in the rows of an import that are right and new; what looks like a case that is there waits for a person. */
export function takeInImport(db: CaseRegistryDb, caller: OrganisationCaller, id: string): Promise<{ id: string }> {
  return db.write(async (tx) => {
    const known = await caseImports.find(tx, id);
    if (!known) throw new NotFound();
    await takeInOpenRows(tx, caller, known);
    return { id };
  });
}

export async function takeInOpenRows(
  tx: CaseRegistryTx,
  { organisation }: OrganisationCaller,
  { id, fileName }: { id: string; fileName: string },
): Promise<void> {
  const open = await caseImports.lockOpenRows(tx, id);
  const reading = await readingFor(tx, organisation, fileName);
  const read = open.map((row) => readRow(row.given, reading(row)));
  const standings = await standingsOf(tx, organisation, read);
  // Two rows of one title are two tellings of one case: the first is taken in, the other waits.
  const titles = new Set<string>();
  for (const [place, row] of open.entries()) {
    const found = read[place];
    if (!found || found.faults.length > 0 || standings[place]?.outcome !== 'new') continue;
    const title = slugOf(found.identity.titleNl);
    if (titles.has(title)) continue;
    titles.add(title);
    await takeIn(tx, organisation, row, found);
  }
}

/**
 * Puts other words in cells of a row; a column that is not named stays as it was. What is still wrong stands with the row.
 *
 * @param takeInNow takes the row in when it is right, also where it looks like a case that is there
 */
export function correctImportRow(
  db: CaseRegistryDb,
  { organisation }: OrganisationCaller,
  { id, cells, takeInNow }: { id: string; cells: readonly ImportCell[]; takeInNow: boolean },
): Promise<{ id: string; importId: string }> {
  return db.write(async (tx) => {
    const row = await caseImports.lockRow(tx, id);
    if (!row) throw new NotFound();
    if (row.caseId !== null)
      throw new Conflict({
        nl: 'Deze rij is al overgenomen. Wijzig het praktijkvoorbeeld zelf.',
        en: 'This row was taken in already. Change the case itself.',
      });
    const { fileName } = (await caseImports.find(tx, row.importId)) ?? { fileName: '' };
    const given = merged(row.given, maskedCells(cells.map(cleanCell)));
    const reading = await readingFor(tx, organisation, fileName);
    const read = readRow(given, reading(row));
    await caseImports.updateRow(tx, id, { given, faults: read.faults });
    if (takeInNow && read.faults.length === 0) await takeIn(tx, organisation, row, read);
    return { id, importId: row.importId };
  });
}

const cleanCell = ({ column, value }: ImportCell): ImportCell => ({
  column: storable(column).slice(0, 200).trim(),
  value: storable(value).trim(),
});

/** New cells in the place of those of the same column; a column that had none comes behind. */
function merged(present: readonly ImportCell[], changed: readonly ImportCell[]): ImportCell[] {
  const columns = new Set(changed.map(({ column }) => column));
  const placed = new Set<string>();
  const inPlace = present.flatMap((cell) => {
    if (!columns.has(cell.column)) return [cell];
    if (placed.has(cell.column)) return [];
    placed.add(cell.column);
    return changed.filter(({ column }) => column === cell.column);
  });
  return [...inPlace, ...changed.filter(({ column }) => !placed.has(column))].filter(({ value }) => value !== '');
}

/** How the rows of one import are read. */
export async function readingFor(
  tx: CaseRegistryTx,
  organisation: string,
  fileName: string,
): Promise<(row: { rowNumber: number }) => Reading> {
  const ownTerms = await ownTermsFor(tx, organisation);
  const speaker = organisationOf(organisation).name;
  return ({ rowNumber }) => ({ speaker, fileName, rowNumber, ownTerms });
}

async function takeIn(
  tx: CaseRegistryTx,
  organisation: string,
  row: ImportRow,
  { identity, values }: ReadRow,
): Promise<void> {
  const { id } = await insertCase(tx, organisation, identity);
  if (values.length > 0)
    await assessments.insert(
      tx,
      id,
      values.map((value, place) => ({ ...value, place })),
    );
  await caseImports.markTakenIn(tx, row.id, id);
}
