import { organisationOf } from '@gemeengoed/module-kit';
import { dialogues, report } from '../catalogue/vocabulary.js';
import { hasTerm, isStated, lastResponse, stated } from './facts.js';
import { attribute, checklist, rulesIn, type SignalRule, type Words } from './signal.js';

const rule = rulesIn('assignment');

type Part = readonly [attribute: string, nl: string, en: string];
const assignmentParts: readonly Part[] = [
  ['problem', 'het probleem', 'the problem'],
  ['goal', 'het doel', 'the goal'],
  ['assignment-level', 'het niveau van de opdracht', 'the level of the assignment'],
  ['assignment-text', 'de opdracht', 'the assignment'],
];
const missionParts: readonly Part[] = [
  ['mission-appealing', 'waarom zij mensen meekrijgt', 'why it appeals'],
  ['mission-ambitious', 'wat er ambitieus aan is', 'what is ambitious about it'],
  ['mission-feasible', 'waarom zij haalbaar is', 'why it is feasible'],
  ['mission-means', 'de middelen', 'the means'],
];

/** Words in front of the parts that nobody stated; null when all are. */
const missing = (known: Parameters<typeof isStated>[0], parts: readonly Part[], [nl, en]: Words): Words | null => {
  const left = parts.filter(([id]) => !isStated(known, id));
  return left.length === 0
    ? null
    : [`${nl} ${left.map(([, word]) => word).join(', ')}.`, `${en} ${left.map(([, , word]) => word).join(', ')}.`];
};

/** Rules on the assignment of a case. */
export const assignmentRules: readonly SignalRule[] = [
  rule(
    'assignment-missing',
    {
      level: 'blocks',
      instruments: ['I-069', 'I-070'],
      source: report('§3.6'),
      about: attribute('assignment-text'),
      before: 'development',
    },
    (known) => missing(known, assignmentParts, ['Beschrijf eerst:', 'First describe:']),
  ),
  rule(
    'mission-incomplete',
    {
      level: 'blocks',
      instruments: ['I-069'],
      source: report('§5.1'),
      about: attribute('mission-appealing'),
      before: 'development',
    },
    (known) =>
      hasTerm(known, 'assignment-level', 'mission', 'moonshot')
        ? missing(known, missionParts, [
            'Deze missie is nog een concept. Vul in:',
            'This mission is still a draft. Fill in:',
          ])
        : null,
  ),
  rule(
    'moonshot-without-incentive',
    {
      level: 'blocks',
      instruments: ['I-155'],
      source: dialogues('§3.2 en §4'),
      about: attribute('incentive'),
      before: 'development',
    },
    (known) =>
      hasTerm(known, 'assignment-level', 'moonshot') && !isStated(known, 'incentive')
        ? [
            'Een moonshot vraagt minstens één prikkel om mee te doen. Schrijf die op.',
            'A moonshot needs at least one incentive to take part. Write it down.',
          ]
        : null,
  ),
  rule(
    'search-missing',
    {
      level: 'warning',
      instruments: ['I-055', 'I-176'],
      source: report('§3.8'),
      about: attribute('search-before-build'),
      before: 'development',
    },
    (known) =>
      known.case.adoptedFrom !== null ||
      isStated(known, 'search-before-build') ||
      isStated(known, 'differs-from') ||
      hasTerm(known, 'project-kind', 'adoption')
        ? null
        : [
            'Er staat nog niet of er al een oplossing bestaat. Zoek eerst en schrijf op wat u vond.',
            'It is not recorded yet whether a solution exists already. Search first and write down what you found.',
          ],
  ),
  rule(
    'showcase-without-learning-goal',
    {
      level: 'blocks',
      instruments: ['I-174'],
      source: report('§3.9'),
      about: attribute('learning-goal'),
      before: 'development',
    },
    (known) =>
      hasTerm(known, 'project-kind', 'showcase') && !isStated(known, 'learning-goal')
        ? [
            'In een etalageproject is leren het doel. Schrijf op wat u wilt leren.',
            'In a showcase learning is the aim. Write down what you want to learn.',
          ]
        : null,
  ),
  rule(
    'showcase-claims-value',
    { level: 'warning', instruments: ['I-174'], source: report('§3.9'), about: attribute('value-grade') },
    (known) => {
      if (!hasTerm(known, 'project-kind', 'showcase') || hasTerm(known, 'implementation', 'partly', 'yes')) return null;
      const { name } = organisationOf(known.case.organisation);
      const claimed = stated(known, 'value-grade').some(({ term, source }) => term !== 'none' && source.includes(name));
      return claimed
        ? [
            'Een etalageproject dat niet is ingevoerd, heeft geen waarde boven ‘geen’. Pas de mate van waarde aan.',
            'A showcase that is not implemented has no value above ‘none’. Change the grade of value.',
          ]
        : null;
    },
  ),
  rule(
    'citizen-initiative-owner',
    { level: 'warning', instruments: ['I-163'], source: dialogues('§3.1'), about: attribute('initiator') },
    (known) =>
      hasTerm(known, 'project-kind', 'citizen-initiative') &&
      !(isStated(known, 'initiator') && hasTerm(known, 'initiator-kind', 'residents'))
        ? [
            'Een burgerinitiatief blijft van de inwoners. Schrijf op wie begon en dat het inwoners zijn.',
            'A citizens’ initiative stays with the residents. Write down who started and that they are residents.',
          ]
        : null,
  ),
  rule(
    'citizen-initiative-support',
    {
      level: 'advice',
      instruments: ['I-163'],
      source: dialogues('§3.1'),
      about: checklist('citizen-initiative-support'),
    },
    (known) =>
      hasTerm(known, 'project-kind', 'citizen-initiative') && !lastResponse(known, 'citizen-initiative-support')
        ? [
            'Loop de lijst ‘Steun voor een burgerinitiatief’ door.',
            'Go through the list ‘Support for a citizens’ initiative’.',
          ]
        : null,
  ),
];
