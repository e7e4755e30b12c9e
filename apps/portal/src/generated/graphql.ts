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

/** Whether an adoption goes on. */
export type AdoptionStatus =
  | 'RUNNING'
  | 'STOPPED';

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

/** Formats in which a document can be had. */
export type DocumentFormat =
  /** Office Open XML, for who cannot open the others. */
  | 'DOCX'
  /** OpenDocument Text, to work on. */
  | 'ODT'
  /** Tagged PDF, to keep. */
  | 'PDF';

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

/** How a stated value is meant. */
export type Qualifier =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'EXACT'
  | 'RANGE'
  | 'TARGET';

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

/** How strongly a rule of the field speaks. */
export type SignalLevel =
  /** A suggestion. */
  | 'ADVICE'
  /** Keeps the case out of the phase that the rule is before. */
  | 'BLOCKS'
  /** Something that often goes wrong. It never stops anybody. */
  | 'WARNING';

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

export type ClaimsQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimsQuery = { claims: Array<{ id: string, statementNl: string, statementEn: string, reported: number, counted: number, differs: boolean, source: string }> | null };

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

export type CreateCaseMutationVariables = Exact<{
  input: CaseInput;
  key?: string | null | undefined;
}>;


export type CreateCaseMutation = { createCase: { id: string, slug: string } };

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

export type CaseElsewhereQueryVariables = Exact<{
  slug: string;
}>;


export type CaseElsewhereQuery = { caseBySlug: { id: string, listing: { id: string } | null, lessons: Array<{ id: string, textNl: string, textEn: string | null, source: string | null, organisation: { name: string } }> | null, tenderDocuments: Array<{ id: string, title: string, organisation: { name: string } }> | null } | null };

export type CaseHistoryQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type CaseHistoryQuery = { caseBySlug: { id: string, slug: string, titleNl: string, titleEn: string | null, history: { edges: Array<{ node: { at: string, by: string, kind: ChangeKind, shape: ChangedShape, about: string | null, because: string | null, record: string, aboutLabel: { labelNl: string, labelEn: string } | null, said: { labelNl: string, labelEn: string } | null, status: { labelNl: string, labelEn: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

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
export const ClaimsDocument = new TypedDocumentString(`
    query Claims {
  claims {
    id
    statementNl
    statementEn
    reported
    counted
    differs
    source
  }
}
    `) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
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
export const CreateCaseDocument = new TypedDocumentString(`
    mutation CreateCase($input: CaseInput!, $key: String) {
  createCase(input: $input, idempotencyKey: $key) {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<CreateCaseMutation, CreateCaseMutationVariables>;
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