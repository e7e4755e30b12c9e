import { Chart } from '../chart/chart.js';
import { Table, Unknown, Words } from '../parts.js';
import { SourceOf } from '../value.js';
import type { View } from '../view.js';
import { valuesOf, type Section, type Story } from './story.js';
import { timelineRows, type TimelineRow } from './timeline.chart.js';
import { when } from './when.js';

/** How the case went, phase by phase (I-001): a drawing where at least one step has a date, and always the table. */
export function timelineSection(view: View, { facts, charts }: Story): Section {
  const { t } = view;
  const rows = timelineRows(view, valuesOf(facts, 'phase-history'));
  const table = <TimelineTable view={view} rows={rows} />;
  const body =
    rows.length === 0 ? (
      <p>{t.story.timelineEmpty}</p>
    ) : charts.timeline ? (
      <Chart
        id="timeline-chart"
        title={t.story.timelineChart}
        says={`${says(view, rows)} ${t.story.timelineKey}`}
        svg={charts.timeline}
      >
        {table}
      </Chart>
    ) : (
      <>
        <p>{t.story.timelineNone}</p>
        {table}
      </>
    );
  return { id: 'timeline', title: t.story.timeline, body };
}

function says(view: View, rows: readonly TimelineRow[]): string {
  const dated = rows.flatMap(({ value: { from, until } }) => (from ? [[from, until ?? from] as const] : []));
  const [first] = dated.map(([from]) => from).toSorted();
  const last = dated
    .map(([, until]) => until)
    .toSorted()
    .at(-1);
  return view.t.story.timelineSays(dated.length, rows.length, when(view, first ?? ''), when(view, last ?? ''));
}

function TimelineTable({ view, rows }: { view: View; rows: readonly TimelineRow[] }) {
  const { t } = view;
  return (
    <Table
      view={view}
      caption={t.story.timeline}
      head={[t.story.step, t.story.phaseColumn, t.story.when, t.story.what, t.story.source]}
    >
      {rows.map(({ place, name, value, when: dated }) => (
        <tr key={value.id}>
          <th scope="row">
            {place}. {name}
          </th>
          <td>
            {value.term ? <Words view={view} nl={value.term.labelNl} en={value.term.labelEn} /> : t.story.noPhase}
          </td>
          <td>{value.unknown || !dated ? <span className="mark unknown">{t.story.undated}</span> : dated}</td>
          <td>{value.unknown ? <Unknown view={view} /> : <Words view={view} nl={value.textNl} en={value.textEn} />}</td>
          <td>
            <SourceOf view={view} value={value} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
