import { FactsLinks } from './facts/facts.js';
import type { CasesQuery } from './generated/graphql.js';
import { Layout } from './layout.js';
import { Button, ButtonLink, Card, Heading, SelectField, TextField, Words } from './parts.js';
import { inLanguage, type View } from './view.js';

/** What a reader may narrow the list by: the name in the address and the id of the facet. */
export const caseFilters = [
  ['domein', 'domain'],
  ['fase', 'phase'],
  ['type', 'innovation-type'],
  ['waarde', 'value-grade'],
  ['organisatie', 'organisation'],
] as const;

export function CasesPage({
  view,
  asked,
  data,
}: {
  view: View;
  asked: Record<string, string>;
  data: Partial<CasesQuery>;
}) {
  const { t } = view;
  const found = data.cases;
  const next = found?.pageInfo.hasNextPage
    ? `?${new URLSearchParams({ ...asked, na: found.pageInfo.endCursor ?? '' }).toString()}`
    : undefined;
  return (
    <Layout view={view} title={t.cases.title} crumbs={[{ href: '/praktijkvoorbeelden', label: t.cases.title }]}>
      <Heading title={t.cases.title} lead={t.cases.lead} />
      <form method="get" action="/praktijkvoorbeelden" className="filters">
        <TextField view={view} name="tekst" type="search" label={t.cases.text} value={asked.tekst} />
        {caseFilters.map(([name, facet]) => {
          const counts = data.caseFacets?.find(({ id }) => id === facet);
          const options = (counts?.counts ?? []).map(({ value, labelNl, labelEn, count }) => ({
            value,
            label: `${inLanguage(view, labelNl, labelEn).words} (${count})`,
          }));
          return (
            counts && (
              <SelectField
                key={name}
                view={view}
                name={name}
                label={inLanguage(view, counts.labelNl, counts.labelEn).words}
                value={asked[name]}
                options={[{ value: '', label: t.cases.any }, ...options]}
              />
            )
          );
        })}
        <Button quiet>{t.search.apply}</Button>
      </form>
      {found?.edges.length === 0 && (
        <p className="notice" role="status">
          {t.cases.none}
        </p>
      )}
      <h2 className="visually-hidden">{t.cases.title}</h2>
      <ul className="cards">
        {found?.edges.map(({ node }) => (
          <Card
            key={node.id}
            href={`/praktijkvoorbeelden/${node.slug}`}
            title={<Words view={view} nl={node.titleNl} en={node.titleEn} />}
            meta={node.organisation.name}
          >
            <p>
              <Words view={view} nl={node.summaryNl} en={node.summaryEn} />
            </p>
            {node.disagreements.length > 0 && <p className="mark differs">{t.cases.differs}</p>}
          </Card>
        ))}
      </ul>
      {next && (
        <ButtonLink href={next} quiet>
          {t.cases.more}
        </ButtonLink>
      )}
      <FactsLinks view={view} />
    </Layout>
  );
}
