import { randomUUID } from 'node:crypto';
import type { Basis } from '../generated/graphql.js';
import { found, param, type Route } from '../read-routes.js';
import type { Visit } from '../visit.js';
import { change, formAgain } from '../write-routes.js';
import {
  directions,
  FiguresPage,
  figuresPath,
  indicatorKinds,
  roles,
  type Doing,
  type Indicator,
} from './figures.page.js';
import { forOwner } from './frame.js';
import * as operations from './operations.js';
import { numberIn, qualifierOf } from './step-form.js';

const caseOf = async (visit: Visit) =>
  found(visit, (await visit.ask(operations.figuresQuery, { slug: param(visit, 'slug') })).data.caseBySlug);

/** What the address or the form asks to do; adding an indicator unless it names something that is there. */
function doingIn(visit: Visit, indicators: readonly Indicator[]): Doing {
  const measured = indicators.find(({ id }) => id === visit.input('meet'));
  if (measured) {
    const replaced = measured.measurements.find(({ id }) => id === visit.input('vervangt'));
    return { what: 'figure', indicator: measured, replaced };
  }
  const id = visit.input('weg');
  const indicator = indicators.find((one) => one.id === id || one.measurements.some((figure) => figure.id === id));
  if (!indicator) return { what: 'indicator' };
  return { what: 'retract', id, indicator, figure: indicator.measurements.find((figure) => figure.id === id) };
}

export const showFigures: Route = async (visit) => {
  visit.mustSignIn();
  const edited = await caseOf(visit);
  const doing = doingIn(visit, edited.indicators);
  forOwner(visit, edited, 'writers', () =>
    visit.page(
      <FiguresPage view={visit.view} edited={edited} doing={doing} keyOnce={randomUUID()} />,
      visit.view.faults ? 422 : 200,
    ),
  );
};

const bases: readonly Basis[] = ['STATED', 'DERIVED', 'MEASURED'];

export const saveFigures: Route = async (visit) => {
  const edited = await caseOf(visit);
  const { nameNl, why } = visit.view.t.edit.figures;
  visit.view.names = { nameNl, because: why, source: visit.view.t.edit.source };
  const next = (): string => `${figuresPath(edited)}?bewaard`;
  const doing = doingIn(visit, edited.indicators);
  if (doing.what === 'indicator') return change(visit, addIndicator(visit, edited.id), next, showFigures);
  if (doing.what === 'retract') {
    const variables = { id: doing.id, because: visit.input('because') };
    return doing.figure
      ? change(visit, visit.ask(operations.retractMeasurementMutation, variables), next, showFigures)
      : change(visit, visit.ask(operations.retractIndicatorMutation, variables), next, showFigures);
  }
  const { edit } = visit.view.t;
  const wrong = ['number', 'numberMax'].filter((name) => Number.isNaN(numberIn(visit.input(name)) ?? 0));
  if (wrong.length > 0) {
    const fields = Object.fromEntries(wrong.map((name) => [name, edit.noNumber]));
    return formAgain(visit, { summary: edit.notYet, fields }, showFigures);
  }
  return change(visit, addFigure(visit, doing), next, showFigures);
};

const given = (visit: Visit, name: string): string | null => visit.input(name) || null;

const addIndicator = (visit: Visit, caseId: string) =>
  visit.ask(operations.addIndicatorMutation, {
    case: caseId,
    key: given(visit, 'key'),
    input: {
      nameNl: visit.input('nameNl'),
      nameEn: given(visit, 'nameEn'),
      kind: indicatorKinds.find((known) => known === visit.input('kind')) ?? 'MEASURED',
      unit: given(visit, 'unit'),
      measure: given(visit, 'measure'),
      better: directions.find((known) => known === visit.input('better')) ?? null,
      readings: given(visit, 'readings'),
    },
  });

const addFigure = (visit: Visit, { indicator, replaced }: Extract<Doing, { what: 'figure' }>) =>
  visit.ask(operations.addMeasurementMutation, {
    indicator: indicator.id,
    key: given(visit, 'key'),
    input: {
      role: roles.find((known) => known === visit.input('role')) ?? 'ACTUAL',
      number: numberIn(visit.input('number')),
      numberMax: numberIn(visit.input('numberMax')),
      qualifier: qualifierOf(visit.input('qualifier'), visit.input('numberMax')),
      textNl: given(visit, 'textNl'),
      textEn: replaced?.textNl === visit.input('textNl') ? replaced.textEn : null,
      on: given(visit, 'on'),
      period: given(visit, 'period'),
      sample: given(visit, 'sample'),
      source: visit.input('source'),
      basis: bases.find((known) => known === visit.input('basis')) ?? 'STATED',
      note: given(visit, 'note'),
      // Who replaces a figure that was taken away meanwhile hears so from the registry.
      replaces: given(visit, 'vervangt'),
    },
  });
