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

/** One step of a case to fill in: all of its attributes, and what the rules say of it. */
export function StepPage({
  view,
  edited,
  step,
  questions,
  signals,
  today,
}: {
  view: View;
  edited: EditedCaseFragment;
  step: Step;
  questions: readonly Question[];
  signals: readonly SaidFragment[];
  today: string;
}) {
  const { t } = view;
  const path = editPath(edited, step.id);
  const first = questions.filter((question) => comesFirst(view, question, signals));
  const more = questions.filter((question) => !first.includes(question));
  return (
    <Frame
      view={view}
      edited={edited}
      path={path}
      title={t.edit.stepTitle(step.number, step.of, labelIn(view, step))}
      lead={t.edit.stepLead(edited.organisation.name)}
    >
      {signals.length > 0 && (
        <section className="panel" aria-labelledby="signals">
          <h2 id="signals">{t.edit.signals}</h2>
          <Signals view={view} edited={edited} signals={signals} />
        </section>
      )}
      <Form view={view} action={path} className="sheet wide">
        <h2>{t.edit.questions}</h2>
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
          <p className="help">{t.edit.whoSaysHelp(edited.organisation.name)}</p>
          <TextField view={view} name="document" label={t.edit.document} help={t.edit.documentHelp} />
          <Choices
            view={view}
            name="basis"
            legend={t.edit.basis}
            value="STATED"
            options={(['STATED', 'DERIVED', 'MEASURED'] as const).map((value) => ({
              value,
              label: t.edit.basisOwn[value],
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
    </Frame>
  );
}
