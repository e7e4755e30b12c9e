import type { PartiesQuery } from '../generated/graphql.js';
import { Button, ButtonLink, SelectField, Table } from '../parts.js';
import { inLanguage, type View } from '../view.js';
import { CaseLink, FactsPage } from './facts.js';

type Party = NonNullable<PartiesQuery['parties']>['edges'][number]['node'];

/** Who takes part in the cases: one line for each name, and apart those that the source does not name. */
export function PartiesPage({ view, data, kind }: { view: View; data: Partial<PartiesQuery>; kind: string }) {
  const t = view.t.facts.parties;
  const found = (data.parties?.edges ?? []).map(({ node }) => node);
  const kinds = data.vocabularies?.[0]?.terms ?? [];
  const next = data.parties?.pageInfo.hasNextPage
    ? `?${new URLSearchParams({ soort: kind, na: data.parties.pageInfo.endCursor ?? '' }).toString()}`
    : undefined;
  const [named, unnamed] = [found.filter((party) => party.named), found.filter((party) => !party.named)];
  const options = [
    { value: '', label: view.t.facts.all },
    ...kinds.map(({ id, labelNl, labelEn }) => ({ value: id, label: inLanguage(view, labelNl, labelEn).words })),
  ];
  return (
    <FactsPage view={view} here="/partijen" title={t.title} lead={t.lead}>
      <form method="get" action="/partijen" className="filters">
        <SelectField view={view} name="soort" label={t.kind} value={kind} options={options} />
        <Button quiet>{view.t.facts.show}</Button>
      </form>
      {found.length === 0 && (
        <p className="notice" role="status">
          {t.none}
        </p>
      )}
      {named.length > 0 && <Parties view={view} id="named" title={t.named} parties={named} />}
      {unnamed.length > 0 && (
        <Parties view={view} id="unnamed" title={t.unnamed} lead={t.unnamedLead} parties={unnamed} />
      )}
      {next && (
        <ButtonLink href={next} quiet>
          {t.more}
        </ButtonLink>
      )}
    </FactsPage>
  );
}

function Parties({
  view,
  id,
  title,
  lead,
  parties,
}: {
  view: View;
  id: string;
  title: string;
  lead?: string;
  parties: readonly Party[];
}) {
  const t = view.t.facts.parties;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p>{lead}</p>}
      <Table view={view} caption={title} head={[t.name, t.kind, view.t.facts.cases]}>
        {parties.map((party) => (
          <tr key={party.key}>
            <th scope="row" lang="nl">
              {party.name}
            </th>
            <td>{inLanguage(view, party.kind.labelNl, party.kind.labelEn).words}</td>
            <td>
              <ul className="plain">
                {party.cases.map(({ case: one, role }) => (
                  <li key={one.id}>
                    <CaseLink view={view} to={one} />
                    {role && <span lang="nl"> ({role})</span>}
                  </li>
                ))}
                {party.caseCount > party.cases.length && <li>{t.others(party.caseCount - party.cases.length)}</li>}
              </ul>
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
