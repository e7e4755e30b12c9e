import type { ValueFragment } from '../generated/graphql.js';
import { Unknown, Words } from '../parts.js';
import { SourceOf, Value } from '../value.js';
import type { View } from '../view.js';
import { placeOf, valuesOf, type Facts, type Section, type Story } from './story.js';

const pitch = ['needs', 'approach', 'benefits', 'alternative'] as const;
const told = ['problem', 'goal', 'approach', 'potential'] as const;

/** The story in four blocks (I-015): the owner's pitch, or what the sources tell where nobody wrote one. */
export function shortSection(view: View, { facts }: Story): Section {
  const { t } = view;
  const written = pitch.some((block) => valuesOf(facts, `pitch-${block}`).length > 0);
  return {
    id: 'short',
    title: t.story.short,
    body: (
      <>
        {!written && <p className="meta">{t.story.noPitch}</p>}
        <dl className="pitch">
          {written
            ? pitch.map((block) => (
                <Block
                  key={block}
                  view={view}
                  label={t.story.pitch[block]}
                  values={valuesOf(facts, `pitch-${block}`)}
                />
              ))
            : told.map((attribute) => {
                const values = valuesOf(facts, attribute);
                const label =
                  values[0]?.attribute ?? facts.unknowns.find((one) => one.attribute.id === attribute)?.attribute;
                return (
                  label && (
                    <Block
                      key={attribute}
                      view={view}
                      label={<Words view={view} nl={label.labelNl} en={label.labelEn} />}
                      values={values}
                    />
                  )
                );
              })}
        </dl>
      </>
    ),
  };
}

function Block({ view, label, values }: { view: View; label: React.ReactNode; values: readonly ValueFragment[] }) {
  return (
    <div>
      <dt>{label}</dt>
      {values.length === 0 && <dd className="meta">{view.t.story.notTold}</dd>}
      {values.map((value) => (
        <dd key={value.id}>
          <p>
            <Value view={view} value={value} />
          </p>
          <SourceOf view={view} value={value} />
        </dd>
      ))}
    </div>
  );
}

/** Where the case stands in one line: several values side by side where sources differ. */
export function Standing({ view, facts }: { view: View; facts: Facts }) {
  const { t } = view;
  const points = [
    ['phase', t.story.phase],
    ['implementation', t.story.implemented],
    ['run-mode', t.story.runMode],
    ['innovation-type', t.story.type],
  ] as const;
  const differs = (attribute: string): boolean => facts.disagreements.some((one) => one.attribute.id === attribute);
  return (
    <dl className="standing" aria-label={t.story.standing}>
      {points.map(([attribute, label]) => {
        const values = distinct(valuesOf(facts, attribute));
        return (
          <div key={attribute}>
            <dt>{label}</dt>
            <dd>
              {values.length === 0 ? (
                <Unknown view={view} />
              ) : (
                values.map((value, place) => (
                  <span key={value.id}>
                    {place > 0 && ' / '}
                    {value.unknown ? (
                      <Unknown view={view} />
                    ) : (
                      <Words view={view} nl={value.term?.labelNl} en={value.term?.labelEn} />
                    )}
                    {value.concerns && <small> ({value.concerns})</small>}
                  </span>
                ))
              )}
              {differs(attribute) && (
                <a className="mark differs" href="#disagreements">
                  {t.story.differs}
                </a>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Values that say different things: what two sources say alike is said once. */
const distinct = (values: readonly ValueFragment[]): ValueFragment[] => [
  ...new Map(values.map((value) => [`${value.term?.id ?? '?'} ${value.concerns ?? ''}`, value])).values(),
];

/** What a reader can do from here; the owner can do more. */
export function Actions({ view, story: { facts, own } }: { view: View; story: Story }) {
  const { t } = view;
  const place = placeOf(facts);
  const algorithmic = facts.assessments.some(
    ({ attribute, term }) =>
      attribute.step === 'algorithm' ||
      (attribute.id === 'analytics' && /^(predictive|prescriptive)/.test(term?.id ?? '')),
  );
  const forOwner: (readonly [string, string])[] = [
    [`${place}/bewerken`, t.story.edit],
    [`${place}/besluit`, t.story.decide],
    [`${place}/delen`, t.story.share],
    [`${place}/geschiedenis`, t.story.history],
  ];
  const forAll: (readonly [string, string])[] = [
    [`/vergelijken?v=${encodeURIComponent(facts.slug)}`, t.story.compare],
    [`${place}/zichtlijnen`, t.story.sightLines],
    ...(view.session && !own
      ? [[`/mijn-gemeente/nieuw?overnemen=${encodeURIComponent(facts.slug)}`, t.story.takeOver] as const]
      : []),
    ...(algorithmic ? [[`${place}/algoritmeregister`, t.story.algorithm] as const] : []),
  ];
  return (
    <nav className="doing" aria-label={t.story.actions}>
      {own && <p className="meta">{t.story.ownCase}</p>}
      <ul className="buttons">
        {(own ? [...forOwner, ...forAll] : forAll).map(([href, label], index) => (
          <li key={href}>
            <a className={own && index < 3 ? 'button second' : ''} href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where sources give different values: all of them, none chosen. */
export function Disagreements({ view, facts }: { view: View; facts: Facts }) {
  const { t } = view;
  if (facts.disagreements.length === 0) return null;
  return (
    <section aria-labelledby="disagreements" className="panel differs">
      <h2 id="disagreements">{t.case.disagreements}</h2>
      <p>{t.case.disagreementsLead}</p>
      {facts.disagreements.map(({ attribute, values }) => (
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
