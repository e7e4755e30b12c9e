import type { KnownCase } from '../case/known.js';
import { isBefore, phaseOf } from './facts.js';
import { signalRules } from './signal-rules.js';
import type { Signal, SignalRule } from './signal.js';

const speak = (rules: readonly SignalRule[], known: KnownCase, today: string): Signal[] =>
  rules.flatMap(({ id, level, instruments, source, step, about, before, says }) => {
    const words = says(known, today);
    const rule = { rule: id, level, instruments, source, step, about, before };
    return words ? [{ ...rule, textNl: words[0], textEn: words[1] }] : [];
  });

/** Rules as they hold for a case in a phase: what was asked at a gate that it is past only warns, unless the rule lasts. */
const heldIn = (phase: string): SignalRule[] =>
  signalRules.map((rule) =>
    rule.level === 'blocks' && !rule.lasting && rule.before !== null && !isBefore(phase, rule.before)
      ? { ...rule, level: 'warning' }
      : rule,
  );

/** What the rules say of a case now: those without a phase, and those of the phase that it is in or is about to enter. */
export function signalsOf(known: KnownCase, today: string): Signal[] {
  const phase = phaseOf(known) ?? 'idea';
  const next = ['development', 'implementation', 'scaling'].find((later) => isBefore(phase, later)) ?? 'scaling';
  return speak(
    heldIn(phase).filter(({ before }) => before === null || before === next || !isBefore(phase, before)),
    known,
    today,
  );
}

/** What the rules say of a case that is about to enter a phase. */
export const signalsBefore = (known: KnownCase, phase: string, today: string): Signal[] =>
  speak(
    heldIn(phaseOf(known) ?? 'idea').filter(({ before }) => before !== null && !isBefore(phase, before)),
    known,
    today,
  );

/** What keeps a case from being closed with a NO GO. */
export const signalsBeforeClosing = (known: KnownCase, today: string): Signal[] =>
  speak(
    signalRules.filter(({ closes }) => closes),
    known,
    today,
  );
