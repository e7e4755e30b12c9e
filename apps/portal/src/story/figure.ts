import type { CaseWorkQuery } from '../generated/graphql.js';
import { count, euro, inLanguage, type View } from '../view.js';

export type Indicator = NonNullable<CaseWorkQuery['caseBySlug']>['indicators'][number];
export type Measurement = Indicator['measurements'][number];

const withUnit = (number: string, unit: string | null): string =>
  unit === '%' ? `${number}%` : unit ? `${number} ${unit}` : number;

/** The bare number of a figure, a range as two; undefined where nobody put a number on it. */
function numberOf(view: View, { number, numberMax, role }: Measurement): string | undefined {
  if (number === null) return undefined;
  const written = (value: number): string =>
    `${role === 'CHANGE' && value > 0 ? '+' : ''}${count(view, value).replace('-', '−')}`;
  return numberMax === null ? written(number) : `${written(number)} – ${written(numberMax)}`;
}

/** A figure as a reader reads it: how it is meant, the number, the unit; undefined where nobody put a number on it. */
export function figure(view: View, indicator: Pick<Indicator, 'unit'>, measurement: Measurement): string | undefined {
  const number = numberOf(view, measurement);
  if (number === undefined) return undefined;
  const qualifier = measurement.qualifier ? view.t.case.qualifier[measurement.qualifier] : '';
  const meant = measurement.qualifier === 'TARGET' && measurement.role === 'TARGET' ? '' : qualifier;
  return [meant, withUnit(number, indicator.unit)].filter(Boolean).join(' ');
}

export const nameOf = (view: View, { nameNl, nameEn }: Indicator): string => inLanguage(view, nameNl, nameEn).words;

/** An amount of money; whole euros without cents. */
export const amount = (view: View, cents: number): string => euro(view, cents).replace(/[.,]00$/, '');
