import { report } from '../catalogue/vocabulary.js';
import { isPastTerm, plannedLeadTime, planningOf } from '../planning/planning.rules.js';
import { fieldOf, hasTerm, openEntries } from './facts.js';
import { attribute, register, rulesIn, type SignalRule } from './signal.js';

const rule = rulesIn('money');

/** Rules on cost, time and where an innovation is anchored. */
export const moneyRules: readonly SignalRule[] = [
  rule(
    'internal-hours-unknown',
    { level: 'advice', instruments: ['I-027'], source: report('§3.1'), about: register('cost') },
    (known) =>
      openEntries(known, 'cost').some(
        (entry) => fieldOf(entry, 'kind') === 'internal-hours' && fieldOf(entry, 'hours') !== null,
      )
        ? null
        : [
            'Interne uren onbekend. De echte prijs is dus ook niet bekend.',
            'Internal hours unknown. So the real price is not known either.',
          ],
  ),
  rule(
    'lead-time-short',
    { level: 'warning', instruments: ['I-006'], source: report('§5.1'), about: attribute('lead-time-months') },
    (known) => {
      const planned = plannedLeadTime(known);
      const { leadTimeFromMonths: usual } = planningOf(known);
      return planned === null || usual === null || planned >= usual
        ? null
        : [
            `U plant ${planned} ${planned === 1 ? 'maand' : 'maanden'}. Voor deze graad van innovatie is ${usual} maanden of meer gebruikelijk.`,
            `You plan ${planned} ${planned === 1 ? 'month' : 'months'}. For this degree of innovation ${usual} months or more is usual.`,
          ];
    },
  ),
  rule(
    'lead-time-past-the-term',
    { level: 'warning', instruments: ['I-073'], source: report('§3.2 en §5.1'), about: attribute('anchoring') },
    (known) =>
      isPastTerm(known) && !hasTerm(known, 'anchoring', 'coalition-agreement', 'budget')
        ? [
            'De doorlooptijd gaat voorbij de bestuursperiode. Leg het project vast in het akkoord of de begroting.',
            'The lead time goes past the council term. Anchor the project in the agreement or the budget.',
          ]
        : null,
  ),
];
