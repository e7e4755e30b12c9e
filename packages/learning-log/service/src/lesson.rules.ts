import { freeText, isUrn, type Faults } from '@gemeengoed/module-kit';

const phases = ['idea', 'development', 'implementation', 'scaling'] as const;

/** A lesson as a person gives it. */
export interface LessonDraft {
  textNl: string;
  textEn?: string | null | undefined;
  theme?: string | null | undefined;
  phases?: readonly string[] | null | undefined;
}

/** What a lesson or review is about, as a person gives it. */
export interface AboutDraft {
  id: string;
  labelNl: string;
  labelEn?: string | null | undefined;
}

/** Checks a lesson; what is wrong is written into `faults`. */
export function checkedLesson(draft: LessonDraft, themes: readonly string[], faults: Faults) {
  const unknownPhase = (draft.phases ?? []).find((phase) => !phases.some((known) => known === phase));
  if (unknownPhase)
    faults.phases = { nl: `De fase '${unknownPhase}' bestaat niet.`, en: `There is no phase '${unknownPhase}'.` };
  if (draft.theme && !themes.includes(draft.theme))
    faults.theme = {
      nl: 'Dit thema bestaat niet. Kies een thema uit de lijst.',
      en: 'There is no such theme. Choose one from the list.',
    };
  return {
    textNl: freeText(draft.textNl, { field: 'textNl', max: 2000, required: true }, faults) ?? '',
    textEn: freeText(draft.textEn, { field: 'textEn', max: 2000 }, faults),
    theme: draft.theme ?? null,
    phases: [...(draft.phases ?? [])],
  };
}

/** Checks a reference to a record of another module; what is wrong is written into `faults`. */
export function checkedAbout({ id, labelNl, labelEn }: AboutDraft, faults: Faults) {
  if (!isUrn(id))
    faults.about = {
      nl: 'Kies een praktijkvoorbeeld, oplossing of overname waar dit over gaat.',
      en: 'Choose the case, solution or adoption that this is about.',
    };
  return {
    about: id,
    labelNl: freeText(labelNl, { field: 'labelNl', max: 200, required: true }, faults) ?? '',
    labelEn: freeText(labelEn, { field: 'labelEn', max: 200 }, faults),
  };
}

/** The words that say why advice is shown. */
export function becauseOf(
  advice: { statedBy: readonly string[]; derivedFrom: readonly string[] },
  caseUrn: string | undefined,
): { becauseNl: string; becauseEn: string } {
  if (caseUrn && advice.statedBy.includes(caseUrn)) {
    return {
      becauseNl: 'De bron noemt dit praktijkvoorbeeld bij dit advies.',
      becauseEn: 'The source names this case with this advice.',
    };
  }
  if (caseUrn && advice.derivedFrom.includes(caseUrn)) {
    return {
      becauseNl: 'Dit advies past bij wat er in dit praktijkvoorbeeld gebeurde.',
      becauseEn: 'This advice fits what happened in this case.',
    };
  }
  return { becauseNl: 'Dit advies hoort bij deze fase.', becauseEn: 'This advice belongs to this phase.' };
}
