import type { SearchQuery } from './generated/graphql.js';
import { Layout } from './layout.js';
import { Button, ButtonLink, Card, Heading, SelectField, TextField, Words } from './parts.js';
import { inLanguage, type View } from './view.js';

const domains = ['social', 'physical', 'safety', 'operations'] as const;
const domainWords = {
  nl: { social: 'Sociaal', physical: 'Fysiek', safety: 'Veiligheid', operations: 'Bedrijfsvoering' },
  en: { social: 'Social', physical: 'Physical', safety: 'Safety', operations: 'Operations' },
} as const;

/** The question that everything starts with. A search changes nothing, so it is a GET and can be shared. */
export function SearchForm({
  view,
  problem,
  domain = '',
  big = false,
}: {
  view: View;
  problem: string;
  domain?: string;
  big?: boolean;
}) {
  const { t } = view;
  return (
    <form role="search" action="/zoeken" method="get" className={big ? 'search big' : 'search'}>
      <TextField view={view} name="q" type="search" label={t.home.ask} help={t.home.askHelp} value={problem} />
      {!big && (
        <SelectField
          view={view}
          name="domein"
          label={t.search.domain}
          value={domain}
          options={[
            { value: '', label: t.search.allDomains },
            ...domains.map((value) => ({ value, label: domainWords[view.language][value] })),
          ]}
        />
      )}
      <Button>{t.home.find}</Button>
    </form>
  );
}

export function SearchPage({
  view,
  problem,
  domain,
  data,
}: {
  view: View;
  problem: string;
  domain: string;
  data: Partial<SearchQuery>;
}) {
  const { t } = view;
  const found = data.searchAid;
  const title = problem === '' ? t.search.title : t.search.titleFor(problem);
  const next = found?.pageInfo.hasNextPage
    ? `/zoeken?q=${encodeURIComponent(problem)}&domein=${domain}&na=${encodeURIComponent(found.pageInfo.endCursor ?? '')}`
    : undefined;
  return (
    <Layout view={view} title={title} crumbs={[{ href: '/zoeken', label: t.search.title }]}>
      <Heading title={title} />
      <SearchForm view={view} problem={problem} domain={domain} />
      {found && (
        <section aria-labelledby="results" className="results">
          <div role="status">
            <h2 id="results">
              {found.edges.length === 0 ? t.search.nothing : t.search.found(found.edges.length, next !== undefined)}
            </h2>
          </div>
          {found.corrections.map(({ asked, readAs }) => (
            <p key={asked} className="notice">
              {t.search.corrected(asked, readAs)}
            </p>
          ))}
          {found.edges.length === 0 && (
            <ul>
              {t.search.nothingHelp.map((words) => (
                <li key={words}>{words}</li>
              ))}
              <li>
                <a href="/praktijkvoorbeelden">{t.home.allCases}</a>
              </li>
            </ul>
          )}
          <ol className="cards wide">
            {found.edges.map(({ node: { listing, whyNl, whyEn } }) => (
              <Card
                key={listing.id}
                href={`/oplossingen/${listing.id}`}
                title={<Words view={view} nl={listing.titleNl} en={listing.titleEn} />}
                meta={`${listing.organisation.name} · ${t.search.usedBy(listing.usage.adopters, listing.usage.followers)}`}
              >
                <p>
                  <Words view={view} nl={listing.summaryNl} en={listing.summaryEn} />
                </p>
                <p className="why">
                  <strong>{t.search.why}:</strong> {inLanguage(view, whyNl, whyEn).words}
                </p>
              </Card>
            ))}
          </ol>
          {next && (
            <ButtonLink href={next} quiet>
              {t.search.more}
            </ButtonLink>
          )}
        </section>
      )}
    </Layout>
  );
}
