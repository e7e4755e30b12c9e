import type { ReactNode } from 'react';
import type { View } from './view.js';

const here = (path: string, place: string): 'page' | undefined =>
  path === place || path.startsWith(`${place}/`) || path.startsWith(`${place}?`) ? 'page' : undefined;

/** The whole of a page: skip link, header, menu, notices, content, footer. */
export function Layout({
  view,
  title,
  crumbs = [],
  children,
}: {
  view: View;
  title: string;
  crumbs?: readonly { href: string; label: string }[];
  children: ReactNode;
}) {
  const { t, language, path, theme, session } = view;
  const failed = view.faults ? `${t.error.summary}: ` : '';
  return (
    <html lang={language} className={theme.className}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${failed}${title} – ${t.product}`}</title>
        <link rel="stylesheet" href={theme.css} />
        <link rel="stylesheet" href="/assets/components.css" />
        <link rel="stylesheet" href="/assets/portal.css" />
        <link rel="stylesheet" href="/assets/rooms.css" />
        <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
      </head>
      <body className="utrecht-document">
        <a className="nl-skip-link skip" href="#content">
          {t.skip}
        </a>
        <header className="site-header">
          <div className="bar">
            <a className="brand" href="/">
              <img src="/assets/mark.svg" alt="" width="36" height="36" />
              <span>
                <strong>{t.product}</strong>
                <small>{t.tagline}</small>
              </span>
            </a>
            <div className="account">
              <a
                href={`/taal/${language === 'nl' ? 'en' : 'nl'}?naar=${encodeURIComponent(path)}`}
                lang={language === 'nl' ? 'en' : 'nl'}
                hrefLang={language === 'nl' ? 'en' : 'nl'}
              >
                {t.otherLanguage}
              </a>
              {session ? (
                <form method="post" action="/afmelden">
                  <input type="hidden" name="_form" value={view.formToken} />
                  <span className="who">{t.signedInAs(session.name)}</span>
                  <button className="quiet" type="submit">
                    {t.signOut}
                  </button>
                </form>
              ) : (
                <a className="sign-in" href={`/aanmelden?naar=${encodeURIComponent(path)}`}>
                  {t.signIn}
                </a>
              )}
            </div>
          </div>
          <nav aria-label={t.menu}>
            <ul>
              {[
                ['/zoeken', t.nav.search],
                ['/praktijkvoorbeelden', t.nav.cases],
                ['/inzicht', t.nav.insight],
                ['/lessen', t.nav.lessons],
                ['/sjablonen', t.nav.templates],
                ['/mijn-gemeente', t.nav.own],
              ].map(([href = '', label]) => (
                <li key={href}>
                  <a href={href} aria-current={here(path, href)}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        {crumbs.length > 0 && (
          <nav className="crumbs" aria-label={t.breadcrumb}>
            <ol>
              <li>
                <a href="/">{t.nav.home}</a>
              </li>
              {crumbs.map(({ href, label }, place) => (
                <li key={href}>
                  <a href={href} {...(place === crumbs.length - 1 ? { 'aria-current': 'page' as const } : {})}>
                    {label}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <main id="content" tabIndex={-1}>
          {view.away.length > 0 && (
            <p className="notice warning" role="status">
              {t.error.partial(view.away.map((name) => t.error.module[name] ?? name).join(', '))}
            </p>
          )}
          {view.done && (
            <p className="notice good" role="status">
              {view.done}
            </p>
          )}
          {view.faults && <FaultSummary view={view} />}
          {children}
        </main>
        <footer className="site-footer">
          <p>{t.footer.help}</p>
          <ul>
            <li>
              <a href="/toegankelijkheid">{t.footer.accessibility}</a>
            </li>
            <li>
              <a href="/privacy">{t.footer.privacy}</a>
            </li>
            <li>
              <a href="/catalogus">{t.exchange.catalogue.title}</a>
            </li>
          </ul>
          <p className="small">{t.footer.about}</p>
        </footer>
      </body>
    </html>
  );
}

/** What has to change, with a link to each input. */
function FaultSummary({ view }: { view: View }) {
  if (!view.faults) return null;
  const { summary, fields } = view.faults;
  return (
    <section className="notice error" role="alert" aria-labelledby="fault-summary">
      <h2 id="fault-summary">{view.t.error.summary}</h2>
      <p>{summary}</p>
      {Object.keys(fields).length > 0 && (
        <ul>
          {Object.entries(fields).map(([field, message]) => (
            <li key={field}>
              <a href={`#field-${field}`}>
                {view.names?.[field] && `${view.names[field]}: `}
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
