import type { OrganisationCaller } from '@gemeengoed/identity';
import type { LessonsOffered } from '@gemeengoed/learning-log-contract';
import { pitfalls, type LearningLogTx } from '@gemeengoed/learning-log-data';
import type { ReceivedEvent } from '@gemeengoed/module-kit';
import type { AdoptionStarted } from '@gemeengoed/reuse-marketplace-contract';

/** The adopter's side of an adoption: remembers which case it came from. */
export const rememberAdoption = (
  tx: LearningLogTx,
  { subject, data }: ReceivedEvent<AdoptionStarted>,
  { organisation }: OrganisationCaller,
): Promise<void> =>
  pitfalls.rememberAdoption(tx, {
    organisation,
    adoption: subject,
    caseUrn: data.case,
    sourceOrganisation: data.sourceOrganisation,
    labelNl: data.titleNl,
    labelEn: data.titleEn,
    startedOn: data.startedOn,
  });

/** Keeps the offered lessons as known pitfalls of the adoption. What the adopter decided on earlier ones stays. */
export const keepPitfalls = (
  tx: LearningLogTx,
  { data }: ReceivedEvent<LessonsOffered>,
  { organisation }: OrganisationCaller,
): Promise<void> =>
  pitfalls.add(
    tx,
    data.lessons.map((offered) => ({
      ...offered,
      organisation,
      adoption: data.adoption,
      sourceOrganisation: data.sourceOrganisation,
      labelNl: data.labelNl,
    })),
  );
