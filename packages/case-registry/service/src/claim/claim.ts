import type { Qualifier } from '@gemeengoed/module-kit';

/** What a claim is about, as a reader finds it. */
export const claimThemes = [
  { id: 'innovation', labelNl: 'Soort innovatie', labelEn: 'Kind of innovation' },
  { id: 'implementation', labelNl: 'Invoeren', labelEn: 'Implementing' },
  { id: 'scaling', labelNl: 'Opschalen', labelEn: 'Scaling' },
  { id: 'value', labelNl: 'Waarde, resultaat en geld', labelEn: 'Value, outcome and money' },
  { id: 'people', labelNl: 'Mensen, sturing en inwoners', labelEn: 'People, steering and residents' },
  { id: 'learning', labelNl: 'Leren', labelEn: 'Learning' },
  { id: 'method', labelNl: 'Werkwijze en inkoop', labelEn: 'Method and procurement' },
  { id: 'sources', labelNl: 'De bronnen zelf', labelEn: 'The sources themselves' },
] as const;
export type ClaimTheme = (typeof claimThemes)[number]['id'];

/** Which records of the registry answer the question of a claim. */
export type Counting =
  /** Cases with one of these terms, a yes or a no, or any value at all; without those that are left out. */
  | {
      shape: 'attribute';
      attribute: string;
      terms?: readonly string[];
      yes?: boolean;
      sourceHolds?: string;
      leftOut?: { attribute: string; yes: boolean };
    }
  /** Cases of which the lowest stated number lies below a bound. */
  | { shape: 'below'; attribute: string; bound: number }
  /** Cases with an entry of a register in which a field is filled in. */
  | { shape: 'entries'; register: string; field: string }
  /** Cases with a measured outcome that is a number. */
  | { shape: 'measured' }
  /** Items of a checklist that the source lists; the room for one of your own does not count. */
  | { shape: 'checklist'; checklist: string; leftOut: string }
  /** Terms of a list. */
  | { shape: 'vocabulary'; vocabulary: string };

/** Something that a source says in words, with where. */
export interface ClaimStatement {
  textNl: string;
  textEn: string;
  source: string;
}

interface Said {
  id: string;
  theme: ClaimTheme;
  /** Number in the list of conflicts, or of findings without a case, that the domain keeps. */
  reference: string;
  statementNl: string;
  statementEn: string;
  noteNl?: string;
  noteEn?: string;
  /** Numbers of the cases that the source names. */
  cases?: readonly number[];
}

/** A total that a source reports. Claims are kept; totals are counted; neither is corrected. */
export interface ReportedTotal extends Said {
  kind: 'total';
  reported: number;
  qualifier?: Qualifier;
  source: string;
  /** Left out where the registry keeps no records that could be counted. */
  counting?: Counting;
}

/** Statements that cannot all be so. */
export interface Contradiction extends Said {
  kind: 'contradiction';
  statements: readonly ClaimStatement[];
}

/** Something found in a case that the source does not name. It is never linked to a case; candidates are only shown. */
export interface Finding extends Said {
  kind: 'finding';
  source: string;
  /** Numbers of the cases that it may be about. */
  candidates: readonly number[];
}

export type KnownClaim = ReportedTotal | Contradiction | Finding;

/** The key of one of the eighteen cases of the report, by its number there. */
export const reportCase = (number: number): string =>
  `01930000-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`;

/** The cases that the report speaks of when it counts. */
export const reportCases: readonly string[] = Array.from({ length: 18 }, (_, place) => reportCase(place + 1));
