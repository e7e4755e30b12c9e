import { Layout } from '../layout.js';
import { ButtonLink, Heading } from '../parts.js';
import type { View } from '../view.js';

export const exportParts = ['facts', 'registers', 'indicators', 'decisions', 'checklists'] as const;

/** What an organisation owns, to download. */
export function ExportPage({ view, organisation }: { view: View; organisation: { name: string; code: string } }) {
  const t = view.t.exchange.export;
  const place = '/mijn-gemeente/uitvoer';
  return (
    <Layout
      view={view}
      title={t.title}
      crumbs={[
        { href: '/mijn-gemeente', label: view.t.own.title },
        { href: place, label: t.title },
      ]}
    >
      <Heading kind={organisation.name} title={t.title} lead={t.lead} />
      <section aria-labelledby="everything">
        <h2 id="everything">{t.everything}</h2>
        <p>{t.everythingHelp}</p>
        <ButtonLink href={`${place}/everything.json`}>{t.json}</ButtonLink>
        <p className="meta">{t.roles}</p>
      </section>
      <section aria-labelledby="parts">
        <h2 id="parts">{t.parts}</h2>
        <ul className="rows">
          {exportParts.map((part) => (
            <li key={part}>
              <span id={`part-${part}`}>{t.names[part]}</span>
              <span className="meta">
                <a href={`${place}/${part}.csv`} id={`csv-${part}`} aria-labelledby={`part-${part} csv-${part}`}>
                  {t.csv}
                </a>{' '}
                ·{' '}
                <a href={`${place}/${part}.json`} id={`json-${part}`} aria-labelledby={`part-${part} json-${part}`}>
                  JSON
                </a>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="open">
        <h2 id="open">{t.open}</h2>
        <p>
          <a href={`/catalogus/${organisation.code}`}>{t.openLink}</a>
        </p>
      </section>
    </Layout>
  );
}
