import { z } from 'zod';

const urn = (type: string) => z.string().regex(new RegExp(`^urn:gemeengoed:${type}:[0-9a-f-]{36}$`));

const placeholder = z.strictObject({
  key: z.string().regex(/^[a-z][a-zA-Z0-9]{0,40}$/),
  kind: z.enum(['text', 'organisation', 'money', 'date', 'number', 'choice', 'clause']),
  labelNl: z.string().max(200),
  labelEn: z.string().max(200),
  helpNl: z.string().max(1000).optional(),
  helpEn: z.string().max(1000).optional(),
  required: z.boolean(),
  choices: z
    .array(z.strictObject({ value: z.string(), labelNl: z.string(), labelEn: z.string() }))
    .max(50)
    .optional(),
  fill: z.enum(['organisation', 'sourceOrganisation', 'solution', 'startedOn']).optional(),
});

/**
 * Tender documents that a source shares with an organisation that adopts its solution. Subject: the URN of the adoption.
 * The words travel with the event, because the adopter works on a copy of its own.
 */
export const documentsOffered = {
  type: 'nl.gemeengoed.documents.offered.v1',
  data: z.strictObject({
    adoption: urn('adoption'),
    /** Code of the organisation that adopts. */
    adopter: z.string(),
    /** Code of the organisation whose documents these are. */
    sourceOrganisation: z.string(),
    case: urn('case'),
    labelNl: z.string(),
    startedOn: z.iso.date(),
    documents: z
      .array(
        z.strictObject({
          document: urn('draft'),
          title: z.string().max(300),
          templateId: z.string(),
          templateVersion: z.int(),
          templateHash: z.string(),
          body: z.string().max(100_000),
          placeholders: z.array(placeholder).max(200),
          values: z.record(z.string(), z.string().max(4000)),
        }),
      )
      .max(20),
  }),
};
export type DocumentsOffered = z.infer<typeof documentsOffered.data>;
