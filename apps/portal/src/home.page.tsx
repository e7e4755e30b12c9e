import type { HomeQuery } from './generated/graphql.js';
import { Layout } from './layout.js';
import { Card, Words } from './parts.js';
import { SearchForm } from './search.page.js';
import type { View } from './view.js';

export function HomePage({ view, data }: { view: View; data: Partial<HomeQuery> }) {
  const { t } = view;
  const domains = data.caseFacets?.find(({ id }) => id === 'domain')?.counts ?? [];
  return (
    <Layout view={view} title={t.home.title}>
      <section className="hero">
        <h1 className="utrecht-heading-1">{t.home.title}</h1>
        <p className="lead">{t.home.lead}</p>
        <SearchForm view={view} problem="" big />
      </section>
      <section aria-labelledby="steps">
        <h2 id="steps">{t.home.steps}</h2>
        <ol className="steps">
          {[t.home.stepFind, t.home.stepFit, t.home.stepAdopt].map(([name, words]) => (
            <li key={name}>
              <strong>{name}</strong>
              <span>{words}</span>
            </li>
          ))}
        </ol>
      </section>
      {data.listings && data.listings.edges.length > 0 && (
        <section aria-labelledby="recent">
          <h2 id="recent">{t.home.recent}</h2>
          <ul className="cards">
            {data.listings.edges.map(({ node }) => (
              <Card
                key={node.id}
                href={`/oplossingen/${node.id}`}
                title={<Words view={view} nl={node.titleNl} en={node.titleEn} />}
                meta={node.organisation.name}
              >
                <p>
                  <Words view={view} nl={node.summaryNl} en={node.summaryEn} />
                </p>
              </Card>
            ))}
          </ul>
        </section>
      )}
      {domains.length > 0 && (
        <section aria-labelledby="domains">
          <h2 id="domains">{t.home.domains}</h2>
          <ul className="chips">
            {domains.map(({ value, labelNl, labelEn, count }) => (
              <li key={value}>
                <a href={`/praktijkvoorbeelden?domein=${value}`}>
                  <Words view={view} nl={labelNl} en={labelEn} /> ({count})
                </a>
              </li>
            ))}
            <li>
              <a href="/praktijkvoorbeelden">{t.home.allCases}</a>
            </li>
          </ul>
        </section>
      )}
    </Layout>
  );
}
