import type { ReactNode } from 'react';
import type { CaseNameFragment } from '../generated/graphql.js';
import { Layout } from '../layout.js';
import { Heading, Words } from '../parts.js';
import type { View } from '../view.js';

/** The pages of this room, by address. */
const addresses = ['/tellingen', '/programmas', '/partijen', '/instrumenten', '/begrippen'] as const;
export type FactsAddress = (typeof addresses)[number];

/** Links to the pages of this room; the present one is marked. */
export function FactsLinks({ view, here }: { view: View; here?: FactsAddress }) {
  const { t } = view;
  return (
    <nav className="facts-links" aria-label={t.facts.more}>
      <ul>
        {addresses.map((address) => (
          <li key={address}>
            <a href={address} {...(address === here ? { 'aria-current': 'page' as const } : {})}>
              {t.facts.links[address]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A page of this room: under the cases, with the way to the other pages. */
export function FactsPage({
  view,
  here,
  title,
  lead,
  kind,
  crumb,
  children,
}: {
  view: View;
  here: FactsAddress;
  title: string;
  lead?: ReactNode;
  kind?: string;
  /** The last step of the path, for a page below one of the room. */
  crumb?: { href: string; label: string };
  children: ReactNode;
}) {
  const { t } = view;
  return (
    <Layout
      view={view}
      title={title}
      crumbs={[
        { href: '/praktijkvoorbeelden', label: t.cases.title },
        { href: here, label: t.facts.links[here] },
        ...(crumb ? [crumb] : []),
      ]}
    >
      <Heading title={title} lead={lead} {...(kind ? { kind } : {})} />
      {children}
      <FactsLinks view={view} here={here} />
    </Layout>
  );
}

/** The title of a case as a link to its page. */
export function CaseLink({ view, to }: { view: View; to: CaseNameFragment }) {
  return (
    <a href={`/praktijkvoorbeelden/${to.slug}`}>
      <Words view={view} nl={to.titleNl} en={to.titleEn} />
    </a>
  );
}

/** Cases behind each other. */
export function CaseLinks({ view, cases }: { view: View; cases: readonly CaseNameFragment[] }) {
  return (
    <ul className="case-links">
      {cases.map((one) => (
        <li key={one.id}>
          <CaseLink view={view} to={one} />
        </li>
      ))}
    </ul>
  );
}

/** A source as it is named: Dutch, whatever the language of the page. */
export function Source({ view, children }: { view: View; children: string }) {
  return (
    <small className="source">
      {view.t.facts.source}: <span lang="nl">{children}</span>
    </small>
  );
}
