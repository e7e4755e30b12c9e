import type { CaseFilterInput, FilterChoicesFragment } from '../generated/graphql.js';
import { Button, SelectField, TextField } from '../parts.js';
import { inLanguage, type View } from '../view.js';
import type { Visit } from '../visit.js';

/** Names of the inputs of the filter, as they stand in the address. */
const names = ['organisatie', 'provincie', 'domein', 'keuze', 'programma'] as const;

/** What was asked for, by name of the input. */
export type Asked = Partial<Record<(typeof names)[number] | 'op', string>>;

export const askedBy = (visit: Visit): Asked =>
  Object.fromEntries([...names, 'op'].flatMap((name) => (visit.input(name) ? [[name, visit.input(name)]] : [])));

/** The filter of the registry that was asked for. */
export const filterOf = ({ organisatie, provincie, domein, keuze, programma }: Asked): CaseFilterInput => ({
  organisation: organisatie ?? null,
  province: provincie ?? null,
  domain: domein ? [domein] : null,
  preset: keuze ?? null,
  programme: programma ?? null,
});

/** Chooses the cases that a page is about. */
export function Filter({
  view,
  action,
  asked,
  choices,
  dated = false,
}: {
  view: View;
  action: string;
  asked: Asked;
  choices: Partial<FilterChoicesFragment>;
  /** Whether the page can also show what was known on a day. */
  dated?: boolean;
}) {
  const words = view.t.insight.filter;
  const any = { value: '', label: words.any };
  const option = (value: string, nl: string, en: string) => ({ value, label: inLanguage(view, nl, en).words });
  const owners = choices.caseFacets?.find(({ id }) => id === 'organisation')?.counts ?? [];
  // An organisation without cases is chosen all the same: the choice must not jump back to all.
  const { organisatie: chosen } = asked;
  const absent =
    chosen && !owners.some(({ value }) => value === chosen)
      ? [{ value: chosen, label: chosen === view.session?.organisation ? words.ours : chosen }]
      : [];
  const domains = choices.vocabularies?.find(({ id }) => id === 'domain')?.terms ?? [];
  return (
    <>
      <form method="get" action={action} className="filters">
        <SelectField
          view={view}
          name="organisatie"
          label={words.organisation}
          value={asked.organisatie}
          options={[any, ...absent, ...owners.map(({ value, labelNl, labelEn }) => option(value, labelNl, labelEn))]}
        />
        <SelectField
          view={view}
          name="provincie"
          label={words.province}
          value={asked.provincie}
          options={[any, ...view.t.insight.provinces.map((name) => ({ value: name, label: name }))]}
        />
        <SelectField
          view={view}
          name="domein"
          label={words.domain}
          value={asked.domein}
          options={[any, ...domains.map(({ id, labelNl, labelEn }) => option(id, labelNl, labelEn))]}
        />
        <SelectField
          view={view}
          name="keuze"
          label={words.preset}
          value={asked.keuze}
          options={[
            any,
            ...(choices.casePresets ?? []).map(({ id, labelNl, labelEn }) => option(id, labelNl, labelEn)),
          ]}
        />
        {dated && (
          <TextField
            view={view}
            name="op"
            label={view.t.insight.portfolio.asOf}
            help={view.t.insight.portfolio.asOfHelp}
            value={asked.op}
          />
        )}
        {asked.programma && <input type="hidden" name="programma" value={asked.programma} />}
        <Button quiet>{words.apply}</Button>
      </form>
      <ul className="buttons no-print">
        {view.session && (
          <li>
            <a href={`${action}?organisatie=${view.session.organisation}`}>{words.own}</a>
          </li>
        )}
        {Object.keys(asked).length > 0 && (
          <li>
            <a href={action}>{words.clear}</a>
          </li>
        )}
      </ul>
    </>
  );
}
