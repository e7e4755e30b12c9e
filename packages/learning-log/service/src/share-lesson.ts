import { lessons, type LearningLogDb, type LessonRow } from '@gemeengoed/learning-log-data';
import { organisationByCode, type OrganisationCaller } from '@gemeengoed/identity';
import { Conflict, Invalid, NotFound, type Sharing } from '@gemeengoed/module-kit';
import { ownLesson } from './own-lesson.js';

/** Shares an own lesson, or stops sharing it. Copies that adopters hold stay with them. */
export function shareLesson(
  db: LearningLogDb,
  caller: OrganisationCaller,
  { id, sharing, sharedWith }: { id: string; sharing: Sharing; sharedWith: readonly string[] },
): Promise<LessonRow> {
  const unknown = sharedWith.find((code) => !organisationByCode(code));
  if (unknown !== undefined || (sharing === 'group') !== sharedWith.length > 0) {
    const says =
      unknown === undefined
        ? {
            nl: 'Noem bij delen met een groep de organisaties, en anders geen.',
            en: 'Name the organisations when you share with a group, and none otherwise.',
          }
        : { nl: `De organisatie '${unknown}' is niet bekend.`, en: `The organisation '${unknown}' is not known.` };
    throw new Invalid(says, { sharedWith: says });
  }
  return db.write(async (tx) => {
    const { withdrawnOn } = await ownLesson(tx, caller, id);
    if (withdrawnOn) throw new Conflict({ nl: 'Deze les is ingetrokken.', en: 'This lesson was withdrawn.' });
    const row = await lessons.share(tx, id, { sharing, sharedWith: [...sharedWith] });
    if (!row) throw new NotFound();
    return row;
  });
}
