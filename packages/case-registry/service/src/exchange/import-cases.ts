import { caseImports, type CaseRegistryDb, type CaseRegistryTx } from '@gemeengoed/case-registry-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import {
  Conflict,
  freeText,
  Invalid,
  NotFound,
  organisationOf,
  refuseFaults,
  withoutCitizenNumbers,
  type Faults,
} from '@gemeengoed/module-kit';
import { ownTermsFor } from '../assessment/own-terms.js';
import { meaningOf } from './import-columns.js';
import { importLimits } from './import-limits.js';
import { citizenNumberMask, maskedCells, readRow } from './import-row.rules.js';
import { readCaseList, type ListFormat } from './read-case-list.js';
import { takeInOpenRows } from './take-in.js';

/** The part of a file that comes in one request. */
export interface ImportPart {
  /** In base64. */
  content: string;
  /** Whether the file ends here; where not, the next part follows. */
  complete: boolean;
}

/**
 * Keeps a case list with what is wrong in each row, and takes the good rows in unless it is a dry run. The same file
 * again is the same import.
 */
export function importCases(
  db: CaseRegistryDb,
  caller: OrganisationCaller,
  { fileName, format, dryRun, ...part }: ImportPart & { fileName: string; format: ListFormat; dryRun: boolean },
): Promise<{ id: string }> {
  const faults: Faults = {};
  const name = freeText(fileName, { field: 'fileName', max: 150, required: true }, faults) ?? '';
  refuseFaults(faults);
  const bytes = bytesOf(part.content);
  return db.write(async (tx) => {
    const { organisation } = caller;
    const content = (part.complete ? withoutNumbers(bytes) : bytes).toString('base64');
    const same = part.complete ? await caseImports.findSame(tx, { organisation, format, content }) : undefined;
    const kept = same ?? (await caseImports.insert(tx, { organisation, fileName: name, format, content }));
    if (part.complete && !same) await keepRows(tx, caller, { id: kept.id, fileName: name, format, bytes });
    if (part.complete && !dryRun) await takeInOpenRows(tx, caller, { id: kept.id, fileName: name });
    return { id: kept.id };
  });
}

/**
 * Adds the next part to a file of which the earlier parts are `from` bytes long.
 *
 * @throws Conflict when the file is complete already, or has another length: a part was lost or sent twice
 */
export function continueImport(
  db: CaseRegistryDb,
  caller: OrganisationCaller,
  { id, from, ...part }: ImportPart & { id: string; from: number },
): Promise<{ id: string }> {
  const more = bytesOf(part.content);
  return db.write(async (tx) => {
    const present = await caseImports.contentOf(tx, id, { lock: true });
    const known = await caseImports.find(tx, id);
    if (present === undefined || !known) throw new NotFound();
    const before = Buffer.from(present, 'base64');
    if (before.length !== from || (await caseImports.rowsOf(tx, id)).length > 0)
      throw new Conflict({
        nl: 'Dit deel sluit niet aan op wat er al is. Begin opnieuw met het hele bestand.',
        en: 'This part does not follow what is there. Start again with the whole file.',
      });
    const bytes = Buffer.concat([before, more]);
    if (bytes.length > importLimits.fileBytes) throw tooLarge(importLimits.fileBytes);
    const content = (part.complete ? withoutNumbers(bytes) : bytes).toString('base64');
    await caseImports.setContent(tx, id, content);
    if (part.complete) await keepRows(tx, caller, { ...known, bytes });
    return { id };
  });
}

async function keepRows(
  tx: CaseRegistryTx,
  { organisation }: OrganisationCaller,
  { id, fileName, format, bytes }: { id: string; fileName: string; format: ListFormat; bytes: Buffer },
): Promise<void> {
  const { columns, rows } = readCaseList(bytes, format);
  if (!columns.some(isTitle)) {
    const says = {
      nl: 'Er is geen kolom met de titel. Noem een kolom ‘titel’.',
      en: 'There is no column with the title. Call a column ‘title’.',
    };
    throw new Invalid(says, { content: says });
  }
  const ownTerms = await ownTermsFor(tx, organisation);
  const speaker = organisationOf(organisation).name;
  const read = rows.map(({ rowNumber, cells }) => {
    const given = maskedCells(cells);
    const { faults } = readRow(given, { speaker, fileName, rowNumber, ownTerms });
    return { rowNumber, given, faults };
  });
  await caseImports.insertRows(tx, id, read);
}

const isTitle = (column: string): boolean => {
  const meaning = meaningOf(column);
  return meaning.kind === 'identity' && meaning.field === 'titleNl';
};

const tooLarge = (bytes: number): Invalid => {
  const says = {
    nl: `Dit is te groot: hooguit ${bytes / 1000} kB. Verdeel de lijst over meer bestanden.`,
    en: `This is too large: at most ${bytes / 1000} kB. Divide the list over more files.`,
  };
  return new Invalid(says, { content: says });
};

function bytesOf(content: string): Buffer {
  const bytes = Buffer.from(content, 'base64');
  if (bytes.toString('base64') !== content) {
    const says = { nl: 'Het bestand moet in base64 komen.', en: 'The file has to come in base64.' };
    throw new Invalid(says, { content: says });
  }
  if (bytes.length > importLimits.partBytes) throw tooLarge(importLimits.partBytes);
  return bytes;
}

/** The file as it was, save numbers of residents: those are kept nowhere. Digits are one byte each in every encoding that we read but UTF-16. */
function withoutNumbers(bytes: Buffer): Buffer {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'latin1';
  return Buffer.from(withoutCitizenNumbers(bytes.toString(encoding), citizenNumberMask), encoding);
}
