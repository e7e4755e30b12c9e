import type { VocabulariesQuery } from '../generated/graphql.js';
import { Button, Table, TextField, Words } from '../parts.js';
import { inLanguage, type View } from '../view.js';
import { FactsPage, Source } from './facts.js';

type Vocabulary = NonNullable<VocabulariesQuery['vocabularies']>[number];

const holds = ({ labelNl, labelEn, terms }: Vocabulary, wanted: string): boolean =>
  [labelNl, labelEn, ...terms.flatMap((term) => [term.labelNl, term.labelEn, ...term.aliases])].some((word) =>
    word.toLowerCase().includes(wanted),
  );

/** The closed lists, with their terms, other words for them, source and edition. */
export function VocabulariesPage({ view, data, text }: { view: View; data: Partial<VocabulariesQuery>; text: string }) {
  const t = view.t.facts.vocabularies;
  const label = ({ labelNl, labelEn }: Vocabulary): string => inLanguage(view, labelNl, labelEn).words;
  const found = (data.vocabularies ?? [])
    .filter((list) => holds(list, text.toLowerCase()))
    .toSorted((a, b) => label(a).localeCompare(label(b), view.language));
  return (
    <FactsPage view={view} here="/begrippen" title={t.title} lead={t.lead}>
      <form method="get" action="/begrippen" className="filters">
        <TextField view={view} name="tekst" type="search" label={t.search} value={text} />
        <Button quiet>{view.t.facts.show}</Button>
      </form>
      {found.length === 0 ? (
        <p className="notice" role="status">
          {t.none}
        </p>
      ) : (
        <nav aria-labelledby="lists">
          <h2 id="lists">{text === '' ? t.index : t.found(found.length)}</h2>
          <ul className="index">
            {found.map((list) => (
              <li key={list.id}>
                <a href={`#${list.id}`}>{label(list)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {found.map((list) => (
        <Terms key={list.id} view={view} list={list} title={label(list)} />
      ))}
    </FactsPage>
  );
}

function Terms({ view, list, title }: { view: View; list: Vocabulary; title: string }) {
  const t = view.t.facts.vocabularies;
  const other = view.language === 'en' ? 'nl' : 'en';
  return (
    <section id={list.id} aria-labelledby={`title-${list.id}`} className="vocabulary">
      <h2 id={`title-${list.id}`}>{title}</h2>
      {list.contents === 'notInSource' ? (
        <p>
          <span className="mark unknown">{view.t.facts.instruments.notInSource}</span>{' '}
          {view.t.facts.instruments.notInSourceHelp}
        </p>
      ) : (
        <Table view={view} caption={title} head={[t.term, t.other, t.aliases]}>
          {list.terms.map((term) => (
            <tr key={term.id}>
              <th scope="row">
                <Words view={view} nl={term.labelNl} en={term.labelEn} />
                {term.retired && <span className="mark unknown"> {t.retired}</span>}
              </th>
              <td lang={other}>{other === 'nl' ? term.labelNl : term.labelEn}</td>
              <td lang="nl">{term.aliases.join(', ')}</td>
            </tr>
          ))}
        </Table>
      )}
      <p className="meta">
        {t.version(list.version)} · <Source view={view}>{list.source}</Source>
      </p>
    </section>
  );
}
