import { Chart } from '../chart/chart.js';
import { Table, Unknown } from '../parts.js';
import type { View } from '../view.js';
import { forcesOf } from './charts.js';
import type { Story } from './story.js';

/** What helps on the left and what slows on the right, with the table (I-138); null where there are no forces. */
export function ForceField({ view, story: { work, charts } }: { view: View; story: Story }) {
  const { t } = view;
  const forces = forcesOf(view, work);
  if (!charts.forces) return null;
  const side = (helps: boolean): [number, number] => {
    const members = forces.filter((force) => force.helps === helps);
    return [members.length, members.reduce((sum, { weight }) => sum + (weight ?? 0), 0)];
  };
  return (
    <Chart
      id="forces"
      title={t.story.forces}
      says={t.story.forcesSays(...side(true), ...side(false))}
      svg={charts.forces}
    >
      <Table view={view} caption={t.story.forces} head={[t.story.force, t.story.forceDirection, t.story.weight]}>
        {forces.map(({ id, place, label, helps, weight }) => (
          <tr key={id}>
            <th scope="row">
              {place}. {label}
            </th>
            <td>{helps ? t.story.accelerator : t.story.decelerator}</td>
            <td>{weight ?? <Unknown view={view} />}</td>
          </tr>
        ))}
      </Table>
    </Chart>
  );
}
