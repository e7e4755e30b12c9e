import { randomUUID } from 'node:crypto';
import { today } from '@gemeengoed/module-kit';
import type { AssessmentInput } from '../generated/graphql.js';
import { found, type Route } from '../read-routes.js';
import type { Visit } from '../visit.js';
import { change, formAgain } from '../write-routes.js';
import { editPath } from './frame.js';
import { NewCasePage, type LookAlike, type TakenOver } from './new-case.page.js';
import * as operations from './operations.js';

/** Cases of others, of which one may be taken over. */
async function toTakeOver(visit: Visit): Promise<TakenOver[]> {
  const { organisation } = visit.mustSignIn();
  const { data } = await visit.ask(operations.takeOverQuery, {});
  return (data.cases?.edges ?? []).map(({ node }) => node).filter((node) => node.organisation.code !== organisation);
}

const showWith =
  (lookAlikes: readonly LookAlike[], keyOnce?: string): Route =>
  async (visit) => {
    visit.page(
      <NewCasePage
        view={visit.view}
        keyOnce={keyOnce ?? randomUUID()}
        lookAlikes={lookAlikes}
        toTakeOver={await toTakeOver(visit)}
        chosen={visit.input('overnemen')}
      />,
      visit.view.faults ? 422 : 200,
    );
  };

export const showNewCase = showWith([]);

/**
 * Records a case. What looks like it is shown first, once per look-alike: who sends the form again goes on, and why theirs
 * is different is kept with the case.
 */
export const saveNewCase: Route = async (visit) => {
  visit.view.names = { titleNl: visit.view.t.edit.newCase.titleNl };
  const [titleNl, summaryNl, problemNl] = ['titleNl', 'summaryNl', 'problemNl'].map((name) => visit.input(name));
  const sketch = { titleNl: titleNl ?? '', summaryNl: summaryNl || null, problemNl: problemNl || null };
  const answer = await visit.ask(operations.similarQuery, sketch);
  if (answer.refusals.length > 0) return change(visit, Promise.resolve(answer), () => '', showNewCase);
  const lookAlikes = (answer.data.similarCases ?? []).filter(
    ({ case: { slug } }) => slug !== visit.input('adoptedFrom'),
  );
  const seen = visit.input('seen').split(' ');
  if (titleNl && lookAlikes.some(({ case: { slug } }) => !seen.includes(slug))) {
    // Not a mistake, so not an error: the same form, with what it looks like.
    return formAgain(visit, undefined, showWith(lookAlikes));
  }
  const source = (await toTakeOver(visit)).find(({ slug }) => slug === visit.input('adoptedFrom'));
  const key = visit.input('key') || randomUUID();
  const created = await visit.ask(operations.createCaseMutation, {
    input: { titleNl: sketch.titleNl, summaryNl: sketch.summaryNl },
    adoptedFrom: source ? { id: source.id, label: source.titleNl } : null,
    key,
  });
  if (created.refusals.length > 0 || created.away.length > 0)
    return change(visit, Promise.resolve(created), () => '', showWith(lookAlikes, key));
  const { id, slug, organisation } = found(visit, created.data.createCase);
  const stated = statementsOf(visit, { source: organisation.name, problem: sketch.problemNl }, lookAlikes);
  if (stated.length === 0) return visit.response.redirect(303, `${editPath({ slug })}?bewaard`);
  // The key makes sure that sending the form again after a refusal adds to the case that is there already.
  const input = { values: stated.map(({ value }) => value), replaces: [] };
  const facts = await visit.ask(operations.startFactsMutation, { id, input, key });
  const refusals = facts.refusals.map((refusal) => ({ ...refusal, fields: inputsFor(refusal.fields, stated) }));
  const doing = Promise.resolve({ ...facts, refusals });
  return change(visit, doing, () => `${editPath({ slug })}?bewaard`, showWith(lookAlikes, key));
};

/** A value, with the input that it was typed in. */
interface Started {
  name: string;
  value: AssessmentInput;
}

function statementsOf(
  visit: Visit,
  { source, problem }: { source: string; problem: string | null },
  lookAlikes: readonly LookAlike[],
): Started[] {
  const said = { basis: 'STATED' as const, source, statedOn: today() };
  const differs = lookAlikes.flatMap(({ case: alike }) => {
    const name = `differs:${alike.slug}`;
    const textNl = visit.input(name);
    const value = { ...said, attribute: 'differs-from', textNl, concerns: concernOf(alike) };
    return textNl ? [{ name, value }] : [];
  });
  const problems = problem ? [{ name: 'problemNl', value: { ...said, attribute: 'problem', textNl: problem } }] : [];
  return [...problems, ...differs];
}

/** Faults of the values by the name of the input of each. */
const inputsFor = (fields: Record<string, string>, stated: readonly Started[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([key, message]) => {
      const [attribute = '', number] = key.split('.');
      const of = stated.filter(({ value }) => value.attribute === attribute);
      return [of[(Number(number) || 1) - 1]?.name ?? key, message];
    }),
  );

/** A look-alike by name for readers and by its id for machines, within the 150 characters that there are. */
const concernOf = ({ id, titleNl }: LookAlike['case']): string => `${titleNl.slice(0, 150 - id.length - 3)} (${id})`;
