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
  questions: readonly { attribute: Attribute; divided: Divided; list: ListFragment | undefined; conflict: boolean }[];
  signals: readonly SaidFragment[];
  today: string;
}) {
  const { t } = view;
  const path = editPath(edited, step.id);
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
        {questions.map((question) => (
          <AttributeFields key={question.attribute.id} view={view} {...question} />
        ))}
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
