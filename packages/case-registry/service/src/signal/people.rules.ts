import type { KnownCase } from '../case/known.js';
import { caseChecklists } from '../catalogue/checklists/of-cases.js';
import { report } from '../catalogue/vocabulary.js';
import { answerOf, entriesIn, fieldOf, hasTerm, isStated, lastResponse, openEntries, termsOf } from './facts.js';
import { attribute, checklist, register, rulesIn, type SignalRule, type Words } from './signal.js';

const rule = rulesIn('people');

const rolesIn = (known: KnownCase): string[] =>
  openEntries(known, 'team-role').flatMap((entry) => fieldOf(entry, 'team-role') ?? []);
const supportersIn = (known: KnownCase): string[] =>
  entriesIn(known, 'stakeholder').flatMap((entry) => fieldOf(entry, 'supporter-kind') ?? []);

/** What a case aims at: the strategy that was chosen, or else the type that sources give. */
const aims = (known: KnownCase): string[] => {
  const chosen = termsOf(known, 'strategy');
  return chosen.length > 0 ? chosen : termsOf(known, 'innovation-type');
};

/** Rules on the team, support and residents. */
export const peopleRules: readonly SignalRule[] = [
  rule(
    'no-steering-role',
    { level: 'advice', instruments: ['I-010', 'I-033'], source: report('§5.1 en §6'), about: register('team-role') },
    (known) =>
      rolesIn(known).some((role) => role === 'client' || role === 'steering-group') || isStated(known, 'client-role')
        ? null
        : [
            'Er staat niet wie stuurt. Noem een opdrachtgever of stuurgroep.',
            'It is not recorded who steers. Name a client or steering group.',
          ],
  ),
  rule(
    'archetypes-missing',
    { level: 'warning', instruments: ['I-036'], source: report('§3.4'), about: checklist('team-archetypes') },
    missingArchetypes,
  ),
  rule(
    'no-ethicist',
    { level: 'advice', instruments: ['I-037'], source: report('§3.4'), about: register('team-role') },
    (known) => {
      const roles = rolesIn(known);
      return roles.includes('data-scientist') && !roles.includes('ethicist')
        ? [
            'Een team dat een voorspelmodel maakt, heeft baat bij een ethicus.',
            'A team that makes a predictive model benefits from an ethicist.',
          ]
        : null;
    },
  ),
  rule(
    'one-sided-support',
    { level: 'warning', instruments: ['I-040'], source: report('§4'), about: register('stakeholder') },
    (known) =>
      new Set(supportersIn(known)).size === 1
        ? [
            'Uw steunnetwerk bestaat uit één soort mensen. Zoek ook steun van anderen.',
            'Your support network is of one kind of people. Look for support of others, too.',
          ]
        : null,
  ),
  rule(
    'disruptive-without-top-management',
    { level: 'advice', instruments: ['I-041'], source: report('§4'), about: register('stakeholder') },
    (known) =>
      aims(known).includes('disruptive') && !supportersIn(known).includes('top-management')
        ? [
            'Een disruptieve innovatie vraagt steun van het topmanagement.',
            'A disruptive innovation needs support of top management.',
          ]
        : null,
  ),
  rule(
    'radical-without-middle-management',
    { level: 'advice', instruments: ['I-041'], source: report('§4'), about: register('stakeholder') },
    (known) =>
      aims(known).includes('radical') && !supportersIn(known).includes('middle-management')
        ? [
            'Een radicale innovatie vraagt een groter steunnetwerk, met het middenmanagement erin.',
            'A radical innovation needs a larger support network that includes middle management.',
          ]
        : null,
  ),
  rule(
    'participation-unstated',
    {
      level: 'advice',
      instruments: ['I-092', 'I-094'],
      source: report('§5.3'),
      about: attribute('citizen-participation'),
    },
    (known) =>
      hasTerm(known, 'orientation', 'external', 'both') &&
      !(isStated(known, 'citizen-participation') && isStated(known, 'participation-timing'))
        ? [
            'Inwoners merken hier iets van. Schrijf op wat hun rol is, en wanneer zij meedoen.',
            'Residents notice this. Write down what their role is, and when they take part.',
          ]
        : null,
  ),
  rule(
    'decision-right-missing',
    {
      level: 'blocks',
      instruments: ['I-092'],
      source: report('§5.3, tabel 5'),
      about: attribute('participation-right'),
      before: 'development',
    },
    (known) =>
      hasTerm(known, 'citizen-participation', 'citizen-power') && !isStated(known, 'participation-right')
        ? [
            'Inwoners hebben zeggenschap. Beschrijf eerst waarover zij beslissen.',
            'Residents have power. First describe what they decide on.',
          ]
        : null,
  ),
  rule(
    'participation-feedback-missing',
    {
      level: 'blocks',
      instruments: ['I-092', 'I-094'],
      source: report('§5.3'),
      about: attribute('participation-feedback'),
      before: 'scaling',
      closes: true,
    },
    (known) =>
      hasTerm(known, 'citizen-participation', 'consultation') && !isStated(known, 'participation-feedback')
        ? [
            'Inwoners gaven hun mening. Schrijf eerst op wat u met hun inbreng deed.',
            'Residents gave their views. First write down what you did with their input.',
          ]
        : null,
  ),
  rule(
    'quality-mechanism-missing',
    { level: 'warning', instruments: ['I-091'], source: report('§5.3'), about: checklist('open-governance') },
    (known) => {
      const response = lastResponse(known, 'open-governance');
      const open = response !== undefined || hasTerm(known, 'government-perspective', 'open');
      return open && !(response && answerOf(response, 'quality') === 'true')
        ? [
            'Mensen delen zelf data en niemand bewaakt de kwaliteit. Spreek af wie dat doet.',
            'People share data themselves and nobody assures the quality. Agree on who does.',
          ]
        : null;
    },
  ),
];

const archetypes = caseChecklists.find(({ id }) => id === 'team-archetypes');

/** Names the groups of archetypes that nobody of the team belongs to. Only who may see the response sees this. */
function missingArchetypes(known: KnownCase): Words | null {
  const response = lastResponse(known, 'team-archetypes');
  if (!response || !archetypes) return null;
  const left = archetypes.groups.filter(({ id }) =>
    archetypes.items.every(({ id: item, group }) => group !== id || Number(answerOf(response, item) ?? 0) === 0),
  );
  return left.length === 0
    ? null
    : [
        `Uw team mist iemand van de soort: ${left.map(({ labelNl }) => labelNl.toLowerCase()).join(', ')}.`,
        `Your team lacks somebody of the kind: ${left.map(({ labelEn }) => labelEn.toLowerCase()).join(', ')}.`,
      ];
}
