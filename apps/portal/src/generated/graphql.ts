/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a lesson or review is about. */
export type AboutInput = {
  /** URN of a case, listing or adoption. */
  id: string | number;
  labelEn?: string | null | undefined;
  /** Its name today. */
  labelNl: string;
};

/** A case that takes over another: it starts at implementation. */
export type AdoptedFromInput = {
  /** URN of the case or solution that is taken over. */
  id: string | number;
  /** Its name as you know it. */
  label: string;
};

/** Whether an adoption goes on. */
export type AdoptionStatus =
  | 'RUNNING'
  | 'STOPPED';

/** A value for one attribute, with who says so. */
export type AssessmentInput = {
  /** Id of the attribute. */
  attribute: string;
  basis: Basis;
  /** The part, group or organisation that it concerns, where it is not the whole case. */
  concerns?: string | null | undefined;
  /** YYYY, YYYY-MM, YYYY-MM-DD or YYYY-Qn. */
  from?: string | null | undefined;
  note?: string | null | undefined;
  number?: number | null | undefined;
  numberMax?: number | null | undefined;
  /** Your own name for the term, where it differs. */
  ownName?: string | null | undefined;
  qualifier?: Qualifier | null | undefined;
  /** A document with its section, or an organisation with a role. */
  source: string;
  statedOn?: string | null | undefined;
  /** Id, label or alias of a term. */
  term?: string | null | undefined;
  textEn?: string | null | undefined;
  textNl?: string | null | undefined;
  unit?: string | null | undefined;
  /** You looked, and it is not known. */
  unknown?: boolean | null | undefined;
  /** YYYY, YYYY-MM, YYYY-MM-DD or YYYY-Qn. */
  until?: string | null | undefined;
  yes?: boolean | null | undefined;
};

/** An attribute, with the terms of which a case must have one. */
export type AttributeTermsInput = {
  /** Id of the attribute. */
  attribute: string;
  /** Ids, labels or aliases of terms. */
  terms: Array<string>;
};

/** How the source came to a value. */
export type Basis =
  /** A reader concluded it from the source. */
  | 'DERIVED'
  /** It was measured. */
  | 'MEASURED'
  /** The source says it. */
  | 'STATED';

/** Which way is better. */
export type Better =
  | 'HIGHER'
  | 'LOWER';

/** Which cases; alternatives within one list, all lists together. */
export type CaseFilterInput = {
  /** Any other attribute with a list, with the terms of which a case must have one. */
  attributes?: Array<AttributeTermsInput> | null | undefined;
  /** Ids of attributes on which sources must disagree. */
  disagreesOn?: Array<string> | null | undefined;
  domain?: Array<string> | null | undefined;
  /** Type of innovation, by whichever source. */
  innovationType?: Array<string> | null | undefined;
  /** Code of the owning organisation. */
  organisation?: string | null | undefined;
  /** Codes of owning organisations, for example of a region. */
  organisations?: Array<string> | null | undefined;
  phase?: Array<string> | null | undefined;
  /** Id of a preset. */
  preset?: string | null | undefined;
  /** Programme that the case stands under. */
  programme?: string | number | null | undefined;
  /** Province of the owning municipality. */
  province?: string | null | undefined;
  /** Part of the name of a technology. */
  technology?: string | null | undefined;
  /** Words in Dutch or English. */
  text?: string | null | undefined;
  /** Lowest stated technology readiness is below this level. */
  trlBelow?: number | null | undefined;
  valueGrade?: Array<string> | null | undefined;
};

/** The identity of a case. */
export type CaseInput = {
  aliases?: Array<string> | null | undefined;
  summaryEn?: string | null | undefined;
  summaryNl?: string | null | undefined;
  titleEn?: string | null | undefined;
  titleNl: string;
};

/** How a case list is written. */
export type CaseListFormat =
  /** Comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252; the first row names the columns. */
  | 'CSV'
  /** A list of objects, or an export of this registry. */
  | 'JSON';

/** How a catalogue is written. */
export type CatalogueFormat =
  | 'JSONLD'
  | 'TURTLE';

/** What was done. */
export type ChangeKind =
  | 'RECORDED'
  /** A new version came in the place of the one before. */
  | 'REPLACED'
  /** Taken out of sight, with the reason. */
  | 'RETRACTED';

/** What it was done to. */
export type ChangedShape =
  | 'ASSESSMENT'
  | 'DECISION'
  | 'ENTRY'
  /** Title, other names and summary. */
  | 'IDENTITY'
  | 'INDICATOR'
  | 'MEASUREMENT'
  | 'RESPONSE';

/** The answer to one item; leave the value out for unknown. */
export type ChecklistAnswerInput = {
  item: string;
  note?: string | null | undefined;
  value?: string | null | undefined;
};

/** A checklist as you fill it in. */
export type ChecklistResponseInput = {
  answers: Array<ChecklistAnswerInput>;
  /** STATED unless given. */
  basis?: Basis | null | undefined;
  /** Id of the checklist. */
  checklist: string;
  conclusion?: string | null | undefined;
  /** The response that this one corrects. */
  corrects?: string | number | null | undefined;
  /** Function or group that filled it in; never the name of a person. */
  heldBy: string;
  heldOn: string;
  nextOn?: string | null | undefined;
  /** Who says so; your organisation unless given. */
  source?: string | null | undefined;
};

/** What kind of claim it is. */
export type ClaimKind =
  /** Statements that cannot all be so. */
  | 'CONTRADICTION'
  /** Something found in a case that the source does not name. */
  | 'FINDING'
  /** A number over several cases; what is counted stands beside it. */
  | 'TOTAL';

/** How a reported total stands to what is counted. */
export type ClaimOutcome =
  | 'DIFFERS'
  /** The registry has no records that could be counted. */
  | 'NOT_COUNTED'
  | 'SAME';

/** Formats in which a document can be had. */
export type DocumentFormat =
  /** Office Open XML, for who cannot open the others. */
  | 'DOCX'
  /** OpenDocument Text, to work on. */
  | 'ODT'
  /** Tagged PDF, to keep. */
  | 'PDF';

/** The value of one field of an entry. */
export type EntryFieldInput = {
  /** Id of the field in the register. */
  id: string;
  /** Values as text: a number (comma or point), money in euro (1.500,50), ja or nee, a date, a term by id, label or alias, an entry by id. */
  values: Array<string>;
};

/** What a decision rests on. */
export type EvidenceInput = {
  textNl: string;
  /** Web address (https). */
  url?: string | null | undefined;
};

/** How an export is written. */
export type ExportFormat =
  | 'CSV'
  | 'JSON';

/** What an export holds. */
export type ExportPart =
  /** Answers to checklists, also those that only you may see. */
  | 'CHECKLISTS'
  /** Gate decisions, corrected ones too. */
  | 'DECISIONS'
  /** All shapes with their history; in JSON only. */
  | 'EVERYTHING'
  /** Every value with its source, retracted ones too. */
  | 'FACTS'
  /** Every indicator with its figures. */
  | 'INDICATORS'
  /** Every version of every entry of the registers. */
  | 'REGISTERS';

/** What is compared. */
export type FitAspect =
  | 'DATA'
  | 'DOMAIN'
  | 'SCALE'
  | 'TECHNOLOGY';

/** How a need and a profile compare. What is unknown stays unknown. */
export type FitOutcome =
  | 'DOES_NOT_FIT'
  | 'FITS'
  | 'UNKNOWN';

/** A decision at a gate. */
export type GateDecisionInput = {
  /** Budget of the next phase, in cents of a euro. */
  budgetCents?: number | null | undefined;
  conditions?: string | null | undefined;
  /** The decision that this one corrects. */
  corrects?: string | number | null | undefined;
  /** Function or group that decided; never the name of a person. */
  decidedBy: string;
  decidedOn: string;
  evidence?: Array<EvidenceInput> | null | undefined;
  leadTimeMonths?: number | null | undefined;
  outcome: GateOutcome;
  pillars: Array<PillarScoreInput>;
  reason: string;
  /** Phase that a GO or GO BACK goes to, by id, label or alias. */
  toPhase?: string | null | undefined;
};

/** Outcome of a stage decision (A&O fonds Gemeenten 2021, §3.5). */
export type GateOutcome =
  /** To the next phase, with budget and lead time. */
  | 'GO'
  /** One or more pillars are insufficient. */
  | 'GO_BACK'
  /** Waiting for people or means. */
  | 'HOLD'
  /** Stop: there is enough evidence that it fails. */
  | 'NO_GO';

/** Other words for a cell of a row; every cell of that column is replaced. Empty takes it out. */
export type ImportCellInput = {
  column: string;
  value: string;
};

/** What a row of an import would do, or has done. */
export type ImportOutcome =
  /** Something has to change first. */
  | 'FAULTY'
  /** It would become a new case. */
  | 'NEW'
  /** It looks like a case that is there; a person decides. */
  | 'SIMILAR'
  /** It became a case. */
  | 'TAKEN_IN'
  /** All of it is there already; nothing would change. */
  | 'UNCHANGED';

/** What is measured. */
export type IndicatorInput = {
  better?: Better | null | undefined;
  kind: IndicatorKind;
  measure?: string | null | undefined;
  nameEn?: string | null | undefined;
  nameNl: string;
  /** What an ambiguous figure can mean. */
  readings?: string | null | undefined;
  unit?: string | null | undefined;
};

/** What kind of figure it is. */
export type IndicatorKind =
  /** Open to more than one reading; left out of every calculation. */
  | 'AMBIGUOUS'
  | 'CADENCE'
  /** Says how large something is; it is no outcome. */
  | 'CONTEXT'
  | 'COUNT'
  | 'DURATION'
  | 'ESTIMATE'
  | 'MEASURED'
  | 'PERFORMANCE'
  | 'TARGET';

/** A lesson in your own words. */
export type LessonInput = {
  phases?: Array<string> | null | undefined;
  textEn?: string | null | undefined;
  textNl: string;
  theme?: string | null | undefined;
};

/** What a listing offers for reuse. */
export type ListingKind =
  | 'APPLICATION'
  | 'BUILDING_BLOCK'
  | 'DATASET'
  | 'DOCUMENTATION'
  | 'METHOD';

/** Whether a listing can be adopted. */
export type ListingStatus =
  | 'AVAILABLE'
  /** The source took it back; its name and source stay, its content is gone. */
  | 'WITHDRAWN';

/** One figure of an indicator. */
export type MeasurementInput = {
  basis: Basis;
  note?: string | null | undefined;
  number?: number | null | undefined;
  numberMax?: number | null | undefined;
  on?: string | null | undefined;
  period?: string | null | undefined;
  qualifier?: Qualifier | null | undefined;
  /** A figure of your own that this one replaces. */
  replaces?: string | number | null | undefined;
  role: MeasurementRole;
  sample?: string | null | undefined;
  source: string;
  statedOn?: string | null | undefined;
  textEn?: string | null | undefined;
  textNl?: string | null | undefined;
};

/** What a figure is to its indicator. */
export type MeasurementRole =
  | 'ACTUAL'
  | 'BASELINE'
  /** The change itself, where the source gives only that. */
  | 'CHANGE'
  | 'EXPECTED'
  | 'TARGET';

/** The four pillars to steer on per phase (A&O fonds Gemeenten 2021, §3.5). */
export type Pillar =
  | 'COSTS'
  | 'PUBLIC_VALUE'
  | 'TECHNICAL_APPROACH'
  | 'USE_VALUE';

/** How a pillar stands. */
export type PillarGrade =
  | 'GOOD'
  | 'INSUFFICIENT'
  | 'SUFFICIENT';

/** How a pillar stands. */
export type PillarScoreInput = {
  note?: string | null | undefined;
  pillar: Pillar;
  score?: PillarGrade | null | undefined;
};

/** What a person typed at a place. */
export type PlaceInput = {
  key: string;
  /** As a person writes it: 1.500,00 or 24-11-2026; empty makes the place open again. */
  value: string;
};

/** A profile as it should be; what is null is unknown. */
export type ProfileInput = {
  data?: Array<string> | null | undefined;
  domains?: Array<string> | null | undefined;
  inhabitants?: number | null | undefined;
  landscape?: string | null | undefined;
  technologies?: Array<string> | null | undefined;
  /** Version that was read; 0 for the first time. */
  version: number;
};

/** A programme. */
export type ProgrammeInput = {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  announced?: string | null | undefined;
  /** STATED unless given. */
  basis?: Basis | null | undefined;
  /** Budget of each year, in cents of a euro. */
  budgetCentsPerYear?: number | null | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  fundedFrom?: string | null | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  fundedUntil?: string | null | undefined;
  nameEn?: string | null | undefined;
  nameNl: string;
  noteEn?: string | null | undefined;
  noteNl?: string | null | undefined;
  /** Who says so; your organisation unless given. */
  source?: string | null | undefined;
};

/** How a stated value is meant. */
export type Qualifier =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'EXACT'
  | 'RANGE'
  | 'TARGET';

/** An entry of a register. */
export type RegisterEntryInput = {
  /** STATED unless given. */
  basis?: Basis | null | undefined;
  /** Reason of the status, where the status asks for one. */
  because?: string | null | undefined;
  fields?: Array<EntryFieldInput> | null | undefined;
  from?: string | null | undefined;
  note?: string | null | undefined;
  /** Function that sees to it; never the name of a person. */
  owner?: string | null | undefined;
  qualifier?: Qualifier | null | undefined;
  rank?: number | null | undefined;
  /** Who says so; your organisation unless given. */
  source?: string | null | undefined;
  statedOn?: string | null | undefined;
  /** Id of a status; that of a new entry when left out. */
  status?: string | null | undefined;
  titleEn?: string | null | undefined;
  titleNl: string;
  until?: string | null | undefined;
};

/** The answers to the four questions. */
export type ReviewInput = {
  difference: string;
  expected: string;
  happened: string;
  heldOn: string;
  nextTime: string;
};

/** Language of a question. */
export type SearchLanguage =
  | 'EN'
  | 'NL';

/** With whom the owner shares a record. */
export type Sharing =
  /** Every organisation that is part of government. */
  | 'GOVERNMENT'
  /** The owner and the organisations it names. */
  | 'GROUP'
  /** Only the owning organisation. */
  | 'PRIVATE'
  /** Everyone, also without signing in. */
  | 'PUBLIC';

/** How a sight line was ticked. */
export type SightLineStatus =
  | 'NO'
  | 'UNKNOWN'
  | 'YES';

/** How strongly a rule of the field speaks. */
export type SignalLevel =
  /** A suggestion. */
  | 'ADVICE'
  /** Keeps the case out of the phase that the rule is before. */
  | 'BLOCKS'
  /** Something that often goes wrong. It never stops anybody. */
  | 'WARNING';

/** What you say of several attributes at once: one step of editing a case. */
export type StatementsInput = {
  /** Ids of values of your own that these replace, or that no longer hold; they stay in the history. */
  replaces: Array<string | number>;
  /** Values to add, each with its source. */
  values: Array<AssessmentInput>;
};

/** How uncertain the outcome is, from technology readiness (A&O fonds Gemeenten 2021, §5.1). */
export type UncertaintyLevel =
  /** TRL 6 or lower. */
  | 'HIGH'
  /** TRL 9: proven in operation. */
  | 'LOW'
  /** TRL 7 or 8. */
  | 'MEDIUM';

export type EditOverviewQueryVariables = Exact<{
  slug: string;
}>;


export type EditOverviewQuery = { caseBySlug: { sharing: Sharing, publishedAt: string | null, id: string, slug: string, titleNl: string, titleEn: string | null, version: number, assessments: Array<{ unknown: boolean, attribute: { id: string } }>, unknowns: Array<{ attribute: { id: string, labelNl: string, labelEn: string } }>, signals: Array<{ rule: string, level: SignalLevel, textNl: string, textEn: string, step: string, about: { shape: string, id: string } }>, registers: Array<{ register: { id: string }, entries: Array<{ status: { ended: boolean } }> }>, checklists: Array<{ dueOn: string | null, checklist: { id: string }, responses: Array<{ heldOn: string }> }>, gateDecisions: Array<{ id: string }>, indicators: Array<{ id: string }>, organisation: { code: string, name: string } } | null, caseSteps: Array<{ id: string, labelNl: string, labelEn: string }> | null, attributes: Array<{ id: string, step: string, labelNl: string, labelEn: string }> | null, registers: Array<{ id: string, step: string, labelNl: string, labelEn: string, confidential: boolean }> | null, checklists: Array<{ id: string, step: string | null, subject: string, labelNl: string, labelEn: string, confidential: boolean, contents: string }> | null };

export type EditedCaseFragment = { id: string, slug: string, titleNl: string, titleEn: string | null, version: number, organisation: { code: string, name: string } };

export type SaidFragment = { rule: string, level: SignalLevel, textNl: string, textEn: string, step: string, about: { shape: string, id: string } };

export type CatalogueFragment = { caseSteps: Array<{ id: string, labelNl: string, labelEn: string }> | null, attributes: Array<{ id: string, step: string, labelNl: string, labelEn: string }> | null, registers: Array<{ id: string, step: string, labelNl: string, labelEn: string, confidential: boolean }> | null, checklists: Array<{ id: string, step: string | null, subject: string, labelNl: string, labelEn: string, confidential: boolean, contents: string }> | null };

export type EditStepCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type EditStepCatalogueQuery = { caseSteps: Array<{ id: string, labelNl: string, labelEn: string }> | null, attributes: Array<{ id: string, labelNl: string, labelEn: string, kind: string, step: string, vocabulary: string | null, many: boolean, expected: boolean, helpNl: string | null, helpEn: string | null }> | null };

export type EditStepQueryVariables = Exact<{
  slug: string;
  attributes: Array<string> | string;
  vocabularies: Array<string> | string;
}>;


export type EditStepQuery = { caseBySlug: { id: string, slug: string, titleNl: string, titleEn: string | null, version: number, assessments: Array<{ id: string, unknown: boolean, textNl: string | null, textEn: string | null, ownName: string | null, number: number | null, numberMax: number | null, unit: string | null, yes: boolean | null, from: string | null, until: string | null, concerns: string | null, qualifier: Qualifier | null, basis: Basis, source: string, statedOn: string | null, note: string | null, term: { id: string, labelNl: string, labelEn: string } | null, attribute: { id: string, labelNl: string, labelEn: string, kind: string, step: string } }>, signals: Array<{ rule: string, level: SignalLevel, textNl: string, textEn: string, step: string, about: { shape: string, id: string } }>, organisation: { code: string, name: string } } | null, vocabularies: Array<{ id: string, terms: Array<{ id: string, labelNl: string, labelEn: string, retired: boolean }> }> | null };

export type ListFragment = { id: string, terms: Array<{ id: string, labelNl: string, labelEn: string, retired: boolean }> };

export type StateFactsMutationVariables = Exact<{
  id: string | number;
  input: StatementsInput;
}>;


export type StateFactsMutation = { stateFacts: { id: string } };

export type EditIdentityQueryVariables = Exact<{
  slug: string;
}>;


export type EditIdentityQuery = { caseBySlug: { aliases: Array<string>, summaryNl: string | null, summaryEn: string | null, id: string, slug: string, titleNl: string, titleEn: string | null, version: number, organisation: { code: string, name: string } } | null };

export type EditCaseMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: CaseInput;
}>;


export type EditCaseMutation = { editCase: { id: string } };

export type TakeOverQueryVariables = Exact<{ [key: string]: never; }>;


export type TakeOverQuery = { cases: { edges: Array<{ node: { id: string, slug: string, titleNl: string, titleEn: string | null, organisation: { code: string, name: string } } }> } | null };

export type SimilarQueryVariables = Exact<{
  titleNl?: string | null | undefined;
  summaryNl?: string | null | undefined;
  problemNl?: string | null | undefined;
}>;


export type SimilarQuery = { similarCases: Array<{ words: Array<string>, titleAlike: boolean, case: { id: string, slug: string, titleNl: string, titleEn: string | null, summaryNl: string | null, summaryEn: string | null, organisation: { name: string } } }> | null };

export type CreateCaseMutationVariables = Exact<{
  input: CaseInput;
  adoptedFrom?: AdoptedFromInput | null | undefined;
  key?: string | null | undefined;
}>;


export type CreateCaseMutation = { createCase: { id: string, slug: string, organisation: { name: string } } };

export type StartFactsMutationVariables = Exact<{
  id: string | number;
  input: StatementsInput;
  key?: string | null | undefined;
}>;


export type StartFactsMutation = { stateFacts: { id: string } };

export type DecisionQueryVariables = Exact<{
  slug: string;
  phase?: string | null | undefined;
}>;


export type DecisionQuery = { caseBySlug: { id: string, slug: string, titleNl: string, titleEn: string | null, version: number, gate: { open: boolean, phase: { id: string, labelNl: string, labelEn: string }, signals: Array<{ rule: string, level: SignalLevel, textNl: string, textEn: string, step: string, about: { shape: string, id: string } }> }, gateDecisions: Array<{ id: string, outcome: GateOutcome, decidedOn: string, decidedBy: string, reason: string, conditions: string | null, leadTimeMonths: number | null, corrected: boolean, corrects: string | null, fromPhase: { id: string, labelNl: string, labelEn: string }, toPhase: { id: string, labelNl: string, labelEn: string } | null, budget: { cents: number } | null, pillars: Array<{ pillar: Pillar, score: PillarGrade | null, note: string | null }>, evidence: Array<{ textNl: string, url: string | null }> }>, organisation: { code: string, name: string } } | null, vocabularies: Array<{ id: string, terms: Array<{ id: string, labelNl: string, labelEn: string, retired: boolean }> }> | null };

export type DecideGateMutationVariables = Exact<{
  case: string | number;
  input: GateDecisionInput;
  key?: string | null | undefined;
}>;


export type DecideGateMutation = { decideGate: { id: string } };

export type EditRegistersQueryVariables = Exact<{ [key: string]: never; }>;


export type EditRegistersQuery = { registers: Array<{ id: string, labelNl: string, labelEn: string, titleNl: string, titleEn: string, step: string, ranked: boolean, confidential: boolean, helpNl: string, helpEn: string, statuses: Array<{ id: string, labelNl: string, labelEn: string, because: boolean, ended: boolean }>, fields: Array<{ id: string, labelNl: string, labelEn: string, kind: string, vocabulary: string | null, register: string | null, many: boolean, required: boolean }>, templates: Array<{ id: string, labelNl: string, labelEn: string, source: string }> }> | null };

export type EditRegisterQueryVariables = Exact<{
  slug: string;
  registers: Array<string> | string;
  vocabularies: Array<string> | string;
}>;


export type EditRegisterQuery = { caseBySlug: { id: string, slug: string, titleNl: string, titleEn: string | null, version: number, registers: Array<{ register: { id: string }, entries: Array<{ id: string, version: number, titleNl: string, titleEn: string | null, because: string | null, rank: number | null, owner: string | null, from: string | null, until: string | null, note: string | null, source: string, basis: Basis, statedOn: string | null, status: { id: string, labelNl: string, labelEn: string, ended: boolean }, values: Array<{ values: Array<string>, field: { id: string, kind: string, labelNl: string, labelEn: string }, terms: Array<{ id: string, labelNl: string, labelEn: string }> }> }> }>, organisation: { code: string, name: string } } | null, vocabularies: Array<{ id: string, terms: Array<{ id: string, labelNl: string, labelEn: string, retired: boolean }> }> | null };

export type EntryFragment = { id: string, version: number, titleNl: string, titleEn: string | null, because: string | null, rank: number | null, owner: string | null, from: string | null, until: string | null, note: string | null, source: string, basis: Basis, statedOn: string | null, status: { id: string, labelNl: string, labelEn: string, ended: boolean }, values: Array<{ values: Array<string>, field: { id: string, kind: string, labelNl: string, labelEn: string }, terms: Array<{ id: string, labelNl: string, labelEn: string }> }> };

export type AddEntryMutationVariables = Exact<{
  case: string | number;
  register: string;
  input: RegisterEntryInput;
  key?: string | null | undefined;
}>;


export type AddEntryMutation = { addEntry: { id: string } };

export type ChangeEntryMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: RegisterEntryInput;
}>;


export type ChangeEntryMutation = { changeEntry: { id: string } };

export type ApplyTemplateMutationVariables = Exact<{
  case: string | number;
  register: string;
  template: string;
  key?: string | null | undefined;
}>;


export type ApplyTemplateMutation = { applyTemplate: Array<{ id: string }> };

export type EditChecklistQueryVariables = Exact<{
  slug: string;
  ids: Array<string> | string;
}>;


export type EditChecklistQuery = { caseBySlug: { id: string, slug: string, titleNl: string, titleEn: string | null, version: number, checklists: Array<{ dueOn: string | null, checklist: { id: string, labelNl: string, labelEn: string, source: string, step: string | null, scale: string, vocabulary: string | null, confidential: boolean, repeatMonths: number | null, announced: number | null, contents: string, helpNl: string, helpEn: string, groups: Array<{ id: string, labelNl: string, labelEn: string }>, items: Array<{ id: string, labelNl: string, labelEn: string, group: string | null }> }, trend: Array<{ difference: number | null, item: { id: string } }>, responses: Array<{ id: string, heldOn: string, heldBy: string, conclusion: string | null, nextOn: string | null, answers: Array<{ value: string | null, valueNl: string | null, valueEn: string | null, note: string | null, item: { id: string } }> }> }>, organisation: { code: string, name: string } } | null };

export type TermsOfQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type TermsOfQuery = { vocabularies: Array<{ id: string, terms: Array<{ id: string, labelNl: string, labelEn: string, retired: boolean }> }> | null };

export type RespondMutationVariables = Exact<{
  case: string | number;
  input: ChecklistResponseInput;
  key?: string | null | undefined;
}>;


export type RespondMutation = { respond: { id: string } };

export type EditFiguresQueryVariables = Exact<{
  slug: string;
}>;


export type EditFiguresQuery = { caseBySlug: { id: string, slug: string, titleNl: string, titleEn: string | null, version: number, indicators: Array<{ id: string, nameNl: string, nameEn: string | null, kind: IndicatorKind, unit: string | null, measure: string | null, better: Better | null, readings: string | null, measurements: Array<{ id: string, role: MeasurementRole, number: number | null, numberMax: number | null, textNl: string | null, textEn: string | null, on: string | null, period: string | null, sample: string | null, qualifier: Qualifier | null, basis: Basis, source: string, statedOn: string | null, note: string | null }> }>, organisation: { code: string, name: string } } | null };

export type AddIndicatorMutationVariables = Exact<{
  case: string | number;
  input: IndicatorInput;
  key?: string | null | undefined;
}>;


export type AddIndicatorMutation = { addIndicator: { id: string } };

export type AddMeasurementMutationVariables = Exact<{
  indicator: string | number;
  input: MeasurementInput;
  key?: string | null | undefined;
}>;


export type AddMeasurementMutation = { addMeasurement: { id: string } };

export type RetractIndicatorMutationVariables = Exact<{
  id: string | number;
  because: string;
}>;


export type RetractIndicatorMutation = { retractIndicator: boolean };

export type RetractMeasurementMutationVariables = Exact<{
  id: string | number;
  because: string;
}>;


export type RetractMeasurementMutation = { retractMeasurement: boolean };

export type EditSharingQueryVariables = Exact<{
  slug: string;
}>;


export type EditSharingQuery = { caseBySlug: { sharing: Sharing, sharedWith: Array<string>, publishedAt: string | null, publishedVersion: number | null, id: string, slug: string, titleNl: string, titleEn: string | null, version: number, organisation: { code: string, name: string } } | null };

export type ShareCaseMutationVariables = Exact<{
  id: string | number;
  sharing: Sharing;
  sharedWith: Array<string> | string;
}>;


export type ShareCaseMutation = { shareCase: { id: string } };

export type PublishCaseMutationVariables = Exact<{
  id: string | number;
}>;


export type PublishCaseMutation = { publishCase: { id: string } };

export type WithdrawCaseMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawCaseMutation = { withdrawCase: { id: string } };

export type CaseImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseImportsQuery = { caseImports: Array<{ id: string, fileName: string, recordedAt: string, size: number }> | null, importLimits: { partBytes: number, fileBytes: number, rows: number, columns: number } | null };

export type ImportTemplateQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportTemplateQuery = { importTemplate: Array<string> | null };

export type CaseImportQueryVariables = Exact<{
  id: string | number;
  outcomes?: Array<ImportOutcome> | ImportOutcome | null | undefined;
  after: number;
}>;


export type CaseImportQuery = { caseImport: { id: string, fileName: string, recordedAt: string, complete: boolean, counts: Array<{ outcome: ImportOutcome, count: number }>, columns: Array<{ name: string, meaning: string | null, labelNl: string | null, labelEn: string | null }>, rows: Array<{ id: string, rowNumber: number, outcome: ImportOutcome, cells: Array<{ column: string, value: string }>, faults: Array<{ column: string | null, messageNl: string, messageEn: string }>, case: { slug: string, titleNl: string, titleEn: string | null } | null }> } | null };

export type CaseImportFileQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseImportFileQuery = { caseImport: { id: string, file: { fileName: string, mediaType: string, content: string } } | null };

export type ImportCasesMutationVariables = Exact<{
  fileName: string;
  format: CaseListFormat;
  content: string;
  complete: boolean;
}>;


export type ImportCasesMutation = { importCases: { id: string } };

export type ContinueImportMutationVariables = Exact<{
  id: string | number;
  from: number;
  content: string;
  complete: boolean;
}>;


export type ContinueImportMutation = { continueImport: { id: string } };

export type TakeInImportMutationVariables = Exact<{
  id: string | number;
}>;


export type TakeInImportMutation = { takeInImport: { id: string } };

export type CorrectImportRowMutationVariables = Exact<{
  id: string | number;
  cells: Array<ImportCellInput> | ImportCellInput;
}>;


export type CorrectImportRowMutation = { correctImportRow: { id: string, rowNumber: number, outcome: ImportOutcome } };

export type OrganisationExportQueryVariables = Exact<{
  format: ExportFormat;
  part: ExportPart;
  after?: string | null | undefined;
}>;


export type OrganisationExportQuery = { organisationExport: { fileName: string, mediaType: string, content: string, next: string | null } | null };

export type OpenCasesQueryVariables = Exact<{
  organisation: string;
  format: ExportFormat;
  after?: string | null | undefined;
}>;


export type OpenCasesQuery = { openCases: { fileName: string, mediaType: string, content: string, next: string | null } | null };

export type AlgorithmRegisterQueryVariables = Exact<{
  slug: string;
}>;


export type AlgorithmRegisterQuery = { caseBySlug: { id: string, slug: string, titleNl: string, titleEn: string | null, organisation: { code: string, name: string }, algorithmRegister: { fields: Array<{ key: string, labelNl: string, labelEn: string, mandatory: boolean, from: Array<string>, values: Array<string>, problemNl: string | null, problemEn: string | null }>, file: { fileName: string, mediaType: string, content: string } | null } } | null, attributes: Array<{ id: string, labelNl: string, labelEn: string, step: string }> | null, registers: Array<{ id: string, labelNl: string, labelEn: string }> | null };

export type CataloguesQueryVariables = Exact<{ [key: string]: never; }>;


export type CataloguesQuery = { caseFacets: Array<{ id: string, counts: Array<{ value: string, labelNl: string, count: number }> }> | null };

export type DataCatalogueQueryVariables = Exact<{
  organisation: string;
  format: CatalogueFormat;
}>;


export type DataCatalogueQuery = { dataCatalogue: { cases: number, notConfigured: Array<string>, datasets: Array<string>, organisation: { code: string, name: string }, file: { fileName: string, mediaType: string, content: string } | null, omitted: Array<{ titleNl: string, slug: string, missingNl: Array<string>, missingEn: Array<string> }> } | null };

export type OwnNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnNamesQuery = { termAliases: Array<{ id: string, vocabulary: string, alias: string, source: string, organisation: { code: string, name: string }, term: { labelNl: string, labelEn: string } | null }> | null, vocabularies: Array<{ id: string, labelNl: string, labelEn: string, terms: Array<{ id: string, labelNl: string, labelEn: string, retired: boolean }> }> | null, checklists: Array<{ id: string, version: string, labelNl: string, labelEn: string, organisation: string | null, announced: number | null, source: string, items: Array<{ id: string }> }> | null };

export type AddTermAliasMutationVariables = Exact<{
  vocabulary: string;
  term: string;
  alias: string;
  source?: string | null | undefined;
}>;


export type AddTermAliasMutation = { addTermAlias: { id: string } };

export type RetireTermAliasMutationVariables = Exact<{
  id: string | number;
}>;


export type RetireTermAliasMutation = { retireTermAlias: { id: string } };

export type DefineOwnChecklistMutationVariables = Exact<{
  definition: string;
}>;


export type DefineOwnChecklistMutation = { defineChecklist: { id: string } };

export type RetireOwnChecklistMutationVariables = Exact<{
  id: string;
}>;


export type RetireOwnChecklistMutation = { retireChecklist: boolean };

export type ClaimsQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimsQuery = { claims: Array<{ id: string, kind: ClaimKind, statementNl: string, statementEn: string, reported: number | null, qualifier: Qualifier | null, counted: number | null, recorded: number | null, outcome: ClaimOutcome | null, source: string | null, noteNl: string | null, noteEn: string | null, theme: { id: string, labelNl: string, labelEn: string }, statements: Array<{ textNl: string, textEn: string, source: string }>, cases: Array<{ id: string, slug: string, titleNl: string, titleEn: string | null }>, countedCases: Array<{ id: string, slug: string, titleNl: string, titleEn: string | null }>, candidates: Array<{ id: string, slug: string, titleNl: string, titleEn: string | null }> }> | null, cases: { edges: Array<{ node: { id: string, slug: string, titleNl: string, titleEn: string | null, disagreements: Array<{ attribute: { id: string, labelNl: string, labelEn: string } }> } }> } | null };

export type CaseNameFragment = { id: string, slug: string, titleNl: string, titleEn: string | null };

export type ProgrammeFactsFragment = { id: string, nameNl: string, nameEn: string | null, sharing: Sharing, announced: string | null, fundedFrom: string | null, fundedUntil: string | null, budgetCentsPerYear: number | null, noteNl: string | null, noteEn: string | null, basis: Basis, source: string, organisation: { code: string, name: string }, budget: { years: number, cents: number } | null, cases: Array<{ basis: Basis, source: string, case: { summaryNl: string | null, summaryEn: string | null, id: string, slug: string, titleNl: string, titleEn: string | null, organisation: { name: string } } }> };

export type ProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammesQuery = { programmes: Array<{ id: string, nameNl: string, nameEn: string | null, sharing: Sharing, announced: string | null, fundedFrom: string | null, fundedUntil: string | null, budgetCentsPerYear: number | null, noteNl: string | null, noteEn: string | null, basis: Basis, source: string, organisation: { code: string, name: string }, budget: { years: number, cents: number } | null, cases: Array<{ basis: Basis, source: string, case: { summaryNl: string | null, summaryEn: string | null, id: string, slug: string, titleNl: string, titleEn: string | null, organisation: { name: string } } }> }> | null };

export type ProgrammeQueryVariables = Exact<{
  id: string | number;
}>;


export type ProgrammeQuery = { programme: { id: string, nameNl: string, nameEn: string | null, sharing: Sharing, announced: string | null, fundedFrom: string | null, fundedUntil: string | null, budgetCentsPerYear: number | null, noteNl: string | null, noteEn: string | null, basis: Basis, source: string, organisation: { code: string, name: string }, budget: { years: number, cents: number } | null, cases: Array<{ basis: Basis, source: string, case: { summaryNl: string | null, summaryEn: string | null, id: string, slug: string, titleNl: string, titleEn: string | null, organisation: { name: string } } }> } | null, cases: { edges: Array<{ node: { id: string, slug: string, titleNl: string, titleEn: string | null } }> } | null };

export type CreateProgrammeMutationVariables = Exact<{
  input: ProgrammeInput;
  key?: string | null | undefined;
}>;


export type CreateProgrammeMutation = { createProgramme: { id: string } };

export type AddCaseToProgrammeMutationVariables = Exact<{
  programme: string | number;
  case: string | number;
  source?: string | null | undefined;
}>;


export type AddCaseToProgrammeMutation = { addCaseToProgramme: { id: string } };

export type ShareProgrammeMutationVariables = Exact<{
  id: string | number;
  sharing: Sharing;
}>;


export type ShareProgrammeMutation = { shareProgramme: { id: string } };

export type PartiesQueryVariables = Exact<{
  kind?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PartiesQuery = { vocabularies: Array<{ terms: Array<{ id: string, labelNl: string, labelEn: string }> }> | null, parties: { edges: Array<{ node: { key: string, name: string, named: boolean, caseCount: number, kind: { labelNl: string, labelEn: string }, cases: Array<{ role: string | null, case: { id: string, slug: string, titleNl: string, titleEn: string | null } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type InstrumentsQueryVariables = Exact<{
  tool?: string | null | undefined;
}>;


export type InstrumentsQuery = { instruments: Array<{ id: string, labelNl: string, labelEn: string, notInSource: boolean, carriers: Array<{ shape: string, id: string }> }> | null, attributes: Array<{ id: string, labelNl: string, labelEn: string }> | null, vocabularies: Array<{ id: string, labelNl: string, labelEn: string }> | null, registers: Array<{ id: string, labelNl: string, labelEn: string }> | null, checklists: Array<{ id: string, labelNl: string, labelEn: string }> | null, quadrants: Array<{ id: string, labelNl: string, labelEn: string }> | null, casePresets: Array<{ id: string, labelNl: string, labelEn: string }> | null, matrices: Array<{ id: string, labelNl: string, labelEn: string, source: string, columns: Array<{ id: string, labelNl: string, labelEn: string }>, rows: Array<{ id: string, labelNl: string, labelEn: string, cells: Array<{ textNl: string, textEn: string }> }> }> | null, references: Array<{ id: string, title: string, source: string }> | null };

export type VocabulariesQueryVariables = Exact<{ [key: string]: never; }>;


export type VocabulariesQuery = { vocabularies: Array<{ id: string, labelNl: string, labelEn: string, source: string, version: string, contents: string, instruments: Array<string>, terms: Array<{ id: string, labelNl: string, labelEn: string, aliases: Array<string>, retired: boolean }> }> | null };

export type OverviewQueryVariables = Exact<{
  filter?: CaseFilterInput | null | undefined;
}>;


export type OverviewQuery = { portfolio: { total: number, spreads: Array<{ several: number, soughtInVain: number, unknown: number, attribute: { id: string, labelNl: string, labelEn: string }, terms: Array<{ cases: number, term: { id: string, labelNl: string, labelEn: string } }> }> } | null, valueMap: { total: number, quadrant: { id: string, labelNl: string, labelEn: string, source: string, horizontal: { labelNl: string, labelEn: string, low: { id: string, labelNl: string, labelEn: string }, high: { id: string, labelNl: string, labelEn: string } }, vertical: { labelNl: string, labelEn: string, low: { id: string, labelNl: string, labelEn: string }, high: { id: string, labelNl: string, labelEn: string } }, cells: Array<{ horizontal: string, vertical: string, labelNl: string, labelEn: string, adviceNl: string | null, adviceEn: string | null }> }, placements: Array<{ disputed: boolean, case: { id: string, slug: string, titleNl: string, titleEn: string | null, assessments: Array<{ id: string, unknown: boolean, attribute: { id: string }, term: { id: string, labelNl: string, labelEn: string } | null }> }, positions: Array<{ sources: Array<string>, cell: { horizontal: string, vertical: string } }>, missing: Array<{ attribute: string, labelNl: string, labelEn: string }> }> } | null, steering: { total: number, quadrant: { id: string, labelNl: string, labelEn: string, source: string, horizontal: { labelNl: string, labelEn: string, low: { id: string, labelNl: string, labelEn: string }, high: { id: string, labelNl: string, labelEn: string } }, vertical: { labelNl: string, labelEn: string, low: { id: string, labelNl: string, labelEn: string }, high: { id: string, labelNl: string, labelEn: string } }, cells: Array<{ horizontal: string, vertical: string, labelNl: string, labelEn: string, adviceNl: string | null, adviceEn: string | null }> }, placements: Array<{ disputed: boolean, case: { id: string, slug: string, titleNl: string, titleEn: string | null, assessments: Array<{ id: string, unknown: boolean, attribute: { id: string }, term: { id: string, labelNl: string, labelEn: string } | null }> }, positions: Array<{ sources: Array<string>, cell: { horizontal: string, vertical: string } }>, missing: Array<{ attribute: string, labelNl: string, labelEn: string }> }> } | null, insideOutside: { total: number, quadrant: { id: string, labelNl: string, labelEn: string, source: string, horizontal: { labelNl: string, labelEn: string, low: { id: string, labelNl: string, labelEn: string }, high: { id: string, labelNl: string, labelEn: string } }, vertical: { labelNl: string, labelEn: string, low: { id: string, labelNl: string, labelEn: string }, high: { id: string, labelNl: string, labelEn: string } }, cells: Array<{ horizontal: string, vertical: string, labelNl: string, labelEn: string, adviceNl: string | null, adviceEn: string | null }> }, placements: Array<{ disputed: boolean, case: { id: string, slug: string, titleNl: string, titleEn: string | null, assessments: Array<{ id: string, unknown: boolean, attribute: { id: string }, term: { id: string, labelNl: string, labelEn: string } | null }> }, positions: Array<{ sources: Array<string>, cell: { horizontal: string, vertical: string } }>, missing: Array<{ attribute: string, labelNl: string, labelEn: string }> }> } | null, casePresets: Array<{ id: string, labelNl: string, labelEn: string }> | null, caseFacets: Array<{ id: string, counts: Array<{ value: string, labelNl: string, labelEn: string }> }> | null, vocabularies: Array<{ id: string, terms: Array<{ id: string, labelNl: string, labelEn: string }> }> | null };

export type FilterChoicesFragment = { casePresets: Array<{ id: string, labelNl: string, labelEn: string }> | null, caseFacets: Array<{ id: string, counts: Array<{ value: string, labelNl: string, labelEn: string }> }> | null, vocabularies: Array<{ id: string, terms: Array<{ id: string, labelNl: string, labelEn: string }> }> | null };

export type SpreadFragment = { several: number, soughtInVain: number, unknown: number, attribute: { id: string, labelNl: string, labelEn: string }, terms: Array<{ cases: number, term: { id: string, labelNl: string, labelEn: string } }> };

export type PlacementsFragment = { total: number, quadrant: { id: string, labelNl: string, labelEn: string, source: string, horizontal: { labelNl: string, labelEn: string, low: { id: string, labelNl: string, labelEn: string }, high: { id: string, labelNl: string, labelEn: string } }, vertical: { labelNl: string, labelEn: string, low: { id: string, labelNl: string, labelEn: string }, high: { id: string, labelNl: string, labelEn: string } }, cells: Array<{ horizontal: string, vertical: string, labelNl: string, labelEn: string, adviceNl: string | null, adviceEn: string | null }> }, placements: Array<{ disputed: boolean, case: { id: string, slug: string, titleNl: string, titleEn: string | null, assessments: Array<{ id: string, unknown: boolean, attribute: { id: string }, term: { id: string, labelNl: string, labelEn: string } | null }> }, positions: Array<{ sources: Array<string>, cell: { horizontal: string, vertical: string } }>, missing: Array<{ attribute: string, labelNl: string, labelEn: string }> }> };

export type PortfolioPageQueryVariables = Exact<{
  filter?: CaseFilterInput | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PortfolioPageQuery = { portfolio: { total: number, spreads: Array<{ several: number, soughtInVain: number, unknown: number, attribute: { id: string, labelNl: string, labelEn: string }, terms: Array<{ cases: number, term: { id: string, labelNl: string, labelEn: string } }> }>, costs: { withoutAmount: number, withoutHours: number, apart: number, outOfPocket: Array<{ cases: number, amount: { cents: number }, certainty: { id: string, labelNl: string, labelEn: string } | null }>, hours: Array<{ hours: number, cases: number, certainty: { id: string, labelNl: string, labelEn: string } | null }> } } | null, cases: { edges: Array<{ node: { id: string, slug: string, titleNl: string, titleEn: string | null, organisation: { code: string, name: string }, standing: { openQuestions: number, overdue: boolean, phases: Array<{ id: string, term: { id: string, labelNl: string, labelEn: string } | null }>, valueGrades: Array<{ id: string, term: { id: string, labelNl: string, labelEn: string } | null }>, potential: Array<{ id: string }>, topUnknown: { titleNl: string, titleEn: string | null } | null, lastDecision: { outcome: GateOutcome, decidedOn: string } | null, nextDue: { nextOn: string | null, checklist: { labelNl: string, labelEn: string } } | null }, costs: { outOfPocket: Array<{ amount: { cents: number }, certainty: { id: string, labelNl: string, labelEn: string } | null }>, hours: Array<{ hours: number, certainty: { id: string, labelNl: string, labelEn: string } | null }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, casePresets: Array<{ id: string, labelNl: string, labelEn: string }> | null, caseFacets: Array<{ id: string, counts: Array<{ value: string, labelNl: string, labelEn: string }> }> | null, vocabularies: Array<{ id: string, terms: Array<{ id: string, labelNl: string, labelEn: string }> }> | null };

export type MoneySumFragment = { cases: number, amount: { cents: number }, certainty: { id: string, labelNl: string, labelEn: string } | null };

export type TimeSumFragment = { hours: number, cases: number, certainty: { id: string, labelNl: string, labelEn: string } | null };

export type CostsFragment = { outOfPocket: Array<{ amount: { cents: number }, certainty: { id: string, labelNl: string, labelEn: string } | null }>, hours: Array<{ hours: number, certainty: { id: string, labelNl: string, labelEn: string } | null }>, apart: Array<{ id: string, titleNl: string, titleEn: string | null, qualifier: Qualifier | null, values: Array<{ values: Array<string>, field: { id: string }, terms: Array<{ labelNl: string, labelEn: string }> }> }> };

export type ReadinessPageQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type ReadinessPageQuery = { caseBySlug: { id: string, slug: string, titleNl: string, titleEn: string | null, summaryNl: string | null, summaryEn: string | null, organisation: { code: string, name: string }, standing: { phases: Array<{ id: string, unknown: boolean, textNl: string | null, textEn: string | null, ownName: string | null, number: number | null, numberMax: number | null, unit: string | null, yes: boolean | null, from: string | null, until: string | null, concerns: string | null, qualifier: Qualifier | null, basis: Basis, source: string, statedOn: string | null, note: string | null, attribute: { id: string, labelNl: string, labelEn: string, kind: string, step: string }, term: { id: string, labelNl: string, labelEn: string } | null }>, lastDecision: { outcome: GateOutcome, decidedOn: string, decidedBy: string, conditions: string | null } | null }, readiness: { response: { heldOn: string, heldBy: string, conclusion: string | null, nextOn: string | null } | null, groups: Array<{ group: { id: string, labelNl: string, labelEn: string }, lines: Array<{ status: SightLineStatus, note: string | null, item: { id: string, labelNl: string, labelEn: string }, facts: Array<{ id: string, textNl: string, textEn: string, known: boolean }> }> }>, outcomes: Array<{ id: string, nameNl: string, nameEn: string | null }>, publicValues: Array<{ id: string, unknown: boolean, textNl: string | null, textEn: string | null, ownName: string | null, number: number | null, numberMax: number | null, unit: string | null, yes: boolean | null, from: string | null, until: string | null, concerns: string | null, qualifier: Qualifier | null, basis: Basis, source: string, statedOn: string | null, note: string | null, attribute: { id: string, labelNl: string, labelEn: string, kind: string, step: string }, term: { id: string, labelNl: string, labelEn: string } | null }>, valueConflicts: Array<{ plays: boolean, answer: string | null, conflict: { id: string, labelNl: string, labelEn: string } }>, benefits: Array<{ id: string, titleNl: string, titleEn: string | null, values: Array<{ values: Array<string>, field: { id: string }, terms: Array<{ labelNl: string, labelEn: string }> }> }>, participation: Array<{ id: string, unknown: boolean, textNl: string | null, textEn: string | null, ownName: string | null, number: number | null, numberMax: number | null, unit: string | null, yes: boolean | null, from: string | null, until: string | null, concerns: string | null, qualifier: Qualifier | null, basis: Basis, source: string, statedOn: string | null, note: string | null, attribute: { id: string, labelNl: string, labelEn: string, kind: string, step: string }, term: { id: string, labelNl: string, labelEn: string } | null }>, participationTiming: Array<{ id: string, unknown: boolean, textNl: string | null, textEn: string | null, ownName: string | null, number: number | null, numberMax: number | null, unit: string | null, yes: boolean | null, from: string | null, until: string | null, concerns: string | null, qualifier: Qualifier | null, basis: Basis, source: string, statedOn: string | null, note: string | null, attribute: { id: string, labelNl: string, labelEn: string, kind: string, step: string }, term: { id: string, labelNl: string, labelEn: string } | null }>, dynamicAssessment: { heldOn: string, heldBy: string, conclusion: string | null } | null, impact: { heldOn: string, heldBy: string, conclusion: string | null } | null } } | null };

export type OrganisationPageQueryVariables = Exact<{
  organisation: string;
  ids?: Array<string> | string | null | undefined;
}>;


export type OrganisationPageQuery = { organisationChecklists: Array<{ dueOn: string | null, checklist: { id: string, labelNl: string, labelEn: string, source: string, scale: string, vocabulary: string | null, contents: string, repeatMonths: number | null, helpNl: string, helpEn: string, items: Array<{ id: string, labelNl: string, labelEn: string }> }, responses: Array<{ id: string, heldOn: string, heldBy: string, conclusion: string | null, nextOn: string | null, answers: Array<{ value: string | null, valueNl: string | null, valueEn: string | null, note: string | null, item: { id: string } }> }>, trend: Array<{ difference: number | null, item: { id: string } }> }> | null };

export type ChecklistTermsQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;


export type ChecklistTermsQuery = { vocabularies: Array<{ id: string, terms: Array<{ id: string, labelNl: string, labelEn: string }> }> | null };

export type RespondForOrganisationMutationVariables = Exact<{
  input: ChecklistResponseInput;
  key?: string | null | undefined;
}>;


export type RespondForOrganisationMutation = { respond: { id: string } };

export type CompareChoicesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type CompareChoicesQuery = { cases: { edges: Array<{ node: { id: string, slug: string, titleNl: string, titleEn: string | null, organisation: { code: string, name: string } } }>, pageInfo: { hasNextPage: boolean } } | null, caseSteps: Array<{ id: string, labelNl: string, labelEn: string }> | null, attributes: Array<{ id: string, labelNl: string, labelEn: string, step: string, expected: boolean }> | null };

export type ComparedCaseQueryVariables = Exact<{
  slug: string;
}>;


export type ComparedCaseQuery = { caseBySlug: { id: string, slug: string, titleNl: string, titleEn: string | null, organisation: { code: string, name: string, inhabitants: number | null }, assessments: Array<{ id: string, unknown: boolean, textNl: string | null, textEn: string | null, ownName: string | null, number: number | null, numberMax: number | null, unit: string | null, yes: boolean | null, from: string | null, until: string | null, concerns: string | null, qualifier: Qualifier | null, basis: Basis, source: string, statedOn: string | null, note: string | null, attribute: { id: string, labelNl: string, labelEn: string, kind: string, step: string }, term: { id: string, labelNl: string, labelEn: string } | null }>, disagreements: Array<{ attribute: { id: string } }>, costs: { outOfPocket: Array<{ amount: { cents: number }, certainty: { id: string, labelNl: string, labelEn: string } | null }>, hours: Array<{ hours: number, certainty: { id: string, labelNl: string, labelEn: string } | null }>, apart: Array<{ id: string, titleNl: string, titleEn: string | null, qualifier: Qualifier | null, values: Array<{ values: Array<string>, field: { id: string }, terms: Array<{ labelNl: string, labelEn: string }> }> }> }, indicators: Array<{ id: string, nameNl: string, nameEn: string | null, kind: IndicatorKind, unit: string | null, measure: string | null, readings: string | null, axis: string, measurements: Array<{ id: string, role: MeasurementRole, number: number | null, numberMax: number | null, textNl: string | null, textEn: string | null, on: string | null, period: string | null, qualifier: Qualifier | null, source: string, basis: Basis }> }> } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { caseFacets: Array<{ id: string, counts: Array<{ value: string, labelNl: string, labelEn: string, count: number }> }> | null, listings: { edges: Array<{ node: { id: string, titleNl: string, titleEn: string | null, summaryNl: string | null, summaryEn: string | null, organisation: { name: string } } }> } | null };

export type SearchQueryVariables = Exact<{
  problem: string;
  language?: SearchLanguage | null | undefined;
  domain?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { searchAid: { edges: Array<{ node: { whyNl: string, whyEn: string, listing: { id: string, titleNl: string, titleEn: string | null, summaryNl: string | null, summaryEn: string | null, domain: string | null, phase: string | null, organisation: { name: string, inhabitants: number | null }, usage: { adopters: number, followers: number } } } }>, corrections: Array<{ asked: string, readAs: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CasesQueryVariables = Exact<{
  filter?: CaseFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type CasesQuery = { cases: { edges: Array<{ node: { id: string, slug: string, titleNl: string, titleEn: string | null, summaryNl: string | null, summaryEn: string | null, organisation: { name: string }, disagreements: Array<{ attribute: { id: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, caseFacets: Array<{ id: string, labelNl: string, labelEn: string, counts: Array<{ value: string, labelNl: string, labelEn: string, count: number }> }> | null };

export type ListingQueryVariables = Exact<{
  id: string | number;
}>;


export type ListingQuery = { listing: { id: string, titleNl: string, titleEn: string | null, summaryNl: string | null, summaryEn: string | null, problemNl: string | null, problemEn: string | null, kind: ListingKind, status: ListingStatus, version: number, publishedAt: string, withdrawnOn: string | null, organisation: { code: string, name: string, province: string | null, inhabitants: number | null }, technologies: Array<{ textNl: string, textEn: string | null, source: string }>, dataSources: Array<{ textNl: string, textEn: string | null, source: string }>, usage: { adopters: number, stopped: number, followers: number, named: Array<{ name: string }>, claims: Array<{ textNl: string, source: string }> }, sourceCase: { id: string, slug: string, lessons: Array<{ id: string, textNl: string, textEn: string | null, source: string | null }> | null, tenderDocuments: Array<{ id: string, title: string, organisation: { name: string } }> | null } } | null };

export type StandingQueryVariables = Exact<{
  id: string | number;
}>;


export type StandingQuery = { fitCheck: { fits: number, doesNotFit: number, unknown: number, points: Array<{ aspect: FitAspect, needNl: string, needEn: string | null, outcome: FitOutcome, reasonNl: string, reasonEn: string, changeNl: string | null, changeEn: string | null, source: string | null }> } | null, listing: { myAdoption: { id: string, status: AdoptionStatus, startedOn: string } | null, myFollow: { id: string, since: string } | null } | null };

export type PointFragment = { aspect: FitAspect, needNl: string, needEn: string | null, outcome: FitOutcome, reasonNl: string, reasonEn: string, changeNl: string | null, changeEn: string | null, source: string | null };

export type OwnQueryVariables = Exact<{
  organisation: string;
}>;


export type OwnQuery = { cases: { edges: Array<{ node: { id: string, slug: string, titleNl: string, titleEn: string | null, sharing: Sharing } }> } | null, myAdoptions: { edges: Array<{ node: { id: string, labelNl: string, labelEn: string | null, status: AdoptionStatus, startedOn: string, sourceOrganisation: { name: string }, knownPitfalls: Array<{ id: string, status: string }> | null } }> } | null, myFollows: { edges: Array<{ node: { id: string, labelNl: string, labelEn: string | null, since: string, endedOn: string | null, listing: { id: string } | null } }> } | null, drafts: { edges: Array<{ node: { id: string, title: string, status: string, madeOn: string, open: Array<{ key: string }>, sourceOrganisation: { name: string } | null } }> } | null, myProfile: { version: number, inhabitants: number | null, technologies: Array<string> | null, data: Array<string> | null, domains: Array<string> | null } | null };

export type AdoptionQueryVariables = Exact<{
  id: string | number;
}>;


export type AdoptionQuery = { adoption: { id: string, labelNl: string, labelEn: string | null, labelDate: string, status: AdoptionStatus, startedOn: string, stoppedOn: string | null, stopReason: string | null, phase: string, version: number, listingVersion: number, organisation: { code: string, name: string }, sourceOrganisation: { name: string }, listing: { id: string, version: number } | null, sourceCase: { id: string, slug: string, titleNl: string }, fit: Array<{ aspect: FitAspect, needNl: string, needEn: string | null, outcome: FitOutcome, reasonNl: string, reasonEn: string, changeNl: string | null, changeEn: string | null, source: string | null }>, knownPitfalls: Array<{ id: string, textNl: string, textEn: string | null, status: string, reason: string | null, version: number, source: string | null, sourceOrganisation: { name: string } }> | null } | null, drafts: { edges: Array<{ node: { id: string, title: string, status: string, open: Array<{ key: string }>, sourceOrganisation: { name: string } | null } }> } | null, lessonsFor: Array<{ becauseNl: string, becauseEn: string, lesson: { id: string, textNl: string, textEn: string | null } | null, advice: { id: string, titleNl: string, titleEn: string, adviceNl: string, adviceEn: string, source: string } | null }> | null, reviews: Array<{ id: string, heldOn: string, expected: string, happened: string, difference: string, nextTime: string }> | null };

export type TemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplatesQuery = { templates: Array<{ id: string, version: number, titleNl: string, titleEn: string, summaryNl: string, summaryEn: string, sources: Array<string>, licence: string, onAdoption: boolean }> | null };

export type DraftQueryVariables = Exact<{
  id: string | number;
}>;


export type DraftQuery = { draft: { id: string, title: string, status: string, version: number, madeOn: string, finalisedOn: string | null, templateId: string, templateVersion: number, templateHash: string, sharing: Sharing, caseUrn: string | null, sourceDocument: string | null, preview: string, sourceOrganisation: { name: string } | null, organisation: { code: string, name: string }, open: Array<{ key: string, labelNl: string, labelEn: string }>, places: Array<{ value: string | null, shown: string | null, from: string | null, placeholder: { key: string, kind: string, labelNl: string, labelEn: string, helpNl: string | null, helpEn: string | null, required: boolean, choices: Array<{ value: string, labelNl: string, labelEn: string }> | null } }> } | null };

export type ExportQueryVariables = Exact<{
  id: string | number;
  format: DocumentFormat;
}>;


export type ExportQuery = { draft: { export: { fileName: string, mediaType: string, content: string } } | null };

export type LessonsQueryVariables = Exact<{
  text?: string | null | undefined;
  theme?: string | null | undefined;
  phase?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type LessonsQuery = { lessons: { edges: Array<{ node: { id: string, textNl: string, textEn: string | null, labelNl: string, labelEn: string | null, source: string | null, organisation: { name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, advice: Array<{ id: string, kind: string, titleNl: string, titleEn: string, adviceNl: string, adviceEn: string, source: string }> | null, themes: Array<{ id: string, labelNl: string, labelEn: string }> | null };

export type LessonProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type LessonProposalsQuery = { lessonProposals: Array<{ id: string, version: number, about: string, labelNl: string, labelEn: string | null, textNl: string, source: string, phases: Array<string> }> | null };

export type AcceptProposalMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: LessonInput;
}>;


export type AcceptProposalMutation = { acceptLessonProposal: { id: string } };

export type RejectProposalMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type RejectProposalMutation = { rejectLessonProposal: { id: string } };

export type AdoptMutationVariables = Exact<{
  listing: string | number;
  sharing?: Sharing | null | undefined;
  key?: string | null | undefined;
}>;


export type AdoptMutation = { adopt: { id: string } };

export type StopAdoptionMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type StopAdoptionMutation = { stopAdoption: { id: string } };

export type FollowMutationVariables = Exact<{
  listing: string | number;
}>;


export type FollowMutation = { follow: { id: string } };

export type UnfollowMutationVariables = Exact<{
  listing: string | number;
}>;


export type UnfollowMutation = { unfollow: { id: string } };

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { myProfile: { version: number, inhabitants: number | null, technologies: Array<string> | null, data: Array<string> | null, domains: Array<string> | null, landscape: string | null } | null, vocabularies: Array<{ id: string, terms: Array<{ id: string, labelNl: string, labelEn: string }> }> | null };

export type SaveProfileMutationVariables = Exact<{
  input: ProfileInput;
}>;


export type SaveProfileMutation = { saveProfile: { version: number } };

export type DecideMutationVariables = Exact<{
  id: string | number;
  version: number;
  used: boolean;
  reason?: string | null | undefined;
}>;


export type DecideMutation = { decidePitfall: { id: string } };

export type ReviewMutationVariables = Exact<{
  about: AboutInput;
  input: ReviewInput;
  lessons: Array<LessonInput> | LessonInput;
  key?: string | null | undefined;
}>;


export type ReviewMutation = { recordReview: { id: string } };

export type FillMutationVariables = Exact<{
  id: string | number;
  version: number;
  places: Array<PlaceInput> | PlaceInput;
}>;


export type FillMutation = { fillDraft: { id: string } };

export type FinaliseMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type FinaliseMutation = { finaliseDraft: { id: string } };

export type CreateDraftMutationVariables = Exact<{
  template: string;
  solution?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type CreateDraftMutation = { createDraft: { id: string } };

export type CaseQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type CaseQuery = { caseSteps: Array<{ id: string, labelNl: string, labelEn: string }> | null, present: { id: string, titleNl: string, titleEn: string | null, createdOn: string, organisation: { code: string, name: string } } | null, caseBySlug: { id: string, slug: string, titleNl: string, titleEn: string | null, aliases: Array<string>, summaryNl: string | null, summaryEn: string | null, version: number, sharing: Sharing, adoptedFrom: string | null, adoptedFromLabel: string | null, organisation: { code: string, name: string, province: string | null, inhabitants: number | null }, assessments: Array<{ id: string, unknown: boolean, textNl: string | null, textEn: string | null, ownName: string | null, number: number | null, numberMax: number | null, unit: string | null, yes: boolean | null, from: string | null, until: string | null, concerns: string | null, qualifier: Qualifier | null, basis: Basis, source: string, statedOn: string | null, note: string | null, attribute: { id: string, labelNl: string, labelEn: string, kind: string, step: string }, term: { id: string, labelNl: string, labelEn: string } | null }>, disagreements: Array<{ attribute: { id: string, labelNl: string, labelEn: string }, values: Array<{ id: string, unknown: boolean, textNl: string | null, textEn: string | null, ownName: string | null, number: number | null, numberMax: number | null, unit: string | null, yes: boolean | null, from: string | null, until: string | null, concerns: string | null, qualifier: Qualifier | null, basis: Basis, source: string, statedOn: string | null, note: string | null, attribute: { id: string, labelNl: string, labelEn: string, kind: string, step: string }, term: { id: string, labelNl: string, labelEn: string } | null }> }>, unknowns: Array<{ note: string | null, attribute: { id: string, labelNl: string, labelEn: string } }>, signals: Array<{ rule: string, level: SignalLevel, textNl: string, textEn: string, source: string, step: string, about: { shape: string, id: string } }> } | null };

export type ValueFragment = { id: string, unknown: boolean, textNl: string | null, textEn: string | null, ownName: string | null, number: number | null, numberMax: number | null, unit: string | null, yes: boolean | null, from: string | null, until: string | null, concerns: string | null, qualifier: Qualifier | null, basis: Basis, source: string, statedOn: string | null, note: string | null, attribute: { id: string, labelNl: string, labelEn: string, kind: string, step: string }, term: { id: string, labelNl: string, labelEn: string } | null };

export type CaseWorkQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type CaseWorkQuery = { caseBySlug: { id: string, indicators: Array<{ id: string, nameNl: string, nameEn: string | null, kind: IndicatorKind, unit: string | null, measure: string | null, better: Better | null, readings: string | null, axis: string, measurements: Array<{ id: string, role: MeasurementRole, number: number | null, numberMax: number | null, textNl: string | null, textEn: string | null, on: string | null, period: string | null, sample: string | null, qualifier: Qualifier | null, basis: Basis, source: string, note: string | null }> }>, gateDecisions: Array<{ id: string, outcome: GateOutcome, decidedOn: string, decidedBy: string, reason: string, conditions: string | null, leadTimeMonths: number | null, corrects: string | null, corrected: boolean, fromPhase: { id: string, labelNl: string, labelEn: string }, toPhase: { id: string, labelNl: string, labelEn: string } | null, pillars: Array<{ pillar: Pillar, score: PillarGrade | null, note: string | null }>, evidence: Array<{ textNl: string, url: string | null }>, budget: { cents: number } | null }>, registers: Array<{ register: { id: string, labelNl: string, labelEn: string, titleNl: string, titleEn: string, ranked: boolean }, entries: Array<{ id: string, titleNl: string, titleEn: string | null, because: string | null, rank: number | null, owner: string | null, from: string | null, until: string | null, qualifier: Qualifier | null, basis: Basis, source: string, note: string | null, confidential: boolean, status: { id: string, labelNl: string, labelEn: string, ended: boolean }, values: Array<{ values: Array<string>, field: { id: string, labelNl: string, labelEn: string, kind: string }, terms: Array<{ id: string, labelNl: string, labelEn: string }> }> }> }>, checklists: Array<{ dueOn: string | null, checklist: { id: string, labelNl: string, labelEn: string, source: string, scale: string, announced: number | null }, responses: Array<{ id: string, heldOn: string, heldBy: string, conclusion: string | null, source: string, confidential: boolean, answers: Array<{ value: string | null, valueNl: string | null, valueEn: string | null, note: string | null, item: { id: string, labelNl: string, labelEn: string } }> }>, trend: Array<{ before: string | null, after: string | null, difference: number | null, item: { id: string } }> }> } | null };

export type CaseJudgementsQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type CaseJudgementsQuery = { caseBySlug: { id: string, innovation: { isInnovation: boolean | null, becauseNl: string, becauseEn: string }, planning: { leadTimeFromMonths: number | null, leadTimeUntilMonths: number | null, plannedMonths: number | null, uncertainty: UncertaintyLevel | null, becauseNl: string, becauseEn: string }, steering: { positions: Array<{ sources: Array<string>, cell: { horizontal: string, vertical: string, labelNl: string, labelEn: string, adviceNl: string | null, adviceEn: string | null } }>, missing: Array<{ attribute: string, labelNl: string, labelEn: string }> }, insideOutside: { positions: Array<{ sources: Array<string>, cell: { horizontal: string, vertical: string, labelNl: string, labelEn: string, adviceNl: string | null, adviceEn: string | null } }>, missing: Array<{ attribute: string, labelNl: string, labelEn: string }> }, programmes: Array<{ id: string, nameNl: string, nameEn: string | null }> } | null };

export type CornerFragment = { positions: Array<{ sources: Array<string>, cell: { horizontal: string, vertical: string, labelNl: string, labelEn: string, adviceNl: string | null, adviceEn: string | null } }>, missing: Array<{ attribute: string, labelNl: string, labelEn: string }> };

export type CaseElsewhereQueryVariables = Exact<{
  slug: string;
}>;


export type CaseElsewhereQuery = { caseBySlug: { id: string, listing: { id: string } | null, lessons: Array<{ id: string, textNl: string, textEn: string | null, source: string | null, organisation: { name: string } }> | null, tenderDocuments: Array<{ id: string, title: string, organisation: { name: string } }> | null } | null };

export type CaseHistoryQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type CaseHistoryQuery = { caseBySlug: { id: string, slug: string, titleNl: string, titleEn: string | null, history: { edges: Array<{ node: { at: string, by: string, kind: ChangeKind, shape: ChangedShape, about: string | null, because: string | null, record: string, aboutLabel: { labelNl: string, labelEn: string } | null, said: { labelNl: string, labelEn: string } | null, status: { labelNl: string, labelEn: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CaseGrantsQueryVariables = Exact<{
  slug: string;
}>;


export type CaseGrantsQuery = { caseBySlug: { id: string, slug: string, titleNl: string, registers: Array<{ entries: Array<{ id: string, titleNl: string, titleEn: string | null, values: Array<{ values: Array<string>, field: { id: string } }> }> }> } | null };

export type RequestDataMutationVariables = Exact<{
  grant: string | number;
  use: string;
  goal: string;
  key?: string | null | undefined;
}>;


export type RequestDataMutation = { requestData:
    | { __typename: 'DataRequestAllowed', validUntil: string, compensation: string | null }
    | { __typename: 'DataRequestRefused', messageNl: string, messageEn: string }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EditedCaseFragmentDoc = new TypedDocumentString(`
    fragment EditedCase on Case {
  id
  slug
  titleNl
  titleEn
  version
  organisation {
    code
    name
  }
}
    `, {"fragmentName":"EditedCase"}) as unknown as TypedDocumentString<EditedCaseFragment, unknown>;
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment Said on Signal {
  rule
  level
  textNl
  textEn
  step
  about {
    shape
    id
  }
}
    `, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const CatalogueFragmentDoc = new TypedDocumentString(`
    fragment Catalogue on Query {
  caseSteps {
    id
    labelNl
    labelEn
  }
  attributes {
    id
    step
    labelNl
    labelEn
  }
  registers {
    id
    step
    labelNl
    labelEn
    confidential
  }
  checklists {
    id
    step
    subject
    labelNl
    labelEn
    confidential
    contents
  }
}
    `, {"fragmentName":"Catalogue"}) as unknown as TypedDocumentString<CatalogueFragment, unknown>;
export const ListFragmentDoc = new TypedDocumentString(`
    fragment List on Vocabulary {
  id
  terms {
    id
    labelNl
    labelEn
    retired
  }
}
    `, {"fragmentName":"List"}) as unknown as TypedDocumentString<ListFragment, unknown>;
export const EntryFragmentDoc = new TypedDocumentString(`
    fragment Entry on RegisterEntry {
  id
  version
  titleNl
  titleEn
  because
  rank
  owner
  from
  until
  note
  source
  basis
  statedOn
  status {
    id
    labelNl
    labelEn
    ended
  }
  values {
    field {
      id
      kind
      labelNl
      labelEn
    }
    values
    terms {
      id
      labelNl
      labelEn
    }
  }
}
    `, {"fragmentName":"Entry"}) as unknown as TypedDocumentString<EntryFragment, unknown>;
export const CaseNameFragmentDoc = new TypedDocumentString(`
    fragment CaseName on Case {
  id
  slug
  titleNl
  titleEn
}
    `, {"fragmentName":"CaseName"}) as unknown as TypedDocumentString<CaseNameFragment, unknown>;
export const ProgrammeFactsFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeFacts on Programme {
  id
  nameNl
  nameEn
  organisation {
    code
    name
  }
  sharing
  announced
  fundedFrom
  fundedUntil
  budgetCentsPerYear
  budget {
    years
    cents
  }
  noteNl
  noteEn
  basis
  source
  cases {
    case {
      ...CaseName
      summaryNl
      summaryEn
      organisation {
        name
      }
    }
    basis
    source
  }
}
    fragment CaseName on Case {
  id
  slug
  titleNl
  titleEn
}`, {"fragmentName":"ProgrammeFacts"}) as unknown as TypedDocumentString<ProgrammeFactsFragment, unknown>;
export const FilterChoicesFragmentDoc = new TypedDocumentString(`
    fragment FilterChoices on Query {
  casePresets {
    id
    labelNl
    labelEn
  }
  caseFacets {
    id
    counts {
      value
      labelNl
      labelEn
    }
  }
  vocabularies(ids: ["domain"]) {
    id
    terms {
      id
      labelNl
      labelEn
    }
  }
}
    `, {"fragmentName":"FilterChoices"}) as unknown as TypedDocumentString<FilterChoicesFragment, unknown>;
export const SpreadFragmentDoc = new TypedDocumentString(`
    fragment Spread on Spread {
  attribute {
    id
    labelNl
    labelEn
  }
  terms {
    term {
      id
      labelNl
      labelEn
    }
    cases
  }
  several
  soughtInVain
  unknown
}
    `, {"fragmentName":"Spread"}) as unknown as TypedDocumentString<SpreadFragment, unknown>;
export const PlacementsFragmentDoc = new TypedDocumentString(`
    fragment Placements on QuadrantPlacements {
  total
  quadrant {
    id
    labelNl
    labelEn
    source
    horizontal {
      labelNl
      labelEn
      low {
        id
        labelNl
        labelEn
      }
      high {
        id
        labelNl
        labelEn
      }
    }
    vertical {
      labelNl
      labelEn
      low {
        id
        labelNl
        labelEn
      }
      high {
        id
        labelNl
        labelEn
      }
    }
    cells {
      horizontal
      vertical
      labelNl
      labelEn
      adviceNl
      adviceEn
    }
  }
  placements {
    case {
      id
      slug
      titleNl
      titleEn
      assessments(attributes: ["value-grade", "potential"]) {
        id
        unknown
        attribute {
          id
        }
        term {
          id
          labelNl
          labelEn
        }
      }
    }
    positions {
      cell {
        horizontal
        vertical
      }
      sources
    }
    missing {
      attribute
      labelNl
      labelEn
    }
    disputed
  }
}
    `, {"fragmentName":"Placements"}) as unknown as TypedDocumentString<PlacementsFragment, unknown>;
export const MoneySumFragmentDoc = new TypedDocumentString(`
    fragment MoneySum on CostSum {
  amount {
    cents
  }
  certainty {
    id
    labelNl
    labelEn
  }
  cases
}
    `, {"fragmentName":"MoneySum"}) as unknown as TypedDocumentString<MoneySumFragment, unknown>;
export const TimeSumFragmentDoc = new TypedDocumentString(`
    fragment TimeSum on HoursSum {
  hours
  certainty {
    id
    labelNl
    labelEn
  }
  cases
}
    `, {"fragmentName":"TimeSum"}) as unknown as TypedDocumentString<TimeSumFragment, unknown>;
export const CostsFragmentDoc = new TypedDocumentString(`
    fragment Costs on CaseCosts {
  outOfPocket {
    amount {
      cents
    }
    certainty {
      id
      labelNl
      labelEn
    }
  }
  hours {
    hours
    certainty {
      id
      labelNl
      labelEn
    }
  }
  apart {
    id
    titleNl
    titleEn
    qualifier
    values {
      field {
        id
      }
      values
      terms {
        labelNl
        labelEn
      }
    }
  }
}
    `, {"fragmentName":"Costs"}) as unknown as TypedDocumentString<CostsFragment, unknown>;
export const PointFragmentDoc = new TypedDocumentString(`
    fragment Point on FitPoint {
  aspect
  needNl
  needEn
  outcome
  reasonNl
  reasonEn
  changeNl
  changeEn
  source
}
    `, {"fragmentName":"Point"}) as unknown as TypedDocumentString<PointFragment, unknown>;
export const ValueFragmentDoc = new TypedDocumentString(`
    fragment Value on Assessment {
  id
  unknown
  attribute {
    id
    labelNl
    labelEn
    kind
    step
  }
  term {
    id
    labelNl
    labelEn
  }
  textNl
  textEn
  ownName
  number
  numberMax
  unit
  yes
  from
  until
  concerns
  qualifier
  basis
  source
  statedOn
  note
}
    `, {"fragmentName":"Value"}) as unknown as TypedDocumentString<ValueFragment, unknown>;
export const CornerFragmentDoc = new TypedDocumentString(`
    fragment Corner on QuadrantPlacement {
  positions {
    cell {
      horizontal
      vertical
      labelNl
      labelEn
      adviceNl
      adviceEn
    }
    sources
  }
  missing {
    attribute
    labelNl
    labelEn
  }
}
    `, {"fragmentName":"Corner"}) as unknown as TypedDocumentString<CornerFragment, unknown>;
export const EditOverviewDocument = new TypedDocumentString(`
    query EditOverview($slug: String!) {
  caseBySlug(slug: $slug) {
    ...EditedCase
    sharing
    publishedAt
    assessments {
      unknown
      attribute {
        id
      }
    }
    unknowns {
      attribute {
        id
        labelNl
        labelEn
      }
    }
    signals {
      ...Said
    }
    registers {
      register {
        id
      }
      entries {
        status {
          ended
        }
      }
    }
    checklists {
      checklist {
        id
      }
      dueOn
      responses {
        heldOn
      }
    }
    gateDecisions {
      id
    }
    indicators {
      id
    }
  }
  ...Catalogue
}
    fragment EditedCase on Case {
  id
  slug
  titleNl
  titleEn
  version
  organisation {
    code
    name
  }
}
fragment Said on Signal {
  rule
  level
  textNl
  textEn
  step
  about {
    shape
    id
  }
}
fragment Catalogue on Query {
  caseSteps {
    id
    labelNl
    labelEn
  }
  attributes {
    id
    step
    labelNl
    labelEn
  }
  registers {
    id
    step
    labelNl
    labelEn
    confidential
  }
  checklists {
    id
    step
    subject
    labelNl
    labelEn
    confidential
    contents
  }
}`) as unknown as TypedDocumentString<EditOverviewQuery, EditOverviewQueryVariables>;
export const EditStepCatalogueDocument = new TypedDocumentString(`
    query EditStepCatalogue {
  caseSteps {
    id
    labelNl
    labelEn
  }
  attributes {
    id
    labelNl
    labelEn
    kind
    step
    vocabulary
    many
    expected
    helpNl
    helpEn
  }
}
    `) as unknown as TypedDocumentString<EditStepCatalogueQuery, EditStepCatalogueQueryVariables>;
export const EditStepDocument = new TypedDocumentString(`
    query EditStep($slug: String!, $attributes: [String!]!, $vocabularies: [String!]!) {
  caseBySlug(slug: $slug) {
    ...EditedCase
    assessments(attributes: $attributes) {
      ...Value
      term {
        id
      }
    }
    signals {
      ...Said
    }
  }
  vocabularies(ids: $vocabularies) {
    ...List
  }
}
    fragment EditedCase on Case {
  id
  slug
  titleNl
  titleEn
  version
  organisation {
    code
    name
  }
}
fragment Said on Signal {
  rule
  level
  textNl
  textEn
  step
  about {
    shape
    id
  }
}
fragment List on Vocabulary {
  id
  terms {
    id
    labelNl
    labelEn
    retired
  }
}
fragment Value on Assessment {
  id
  unknown
  attribute {
    id
    labelNl
    labelEn
    kind
    step
  }
  term {
    id
    labelNl
    labelEn
  }
  textNl
  textEn
  ownName
  number
  numberMax
  unit
  yes
  from
  until
  concerns
  qualifier
  basis
  source
  statedOn
  note
}`) as unknown as TypedDocumentString<EditStepQuery, EditStepQueryVariables>;
export const StateFactsDocument = new TypedDocumentString(`
    mutation StateFacts($id: ID!, $input: StatementsInput!) {
  stateFacts(id: $id, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StateFactsMutation, StateFactsMutationVariables>;
export const EditIdentityDocument = new TypedDocumentString(`
    query EditIdentity($slug: String!) {
  caseBySlug(slug: $slug) {
    ...EditedCase
    aliases
    summaryNl
    summaryEn
  }
}
    fragment EditedCase on Case {
  id
  slug
  titleNl
  titleEn
  version
  organisation {
    code
    name
  }
}`) as unknown as TypedDocumentString<EditIdentityQuery, EditIdentityQueryVariables>;
export const EditCaseDocument = new TypedDocumentString(`
    mutation EditCase($id: ID!, $version: Int!, $input: CaseInput!) {
  editCase(id: $id, version: $version, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditCaseMutation, EditCaseMutationVariables>;
export const TakeOverDocument = new TypedDocumentString(`
    query TakeOver {
  cases(first: 100) {
    edges {
      node {
        id
        slug
        titleNl
        titleEn
        organisation {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TakeOverQuery, TakeOverQueryVariables>;
export const SimilarDocument = new TypedDocumentString(`
    query Similar($titleNl: String, $summaryNl: String, $problemNl: String) {
  similarCases(
    titleNl: $titleNl
    summaryNl: $summaryNl
    problemNl: $problemNl
    first: 5
  ) {
    case {
      id
      slug
      titleNl
      titleEn
      summaryNl
      summaryEn
      organisation {
        name
      }
    }
    words
    titleAlike
  }
}
    `) as unknown as TypedDocumentString<SimilarQuery, SimilarQueryVariables>;
export const CreateCaseDocument = new TypedDocumentString(`
    mutation CreateCase($input: CaseInput!, $adoptedFrom: AdoptedFromInput, $key: String) {
  createCase(input: $input, adoptedFrom: $adoptedFrom, idempotencyKey: $key) {
    id
    slug
    organisation {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreateCaseMutation, CreateCaseMutationVariables>;
export const StartFactsDocument = new TypedDocumentString(`
    mutation StartFacts($id: ID!, $input: StatementsInput!, $key: String) {
  stateFacts(id: $id, input: $input, idempotencyKey: $key) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartFactsMutation, StartFactsMutationVariables>;
export const DecisionDocument = new TypedDocumentString(`
    query Decision($slug: String!, $phase: String) {
  caseBySlug(slug: $slug) {
    ...EditedCase
    gate(phase: $phase) {
      phase {
        id
        labelNl
        labelEn
      }
      open
      signals {
        ...Said
      }
    }
    gateDecisions {
      id
      outcome
      decidedOn
      decidedBy
      reason
      conditions
      leadTimeMonths
      corrected
      corrects
      fromPhase {
        id
        labelNl
        labelEn
      }
      toPhase {
        id
        labelNl
        labelEn
      }
      budget {
        cents
      }
      pillars {
        pillar
        score
        note
      }
      evidence {
        textNl
        url
      }
    }
  }
  vocabularies(ids: ["phase"]) {
    ...List
  }
}
    fragment EditedCase on Case {
  id
  slug
  titleNl
  titleEn
  version
  organisation {
    code
    name
  }
}
fragment Said on Signal {
  rule
  level
  textNl
  textEn
  step
  about {
    shape
    id
  }
}
fragment List on Vocabulary {
  id
  terms {
    id
    labelNl
    labelEn
    retired
  }
}`) as unknown as TypedDocumentString<DecisionQuery, DecisionQueryVariables>;
export const DecideGateDocument = new TypedDocumentString(`
    mutation DecideGate($case: ID!, $input: GateDecisionInput!, $key: String) {
  decideGate(case: $case, input: $input, idempotencyKey: $key) {
    id
  }
}
    `) as unknown as TypedDocumentString<DecideGateMutation, DecideGateMutationVariables>;
export const EditRegistersDocument = new TypedDocumentString(`
    query EditRegisters {
  registers {
    id
    labelNl
    labelEn
    titleNl
    titleEn
    step
    ranked
    confidential
    helpNl
    helpEn
    statuses {
      id
      labelNl
      labelEn
      because
      ended
    }
    fields {
      id
      labelNl
      labelEn
      kind
      vocabulary
      register
      many
      required
    }
    templates {
      id
      labelNl
      labelEn
      source
    }
  }
}
    `) as unknown as TypedDocumentString<EditRegistersQuery, EditRegistersQueryVariables>;
export const EditRegisterDocument = new TypedDocumentString(`
    query EditRegister($slug: String!, $registers: [String!]!, $vocabularies: [String!]!) {
  caseBySlug(slug: $slug) {
    ...EditedCase
    registers(ids: $registers) {
      register {
        id
      }
      entries {
        ...Entry
      }
    }
  }
  vocabularies(ids: $vocabularies) {
    ...List
  }
}
    fragment EditedCase on Case {
  id
  slug
  titleNl
  titleEn
  version
  organisation {
    code
    name
  }
}
fragment List on Vocabulary {
  id
  terms {
    id
    labelNl
    labelEn
    retired
  }
}
fragment Entry on RegisterEntry {
  id
  version
  titleNl
  titleEn
  because
  rank
  owner
  from
  until
  note
  source
  basis
  statedOn
  status {
    id
    labelNl
    labelEn
    ended
  }
  values {
    field {
      id
      kind
      labelNl
      labelEn
    }
    values
    terms {
      id
      labelNl
      labelEn
    }
  }
}`) as unknown as TypedDocumentString<EditRegisterQuery, EditRegisterQueryVariables>;
export const AddEntryDocument = new TypedDocumentString(`
    mutation AddEntry($case: ID!, $register: String!, $input: RegisterEntryInput!, $key: String) {
  addEntry(case: $case, register: $register, input: $input, idempotencyKey: $key) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddEntryMutation, AddEntryMutationVariables>;
export const ChangeEntryDocument = new TypedDocumentString(`
    mutation ChangeEntry($id: ID!, $version: Int!, $input: RegisterEntryInput!) {
  changeEntry(id: $id, version: $version, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeEntryMutation, ChangeEntryMutationVariables>;
export const ApplyTemplateDocument = new TypedDocumentString(`
    mutation ApplyTemplate($case: ID!, $register: String!, $template: String!, $key: String) {
  applyTemplate(
    case: $case
    register: $register
    template: $template
    idempotencyKey: $key
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApplyTemplateMutation, ApplyTemplateMutationVariables>;
export const EditChecklistDocument = new TypedDocumentString(`
    query EditChecklist($slug: String!, $ids: [String!]!) {
  caseBySlug(slug: $slug) {
    ...EditedCase
    checklists(ids: $ids) {
      checklist {
        id
        labelNl
        labelEn
        source
        step
        scale
        vocabulary
        confidential
        repeatMonths
        announced
        contents
        helpNl
        helpEn
        groups {
          id
          labelNl
          labelEn
        }
        items {
          id
          labelNl
          labelEn
          group
        }
      }
      dueOn
      trend {
        item {
          id
        }
        difference
      }
      responses {
        id
        heldOn
        heldBy
        conclusion
        nextOn
        answers {
          item {
            id
          }
          value
          valueNl
          valueEn
          note
        }
      }
    }
  }
}
    fragment EditedCase on Case {
  id
  slug
  titleNl
  titleEn
  version
  organisation {
    code
    name
  }
}`) as unknown as TypedDocumentString<EditChecklistQuery, EditChecklistQueryVariables>;
export const TermsOfDocument = new TypedDocumentString(`
    query TermsOf($ids: [String!]!) {
  vocabularies(ids: $ids) {
    ...List
  }
}
    fragment List on Vocabulary {
  id
  terms {
    id
    labelNl
    labelEn
    retired
  }
}`) as unknown as TypedDocumentString<TermsOfQuery, TermsOfQueryVariables>;
export const RespondDocument = new TypedDocumentString(`
    mutation Respond($case: ID!, $input: ChecklistResponseInput!, $key: String) {
  respond(case: $case, input: $input, idempotencyKey: $key) {
    id
  }
}
    `) as unknown as TypedDocumentString<RespondMutation, RespondMutationVariables>;
export const EditFiguresDocument = new TypedDocumentString(`
    query EditFigures($slug: String!) {
  caseBySlug(slug: $slug) {
    ...EditedCase
    indicators {
      id
      nameNl
      nameEn
      kind
      unit
      measure
      better
      readings
      measurements {
        id
        role
        number
        numberMax
        textNl
        textEn
        on
        period
        sample
        qualifier
        basis
        source
        statedOn
        note
      }
    }
  }
}
    fragment EditedCase on Case {
  id
  slug
  titleNl
  titleEn
  version
  organisation {
    code
    name
  }
}`) as unknown as TypedDocumentString<EditFiguresQuery, EditFiguresQueryVariables>;
export const AddIndicatorDocument = new TypedDocumentString(`
    mutation AddIndicator($case: ID!, $input: IndicatorInput!, $key: String) {
  addIndicator(case: $case, input: $input, idempotencyKey: $key) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddIndicatorMutation, AddIndicatorMutationVariables>;
export const AddMeasurementDocument = new TypedDocumentString(`
    mutation AddMeasurement($indicator: ID!, $input: MeasurementInput!, $key: String) {
  addMeasurement(indicator: $indicator, input: $input, idempotencyKey: $key) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddMeasurementMutation, AddMeasurementMutationVariables>;
export const RetractIndicatorDocument = new TypedDocumentString(`
    mutation RetractIndicator($id: ID!, $because: String!) {
  retractIndicator(id: $id, because: $because)
}
    `) as unknown as TypedDocumentString<RetractIndicatorMutation, RetractIndicatorMutationVariables>;
export const RetractMeasurementDocument = new TypedDocumentString(`
    mutation RetractMeasurement($id: ID!, $because: String!) {
  retractMeasurement(id: $id, because: $because)
}
    `) as unknown as TypedDocumentString<RetractMeasurementMutation, RetractMeasurementMutationVariables>;
export const EditSharingDocument = new TypedDocumentString(`
    query EditSharing($slug: String!) {
  caseBySlug(slug: $slug) {
    ...EditedCase
    sharing
    sharedWith
    publishedAt
    publishedVersion
  }
}
    fragment EditedCase on Case {
  id
  slug
  titleNl
  titleEn
  version
  organisation {
    code
    name
  }
}`) as unknown as TypedDocumentString<EditSharingQuery, EditSharingQueryVariables>;
export const ShareCaseDocument = new TypedDocumentString(`
    mutation ShareCase($id: ID!, $sharing: Sharing!, $sharedWith: [String!]!) {
  shareCase(id: $id, sharing: $sharing, sharedWith: $sharedWith) {
    id
  }
}
    `) as unknown as TypedDocumentString<ShareCaseMutation, ShareCaseMutationVariables>;
export const PublishCaseDocument = new TypedDocumentString(`
    mutation PublishCase($id: ID!) {
  publishCase(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<PublishCaseMutation, PublishCaseMutationVariables>;
export const WithdrawCaseDocument = new TypedDocumentString(`
    mutation WithdrawCase($id: ID!) {
  withdrawCase(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawCaseMutation, WithdrawCaseMutationVariables>;
export const CaseImportsDocument = new TypedDocumentString(`
    query CaseImports {
  caseImports {
    id
    fileName
    recordedAt
    size
  }
  importLimits {
    partBytes
    fileBytes
    rows
    columns
  }
}
    `) as unknown as TypedDocumentString<CaseImportsQuery, CaseImportsQueryVariables>;
export const ImportTemplateDocument = new TypedDocumentString(`
    query ImportTemplate {
  importTemplate
}
    `) as unknown as TypedDocumentString<ImportTemplateQuery, ImportTemplateQueryVariables>;
export const CaseImportDocument = new TypedDocumentString(`
    query CaseImport($id: ID!, $outcomes: [ImportOutcome!], $after: Int!) {
  caseImport(id: $id) {
    id
    fileName
    recordedAt
    complete
    counts {
      outcome
      count
    }
    columns {
      name
      meaning
      labelNl
      labelEn
    }
    rows(outcomes: $outcomes, first: 100, after: $after) {
      id
      rowNumber
      outcome
      cells {
        column
        value
      }
      faults {
        column
        messageNl
        messageEn
      }
      case {
        slug
        titleNl
        titleEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseImportQuery, CaseImportQueryVariables>;
export const CaseImportFileDocument = new TypedDocumentString(`
    query CaseImportFile($id: ID!) {
  caseImport(id: $id) {
    id
    file {
      fileName
      mediaType
      content
    }
  }
}
    `) as unknown as TypedDocumentString<CaseImportFileQuery, CaseImportFileQueryVariables>;
export const ImportCasesDocument = new TypedDocumentString(`
    mutation ImportCases($fileName: String!, $format: CaseListFormat!, $content: String!, $complete: Boolean!) {
  importCases(
    fileName: $fileName
    format: $format
    content: $content
    dryRun: true
    complete: $complete
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ImportCasesMutation, ImportCasesMutationVariables>;
export const ContinueImportDocument = new TypedDocumentString(`
    mutation ContinueImport($id: ID!, $from: Int!, $content: String!, $complete: Boolean!) {
  continueImport(id: $id, from: $from, content: $content, complete: $complete) {
    id
  }
}
    `) as unknown as TypedDocumentString<ContinueImportMutation, ContinueImportMutationVariables>;
export const TakeInImportDocument = new TypedDocumentString(`
    mutation TakeInImport($id: ID!) {
  takeInImport(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<TakeInImportMutation, TakeInImportMutationVariables>;
export const CorrectImportRowDocument = new TypedDocumentString(`
    mutation CorrectImportRow($id: ID!, $cells: [ImportCellInput!]!) {
  correctImportRow(id: $id, cells: $cells, takeIn: true) {
    id
    rowNumber
    outcome
  }
}
    `) as unknown as TypedDocumentString<CorrectImportRowMutation, CorrectImportRowMutationVariables>;
export const OrganisationExportDocument = new TypedDocumentString(`
    query OrganisationExport($format: ExportFormat!, $part: ExportPart!, $after: String) {
  organisationExport(format: $format, part: $part, after: $after) {
    fileName
    mediaType
    content
    next
  }
}
    `) as unknown as TypedDocumentString<OrganisationExportQuery, OrganisationExportQueryVariables>;
export const OpenCasesDocument = new TypedDocumentString(`
    query OpenCases($organisation: String!, $format: ExportFormat!, $after: String) {
  openCases(organisation: $organisation, format: $format, after: $after) {
    fileName
    mediaType
    content
    next
  }
}
    `) as unknown as TypedDocumentString<OpenCasesQuery, OpenCasesQueryVariables>;
export const AlgorithmRegisterDocument = new TypedDocumentString(`
    query AlgorithmRegister($slug: String!) {
  caseBySlug(slug: $slug) {
    id
    slug
    titleNl
    titleEn
    organisation {
      code
      name
    }
    algorithmRegister {
      fields {
        key
        labelNl
        labelEn
        mandatory
        from
        values
        problemNl
        problemEn
      }
      file {
        fileName
        mediaType
        content
      }
    }
  }
  attributes {
    id
    labelNl
    labelEn
    step
  }
  registers {
    id
    labelNl
    labelEn
  }
}
    `) as unknown as TypedDocumentString<AlgorithmRegisterQuery, AlgorithmRegisterQueryVariables>;
export const CataloguesDocument = new TypedDocumentString(`
    query Catalogues {
  caseFacets {
    id
    counts {
      value
      labelNl
      count
    }
  }
}
    `) as unknown as TypedDocumentString<CataloguesQuery, CataloguesQueryVariables>;
export const DataCatalogueDocument = new TypedDocumentString(`
    query DataCatalogue($organisation: String!, $format: CatalogueFormat!) {
  dataCatalogue(organisation: $organisation, format: $format) {
    organisation {
      code
      name
    }
    cases
    file {
      fileName
      mediaType
      content
    }
    notConfigured
    datasets
    omitted {
      titleNl
      slug
      missingNl
      missingEn
    }
  }
}
    `) as unknown as TypedDocumentString<DataCatalogueQuery, DataCatalogueQueryVariables>;
export const OwnNamesDocument = new TypedDocumentString(`
    query OwnNames {
  termAliases {
    id
    organisation {
      code
      name
    }
    vocabulary
    alias
    source
    term {
      labelNl
      labelEn
    }
  }
  vocabularies {
    id
    labelNl
    labelEn
    terms {
      id
      labelNl
      labelEn
      retired
    }
  }
  checklists {
    id
    version
    labelNl
    labelEn
    organisation
    announced
    source
    items {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OwnNamesQuery, OwnNamesQueryVariables>;
export const AddTermAliasDocument = new TypedDocumentString(`
    mutation AddTermAlias($vocabulary: String!, $term: String!, $alias: String!, $source: String) {
  addTermAlias(
    vocabulary: $vocabulary
    term: $term
    alias: $alias
    source: $source
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddTermAliasMutation, AddTermAliasMutationVariables>;
export const RetireTermAliasDocument = new TypedDocumentString(`
    mutation RetireTermAlias($id: ID!) {
  retireTermAlias(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RetireTermAliasMutation, RetireTermAliasMutationVariables>;
export const DefineOwnChecklistDocument = new TypedDocumentString(`
    mutation DefineOwnChecklist($definition: String!) {
  defineChecklist(definition: $definition) {
    id
  }
}
    `) as unknown as TypedDocumentString<DefineOwnChecklistMutation, DefineOwnChecklistMutationVariables>;
export const RetireOwnChecklistDocument = new TypedDocumentString(`
    mutation RetireOwnChecklist($id: String!) {
  retireChecklist(id: $id)
}
    `) as unknown as TypedDocumentString<RetireOwnChecklistMutation, RetireOwnChecklistMutationVariables>;
export const ClaimsDocument = new TypedDocumentString(`
    query Claims {
  claims {
    id
    kind
    theme {
      id
      labelNl
      labelEn
    }
    statementNl
    statementEn
    reported
    qualifier
    counted
    recorded
    outcome
    statements {
      textNl
      textEn
      source
    }
    source
    noteNl
    noteEn
    cases {
      ...CaseName
    }
    countedCases {
      ...CaseName
    }
    candidates {
      ...CaseName
    }
  }
  cases(first: 100) {
    edges {
      node {
        ...CaseName
        disagreements {
          attribute {
            id
            labelNl
            labelEn
          }
        }
      }
    }
  }
}
    fragment CaseName on Case {
  id
  slug
  titleNl
  titleEn
}`) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
export const ProgrammesDocument = new TypedDocumentString(`
    query Programmes {
  programmes {
    ...ProgrammeFacts
  }
}
    fragment CaseName on Case {
  id
  slug
  titleNl
  titleEn
}
fragment ProgrammeFacts on Programme {
  id
  nameNl
  nameEn
  organisation {
    code
    name
  }
  sharing
  announced
  fundedFrom
  fundedUntil
  budgetCentsPerYear
  budget {
    years
    cents
  }
  noteNl
  noteEn
  basis
  source
  cases {
    case {
      ...CaseName
      summaryNl
      summaryEn
      organisation {
        name
      }
    }
    basis
    source
  }
}`) as unknown as TypedDocumentString<ProgrammesQuery, ProgrammesQueryVariables>;
export const ProgrammeDocument = new TypedDocumentString(`
    query Programme($id: ID!) {
  programme(id: $id) {
    ...ProgrammeFacts
  }
  cases(first: 100) {
    edges {
      node {
        ...CaseName
      }
    }
  }
}
    fragment CaseName on Case {
  id
  slug
  titleNl
  titleEn
}
fragment ProgrammeFacts on Programme {
  id
  nameNl
  nameEn
  organisation {
    code
    name
  }
  sharing
  announced
  fundedFrom
  fundedUntil
  budgetCentsPerYear
  budget {
    years
    cents
  }
  noteNl
  noteEn
  basis
  source
  cases {
    case {
      ...CaseName
      summaryNl
      summaryEn
      organisation {
        name
      }
    }
    basis
    source
  }
}`) as unknown as TypedDocumentString<ProgrammeQuery, ProgrammeQueryVariables>;
export const CreateProgrammeDocument = new TypedDocumentString(`
    mutation CreateProgramme($input: ProgrammeInput!, $key: String) {
  createProgramme(input: $input, idempotencyKey: $key) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateProgrammeMutation, CreateProgrammeMutationVariables>;
export const AddCaseToProgrammeDocument = new TypedDocumentString(`
    mutation AddCaseToProgramme($programme: ID!, $case: ID!, $source: String) {
  addCaseToProgramme(programme: $programme, case: $case, source: $source) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddCaseToProgrammeMutation, AddCaseToProgrammeMutationVariables>;
export const ShareProgrammeDocument = new TypedDocumentString(`
    mutation ShareProgramme($id: ID!, $sharing: Sharing!) {
  shareProgramme(id: $id, sharing: $sharing) {
    id
  }
}
    `) as unknown as TypedDocumentString<ShareProgrammeMutation, ShareProgrammeMutationVariables>;
export const PartiesDocument = new TypedDocumentString(`
    query Parties($kind: String, $after: String) {
  vocabularies(ids: ["party-kind"]) {
    terms {
      id
      labelNl
      labelEn
    }
  }
  parties(first: 100, after: $after, kind: $kind) {
    edges {
      node {
        key
        name
        named
        caseCount
        kind {
          labelNl
          labelEn
        }
        cases {
          case {
            ...CaseName
          }
          role
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CaseName on Case {
  id
  slug
  titleNl
  titleEn
}`) as unknown as TypedDocumentString<PartiesQuery, PartiesQueryVariables>;
export const InstrumentsDocument = new TypedDocumentString(`
    query Instruments($tool: String) {
  instruments {
    id
    labelNl
    labelEn
    notInSource
    carriers {
      shape
      id
    }
  }
  attributes {
    id
    labelNl
    labelEn
  }
  vocabularies {
    id
    labelNl
    labelEn
  }
  registers {
    id
    labelNl
    labelEn
  }
  checklists {
    id
    labelNl
    labelEn
  }
  quadrants {
    id
    labelNl
    labelEn
  }
  casePresets {
    id
    labelNl
    labelEn
  }
  matrices {
    id
    labelNl
    labelEn
    source
    columns {
      id
      labelNl
      labelEn
    }
    rows {
      id
      labelNl
      labelEn
      cells {
        textNl
        textEn
      }
    }
  }
  references(text: $tool) {
    id
    title
    source
  }
}
    `) as unknown as TypedDocumentString<InstrumentsQuery, InstrumentsQueryVariables>;
export const VocabulariesDocument = new TypedDocumentString(`
    query Vocabularies {
  vocabularies {
    id
    labelNl
    labelEn
    source
    version
    contents
    instruments
    terms {
      id
      labelNl
      labelEn
      aliases
      retired
    }
  }
}
    `) as unknown as TypedDocumentString<VocabulariesQuery, VocabulariesQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($filter: CaseFilterInput) {
  portfolio(filter: $filter) {
    total
    spreads(
      attributes: ["phase", "domain", "government-perspective", "management-view", "playing-field", "start-position"]
    ) {
      ...Spread
    }
  }
  valueMap: quadrantPlacements(quadrant: "value-map", filter: $filter) {
    ...Placements
  }
  steering: quadrantPlacements(quadrant: "steering", filter: $filter) {
    ...Placements
  }
  insideOutside: quadrantPlacements(quadrant: "inside-outside", filter: $filter) {
    ...Placements
  }
  ...FilterChoices
}
    fragment FilterChoices on Query {
  casePresets {
    id
    labelNl
    labelEn
  }
  caseFacets {
    id
    counts {
      value
      labelNl
      labelEn
    }
  }
  vocabularies(ids: ["domain"]) {
    id
    terms {
      id
      labelNl
      labelEn
    }
  }
}
fragment Spread on Spread {
  attribute {
    id
    labelNl
    labelEn
  }
  terms {
    term {
      id
      labelNl
      labelEn
    }
    cases
  }
  several
  soughtInVain
  unknown
}
fragment Placements on QuadrantPlacements {
  total
  quadrant {
    id
    labelNl
    labelEn
    source
    horizontal {
      labelNl
      labelEn
      low {
        id
        labelNl
        labelEn
      }
      high {
        id
        labelNl
        labelEn
      }
    }
    vertical {
      labelNl
      labelEn
      low {
        id
        labelNl
        labelEn
      }
      high {
        id
        labelNl
        labelEn
      }
    }
    cells {
      horizontal
      vertical
      labelNl
      labelEn
      adviceNl
      adviceEn
    }
  }
  placements {
    case {
      id
      slug
      titleNl
      titleEn
      assessments(attributes: ["value-grade", "potential"]) {
        id
        unknown
        attribute {
          id
        }
        term {
          id
          labelNl
          labelEn
        }
      }
    }
    positions {
      cell {
        horizontal
        vertical
      }
      sources
    }
    missing {
      attribute
      labelNl
      labelEn
    }
    disputed
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const PortfolioPageDocument = new TypedDocumentString(`
    query PortfolioPage($filter: CaseFilterInput, $asOf: DateTimeISO, $after: String) {
  portfolio(filter: $filter, asOf: $asOf) {
    total
    spreads(attributes: ["phase", "domain"]) {
      ...Spread
    }
    costs {
      outOfPocket {
        ...MoneySum
      }
      hours {
        ...TimeSum
      }
      withoutAmount
      withoutHours
      apart
    }
  }
  cases(first: 50, filter: $filter, asOf: $asOf, after: $after) {
    edges {
      node {
        id
        slug
        titleNl
        titleEn
        organisation {
          code
          name
        }
        standing {
          phases {
            id
            term {
              id
              labelNl
              labelEn
            }
          }
          valueGrades {
            id
            term {
              id
              labelNl
              labelEn
            }
          }
          potential {
            id
          }
          topUnknown {
            titleNl
            titleEn
          }
          lastDecision {
            outcome
            decidedOn
          }
          openQuestions
          nextDue {
            nextOn
            checklist {
              labelNl
              labelEn
            }
          }
          overdue
        }
        costs {
          outOfPocket {
            amount {
              cents
            }
            certainty {
              id
              labelNl
              labelEn
            }
          }
          hours {
            hours
            certainty {
              id
              labelNl
              labelEn
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  ...FilterChoices
}
    fragment FilterChoices on Query {
  casePresets {
    id
    labelNl
    labelEn
  }
  caseFacets {
    id
    counts {
      value
      labelNl
      labelEn
    }
  }
  vocabularies(ids: ["domain"]) {
    id
    terms {
      id
      labelNl
      labelEn
    }
  }
}
fragment Spread on Spread {
  attribute {
    id
    labelNl
    labelEn
  }
  terms {
    term {
      id
      labelNl
      labelEn
    }
    cases
  }
  several
  soughtInVain
  unknown
}
fragment MoneySum on CostSum {
  amount {
    cents
  }
  certainty {
    id
    labelNl
    labelEn
  }
  cases
}
fragment TimeSum on HoursSum {
  hours
  certainty {
    id
    labelNl
    labelEn
  }
  cases
}`) as unknown as TypedDocumentString<PortfolioPageQuery, PortfolioPageQueryVariables>;
export const ReadinessPageDocument = new TypedDocumentString(`
    query ReadinessPage($slug: String!, $asOf: DateTimeISO) {
  caseBySlug(slug: $slug, asOf: $asOf) {
    id
    slug
    titleNl
    titleEn
    summaryNl
    summaryEn
    organisation {
      code
      name
    }
    standing {
      phases {
        ...Value
      }
      lastDecision {
        outcome
        decidedOn
        decidedBy
        conditions
      }
    }
    readiness {
      response {
        heldOn
        heldBy
        conclusion
        nextOn
      }
      groups {
        group {
          id
          labelNl
          labelEn
        }
        lines {
          item {
            id
            labelNl
            labelEn
          }
          status
          note
          facts {
            id
            textNl
            textEn
            known
          }
        }
      }
      outcomes {
        id
        nameNl
        nameEn
      }
      publicValues {
        ...Value
      }
      valueConflicts {
        conflict {
          id
          labelNl
          labelEn
        }
        plays
        answer
      }
      benefits {
        id
        titleNl
        titleEn
        values {
          field {
            id
          }
          values
          terms {
            labelNl
            labelEn
          }
        }
      }
      participation {
        ...Value
      }
      participationTiming {
        ...Value
      }
      dynamicAssessment {
        heldOn
        heldBy
        conclusion
      }
      impact {
        heldOn
        heldBy
        conclusion
      }
    }
  }
}
    fragment Value on Assessment {
  id
  unknown
  attribute {
    id
    labelNl
    labelEn
    kind
    step
  }
  term {
    id
    labelNl
    labelEn
  }
  textNl
  textEn
  ownName
  number
  numberMax
  unit
  yes
  from
  until
  concerns
  qualifier
  basis
  source
  statedOn
  note
}`) as unknown as TypedDocumentString<ReadinessPageQuery, ReadinessPageQueryVariables>;
export const OrganisationPageDocument = new TypedDocumentString(`
    query OrganisationPage($organisation: String!, $ids: [String!]) {
  organisationChecklists(organisation: $organisation, ids: $ids) {
    checklist {
      id
      labelNl
      labelEn
      source
      scale
      vocabulary
      contents
      repeatMonths
      helpNl
      helpEn
      items {
        id
        labelNl
        labelEn
      }
    }
    responses {
      id
      heldOn
      heldBy
      conclusion
      nextOn
      answers {
        item {
          id
        }
        value
        valueNl
        valueEn
        note
      }
    }
    trend {
      item {
        id
      }
      difference
    }
    dueOn
  }
}
    `) as unknown as TypedDocumentString<OrganisationPageQuery, OrganisationPageQueryVariables>;
export const ChecklistTermsDocument = new TypedDocumentString(`
    query ChecklistTerms($ids: [String!]) {
  vocabularies(ids: $ids) {
    id
    terms {
      id
      labelNl
      labelEn
    }
  }
}
    `) as unknown as TypedDocumentString<ChecklistTermsQuery, ChecklistTermsQueryVariables>;
export const RespondForOrganisationDocument = new TypedDocumentString(`
    mutation RespondForOrganisation($input: ChecklistResponseInput!, $key: String) {
  respond(input: $input, idempotencyKey: $key) {
    id
  }
}
    `) as unknown as TypedDocumentString<RespondForOrganisationMutation, RespondForOrganisationMutationVariables>;
export const CompareChoicesDocument = new TypedDocumentString(`
    query CompareChoices($text: String) {
  cases(first: 50, filter: {text: $text}) {
    edges {
      node {
        id
        slug
        titleNl
        titleEn
        organisation {
          code
          name
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  caseSteps {
    id
    labelNl
    labelEn
  }
  attributes {
    id
    labelNl
    labelEn
    step
    expected
  }
}
    `) as unknown as TypedDocumentString<CompareChoicesQuery, CompareChoicesQueryVariables>;
export const ComparedCaseDocument = new TypedDocumentString(`
    query ComparedCase($slug: String!) {
  caseBySlug(slug: $slug) {
    id
    slug
    titleNl
    titleEn
    organisation {
      code
      name
      inhabitants
    }
    assessments {
      ...Value
    }
    disagreements {
      attribute {
        id
      }
    }
    costs {
      ...Costs
    }
    indicators {
      id
      nameNl
      nameEn
      kind
      unit
      measure
      readings
      axis
      measurements {
        id
        role
        number
        numberMax
        textNl
        textEn
        on
        period
        qualifier
        source
        basis
      }
    }
  }
}
    fragment Costs on CaseCosts {
  outOfPocket {
    amount {
      cents
    }
    certainty {
      id
      labelNl
      labelEn
    }
  }
  hours {
    hours
    certainty {
      id
      labelNl
      labelEn
    }
  }
  apart {
    id
    titleNl
    titleEn
    qualifier
    values {
      field {
        id
      }
      values
      terms {
        labelNl
        labelEn
      }
    }
  }
}
fragment Value on Assessment {
  id
  unknown
  attribute {
    id
    labelNl
    labelEn
    kind
    step
  }
  term {
    id
    labelNl
    labelEn
  }
  textNl
  textEn
  ownName
  number
  numberMax
  unit
  yes
  from
  until
  concerns
  qualifier
  basis
  source
  statedOn
  note
}`) as unknown as TypedDocumentString<ComparedCaseQuery, ComparedCaseQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  caseFacets {
    id
    counts {
      value
      labelNl
      labelEn
      count
    }
  }
  listings(first: 6) {
    edges {
      node {
        id
        titleNl
        titleEn
        summaryNl
        summaryEn
        organisation {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($problem: String!, $language: SearchLanguage, $domain: String, $after: String) {
  searchAid(
    problem: $problem
    language: $language
    first: 10
    after: $after
    filter: {domain: $domain}
  ) {
    edges {
      node {
        whyNl
        whyEn
        listing {
          id
          titleNl
          titleEn
          summaryNl
          summaryEn
          domain
          phase
          organisation {
            name
            inhabitants
          }
          usage {
            adopters
            followers
          }
        }
      }
    }
    corrections {
      asked
      readAs
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($filter: CaseFilterInput, $after: String) {
  cases(first: 24, after: $after, filter: $filter) {
    edges {
      node {
        id
        slug
        titleNl
        titleEn
        summaryNl
        summaryEn
        organisation {
          name
        }
        disagreements {
          attribute {
            id
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  caseFacets(filter: $filter) {
    id
    labelNl
    labelEn
    counts {
      value
      labelNl
      labelEn
      count
    }
  }
}
    `) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const ListingDocument = new TypedDocumentString(`
    query Listing($id: ID!) {
  listing(id: $id) {
    id
    titleNl
    titleEn
    summaryNl
    summaryEn
    problemNl
    problemEn
    kind
    status
    version
    publishedAt
    withdrawnOn
    organisation {
      code
      name
      province
      inhabitants
    }
    technologies {
      textNl
      textEn
      source
    }
    dataSources {
      textNl
      textEn
      source
    }
    usage {
      adopters
      stopped
      followers
      named {
        name
      }
      claims {
        textNl
        source
      }
    }
    sourceCase {
      id
      slug
      lessons {
        id
        textNl
        textEn
        source
      }
      tenderDocuments {
        id
        title
        organisation {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListingQuery, ListingQueryVariables>;
export const StandingDocument = new TypedDocumentString(`
    query Standing($id: ID!) {
  fitCheck(listing: $id) {
    fits
    doesNotFit
    unknown
    points {
      ...Point
    }
  }
  listing(id: $id) {
    myAdoption {
      id
      status
      startedOn
    }
    myFollow {
      id
      since
    }
  }
}
    fragment Point on FitPoint {
  aspect
  needNl
  needEn
  outcome
  reasonNl
  reasonEn
  changeNl
  changeEn
  source
}`) as unknown as TypedDocumentString<StandingQuery, StandingQueryVariables>;
export const OwnDocument = new TypedDocumentString(`
    query Own($organisation: String!) {
  cases(first: 50, filter: {organisation: $organisation}) {
    edges {
      node {
        id
        slug
        titleNl
        titleEn
        sharing
      }
    }
  }
  myAdoptions(first: 50) {
    edges {
      node {
        id
        labelNl
        labelEn
        status
        startedOn
        sourceOrganisation {
          name
        }
        knownPitfalls {
          id
          status
        }
      }
    }
  }
  myFollows(first: 50) {
    edges {
      node {
        id
        labelNl
        labelEn
        since
        endedOn
        listing {
          id
        }
      }
    }
  }
  drafts(first: 50) {
    edges {
      node {
        id
        title
        status
        madeOn
        open {
          key
        }
        sourceOrganisation {
          name
        }
      }
    }
  }
  myProfile {
    version
    inhabitants
    technologies
    data
    domains
  }
}
    `) as unknown as TypedDocumentString<OwnQuery, OwnQueryVariables>;
export const AdoptionDocument = new TypedDocumentString(`
    query Adoption($id: ID!) {
  adoption(id: $id) {
    id
    labelNl
    labelEn
    labelDate
    status
    startedOn
    stoppedOn
    stopReason
    phase
    version
    listingVersion
    organisation {
      code
      name
    }
    sourceOrganisation {
      name
    }
    listing {
      id
      version
    }
    sourceCase {
      id
      slug
      titleNl
    }
    fit {
      ...Point
    }
    knownPitfalls {
      id
      textNl
      textEn
      status
      reason
      version
      source
      sourceOrganisation {
        name
      }
    }
  }
  drafts(adoption: $id, first: 50) {
    edges {
      node {
        id
        title
        status
        open {
          key
        }
        sourceOrganisation {
          name
        }
      }
    }
  }
  lessonsFor(reference: $id, phase: "implementation", first: 12) {
    becauseNl
    becauseEn
    lesson {
      id
      textNl
      textEn
    }
    advice {
      id
      titleNl
      titleEn
      adviceNl
      adviceEn
      source
    }
  }
  reviews(about: $id) {
    id
    heldOn
    expected
    happened
    difference
    nextTime
  }
}
    fragment Point on FitPoint {
  aspect
  needNl
  needEn
  outcome
  reasonNl
  reasonEn
  changeNl
  changeEn
  source
}`) as unknown as TypedDocumentString<AdoptionQuery, AdoptionQueryVariables>;
export const TemplatesDocument = new TypedDocumentString(`
    query Templates {
  templates {
    id
    version
    titleNl
    titleEn
    summaryNl
    summaryEn
    sources
    licence
    onAdoption
  }
}
    `) as unknown as TypedDocumentString<TemplatesQuery, TemplatesQueryVariables>;
export const DraftDocument = new TypedDocumentString(`
    query Draft($id: ID!) {
  draft(id: $id) {
    id
    title
    status
    version
    madeOn
    finalisedOn
    templateId
    templateVersion
    templateHash
    sharing
    caseUrn
    sourceDocument
    sourceOrganisation {
      name
    }
    organisation {
      code
      name
    }
    preview
    open {
      key
      labelNl
      labelEn
    }
    places {
      value
      shown
      from
      placeholder {
        key
        kind
        labelNl
        labelEn
        helpNl
        helpEn
        required
        choices {
          value
          labelNl
          labelEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DraftQuery, DraftQueryVariables>;
export const ExportDocument = new TypedDocumentString(`
    query Export($id: ID!, $format: DocumentFormat!) {
  draft(id: $id) {
    export(format: $format) {
      fileName
      mediaType
      content
    }
  }
}
    `) as unknown as TypedDocumentString<ExportQuery, ExportQueryVariables>;
export const LessonsDocument = new TypedDocumentString(`
    query Lessons($text: String, $theme: String, $phase: String, $after: String) {
  lessons(first: 20, after: $after, filter: {text: $text, phase: $phase}) {
    edges {
      node {
        id
        textNl
        textEn
        labelNl
        labelEn
        source
        organisation {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  advice(text: $text, theme: $theme, phase: $phase, first: 20) {
    id
    kind
    titleNl
    titleEn
    adviceNl
    adviceEn
    source
  }
  themes {
    id
    labelNl
    labelEn
  }
}
    `) as unknown as TypedDocumentString<LessonsQuery, LessonsQueryVariables>;
export const LessonProposalsDocument = new TypedDocumentString(`
    query LessonProposals {
  lessonProposals {
    id
    version
    about
    labelNl
    labelEn
    textNl
    source
    phases
  }
}
    `) as unknown as TypedDocumentString<LessonProposalsQuery, LessonProposalsQueryVariables>;
export const AcceptProposalDocument = new TypedDocumentString(`
    mutation AcceptProposal($id: ID!, $version: Int!, $input: LessonInput!) {
  acceptLessonProposal(id: $id, version: $version, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcceptProposalMutation, AcceptProposalMutationVariables>;
export const RejectProposalDocument = new TypedDocumentString(`
    mutation RejectProposal($id: ID!, $version: Int!, $reason: String!) {
  rejectLessonProposal(id: $id, version: $version, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<RejectProposalMutation, RejectProposalMutationVariables>;
export const AdoptDocument = new TypedDocumentString(`
    mutation Adopt($listing: ID!, $sharing: Sharing, $key: String) {
  adopt(listing: $listing, sharing: $sharing, idempotencyKey: $key) {
    id
  }
}
    `) as unknown as TypedDocumentString<AdoptMutation, AdoptMutationVariables>;
export const StopAdoptionDocument = new TypedDocumentString(`
    mutation StopAdoption($id: ID!, $version: Int!, $reason: String!) {
  stopAdoption(id: $id, version: $version, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<StopAdoptionMutation, StopAdoptionMutationVariables>;
export const FollowDocument = new TypedDocumentString(`
    mutation Follow($listing: ID!) {
  follow(listing: $listing) {
    id
  }
}
    `) as unknown as TypedDocumentString<FollowMutation, FollowMutationVariables>;
export const UnfollowDocument = new TypedDocumentString(`
    mutation Unfollow($listing: ID!) {
  unfollow(listing: $listing) {
    id
  }
}
    `) as unknown as TypedDocumentString<UnfollowMutation, UnfollowMutationVariables>;
export const ProfileDocument = new TypedDocumentString(`
    query Profile {
  myProfile {
    version
    inhabitants
    technologies
    data
    domains
    landscape
  }
  vocabularies {
    id
    terms {
      id
      labelNl
      labelEn
    }
  }
}
    `) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const SaveProfileDocument = new TypedDocumentString(`
    mutation SaveProfile($input: ProfileInput!) {
  saveProfile(input: $input) {
    version
  }
}
    `) as unknown as TypedDocumentString<SaveProfileMutation, SaveProfileMutationVariables>;
export const DecideDocument = new TypedDocumentString(`
    mutation Decide($id: ID!, $version: Int!, $used: Boolean!, $reason: String) {
  decidePitfall(id: $id, version: $version, used: $used, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<DecideMutation, DecideMutationVariables>;
export const ReviewDocument = new TypedDocumentString(`
    mutation Review($about: AboutInput!, $input: ReviewInput!, $lessons: [LessonInput!]!, $key: String) {
  recordReview(
    about: $about
    input: $input
    lessons: $lessons
    idempotencyKey: $key
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReviewMutation, ReviewMutationVariables>;
export const FillDocument = new TypedDocumentString(`
    mutation Fill($id: ID!, $version: Int!, $places: [PlaceInput!]!) {
  fillDraft(id: $id, version: $version, places: $places) {
    id
  }
}
    `) as unknown as TypedDocumentString<FillMutation, FillMutationVariables>;
export const FinaliseDocument = new TypedDocumentString(`
    mutation Finalise($id: ID!, $version: Int!) {
  finaliseDraft(id: $id, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<FinaliseMutation, FinaliseMutationVariables>;
export const CreateDraftDocument = new TypedDocumentString(`
    mutation CreateDraft($template: String!, $solution: String, $key: String) {
  createDraft(template: $template, solution: $solution, idempotencyKey: $key) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateDraftMutation, CreateDraftMutationVariables>;
export const CaseDocument = new TypedDocumentString(`
    query Case($slug: String!, $asOf: DateTimeISO) {
  caseSteps {
    id
    labelNl
    labelEn
  }
  present: caseBySlug(slug: $slug) {
    id
    titleNl
    titleEn
    createdOn
    organisation {
      code
      name
    }
  }
  caseBySlug(slug: $slug, asOf: $asOf) {
    id
    slug
    titleNl
    titleEn
    aliases
    summaryNl
    summaryEn
    version
    sharing
    adoptedFrom
    adoptedFromLabel
    organisation {
      code
      name
      province
      inhabitants
    }
    assessments {
      ...Value
    }
    disagreements {
      attribute {
        id
        labelNl
        labelEn
      }
      values {
        ...Value
      }
    }
    unknowns {
      attribute {
        id
        labelNl
        labelEn
      }
      note
    }
    signals {
      rule
      level
      textNl
      textEn
      source
      step
      about {
        shape
        id
      }
    }
  }
}
    fragment Value on Assessment {
  id
  unknown
  attribute {
    id
    labelNl
    labelEn
    kind
    step
  }
  term {
    id
    labelNl
    labelEn
  }
  textNl
  textEn
  ownName
  number
  numberMax
  unit
  yes
  from
  until
  concerns
  qualifier
  basis
  source
  statedOn
  note
}`) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
export const CaseWorkDocument = new TypedDocumentString(`
    query CaseWork($slug: String!, $asOf: DateTimeISO) {
  caseBySlug(slug: $slug, asOf: $asOf) {
    id
    indicators {
      id
      nameNl
      nameEn
      kind
      unit
      measure
      better
      readings
      axis
      measurements {
        id
        role
        number
        numberMax
        textNl
        textEn
        on
        period
        sample
        qualifier
        basis
        source
        note
      }
    }
    gateDecisions {
      id
      outcome
      decidedOn
      decidedBy
      reason
      fromPhase {
        id
        labelNl
        labelEn
      }
      toPhase {
        id
        labelNl
        labelEn
      }
      pillars {
        pillar
        score
        note
      }
      evidence {
        textNl
        url
      }
      conditions
      leadTimeMonths
      budget {
        cents
      }
      corrects
      corrected
    }
    registers {
      register {
        id
        labelNl
        labelEn
        titleNl
        titleEn
        ranked
      }
      entries {
        id
        titleNl
        titleEn
        because
        rank
        owner
        from
        until
        qualifier
        basis
        source
        note
        confidential
        status {
          id
          labelNl
          labelEn
          ended
        }
        values {
          field {
            id
            labelNl
            labelEn
            kind
          }
          values
          terms {
            id
            labelNl
            labelEn
          }
        }
      }
    }
    checklists {
      checklist {
        id
        labelNl
        labelEn
        source
        scale
        announced
      }
      responses {
        id
        heldOn
        heldBy
        conclusion
        source
        confidential
        answers {
          item {
            id
            labelNl
            labelEn
          }
          value
          valueNl
          valueEn
          note
        }
      }
      trend {
        item {
          id
        }
        before
        after
        difference
      }
      dueOn
    }
  }
}
    `) as unknown as TypedDocumentString<CaseWorkQuery, CaseWorkQueryVariables>;
export const CaseJudgementsDocument = new TypedDocumentString(`
    query CaseJudgements($slug: String!, $asOf: DateTimeISO) {
  caseBySlug(slug: $slug, asOf: $asOf) {
    id
    innovation {
      isInnovation
      becauseNl
      becauseEn
    }
    planning {
      leadTimeFromMonths
      leadTimeUntilMonths
      plannedMonths
      uncertainty
      becauseNl
      becauseEn
    }
    steering: placement(quadrant: "steering") {
      ...Corner
    }
    insideOutside: placement(quadrant: "inside-outside") {
      ...Corner
    }
    programmes {
      id
      nameNl
      nameEn
    }
  }
}
    fragment Corner on QuadrantPlacement {
  positions {
    cell {
      horizontal
      vertical
      labelNl
      labelEn
      adviceNl
      adviceEn
    }
    sources
  }
  missing {
    attribute
    labelNl
    labelEn
  }
}`) as unknown as TypedDocumentString<CaseJudgementsQuery, CaseJudgementsQueryVariables>;
export const CaseElsewhereDocument = new TypedDocumentString(`
    query CaseElsewhere($slug: String!) {
  caseBySlug(slug: $slug) {
    id
    listing {
      id
    }
    lessons {
      id
      textNl
      textEn
      source
      organisation {
        name
      }
    }
    tenderDocuments {
      id
      title
      organisation {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseElsewhereQuery, CaseElsewhereQueryVariables>;
export const CaseHistoryDocument = new TypedDocumentString(`
    query CaseHistory($slug: String!, $after: String) {
  caseBySlug(slug: $slug) {
    id
    slug
    titleNl
    titleEn
    history(first: 50, after: $after) {
      edges {
        node {
          at
          by
          kind
          shape
          about
          aboutLabel {
            labelNl
            labelEn
          }
          said {
            labelNl
            labelEn
          }
          status {
            labelNl
            labelEn
          }
          because
          record
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseHistoryQuery, CaseHistoryQueryVariables>;
export const CaseGrantsDocument = new TypedDocumentString(`
    query CaseGrants($slug: String!) {
  caseBySlug(slug: $slug) {
    id
    slug
    titleNl
    registers(ids: ["data-grant"]) {
      entries {
        id
        titleNl
        titleEn
        values {
          field {
            id
          }
          values
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseGrantsQuery, CaseGrantsQueryVariables>;
export const RequestDataDocument = new TypedDocumentString(`
    mutation RequestData($grant: ID!, $use: String!, $goal: String!, $key: String) {
  requestData(grant: $grant, use: $use, goal: $goal, idempotencyKey: $key) {
    __typename
    ... on DataRequestAllowed {
      validUntil
      compensation
    }
    ... on DataRequestRefused {
      messageNl
      messageEn
    }
  }
}
    `) as unknown as TypedDocumentString<RequestDataMutation, RequestDataMutationVariables>;