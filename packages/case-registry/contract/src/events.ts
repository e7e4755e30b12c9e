import { z } from 'zod';

const optionalText = z.string().nullable();
const urn = z.string().regex(/^urn:gemeengoed:case:[0-9a-f-]{36}$/);

/** A fact of a case as it travels: words, and who says so. */
const fact = z.strictObject({
  textNl: z.string(),
  textEn: optionalText,
  source: z.string(),
  basis: z.enum(['stated', 'derived', 'measured']),
  qualifier: z.enum(['exact', 'about', 'at_least', 'at_most', 'range', 'target']).nullable(),
});

/**
 * A case as its owner offers it to others. Subject: the URN of the case. Sent again with a higher version when the owner
 * publishes a change.
 */
export const casePublished = {
  type: 'nl.gemeengoed.case.published.v1',
  data: z.strictObject({
    case: urn,
    /** Code of the organisation that owns the case. */
    organisation: z.string(),
    sharing: z.enum(['group', 'government', 'public']),
    sharedWith: z.array(z.string()),
    slug: z.string(),
    version: z.int().min(1),
    publishedAt: z.iso.datetime(),
    titleNl: z.string(),
    titleEn: optionalText,
    aliases: z.array(z.string()),
    /** The pitch (needs, approach, benefits, alternative) where the owner wrote one, else the summary. */
    summaryNl: optionalText,
    summaryEn: optionalText,
    problemNl: optionalText,
    problemEn: optionalText,
    goalNl: optionalText,
    goalEn: optionalText,
    approachNl: optionalText,
    approachEn: optionalText,
    /** Ids of the registry's vocabularies; null where nobody stated one. */
    domain: optionalText,
    phase: optionalText,
    valueGrade: optionalText,
    /** One per source; they may differ. */
    innovationTypes: z.array(z.strictObject({ term: z.string(), source: z.string() })),
    analytics: z.array(z.string()),
    /** On which levels the innovation lies, by id: application, system, component, technology, material. */
    degreeLevels: z.array(fact),
    technologies: z.array(fact),
    dataSources: z.array(fact),
    partners: z.array(fact),
    scaledTo: z.array(fact),
    risks: z.array(fact),
    lessons: z.array(fact),
  }),
};
export type CasePublished = z.infer<typeof casePublished.data>;

/** A case that its owner no longer offers. Subject: the URN of the case. */
export const caseWithdrawn = {
  type: 'nl.gemeengoed.case.withdrawn.v1',
  data: z.strictObject({ case: urn, organisation: z.string() }),
};
export type CaseWithdrawn = z.infer<typeof caseWithdrawn.data>;

/**
 * A decision at a gate between phases. Subject: the URN of the decision. A NO GO is what the learning log proposes a lesson
 * from; a decision that `corrects` another takes its place.
 */
export const gateDecided = {
  type: 'nl.gemeengoed.gate.decided.v1',
  data: z.strictObject({
    decision: z.string().regex(/^urn:gemeengoed:gate-decision:[0-9a-f-]{36}$/),
    case: urn,
    /** Code of the organisation that owns the case. */
    organisation: z.string(),
    titleNl: z.string(),
    titleEn: optionalText,
    outcome: z.enum(['go', 'go_back', 'hold', 'no_go']),
    /** Ids of the registry's phases. */
    fromPhase: z.string(),
    toPhase: optionalText,
    decidedOn: z.iso.date(),
    reason: z.string(),
    evidence: z.array(z.string()),
    corrects: optionalText,
  }),
};
export type GateDecided = z.infer<typeof gateDecided.data>;
