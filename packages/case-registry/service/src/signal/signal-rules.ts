import { assignmentRules } from './assignment.rules.js';
import { dataRules } from './data.rules.js';
import { moneyRules } from './money.rules.js';
import { peopleRules } from './people.rules.js';
import { profileRules } from './profile.rules.js';
import { progressRules } from './progress.rules.js';
import { riskRules } from './risk.rules.js';
import type { SignalRule } from './signal.js';
import { valueRules } from './value.rules.js';

/** Every rule, in the order in which a reader sees what they say. */
export const signalRules: readonly SignalRule[] = [
  ...assignmentRules,
  ...progressRules,
  ...profileRules,
  ...valueRules,
  ...moneyRules,
  ...dataRules,
  ...riskRules,
  ...peopleRules,
];
