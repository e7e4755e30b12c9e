import { z } from 'zod';

/**
 * What this module reads of an adoption. The marketplace refers to this module and not the other way round, so the shape is
 * declared here: the fields that are needed, whatever else the event holds. Subject: the URN of the adoption.
 */
export const adoptionAccepted = {
  type: 'nl.gemeengoed.adoption.started.v1',
  data: z.looseObject({
    adopter: z.string(),
    sourceOrganisation: z.string(),
    titleNl: z.string(),
    case: z.string().regex(/^urn:gemeengoed:case:[0-9a-f-]{36}$/),
    startedOn: z.iso.date(),
  }),
};
export type AdoptionAccepted = z.infer<typeof adoptionAccepted.data>;
