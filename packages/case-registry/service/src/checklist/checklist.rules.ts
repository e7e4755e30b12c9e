import type { ChecklistAnswer, ChecklistResponseRow, NewResponse } from '@gemeengoed/case-registry-data';
import { freeText, type Faults, type Message } from '@gemeengoed/module-kit';
import type { Checklist, ChecklistItem } from '../catalogue/checklist.js';
import { termOf, vocabularyOf } from '../catalogue/vocabularies.js';
import { monthsLater } from '../signal/facts.js';

/** A checklist as a person fills it in. */
export interface ResponseDraft {
  heldOn: string;
  heldBy: string;
  answers: readonly { item: string; value?: string | null | undefined; note?: string | null | undefined }[];
  conclusion?: string | null | undefined;
  nextOn?: string | null | undefined;
  source?: string | null | undefined;
  basis?: NewResponse['basis'] | null | undefined;
}

/**
 * Checks a response against its checklist; what is wrong is written into `faults`, an answer by the id of its item.
 *
 * @param speaker who says so when the draft does not
 */
export function checkedResponse(
  draft: ResponseDraft,
  checklist: Checklist,
  { speaker, today }: { speaker: string; today: string },
  faults: Faults,
): Omit<NewResponse, 'corrects'> {
  if (draft.heldOn > today) faults.heldOn = { nl: 'Deze dag moet nog komen.', en: 'This day is still to come.' };
  if (draft.nextOn && draft.nextOn <= draft.heldOn)
    faults.nextOn = { nl: 'De volgende keer moet later zijn.', en: 'The next time must be later.' };
  for (const { item } of draft.answers) {
    if (!checklist.items.some(({ id }) => id === item))
      faults[item] = { nl: 'Dit punt staat niet op de lijst.', en: 'This point is not on the checklist.' };
  }
  return {
    checklist: checklist.id,
    checklistVersion: checklist.version,
    confidential: checklist.confidential,
    heldOn: draft.heldOn,
    heldBy: freeText(draft.heldBy, { field: 'heldBy', max: 150, required: true }, faults) ?? '',
    answers: checklist.items.map((item) => checkedAnswer(item, draft, checklist, faults)),
    conclusion: freeText(draft.conclusion, { field: 'conclusion', max: 4000 }, faults),
    nextOn:
      draft.nextOn ?? (checklist.repeatMonths === null ? null : monthsLater(draft.heldOn, checklist.repeatMonths)),
    source: freeText(draft.source ?? speaker, { field: 'source', max: 300, required: true }, faults) ?? '',
    basis: draft.basis ?? 'stated',
  };
}

function checkedAnswer(
  item: ChecklistItem,
  draft: ResponseDraft,
  checklist: Checklist,
  faults: Faults,
): ChecklistAnswer {
  const given = draft.answers.find((answer) => answer.item === item.id);
  const value = given?.value?.trim() ?? '';
  const note = freeText(given?.note, { field: `${item.id}-note`, max: 2000 }, faults);
  return { item: item.id, value: value === '' ? null : inScale(value, item, checklist, faults), note };
}

function inScale(
  value: string,
  { id }: ChecklistItem,
  { scale, vocabulary }: Checklist,
  faults: Faults,
): string | null {
  const refuse = (says: Message): null => {
    faults[id] = says;
    return null;
  };
  const whole = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  switch (scale) {
    case 'tick':
      if (/^(ja|yes|true)$/i.test(value)) return 'true';
      return /^(nee|no|false)$/i.test(value) ? 'false' : refuse({ nl: 'Kies ja of nee.', en: 'Choose yes or no.' });
    case 'score':
      return whole >= 1 && whole <= 5
        ? String(whole)
        : refuse({ nl: 'Geef een heel cijfer van 1 tot 5.', en: 'Give a whole number from 1 to 5.' });
    case 'percentage':
      return whole >= 0 && whole <= 100
        ? String(whole)
        : refuse({ nl: 'Geef een heel getal van 0 tot 100.', en: 'Give a whole number from 0 to 100.' });
    case 'count':
      return whole >= 0 ? String(whole) : refuse({ nl: 'Geef een heel getal.', en: 'Give a whole number.' });
    case 'choice':
      return (
        termOf(vocabulary ?? '', value)?.id ??
        refuse({ nl: 'Kies een waarde uit de lijst.', en: 'Choose a value from the list.' })
      );
    case 'text':
      return freeText(value, { field: id, max: 4000 }, faults);
  }
}

/** The place of an answer on a scale with an order; null where there is none, or where it is unknown. */
function levelOf(value: string | null, { scale, vocabulary }: Checklist): number | null {
  if (value === null) return null;
  switch (scale) {
    case 'tick':
      return value === 'true' ? 1 : 0;
    case 'score':
    case 'percentage':
    case 'count':
      return Number(value);
    case 'choice': {
      const place = vocabularyOf(vocabulary ?? '')?.terms.findIndex(({ id }) => id === value) ?? -1;
      return place < 0 ? null : place;
    }
    case 'text':
      return null;
  }
}

/** Responses that were not corrected, newest first. */
export function inForce(responses: readonly ChecklistResponseRow[]): ChecklistResponseRow[] {
  const corrected = new Set(responses.flatMap(({ corrects }) => corrects ?? []));
  return responses
    .filter(({ id }) => !corrected.has(id))
    .toSorted((a, b) => b.heldOn.localeCompare(a.heldOn) || b.recordedAt.valueOf() - a.recordedAt.valueOf());
}

/** How each answer moved between the last two responses to a checklist. */
export function trendOf(checklist: Checklist, newestFirst: readonly ChecklistResponseRow[]) {
  const [last, previous] = newestFirst;
  if (!last || !previous) return [];
  const answer = (response: ChecklistResponseRow, item: string): string | null =>
    response.answers.find((given) => given.item === item)?.value ?? null;
  return checklist.items.map((item) => {
    const [before, after] = [answer(previous, item.id), answer(last, item.id)];
    const [from, to] = [levelOf(before, checklist), levelOf(after, checklist)];
    return { item, before, after, difference: from === null || to === null ? null : to - from };
  });
}
