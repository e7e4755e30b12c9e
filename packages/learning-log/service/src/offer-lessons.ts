import type { OrganisationCaller } from '@gemeengoed/identity';
import { lessonsOffered } from '@gemeengoed/learning-log-contract';
import { lessons, type LearningLogTx } from '@gemeengoed/learning-log-data';
import { emit, urn, type ReceivedEvent } from '@gemeengoed/module-kit';
import type { AdoptionStarted } from '@gemeengoed/reuse-marketplace-contract';

/** The source's side of an adoption: offers the adopter the lessons that the source shared about the case. */
export async function offerLessons(
  tx: LearningLogTx,
  { subject, data }: ReceivedEvent<AdoptionStarted>,
  { organisation }: OrganisationCaller,
): Promise<void> {
  const shared = await lessons.sharedAbout(tx, organisation, data.case);
  if (shared.length === 0) return;
  await emit(tx, lessonsOffered, {
    subject,
    organisation,
    data: {
      adoption: subject,
      adopter: data.adopter,
      sourceOrganisation: organisation,
      labelNl: data.titleNl,
      lessons: shared.map(({ id, textNl, textEn, theme, phases, source }) => ({
        lesson: urn('lesson', id),
        textNl,
        textEn,
        theme,
        phases,
        source,
      })),
    },
  });
}
