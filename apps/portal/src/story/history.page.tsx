import { dayOf } from '@gemeengoed/module-kit';
import type { CaseHistoryQuery } from '../generated/graphql.js';
import { Layout } from '../layout.js';
import { ButtonLink, Heading, Table, Words } from '../parts.js';
import { day, inLanguage, type View } from '../view.js';
import { timeOf } from './when.js';

export type History = NonNullable<CaseHistoryQuery['caseBySlug']>;
type Change = History['history']['edges'][number]['node'];

/** Who changed what of a case, when and why, newest first; each with the way back to how it stood then. */
export function HistoryPage({ view, found }: { view: View; found: History }) {
  const { t } = view;
  const place = `/praktijkvoorbeelden/${found.slug}`;
  const { words } = inLanguage(view, found.titleNl, found.titleEn);
  const { edges, pageInfo } = found.history;
  return (
    <Layout
      view={view}
      title={t.story.changes(words)}
      crumbs={[
        { href: '/praktijkvoorbeelden', label: t.cases.title },
        { href: place, label: words },
        { href: view.path, label: t.story.history },
      ]}
    >
      <Heading kind={t.case.kind} title={t.story.changes(words)} lead={t.story.changesLead} />
      {edges.length === 0 ? (
        <p>{t.story.changesNone}</p>
      ) : (
        byDay(edges.map(({ node }) => node)).map(([date, changes]) => (
          <section key={date} aria-labelledby={`day-${date}`}>
            <h2 id={`day-${date}`}>{day(view, date)}</h2>
            <p>
              <a href={`${place}?op=${date}`}>{t.story.thenLink(day(view, date))}</a>
            </p>
            <Table
              view={view}
              caption={`${t.story.history}, ${day(view, date)}`}
              head={[t.story.at, t.story.changed, t.story.why, t.story.whoDid]}
            >
              {changes.map((change) => (
                <tr key={`${change.record} ${change.kind} ${change.at}`}>
                  <th scope="row">
                    <time dateTime={change.at}>{timeOf(view, change.at)}</time>
                  </th>
                  <td>
                    <What view={view} change={change} />
                  </td>
                  <td>{change.because ?? '–'}</td>
                  <td>
                    <code>{change.by}</code>
                  </td>
                </tr>
              ))}
            </Table>
          </section>
        ))
      )}
      {pageInfo.hasNextPage && (
        <p>
          <ButtonLink quiet href={`${place}/geschiedenis?na=${encodeURIComponent(pageInfo.endCursor ?? '')}`}>
            {t.story.changesMore}
          </ButtonLink>
        </p>
      )}
    </Layout>
  );
}

/** Changes of one day in the Netherlands together, the newest day first. */
function byDay(changes: readonly Change[]): [string, Change[]][] {
  const days = new Map<string, Change[]>();
  for (const change of changes) days.set(dayOf(change.at), [...(days.get(dayOf(change.at)) ?? []), change]);
  return [...days];
}

function What({ view, change }: { view: View; change: Change }) {
  const { kind, shape, aboutLabel, said, status } = change;
  return (
    <>
      <strong>{view.t.story.change[kind][shape]}</strong>
      {aboutLabel ? (
        <>
          {' – '}
          <Words view={view} nl={aboutLabel.labelNl} en={aboutLabel.labelEn} />
        </>
      ) : (
        <About view={view} change={change} />
      )}
      <p className={kind === 'RETRACTED' ? 'said gone' : 'said'}>
        {said ? <Words view={view} nl={said.labelNl} en={said.labelEn} /> : null}
        {status && (
          <>
            {' '}
            <span className="mark">
              <Words view={view} nl={status.labelNl} en={status.labelEn} />
            </span>
          </>
        )}
      </p>
    </>
  );
}

/** What a change is about where the catalogue has no label for it: the outcome of a decision, the role of a figure. */
function About({ view, change: { shape, about } }: { view: View; change: Change }) {
  const { t } = view;
  const key = about?.toUpperCase() ?? '';
  const words =
    shape === 'DECISION'
      ? (t.story.outcomeCode as Record<string, string>)[key]
      : shape === 'MEASUREMENT'
        ? (t.story.role as Record<string, string>)[key]
        : shape === 'INDICATOR'
          ? (t.story.kindOf as Record<string, string>)[key]
          : undefined;
  return words ? <> – {words}</> : null;
}
