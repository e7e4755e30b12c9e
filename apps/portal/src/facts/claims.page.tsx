import type { ClaimsQuery } from '../generated/graphql.js';
import { Table, Words } from '../parts.js';
import { count, inLanguage, type View } from '../view.js';
import { CaseLink, CaseLinks, FactsPage, Source } from './facts.js';

type Claim = NonNullable<ClaimsQuery['claims']>[number];

/** Claims with their theme, in the order in which the themes first come. */
const byTheme = (claims: readonly Claim[]): { theme: Claim['theme']; claims: Claim[] }[] =>
  [...new Map(claims.map(({ theme }) => [theme.id, theme])).values()].map((theme) => ({
    theme,
    claims: claims.filter((claim) => claim.theme.id === theme.id),
  }));

/** What sources claim of the eighteen cases, beside what is counted; and what they say that cannot all be so. */
export function ClaimsPage({ view, data }: { view: View; data: Partial<ClaimsQuery> }) {
  const t = view.t.facts.claims;
  const all = data.claims ?? [];
  const ofKind = (kind: Claim['kind']): Claim[] => all.filter((claim) => claim.kind === kind);
  const totals = ofKind('TOTAL');
  const outcomes = (outcome: Claim['outcome']): number => totals.filter((claim) => claim.outcome === outcome).length;
  return (
    <FactsPage view={view} here="/tellingen" title={t.title} lead={t.lead}>
      <section aria-labelledby="totals">
        <h2 id="totals">{t.totals}</h2>
        <p>{t.summary(outcomes('SAME'), outcomes('DIFFERS'), outcomes('NOT_COUNTED'))}</p>
        {byTheme(totals).map(({ theme, claims }) => (
          <Totals key={theme.id} view={view} theme={theme} claims={claims} />
        ))}
      </section>
      <Disagreements view={view} cases={(data.cases?.edges ?? []).map(({ node }) => node)} />
      <section aria-labelledby="contradictions">
        <h2 id="contradictions">{t.contradictions}</h2>
        <p>{t.contradictionsLead}</p>
        {ofKind('CONTRADICTION').map((claim) => (
          <Contradiction key={claim.id} view={view} claim={claim} />
        ))}
      </section>
      <section aria-labelledby="findings">
        <h2 id="findings">{t.findings}</h2>
        <p>{t.findingsLead}</p>
        <ul className="findings">
          {ofKind('FINDING').map((claim) => (
            <Finding key={claim.id} view={view} claim={claim} />
          ))}
        </ul>
      </section>
    </FactsPage>
  );
}

function Totals({ view, theme, claims }: { view: View; theme: Claim['theme']; claims: readonly Claim[] }) {
  const { t } = view;
  const words = t.facts.claims;
  const title = inLanguage(view, theme.labelNl, theme.labelEn).words;
  return (
    <>
      <h3>{title}</h3>
      <Table
        view={view}
        caption={title}
        head={[words.statement, words.reported, words.counted, words.outcome, t.facts.source]}
      >
        {claims.map((claim) => (
          <tr key={claim.id}>
            <th scope="row">
              <Words view={view} nl={claim.statementNl} en={claim.statementEn} />
              <Note view={view} claim={claim} />
              {claim.countedCases.length > 0 && (
                <details>
                  <summary>{words.which}</summary>
                  <CaseLinks view={view} cases={claim.countedCases} />
                </details>
              )}
            </th>
            <td>
              {claim.qualifier && <em className="qualifier">{t.case.qualifier[claim.qualifier]} </em>}
              {claim.reported !== null && count(view, claim.reported)}
            </td>
            <td>
              {claim.counted === null ? '–' : count(view, claim.counted)}
              {claim.recorded !== null && claim.recorded < 18 && (
                <small className="recorded">{words.recorded(claim.recorded)}</small>
              )}
            </td>
            <td>
              <span className={`mark ${markOf[claim.outcome ?? 'NOT_COUNTED']}`}>
                {words.outcomes[claim.outcome ?? 'NOT_COUNTED']}
              </span>
            </td>
            <td lang="nl">{claim.source}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}

const markOf = { SAME: 'same', DIFFERS: 'differs', NOT_COUNTED: 'unknown' } as const;

function Note({ view, claim }: { view: View; claim: Claim }) {
  return (
    claim.noteNl && (
      <small className="claim-note">
        <Words view={view} nl={claim.noteNl} en={claim.noteEn} />
      </small>
    )
  );
}

function Disagreements({
  view,
  cases,
}: {
  view: View;
  cases: readonly NonNullable<ClaimsQuery['cases']>['edges'][number]['node'][];
}) {
  const t = view.t.facts.claims;
  const apart = cases.filter(({ disagreements }) => disagreements.length > 0);
  return (
    <section aria-labelledby="disagreements">
      <h2 id="disagreements">{t.disagreements}</h2>
      <p>{apart.length > 0 ? t.disagreementsLead : t.noDisagreements}</p>
      {apart.length > 0 && (
        <Table view={view} caption={t.disagreements} head={[view.t.case.kind, t.on]}>
          {apart.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <CaseLink view={view} to={one} />
              </th>
              <td>
                {one.disagreements
                  .map(({ attribute }) => inLanguage(view, attribute.labelNl, attribute.labelEn).words)
                  .join(', ')}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}

function Contradiction({ view, claim }: { view: View; claim: Claim }) {
  return (
    <section className="panel differs" aria-labelledby={`claim-${claim.id}`}>
      <h3 id={`claim-${claim.id}`}>
        <Words view={view} nl={claim.statementNl} en={claim.statementEn} />
      </h3>
      <ul className="beside">
        {claim.statements.map(({ textNl, textEn, source }) => (
          <li key={source}>
            <Words view={view} nl={textNl} en={textEn} />
            <Source view={view}>{source}</Source>
          </li>
        ))}
      </ul>
      <Note view={view} claim={claim} />
      {claim.cases.length > 0 && (
        <div className="about">
          {view.t.facts.claims.about}: <CaseLinks view={view} cases={claim.cases} />
        </div>
      )}
    </section>
  );
}

function Finding({ view, claim }: { view: View; claim: Claim }) {
  const t = view.t.facts.claims;
  return (
    <li>
      <p>
        <Words view={view} nl={claim.statementNl} en={claim.statementEn} />
      </p>
      <Note view={view} claim={claim} />
      {claim.source && <Source view={view}>{claim.source}</Source>}
      <div className="about">
        {claim.candidates.length > 0 ? (
          <>
            {t.candidates}: <CaseLinks view={view} cases={claim.candidates} />
          </>
        ) : (
          t.noCandidates
        )}
      </div>
    </li>
  );
}
