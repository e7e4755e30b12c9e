import type { PortfolioPageQuery } from '../generated/graphql.js';
import { Layout } from '../layout.js';
import { ButtonLink, Heading, Table, Unknown, Words } from '../parts.js';
import { count, day, euro, type View } from '../view.js';
import { Filter, type Asked } from './filter.js';
import { SpreadChart, type Drawings } from './overview.page.js';
import { Certainty, Expenses, Hours } from './sums.js';

type Totals = NonNullable<PortfolioPageQuery['portfolio']>;
type Line = NonNullable<PortfolioPageQuery['cases']>['edges'][number]['node'];

/** Value, unknowns, decisions and money of the chosen cases, with what is missing from each sum. */
export function PortfolioPage({
  view,
  asked,
  data,
  drawings,
}: {
  view: View;
  asked: Asked;
  data: Partial<PortfolioPageQuery>;
  drawings: Drawings;
}) {
  const words = view.t.insight.portfolio;
  const { portfolio, cases } = data;
  const next = cases?.pageInfo.hasNextPage
    ? `?${new URLSearchParams({ ...asked, na: cases.pageInfo.endCursor ?? '' }).toString()}`
    : undefined;
  return (
    <Layout
      view={view}
      title={words.title}
      crumbs={[
        { href: '/inzicht', label: view.t.insight.title },
        { href: '/inzicht/portefeuille', label: words.title },
      ]}
    >
      <Heading title={words.title} lead={words.lead} />
      <Filter view={view} action="/inzicht/portefeuille" asked={asked} choices={data} dated />
      <p className="notice" role="status">
        {asked.op && !view.faults && `${words.asOfSays(day(view, asked.op))} `}
        {portfolio?.total === 0
          ? asked.op
            ? words.nothingYet
            : view.t.insight.none
          : view.t.insight.cases(portfolio?.total ?? 0)}
      </p>
      {portfolio && portfolio.total > 0 && (
        <>
          <Sums view={view} totals={portfolio} />
          <section aria-labelledby="each">
            <h2 id="each">{words.each}</h2>
            <div className="firm">
              <Table
                view={view}
                caption={words.each}
                head={[
                  view.t.insight.name,
                  words.phase,
                  words.value,
                  words.topUnknown,
                  words.decision,
                  words.questions,
                  words.due,
                  words.money,
                  words.hours,
                ]}
              >
                {cases?.edges.map(({ node }) => (
                  <tr key={node.id}>
                    <th scope="row">
                      <a href={`/praktijkvoorbeelden/${node.slug}`}>
                        <Words view={view} nl={node.titleNl} en={node.titleEn} />
                      </a>{' '}
                      <small>
                        {node.organisation.name} ·{' '}
                        <a href={`/praktijkvoorbeelden/${node.slug}/zichtlijnen`}>{words.sightLines}</a>
                      </small>
                    </th>
                    <Standing view={view} line={node} />
                  </tr>
                ))}
              </Table>
            </div>
            {next && (
              <p>
                <ButtonLink href={next} quiet>
                  {words.more}
                </ButtonLink>
              </p>
            )}
          </section>
          {portfolio.spreads.map((spread) => (
            <SpreadChart
              key={spread.attribute.id}
              view={view}
              spread={spread}
              svg={drawings[spread.attribute.id] ?? ''}
            />
          ))}
        </>
      )}
    </Layout>
  );
}

function Standing({ view, line: { standing, costs } }: { view: View; line: Line }) {
  const words = view.t.insight.portfolio;
  const { lastDecision, nextDue, topUnknown } = standing;
  return (
    <>
      <td>
        <Said view={view} values={standing.phases} />
      </td>
      <td>
        <Said view={view} values={standing.valueGrades} />
        {standing.potential.length > 0 && <small> {view.t.insight.potentialStated}</small>}
      </td>
      <td>{topUnknown ? <Words view={view} nl={topUnknown.titleNl} en={topUnknown.titleEn} /> : words.noUnknown}</td>
      <td>
        {lastDecision ? (
          <>
            <strong>{view.t.insight.outcome[lastDecision.outcome]}</strong>{' '}
            <small>{day(view, lastDecision.decidedOn)}</small>
          </>
        ) : (
          words.noDecision
        )}
      </td>
      <td>{standing.openQuestions}</td>
      <td>
        {nextDue?.nextOn ? (
          <>
            <Words view={view} nl={nextDue.checklist.labelNl} en={nextDue.checklist.labelEn} />{' '}
            <small>{day(view, nextDue.nextOn)}</small>{' '}
            {standing.overdue && <span className="mark differs">{words.overdue}</span>}
          </>
        ) : (
          words.noDue
        )}
      </td>
      <td>
        <Expenses view={view} costs={costs} />
      </td>
      <td>
        <Hours view={view} costs={costs} />
      </td>
    </>
  );
}

/** What sources say, each value once; with a mark where they differ, unless the values are parts of one answer. */
export function Said({
  view,
  values,
  parts = false,
}: {
  view: View;
  values: readonly { id: string; term: { labelNl: string; labelEn: string } | null }[];
  parts?: boolean;
}) {
  const different = values.filter(
    (value, place) => values.findIndex(({ term }) => term?.labelNl === value.term?.labelNl) === place,
  );
  if (different.length === 0) return <Unknown view={view} />;
  return (
    <>
      {different.map((value, place) => (
        <span key={value.id}>
          {place > 0 && (parts ? ', ' : ' / ')}
          <Words view={view} nl={value.term?.labelNl} en={value.term?.labelEn} />
        </span>
      ))}
      {different.length > 1 && !parts && (
        <>
          {' '}
          <span className="mark differs">{view.t.insight.compare.differs}</span>
        </>
      )}
    </>
  );
}

function Sums({ view, totals: { costs, total } }: { view: View; totals: Totals }) {
  const words = view.t.insight.portfolio;
  const head = [words.certainty, words.sum, words.over];
  return (
    <section aria-labelledby="totals">
      <h2 id="totals">{words.totals}</h2>
      <div className="columns">
        <div className="slim">
          <h3>{words.money}</h3>
          {costs.outOfPocket.length === 0 ? (
            <p>{words.unknownSum}</p>
          ) : (
            <Table view={view} caption={words.money} head={head}>
              {costs.outOfPocket.map((sum) => (
                <tr key={sum.certainty?.id ?? ''}>
                  <th scope="row">
                    <Certainty view={view} sum={sum} />
                  </th>
                  <td>{euro(view, sum.amount.cents)}</td>
                  <td>{words.overCases(sum.cases, total)}</td>
                </tr>
              ))}
            </Table>
          )}
          <p>
            {words.withoutAmount(costs.withoutAmount, total)} {words.apart(costs.apart)}
          </p>
        </div>
        <div className="slim">
          <h3>{words.hours}</h3>
          {costs.hours.length === 0 ? (
            <p>{words.unknownSum}</p>
          ) : (
            <Table view={view} caption={words.hours} head={head}>
              {costs.hours.map((sum) => (
                <tr key={sum.certainty?.id ?? ''}>
                  <th scope="row">
                    <Certainty view={view} sum={sum} />
                  </th>
                  <td>{words.hoursOf(count(view, sum.hours))}</td>
                  <td>{words.overCases(sum.cases, total)}</td>
                </tr>
              ))}
            </Table>
          )}
          <p>{words.withoutHours(costs.withoutHours, total)}</p>
        </div>
      </div>
    </section>
  );
}
