import { FitTable } from './fit.js';
import type { ListingQuery, StandingQuery } from './generated/graphql.js';
import { Layout } from './layout.js';
import { Button, ButtonLink, Choices, Form, Heading, Words } from './parts.js';
import { day, inLanguage, type View } from './view.js';

type ListingData = NonNullable<ListingQuery['listing']>;

const deciders = ['lead', 'decider', 'steward'];

/** A solution: what it is, who uses it, whether it fits, and how to take it over. */
export function ListingPage({
  view,
  listing,
  standing,
}: {
  view: View;
  listing: ListingData;
  standing: Partial<StandingQuery>;
}) {
  const { t } = view;
  const title = inLanguage(view, listing.titleNl, listing.titleEn);
  return (
    <Layout
      view={view}
      title={title.words}
      crumbs={[
        { href: '/zoeken', label: t.nav.search },
        { href: view.path, label: title.words },
      ]}
    >
      <article>
        <Heading
          kind={t.listing.kind}
          title={title.words}
          lang={title.lang}
          lead={<Words view={view} nl={listing.summaryNl} en={listing.summaryEn} />}
        />
        <p className="meta">
          {t.listing.from(listing.organisation.name)} · {t.templates.version(listing.version)} ·{' '}
          <a href={`/praktijkvoorbeelden/${listing.sourceCase.slug}`}>{t.listing.sourceCase}</a>
        </p>
        {listing.status === 'WITHDRAWN' && <p className="notice warning">{t.listing.withdrawn}</p>}
        <Taking view={view} listing={listing} standing={standing} />
        <section aria-labelledby="fit">
          <h2 id="fit">{t.listing.fit}</h2>
          {standing.fitCheck ? (
            <>
              <p>
                {t.listing.fitLead(standing.fitCheck.fits, standing.fitCheck.doesNotFit, standing.fitCheck.unknown)}
              </p>
              <FitTable view={view} points={standing.fitCheck.points} />
              <p>
                <ButtonLink href={`/mijn-gemeente/profiel?naar=${encodeURIComponent(view.path)}`} quiet>
                  {t.listing.fitProfile}
                </ButtonLink>
              </p>
            </>
          ) : (
            !view.session && (
              <p className="notice">
                {t.listing.fitSignIn} <a href={`/aanmelden?naar=${encodeURIComponent(view.path)}`}>{t.signIn}</a>
              </p>
            )
          )}
        </section>
        <Usage view={view} listing={listing} />
        <Shared view={view} listing={listing} />
      </article>
    </Layout>
  );
}

/** What the reader's organisation may do with the solution. */
function Taking({ view, listing, standing }: { view: View; listing: ListingData; standing: Partial<StandingQuery> }) {
  const { t, session } = view;
  const { myAdoption, myFollow } = standing.listing ?? {};
  if (!session || listing.status === 'WITHDRAWN') return null;
  if (session.organisation === listing.organisation.code) return <p className="notice">{t.listing.adoptOwn}</p>;
  const running = myAdoption && myAdoption.status === 'RUNNING';
  return (
    <section className="panel actions" aria-label={t.listing.adopt}>
      {running ? (
        <p>
          {t.listing.adopted(day(view, myAdoption.startedOn))}{' '}
          <ButtonLink href={`/overnames/${myAdoption.id}`}>{t.listing.toAdoption}</ButtonLink>
        </p>
      ) : session.roles.some((role) => deciders.includes(role)) ? (
        <div>
          <p>{t.listing.adoptLead}</p>
          <ButtonLink href={`${view.path.split('?')[0]}/overnemen`}>{t.listing.adopt}</ButtonLink>
        </div>
      ) : (
        <p>{t.listing.notAllowed}</p>
      )}
      <Form view={view} action={`/oplossingen/${listing.id}/${myFollow ? 'niet-volgen' : 'volgen'}`}>
        {myFollow && <p>{t.listing.following(day(view, myFollow.since))}</p>}
        <Button quiet>{myFollow ? t.listing.unfollow : t.listing.follow}</Button>
      </Form>
    </section>
  );
}

function Usage({ view, listing: { usage } }: { view: View; listing: ListingData }) {
  const { t } = view;
  return (
    <section aria-labelledby="usage">
      <h2 id="usage">{t.listing.usage}</h2>
      <dl className="figures">
        <div>
          <dt>{t.listing.adopters}</dt>
          <dd>
            {t.listing.count(usage.adopters)}
            {usage.named.length > 0 && ` (${usage.named.map(({ name }) => name).join(', ')})`}
          </dd>
        </div>
        <div>
          <dt>{t.listing.followers}</dt>
          <dd>{t.listing.count(usage.followers)}</dd>
        </div>
      </dl>
      {usage.claims.length > 0 && (
        <>
          <h3>{t.listing.claims}</h3>
          <ul className="facts">
            {usage.claims.map(({ textNl, source }) => (
              <li key={textNl} lang="nl">
                {textNl} <span className="source">{source}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Shared({ view, listing }: { view: View; listing: ListingData }) {
  const { t } = view;
  const { lessons, tenderDocuments } = listing.sourceCase;
  const used = [
    [t.listing.technologies, listing.technologies],
    [t.listing.data, listing.dataSources],
  ] as const;
  return (
    <>
      <section aria-labelledby="needs">
        <h2 id="needs">{t.listing.needs}</h2>
        <div className="columns">
          {used.map(([name, facts]) => (
            <div key={name}>
              <h3>{name}</h3>
              <ul className="facts">
                {facts.map(({ textNl, textEn, source }) => (
                  <li key={textNl}>
                    <Words view={view} nl={textNl} en={textEn} />{' '}
                    <span className="source" lang="nl">
                      {source}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
      <section aria-labelledby="lessons">
        <h2 id="lessons">{t.listing.lessons}</h2>
        {lessons?.length === 0 && <p>{t.listing.none}</p>}
        <ul className="facts">
          {lessons?.map(({ id, textNl, textEn }) => (
            <li key={id}>
              <Words view={view} nl={textNl} en={textEn} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="documents">
        <h2 id="documents">{t.listing.documents}</h2>
        {tenderDocuments?.length === 0 && <p>{t.listing.none}</p>}
        <ul>
          {tenderDocuments?.map(({ id, title }) => (
            <li key={id} lang="nl">
              <a href={`/documenten/${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** One more look before a decision: what will happen, and who may see it. */
export function AdoptPage({ view, listing, keyOnce }: { view: View; listing: ListingData; keyOnce: string }) {
  const { t } = view;
  const name = inLanguage(view, listing.titleNl, listing.titleEn).words;
  const title = t.adopt.title(name);
  const page = `/oplossingen/${listing.id}`;
  return (
    <Layout
      view={view}
      title={title}
      crumbs={[
        { href: page, label: name },
        { href: view.path, label: t.listing.adopt },
      ]}
    >
      <Heading title={title} lead={t.listing.from(listing.organisation.name)} />
      <Form view={view} action={`${page}/overnemen`} className="sheet">
        <input type="hidden" name="key" value={keyOnce} />
        <h2>{t.adopt.what}</h2>
        <ul className="facts">
          {t.adopt.effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
        <Choices
          view={view}
          name="sharing"
          legend={t.adopt.visible}
          value="GOVERNMENT"
          options={(['PRIVATE', 'GOVERNMENT', 'PUBLIC'] as const).map((value) => ({
            value,
            label: t.adopt.visibility[value],
          }))}
        />
        <div className="buttons">
          <Button>{t.adopt.confirm}</Button>
          <a href={page}>{t.adopt.cancel}</a>
        </div>
      </Form>
    </Layout>
  );
}
