import type { RegisterEntryRow } from '@gemeengoed/case-registry-data';
import { fieldOf } from '../signal/facts.js';
import type { Words } from '../signal/signal.js';

/** Why a request for data is refused. */
export type RefusalReason = 'withdrawn' | 'expired' | 'other_use' | 'other_goal';

/** What is asked of a grant. */
export interface DataUse {
  use: string;
  goal: string;
}

/** A grant as its owner gave it. */
export interface Grant extends DataUse {
  /** The last day on which it holds, YYYY-MM-DD. */
  until: string;
  compensation: string | null;
  withdrawn: boolean;
}

export const grantOf = (entry: RegisterEntryRow): Grant => ({
  use: fieldOf(entry, 'use') ?? '',
  goal: fieldOf(entry, 'goal') ?? '',
  until: fieldOf(entry, 'moment') ?? '',
  compensation: fieldOf(entry, 'compensation'),
  withdrawn: entry.status === 'withdrawn',
});

/** Words without the differences that do not matter: capitals, spaces, and a full stop at the end. */
const plain = (text: string): string =>
  text.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ').replace(/\.$/, '');

/**
 * Why a request is refused; null when the grant allows it. A grant is for one use, one goal and until one moment
 * (Dialogen innovatie en digitalisering 2021, §2.2): anything else needs a grant of its own.
 */
export function refusalOf(grant: Grant, { use, goal }: DataUse, today: string): RefusalReason | null {
  if (grant.withdrawn) return 'withdrawn';
  if (today > grant.until) return 'expired';
  if (plain(use) !== plain(grant.use)) return 'other_use';
  return plain(goal) === plain(grant.goal) ? null : 'other_goal';
}

/** The words for a request that is refused. */
export const refusalWords: Readonly<Record<RefusalReason, Words>> = {
  withdrawn: [
    'De eigenaar trok de toestemming in. Neem contact op met de eigenaar.',
    'The owner withdrew the grant. Contact the owner.',
  ],
  expired: [
    'De toestemming is verlopen. Vraag de eigenaar om een nieuwe.',
    'The grant has expired. Ask the owner for a new one.',
  ],
  other_use: [
    'De toestemming geldt voor een ander gebruik. Vraag de eigenaar om toestemming voor dit gebruik.',
    'The grant is for another use. Ask the owner to grant this use.',
  ],
  other_goal: [
    'De toestemming geldt voor een ander doel. Vraag de eigenaar om toestemming voor dit doel.',
    'The grant is for another goal. Ask the owner to grant this goal.',
  ],
};

export const allowedWords: Words = ['Past bij de toestemming.', 'Fits the grant.'];
