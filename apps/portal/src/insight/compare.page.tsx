import type { ReactNode } from 'react';
import type { CompareChoicesQuery, ValueFragment } from '../generated/graphql.js';
import { Layout } from '../layout.js';
import { Button, Heading, TextField, Unknown, Words } from '../parts.js';
import { SourceOf, Value } from '../value.js';
import { inLanguage, type View } from '../view.js';
import { Beside, type Compared } from './beside.js';
import { Figures } from './figures.js';
import { Apart, Expenses, Hours } from './sums.js';

/** Two to four cases beside each other, and a form to choose them. */
export function ComparePage({
  view,
  chosen,
  found,
  text,
  data,
}: {
  view: View;
  /** Names of the chosen cases, as in their addresses. */
  chosen: readonly string[];
  found: readonly Compared[];
  text: string;
  data: Partial<CompareChoicesQuery>;
}) {
  const words = view.t.insight.compare;
  const comparable = found.length >= 2 && found.length <= 4;
  return (
    <Layout view={view} title={words.title} crumbs={[{ href: '/vergelijken', label: words.title }]}>
      <Heading title={words.title} lead={words.lead} />
      <Advice view={view} chosen={chosen} found={found} />
      {comparable && (
        <>
          <Facts view={view} found={found} data={data} />
          <Figures view={view} found={found} />
          <Costs view={view} found={found} />
        </>
      )}
      <Chooser view={view} chosen={chosen} found={found} text={text} data={data} />
    </Layout>
  );
}

function Advice({ view, chosen, found }: { view: View; chosen: readonly string[]; found: readonly Compared[] }) {
  const words = view.t.insight.compare;
  const says =
    chosen.length > 4
      ? words.tooMany(chosen.length)
      : found.length < chosen.length
        ? words.missing
        : chosen.length === 1
          ? words.tooFew
          : null;
  return says ? (
    <p className="notice warning" role="status">
      {says}
    </p>
  ) : null;
}

function Facts({ view, found, data }: { view: View; found: readonly Compared[]; data: Partial<CompareChoicesQuery> }) {
  const words = view.t.insight.compare;
  const stated = (id: string): boolean =>
    found.some(({ assessments }) => assessments.some((of) => of.attribute.id === id));
  const steps = (data.caseSteps ?? []).map((step) => ({
    ...step,
    attributes: (data.attributes ?? []).filter(
      (attribute) => attribute.step === step.id && (attribute.expected || stated(attribute.id)),
    ),
  }));
  return (
    <>
      {steps
        .filter(({ attributes }) => attributes.length > 0)
        .map(({ id, labelNl, labelEn, attributes }) => (
          <section key={id} aria-labelledby={`step-${id}`}>
            <h2 id={`step-${id}`}>
              <Words view={view} nl={labelNl} en={labelEn} />
            </h2>
            <Beside view={view} caption={inLanguage(view, labelNl, labelEn).words} corner={words.fact} found={found}>
              <tbody>
                {attributes.map((attribute) => (
                  <tr key={attribute.id}>
                    <th scope="row">
                      <Words view={view} nl={attribute.labelNl} en={attribute.labelEn} />
                    </th>
                    {found.map((of) => (
                      <td key={of.id}>
                        <Said view={view} of={of} attribute={attribute.id} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </Beside>
          </section>
        ))}
    </>
  );
}

/** What sources say of one attribute of one case; unknown where none does. */
function Said({ view, of, attribute }: { view: View; of: Compared; attribute: string }) {
  const values = of.assessments.filter((value) => value.attribute.id === attribute);
  const known = values.filter(({ unknown }) => !unknown);
  if (known.length === 0) return <Unknown view={view} />;
  const differs = of.disagreements.some((found) => found.attribute.id === attribute);
  return (
    <>
      {differs && <span className="mark differs">{view.t.insight.compare.differs}</span>}
      <ul className="plain stated">
        {grouped(known).map(([value, ...same]) => (
          <li key={value.id}>
            {value.concerns && view.t.insight.compare.part(value.concerns)}
            <Value view={view} value={value} />
            {differs && [value, ...same].map((said) => <SourceOf key={said.id} view={view} value={said} />)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Values that say the same together, so that two sources that agree make one line. */
function grouped(values: readonly ValueFragment[]): [ValueFragment, ...ValueFragment[]][] {
  const groups = new Map<string, [ValueFragment, ...ValueFragment[]]>();
  for (const value of values) {
    const { term, textNl, number, numberMax, yes, ownName, from, concerns } = value;
    const said = JSON.stringify([term?.labelNl, textNl, number, numberMax, yes, ownName, from, concerns]);
    const group = groups.get(said);
    if (group) group.push(value);
    else groups.set(said, [value]);
  }
  return [...groups.values()];
}

function Costs({ view, found }: { view: View; found: readonly Compared[] }) {
  const words = view.t.insight.compare;
  const row = (label: string, of: (compared: Compared) => ReactNode) => (
    <tr>
      <th scope="row">{label}</th>
      {found.map((compared) => (
        <td key={compared.id}>{of(compared)}</td>
      ))}
    </tr>
  );
  return (
    <section aria-labelledby="costs">
      <h2 id="costs">{words.costs}</h2>
      <Beside view={view} caption={words.costs} corner={words.costs} found={found}>
        <tbody>
          {row(words.money, ({ costs }) => (
            <Expenses view={view} costs={costs} />
          ))}
          {row(words.hours, ({ costs }) => (
            <Hours view={view} costs={costs} />
          ))}
          {row(words.priceApart, ({ costs }) => (
            <Apart view={view} costs={costs} />
          ))}
        </tbody>
      </Beside>
    </section>
  );
}

function Chooser({
  view,
  chosen,
  found,
  text,
  data,
}: {
  view: View;
  chosen: readonly string[];
  found: readonly Compared[];
  text: string;
  data: Partial<CompareChoicesQuery>;
}) {
  const words = view.t.insight.compare;
  const listed = (data.cases?.edges ?? []).map(({ node }) => node);
  const kept = found.filter(({ slug }) => !listed.some((node) => node.slug === slug));
  return (
    <section aria-labelledby="choose" className="no-print">
      <h2 id="choose">{chosen.length === 0 ? words.choose : words.others}</h2>
      <form method="get" action="/vergelijken" className="sheet">
        <TextField view={view} name="zoek" type="search" label={words.search} value={text} />
        <fieldset className="field">
          <legend>{words.choose}</legend>
          {listed.length === 0 && <p>{words.nothing}</p>}
          <div className="options">
            {[...kept, ...listed].map(({ id, slug, titleNl, titleEn, organisation }) => (
              <label key={id} className="choice">
                <input type="checkbox" name="v" value={slug} defaultChecked={chosen.includes(slug)} />
                <span>
                  <Words view={view} nl={titleNl} en={titleEn} /> <small>{organisation.name}</small>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <Button>{words.show}</Button>
      </form>
    </section>
  );
}
