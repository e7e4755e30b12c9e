import type { Step } from '../catalogue/attributes.js';
import type { KnownCase } from '../case/known.js';

/** `blocks` keeps a case out of the phase that it is before; a warning and an advice never do. */
export type SignalLevel = 'blocks' | 'warning' | 'advice';

/** Where a reader goes to do something about it. */
export interface SignalAbout {
  shape: 'attribute' | 'register' | 'checklist' | 'record';
  id: string;
}

/** Words in both languages. */
export type Words = readonly [nl: string, en: string];

/** A rule of the field that says something about a case when it holds. Rules are pure: what is known, and the day. */
export interface SignalRule {
  id: string;
  level: SignalLevel;
  /** Instruments of the field that the rule carries. */
  instruments: readonly string[];
  /** The source of the rule, as readers see it. */
  source: string;
  step: Step;
  about: SignalAbout;
  /** The phase before which it matters; it speaks when the case is about to enter that phase or is past it. Null: always. */
  before: 'development' | 'implementation' | 'scaling' | null;
  /** What it says when it holds; null when it does not. `today` is YYYY-MM-DD. */
  says: (known: KnownCase, today: string) => Words | null;
}

/** What a rule says of a case. */
export interface Signal extends Omit<SignalRule, 'says' | 'id'> {
  rule: string;
  textNl: string;
  textEn: string;
}
