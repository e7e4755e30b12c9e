import { caseImports, type CaseImportRow } from '@gemeengoed/case-registry-data';
import type { RegistryContext } from '../case/known.js';
import { standingsOf } from './already-there.js';
import { readRow } from './import-row.rules.js';
import { ImportOutcome, type CaseImportRowType } from './import.type.js';
import { readingFor } from './take-in.js';

/** Rows of an import as they stand now: a name that was added since, or a case that was, counts. Read once per request. */
export const seenRows = (
  { id, organisation, fileName }: CaseImportRow,
  { db, load }: RegistryContext,
): Promise<CaseImportRowType[]> =>
  load('import rows', id, (ids) =>
    Promise.all(
      ids.map((key) =>
        db.read(async (tx) => {
          const rows = await caseImports.rowsOf(tx, key);
          const reading = await readingFor(tx, organisation, fileName);
          const read = rows.map((row) => readRow(row.given, reading(row)));
          const standings = await standingsOf(tx, organisation, read);
          return rows.map((row, place): CaseImportRowType => {
            const faults = row.caseId === null ? (read[place]?.faults ?? []) : [];
            const { outcome, existing } = standings[place] ?? { outcome: 'new', existing: null };
            return {
              ...{ id: row.id, rowNumber: row.rowNumber, organisation, cells: row.given },
              outcome:
                row.caseId !== null ? ImportOutcome.TAKEN_IN : faults.length > 0 ? ImportOutcome.FAULTY : outcome,
              faults: faults.map(({ column, nl, en }) => ({ column, messageNl: nl, messageEn: en })),
              caseId: row.caseId ?? existing?.id ?? null,
            };
          });
        }),
      ),
    ),
  );
