import type { KnownClaim } from './claim.js';
import { contradictions } from './claims/contradictions.js';
import { findings } from './claims/findings.js';
import { reportedTotals } from './claims/totals.js';

/** Everything that sources claim of the eighteen cases together, or of a case that they do not name. */
export const claims: readonly KnownClaim[] = [...reportedTotals, ...contradictions, ...findings];
