import { randomUUID } from 'node:crypto';
import { isDay, today } from '@gemeengoed/module-kit';
import { found, param, type Route } from '../read-routes.js';
import { NoSuchPage, type Visit } from '../visit.js';
import { change, formAgain } from '../write-routes.js';
import { ChecklistPage } from './checklist.page.js';
import { checklistPath, forOwner, labelIn } from './frame.js';
import * as operations from './operations.js';

async function checklistOf(visit: Visit) {
  const ids = [param(visit, 'checklist')];
  const { data } = await visit.ask(operations.checklistQuery, { slug: param(visit, 'slug'), ids });
  const edited = found(visit, data.caseBySlug);
  const [kept] = edited.checklists;
  if (!kept) throw new NoSuchPage();
  return { edited, kept };
}

export const showChecklist: Route = async (visit) => {
  visit.mustSignIn();
  const { edited, kept } = await checklistOf(visit);
  const { vocabulary } = kept.checklist;
  const lists = vocabulary ? (await visit.ask(operations.listQuery, { ids: [vocabulary] })).data.vocabularies : [];
  const wanted = visit.input('corrects') || visit.input('verbetert');
  forOwner(visit, edited, 'participants', () =>
    visit.page(
      <ChecklistPage
        view={visit.view}
        edited={edited}
        kept={kept}
        list={lists?.[0]}
        corrected={kept.responses.find(({ id }) => id === wanted)}
        keyOnce={randomUUID()}
        today={today()}
      />,
      visit.view.faults ? 422 : 200,
    ),
  );
};

export const fillInChecklist: Route = async (visit) => {
  const { edited, kept } = await checklistOf(visit);
  const { edit } = visit.view.t;
  const items = kept.checklist.items.map((item) => [item.id, labelIn(visit.view, item)] as const);
  visit.view.names = { heldBy: edit.checklist.heldBy, ...Object.fromEntries(items) };
  const [heldOn, nextOn] = [visit.input('heldOn'), visit.input('nextOn')];
  const faults = {
    ...(isDay(heldOn) ? {} : { heldOn: edit.noDay }),
    ...(nextOn === '' || isDay(nextOn) ? {} : { nextOn: edit.noDay }),
  };
  if (Object.keys(faults).length > 0) return formAgain(visit, { summary: edit.notYet, fields: faults }, showChecklist);
  const input = {
    checklist: kept.checklist.id,
    heldOn,
    heldBy: visit.input('heldBy'),
    conclusion: visit.input('conclusion') || null,
    nextOn: nextOn || null,
    corrects: visit.input('corrects') || null,
    answers: kept.checklist.items.map(({ id }) => ({
      item: id,
      value: visit.input(id) || null,
      note: visit.input(`${id}-note`) || null,
    })),
  };
  const doing = visit.ask(operations.respondMutation, { case: edited.id, input, key: visit.input('key') || null });
  return change(visit, doing, () => `${checklistPath(edited, kept.checklist.id)}?bewaard#earlier`, showChecklist);
};
