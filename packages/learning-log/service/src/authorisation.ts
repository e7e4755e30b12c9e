import { asVisible, each, ownersAs, ownersOnly, type AuthorisationMatrix } from '@gemeengoed/module-kit';

const writers = ownersAs('contributor', 'lead', 'decider', 'procurementOfficer', 'steward');
const leads = ownersAs('lead', 'steward');
/** Who may do what in the learning log. Row security decides which records a caller sees at all. */
export const authorisation: AuthorisationMatrix = {
  ...each('Query', asVisible, 'lesson lessons lessonsFor advice themes reviews'),
  ...each('Query', ownersOnly, 'pitfalls lessonProposals'),
  ...each(
    'Mutation',
    writers,
    'recordLesson editLesson recordReview decidePitfall acceptLessonProposal rejectLessonProposal',
  ),
  ...each('Mutation', leads, 'shareLesson withdrawLesson'),
  ...each(
    'Lesson',
    asVisible,
    'id organisation sharing about labelNl labelEn labelDate textNl textEn theme phases source recordedOn withdrawnOn version',
  ),
  ...each('Theme', asVisible, 'id labelNl labelEn'),
  ...each('Advice', asVisible, 'id kind theme phases titleNl titleEn adviceNl adviceEn statedBy derivedFrom source'),
  ...each('Hint', asVisible, 'lesson advice becauseNl becauseEn'),
  ...each(
    'Pitfall',
    asVisible,
    'id organisation sharing adoption lesson sourceOrganisation labelNl textNl textEn theme phases source offeredOn status version',
  ),
  ...each('Pitfall', ownersOnly, 'reason decidedOn'),
  ...each(
    'LessonProposal',
    ownersOnly,
    'id organisation sharing decision about labelNl labelEn labelDate textNl phases source proposedOn status reason decidedOn version',
  ),
  ...each(
    'Review',
    asVisible,
    'id organisation sharing about labelNl labelEn heldOn expected happened difference nextTime',
  ),
  ...each('Case', asVisible, 'id lessons'),
  ...each('Adoption', asVisible, 'id knownPitfalls'),
};
