import type { CataloguesQuery, DataCatalogueQuery } from '../generated/graphql.js';
import { Layout } from '../layout.js';
import { Heading, Table } from '../parts.js';
import { count, type View } from '../view.js';

type Catalogue = NonNullable<DataCatalogueQuery['dataCatalogue']>;

/** Organisations that share something with everyone. */
export function CataloguesPage({ view, data }: { view: View; data: Partial<CataloguesQuery> }) {
  const t = view.t.exchange.catalogue;
  const owners = data.caseFacets?.find(({ id }) => id === 'organisation')?.counts ?? [];
  return (
    <Layout view={view} title={t.title} crumbs={[{ href: '/catalogus', label: t.title }]}>
      <Heading title={t.title} lead={t.lead} />
      {data.caseFacets && owners.length === 0 && <p>{t.none}</p>}
      {owners.length > 0 && (
        <Table view={view} caption={t.title} head={[t.organisation, t.cases]}>
          {owners.map(({ value, labelNl, count: cases }) => (
            <tr key={value}>
              <th scope="row">
                <a href={`/catalogus/${value}`}>{labelNl}</a>
              </th>
              <td>{count(view, cases)}</td>
            </tr>
          ))}
        </Table>
      )}
    </Layout>
  );
}

/** What one organisation shares: files, data sets, and what is left out with the reason. */
export function CataloguePage({ view, found }: { view: View; found: Catalogue }) {
  const t = view.t.exchange.catalogue;
  const { code, name } = found.organisation;
  const here = `/catalogus/${code}`;
  const files = [
    ...(found.file
      ? [
          [`${here}/catalogus.ttl`, t.turtle],
          [`${here}/catalogus.jsonld`, t.jsonld],
        ]
      : []),
    [`${here}/praktijkvoorbeelden.json`, t.openJson],
    [`${here}/praktijkvoorbeelden.csv`, t.openCsv],
  ];
  return (
    <Layout
      view={view}
      title={t.details(name)}
      crumbs={[
        { href: '/catalogus', label: t.title },
        { href: here, label: name },
      ]}
    >
      <Heading kind={t.title} title={t.details(name)} lead={t.lead} />
      {found.notConfigured.length > 0 && (
        <p className="notice warning">{t.notConfigured(found.notConfigured.join(', '))}</p>
      )}
      {found.cases === 0 ? (
        <p>{t.none}</p>
      ) : (
        <section aria-labelledby="files">
          <h2 id="files">{t.files}</h2>
          <ul>
            {files.map(([href, label]) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {found.datasets.length > 0 && (
        <section aria-labelledby="datasets">
          <h2 id="datasets">{t.datasets}</h2>
          <ul lang="nl">
            {found.datasets.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </section>
      )}
      {found.omitted.length > 0 && (
        <section aria-labelledby="omitted">
          <h2 id="omitted">{t.omitted}</h2>
          <ul>
            {found.omitted.map(({ titleNl, slug, missingNl, missingEn }) => (
              <li key={`${slug} ${titleNl}`}>
                <a href={`/praktijkvoorbeelden/${slug}`} lang="nl">
                  {titleNl}
                </a>
                . {t.omittedBecause((view.language === 'nl' ? missingNl : missingEn).join(', '))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  );
}
