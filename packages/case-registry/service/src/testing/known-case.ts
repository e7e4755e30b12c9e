import type {
  AssessmentRow,
  ChecklistResponseRow,
  GateDecisionRow,
  RegisterEntryRow,
} from '@gemeengoed/case-registry-data';
import type { IndicatorWithFigures, KnownCase } from '../case/known.js';
import { attributeOf } from '../catalogue/attributes.js';
import { fieldChecklist } from '../catalogue/checklists.js';
import { registerOf } from '../catalogue/registers.js';

// Cases as they are known, made from the few things that a test of a rule is about.

type Value = string | number | boolean;
const recorded = { organisation: 'gm0344', recordedAt: new Date('2026-01-01'), recordedBy: 'test' };
const sourced = { basis: 'stated', source: 'Projectplan', statedOn: null, note: null, qualifier: null } as const;
let made = 0;
const next = (): string => `made-${(made += 1)}`;

/** A value of an attribute, in the column that its kind takes. */
export function fact(attribute: string, value: Value, more: Partial<AssessmentRow> = {}): AssessmentRow {
  const kind = attributeOf(attribute)?.kind;
  if (!kind) throw new Error(`no such attribute: ${attribute}`);
  const is = (...kinds: string[]) => (kinds.includes(kind) ? value : null);
  return {
    ...{ id: next(), caseId: 'case', attribute, unknown: false, vocabularyVersion: null, ownName: null },
    ...{ textEn: null, numberMax: null, unit: null, from: null, until: null, concerns: null },
    term: is('term', 'period') as string | null,
    textNl: is('text') as string | null,
    number: is('number') as number | null,
    yes: is('yes_no') as boolean | null,
    ...sourced,
    ...recorded,
    ...more,
  };
}

/** An entry of a register, with its first status unless given. */
export function entry(
  register: string,
  fields: RegisterEntryRow['fields'] = {},
  more: Partial<RegisterEntryRow> = {},
): RegisterEntryRow {
  const definition = registerOf(register);
  if (!definition) throw new Error(`no such register: ${register}`);
  return {
    ...{ id: next(), version: 1, confidential: false, caseId: 'case', register, fields, replacedAt: null },
    ...{ titleNl: 'Regel', titleEn: null, because: null, rank: null, owner: null, from: null, until: null },
    status: definition.statuses[0]?.id ?? '',
    ...sourced,
    ...recorded,
    ...more,
  };
}

/** A checklist as somebody filled it in; items that are left out are not known. */
export function response(
  checklist: string,
  answers: Readonly<Record<string, string>>,
  more: Partial<ChecklistResponseRow> = {},
): ChecklistResponseRow {
  const definition = fieldChecklist(checklist);
  if (!definition) throw new Error(`no such checklist: ${checklist}`);
  return {
    ...{ id: next(), caseId: 'case', checklist, checklistVersion: '1', confidential: definition.confidential },
    ...{ sharing: 'private', heldOn: '2026-01-01', heldBy: 'Team', conclusion: null, nextOn: null, corrects: null },
    ...{ basis: 'stated', source: 'Team' },
    answers: definition.items.map(({ id }) => ({ item: id, value: answers[id] ?? null, note: null })),
    ...recorded,
    ...more,
  };
}

/** A GO; another decision by what differs. */
export const decision = (more: Partial<GateDecisionRow> = {}): GateDecisionRow => ({
  ...{ id: next(), caseId: 'case', outcome: 'go', fromPhase: 'idea', toPhase: 'development' },
  ...{ decidedOn: '2026-01-01', decidedBy: 'Stuurgroep', reason: 'Genoeg bekend', conditions: null },
  ...{ budgetCents: 0, leadTimeMonths: 6, corrects: null, pillars: [], evidence: [] },
  ...recorded,
  ...more,
});

/** An indicator with one figure. */
export const indicator = (
  kind: IndicatorWithFigures['kind'],
  role: IndicatorWithFigures['measurements'][number]['role'],
): IndicatorWithFigures => ({
  ...{ id: next(), caseId: 'case', place: 0, nameNl: 'Cijfer', nameEn: null, kind, unit: '%' },
  ...{ measure: null, better: null, readings: null },
  ...recorded,
  measurements: [
    {
      ...{ id: next(), indicatorId: 'indicator', role, number: 1, numberMax: null, textNl: null, textEn: null },
      ...{ on: null, period: null, sample: null },
      ...sourced,
      ...recorded,
    },
  ],
});

/** What a test says of a case: facts by attribute (several values as a list), and whole rows of the other shapes. */
export interface Told {
  facts?: Readonly<Record<string, Value | readonly (Value | AssessmentRow)[]>>;
  entries?: RegisterEntryRow[];
  responses?: ChecklistResponseRow[];
  decisions?: GateDecisionRow[];
  indicators?: IndicatorWithFigures[];
  adoptedFrom?: string;
}

/** A case of which only this is known; it was recorded on 1 January 2026. */
export const knownCase = ({ facts = {}, adoptedFrom, ...shapes }: Told): KnownCase => ({
  case: {
    ...{ id: 'case', organisation: 'gm0344', sharing: 'private', sharedWith: [], slug: 'case', version: 1 },
    ...{ titleNl: 'Voorbeeld', titleEn: null, aliases: [], summaryNl: null, summaryEn: null },
    ...{ createdOn: '2026-01-01', publishedAt: null, publishedVersion: null, adoptedFromLabel: null },
    adoptedFrom: adoptedFrom ?? null,
    recordedAt: recorded.recordedAt,
    recordedBy: recorded.recordedBy,
  },
  assessments: Object.entries(facts).flatMap(([attribute, values]) =>
    [values].flat().map((value) => (typeof value === 'object' ? value : fact(attribute, value))),
  ),
  ...{ entries: [], responses: [], decisions: [], indicators: [] },
  ...shapes,
});
