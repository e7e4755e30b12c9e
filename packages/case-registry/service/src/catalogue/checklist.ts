import type { Step } from './attributes.js';

/**
 * How an item is answered. `tick` is yes or no; `score` is whole numbers from 1 to 5; `percentage` 0 to 100; `count` a whole
 * number; `choice` a term of a vocabulary; `text` words. Every scale also knows 'unknown'.
 */
export type ScaleKind = 'tick' | 'score' | 'percentage' | 'count' | 'choice' | 'text';

export interface ChecklistItem {
  id: string;
  labelNl: string;
  labelEn: string;
  /** Id of the group that the item belongs to; null in a checklist without groups. */
  group: string | null;
}

/** A list of questions or points, answered as a whole on a day; again later, to compare. */
export interface Checklist {
  id: string;
  /** Edition; a response keeps the edition that it answers. */
  version: string;
  labelNl: string;
  labelEn: string;
  source: string;
  instruments: readonly string[];
  /** Whether it is about a case or about the organisation as a whole. */
  subject: 'case' | 'organisation';
  /** The step of a case in which it is filled in; null for an organisation's. */
  step: Step | null;
  scale: ScaleKind;
  /** The list of a `choice`. */
  vocabulary: string | null;
  /** Seen by the owner only, whatever the scope of the case. */
  confidential: boolean;
  /** After how many months it should be done again; null where once can be enough. */
  repeatMonths: number | null;
  /** How many items the source announces, where that is not how many it lists. */
  announced: number | null;
  /** `notInSource`: the source names the instrument and does not say what is in it; nothing is filled in. */
  contents: 'complete' | 'notInSource';
  helpNl: string;
  helpEn: string;
  groups: readonly { id: string; labelNl: string; labelEn: string }[];
  items: readonly ChecklistItem[];
  /** Code of the organisation that defined it; null for a checklist of the field. */
  organisation: string | null;
}

export const item = (id: string, labelNl: string, labelEn: string, group: string | null = null): ChecklistItem => ({
  ...{ id, labelNl, labelEn, group },
});

export const group = (id: string, labelNl: string, labelEn: string, items: readonly ChecklistItem[]) => ({
  ...{ id, labelNl, labelEn },
  items: items.map((of) => ({ ...of, group: id })),
});

type More = Partial<
  Pick<
    Checklist,
    'subject' | 'step' | 'scale' | 'vocabulary' | 'confidential' | 'repeatMonths' | 'announced' | 'helpNl' | 'helpEn'
  >
>;

/** A checklist as the field gives it. */
export function checklist(
  id: string,
  [labelNl, labelEn]: readonly [string, string],
  [source, ...instruments]: readonly [string, ...string[]],
  more: More,
  items: readonly ChecklistItem[] | { groups: readonly ReturnType<typeof group>[] },
): Checklist {
  const grouped = 'groups' in items ? items.groups : [];
  const all = 'groups' in items ? items.groups.flatMap((of) => of.items) : items;
  return {
    ...{ id, version: '1', labelNl, labelEn, source, instruments, organisation: null },
    ...{ subject: 'case', step: null, scale: 'tick', vocabulary: null, confidential: false },
    ...{ repeatMonths: null, announced: null, helpNl: '', helpEn: '' },
    contents: all.length > 0 ? 'complete' : 'notInSource',
    ...more,
    groups: grouped.map(({ id: groupId, labelNl: nl, labelEn: en }) => ({ id: groupId, labelNl: nl, labelEn: en })),
    items: all,
  };
}
