import { Layout } from '../layout.js';
import { ButtonLink, Heading, Words } from '../parts.js';
import { day, inLanguage, type View } from '../view.js';
import { AsOfBanner, AsOfForm } from './as-of.js';
import { checklistsSection } from './checklists.js';
import { decisionsSection } from './decisions.js';
import { FactorModel } from './factors.js';
import { documentsSection, factsSection, lessonsSection, unknownsSection } from './facts.js';
import { judgementsSection } from './judgements.js';
import { moneySection } from './money.js';
import { outcomesSection } from './outcomes.js';
import { ForceField } from './people.js';
import { otherRegisters, registersSection } from './registers.js';
import { signalsSection } from './signals.js';
import { placeOf, type Section, type Story } from './story.js';
import { Actions, Disagreements, shortSection, Standing } from './summary.js';
import { timelineSection } from './timeline.js';

/** A case as a story: the short of it first, then how it went and what came of it, then every fact with its source. */
export function CasePage({ view, story }: { view: View; story: Story }) {
  const { t } = view;
  const { facts, asOf } = story;
  const title = inLanguage(view, facts.titleNl, facts.titleEn);
  const [short, ...sections] = sectionsOf(view, story);
  return (
    <Layout
      view={view}
      title={asOf ? `${title.words} (${day(view, asOf)})` : title.words}
      crumbs={[
        { href: '/praktijkvoorbeelden', label: t.cases.title },
        { href: view.path, label: title.words },
      ]}
    >
      <article className="case">
        <div className="case-head">
          <Heading
            kind={`${t.case.kind} · ${facts.organisation.name}`}
            title={title.words}
            lang={title.lang}
            lead={<Words view={view} nl={facts.summaryNl} en={facts.summaryEn} />}
          />
          {asOf && <AsOfBanner view={view} place={placeOf(facts)} asOf={asOf} />}
          {(facts.aliases.length > 0 || facts.adoptedFromLabel) && (
            <p className="meta">
              {[
                facts.aliases.length > 0 ? `${t.case.alsoKnown}: ${facts.aliases.join(', ')}` : '',
                facts.adoptedFromLabel ? t.story.adoptedFrom(facts.adoptedFromLabel) : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
          <Standing view={view} facts={facts} />
          {!asOf && <ToListing view={view} story={story} />}
          {!asOf && <Actions view={view} story={story} />}
        </div>
        {short && <SectionOf section={short} />}
        <Disagreements view={view} facts={facts} />
        <Contents view={view} sections={sections} />
        {sections.map((section) => (
          <SectionOf key={section.id} section={section} />
        ))}
        <AsOfForm view={view} story={story} />
      </article>
    </Layout>
  );
}

function ToListing({ view, story: { elsewhere } }: { view: View; story: Story }) {
  const { t } = view;
  return elsewhere.listing ? (
    <p>
      <ButtonLink href={`/oplossingen/${elsewhere.listing.id}`}>{t.case.toListing}</ButtonLink>
    </p>
  ) : (
    <p className="meta">{t.case.notListed}</p>
  );
}

/** Parts of the story in order; those with nothing to tell are left out, unless that nobody told it is itself worth telling. */
function sectionsOf(view: View, story: Story): Section[] {
  const { t } = view;
  const signals = signalsSection(view, story);
  const of = registersSection.bind(null, view, story);
  const has = (id: string): boolean => story.work.registers.some(({ register }) => register.id === id);
  return [
    shortSection(view, story),
    story.own ? signals : undefined,
    judgementsSection(view, story),
    timelineSection(view, story),
    outcomesSection(view, story),
    moneySection(view, story),
    decisionsSection(view, story),
    of('choices', t.story.choices, otherRegisters(view, story)),
    of('value', t.story.valueTitle),
    of('risks', t.story.risks),
    of('data', t.story.dataTitle, has('factor') ? [<FactorModel key="factors" view={view} story={story} />] : []),
    of('people', t.story.people, has('force') ? [<ForceField key="forces" view={view} story={story} />] : []),
    checklistsSection(view, story),
    factsSection(view, story),
    unknownsSection(view, story),
    story.own ? undefined : signals,
    lessonsSection(view, story),
    documentsSection(view, story),
  ].filter((section) => section !== undefined);
}

function SectionOf({ section: { id, title, body } }: { section: Section }) {
  return (
    <section aria-labelledby={id} className={`part part-${id}`}>
      <h2 id={id}>{title}</h2>
      {body}
    </section>
  );
}

function Contents({ view, sections }: { view: View; sections: readonly Section[] }) {
  const { t } = view;
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">{t.story.contents}</h2>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
