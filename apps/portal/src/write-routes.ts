import { today } from '@gemeengoed/module-kit';
import type { Answer } from './ask.js';
import * as operations from './operations.js';
import {
  showAdopt,
  showAdoption,
  showDraft,
  showLessons,
  showProfile,
  showTemplates,
  type Route,
} from './read-routes.js';
import { safePath, type Visit } from './visit.js';

/** Shows a form again with what was typed, and with what has to change if anything has. */
export function formAgain(visit: Visit, faults: Visit['view']['faults'], again: Route): Promise<void> {
  visit.view.faults = faults;
  keepTyped(visit);
  return again(visit);
}

/** Keeps what was typed for the form that is shown again. */
function keepTyped({ view, request }: Visit): void {
  const given = Object.entries((request.body ?? {}) as Record<string, unknown>);
  view.typed = Object.fromEntries(given.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  view.chosen = Object.fromEntries(
    given.map(([name, value]) => [name, [value].flat().filter((one): one is string => typeof one === 'string')]),
  );
}

/**
 * Does something and goes on to `next`; when the module refuses, shows the form again with what has to change and with
 * what was typed.
 */
export async function change<Data>(
  visit: Visit,
  doing: Promise<Answer<Data>>,
  next: (data: Partial<Data>) => string,
  again: Route,
): Promise<void> {
  const { data, refusals, away } = await doing;
  const [refusal] = refusals;
  if (refusal) return formAgain(visit, { summary: refusal.message, fields: refusal.fields }, again);
  if (away.length === 0) return visit.response.redirect(303, next(data));
  keepTyped(visit);
  return again(visit);
}

const id = ({ request }: Visit): string => String(request.params.id);
const version = (visit: Visit): number => Number(visit.input('version')) || 0;
const lines = (text: string): string[] | null => {
  const found = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return found.length > 0 ? found : null;
};

/** What forms do, by address. Every one of them needs somebody who is signed in. */
export const writeRoutes: Record<string, Route> = {
  '/oplossingen/:id/overnemen': (visit) => {
    const sharing =
      (['PRIVATE', 'GOVERNMENT', 'PUBLIC'] as const).find((known) => known === visit.input('sharing')) ?? 'PRIVATE';
    const doing = visit.ask(operations.adoptMutation, { listing: id(visit), sharing, key: visit.input('key') || null });
    return change(visit, doing, ({ adopt }) => `/overnames/${adopt?.id}`, showAdopt);
  },
  '/oplossingen/:id/volgen': (visit) =>
    change(
      visit,
      visit.ask(operations.followMutation, { listing: id(visit) }),
      () => `/oplossingen/${id(visit)}`,
      showAdopt,
    ),
  '/oplossingen/:id/niet-volgen': (visit) =>
    change(
      visit,
      visit.ask(operations.unfollowMutation, { listing: id(visit) }),
      () => `/oplossingen/${id(visit)}`,
      showAdopt,
    ),
  '/overnames/:id/stoppen': (visit) =>
    change(
      visit,
      visit.ask(operations.stopMutation, { id: id(visit), version: version(visit), reason: visit.input('reason') }),
      () => `/overnames/${id(visit)}`,
      showAdoption,
    ),
  '/overnames/:id/valkuil': (visit) => {
    const decision = {
      id: visit.input('pitfall'),
      version: version(visit),
      used: visit.input('used') === 'yes',
      reason: visit.input('reason') || null,
    };
    return change(
      visit,
      visit.ask(operations.decideMutation, decision),
      () => `/overnames/${id(visit)}#pitfalls`,
      showAdoption,
    );
  },
  '/overnames/:id/terugkijken': (visit) => {
    const answers = {
      expected: visit.input('expected'),
      happened: visit.input('happened'),
      difference: visit.input('difference'),
      nextTime: visit.input('nextTime'),
    };
    const variables = {
      about: { id: id(visit), labelNl: visit.input('label') },
      input: { heldOn: visit.input('heldOn') || today(), ...answers },
      lessons: visit.input('lesson') ? [{ textNl: visit.input('lesson'), phases: ['implementation'] }] : [],
      key: visit.input('key') || null,
    };
    return change(
      visit,
      visit.ask(operations.reviewMutation, variables),
      () => `/overnames/${id(visit)}#reviews`,
      showAdoption,
    );
  },
  '/lessen/voorstellen/:id/vastleggen': (visit) => {
    const input = { textNl: visit.input('textNl'), phases: visit.inputs('phases') };
    const doing = visit.ask(operations.acceptProposalMutation, { id: id(visit), version: version(visit), input });
    return change(visit, doing, () => '/lessen?gedaan=recorded', showLessons);
  },
  '/lessen/voorstellen/:id/afwijzen': (visit) => {
    const decision = { id: id(visit), version: version(visit), reason: visit.input('reason') };
    const doing = visit.ask(operations.rejectProposalMutation, decision);
    return change(visit, doing, () => '/lessen?gedaan=rejected', showLessons);
  },
  '/documenten/:id': (visit) => {
    const body = (visit.request.body ?? {}) as Record<string, unknown>;
    const places = Object.entries(body).flatMap(([key, value]) =>
      ['_form', 'version'].includes(key) || typeof value !== 'string' ? [] : [{ key, value }],
    );
    return change(
      visit,
      visit.ask(operations.fillMutation, { id: id(visit), version: version(visit), places }),
      () => `/documenten/${id(visit)}?bewaard`,
      showDraft,
    );
  },
  '/documenten/:id/vaststellen': (visit) =>
    change(
      visit,
      visit.ask(operations.finaliseMutation, { id: id(visit), version: version(visit) }),
      () => `/documenten/${id(visit)}`,
      showDraft,
    ),
  '/sjablonen': (visit) => {
    const wanted = {
      template: visit.input('template'),
      solution: visit.input('solution') || null,
      key: visit.input('key') || null,
    };
    return change(
      visit,
      visit.ask(operations.createDraftMutation, wanted),
      ({ createDraft }) => `/documenten/${createDraft?.id}`,
      showTemplates,
    );
  },
  '/mijn-gemeente/profiel': (visit) => {
    const inhabitants = Number(visit.input('inhabitants').replaceAll('.', '')) || null;
    const input = {
      version: version(visit),
      inhabitants,
      technologies: lines(visit.input('technologies')),
      data: lines(visit.input('data')),
      domains: visit.inputs('domains').length > 0 ? visit.inputs('domains') : null,
      landscape: visit.input('landscape') || null,
    };
    return change(
      visit,
      visit.ask(operations.saveProfileMutation, { input }),
      () => safePath(visit.input('naar')),
      showProfile,
    );
  },
};
