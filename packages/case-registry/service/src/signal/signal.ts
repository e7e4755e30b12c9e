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
  /** It also keeps a case from being closed with a NO GO. */
  closes?: boolean;
  /** It keeps blocking at later gates; a rule that does not, only warns a case that is past its gate. */
  lasting?: boolean;
  /** What it says when it holds; null when it does not. `today` is YYYY-MM-DD. */
  says: (known: KnownCase, today: string) => Words | null;
}

/** What a rule says of a case. */
export interface Signal extends Omit<SignalRule, 'says' | 'id' | 'closes' | 'lasting'> {
  rule: string;
  textNl: string;
  textEn: string;
}

export const attribute = (id: string): SignalAbout => ({ shape: 'attribute', id });
export const register = (id: string): SignalAbout => ({ shape: 'register', id });
export const checklist = (id: string): SignalAbout => ({ shape: 'checklist', id });

/** A part of the record that is neither of the three, such as its figures. */
export const record = (id: string): SignalAbout => ({ shape: 'record', id });

type Spoken = Pick<SignalRule, 'level' | 'source' | 'about' | 'instruments' | 'closes' | 'lasting'> &
  Partial<Pick<SignalRule, 'before'>>;

/** The rules of one step, each in a few words. */
export const rulesIn =
  (step: Step) =>
  (id: string, rule: Spoken, says: SignalRule['says']): SignalRule => ({ before: null, ...rule, id, step, says });
