import type { CaseIdentity } from '@gemeengoed/case-registry-data';
import { freeText, type Faults } from '@gemeengoed/module-kit';

/** The identity of a case as a person gives it. */
export interface CaseDraft {
  titleNl: string;
  titleEn?: string | null | undefined;
  aliases?: readonly string[] | null | undefined;
  summaryNl?: string | null | undefined;
  summaryEn?: string | null | undefined;
}

/** Checks the identity of a case; what is wrong is written into `faults`. */
export function checkedIdentity(draft: CaseDraft, faults: Faults): CaseIdentity {
  return {
    titleNl: freeText(draft.titleNl, { field: 'titleNl', max: 150, required: true }, faults) ?? '',
    titleEn: freeText(draft.titleEn, { field: 'titleEn', max: 150 }, faults),
    aliases: [
      ...new Set((draft.aliases ?? []).map((alias) => freeText(alias, { field: 'aliases', max: 150 }, faults))),
    ].filter((alias) => alias !== null),
    summaryNl: freeText(draft.summaryNl, { field: 'summaryNl', max: 2000 }, faults),
    summaryEn: freeText(draft.summaryEn, { field: 'summaryEn', max: 2000 }, faults),
  };
}
