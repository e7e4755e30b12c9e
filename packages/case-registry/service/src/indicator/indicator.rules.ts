import type { IndicatorRow, NewIndicator, NewMeasurement } from '@gemeengoed/case-registry-data';
import { freeText, type Faults } from '@gemeengoed/module-kit';
import { isPartialDate, notADate } from '../assessment/assessment.rules.js';

/** An indicator as a person gives it. */
export type IndicatorDraft = { nameNl: string; kind: NewIndicator['kind'] } & {
  [Key in 'nameEn' | 'unit' | 'measure' | 'readings']?: string | null | undefined;
} & { better?: NewIndicator['better'] | undefined };

/** A figure as a person gives it. */
export type MeasurementDraft = Pick<NewMeasurement, 'role' | 'basis'> & { source: string } & {
  [Key in 'textNl' | 'textEn' | 'on' | 'period' | 'sample' | 'statedOn' | 'note']?: string | null | undefined;
} & {
  number?: number | null | undefined;
  numberMax?: number | null | undefined;
  qualifier?: NewMeasurement['qualifier'] | undefined;
};

/** Checks an indicator; what is wrong is written into `faults`. */
export function checkedIndicator(draft: IndicatorDraft, faults: Faults): NewIndicator {
  const text = (field: 'nameEn' | 'unit' | 'measure' | 'readings', max: number): string | null =>
    freeText(draft[field], { field, max }, faults);
  const readings = text('readings', 1000);
  if (draft.kind === 'ambiguous' && readings === null)
    faults.readings = {
      nl: 'Schrijf op wat dit cijfer kan betekenen.',
      en: 'Write down what this figure can mean.',
    };
  return {
    nameNl: freeText(draft.nameNl, { field: 'nameNl', max: 200, required: true }, faults) ?? '',
    nameEn: text('nameEn', 200),
    kind: draft.kind,
    unit: text('unit', 60),
    measure: text('measure', 60),
    better: draft.better ?? null,
    readings,
  };
}

/** Checks a figure; what is wrong is written into `faults`. */
export function checkedMeasurement(draft: MeasurementDraft, faults: Faults): NewMeasurement {
  const text = (field: 'textNl' | 'textEn' | 'period' | 'sample' | 'note', max: number): string | null =>
    freeText(draft[field], { field, max }, faults);
  const on = draft.on?.trim() || null;
  if (on !== null && !isPartialDate(on)) faults.on = notADate;
  const figure: NewMeasurement = {
    role: draft.role,
    number: draft.number ?? null,
    numberMax: draft.numberMax ?? null,
    textNl: text('textNl', 1000),
    textEn: text('textEn', 1000),
    on,
    period: text('period', 100),
    sample: text('sample', 200),
    qualifier: draft.qualifier ?? null,
    basis: draft.basis,
    source: freeText(draft.source, { field: 'source', max: 300, required: true }, faults) ?? '',
    statedOn: draft.statedOn ?? null,
    note: text('note', 2000),
  };
  if (figure.number === null && figure.textNl === null)
    faults.number = {
      nl: 'Vul een getal in, of schrijf het resultaat in woorden op.',
      en: 'Fill in a number, or write the outcome in words.',
    };
  if (typeof figure.numberMax === 'number' && typeof figure.number === 'number' && figure.numberMax < figure.number)
    faults.numberMax = {
      nl: 'De bovengrens is lager dan de ondergrens.',
      en: 'The upper bound is below the lower bound.',
    };
  return figure;
}

/** What an axis stands for: figures may share one only where measure and unit are the same and the reading is clear. */
export const axisOf = ({
  id,
  kind,
  measure,
  unit,
  nameNl,
}: Pick<IndicatorRow, 'id' | 'kind' | 'measure' | 'unit' | 'nameNl'>): string =>
  kind === 'ambiguous' ? `ambiguous ${id}` : `${measure ?? nameNl} in ${unit ?? '?'}`.toLowerCase();
