/** A total that a source reports, with the question whose answer stands beside it. Claims are kept; totals are counted. */
export interface ReportedTotal {
  id: string;
  statementNl: string;
  statementEn: string;
  reported: number;
  source: string;
  /** Which cases count. */
  counts: { attribute: string; term?: string; yes?: boolean; sourceHolds?: string };
}

const report = 'A&O fonds Gemeenten 2021';
const typed = (place: string, holds: string, totals: readonly [string, string, string, number][]): ReportedTotal[] =>
  totals.map(([term, nl, en, reported]) => ({
    id: `innovation-type-${term}-${holds.replace(/\W+/g, '')}`,
    statementNl: `Aantal ${nl} innovaties volgens ${place}`,
    statementEn: `Number of ${en} innovations by ${place}`,
    reported,
    source: `${report}, §5.1`,
    counts: { attribute: 'innovation-type', term, sourceHolds: holds },
  }));
const types: readonly [string, string, string, number][] = [
  ['incremental', 'incrementele', 'incremental', 7],
  ['radical', 'radicale', 'radical', 9],
  ['disruptive', 'disruptieve', 'disruptive', 2],
];

/** Totals that the report gives for its eighteen cases (C-01 to C-05 of the domain's list of conflicts). */
export const reportedTotals: readonly ReportedTotal[] = [
  ...typed('tabel 2', 'tabel 2', types),
  ...typed('de tekst', '§5.1', types),
  {
    id: 'implemented',
    statementNl: 'Aantal voorbeelden dat is ingevoerd',
    statementEn: 'Number of cases that were implemented',
    reported: 8,
    source: `${report}, §3.7`,
    counts: { attribute: 'implementation', term: 'yes' },
  },
  {
    id: 'scaled',
    statementNl: 'Aantal voorbeelden dat is opgeschaald',
    statementEn: 'Number of cases that were scaled',
    reported: 6,
    source: `${report}, §3.8`,
    counts: { attribute: 'scaled-to' },
  },
  {
    id: 'shelved',
    statementNl: 'Aantal voorbeelden dat op de plank bleef',
    statementEn: 'Number of cases left on the shelf',
    reported: 1,
    source: `${report}, §3.1`,
    counts: { attribute: 'shelved', yes: true },
  },
];
