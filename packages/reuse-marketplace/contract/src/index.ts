export { adoptionStarted, adoptionStopped, type AdoptionStarted, type AdoptionStopped } from './events.js';
export { caseCopied, caseGone, type CopiedCase, type CopiedFact, type GoneCase } from './accepts.js';
