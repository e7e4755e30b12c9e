import type { ReadinessPageQuery, ValueFragment } from '../generated/graphql.js';
import { Layout } from '../layout.js';
import { ButtonLink, Heading, Table, Unknown, Words } from '../parts.js';
import { SourceOf, Value } from '../value.js';
import { day, inLanguage, type View } from '../view.js';
import { Said } from './portfolio.page.js';

type Found = NonNullable<ReadinessPageQuery['caseBySlug']>;
type Report = Found['readiness'];

/** What an alderman looks at before a decision: what is known, what is not, and who says so. */
export function ReadinessPage({ view, found }: { view: View; found: Found }) {
  const words = view.t.insight.readiness;
  const title = inLanguage(view, found.titleNl, found.titleEn);
  const { readiness: report } = found;
  const story = `/praktijkvoorbeelden/${found.slug}`;
  return (
    <Layout
      view={view}
      title={words.title(title.words)}
      crumbs={[
        { href: '/praktijkvoorbeelden', label: view.t.cases.title },
        { href: story, label: title.words },
        { href: `${story}/zichtlijnen`, label: view.t.insight.portfolio.sightLines },
      ]}
    >
      <article className="report">
        <Heading
          kind={`${words.kind} · ${found.organisation.name}`}
          title={words.title(title.words)}
          lead={words.lead}
        />
        <Standing view={view} found={found} />
        <SightLines
          view={view}
          report={report}
          story={story}
          own={view.session?.organisation === found.organisation.code}
        />
        <section aria-labelledby="outcomes" className={report.outcomes.length === 0 ? 'panel differs' : 'panel'}>
          <h2 id="outcomes">{words.outcomes}</h2>
          {report.outcomes.length === 0 ? (
            <p>{words.noOutcome}</p>
          ) : (
            <>
              <p>{words.outcomesLead}</p>
              <ul>
                {report.outcomes.map(({ id, nameNl, nameEn }) => (
                  <li key={id}>
                    <Words view={view} nl={nameNl} en={nameEn} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <section aria-labelledby="values">
          <h2 id="values">{words.values}</h2>
          <Values view={view} values={report.publicValues} />
        </section>
        <Conflicts view={view} report={report} />
        <Benefits view={view} report={report} />
        <People view={view} report={report} />
        <p className="small">{words.source}</p>
        <p className="no-print">
          <a href={story}>{words.back}</a>
        </p>
      </article>
    </Layout>
  );
}

function Standing({ view, found }: { view: View; found: Found }) {
  const words = view.t.insight.readiness;
  const { lastDecision, phases } = found.standing;
  return (
    <dl className="figures">
      <div>
        <dt>{words.phase}</dt>
        <dd>
          <Said view={view} values={phases} />
        </dd>
      </div>
      <div>
        <dt>{words.decision}</dt>
        <dd>
          {lastDecision
            ? `${view.t.insight.outcome[lastDecision.outcome] ?? ''}, ${day(view, lastDecision.decidedOn)}, ${lastDecision.decidedBy}`
            : view.t.insight.portfolio.noDecision}
        </dd>
      </div>
    </dl>
  );
}

function SightLines({ view, report, story, own }: { view: View; report: Report; story: string; own: boolean }) {
  const words = view.t.insight.readiness;
  const all = report.groups.flatMap(({ lines }) => lines);
  const counted = (status: string): number => all.filter((line) => line.status === status).length;
  return (
    <section aria-labelledby="sight-lines">
      <h2 id="sight-lines">{view.t.insight.portfolio.sightLines}</h2>
      <p>
        {report.response
          ? `${words.filled(day(view, report.response.heldOn), report.response.heldBy)} ${words.tally(counted('YES'), counted('NO'), counted('UNKNOWN'))}`
          : words.notFilled}
      </p>
      {report.response?.conclusion && <p>{report.response.conclusion}</p>}
      {own && (
        <p className="no-print">
          <ButtonLink href={`${story}/lijsten/executive-sight-lines`} quiet>
            {words.fill}
          </ButtonLink>
        </p>
      )}
      {report.groups.map(({ group, lines }) => (
        <section key={group.id} aria-labelledby={`group-${group.id}`} className="process">
          <h3 id={`group-${group.id}`}>
            <Words view={view} nl={group.labelNl} en={group.labelEn} />
          </h3>
          <ul className="sight-lines">
            {lines.map(({ item, status, note, facts }) => (
              <li key={item.id}>
                <h4>
                  <Words view={view} nl={item.labelNl} en={item.labelEn} />
                </h4>
                <div>
                  <p className="label">{words.team}</p>
                  <p>
                    <span className={`mark ${status === 'YES' ? 'same' : status === 'NO' ? 'differs' : 'unknown'}`}>
                      {words.status[status]}
                    </span>{' '}
                    {note && <span lang="nl">{note}</span>}
                  </p>
                </div>
                <div>
                  <p className="label">{words.register}</p>
                  <ul className="plain">
                    {facts.map((fact) => (
                      <li key={fact.id} className={fact.known ? 'known' : 'not-known'}>
                        <Words view={view} nl={fact.textNl} en={fact.textEn} />
                      </li>
                    ))}
                  </ul>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Values({ view, values }: { view: View; values: readonly ValueFragment[] }) {
  if (values.length === 0)
    return (
      <p>
        <Unknown view={view} /> {view.t.insight.readiness.noValues}
      </p>
    );
  return (
    <ul className="facts">
      {values.map((value) => (
        <li key={value.id}>
          <Value view={view} value={value} /> <SourceOf view={view} value={value} />
        </li>
      ))}
    </ul>
  );
}

function Conflicts({ view, report }: { view: View; report: Report }) {
  const words = view.t.insight.readiness;
  return (
    <section aria-labelledby="conflicts" className="slim">
      <h2 id="conflicts">{words.conflicts}</h2>
      <Table view={view} caption={words.conflicts} head={[words.conflict, words.plays, words.answer]}>
        {report.valueConflicts.map(({ conflict, plays, answer }) => (
          <tr key={conflict.id}>
            <th scope="row">
              <Words view={view} nl={conflict.labelNl} en={conflict.labelEn} />
            </th>
            <td>{plays ? words.playsYes : <Unknown view={view} />}</td>
            <td>
              {answer ? (
                <span lang="nl">{answer}</span>
              ) : (
                <span className={plays ? 'mark differs' : 'mark unknown'}>{words.noAnswer}</span>
              )}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

function Benefits({ view, report }: { view: View; report: Report }) {
  const words = view.t.insight.readiness;
  return (
    <section aria-labelledby="benefits" className="slim">
      <h2 id="benefits">{words.benefits}</h2>
      {report.benefits.length === 0 ? (
        <p>
          <Unknown view={view} /> {words.noBenefits}
        </p>
      ) : (
        <Table view={view} caption={words.benefits} head={[words.group, words.effect, words.what]}>
          {report.benefits.map(({ id, titleNl, titleEn, values }) => {
            const of = (field: string) => values.find((value) => value.field.id === field);
            const group = of('beneficiary')?.terms[0];
            return (
              <tr key={id}>
                <th scope="row">
                  <Words view={view} nl={group?.labelNl} en={group?.labelEn} />
                </th>
                <td>{of('harmed')?.values[0] === 'true' ? words.harm : words.benefit}</td>
                <td>
                  <Words view={view} nl={titleNl} en={titleEn} />
                </td>
              </tr>
            );
          })}
        </Table>
      )}
    </section>
  );
}

function People({ view, report }: { view: View; report: Report }) {
  const words = view.t.insight.readiness;
  const held = (response: Report['impact']) =>
    response ? (
      `${day(view, response.heldOn)}, ${response.heldBy}${response.conclusion ? `: ${response.conclusion}` : ''}`
    ) : (
      <span className="mark unknown">{words.never}</span>
    );
  return (
    <section aria-labelledby="people">
      <h2 id="people">{words.people}</h2>
      <dl className="figures">
        <div>
          <dt>{words.participation}</dt>
          <dd>
            <Said view={view} values={report.participation} parts />
          </dd>
        </div>
        <div>
          <dt>{words.timing}</dt>
          <dd>
            <Said view={view} values={report.participationTiming} parts />
          </dd>
        </div>
        <div>
          <dt>{words.assessment}</dt>
          <dd>{held(report.dynamicAssessment)}</dd>
        </div>
        <div>
          <dt>{words.impact}</dt>
          <dd>{held(report.impact)}</dd>
        </div>
      </dl>
    </section>
  );
}
