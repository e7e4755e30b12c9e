import { randomUUID } from 'node:crypto';
import { isDay, today } from '@gemeengoed/module-kit';
import { centsIn } from '../amounts.js';
import type { PillarGrade } from '../generated/graphql.js';
import { found, param, type Route } from '../read-routes.js';
import type { Visit } from '../visit.js';
import { change, formAgain } from '../write-routes.js';
import { DecisionPage, evidenceLines, evidenceName, noteName, outcomes, pillars } from './decision.page.js';
import { casePath, forOwner, isOf } from './frame.js';
import * as operations from './operations.js';

const decisionOf = async (visit: Visit) => {
  const variables = { slug: param(visit, 'slug'), phase: visit.input('fase') || null };
  const { data } = await visit.ask(operations.decisionQuery, variables);
  return { edited: found(visit, data.caseBySlug), phases: data.vocabularies?.[0] };
};

export const showDecision: Route = async (visit) => {
  visit.mustSignIn();
  const { edited, phases } = await decisionOf(visit);
  const wanted = visit.input('corrects') || visit.input('verbetert');
  const corrected = edited.gateDecisions.find(({ id, corrected: already }) => id === wanted && !already);
  forOwner(visit, edited, 'colleagues', () =>
    visit.page(
      <DecisionPage
        view={visit.view}
        edited={edited}
        phases={phases}
        corrected={corrected}
        mayDecide={isOf(visit, 'deciders')}
        keyOnce={randomUUID()}
        today={today()}
      />,
      visit.view.faults ? 422 : 200,
    ),
  );
};

const grades: readonly PillarGrade[] = ['INSUFFICIENT', 'SUFFICIENT', 'GOOD'];

/** What has to be right before the registry can judge a decision: an outcome, and inputs that hold what they ask. */
function faultsIn(visit: Visit): Record<string, string> {
  const { edit } = visit.view.t;
  const months = visit.input('leadTimeMonths');
  return {
    ...(outcomes.some((known) => known === visit.input('outcome')) ? {} : { outcome: edit.decision.chooseOutcome }),
    ...(Number.isNaN(centsIn(visit.input('budgetCents'))) ? { budgetCents: edit.noAmount } : {}),
    ...(months === '' || /^\d{1,3}$/.test(months) ? {} : { leadTimeMonths: edit.noWholeNumber }),
    ...(isDay(visit.input('decidedOn')) ? {} : { decidedOn: edit.noDay }),
  };
}

export const decide: Route = async (visit) => {
  const { decidedBy, reason } = visit.view.t.edit.decision;
  visit.view.names = { decidedBy, reason };
  const faults = faultsIn(visit);
  if (Object.keys(faults).length > 0)
    return formAgain(visit, { summary: visit.view.t.edit.notYet, fields: faults }, showDecision);
  const { edited } = await decisionOf(visit);
  const input = {
    outcome: outcomes.find((known) => known === visit.input('outcome')) ?? ('HOLD' as const),
    toPhase: visit.input('toPhase') || null,
    decidedOn: visit.input('decidedOn'),
    decidedBy: visit.input('decidedBy'),
    reason: visit.input('reason'),
    pillars: pillars.map((pillar) => ({
      pillar,
      score: grades.find((known) => known === visit.input(pillar)) ?? null,
      note: visit.input(noteName(pillar)) || null,
    })),
    evidence: evidenceLines.flatMap((line) => {
      const textNl = visit.input(evidenceName('evidence', line));
      return textNl ? [{ textNl, url: visit.input(evidenceName('evidenceUrl', line)) || null }] : [];
    }),
    conditions: visit.input('conditions') || null,
    budgetCents: centsIn(visit.input('budgetCents')),
    leadTimeMonths: visit.input('leadTimeMonths') ? Number(visit.input('leadTimeMonths')) : null,
    corrects: visit.input('corrects') || null,
  };
  const doing = visit.ask(operations.decideMutation, { case: edited.id, input, key: visit.input('key') || null });
  return change(visit, doing, () => `${casePath(edited)}/besluit?bewaard#log`, showDecision);
};
