import type { LessonProposalsQuery, LessonsQuery } from './generated/graphql.js';
import { Layout } from './layout.js';
import { LessonProposals } from './lesson-proposals.js';
import { Button, ButtonLink, Heading, SelectField, TextField, Words } from './parts.js';
import { inLanguage, type View } from './view.js';

const phases = ['idea', 'development', 'implementation', 'scaling'] as const;

/** Lessons of municipalities beside advice from research. */
export function LessonsPage({
  view,
  asked,
  data,
  proposals,
  proposal,
}: {
  view: View;
  asked: { tekst: string; fase: string };
  data: Partial<LessonsQuery>;
  /** Proposals to the own organisation, of which `proposal` is open; empty for somebody who is not signed in. */
  proposals: NonNullable<LessonProposalsQuery['lessonProposals']>;
  proposal: string;
}) {
  const { t } = view;
  const lessons = data.lessons;
  const next = lessons?.pageInfo.hasNextPage
    ? `?${new URLSearchParams({ ...asked, na: lessons.pageInfo.endCursor ?? '' }).toString()}`
    : undefined;
  return (
    <Layout view={view} title={t.lessons.title} crumbs={[{ href: '/lessen', label: t.lessons.title }]}>
      <Heading title={t.lessons.title} lead={t.lessons.lead} />
      <LessonProposals view={view} proposals={proposals} wanted={proposal} />
      <form method="get" action="/lessen" className="filters">
        <TextField view={view} name="tekst" type="search" label={t.lessons.text} value={asked.tekst} />
        <SelectField
          view={view}
          name="fase"
          label={t.lessons.phase}
          value={asked.fase}
          options={[
            { value: '', label: t.cases.any },
            ...phases.map((value) => ({ value, label: t.lessons.phases[value] })),
          ]}
        />
        <Button quiet>{t.search.apply}</Button>
      </form>
      <section aria-labelledby="lessons">
        <h2 id="lessons">{t.lessons.lessons}</h2>
        {lessons?.edges.length === 0 && <p role="status">{t.lessons.none}</p>}
        <ul className="facts">
          {lessons?.edges.map(({ node }) => (
            <li key={node.id}>
              <Words view={view} nl={node.textNl} en={node.textEn} />
              <span className="source">
                {t.lessons.by(node.organisation.name, inLanguage(view, node.labelNl, node.labelEn).words)}
              </span>
            </li>
          ))}
        </ul>
        {next && (
          <ButtonLink href={next} quiet>
            {t.lessons.more}
          </ButtonLink>
        )}
      </section>
      <section aria-labelledby="advice">
        <h2 id="advice">{t.lessons.advice}</h2>
        <ul className="cards">
          {(data.advice ?? []).map((advice) => (
            <li className="card" key={advice.id}>
              <h3>
                <Words view={view} nl={advice.titleNl} en={advice.titleEn} />
              </h3>
              <p>
                <Words view={view} nl={advice.adviceNl} en={advice.adviceEn} />
              </p>
              <p className="source" lang="nl">
                {advice.source}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  );
}
