import type { OwnQuery, ProfileQuery } from './generated/graphql.js';
import { Layout } from './layout.js';
import { Button, ButtonLink, Card, Form, Heading, TextArea, TextField, Unknown, Words } from './parts.js';
import { count, day, inLanguage, type View } from './view.js';

/** What the reader's organisation has: adoptions with lessons to look at, follows, documents, cases, profile. */
export function OwnPage({ view, organisation, data }: { view: View; organisation: string; data: Partial<OwnQuery> }) {
  const { t } = view;
  const profile = data.myProfile;
  return (
    <Layout view={view} title={t.own.title} crumbs={[{ href: '/mijn-gemeente', label: t.own.title }]}>
      <Heading title={t.own.title} lead={organisation} />
      <section aria-labelledby="adoptions">
        <h2 id="adoptions">{t.own.adoptions}</h2>
        {data.myAdoptions?.edges.length === 0 && (
          <p>
            {t.own.noAdoptions} <a href="/zoeken">{t.nav.search}</a>
          </p>
        )}
        <ul className="cards">
          {data.myAdoptions?.edges.map(({ node }) => {
            const toLookAt = node.knownPitfalls?.filter(({ status }) => status === 'new').length;
            const stopped = node.status === 'STOPPED' ? ` · ${t.own.stopped}` : '';
            return (
              <Card
                key={node.id}
                href={`/overnames/${node.id}`}
                title={<Words view={view} nl={node.labelNl} en={node.labelEn} />}
                meta={`${t.own.from(node.sourceOrganisation.name)}, ${t.own.since(day(view, node.startedOn))}${stopped}`}
              >
                {toLookAt !== undefined && (
                  <p className={toLookAt > 0 ? 'mark differs' : 'mark same'}>{t.own.pitfalls(toLookAt)}</p>
                )}
              </Card>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="drafts">
        <h2 id="drafts">{t.own.drafts}</h2>
        {data.drafts?.edges.length === 0 && <p>{t.own.noDrafts}</p>}
        <ul className="rows">
          {data.drafts?.edges.map(({ node }) => (
            <li key={node.id}>
              <a href={`/documenten/${node.id}`} lang="nl">
                {node.title}
              </a>
              <span className="meta">
                {t.draft.status[node.status]} · {t.own.open(node.open.length)}
                {node.sourceOrganisation && ` · ${t.own.from(node.sourceOrganisation.name)}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="follows">
        <h2 id="follows">{t.own.follows}</h2>
        {data.myFollows?.edges.filter(({ node }) => !node.endedOn).length === 0 && <p>{t.own.noFollows}</p>}
        <ul className="rows">
          {data.myFollows?.edges
            .filter(({ node }) => !node.endedOn)
            .map(({ node }) => (
              <li key={node.id}>
                {node.listing ? (
                  <a href={`/oplossingen/${node.listing.id}`}>
                    <Words view={view} nl={node.labelNl} en={node.labelEn} />
                  </a>
                ) : (
                  <Words view={view} nl={node.labelNl} en={node.labelEn} />
                )}
                <span className="meta">{t.own.since(day(view, node.since))}</span>
              </li>
            ))}
        </ul>
      </section>
      <section aria-labelledby="own-cases">
        <h2 id="own-cases">{t.own.cases}</h2>
        {data.cases?.edges.length === 0 && <p>{t.own.noCases}</p>}
        <ul className="rows">
          {data.cases?.edges.map(({ node }) => (
            <li key={node.id}>
              <a href={`/praktijkvoorbeelden/${node.slug}`}>
                <Words view={view} nl={node.titleNl} en={node.titleEn} />
              </a>
              <span className="meta">
                {t.own.sharing[node.sharing]} ·{' '}
                <a href={`/praktijkvoorbeelden/${node.slug}/bewerken`}>
                  {t.edit.title}
                  <span className="visually-hidden">: {node.titleNl}</span>
                </a>
              </span>
            </li>
          ))}
        </ul>
        <ButtonLink href="/mijn-gemeente/nieuw" quiet>
          {t.own.addCase}
        </ButtonLink>
        <ul className="rows">
          <li>
            <a href={`/inzicht/portefeuille?organisatie=${encodeURIComponent(view.session?.organisation ?? '')}`}>
              {t.own.portfolio}
            </a>
          </li>
          <li>
            <a href="/inzicht/organisatie">{t.own.organisationLists}</a>
          </li>
        </ul>
      </section>
      <section aria-labelledby="exchange">
        <h2 id="exchange">{t.exchange.title}</h2>
        <ul className="rows">
          <li>
            <a href="/mijn-gemeente/inlezen">{t.exchange.import.title}</a>
          </li>
          <li>
            <a href="/mijn-gemeente/uitvoer">{t.exchange.export.title}</a>
          </li>
          <li>
            <a href="/mijn-gemeente/begrippenlijst">{t.exchange.names.title}</a>
          </li>
        </ul>
      </section>
      <section aria-labelledby="profile">
        <h2 id="profile">{t.own.profile}</h2>
        <dl className="figures">
          <div>
            <dt>{t.profile.inhabitants}</dt>
            <dd>{profile?.inhabitants ? count(view, profile.inhabitants) : <Unknown view={view} />}</dd>
          </div>
          <div>
            <dt>{t.profile.technologies}</dt>
            <dd>{profile?.technologies ? profile.technologies.join(', ') : <Unknown view={view} />}</dd>
          </div>
          <div>
            <dt>{t.profile.data}</dt>
            <dd>{profile?.data ? profile.data.join(', ') : <Unknown view={view} />}</dd>
          </div>
        </dl>
        <ButtonLink href="/mijn-gemeente/profiel" quiet>
          {t.own.editProfile}
        </ButtonLink>
      </section>
    </Layout>
  );
}

export function ProfilePage({ view, data, returnTo }: { view: View; data: Partial<ProfileQuery>; returnTo: string }) {
  const { t } = view;
  const profile = data.myProfile;
  const domains = data.vocabularies?.find(({ id }) => id === 'domain')?.terms ?? [];
  return (
    <Layout
      view={view}
      title={t.profile.title}
      crumbs={[
        { href: '/mijn-gemeente', label: t.own.title },
        { href: '/mijn-gemeente/profiel', label: t.profile.title },
      ]}
    >
      <Heading title={t.profile.title} lead={t.profile.lead} />
      <Form view={view} action="/mijn-gemeente/profiel" className="sheet">
        <input type="hidden" name="version" value={profile?.version ?? 0} />
        <input type="hidden" name="naar" value={returnTo} />
        <TextField
          view={view}
          name="inhabitants"
          label={t.profile.inhabitants}
          inputMode="numeric"
          value={profile?.inhabitants?.toString()}
        />
        <TextArea
          view={view}
          name="technologies"
          label={t.profile.technologies}
          help={t.profile.onePerLine}
          value={profile?.technologies?.join('\n')}
        />
        <TextArea
          view={view}
          name="data"
          label={t.profile.data}
          help={t.profile.onePerLine}
          value={profile?.data?.join('\n')}
        />
        <fieldset className="field" id="field-domains">
          <legend>{t.profile.domains}</legend>
          {domains.map(({ id, labelNl, labelEn }) => (
            <label key={id} className="choice">
              <input
                type="checkbox"
                name="domains"
                value={id}
                defaultChecked={profile?.domains?.includes(id) ?? false}
              />
              <span>{inLanguage(view, labelNl, labelEn).words}</span>
            </label>
          ))}
        </fieldset>
        <TextArea view={view} name="landscape" label={t.profile.landscape} value={profile?.landscape ?? ''} />
        <Button>{t.profile.save}</Button>
      </Form>
    </Layout>
  );
}
