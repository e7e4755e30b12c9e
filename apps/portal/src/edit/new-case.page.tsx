import type { SimilarQuery, TakeOverQuery } from '../generated/graphql.js';
import { Layout } from '../layout.js';
import { Button, Form, Heading, SelectField, TextArea, TextField, Words } from '../parts.js';
import { inLanguage, type View } from '../view.js';

export type LookAlike = NonNullable<SimilarQuery['similarCases']>[number];
export type TakenOver = NonNullable<TakeOverQuery['cases']>['edges'][number]['node'];

/** The first words of a case; what looks like it is pointed out before it is recorded, and never stands in the way. */
export function NewCasePage({
  view,
  keyOnce,
  lookAlikes,
  toTakeOver,
  chosen,
}: {
  view: View;
  keyOnce: string;
  lookAlikes: readonly LookAlike[];
  toTakeOver: readonly TakenOver[];
  /** Slug of the case that somebody came from to take it over. */
  chosen: string;
}) {
  const { t } = view;
  const words = t.edit.newCase;
  return (
    <Layout
      view={view}
      title={words.title}
      crumbs={[
        { href: '/mijn-gemeente', label: t.own.title },
        { href: '/mijn-gemeente/nieuw', label: words.title },
      ]}
    >
      <div className="editing">
        <Heading title={words.title} lead={words.lead} />
        <Form view={view} action="/mijn-gemeente/nieuw" className="sheet">
          <input type="hidden" name="key" value={keyOnce} />
          <input type="hidden" name="seen" value={lookAlikes.map((found) => found.case.slug).join(' ')} />
          {lookAlikes.length > 0 && <LookAlikes view={view} lookAlikes={lookAlikes} />}
          <TextField view={view} name="titleNl" label={words.titleNl} help={words.titleHelp} required />
          <TextArea view={view} name="summaryNl" label={words.summaryNl} rows={3} />
          <TextArea view={view} name="problemNl" label={words.problemNl} help={words.problemHelp} />
          <SelectField
            view={view}
            name="adoptedFrom"
            label={words.adoptedFrom}
            help={words.adoptedHelp}
            value={chosen}
            options={[
              { value: '', label: words.notAdopted },
              ...toTakeOver.map(({ slug, titleNl, titleEn, organisation }) => ({
                value: slug,
                label: `${inLanguage(view, titleNl, titleEn).words} (${organisation.name})`,
              })),
            ]}
          />
          <Button>{lookAlikes.length > 0 ? words.saveAnyway : words.save}</Button>
        </Form>
      </div>
    </Layout>
  );
}

function LookAlikes({ view, lookAlikes }: { view: View; lookAlikes: readonly LookAlike[] }) {
  const words = view.t.edit.newCase;
  return (
    <section className="panel differs look-alikes" aria-labelledby="look-alikes" role="status">
      <h2 id="look-alikes">{words.lookAlikes(lookAlikes.length)}</h2>
      <p>{words.lookAlikesLead}</p>
      <ul>
        {lookAlikes.map(({ case: found, words: shared, titleAlike }) => (
          <li key={found.id}>
            <h3>
              <a href={`/praktijkvoorbeelden/${found.slug}`} target="_blank" rel="noopener">
                <Words view={view} nl={found.titleNl} en={found.titleEn} /> {words.newWindow}
              </a>
            </h3>
            <p className="meta">{found.organisation.name}</p>
            <p>
              <Words view={view} nl={found.summaryNl} en={found.summaryEn} />
            </p>
            <p className="why">
              {titleAlike && `${words.titleAlike} `}
              {shared.length > 0 && words.sharedWords(shared.slice(0, 6).join(', '))}
            </p>
            <TextArea
              view={view}
              name={`differs:${found.slug}`}
              label={words.differs(inLanguage(view, found.titleNl, found.titleEn).words)}
              rows={2}
            />
          </li>
        ))}
      </ul>
      <p>{words.orTakeOver}</p>
    </section>
  );
}
