import type { ReactNode } from 'react';
import type { CaseElsewhereQuery, CaseJudgementsQuery, CaseQuery, CaseWorkQuery } from '../generated/graphql.js';
import type { StoryCharts } from './charts.js';

export type Facts = NonNullable<CaseQuery['caseBySlug']>;
export type Work = NonNullable<CaseWorkQuery['caseBySlug']>;
export type Judgements = NonNullable<CaseJudgementsQuery['caseBySlug']>;
export type Entry = Work['registers'][number]['entries'][number];
export type CaseChecklist = Work['checklists'][number];
export type Decision = Work['gateDecisions'][number];

/** Everything that the page of one case tells. */
export interface Story {
  facts: Facts;
  work: Pick<Work, 'indicators' | 'gateDecisions' | 'registers' | 'checklists'>;
  /** What follows from the facts by rule. */
  judgements: Judgements | undefined;
  /** What other modules know; empty while they do not answer, and in the past. */
  elsewhere: Partial<NonNullable<CaseElsewhereQuery['caseBySlug']>>;
  steps: NonNullable<CaseQuery['caseSteps']>;
  /** Whether the reader's organisation owns the case. */
  own: boolean;
  /** The day whose belief is shown; undefined for now. */
  asOf: string | undefined;
  /** Today in the Netherlands, YYYY-MM-DD. */
  today: string;
  charts: StoryCharts;
}

/** A part of the story with a place in the table of contents. */
export interface Section {
  id: string;
  title: string;
  body: ReactNode;
}

/** Values of one attribute. */
export const valuesOf = ({ assessments }: Pick<Facts, 'assessments'>, attribute: string) =>
  assessments.filter((value) => value.attribute.id === attribute);

/** Entries of one register. */
export const entriesOf = ({ registers }: Pick<Work, 'registers'>, id: string): Entry[] =>
  registers.find(({ register }) => register.id === id)?.entries ?? [];

/** The text of one field of an entry; undefined where it is not filled in. */
export const fieldOf = ({ values }: Entry, id: string): string | undefined =>
  values.find(({ field }) => field.id === id)?.values[0];

/** The term of one field of an entry. */
export const termOf = ({ values }: Entry, id: string) => values.find(({ field }) => field.id === id)?.terms[0];

/** Address of the page of a case. */
export const placeOf = ({ slug }: Pick<Facts, 'slug'>): string => `/praktijkvoorbeelden/${slug}`;
