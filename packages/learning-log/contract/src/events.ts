import { z } from 'zod';

/**
 * Lessons that a source shares with an organisation that adopts its solution. Subject: the URN of the adoption. The texts
 * travel with the event, because the adopter keeps a copy with where it came from.
 */
export const lessonsOffered = {
  type: 'nl.gemeengoed.lessons.offered.v1',
  data: z.strictObject({
    adoption: z.string().regex(/^urn:gemeengoed:adoption:[0-9a-f-]{36}$/),
    /** Code of the organisation that adopts. */
    adopter: z.string(),
    /** Code of the organisation whose lessons these are. */
    sourceOrganisation: z.string(),
    labelNl: z.string(),
    lessons: z
      .array(
        z.strictObject({
          lesson: z.string().regex(/^urn:gemeengoed:lesson:[0-9a-f-]{36}$/),
          textNl: z.string(),
          textEn: z.string().nullable(),
          theme: z.string().nullable(),
          phases: z.array(z.string()),
          source: z.string().nullable(),
        }),
      )
      .max(200),
  }),
};
export type LessonsOffered = z.infer<typeof lessonsOffered.data>;
