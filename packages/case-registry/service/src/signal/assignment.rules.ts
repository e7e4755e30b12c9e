import { report } from '../catalogue/vocabulary.js';
import { isStated, termsOf } from './facts.js';
import type { SignalRule } from './signal.js';

const missionParts = [
  ['mission-appealing', 'waarom zij mensen meekrijgt', 'why it appeals'],
  ['mission-ambitious', 'wat er ambitieus aan is', 'what is ambitious about it'],
  ['mission-feasible', 'waarom zij haalbaar is', 'why it is feasible'],
  ['mission-means', 'de middelen', 'the means'],
] as const;

/** Rules on the assignment of a case. */
export const assignmentRules: readonly SignalRule[] = [
  {
    id: 'assignment-missing',
    level: 'blocks',
    instruments: ['I-069'],
    source: report('§3.6'),
    step: 'assignment',
    about: { shape: 'attribute', id: 'assignment-text' },
    before: 'development',
    says: (known) => {
      const missing = (
        [
          ['problem', 'het probleem', 'the problem'],
          ['goal', 'het doel', 'the goal'],
          ['assignment-level', 'het niveau van de opdracht', 'the level of the assignment'],
          ['assignment-text', 'de opdracht', 'the assignment'],
        ] as const
      ).filter(([attribute]) => !isStated(known, attribute));
      return missing.length === 0
        ? null
        : [
            `Beschrijf eerst: ${missing.map(([, nl]) => nl).join(', ')}.`,
            `First describe: ${missing.map(([, , en]) => en).join(', ')}.`,
          ];
    },
  },
  {
    id: 'mission-incomplete',
    level: 'blocks',
    instruments: ['I-069'],
    source: report('§5.1'),
    step: 'assignment',
    about: { shape: 'attribute', id: 'mission-appealing' },
    before: 'development',
    says: (known) => {
      if (!termsOf(known, 'assignment-level').some((level) => level === 'mission' || level === 'moonshot')) return null;
      const missing = missionParts.filter(([attribute]) => !isStated(known, attribute));
      return missing.length === 0
        ? null
        : [
            `Deze missie is nog een concept. Vul in: ${missing.map(([, nl]) => nl).join(', ')}.`,
            `This mission is still a draft. Fill in: ${missing.map(([, , en]) => en).join(', ')}.`,
          ];
    },
  },
];
