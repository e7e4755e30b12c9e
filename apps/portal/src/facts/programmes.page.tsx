import type { CaseNameFragment, ProgrammeFactsFragment, ProgrammesQuery } from '../generated/graphql.js';
import { ButtonLink, Card, Unknown, Words } from '../parts.js';
import { day, euro, inLanguage, type View } from '../view.js';
import { FactsPage, Source } from './facts.js';
import { AddCaseForm, ShareProgrammeForm } from './programme-forms.js';

/** The programmes that the reader may see. */
export function ProgrammesPage({ view, data }: { view: View; data: Partial<ProgrammesQuery> }) {
  const t = view.t.facts.programmes;
  const found = data.programmes ?? [];
  return (
    <FactsPage view={view} here="/programmas" title={t.title} lead={t.lead}>
      <section aria-labelledby="programmes">
        <h2 id="programmes" className="visually-hidden">
          {t.title}
        </h2>
        {view.session && (
          <p>
            <ButtonLink href="/programmas/nieuw" quiet>
              {t.new}
            </ButtonLink>
          </p>
        )}
        {found.length === 0 && (
          <p className="notice" role="status">
            {t.none}
          </p>
        )}
        <ul className="cards">
          {found.map((programme) => (
            <Card
              key={programme.id}
              href={`/programmas/${programme.id}`}
              title={<Words view={view} nl={programme.nameNl} en={programme.nameEn} />}
              meta={`${programme.organisation.name} · ${t.count(programme.cases.length)}`}
            >
              <p>
                <Words view={view} nl={programme.noteNl} en={programme.noteEn} />
              </p>
            </Card>
          ))}
        </ul>
      </section>
    </FactsPage>
  );
}

/** One programme: its dates and money, and the cases under it with who says so. */
export function ProgrammePage({
  view,
  programme,
  cases,
}: {
  view: View;
  programme: ProgrammeFactsFragment;
  /** Cases that could be put under it. */
  cases: readonly CaseNameFragment[];
}) {
  const t = view.t.facts.programmes;
  const { words } = inLanguage(view, programme.nameNl, programme.nameEn);
  return (
    <FactsPage
      view={view}
      here="/programmas"
      title={words}
      kind={t.kind}
      lead={<Words view={view} nl={programme.noteNl} en={programme.noteEn} />}
      crumb={{ href: `/programmas/${programme.id}`, label: words }}
    >
      <Figures view={view} programme={programme} />
      <section aria-labelledby="programme-cases">
        <h2 id="programme-cases">{t.cases}</h2>
        {programme.cases.length === 0 && <p>{t.noCases}</p>}
        <ul className="cards">
          {programme.cases.map(({ case: one, basis, source }) => (
            <Card
              key={one.id}
              href={`/praktijkvoorbeelden/${one.slug}`}
              title={<Words view={view} nl={one.titleNl} en={one.titleEn} />}
              meta={one.organisation.name}
            >
              <p>
                <Words view={view} nl={one.summaryNl} en={one.summaryEn} />
              </p>
              <p className="meta">
                {basis === 'DERIVED' && <span className="basis">{view.t.facts.derived}</span>}{' '}
                <Source view={view}>{source}</Source>
              </p>
            </Card>
          ))}
        </ul>
      </section>
      {view.session?.organisation === programme.organisation.code && (
        <>
          <AddCaseForm view={view} programme={programme} cases={cases} />
          <ShareProgrammeForm view={view} programme={programme} />
        </>
      )}
    </FactsPage>
  );
}

function Figures({ view, programme }: { view: View; programme: ProgrammeFactsFragment }) {
  const t = view.t.facts.programmes;
  const { announced, fundedFrom, fundedUntil, budgetCentsPerYear, budget } = programme;
  const date = (given: string | null | undefined) => (given ? day(view, given) : <Unknown view={view} />);
  return (
    <section aria-label={t.kind}>
      <dl className="programme-facts">
        <dt>{t.owner}</dt>
        <dd>{programme.organisation.name}</dd>
        <dt>{t.announced}</dt>
        <dd>{date(announced)}</dd>
        <dt>{t.funded}</dt>
        <dd>
          {date(fundedFrom)} – {date(fundedUntil)}
        </dd>
        <dt>{t.perYear}</dt>
        <dd>{typeof budgetCentsPerYear === 'number' ? euro(view, budgetCentsPerYear) : <Unknown view={view} />}</dd>
        <dt>{t.total}</dt>
        <dd>{budget ? t.totalOf(euro(view, budget.cents), budget.years) : <Unknown view={view} />}</dd>
      </dl>
      <Source view={view}>{programme.source}</Source>
    </section>
  );
}
