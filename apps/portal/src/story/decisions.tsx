import { Words } from '../parts.js';
import { day, inLanguage, type View } from '../view.js';
import { amount } from './figure.js';
import type { Decision, Section, Story } from './story.js';

/** The log of decisions at the gates, newest first. What was corrected is struck and stays readable. */
export function decisionsSection(view: View, { work: { gateDecisions }, own, asOf }: Story): Section {
  const { t } = view;
  return {
    id: 'decisions',
    title: t.story.decisions,
    body:
      gateDecisions.length === 0 ? (
        <p>{t.story.noDecisions}</p>
      ) : (
        <ol className="log">
          {gateDecisions.map((decision) => (
            <li key={decision.id} className={decision.corrected ? 'corrected' : undefined}>
              <DecisionEntry view={view} decision={decision} />
              {own && !asOf && decision.outcome === 'NO_GO' && !decision.corrected && (
                <p>
                  <a href="/lessen#voorstellen">{t.story.toProposal}</a>
                </p>
              )}
            </li>
          ))}
        </ol>
      ),
  };
}

function DecisionEntry({ view, decision }: { view: View; decision: Decision }) {
  const { t } = view;
  const { outcome, corrected, corrects, fromPhase, toPhase } = decision;
  const phase = ({ labelNl, labelEn }: typeof fromPhase): string =>
    inLanguage(view, labelNl, labelEn).words.toLowerCase();
  const where = toPhase ? t.story.fromTo(phase(fromPhase), phase(toPhase)) : t.story.inPhase(phase(fromPhase));
  const title = (
    <>
      {t.story.outcome[outcome]} <span className="code">{t.story.outcomeCode[outcome]}</span> {where}
    </>
  );
  return (
    <>
      <h3>{corrected ? <s>{title}</s> : title}</h3>
      <p className="meta">
        <time dateTime={decision.decidedOn}>{day(view, decision.decidedOn)}</time> {t.story.by(decision.decidedBy)}
        {corrected && (
          <>
            {' '}
            <span className="mark differs">{t.story.corrected}</span>
          </>
        )}
        {corrects && (
          <>
            {' '}
            <span className="mark">{t.story.corrects}</span>
          </>
        )}
      </p>
      <p>{decision.reason}</p>
      <dl className="mini wide">
        <div>
          <dt>{t.story.pillarsTitle}</dt>
          <dd>
            <ul className="pillars">
              {decision.pillars.map(({ pillar, score, note }) => (
                <li key={pillar}>
                  {t.story.pillar[pillar]}:{' '}
                  {score ? <strong>{t.story.grade[score]}</strong> : <span className="meta">{t.story.notScored}</span>}
                  {note && <span className="note"> – {note}</span>}
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {decision.evidence.length > 0 && (
          <div>
            <dt>{t.story.evidence}</dt>
            <dd>
              <ul>
                {decision.evidence.map(({ textNl, url }) => (
                  <li key={textNl}>{url ? <a href={url}>{textNl}</a> : <Words view={view} nl={textNl} />}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {decision.conditions && (
          <div>
            <dt>{t.story.conditions}</dt>
            <dd>{decision.conditions}</dd>
          </div>
        )}
        {decision.budget && (
          <div>
            <dt>{t.story.budget}</dt>
            <dd>{amount(view, decision.budget.cents)}</dd>
          </div>
        )}
        {decision.leadTimeMonths !== null && (
          <div>
            <dt>{t.story.leadTime}</dt>
            <dd>{t.story.months(decision.leadTimeMonths)}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
