import type { CaseQuery, ValueFragment } from './generated/graphql.js';
import { Layout } from './layout.js';
import { ButtonLink, Heading, Table, Unknown, Words } from './parts.js';
import { SourceOf, Value } from './value.js';
import { inLanguage, type View } from './view.js';

type CaseData = NonNullable<CaseQuery['caseBySlug']>;

const told = ['problem', 'goal', 'approach', 'potential'];
/** Attributes that have a place of their own on the page. */
const elsewhere = [...told, 'lesson', 'phase-history'];

/** A case as a story, with what is known, what is not, and where sources differ. */
export function CasePage({ view, found }: { view: View; found: CaseData }) {
  const { t } = view;
  const title = inLanguage(view, found.titleNl, found.titleEn);
  const of = (attribute: string) => found.assessments.filter((value) => value.attribute.id === attribute);
  return (
    <Layout
      view={view}
      title={title.words}
      crumbs={[
        { href: '/praktijkvoorbeelden', label: t.cases.title },
        { href: view.path, label: title.words },
      ]}
    >
      <article>
        <Heading
          kind={`${t.case.kind} · ${found.organisation.name}`}
          title={title.words}
          lang={title.lang}
          lead={<Words view={view} nl={found.summaryNl} en={found.summaryEn} />}
        />
        {found.aliases.length > 0 && (
          <p>
            {t.case.alsoKnown}: {found.aliases.join(', ')}
          </p>
        )}
        <p>
          {found.listing ? (
            <ButtonLink href={`/oplossingen/${found.listing.id}`}>{t.case.toListing}</ButtonLink>
          ) : (
            t.case.notListed
          )}
        </p>
        <section aria-labelledby="story">
          <h2 id="story">{t.case.story}</h2>
          <dl className="story">
            {told.flatMap((attribute) =>
              of(attribute).map((value) => <Told key={value.id} view={view} value={value} />),
            )}
          </dl>
        </section>
        <Disagreements view={view} found={found} />
        <ListOf view={view} id="history" title={t.case.history} values={of('phase-history')} ordered />
        <section aria-labelledby="facts">
          <h2 id="facts">{t.case.facts}</h2>
          <Table view={view} caption={t.case.facts} head={[t.case.fact, t.case.valueAndSource]}>
            {byAttribute(found.assessments.filter(({ attribute }) => !elsewhere.includes(attribute.id))).map(
              ([first, ...more]) => (
                <tr key={first.attribute.id}>
                  <th scope="row">
                    <Words view={view} nl={first.attribute.labelNl} en={first.attribute.labelEn} />
                  </th>
                  <td>
                    <ul className="values">
                      {[first, ...more].map((value) => (
                        <li key={value.id}>
                          <span>
                            <Value view={view} value={value} />
                          </span>
                          <SourceOf view={view} value={value} />
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ),
            )}
          </Table>
        </section>
        <Unknowns view={view} found={found} />
        <Lessons view={view} found={found} />
      </article>
    </Layout>
  );
}

/** Values of one attribute together, in the order in which the attributes come. */
function byAttribute(values: readonly ValueFragment[]): [ValueFragment, ...ValueFragment[]][] {
  const groups = new Map<string, [ValueFragment, ...ValueFragment[]]>();
  for (const value of values) {
    const group = groups.get(value.attribute.id);
    if (group) group.push(value);
    else groups.set(value.attribute.id, [value]);
  }
  return [...groups.values()];
}

function Told({ view, value }: { view: View; value: ValueFragment }) {
  return (
    <div>
      <dt>
        <Words view={view} nl={value.attribute.labelNl} en={value.attribute.labelEn} />
      </dt>
      <dd>
        <p>
          <Value view={view} value={value} />
        </p>
        <SourceOf view={view} value={value} />
      </dd>
    </div>
  );
}

function ListOf({
  view,
  id,
  title,
  values,
  ordered = false,
}: {
  view: View;
  id: string;
  title: string;
  values: readonly ValueFragment[];
  ordered?: boolean;
}) {
  if (values.length === 0) return null;
  const items = values.map((value) => (
    <li key={value.id}>
      <Value view={view} value={value} /> <SourceOf view={view} value={value} />
    </li>
  ));
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {ordered ? <ol className="facts timeline">{items}</ol> : <ul className="facts">{items}</ul>}
    </section>
  );
}

function Disagreements({ view, found }: { view: View; found: CaseData }) {
  const { t } = view;
  if (found.disagreements.length === 0) return null;
  return (
    <section aria-labelledby="disagreements" className="panel differs">
      <h2 id="disagreements">{t.case.disagreements}</h2>
      <p>{t.case.disagreementsLead}</p>
      {found.disagreements.map(({ attribute, values }) => (
        <div key={attribute.id}>
          <h3>
            <Words view={view} nl={attribute.labelNl} en={attribute.labelEn} />
          </h3>
          <ul className="beside">
            {values.map((value) => (
              <li key={value.id}>
                <strong>
                  <Value view={view} value={value} />
                </strong>
                <SourceOf view={view} value={value} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Unknowns({ view, found }: { view: View; found: CaseData }) {
  const { t } = view;
  if (found.unknowns.length === 0) return null;
  return (
    <section aria-labelledby="unknowns" className="panel">
      <h2 id="unknowns">{t.case.unknowns}</h2>
      <p>{t.case.unknownsLead}</p>
      <ul className="chips">
        {found.unknowns.map(({ attribute }) => (
          <li key={attribute.id}>
            <span>
              <Words view={view} nl={attribute.labelNl} en={attribute.labelEn} />: <Unknown view={view} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lessons({ view, found }: { view: View; found: CaseData }) {
  const { t } = view;
  return (
    <>
      {found.lessons && found.lessons.length > 0 && (
        <section aria-labelledby="lessons">
          <h2 id="lessons">{t.case.lessons}</h2>
          <ul className="facts">
            {found.lessons.map((lesson) => (
              <li key={lesson.id}>
                <Words view={view} nl={lesson.textNl} en={lesson.textEn} />
                {lesson.source && (
                  <span className="source" lang="nl">
                    {lesson.source}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {found.tenderDocuments && found.tenderDocuments.length > 0 && (
        <section aria-labelledby="documents">
          <h2 id="documents">{t.case.documents}</h2>
          <ul>
            {found.tenderDocuments.map(({ id, title, organisation }) => (
              <li key={id}>
                <a href={`/documenten/${id}`}>{title}</a> ({organisation.name})
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
