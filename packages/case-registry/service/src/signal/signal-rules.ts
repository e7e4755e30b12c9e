import { assignmentRules } from './assignment.rules.js';
import type { SignalRule } from './signal.js';

/** Every rule, in the order in which a reader sees what they say. */
export const signalRules: readonly SignalRule[] = [...assignmentRules];
