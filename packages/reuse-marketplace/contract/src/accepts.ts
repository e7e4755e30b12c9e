import { z } from 'zod';

// What the marketplace reads of the case registry's events. It takes the fields it needs and lets others be, so that the
// registry can tell more without breaking this module.

const text = z.string().trim().min(1).max(20_000);
const optionalText = text.nullish().transform((value) => value ?? null);
const day = z.iso
  .date()
  .nullish()
  .transform((value) => value ?? null);

/** A fact of a case with who says so. */
const fact = z
  .looseObject({
    textNl: optionalText,
    textEn: optionalText,
    value: z.union([z.string(), z.number()]).nullish(),
    source: optionalText,
    basis: z.enum(['stated', 'derived', 'measured']).nullish(),
    statedOn: day,
    qualifier: z.enum(['exact', 'about', 'at_least', 'at_most', 'range', 'target']).nullish(),
  })
  .transform(({ textNl, textEn, value, source, basis, statedOn, qualifier }) => ({
    textNl: textNl ?? (value === undefined || value === null ? null : String(value)),
    textEn,
    source: source ?? null,
    basis: basis ?? ('stated' as const),
    statedOn,
    qualifier: qualifier ?? null,
  }));
export type CopiedFact = z.infer<typeof fact>;

const facts = z
  .array(
    z.union([
      z.string().transform((value) => ({
        textNl: value,
        textEn: null,
        source: null,
        basis: 'stated' as const,
        statedOn: null,
        qualifier: null,
      })),
      fact,
    ]),
  )
  .nullish()
  .transform((given) => (given ?? []).filter(({ textNl }) => textNl !== null) as (CopiedFact & { textNl: string })[]);

/** A published case as the marketplace copies it. Subject: the URN of the case. */
export const caseCopied = {
  type: 'nl.gemeengoed.case.published.v1',
  data: z.looseObject({
    organisation: text,
    sharing: z.enum(['private', 'group', 'government', 'public']).default('public'),
    sharedWith: z.array(z.string()).default([]),
    slug: text,
    version: z.int().min(1),
    publishedAt: z.string(),
    titleNl: text,
    titleEn: optionalText,
    summaryNl: optionalText,
    summaryEn: optionalText,
    problemNl: optionalText,
    problemEn: optionalText,
    goalNl: optionalText,
    goalEn: optionalText,
    approachNl: optionalText,
    approachEn: optionalText,
    aliases: z.array(text).default([]),
    domain: optionalText,
    phase: optionalText,
    valueGrade: optionalText,
    technologies: facts,
    dataSources: facts,
    partners: facts,
    scaledTo: facts,
    risks: facts,
    lessons: facts,
    /** On which level the innovation lies: application, system, component, technology, material. */
    degreeLevels: facts,
  }),
};
export type CopiedCase = z.infer<typeof caseCopied.data>;

/** A case that is no longer offered. Subject: the URN of the case. */
export const caseGone = {
  type: 'nl.gemeengoed.case.withdrawn.v1',
  data: z.looseObject({ organisation: text }),
};
export type GoneCase = z.infer<typeof caseGone.data>;
