import type { OwnNamesQuery } from '../generated/graphql.js';
import { Layout } from '../layout.js';
import { Button, Form, Heading, SelectField, Table, TextArea, TextField, Words, FileField } from '../parts.js';
import { inLanguage, type View } from '../view.js';

const place = '/mijn-gemeente/begrippenlijst';

/** The words that an organisation uses for terms, and the checklists that it made. */
export function OwnNamesPage({
  view,
  organisation,
  list,
  steward,
  data,
}: {
  view: View;
  organisation: string;
  /** Id of the list for which a word is added. */
  list: string;
  steward: boolean;
  data: Partial<OwnNamesQuery>;
}) {
  const t = view.t.exchange.names;
  return (
    <Layout
      view={view}
      title={t.title}
      crumbs={[
        { href: '/mijn-gemeente', label: view.t.own.title },
        { href: place, label: t.title },
      ]}
    >
      <Heading title={t.title} lead={t.lead} />
      {!steward && <p className="notice warning">{view.t.exchange.wait}</p>}
      <section aria-labelledby="own">
        <h2 id="own">{t.own}</h2>
        {data.termAliases?.length === 0 && <p>{t.none}</p>}
        {data.termAliases && data.termAliases.length > 0 && (
          <Aliases view={view} organisation={organisation} steward={steward} data={data} />
        )}
        {steward && <AddAlias view={view} list={list} data={data} />}
      </section>
      <section aria-labelledby="checklists">
        <h2 id="checklists">{t.checklists}</h2>
        <Checklists view={view} organisation={organisation} steward={steward} data={data} />
        {steward && (
          <Form withFiles view={view} action={`${place}/lijsten`} className="sheet">
            <h3>{t.define}</h3>
            <p>{t.defineHelp}</p>
            <FileField view={view} name="definition" label={t.definition} accept=".json" />
            <TextArea view={view} name="definitionText" label={t.definitionText} rows={6} />
            <Button>{t.defineButton}</Button>
          </Form>
        )}
        <p>
          <a href={`${place}/voorbeeld.json`}>{t.example}</a>
        </p>
      </section>
    </Layout>
  );
}

interface Part {
  view: View;
  organisation: string;
  steward: boolean;
  data: Partial<OwnNamesQuery>;
}

function Aliases({ view, organisation, steward, data }: Part) {
  const t = view.t.exchange.names;
  const listOf = (id: string) => data.vocabularies?.find((of) => of.id === id);
  return (
    <>
      <Table view={view} caption={t.own} head={[t.word, t.means, t.list, t.whose, ...(steward ? [t.action] : [])]}>
        {data.termAliases?.map((alias) => (
          <tr key={alias.id}>
            <th scope="row">{alias.alias}</th>
            <td>
              <Words view={view} nl={alias.term?.labelNl} en={alias.term?.labelEn} />
            </td>
            <td>
              <Words view={view} nl={listOf(alias.vocabulary)?.labelNl} en={listOf(alias.vocabulary)?.labelEn} />
            </td>
            <td>{alias.source}</td>
            {steward && (
              <td>
                {alias.organisation.code === organisation && (
                  <Form view={view} action={`${place}/woorden/${alias.id}/vervallen`}>
                    <button className="quiet" type="submit" aria-label={`${t.retire}: ${alias.alias}`}>
                      {t.retire}
                    </button>
                  </Form>
                )}
              </td>
            )}
          </tr>
        ))}
      </Table>
      <p className="meta">{t.retireHelp}</p>
    </>
  );
}

/** First the list and then a value of it: without scripts the one decides what the other offers. */
function AddAlias({ view, list, data }: { view: View; list: string; data: Partial<OwnNamesQuery> }) {
  const t = view.t.exchange.names;
  const label = (of: { labelNl: string; labelEn: string }) => inLanguage(view, of.labelNl, of.labelEn).words;
  const lists = (data.vocabularies ?? []).filter(({ terms }) => terms.length > 0);
  const chosen = lists.find(({ id }) => id === list);
  if (!chosen)
    return (
      <form method="get" action={place} className="sheet">
        <SelectField
          view={view}
          name="vocabulary"
          label={t.choose}
          help={t.chooseHelp}
          options={lists
            .map((of) => ({ value: of.id, label: label(of) }))
            .toSorted((a, b) => a.label.localeCompare(b.label))}
        />
        <Button quiet>{t.next}</Button>
      </form>
    );
  return (
    <Form view={view} action={`${place}/woorden`} className="sheet">
      <h3>{label(chosen)}</h3>
      <input type="hidden" name="vocabulary" value={chosen.id} />
      <TextField view={view} name="alias" label={t.word} required />
      <SelectField
        view={view}
        name="term"
        label={t.means}
        options={chosen.terms.filter(({ retired }) => !retired).map((of) => ({ value: of.id, label: label(of) }))}
      />
      <TextField view={view} name="source" label={t.source} />
      <Button>{t.add}</Button>
    </Form>
  );
}

function Checklists({ view, organisation, steward, data }: Part) {
  const t = view.t.exchange.names;
  const own = (data.checklists ?? []).filter((of) => of.organisation === organisation);
  if (own.length === 0) return <p>{t.noChecklists}</p>;
  return (
    <ul className="rows">
      {own.map((checklist) => (
        <li key={checklist.id}>
          <Words view={view} nl={checklist.labelNl} en={checklist.labelEn} />
          <span className="meta">
            {t.version(checklist.version)} · {t.points(checklist.items.length)} · {checklist.source}
          </span>
          {checklist.announced !== null && checklist.announced !== checklist.items.length && (
            <p className="mark unknown">{t.missing(checklist.announced ?? 0, checklist.items.length)}</p>
          )}
          {steward && (
            <Form view={view} action={`${place}/lijsten/${checklist.id}/vervallen`}>
              <button className="quiet" type="submit" aria-label={`${t.retire}: ${checklist.labelNl}`}>
                {t.retire}
              </button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
