import { isUtf8 } from 'node:buffer';
import type { ImportCell } from '@gemeengoed/case-registry-data';
import { Invalid } from '@gemeengoed/module-kit';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { importLimits } from './import-limits.js';

export type ListFormat = 'csv' | 'json';

/** A row of a case list: its number as a spreadsheet counts (the header is row 1; in JSON the first record is row 1), and its cells that hold something. */
export interface ListedRow {
  rowNumber: number;
  cells: ImportCell[];
}

/** The column of a cell beyond the header, by its place. */
const beyondHeader = (place: number): string => `+${place}`;
export const isBeyondHeader = (column: string): boolean => /^\+\d+$/.test(column);

export interface CaseList {
  columns: string[];
  rows: ListedRow[];
}

const refuse = (nl: string, en: string): Invalid => new Invalid({ nl, en }, { content: { nl, en } });

/**
 * The text of a file: UTF-8 or UTF-16 by its mark, UTF-8 where it is valid, and else Windows-1252, which older spreadsheets
 * write.
 */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? '');
}

/** Signs of Windows-1252 where Latin-1 has control characters; Node's own decoder takes the two for one. */
const windows1252 = [
  ...['€', '\uFFFD', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\uFFFD', 'Ž', '\uFFFD'],
  ...['\uFFFD', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\uFFFD', 'ž', 'Ÿ'],
];

/** Text that the database can hold: what it cannot (NUL, half a character) becomes the mark of an unreadable character. */
export const storable = (text: string): string =>
  text.replace(/\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');

/**
 * Reads a case list.
 *
 * @throws Invalid when the file as a whole cannot be used; what is wrong in one row is for the row
 */
export function readCaseList(bytes: Buffer, format: ListFormat): CaseList {
  if (bytes.length === 0 || textOf(bytes).trim() === '')
    throw refuse(
      'Het bestand is leeg. Kies een bestand met een kopregel en rijen.',
      'The file is empty. Choose one with a header and rows.',
    );
  if (bytes.subarray(0, 2).toString('latin1') === 'PK')
    throw refuse(
      'Dit is een Excel- of zipbestand. Bewaar het in Excel als CSV en kies dat bestand.',
      'This is an Excel or zip file. Save it as CSV in Excel and choose that file.',
    );
  const list = format === 'csv' ? readCsv(textOf(bytes)) : readJson(textOf(bytes));
  if (list.columns.length > importLimits.columns)
    throw refuse(
      `Het bestand heeft ${list.columns.length} kolommen, hooguit ${importLimits.columns}. Haal kolommen weg die u niet nodig hebt.`,
      `The file has ${list.columns.length} columns, at most ${importLimits.columns}. Remove columns that you do not need.`,
    );
  const long = list.columns.findIndex((column) => column.length > 200);
  if (long >= 0)
    throw refuse(
      `De naam van kolom ${long + 1} is te lang: hooguit 200 tekens.`,
      `The name of column ${long + 1} is too long: at most 200 characters.`,
    );
  if (list.rows.length === 0)
    throw refuse(
      'Onder de kopregel staan geen rijen. Voeg rijen toe.',
      'There are no rows below the header. Add rows.',
    );
  if (list.rows.length > importLimits.rows)
    throw refuse(
      `Het bestand heeft ${list.rows.length} rijen, hooguit ${importLimits.rows}. Verdeel het over meer bestanden.`,
      `The file has ${list.rows.length} rows, at most ${importLimits.rows}. Divide it over more files.`,
    );
  return list;
}

/** The delimiter of which the header has most, outside quotes. */
function delimiterOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map((known) => [known, 0]));
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

function readCsv(text: string): CaseList {
  const [header = [], ...records] = recordsOf(text);
  const columns = header.map((name, place) => storable(name).normalize('NFC').trim() || `kolom ${place + 1}`);
  const rows = records.flatMap((record, place): ListedRow[] => {
    if (record.every((cell) => cell.trim() === '')) return [];
    const cells = record.flatMap((cell, index): ImportCell[] => {
      const value = storable(cell).trim();
      return value === '' ? [] : [{ column: columns[index] ?? beyondHeader(index + 1), value }];
    });
    return [{ rowNumber: place + 2, cells }];
  });
  return { columns, rows };
}

function recordsOf(text: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text.replace(/^\uFEFF/, '')),
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : '?';
    throw refuse(
      `Bij regel ${line} kloppen de aanhalingstekens niet. Zet een cel met een aanhalingsteken erin tussen dubbele aanhalingstekens.`,
      `The quotes near line ${line} do not match. Put a cell that holds a quote between double quotes.`,
    );
  }
}

/** Records of a list, or of the `cases` of an export of this registry. */
function readJson(text: string): CaseList {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw refuse(
      `Dit is geen goede JSON: ${error.message.slice(0, 120)}. Kijk of haakjes en aanhalingstekens een begin en een eind hebben.`,
      `This is not valid JSON: ${error.message.slice(0, 120)}. See whether brackets and quotes are opened and closed.`,
    );
  }
  const records: unknown = Array.isArray(given) ? given : (given as { cases?: unknown } | null)?.cases;
  if (!Array.isArray(records))
    throw refuse(
      'Zet de praktijkvoorbeelden in een lijst: [ { "titel": "…" } ].',
      'Put the cases in a list: [ { "title": "…" } ].',
    );
  const rows = records.map((record, place): ListedRow => ({ rowNumber: place + 1, cells: cellsOf(record) }));
  return { columns: [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))], rows };
}

function cellsOf(record: unknown): ImportCell[] {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return [{ column: '?', value: storable(JSON.stringify(record)) }];
  return Object.entries(record as Record<string, unknown>).flatMap(([name, value]) =>
    [value].flat().flatMap((one: unknown): ImportCell[] => {
      if (one === null || one === undefined) return [];
      const words = storable(typeof one === 'string' ? one : JSON.stringify(one)).trim();
      return words === '' ? [] : [{ column: storable(name).normalize('NFC').trim(), value: words }];
    }),
  );
}
