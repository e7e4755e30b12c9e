import { FitTable } from './fit.js';
import type { AdoptionQuery } from './generated/graphql.js';
import { Layout } from './layout.js';
import { Button, Form, Heading, TextArea, TextField, Words } from './parts.js';
import { day, inLanguage, type View } from './view.js';

type AdoptionData = NonNullable<AdoptionQuery['adoption']>;
type Pitfall = NonNullable<AdoptionData['knownPitfalls']>[number];

/** An adoption: lessons of the source to look at, documents, advice, and looking back. */
export function AdoptionPage({
  view,
  adoption,
  data,
  keyOnce,
}: {
  view: View;
  adoption: AdoptionData;
  data: Partial<AdoptionQuery>;
  keyOnce: string;
}) {
  const { t } = view;
  const title = inLanguage(view, adoption.labelNl, adoption.labelEn);
  const path = `/overnames/${adoption.id}`;
  const running = adoption.status === 'RUNNING';
  return (
    <Layout
      view={view}
      title={title.words}
      crumbs={[
        { href: '/mijn-gemeente', label: t.own.title },
        { href: path, label: title.words },
      ]}
    >
      <Heading
        kind={t.adoption.kind}
        title={title.words}
        lang={title.lang}
        lead={t.adoption.lead(adoption.sourceOrganisation.name, day(view, adoption.startedOn))}
      />
      {adoption.stoppedOn && (
        <p className="notice">{t.adoption.stopped(day(view, adoption.stoppedOn), adoption.stopReason ?? '')}</p>
      )}
      {adoption.listing && adoption.listing.version > adoption.listingVersion && (
        <p className="notice">{t.adoption.newer(adoption.listing.version)}</p>
      )}
      <section aria-labelledby="pitfalls">
        <h2 id="pitfalls">{t.adoption.pitfalls}</h2>
        <p>{t.adoption.pitfallsLead}</p>
        {adoption.knownPitfalls?.length === 0 && <p className="notice">{t.adoption.noPitfalls}</p>}
        <ul className="pitfalls">
          {adoption.knownPitfalls?.map((pitfall) => (
            <PitfallItem key={pitfall.id} view={view} pitfall={pitfall} path={path} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="drafts">
        <h2 id="drafts">{t.adoption.drafts}</h2>
        {data.drafts?.edges.length === 0 && <p className="notice">{t.adoption.noDrafts}</p>}
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
      <Advice view={view} data={data} />
      {adoption.fit.length > 0 && (
        <details>
          <summary>{t.adoption.fit}</summary>
          <FitTable view={view} points={adoption.fit} />
        </details>
      )}
      <Reviews view={view} path={path} data={data} label={adoption.labelNl} keyOnce={keyOnce} />
      {running && (
        <details>
          <summary>{t.adoption.stop}</summary>
          <Form view={view} action={`${path}/stoppen`} className="sheet">
            <input type="hidden" name="version" value={adoption.version} />
            <TextArea view={view} name="reason" label={t.adoption.stopReason} rows={2} required />
            <Button quiet>{t.adoption.stopConfirm}</Button>
          </Form>
        </details>
      )}
    </Layout>
  );
}

function PitfallItem({ view, pitfall, path }: { view: View; pitfall: Pitfall; path: string }) {
  const { t } = view;
  const mark = { new: 'mark unknown', used: 'mark same', rejected: 'mark differs' }[pitfall.status] ?? 'mark unknown';
  return (
    <li>
      <p>
        <Words view={view} nl={pitfall.textNl} en={pitfall.textEn} />
      </p>
      <p className="meta">
        <span className={mark}>{t.adoption.status[pitfall.status]}</span> {t.own.from(pitfall.sourceOrganisation.name)}
        {pitfall.source && (
          <span className="source" lang="nl">
            {pitfall.source}
          </span>
        )}
        {pitfall.reason && ` – ${pitfall.reason}`}
      </p>
      {pitfall.status === 'new' && (
        <div className="decide">
          <Form view={view} action={`${path}/valkuil`}>
            <input type="hidden" name="pitfall" value={pitfall.id} />
            <input type="hidden" name="version" value={pitfall.version} />
            <input type="hidden" name="used" value="yes" />
            <Button>{t.adoption.use}</Button>
          </Form>
          <details>
            <summary>{t.adoption.reject}</summary>
            <Form view={view} action={`${path}/valkuil`}>
              <input type="hidden" name="pitfall" value={pitfall.id} />
              <input type="hidden" name="version" value={pitfall.version} />
              <label htmlFor={`why-${pitfall.id}`}>{t.adoption.why}</label>
              <input className="utrecht-textbox" id={`why-${pitfall.id}`} name="reason" autoComplete="off" />
              <Button quiet>{t.adoption.reject}</Button>
            </Form>
          </details>
        </div>
      )}
    </li>
  );
}

function Advice({ view, data }: { view: View; data: Partial<AdoptionQuery> }) {
  const { t } = view;
  const hints = (data.lessonsFor ?? []).filter(({ advice }) => advice);
  if (hints.length === 0) return null;
  return (
    <section aria-labelledby="advice">
      <h2 id="advice">{t.adoption.advice}</h2>
      <ul className="cards">
        {hints.map(
          ({ advice, becauseNl, becauseEn }) =>
            advice && (
              <li className="card" key={advice.id}>
                <h3>
                  <Words view={view} nl={advice.titleNl} en={advice.titleEn} />
                </h3>
                <p>
                  <Words view={view} nl={advice.adviceNl} en={advice.adviceEn} />
                </p>
                <p className="why">
                  <Words view={view} nl={becauseNl} en={becauseEn} />{' '}
                  <span className="source" lang="nl">
                    {advice.source}
                  </span>
                </p>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}

function Reviews({
  view,
  path,
  data,
  label,
  keyOnce,
}: {
  view: View;
  path: string;
  data: Partial<AdoptionQuery>;
  label: string;
  keyOnce: string;
}) {
  const { t } = view;
  const questions = ['expected', 'happened', 'difference', 'nextTime'] as const;
  return (
    <section aria-labelledby="reviews">
      <h2 id="reviews">{t.adoption.reviews}</h2>
      <p>{t.adoption.reviewsLead}</p>
      {data.reviews?.map((review) => (
        <article className="panel" key={review.id}>
          <h3>{day(view, review.heldOn)}</h3>
          <dl className="story">
            {questions.map((question) => (
              <div key={question}>
                <dt>{t.adoption[question]}</dt>
                <dd>{review[question]}</dd>
              </div>
            ))}
          </dl>
        </article>
      ))}
      <details open={view.faults !== undefined}>
        <summary>{t.adoption.record}</summary>
        <Form view={view} action={`${path}/terugkijken`} className="sheet">
          <input type="hidden" name="key" value={keyOnce} />
          <input type="hidden" name="label" value={label} />
          <TextField view={view} name="heldOn" type="date" label={t.adoption.heldOn} required />
          {questions.map((question) => (
            <TextArea key={question} view={view} name={question} label={t.adoption[question]} rows={3} required />
          ))}
          <TextArea view={view} name="lesson" label={t.adoption.lesson} rows={2} />
          <Button>{t.adoption.record}</Button>
        </Form>
      </details>
    </section>
  );
}
