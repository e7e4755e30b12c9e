import type { ReactNode } from 'react';
import { Words } from '../parts.js';
import { count, type View } from '../view.js';
import { Beside, type Compared } from './beside.js';

type Indicator = Compared['indicators'][number];

/**
 * Figures of several cases: in one row only where they measure the same in the same unit, else each named apart. Two
 * measures are never put on one axis.
 */
export function Figures({ view, found }: { view: View; found: readonly Compared[] }) {
  const words = view.t.insight.compare;
  const all = found.flatMap((of) => of.indicators.map((indicator) => ({ of, indicator })));
  if (all.length === 0)
    return (
      <section aria-labelledby="figures">
        <h2 id="figures">{words.figures}</h2>
        <p>{words.notMeasured}</p>
      </section>
    );
  const axes = [...new Set(all.map(({ indicator }) => indicator.axis))];
  const casesOn = (axis: string) =>
    new Set(all.filter(({ indicator }) => indicator.axis === axis).map(({ of }) => of.id)).size;
  const shared = axes.filter((axis) => casesOn(axis) > 1);
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{words.figures}</h2>
      <p>{words.figuresLead}</p>
      {shared.length > 0 && (
        <Beside view={view} caption={words.figures} corner={words.figure} found={found}>
          <tbody>
            {shared.map((axis) => {
              const first = all.find(({ indicator }) => indicator.axis === axis)?.indicator;
              return (
                <tr key={axis}>
                  <th scope="row">{first ? <Measure view={view} indicator={first} /> : axis}</th>
                  {found.map((of) => (
                    <td key={of.id}>
                      <List view={view} indicators={of.indicators.filter((indicator) => indicator.axis === axis)} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </Beside>
      )}
      {axes.length > shared.length && (
        <>
          <h3>{words.apart}</h3>
          <p>{words.apartLead}</p>
          <Beside view={view} caption={words.apart} corner={words.figure} found={found}>
            <tbody>
              <tr>
                <th scope="row">{words.apart}</th>
                {found.map((of) => (
                  <td key={of.id}>
                    <List
                      view={view}
                      named
                      indicators={of.indicators.filter((indicator) => !shared.includes(indicator.axis))}
                    />
                  </td>
                ))}
              </tr>
            </tbody>
          </Beside>
        </>
      )}
    </section>
  );
}

function Measure({ view, indicator }: { view: View; indicator: Indicator }) {
  const words = view.t.insight.compare;
  if (indicator.measure && indicator.unit) return <>{words.measuredIn(indicator.measure, indicator.unit)}</>;
  return <Words view={view} nl={indicator.nameNl} en={indicator.nameEn} />;
}

function List({ view, indicators, named = false }: { view: View; indicators: readonly Indicator[]; named?: boolean }) {
  const words = view.t.insight.compare;
  if (indicators.length === 0) return <span className="mark unknown">{words.notMeasured}</span>;
  return (
    <ul className="plain stated">
      {indicators.map((indicator) => (
        <li key={indicator.id}>
          <strong>
            <Words view={view} nl={indicator.nameNl} en={indicator.nameEn} />
          </strong>
          {named && indicator.measure && <small> {indicator.measure}</small>}
          {indicator.measurements.map((figure) => (
            <span key={figure.id} className="one-figure">
              {words.role[figure.role]}: {numbersOf(view, indicator, figure)}
            </span>
          ))}
          {indicator.readings && <small lang="nl">{indicator.readings}</small>}
        </li>
      ))}
    </ul>
  );
}

function numbersOf(view: View, { unit }: Indicator, figure: Indicator['measurements'][number]): ReactNode {
  if (figure.number === null) return <Words view={view} nl={figure.textNl} en={figure.textEn} />;
  const qualifier = figure.qualifier ? `${view.t.case.qualifier[figure.qualifier]} ` : '';
  const numbers = [figure.number, figure.numberMax].flatMap((n) => (n === null ? [] : count(view, n))).join(' – ');
  return `${qualifier}${numbers}${unit ? ` ${unit}` : ''}`.trim();
}
