import type { PointFragment } from './generated/graphql.js';
import { Table, Words } from './parts.js';
import type { View } from './view.js';

const marks = { FITS: 'mark same', DOES_NOT_FIT: 'mark differs', UNKNOWN: 'mark unknown' } as const;

/** What a solution asks, laid beside what the organisation has; with what would have to change. */
export function FitTable({ view, points }: { view: View; points: readonly PointFragment[] }) {
  const { t } = view;
  return (
    <Table
      view={view}
      caption={t.listing.fit}
      head={[t.listing.need, t.listing.fitColumn, t.listing.reason, t.listing.toChange]}
    >
      {points.map((point) => (
        <tr key={`${point.aspect} ${point.needNl}`}>
          <th scope="row">
            <small>{t.listing.aspect[point.aspect]}</small>
            <br />
            <Words view={view} nl={point.needNl} en={point.needEn} />
          </th>
          <td>
            <span className={marks[point.outcome]}>{t.listing.outcome[point.outcome]}</span>
          </td>
          <td>
            <Words view={view} nl={point.reasonNl} en={point.reasonEn} />
          </td>
          <td>
            <Words view={view} nl={point.changeNl} en={point.changeEn} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
