import type { ValueFragment } from '../generated/graphql.js';
import { Table, Unknown, Words } from '../parts.js';
import { SourceOf, Value } from '../value.js';
import { inLanguage, type View } from '../view.js';
import type { Section, Story } from './story.js';

/** Attributes that the story tells in a place of their own. */
const elsewhere = ['lesson', 'phase-history'];

/** Every fact with who says so, per step in which a case is told. */
export function factsSection(view: View, { facts, steps }: Story): Section {
  const { t } = view;
  const shown = facts.assessments.filter(({ attribute }) => !elsewhere.includes(attribute.id));
  return {
    id: 'facts',
    title: t.story.facts,
    body: (
      <>
        {shown.length === 0 && <p>{t.story.noMore}</p>}
        {steps.map((step) => {
          const values = shown.filter(({ attribute }) => attribute.step === step.id);
          if (values.length === 0) return null;
          const label = inLanguage(view, step.labelNl, step.labelEn).words;
          return (
            <div key={step.id} id={`step-${step.id}`}>
              <h3>{label}</h3>
              <FactTable view={view} caption={label} values={values} />
            </div>
          );
        })}
      </>
    ),
  };
}

function FactTable({ view, caption, values }: { view: View; caption: string; values: readonly ValueFragment[] }) {
  const { t } = view;
  return (
    <Table view={view} caption={caption} head={[t.case.fact, t.case.valueAndSource]}>
      {byAttribute(values).map(([first, ...more]) => (
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
                    {value.concerns && <small className="note"> ({value.concerns})</small>}
                  </span>
                  <SourceOf view={view} value={value} />
                </li>
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </Table>
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

/** What one would expect to know and nobody stated, with the reason where somebody looked. */
export function unknownsSection(view: View, { facts }: Story): Section | undefined {
  const { t } = view;
  if (facts.unknowns.length === 0) return undefined;
  return {
    id: 'unknowns',
    title: t.case.unknowns,
    body: (
      <>
        <p>{t.case.unknownsLead}</p>
        <ul className="chips">
          {facts.unknowns.map(({ attribute }) => (
            <li key={attribute.id}>
              <span>
                <Words view={view} nl={attribute.labelNl} en={attribute.labelEn} />: <Unknown view={view} />
              </span>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}

/** What was learned, and the documents that others may take over; both belong to other modules and can be away. */
export function lessonsSection(view: View, { facts, elsewhere: known }: Story): Section | undefined {
  const { t } = view;
  const own = facts.assessments.filter(({ attribute }) => attribute.id === 'lesson');
  const lessons = known.lessons ?? [];
  const texts = new Set(lessons.map(({ textNl }) => textNl));
  if (own.length === 0 && lessons.length === 0) return undefined;
  return {
    id: 'lessons',
    title: t.case.lessons,
    body: (
      <ul className="facts">
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            <Words view={view} nl={lesson.textNl} en={lesson.textEn} />
            {lesson.source && (
              <span className="source" lang="nl">
                {lesson.source}
              </span>
            )}
          </li>
        ))}
        {own
          .filter(({ textNl }) => !texts.has(textNl ?? ''))
          .map((value) => (
            <li key={value.id}>
              <Value view={view} value={value} /> <SourceOf view={view} value={value} />
            </li>
          ))}
      </ul>
    ),
  };
}

/** Tender documents that the owner shares. */
export function documentsSection(view: View, { elsewhere: { tenderDocuments } }: Story): Section | undefined {
  if (!tenderDocuments || tenderDocuments.length === 0) return undefined;
  return {
    id: 'documents',
    title: view.t.case.documents,
    body: (
      <ul>
        {tenderDocuments.map(({ id, title, organisation }) => (
          <li key={id}>
            <a href={`/documenten/${id}`}>{title}</a> ({organisation.name})
          </li>
        ))}
      </ul>
    ),
  };
}
