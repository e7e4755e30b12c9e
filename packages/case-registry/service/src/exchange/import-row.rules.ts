import type { CaseIdentity, ImportCell, ImportFault, NewAssessment } from '@gemeengoed/case-registry-data';
import { freeText, withoutCitizenNumbers, type Faults, type Message } from '@gemeengoed/module-kit';
import { checkedAssessment, type AssessmentDraft, type OwnTerms } from '../assessment/assessment.rules.js';
import { checkedIdentity, type CaseDraft } from '../case/case.rules.js';
import type { Attribute } from '../catalogue/attributes.js';
import { termOf, vocabularyOf } from '../catalogue/vocabularies.js';
import { meaningOf, nameOf, takesSeveral } from './import-columns.js';
import { statementOf } from './import-statement.js';
import { isBeyondHeader } from './read-case-list.js';

/** What stands in the place of a citizen service number, which is not kept anywhere. */
export const citizenNumberMask = '*********';

/** Cells without the numbers of residents. */
export const maskedCells = (cells: readonly ImportCell[]): ImportCell[] =>
  cells.map(({ column, value }) => ({
    column: withoutCitizenNumbers(column, citizenNumberMask),
    value: withoutCitizenNumbers(value, citizenNumberMask),
  }));

/** A row as the registry understands it. */
export interface ReadRow {
  identity: CaseIdentity;
  values: NewAssessment[];
  faults: ImportFault[];
}

/** Who says what stands in the list, and what its words mean to them. */
export interface Reading {
  /** Name of the organisation. */
  speaker: string;
  fileName: string;
  rowNumber: number;
  ownTerms: OwnTerms;
}

/** Reads one row of a case list; what is wrong stands in its faults, and what is right is read all the same. */
export function readRow(cells: readonly ImportCell[], reading: Reading): ReadRow {
  const faults: ImportFault[] = cells.flatMap(({ column, value }) => {
    const wrong = isBeyondHeader(column) ? outsideHeader : (unreadable(value) ?? unreadable(column));
    return wrong ? [{ column, ...wrong }] : [];
  });
  const gathered = gather(cells, reading, faults);
  const identity = checkedNames(gathered, faults);
  const values = gathered.drafts.map(({ column, draft }) => checkedValue(draft, column, reading.ownTerms, faults));
  return { identity, values, faults: withoutRepetition(faults) };
}

const outsideHeader = {
  nl: 'Deze cel valt buiten de kopregel. Haal hem weg, of zet een cel met een scheidingsteken erin tussen aanhalingstekens.',
  en: 'This cell lies outside the header. Remove it, or put a cell that holds a delimiter between quotes.',
};

/** What the cells of a row say, by what their columns mean. */
interface Gathered {
  draft: CaseDraft & { aliases: string[] };
  /** Column of each part of the identity. */
  columns: Map<string, string>;
  drafts: { column: string; draft: AssessmentDraft }[];
}

function gather(cells: readonly ImportCell[], reading: Reading, faults: ImportFault[]): Gathered {
  const found: Gathered = { draft: { titleNl: '', aliases: [] }, columns: new Map(), drafts: [] };
  const said = {
    basis: 'stated' as const,
    source: cells.find(({ column }) => meaningOf(column).kind === 'source')?.value ?? reading.speaker,
    note: `Bestand ${reading.fileName}, rij ${reading.rowNumber} / File ${reading.fileName}, row ${reading.rowNumber}`,
  };
  const seen = new Set<string>();
  for (const { column, value } of cells) {
    const meaning = meaningOf(column);
    if (seen.has(nameOf(meaning)) && !takesSeveral(meaning)) {
      faults.push({ column, ...givenTwice });
      continue;
    }
    if (meaning.kind !== 'kept') seen.add(nameOf(meaning));
    if (meaning.kind === 'identity') {
      found.columns.set(meaning.field, column);
      if (meaning.field === 'aliases') found.draft.aliases.push(...partsOf(value, /[;|\n]/));
      else found.draft[meaning.field] = value;
    } else if (meaning.kind === 'attribute') {
      const given = draftsOf(value, meaning.attribute, reading.ownTerms);
      found.drafts.push(...given.map((of) => ({ column, draft: { ...said, ...of } })));
    } else if (meaning.kind === 'statement') {
      const stated = statementOf(value);
      if (stated && 'nl' in stated) faults.push({ column, ...stated });
      else if (stated) found.drafts.push({ column, draft: stated });
    }
  }
  return found;
}

const givenTwice = {
  nl: 'Dit staat er twee keer in. Laat één van de twee weg.',
  en: 'This is given twice. Leave one of the two out.',
};

const noTitle = {
  nl: 'Deze rij heeft geen titel. Geef het praktijkvoorbeeld een titel.',
  en: 'This row has no title. Give the case a title.',
};

function checkedNames({ draft, columns }: Gathered, faults: ImportFault[]): CaseIdentity {
  const own: Faults = {};
  const identity = checkedIdentity(draft, own);
  for (const [field, says] of Object.entries(own)) {
    const column = columns.get(field) ?? null;
    faults.push({ column, ...(field === 'titleNl' && column === null ? noTitle : says) });
  }
  return identity;
}

function checkedValue(
  draft: AssessmentDraft,
  column: string,
  ownTerms: OwnTerms,
  faults: ImportFault[],
): NewAssessment {
  const own: Faults = {};
  const value = checkedAssessment(draft, own, { ownTerms });
  for (const [field, says] of Object.entries(own))
    faults.push({ column, ...(field === 'term' ? (notInList(draft) ?? says) : says) });
  return value;
}

function notInList({ attribute, term }: AssessmentDraft): Message | undefined {
  const meaning = meaningOf(attribute);
  const list =
    meaning.kind === 'attribute' && meaning.attribute.vocabulary
      ? vocabularyOf(meaning.attribute.vocabulary)
      : undefined;
  if (!list || !term || termOf(list.id, term)) return undefined;
  const shown = term.length > 60 ? `${term.slice(0, 60)}…` : term;
  const words = (language: 'labelNl' | 'labelEn') =>
    list.terms
      .filter(({ retired }) => !retired)
      .slice(0, 15)
      .map((known) => known[language])
      .join(', ');
  return {
    nl: `‘${shown}’ staat niet in de lijst. Kies uit: ${words('labelNl')}${list.terms.length > 15 ? ', …' : ''}.`,
    en: `‘${shown}’ is not in the list. Choose from: ${words('labelEn')}${list.terms.length > 15 ? ', …' : ''}.`,
  };
}

const withoutRepetition = (faults: readonly ImportFault[]): ImportFault[] => [
  ...new Map(faults.map((fault) => [`${fault.column} ${fault.nl}`, fault])).values(),
];

function unreadable(value: string): Message | undefined {
  if (value.includes(citizenNumberMask))
    return {
      nl: 'Hier stond iets dat op een burgerservicenummer lijkt. Wij hebben het niet bewaard. Haal de sterretjes weg.',
      en: 'This held what looks like a citizen service number. We did not keep it. Remove the asterisks.',
    };
  if (value.includes('\uFFFD'))
    return {
      nl: 'Hier staat een teken dat niet te lezen is (�). Typ de tekst opnieuw.',
      en: 'This holds a character that cannot be read (�). Type the text again.',
    };
  const faults: Faults = {};
  freeText(value, { field: 'cell', max: 20_000 }, faults);
  return faults.cell;
}

const partsOf = (value: string, separator: RegExp): string[] =>
  value
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

type Said = Pick<AssessmentDraft, 'attribute'> & Partial<AssessmentDraft>;

/** The values in one cell: several where the attribute takes several. */
function draftsOf(value: string, attribute: Attribute, ownTerms: OwnTerms): Said[] {
  const said = { attribute: attribute.id };
  if (/^(onbekend|unknown)$/i.test(value)) return [{ ...said, unknown: true }];
  switch (attribute.kind) {
    case 'text':
      return attribute.many
        ? partsOf(value, /[|\n]/).map((textNl) => ({ ...said, textNl }))
        : [{ ...said, textNl: value }];
    case 'term': {
      const list = attribute.vocabulary ?? '';
      const whole = termOf(list, value) ?? ownTerms(list, value);
      return (whole || !attribute.many ? [value] : partsOf(value, /[;|\n]/)).map((term) => ({ ...said, term }));
    }
    case 'period':
      return partsOf(value, /[;|\n]/).map((part) => ({ ...said, ...periodOf(part) }));
    case 'number':
      return [{ ...said, ...numbersOf(value) }];
    case 'yes_no':
      return [{ ...said, ...yesOf(value) }];
  }
}

/** `Implementatie (2019 - 2021)` or a term alone. */
function periodOf(part: string): Partial<AssessmentDraft> {
  const dated = /^([^(]*)\(([^()]*)\)$/.exec(part);
  if (!dated) return { term: part };
  const [from, until] = (dated[2] ?? '').split(/\s+(?:-|–|tot|t\/m|to|until)\s*/);
  return { term: dated[1]?.trim() ?? '', from: from?.trim() || null, until: until?.trim() || null };
}

/** A number with comma or point, or a range; anything else gives none, which is then missed. */
function numbersOf(value: string): Partial<AssessmentDraft> {
  const number = (text: string): number => Number(text.replace(',', '.'));
  const range = /^(-?\d+(?:[.,]\d+)?)\s*(?:-|–|tot|t\/m|to)\s*(-?\d+(?:[.,]\d+)?)$/.exec(value);
  if (range) return { number: number(range[1] ?? ''), numberMax: number(range[2] ?? ''), qualifier: 'range' };
  return /^-?\d+(?:[.,]\d+)?$/.test(value) ? { number: number(value) } : {};
}

function yesOf(value: string): Partial<AssessmentDraft> {
  if (/^(ja|yes|true|waar|1)$/i.test(value)) return { yes: true };
  return /^(nee|no|false|onwaar|0)$/i.test(value) ? { yes: false } : {};
}
