import { stringify } from 'csv-stringify/sync';
import { organisationOf, urn } from '@gemeengoed/module-kit';
import { attributeOf } from '../catalogue/attributes.js';
import type { Checklist } from '../catalogue/checklist.js';
import { registerOf, statusOf } from '../catalogue/registers.js';
import { termOf } from '../catalogue/vocabularies.js';
import type { CaseWithHistory } from './owned-cases.js';

type Cell = string | number | null;
type Rows = Cell[][];

/** A part of an export as a flat table: Dutch headers, and one row per fact. */
export interface FlatPart {
  header: readonly string[];
  rows(known: CaseWithHistory, checklists: readonly Checklist[]): Rows;
}

const moment = (at: Date | null): string | null => at?.toISOString() ?? null;
const yesNo = (yes: boolean | null): string | null => (yes === null ? null : yes ? 'ja' : 'nee');
const ofCase = ({ case: { id, titleNl, organisation } }: CaseWithHistory): Cell[] => [
  ...[organisationOf(organisation).name, urn('case', id), titleNl],
];
const caseHeader = ['Organisatie', 'Praktijkvoorbeeld', 'Titel'];

export const facts: FlatPart = {
  header: [
    ...caseHeader,
    ...[
      'Kenmerk',
      'Kenmerk (naam)',
      'Waarde',
      'Waarde (Engels)',
      'Term',
      'Eigen naam',
      'Getal',
      'Getal tot',
      'Eenheid',
    ],
    ...[
      'Ja of nee',
      'Van',
      'Tot',
      'Betreft',
      'Onbekend',
      'Hoe bedoeld',
      'Grondslag',
      'Bron',
      'Gezegd op',
      'Toelichting',
    ],
    ...['Editie van de lijst', 'Vastgelegd op', 'Vastgelegd door', 'Ingetrokken op', 'Ingetrokken door', 'Reden'],
  ],
  rows: (known) =>
    known.assessments.map((fact) => {
      const attribute = attributeOf(fact.attribute);
      const term = fact.term === null ? undefined : termOf(attribute?.vocabulary ?? '', fact.term);
      return [
        ...ofCase(known),
        ...[fact.attribute, attribute?.labelNl ?? fact.attribute, fact.textNl ?? term?.labelNl ?? fact.term],
        ...[fact.textEn ?? term?.labelEn ?? null, fact.term, fact.ownName, fact.number, fact.numberMax, fact.unit],
        ...[yesNo(fact.yes), fact.from, fact.until, fact.concerns, fact.unknown ? 'ja' : null, fact.qualifier],
        ...[fact.basis, fact.source, fact.statedOn, fact.note, fact.vocabularyVersion, moment(fact.recordedAt)],
        ...[fact.recordedBy, moment(fact.retractedAt), fact.retractedBy, fact.retractedBecause],
      ];
    }),
};

export const registerRows: FlatPart = {
  header: [
    ...caseHeader,
    ...['Register', 'Regel', 'Versie', 'Regel (naam)', 'Regel (Engels)', 'Stand', 'Reden', 'Volgorde', 'Wie', 'Van'],
    ...['Tot', 'Velden', 'Hoe bedoeld', 'Grondslag', 'Bron', 'Gezegd op', 'Toelichting', 'Vertrouwelijk'],
    ...['Vastgelegd op', 'Vastgelegd door', 'Vervangen op'],
  ],
  rows: (known) =>
    known.entries.map((entry) => {
      const register = registerOf(entry.register);
      const fields = Object.entries(entry.fields).map(([id, value]) => {
        const field = register?.fields.find((of) => of.id === id);
        const words = [value].flat().map((one) => termOf(field?.vocabulary ?? '', one)?.labelNl ?? one);
        return `${field?.labelNl ?? id}: ${words.join(', ')}`;
      });
      const status = register && statusOf(register, entry.status);
      return [
        ...ofCase(known),
        ...[register?.labelNl ?? entry.register, urn('register-entry', entry.id), entry.version, entry.titleNl],
        ...[entry.titleEn, status?.labelNl ?? entry.status, entry.because, entry.rank, entry.owner, entry.from],
        ...[entry.until, fields.join('\n'), entry.qualifier, entry.basis, entry.source, entry.statedOn, entry.note],
        ...[yesNo(entry.confidential), moment(entry.recordedAt), entry.recordedBy, moment(entry.replacedAt)],
      ];
    }),
};

export const indicatorRows: FlatPart = {
  header: [
    ...caseHeader,
    ...[
      'Indicator',
      'Indicator (naam)',
      'Indicator (Engels)',
      'Soort',
      'Eenheid',
      'Beter is',
      'Indicator ingetrokken op',
    ],
    ...[
      'Cijfer',
      'Rol',
      'Getal',
      'Getal tot',
      'Waarde',
      'Waarde (Engels)',
      'Op',
      'Periode',
      'Steekproef',
      'Hoe bedoeld',
    ],
    ...['Grondslag', 'Bron', 'Gezegd op', 'Toelichting', 'Vastgelegd op', 'Vastgelegd door', 'Ingetrokken op', 'Reden'],
  ],
  rows: (known) =>
    known.indicators.flatMap((indicator) => {
      const about = [
        ...ofCase(known),
        ...[urn('indicator', indicator.id), indicator.nameNl, indicator.nameEn, indicator.kind, indicator.unit],
        ...[indicator.better, moment(indicator.retractedAt)],
      ];
      if (indicator.measurements.length === 0) return [about];
      return indicator.measurements.map((figure) => [
        ...about,
        ...[urn('measurement', figure.id), figure.role, figure.number, figure.numberMax, figure.textNl, figure.textEn],
        ...[figure.on, figure.period, figure.sample, figure.qualifier, figure.basis, figure.source, figure.statedOn],
        ...[figure.note, moment(figure.recordedAt), figure.recordedBy, moment(figure.retractedAt)],
        figure.retractedBecause,
      ]);
    }),
};

export const decisionRows: FlatPart = {
  header: [
    ...caseHeader,
    ...['Besluit', 'Uitkomst', 'Van fase', 'Naar fase', 'Besloten op', 'Besloten door', 'Reden', 'Voorwaarden'],
    ...[
      'Budget in euro',
      'Doorlooptijd in maanden',
      'Pijlers',
      'Bewijs',
      'Verbetert',
      'Vastgelegd op',
      'Vastgelegd door',
    ],
  ],
  rows: (known) =>
    known.decisions.map((decision) => [
      ...ofCase(known),
      ...[urn('gate-decision', decision.id), decision.outcome, decision.fromPhase, decision.toPhase],
      ...[decision.decidedOn, decision.decidedBy, decision.reason, decision.conditions],
      ...[decision.budgetCents === null ? null : Number(decision.budgetCents) / 100, decision.leadTimeMonths],
      decision.pillars
        .map(({ pillar, score, note }) => `${pillar}: ${score ?? 'onbekend'}${note ? ` (${note})` : ''}`)
        .join('\n'),
      decision.evidence.map(({ textNl, url }) => (url ? `${textNl} ${url}` : textNl)).join('\n'),
      ...[
        decision.corrects && urn('gate-decision', decision.corrects),
        moment(decision.recordedAt),
        decision.recordedBy,
      ],
    ]),
};

export const checklistRows: FlatPart = {
  header: [
    ...caseHeader,
    ...['Lijst', 'Lijst (naam)', 'Editie', 'Ingevuld op', 'Ingevuld door', 'Punt', 'Punt (naam)', 'Antwoord'],
    ...['Toelichting', 'Conclusie', 'Opnieuw op', 'Grondslag', 'Bron', 'Vertrouwelijk', 'Antwoordenset', 'Verbetert'],
    ...['Vastgelegd op', 'Vastgelegd door'],
  ],
  rows: (known, checklists) => responseRows(known.responses, ofCase(known), checklists),
};

/** A row per answer of each response. */
export const responseRows = (
  responses: CaseWithHistory['responses'],
  about: Cell[],
  checklists: readonly Checklist[],
): Rows =>
  responses.flatMap((response) => {
    const ofId = checklists.filter(({ id }) => id === response.checklist);
    const checklist = ofId.find(({ version }) => version === response.checklistVersion) ?? ofId[0];
    return response.answers.map(({ item, value, note }) => [
      ...about,
      ...[response.checklist, checklist?.labelNl ?? null, response.checklistVersion, response.heldOn, response.heldBy],
      ...[item, checklist?.items.find(({ id }) => id === item)?.labelNl ?? null, value ?? 'onbekend', note],
      ...[response.conclusion, response.nextOn, response.basis, response.source, yesNo(response.confidential)],
      ...[urn('checklist-response', response.id), response.corrects && urn('checklist-response', response.corrects)],
      ...[moment(response.recordedAt), response.recordedBy],
    ]);
  });

/**
 * Rows as CSV for spreadsheets: every cell quoted, and an apostrophe before whatever a spreadsheet would take for a
 * formula, also in the wide characters of Asian scripts and behind spaces.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' && /^\s+[=+\-@＝＋－＠]/.test(cell) ? `'${cell}` : cell)),
    ),
    { quoted: true, escape_formulas: true, record_delimiter: '\r\n' },
  );
