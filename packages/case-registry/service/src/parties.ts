import { ownersAs } from '@gemeengoed/module-kit';

// Who does what in the registry, in the words that the authorisation of each room uses.

/** Those who write down what is known. */
export const writers = ownersAs('contributor', 'lead', 'steward');
/** Those who also decide with whom it is shared. */
export const leads = ownersAs('lead', 'steward');
/** Those who decide at gates (A&O fonds Gemeenten 2021, §3.5). */
export const deciders = ownersAs('decider');
/** Those who write, and those who steer: a question or a checklist can come from either. */
export const participants = ownersAs('contributor', 'lead', 'steward', 'decider');
/** Those who keep the catalogue of their organisation. */
export const stewards = ownersAs('steward');
/** Everyone of the owning organisation. */
export const colleagues = ownersAs('reader', 'contributor', 'lead', 'decider', 'procurementOfficer', 'steward');
