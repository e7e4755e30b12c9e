import type { DecisionQuery, GateOutcome, ListFragment, Pillar } from '../generated/graphql.js';
import { Button, Choices, Form, SelectField, TextArea, TextField, Words } from '../parts.js';
import { day, euro, type View } from '../view.js';
import { amountOf } from '../amounts.js';
import { casePath, Frame, labelIn, Signals } from './frame.js';

type Edited = NonNullable<DecisionQuery['caseBySlug']>;
type Decision = Edited['gateDecisions'][number];

export const outcomes: readonly GateOutcome[] = ['GO', 'GO_BACK', 'HOLD', 'NO_GO'];
export const pillars: readonly Pillar[] = ['PUBLIC_VALUE', 'USE_VALUE', 'TECHNICAL_APPROACH', 'COSTS'];
/** Lines for evidence that the form has. */
export const evidenceLines = [1, 2, 3, 4];
export const evidenceName = (field: 'evidence' | 'evidenceUrl', line: number): string =>
  line === 1 ? field : `${field}-${line}`;
/** The name by which the registry calls the note of a pillar. */
export const noteName = (pillar: Pillar): string => `${pillar.toLowerCase().replace('_', '-')}-note`;

/** A decision at the gate of a phase: what stands in the way, the form for who decides, and what was decided before. */
export function DecisionPage({
  view,
  edited,
  phases,
  corrected,
  mayDecide,
  keyOnce,
  today,
}: {
  view: View;
  edited: Edited;
  phases: ListFragment | undefined;
  /** The earlier decision that is to be corrected. */
  corrected: Decision | undefined;
  mayDecide: boolean;
  keyOnce: string;
  today: string;
}) {
  const { t } = view;
  const words = t.edit.decision;
  const { gate } = edited;
  const path = `${casePath(edited)}/besluit`;
  return (
    <Frame view={view} edited={edited} path={path} title={words.title} lead={words.lead}>
      <section aria-labelledby="gate">
        <h2 id="gate">{words.gate(labelIn(view, gate.phase))}</h2>
        <p className={gate.open ? 'notice good' : 'notice warning'}>{gate.open ? words.open : words.blocked}</p>
        {gate.signals.length > 0 && <Signals view={view} edited={edited} signals={gate.signals} />}
      </section>
      {mayDecide ? (
        <DecisionForm
          view={view}
          edited={edited}
          phases={phases}
          corrected={corrected}
          keyOnce={keyOnce}
          today={today}
        />
      ) : (
        <p className="notice">{t.edit.mayNot.deciders}</p>
      )}
      <section aria-labelledby="log">
        <h2 id="log">{words.log}</h2>
        {edited.gateDecisions.length === 0 && <p>{words.noLog}</p>}
        <ol className="decisions">
          {edited.gateDecisions.map((decision) => (
            <Logged key={decision.id} view={view} path={path} decision={decision} mayDecide={mayDecide} />
          ))}
        </ol>
      </section>
    </Frame>
  );
}

function DecisionForm({
  view,
  edited,
  phases,
  corrected,
  keyOnce,
  today,
}: {
  view: View;
  edited: Edited;
  phases: ListFragment | undefined;
  corrected: Decision | undefined;
  keyOnce: string;
  today: string;
}) {
  const words = view.t.edit.decision;
  const path = `${casePath(edited)}/besluit`;
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">{corrected ? words.correct(day(view, corrected.decidedOn)) : words.decide}</h2>
      <Form view={view} action={path} className="sheet wide">
        <input type="hidden" name="key" value={keyOnce} />
        {corrected && <input type="hidden" name="corrects" value={corrected.id} />}
        <Choices
          view={view}
          name="outcome"
          legend={words.outcome}
          value={corrected?.outcome ?? ''}
          options={outcomes.map((value) => ({ value, label: words.outcomes[value] }))}
        />
        <SelectField
          view={view}
          name="toPhase"
          label={words.toPhase}
          help={words.toPhaseHelp}
          options={[
            { value: '', label: words.usual },
            ...(phases?.terms ?? []).map((term) => ({ value: term.id, label: labelIn(view, term) })),
          ]}
        />
        <Pillars view={view} corrected={corrected} />
        <TextArea view={view} name="reason" label={words.reason} value={corrected?.reason} required />
        <EvidenceFields view={view} corrected={corrected} />
        <div className="inline">
          <TextField
            view={view}
            name="budgetCents"
            label={words.budget}
            help={words.budgetHelp}
            inputMode="decimal"
            value={corrected?.budget ? amountOf(corrected.budget.cents) : ''}
          />
          <TextField
            view={view}
            name="leadTimeMonths"
            label={words.leadTime}
            help={words.leadTimeHelp}
            inputMode="numeric"
            value={corrected?.leadTimeMonths?.toString()}
          />
        </div>
        <TextArea view={view} name="conditions" label={words.conditions} value={corrected?.conditions ?? ''} rows={2} />
        <div className="inline">
          <TextField
            view={view}
            name="decidedOn"
            type="date"
            label={words.decidedOn}
            value={corrected?.decidedOn ?? today}
          />
          <TextField
            view={view}
            name="decidedBy"
            label={words.decidedBy}
            help={words.decidedByHelp}
            value={corrected?.decidedBy}
            required
          />
        </div>
        <p className="help">{words.forGood}</p>
        <Button>{words.save}</Button>
      </Form>
    </section>
  );
}

function Pillars({ view, corrected }: { view: View; corrected: Decision | undefined }) {
  const words = view.t.edit.decision;
  const fault = view.faults?.fields.pillars;
  return (
    <fieldset className={fault ? 'field group faulty' : 'field group'} id="field-pillars" tabIndex={-1}>
      <legend>{words.pillars}</legend>
      {fault && <p className="fault">{fault}</p>}
      {pillars.map((pillar) => {
        const before = corrected?.pillars.find((score) => score.pillar === pillar);
        return (
          <div key={pillar} className="inline">
            <SelectField
              view={view}
              name={pillar}
              label={words.pillar[pillar]}
              value={before?.score ?? ''}
              options={[
                { value: '', label: view.t.case.unknown },
                ...(['INSUFFICIENT', 'SUFFICIENT', 'GOOD'] as const).map((value) => ({
                  value,
                  label: words.grade[value],
                })),
              ]}
            />
            <TextField
              view={view}
              name={noteName(pillar)}
              label={words.because(words.pillar[pillar])}
              value={before?.note ?? ''}
            />
          </div>
        );
      })}
    </fieldset>
  );
}

function EvidenceFields({ view, corrected }: { view: View; corrected: Decision | undefined }) {
  const words = view.t.edit.decision;
  return (
    <fieldset className="field group">
      <legend>{words.evidence}</legend>
      <p className="help">{words.evidenceHelp}</p>
      {evidenceLines.map((line) => {
        const before = corrected?.evidence[line - 1];
        return (
          <div key={line} className="inline">
            <TextField
              view={view}
              name={evidenceName('evidence', line)}
              label={words.evidenceText(line)}
              value={before?.textNl}
            />
            <TextField
              view={view}
              name={evidenceName('evidenceUrl', line)}
              label={words.evidenceUrl(line)}
              value={before?.url ?? ''}
            />
          </div>
        );
      })}
    </fieldset>
  );
}

const outcomeMarks = { GO: 'mark same', GO_BACK: 'mark differs', HOLD: 'mark', NO_GO: 'mark blocks' } as const;

function Logged({
  view,
  path,
  decision,
  mayDecide,
}: {
  view: View;
  path: string;
  decision: Decision;
  mayDecide: boolean;
}) {
  const words = view.t.edit.decision;
  const { fromPhase, toPhase, budget, leadTimeMonths } = decision;
  const means = [
    budget && `${words.budgetShort}: ${euro(view, budget.cents)}`,
    leadTimeMonths && words.months(leadTimeMonths),
  ].filter(Boolean);
  return (
    <li>
      <h3>
        <span className={outcomeMarks[decision.outcome]}>{words.outcomeShort[decision.outcome]}</span>{' '}
        {day(view, decision.decidedOn)} · {labelIn(view, fromPhase)}
        {toPhase && ` → ${labelIn(view, toPhase)}`}
      </h3>
      <p className="meta">
        {decision.decidedBy}
        {decision.corrected && ` · ${words.corrected}`}
        {decision.corrects && ` · ${words.corrects}`}
      </p>
      <p lang="nl">{decision.reason}</p>
      {means.length > 0 && <p>{means.join(' · ')}</p>}
      {decision.conditions && (
        <p>
          {words.conditions}: <span lang="nl">{decision.conditions}</span>
        </p>
      )}
      <ul className="chips">
        {decision.pillars.map(({ pillar, score, note }) => (
          <li key={pillar}>
            <span>
              {words.pillar[pillar]}: {score ? words.grade[score] : view.t.case.unknown}
              {note && ` (${note})`}
            </span>
          </li>
        ))}
      </ul>
      {decision.evidence.length > 0 && (
        <ul>
          {decision.evidence.map(({ textNl, url }) => (
            <li key={textNl}>{url ? <a href={url}>{textNl}</a> : <Words view={view} nl={textNl} />}</li>
          ))}
        </ul>
      )}
      {mayDecide && !decision.corrected && (
        <p>
          <a href={`${path}?verbetert=${encodeURIComponent(decision.id)}#decide`}>
            {words.correctThis} <span className="visually-hidden">({day(view, decision.decidedOn)})</span>
          </a>
        </p>
      )}
    </li>
  );
}
