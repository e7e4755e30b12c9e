import type { KnownCase } from '../case/known.js';
import { dialogues, report } from '../catalogue/vocabulary.js';
import { answerOf, fieldOf, hasTerm, isStated, lastResponse, openEntries } from './facts.js';
import { checklist, record, register, rulesIn, type SignalRule, type Words } from './signal.js';

const rule = rulesIn('value');

const corners = [
  ['public-value', 'publieke toegevoegde waarde', 'public added value'],
  ['legitimacy', 'legitimiteit en steun', 'legitimacy and support'],
  ['capacity', 'vermogen om het uit te voeren', 'operational capacity'],
] as const;

/** Corners of the strategic triangle without a score; undefined when nobody scored it. Ready to start is: all three (I-025). */
const missingCorners = (known: KnownCase) => {
  const response = lastResponse(known, 'strategic-triangle');
  return response && corners.filter(([id]) => answerOf(response, id) === null);
};

/** Rules on values, who benefits and what it brings. */
export const valueRules: readonly SignalRule[] = [
  rule(
    'service-enforcement-unanswered',
    { level: 'warning', instruments: ['I-024'], source: report('§3.1'), about: checklist('value-conflicts') },
    (known) => {
      const touches =
        hasTerm(known, 'domain', 'safety') ||
        hasTerm(known, 'secondary-domain', 'safety') ||
        hasTerm(known, 'value-conflict', 'service-enforcement');
      const response = lastResponse(known, 'value-conflicts');
      return touches && !(response && answerOf(response, 'service-enforcement') !== null)
        ? [
            'Hier kan dienstverlening botsen met handhaving. Schrijf op hoe u daarmee omgaat.',
            'Service and enforcement may conflict here. Write down how you deal with it.',
          ]
        : null;
    },
  ),
  rule(
    'triangle-missing',
    {
      level: 'advice',
      instruments: ['I-025'],
      source: report('§3.1'),
      about: checklist('strategic-triangle'),
      before: 'development',
    },
    (known) =>
      missingCorners(known) === undefined
        ? [
            'Geef voor de start een cijfer aan de drie hoeken van publieke waarde.',
            'Before you start, score the three corners of public value.',
          ]
        : null,
  ),
  rule(
    'triangle-incomplete',
    {
      level: 'warning',
      instruments: ['I-025'],
      source: report('§3.1'),
      about: checklist('strategic-triangle'),
    },
    (known) => {
      const left = missingCorners(known) ?? [];
      return left.length === 0
        ? null
        : [
            `Nog niet klaar om te starten. Er is geen cijfer voor: ${left.map(([, nl]) => nl).join(', ')}.`,
            `Not ready to start yet. There is no score for: ${left.map(([, , en]) => en).join(', ')}.`,
          ];
    },
  ),
  rule(
    'no-benefit-for-residents',
    { level: 'warning', instruments: ['I-161'], source: dialogues('§2.2 en §4'), about: register('benefit') },
    (known) => {
      const takePart =
        hasTerm(known, 'citizen-participation', 'citizen-power', 'consultation') || isStated(known, 'partner-citizens');
      const benefit = openEntries(known, 'benefit').some((entry) =>
        ['residents', 'hard-to-reach'].includes(fieldOf(entry, 'beneficiary') ?? ''),
      );
      return takePart && !benefit
        ? [
            'Inwoners werken mee. Schrijf op wat het de inwoners oplevert.',
            'Residents take part. Write down what it brings the residents.',
          ]
        : null;
    },
  ),
  rule(
    'no-outcome-measured',
    { level: 'advice', instruments: ['I-124'], source: report('§3.1 en §3.5'), about: record('indicators') },
    (known) => (hasOutcome(known) ? null : noOutcome),
  ),
];

const noOutcome: Words = [
  'Er is geen gemeten resultaat vastgelegd. Of het werkt, is dus niet te zeggen.',
  'No measured outcome is recorded. So it cannot be said whether it works.',
];

/** Whether a result was measured: a figure that is more than a goal or the situation before. */
const hasOutcome = ({ indicators }: KnownCase): boolean =>
  indicators.some(
    ({ kind, measurements }) =>
      kind === 'measured' && measurements.some(({ role }) => role === 'actual' || role === 'change'),
  );
