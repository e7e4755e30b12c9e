import { Layout } from '../layout.js';
import { Button, Heading, TextField } from '../parts.js';
import { day, inLanguage, type View } from '../view.js';
import type { CaseQuery } from '../generated/graphql.js';
import { placeOf, type Story } from './story.js';

/** Says clearly that the page shows an earlier day. */
export function AsOfBanner({ view, place, asOf }: { view: View; place: string; asOf: string }) {
  const { t } = view;
  return (
    <section className="notice warning as-of" aria-labelledby="as-of">
      <h2 id="as-of">
        {t.story.asOfTitle}: {day(view, asOf)}
      </h2>
      <p>{t.story.asOfBanner(day(view, asOf))}</p>
      <p>{t.story.asOfElsewhere}</p>
      <p>
        <a href={place}>{t.story.asOfNow}</a>
      </p>
    </section>
  );
}

/** A day to choose, of which the page then shows what was known. */
export function AsOfForm({
  view,
  story: { facts, asOf },
}: {
  view: View;
  story: Pick<Story, 'asOf'> & { facts: { slug: string } };
}) {
  const { t } = view;
  return (
    <form method="get" action={placeOf(facts)} className="panel as-of-form" aria-labelledby="as-of-form">
      <h2 id="as-of-form">{t.story.asOfForm}</h2>
      <div className="inline">
        <TextField
          view={view}
          name="op"
          type="date"
          label={t.story.asOfDay}
          help={t.story.asOfHelp}
          value={asOf}
          required
        />
        <Button quiet>{t.story.asOfShow}</Button>
      </div>
    </form>
  );
}

/** The case was not recorded yet on the day that somebody asks for. */
export function NotYetPage({
  view,
  present,
  slug,
  asOf,
}: {
  view: View;
  present: NonNullable<CaseQuery['present']>;
  slug: string;
  asOf: string;
}) {
  const { t } = view;
  const title = inLanguage(view, present.titleNl, present.titleEn);
  return (
    <Layout
      view={view}
      title={`${title.words} (${day(view, asOf)})`}
      crumbs={[
        { href: '/praktijkvoorbeelden', label: t.cases.title },
        { href: `/praktijkvoorbeelden/${slug}`, label: title.words },
        { href: view.path, label: day(view, asOf) },
      ]}
    >
      <Heading
        kind={`${t.case.kind} · ${present.organisation.name}`}
        title={title.words}
        lang={title.lang}
        lead={t.story.asOfBefore(day(view, asOf), day(view, present.createdOn))}
      />
      <p>
        <a href={`/praktijkvoorbeelden/${slug}`}>{t.story.asOfNow}</a>
      </p>
      <AsOfForm view={view} story={{ facts: { slug }, asOf }} />
    </Layout>
  );
}
