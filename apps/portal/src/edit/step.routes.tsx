import { isDay, today } from '@gemeengoed/module-kit';
import type { AssessmentInput, Basis } from '../generated/graphql.js';
import { change, formAgain } from '../write-routes.js';
import { found, param, type Route } from '../read-routes.js';
import { NoSuchPage, type Visit } from '../visit.js';
import { forOwner } from './frame.js';
import * as operations from './operations.js';
import { divide, otherSpeakers, sourceLine, type Attribute } from './own-values.js';
import { StepPage, stepAddress, type Step } from './step.page.js';
import { cameBack, inputsAtFault, inputsOf, markOf, statementOf } from './step-form.js';

/** A step with its attributes, and the case with what is known of them. */
async function stepOf(visit: Visit) {
  const catalogue = (await visit.ask(operations.stepCatalogueQuery, {})).data;
  const steps = found(visit, catalogue.caseSteps);
  const place = steps.findIndex(({ id }) => id === param(visit, 'step'));
  const present = steps[place];
  if (!present) throw new NoSuchPage();
  const step: Step = { ...present, number: place + 1, of: steps.length };
  const attributes = found(visit, catalogue.attributes).filter((attribute) => attribute.step === step.id);
  const { data } = await visit.ask(operations.stepQuery, {
    slug: param(visit, 'slug'),
    attributes: attributes.map(({ id }) => id),
    vocabularies: [...new Set(attributes.flatMap(({ vocabulary }) => vocabulary ?? []))],
  });
  const edited = found(visit, data.caseBySlug);
  return {
    step,
    next: steps[place + 1]?.id ?? '',
    attributes,
    lists: data.vocabularies ?? [],
    edited,
    speaker: visit.input('bron') || edited.organisation.name,
  };
}

/** Shows a step; of the attributes that somebody else saved meanwhile also what stands there now. */
const showWith =
  (conflicts: readonly string[]): Route =>
  async (visit) => {
    visit.mustSignIn();
    const { step, attributes, lists, edited, speaker } = await stepOf(visit);
    const questions = attributes.map((attribute) => ({
      attribute,
      divided: divide(attribute, edited.assessments, speaker),
      list: lists.find(({ id }) => id === attribute.vocabulary),
      conflict: conflicts.includes(attribute.id),
    }));
    forOwner(visit, edited, 'writers', () =>
      visit.page(
        <StepPage
          view={visit.view}
          edited={edited}
          step={step}
          speaker={speaker}
          otherSpeakers={otherSpeakers(edited.assessments, speaker)}
          questions={questions}
          signals={edited.signals.filter((signal) => signal.step === step.id)}
          today={today()}
        />,
        visit.view.faults ? 422 : 200,
      ),
    );
  };

export const showStep = showWith([]);

/** What a form changes of the attributes of its step, next to what stands there now. */
function changedIn({ attributes, edited, speaker }: Awaited<ReturnType<typeof stepOf>>, body: Record<string, unknown>) {
  return attributes.flatMap((attribute) => {
    const { own } = divide(attribute, edited.assessments, speaker);
    const inputs = cameBack(attribute, inputsOf(attribute, own), body);
    if (body[`was:${attribute.id}`] === undefined || markOf(inputs) === body[`was:${attribute.id}`]) return [];
    const ids = own.map(({ id }) => id).join(' ');
    return [{ attribute, inputs, own, conflict: ids !== body[`ids:${attribute.id}`] }];
  });
}

export const saveStep: Route = async (visit) => {
  const present = await stepOf(visit);
  const { edited, step, next, speaker } = present;
  const { t } = visit.view;
  const to = visit.input('next') === 'stay' ? step.id : next;
  const goOn = stepAddress(edited, { step: to, speaker, saved: true });
  const changed = changedIn(present, (visit.request.body ?? {}) as Record<string, unknown>);
  if (changed.length === 0) return visit.response.redirect(303, goOn);
  const conflicts = changed.filter(({ conflict }) => conflict).map(({ attribute }) => attribute);
  if (conflicts.length > 0) return conflictAgain(visit, conflicts);
  const statements = changed.map(({ attribute, own, inputs }) => ({
    attribute,
    ...statementOf(attribute, own, inputs),
  }));
  const faults = faultsIn(visit, statements);
  if (Object.keys(faults).length > 0) return formAgain(visit, { summary: t.edit.notYet, fields: faults }, showStep);
  const stated = statements.flatMap(({ attribute: { id }, values }) =>
    values.map((one) => ({ ...one, attribute: id })),
  );
  const said = saidBy(visit, speaker);
  const input = {
    values: stated.map(({ attribute, value }): AssessmentInput => ({ ...value, ...said, attribute })),
    replaces: statements.flatMap(({ replaces }) => replaces),
  };
  const answer = await visit.ask(operations.stateFactsMutation, { id: edited.id, input });
  if (answer.refusals[0]?.code === 'CONFLICT')
    return conflictAgain(
      visit,
      changed.map(({ attribute }) => attribute),
    );
  const refusals = answer.refusals.map((refusal) => ({ ...refusal, fields: inputsAtFault(refusal.fields, stated) }));
  return change(visit, Promise.resolve({ ...answer, refusals }), () => goOn, showStep);
};

const bases: readonly Basis[] = ['STATED', 'DERIVED', 'MEASURED'];

/** Who says what is saved now, how they came to it, and when. */
const saidBy = (visit: Visit, speaker: string) => ({
  source: sourceLine(speaker, visit.input('document')),
  basis: bases.find((known) => known === visit.input('basis')) ?? ('STATED' as const),
  statedOn: visit.input('statedOn') || null,
});

function faultsIn(visit: Visit, statements: readonly { noNumber: string[] }[]): Record<string, string> {
  const { edit } = visit.view.t;
  const notNumbers = statements.flatMap(({ noNumber }) => noNumber);
  const faults = Object.fromEntries(notNumbers.map((name) => [name, edit.noNumber]));
  const statedOn = visit.input('statedOn');
  return statedOn === '' || isDay(statedOn) ? faults : { ...faults, statedOn: edit.noDay };
}

const mainInput = ({ id, kind, many }: Attribute): string => {
  if (kind === 'term' || kind === 'period') return `${id}.term`;
  if (kind === 'yes_no') return `${id}.yes`;
  return kind === 'number' && !many ? `${id}.number` : `${id}.textNl`;
};

/** Somebody else saved first: what stands there now is shown beside what was typed, and nothing is overwritten. */
const conflictAgain = (visit: Visit, attributes: readonly Attribute[]): Promise<void> =>
  formAgain(
    visit,
    {
      summary: visit.view.t.edit.conflict,
      fields: Object.fromEntries(attributes.map((one) => [mainInput(one), visit.view.t.edit.conflictField])),
    },
    showWith(attributes.map(({ id }) => id)),
  );
