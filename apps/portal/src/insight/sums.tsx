import type { CostsFragment } from '../generated/graphql.js';
import { Unknown, Words } from '../parts.js';
import { count, euro, type View } from '../view.js';

/** How certain an amount is, in words. */
interface Certain {
  certainty: { id: string; labelNl: string; labelEn: string } | null;
}

/** What a case costs; an empty list is unknown, never zero. */
interface CostsOfCase {
  outOfPocket: readonly (Certain & { amount: { cents: number } })[];
  hours: readonly (Certain & { hours: number })[];
}

/** Expenses by how certain they are; unknown where nobody recorded an amount. */
export function Expenses({ view, costs }: { view: View; costs: CostsOfCase }) {
  if (costs.outOfPocket.length === 0) return <Unknown view={view} />;
  return (
    <ul className="plain">
      {costs.outOfPocket.map((sum) => (
        <li key={sum.certainty?.id ?? ''}>
          {euro(view, sum.amount.cents)}{' '}
          <small>
            <Certainty view={view} sum={sum} />
          </small>
        </li>
      ))}
    </ul>
  );
}

/** Internal hours by how certain they are; unknown where nobody recorded them. */
export function Hours({ view, costs }: { view: View; costs: CostsOfCase }) {
  if (costs.hours.length === 0) return <Unknown view={view} />;
  return (
    <ul className="plain">
      {costs.hours.map((sum) => (
        <li key={sum.certainty?.id ?? ''}>
          {view.t.insight.portfolio.hoursOf(count(view, sum.hours))}{' '}
          <small>
            <Certainty view={view} sum={sum} />
          </small>
        </li>
      ))}
    </ul>
  );
}

export function Certainty({ view, sum }: { view: View; sum: Certain }) {
  if (!sum.certainty) return <>{view.t.insight.portfolio.noCertainty}</>;
  return <Words view={view} nl={sum.certainty.labelNl} en={sum.certainty.labelEn} />;
}

/** Prices and amounts per unit: they are no part of a sum. */
export function Apart({ view, costs }: { view: View; costs: CostsFragment }) {
  const { t } = view;
  if (costs.apart.length === 0) return <>{t.insight.nobody}</>;
  return (
    <ul className="plain">
      {costs.apart.map(({ id, titleNl, titleEn, qualifier, values }) => {
        const of = (field: string) => values.find((value) => value.field.id === field);
        const unit = of('per')?.values[0];
        return (
          <li key={id}>
            {qualifier ? `${t.case.qualifier[qualifier]} ` : ''}
            {euro(view, Number(of('cents')?.values[0] ?? 0))}
            {unit ? ` ${t.insight.portfolio.per(unit)}` : ''}{' '}
            <small>
              <Words view={view} nl={titleNl} en={titleEn} />
            </small>
          </li>
        );
      })}
    </ul>
  );
}
