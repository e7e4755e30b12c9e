import { report } from '../catalogue/vocabulary.js';
import { planningOf } from '../planning/planning.rules.js';
import { attribute, rulesIn, type SignalRule } from './signal.js';

const rule = rulesIn('profile');

/** Rules on the profile of an innovation. Neither style of steering (I-031) is better, so none speaks of it. */
export const profileRules: readonly SignalRule[] = [
  rule(
    'technology-unproven',
    { level: 'advice', instruments: ['I-007'], source: report('§3.3 en §5.1'), about: attribute('trl') },
    (known) =>
      planningOf(known).uncertainty === 'high'
        ? [
            'De techniek is nog niet bewezen in de praktijk: de onzekerheid is groot. Plan ruimte voor tegenvallers.',
            'The technology is not proven in practice yet: uncertainty is high. Plan room for setbacks.',
          ]
        : null,
  ),
];
