import type { EditedCaseFragment, ListFragment, SaidFragment } from '../generated/graphql.js';
import { Button, Choices, Form, TextField } from '../parts.js';
import type { View } from '../view.js';
import { AttributeFields } from './attribute-fields.js';
import { editPath, Frame, labelIn, Signals } from './frame.js';
import type { Attribute, Divided } from './own-values.js';

/** A step of a case, as the catalogue has it, with its place among the steps. */
export interface Step {
  id: string;
  labelNl: string;
  labelEn: string;
  number: number;
  of: number;
}

interface Question {
  attribute: Attribute;
  divided: Divided;
  list: ListFragment | undefined;
  /** Somebody else saved it while it was being filled in. */
  conflict: boolean;
}

/** What a reader expects, what somebody said something of, what a rule asks and what has to change; the rest can wait. */
function comesFirst(
  view: View,
  { attribute: { id, expected, labelNl }, divided }: Question,
  signals: readonly SaidFragment[],
): boolean {
  if (expected || divided.own.length + divided.others.length > 0) return true;
  // A rule that misses several things is about one of them and names the others.
  const asks = ({ about, textNl }: SaidFragment): boolean =>
    (about.shape === 'attribute' && about.id === id) || textNl.toLowerCase().includes(labelNl.toLowerCase());
  if (signals.some(asks)) return true;
  const ofThis = (name: string): boolean => name.startsWith(`${id}.`);
  const typed = Object.entries(view.chosen ?? {}).some(([name, given]) => ofThis(name) && given.some(Boolean));
  return typed || Object.keys(view.faults?.fields ?? {}).some(ofThis);
}

/** Where a step is filled in, for the own organisation or for another source. */
export function stepAddress(
  edited: EditedCaseFragment,
  { step, speaker, saved = false }: { step: string; speaker: string; saved?: boolean },
): string {
  const path = editPath(edited, step);
  const asked = [
    saved ? 'bewaard' : '',
    speaker === edited.organisation.name || step === '' ? '' : `bron=${encodeURIComponent(speaker)}`,
  ].filter(Boolean);
  return asked.length > 0 ? `${path}?${asked.join('&')}` : path;
}

/** One step of a case to fill in: all of its attributes, and what the rules say of it. */
export function StepPage({
  view,
  edited,
  step,
  speaker,
  otherSpeakers,
  questions,
  signals,
  today,
}: {
  view: View;
  edited: EditedCaseFragment;
  step: Step;
  /** The source whose answers are filled in: the own organisation, unless another was chosen. */
  speaker: string;
  /** Sources that said something in this step beside the speaker. */
  otherSpeakers: readonly string[];
  questions: readonly Question[];
  signals: readonly SaidFragment[];
  today: string;
}) {
  const { t } = view;
  const path = editPath(edited, step.id);
  const speaksItself = speaker === edited.organisation.name;
  const first = questions.filter((question) => comesFirst(view, question, signals));
  const more = questions.filter((question) => !first.includes(question));
  return (
    <Frame
      view={view}
      edited={edited}
      path={path}
      title={t.edit.stepTitle(step.number, step.of, labelIn(view, step))}
      lead={t.edit.stepLead(speaker)}
    >
      {signals.length > 0 && (
        <section className="panel" aria-labelledby="signals">
          <h2 id="signals">{t.edit.signals}</h2>
          <Signals view={view} edited={edited} signals={signals} />
        </section>
      )}
      <Form view={view} action={path} className="sheet wide">
        <h2>{speaksItself ? t.edit.questions : t.edit.questionsOf(speaker)}</h2>
        {!speaksItself && <input type="hidden" name="bron" value={speaker} />}
        {first.map((question) => (
          <AttributeFields key={question.attribute.id} view={view} {...question} />
        ))}
        {more.length > 0 && (
          <details className="more-questions" open={first.length === 0}>
            <summary>{t.edit.moreQuestions(more.length)}</summary>
            {more.map((question) => (
              <AttributeFields key={question.attribute.id} view={view} {...question} />
            ))}
          </details>
        )}
        <fieldset className="field group speaks">
          <legend>{t.edit.whoSays}</legend>
          <p className="help">{t.edit.whoSaysHelp(speaker)}</p>
          <TextField view={view} name="document" label={t.edit.document} help={t.edit.documentHelp} />
          <Choices
            view={view}
            name="basis"
            legend={t.edit.basis}
            value="STATED"
            options={(['STATED', 'DERIVED', 'MEASURED'] as const).map((value) => ({
              value,
              label: (speaksItself ? t.edit.basisOwn : t.edit.basisOther)[value],
            }))}
          />
          <TextField view={view} name="statedOn" type="date" label={t.edit.statedOn} value={today} />
        </fieldset>
        <div className="buttons">
          <Button name="next" value="next">
            {t.edit.saveAndGoOn}
          </Button>
          <Button name="next" value="stay" quiet>
            {t.edit.save}
          </Button>
          <a href={editPath(edited)}>{t.edit.toOverview}</a>
        </div>
      </Form>
      <Speakers view={view} edited={edited} step={step} speaker={speaker} others={otherSpeakers} />
    </Frame>
  );
}

/** Another source than the one that is filled in: what it says stands beside the rest, also where they differ. */
function Speakers({
  view,
  edited,
  step,
  speaker,
  others,
}: {
  view: View;
  edited: EditedCaseFragment;
  step: Step;
  speaker: string;
  others: readonly string[];
}) {
  const { t } = view;
  const own = edited.organisation.name;
  const offered = speaker === own || others.includes(own) ? others : [own, ...others];
  return (
    <section className="panel" aria-labelledby="speakers">
      <h2 id="speakers">{t.edit.otherSource}</h2>
      <p>{t.edit.otherSourceLead}</p>
      {offered.length > 0 && (
        <ul>
          {offered.map((name) => (
            <li key={name}>
              <a href={stepAddress(edited, { step: step.id, speaker: name })}>{t.edit.fillInFor(name)}</a>
            </li>
          ))}
        </ul>
      )}
      <form method="get" action={editPath(edited, step.id)} className="filters">
        <TextField view={view} name="bron" label={t.edit.otherSourceName} help={t.edit.otherSourceHelp} required />
        <Button quiet>{t.edit.otherSourceButton}</Button>
      </form>
    </section>
  );
}
