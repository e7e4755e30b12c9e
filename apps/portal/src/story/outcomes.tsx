import { Chart } from '../chart/chart.js';
import { Table, Words } from '../parts.js';
import { SourceOf } from '../value.js';
import { inLanguage, type View } from '../view.js';
import { figure, nameOf, type Indicator, type Measurement } from './figure.js';
import { beginsAtZero, byAxis, isFound, isOutcome, pointsOf, type AxisGroup } from './series.chart.js';
import type { Section, Story } from './story.js';
import { when } from './when.js';

/**
 * What came of it. Figures that may share an axis stand together, and never two measures in one drawing (US-05); what says
 * only how large something is, and what can be read in two ways, stand apart.
 */
export function outcomesSection(view: View, { work: { indicators }, charts }: Story): Section {
  const { t } = view;
  const groups = byAxis(indicators.filter(isOutcome));
  const drawn = groups.filter(({ axis }) => charts.series.has(axis));
  const plain = groups.filter(({ axis }) => !charts.series.has(axis)).flatMap((group) => group.indicators);
  const context = indicators.filter(({ kind }) => kind === 'CONTEXT');
  const ambiguous = indicators.filter(({ kind }) => kind === 'AMBIGUOUS');
  return {
    id: 'outcomes',
    title: t.story.outcomes,
    body: (
      <>
        {groups.length === 0 && <p>{t.story.noOutcomes}</p>}
        {drawn.map((group, place) => (
          <Series
            key={group.axis}
            view={view}
            group={group}
            svg={charts.series.get(group.axis) ?? ''}
            id={`series-${place}`}
          />
        ))}
        <Measures view={view} indicators={plain} />
        {ambiguous.length > 0 && (
          <>
            <h3>{t.story.ambiguous}</h3>
            {ambiguous.map((indicator) => (
              <Ambiguous key={indicator.id} view={view} indicator={indicator} />
            ))}
          </>
        )}
        {context.length > 0 && (
          <>
            <h3>{t.story.context}</h3>
            <p className="meta">{t.story.contextLead}</p>
            <Measures view={view} indicators={context} />
          </>
        )}
      </>
    ),
  };
}

function Series({ view, group, svg, id }: { view: View; group: AxisGroup; svg: string; id: string }) {
  const { t } = view;
  const points = pointsOf(group);
  const undated = group.indicators.flatMap(({ measurements }) => measurements).filter(({ on }) => on === null).length;
  const moved = group.indicators.flatMap((indicator) => {
    // A target is no outcome: only what was found can have moved.
    const own = points.filter((point) => point.indicator === indicator && isFound(point));
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last || first === last) return [];
    const words = (point: typeof first): [string, string] => [
      when(view, point.measurement.on ?? ''),
      figure(view, indicator, point.measurement) ?? '',
    ];
    const [[from, before], [until, after]] = [words(first), words(last)];
    return [t.story.seriesSays(nameOf(view, indicator), from, until, before, after)];
  });
  const hoped = points.flatMap(({ indicator, measurement }) => {
    if (isFound({ measurement })) return [];
    const words = figure(view, indicator, measurement) ?? '';
    return [`${t.story.role[measurement.role]}: ${words} (${when(view, measurement.on ?? '')}).`];
  });
  const notes = [undated > 0 ? t.story.seriesUndated(undated) : '', beginsAtZero(points) ? '' : t.story.axisNotZero];
  const [indicator] = group.indicators;
  const unit = [indicator?.measure ?? '', indicator?.unit ?? t.story.noUnit];
  const title = `${[...new Set(group.indicators.map((one) => nameOf(view, one)))].join(', ')} (${[...new Set(unit.filter(Boolean))].join(', ')})`;
  const more = group.indicators.some(({ measurements }) => measurements.some((one) => aside(view, one).length > 0));
  return (
    <Chart id={id} title={title} says={[...moved, ...hoped, ...notes].filter(Boolean).join(' ')} svg={svg}>
      <Table
        view={view}
        caption={title}
        head={[t.story.indicator, t.story.figure, t.story.when, ...(more ? [t.story.more] : []), t.story.source]}
      >
        {group.indicators.flatMap((one) =>
          one.measurements.map((measurement) => (
            <tr key={measurement.id}>
              <th scope="row">
                <Words view={view} nl={one.nameNl} en={one.nameEn} /> <small>{t.story.role[measurement.role]}</small>
              </th>
              <td>{figure(view, one, measurement) ?? <InWords view={view} measurement={measurement} />}</td>
              <td>
                {measurement.on ? when(view, measurement.on) : <span className="mark unknown">{t.story.undated}</span>}
              </td>
              {more && <td>{aside(view, measurement).join(' · ')}</td>}
              <td>
                <SourceOf view={view} value={measurement} />
              </td>
            </tr>
          )),
        )}
      </Table>
    </Chart>
  );
}

/** What else was said of a figure. Notes are an editor's own words in one language. */
const aside = (view: View, { period, sample }: Measurement): string[] =>
  [period ?? '', sample ? view.t.story.sample(sample) : ''].filter(Boolean);

/** An outcome that nobody put a figure on, said as such. */
function InWords({ view, measurement: { textNl, textEn } }: { view: View; measurement: Measurement }) {
  return (
    <>
      <Words view={view} nl={textNl} en={textEn} /> <span className="mark unknown">{view.t.story.notQuantified}</span>
    </>
  );
}

/** Figures without a series: each with how it is meant, its unit and who says so. */
function Measures({ view, indicators }: { view: View; indicators: readonly Indicator[] }) {
  const { t } = view;
  if (indicators.length === 0) return null;
  return (
    <ul className="measures">
      {indicators.map((indicator) => (
        <li key={indicator.id}>
          <p className="name">
            <Words view={view} nl={indicator.nameNl} en={indicator.nameEn} />
          </p>
          <p className="meta">
            {[
              t.story.kindOf[indicator.kind],
              indicator.measure ? t.story.measureNamed(indicator.measure) : '',
              indicator.better ? t.story.better[indicator.better] : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {indicator.measurements.map((measurement) => (
            <MeasureLine key={measurement.id} view={view} indicator={indicator} measurement={measurement} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function MeasureLine({ view, indicator, measurement }: { view: View; indicator: Indicator; measurement: Measurement }) {
  const { t } = view;
  const number = figure(view, indicator, measurement);
  const dated = measurement.on ? when(view, measurement.on) : '';
  const single = indicator.measurements.length === 1 && measurement.role === 'ACTUAL';
  const { note } = measurement;
  return (
    <div className="line">
      {!single && <span className="role">{t.story.role[measurement.role]}</span>}
      {number ? <strong className="figure">{number}</strong> : <InWords view={view} measurement={measurement} />}
      {(dated || aside(view, measurement).length > 0) && (
        <span className="meta">{[dated, ...aside(view, measurement)].filter(Boolean).join(' · ')}</span>
      )}
      {note && (
        <span className="note" {...inDutch(view)}>
          {note}
        </span>
      )}
      <SourceOf view={view} value={measurement} />
    </div>
  );
}

/** The readings that an editor separated by a line, a bar or a slash; words that do not separate them stay whole. */
const readingsOf = (words: string): string[] =>
  words
    .split(/\n|\||\s\/\s/)
    .map((reading) => reading.trim())
    .filter(Boolean);

/** A figure with more than one reading: every reading, a warning, and no calculation. */
function Ambiguous({ view, indicator }: { view: View; indicator: Indicator }) {
  const { t } = view;
  return (
    <div className="notice warning ambiguous">
      <p>
        <strong>
          <Words view={view} nl={indicator.nameNl} en={indicator.nameEn} />
        </strong>
        {' – '}
        {t.story.ambiguousLead}
      </p>
      {indicator.measurements
        .filter(({ number, textNl }) => number !== null || textNl !== indicator.readings)
        .map((measurement) => (
          <p key={measurement.id} className="figure">
            {figure(view, indicator, measurement) ?? inLanguage(view, measurement.textNl, measurement.textEn).words}
          </p>
        ))}
      <p className="role">{t.story.readings}</p>
      <ul>
        {readingsOf(indicator.readings ?? '').map((reading) => (
          <li key={reading} {...inDutch(view)}>
            {reading}
          </li>
        ))}
      </ul>
      {indicator.measurements[0] && <SourceOf view={view} value={indicator.measurements[0]} />}
    </div>
  );
}

const inDutch = (view: View): { lang?: 'nl' } => (view.language === 'nl' ? {} : { lang: 'nl' });
