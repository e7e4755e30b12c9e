import type { KnownCase } from '../case/known.js';
import { dialogues, report, wigo4it } from '../catalogue/vocabulary.js';
import {
  answerOf,
  entriesIn,
  fieldOf,
  hasTerm,
  isStated,
  lastResponse,
  openEntries,
  stated,
  titlesOf,
} from './facts.js';
import { attribute, checklist, register, rulesIn, type SignalRule, type Words } from './signal.js';

const rule = rulesIn('progress');

/** How many percentage points one field may lag behind another; the bound is Gemeengoed's, the rule is the source's. */
const farBehind = 50;

/** Rules on the order of work, options, experiments and what stops. */
export const progressRules: readonly SignalRule[] = [
  rule(
    'unknowns-share-a-rank',
    { level: 'warning', instruments: ['I-013'], source: report('§3.5'), about: register('unknown') },
    (known) => {
      const ranks = openEntries(known, 'unknown').flatMap(({ rank }) => rank ?? []);
      const twice = ranks.find((rank, place) => ranks.indexOf(rank) !== place);
      return twice === undefined
        ? null
        : [
            `Twee onbekenden staan samen op plaats ${twice}. Kies welke u eerst oplost.`,
            `Two unknowns share place ${twice}. Choose which one you solve first.`,
          ];
    },
  ),
  rule(
    'unknown-out-of-order',
    { level: 'warning', instruments: ['I-013'], source: report('§3.5 en §3.6'), about: register('unknown') },
    outOfOrder,
  ),
  rule(
    'single-option',
    { level: 'advice', instruments: ['I-008'], source: report('§5.1 en §6'), about: register('option') },
    (known) =>
      entriesIn(known, 'option').length === 1
        ? [
            'Er is maar één optie. Probeer er minstens twee tegelijk: dan kunt u kiezen, en is er een om op terug te vallen.',
            'There is one option only. Try at least two at once: then you can choose, and have one to fall back on.',
          ]
        : null,
  ),
  rule(
    'waiting-for-the-analyst',
    { level: 'advice', instruments: ['I-003'], source: report('§3.4'), about: attribute('data-project-route') },
    (known) => {
      const last = stated(known, 'data-project-route').toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
      return last.at(-1)?.term === 'analyse'
        ? [
            'Valkuil: data aan een analist geven en dan afwachten. Blijf samen kijken naar wat de analyse laat zien.',
            'Pitfall: handing data to an analyst and then waiting. Keep looking together at what the analysis shows.',
          ]
        : null;
    },
  ),
  rule(
    'field-lags',
    { level: 'warning', instruments: ['I-014'], source: report('§3.6'), about: checklist('parallel-fields') },
    laggingField,
  ),
  rule(
    'nothing-stops',
    {
      level: 'warning',
      instruments: ['I-028'],
      source: report('§3.6'),
      about: register('stopped-practice'),
      before: 'implementation',
    },
    (known) =>
      entriesIn(known, 'stopped-practice').some(({ status }) => status !== 'kept')
        ? null
        : [
            'Er staat nog niet welke oude werkwijze stopt. Noem die voor de invoering, en wie ervoor zorgt.',
            'It is not recorded which old practice stops. Name it before introduction, and who sees to it.',
          ],
  ),
  rule(
    'stop-without-owner',
    { level: 'warning', instruments: ['I-028'], source: report('§3.6'), about: register('stopped-practice') },
    (known) => {
      const [nl, en] = titlesOf(openEntries(known, 'stopped-practice').filter(({ owner }) => owner === null));
      return nl === ''
        ? null
        : [`Schrijf op wie ervoor zorgt dat dit stopt: ${nl}.`, `Write down who sees to it that this stops: ${en}.`];
    },
  ),
  rule(
    'no-end-of-the-old',
    { level: 'warning', instruments: ['I-104'], source: report('§3.1'), about: attribute('run-mode-end') },
    (known) =>
      hasTerm(known, 'run-mode', 'shadow', 'parallel') && !isStated(known, 'run-mode-end')
        ? [
            'Het nieuwe draait naast het oude. Schrijf op wanneer het oude stopt.',
            'The new runs beside the old. Write down when the old one stops.',
          ]
        : null,
  ),
  rule(
    'fieldlab-without-demand',
    {
      level: 'warning',
      instruments: ['I-165'],
      source: `${wigo4it}; ${dialogues('§2.1')}`,
      about: register('experiment'),
    },
    (known) => {
      const [nl, en] = titlesOf(
        openEntries(known, 'experiment').filter(
          (entry) => fieldOf(entry, 'experiment-kind') === 'fieldlab' && fieldOf(entry, 'demand') === null,
        ),
      );
      return nl === ''
        ? null
        : [
            `Een fieldlab begint met een vraag uit de samenleving. Schrijf die vraag op bij ${nl}.`,
            `A field lab starts with a question from society. Write down that question at ${en}.`,
          ];
    },
  ),
];

function outOfOrder(known: KnownCase): Words | null {
  const unsolved = openEntries(known, 'unknown');
  const waiting = unsolved.filter(({ status }) => status !== 'started');
  const early = unsolved.filter(
    (entry) =>
      entry.status === 'started' &&
      fieldOf(entry, 'out-of-order') === null &&
      waiting.some(({ rank }) => rank !== null && (entry.rank === null || rank < entry.rank)),
  );
  const [nl, en] = titlesOf(early);
  return nl === ''
    ? null
    : [
        `U begon aan ${nl}, terwijl iets moeilijkers nog open staat. Los dat eerst op, of schrijf uw reden erbij.`,
        `You started on ${en} while something harder is still open. Solve that first, or write down your reason.`,
      ];
}

function laggingField(known: KnownCase): Words | null {
  const response = lastResponse(known, 'parallel-fields');
  if (!response) return null;
  const fields = (
    [
      ['technology', 'technologie', 'technology'],
      ['business-model', 'bedrijfsmodel', 'business model'],
      ['user', 'gebruiker', 'user'],
    ] as const
  ).flatMap(([id, nl, en]) => {
    const value = answerOf(response, id);
    return value === null ? [] : [{ nl, en, percentage: Number(value) }];
  });
  const [last, first] = [
    fields.toSorted((a, b) => a.percentage - b.percentage)[0],
    fields.toSorted((a, b) => b.percentage - a.percentage)[0],
  ];
  if (!last || !first || first.percentage - last.percentage < farBehind) return null;
  return [
    `Het vakgebied ${last.nl} (${last.percentage}%) loopt ver achter op ${first.nl} (${first.percentage}%).`,
    `The field ${last.en} (${last.percentage}%) lags far behind ${first.en} (${first.percentage}%).`,
  ];
}
