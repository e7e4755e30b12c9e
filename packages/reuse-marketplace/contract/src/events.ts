import { z } from 'zod';

const urn = (type: string) => z.string().regex(new RegExp(`^urn:gemeengoed:${type}:[0-9a-f-]{36}$`));
const organisation = z.string().regex(/^[a-z]{2,}[a-z0-9-]{1,60}$/);

/** An organisation started to take over a listing. Subject: the URN of the adoption. */
export const adoptionStarted = {
  type: 'nl.gemeengoed.adoption.started.v1',
  data: z.strictObject({
    /** Code of the organisation that takes over. */
    adopter: organisation,
    /** Code of the organisation that the solution comes from. */
    sourceOrganisation: organisation,
    listing: urn('listing'),
    titleNl: z.string(),
    titleEn: z.string().nullable(),
    /** Version of the listing at the moment of adoption. */
    listingVersion: z.int().min(1),
    /** URN of the case that the listing was made from. */
    case: urn('case'),
    startedOn: z.iso.date(),
  }),
};
export type AdoptionStarted = z.infer<typeof adoptionStarted.data>;

/** An adoption ended. Subject: the URN of the adoption. The reason stays with the adopter. */
export const adoptionStopped = {
  type: 'nl.gemeengoed.adoption.stopped.v1',
  data: z.strictObject({
    adopter: organisation,
    sourceOrganisation: organisation,
    listing: urn('listing'),
    case: urn('case'),
    stoppedOn: z.iso.date(),
  }),
};
export type AdoptionStopped = z.infer<typeof adoptionStopped.data>;
