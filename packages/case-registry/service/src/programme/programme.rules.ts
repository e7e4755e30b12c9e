import { checkAmount } from '../amount.js';
import type { NewProgramme, ProgrammeRow } from '@gemeengoed/case-registry-data';
import { freeText, type Faults } from '@gemeengoed/module-kit';

/** A programme as a person gives it. */
export interface ProgrammeDraft {
  nameNl: string;
  nameEn?: string | null | undefined;
  announced?: string | null | undefined;
  fundedFrom?: string | null | undefined;
  fundedUntil?: string | null | undefined;
  budgetCentsPerYear?: number | null | undefined;
  noteNl?: string | null | undefined;
  noteEn?: string | null | undefined;
  basis?: NewProgramme['basis'] | null | undefined;
  source?: string | null | undefined;
}

const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Checks a programme; what is wrong is written into `faults`.
 *
 * @param speaker who says so when the draft does not
 */
export function checkedProgramme(
  draft: ProgrammeDraft,
  speaker: string,
  faults: Faults,
): Omit<NewProgramme, 'id' | 'organisation'> {
  const text = (field: keyof ProgrammeDraft & string, max: number): string | null =>
    freeText(draft[field] as string | null, { field, max }, faults);
  const day = (field: 'announced' | 'fundedFrom' | 'fundedUntil'): string | null => {
    const given = draft[field]?.trim() || null;
    if (given && !date.test(given))
      faults[field] = {
        nl: 'Schrijf een jaar (2026), een maand (2026-03) of een dag (2026-03-14).',
        en: 'Write a year (2026), a month (2026-03) or a day (2026-03-14).',
      };
    return given;
  };
  const programme = {
    nameNl: freeText(draft.nameNl, { field: 'nameNl', max: 150, required: true }, faults) ?? '',
    nameEn: text('nameEn', 150),
    announced: day('announced'),
    fundedFrom: day('fundedFrom'),
    fundedUntil: day('fundedUntil'),
    budgetCentsPerYear: draft.budgetCentsPerYear ?? null,
    noteNl: text('noteNl', 2000),
    noteEn: text('noteEn', 2000),
    basis: draft.basis ?? 'stated',
    source: freeText(draft.source ?? speaker, { field: 'source', max: 300, required: true }, faults) ?? '',
  };
  if (programme.fundedFrom && programme.fundedUntil && programme.fundedUntil < programme.fundedFrom)
    faults.fundedUntil ??= { nl: 'Het einde ligt voor het begin.', en: 'The end is before the beginning.' };
  checkAmount('budgetCentsPerYear', programme.budgetCentsPerYear, faults);
  if (programme.budgetCentsPerYear !== null && programme.budgetCentsPerYear < 0)
    faults.budgetCentsPerYear = { nl: 'Een budget is niet lager dan nul.', en: 'A budget is not below zero.' };
  return programme;
}

/** The budget of all years with money; null when the years or the budget are not known. */
export function budgetOf({
  fundedFrom,
  fundedUntil,
  budgetCentsPerYear,
}: Pick<ProgrammeRow, 'fundedFrom' | 'fundedUntil' | 'budgetCentsPerYear'>): { years: number; cents: number } | null {
  if (fundedFrom === null || fundedUntil === null || budgetCentsPerYear === null) return null;
  const years = Number(fundedUntil.slice(0, 4)) - Number(fundedFrom.slice(0, 4)) + 1;
  return { years, cents: years * budgetCentsPerYear };
}
