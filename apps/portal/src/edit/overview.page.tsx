import type { EditOverviewQuery } from '../generated/graphql.js';
import { Unknown, Words } from '../parts.js';
import { day, type View } from '../view.js';
import { casePath, checklistPath, editPath, Frame, labelIn, registerPath, Signals } from './frame.js';

type Edited = NonNullable<EditOverviewQuery['caseBySlug']>;
type Step = NonNullable<EditOverviewQuery['caseSteps']>[number];

/** The ten steps of a case: what is filled in, what is unknown, what asks attention, and what is kept beside. */
export function OverviewPage({
  view,
  edited,
  catalogue,
  may,
}: {
  view: View;
  edited: Edited;
  catalogue: Partial<EditOverviewQuery>;
  may: { write: boolean; share: boolean };
}) {
  const { t } = view;
  const steps = catalogue.caseSteps ?? [];
  return (
    <Frame view={view} edited={edited} title={t.edit.title} lead={t.edit.lead}>
      <ul className="buttons">
        {may.write && (
          <li>
            <a className="button second" href={editPath(edited, 'naam')}>
              {t.edit.identity}
            </a>
          </li>
        )}
        <li>
          <a className="button second" href={`${casePath(edited)}/besluit`}>
            {t.edit.decisionLink(edited.gateDecisions.length)}
          </a>
        </li>
        <li>
          <a className="button second" href={`${casePath(edited)}/cijfers`}>
            {t.edit.figuresLink(edited.indicators.length)}
          </a>
        </li>
        {may.share && (
          <li>
            <a className="button second" href={`${casePath(edited)}/delen`}>
              {t.edit.shareLink(t.own.sharing[edited.sharing])}
            </a>
          </li>
        )}
      </ul>
      {!may.write && <p className="notice">{t.edit.mayNot.writers}</p>}
      <h2>{t.edit.steps}</h2>
      <ol className="edit-steps">
        {steps.map((step) => (
          <StepCard key={step.id} view={view} edited={edited} step={step} catalogue={catalogue} write={may.write} />
        ))}
      </ol>
    </Frame>
  );
}

function StepCard({
  view,
  edited,
  step,
  catalogue,
  write,
}: {
  view: View;
  edited: Edited;
  step: Step;
  catalogue: Partial<EditOverviewQuery>;
  write: boolean;
}) {
  const { t } = view;
  const attributes = (catalogue.attributes ?? []).filter((attribute) => attribute.step === step.id);
  const known = new Set(edited.assessments.flatMap(({ attribute, unknown }) => (unknown ? [] : attribute.id)));
  const filled = attributes.filter(({ id }) => known.has(id)).length;
  const unknowns = edited.unknowns.filter(({ attribute: { id } }) =>
    attributes.some((attribute) => attribute.id === id),
  );
  const signals = edited.signals.filter((signal) => signal.step === step.id);
  return (
    <li className="edit-step">
      <h3>{write ? <a href={editPath(edited, step.id)}>{labelIn(view, step)}</a> : labelIn(view, step)}</h3>
      <p className="meta">{t.edit.filled(filled, attributes.length)}</p>
      {unknowns.length > 0 && (
        <p>
          <Unknown view={view} />: {unknowns.map(({ attribute }) => labelIn(view, attribute)).join(', ')}
        </p>
      )}
      {signals.length > 0 && <Signals view={view} edited={edited} signals={signals} />}
      <Kept view={view} edited={edited} step={step.id} catalogue={catalogue} />
    </li>
  );
}

/** Registers and checklists of a step, with how they stand. */
function Kept({
  view,
  edited,
  step,
  catalogue,
}: {
  view: View;
  edited: Edited;
  step: string;
  catalogue: Partial<EditOverviewQuery>;
}) {
  const { t } = view;
  const registers = (catalogue.registers ?? []).filter((register) => register.step === step);
  const checklists = (catalogue.checklists ?? []).filter(
    (checklist) => checklist.step === step && checklist.subject === 'case',
  );
  if (registers.length + checklists.length === 0) return null;
  return (
    <>
      {registers.length > 0 && <p className="kept-title">{t.edit.registers}</p>}
      {registers.length > 0 && (
        <ul className="kept">
          {registers.map((register) => {
            const entries = edited.registers.find((kept) => kept.register.id === register.id)?.entries ?? [];
            const open = entries.filter(({ status }) => !status.ended).length;
            return (
              <li key={register.id}>
                <a href={registerPath(edited, register.id)}>{labelIn(view, register)}</a>{' '}
                <span className="meta">{t.edit.entries(entries.length, open)}</span>
              </li>
            );
          })}
        </ul>
      )}
      {checklists.length > 0 && <p className="kept-title">{t.edit.checklists}</p>}
      {checklists.length > 0 && (
        <ul className="kept">
          {checklists.map((checklist) => {
            const kept = edited.checklists.find((one) => one.checklist.id === checklist.id);
            const last = kept?.responses[0]?.heldOn;
            return (
              <li key={checklist.id}>
                <a href={checklistPath(edited, checklist.id)}>
                  <Words view={view} nl={checklist.labelNl} en={checklist.labelEn} />
                </a>{' '}
                <span className="meta">
                  {checklist.contents === 'notInSource'
                    ? t.edit.notInSourceShort
                    : last
                      ? t.edit.lastHeld(day(view, last))
                      : t.edit.neverHeld}
                  {kept?.dueOn && ` · ${t.edit.dueOn(day(view, kept.dueOn))}`}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
