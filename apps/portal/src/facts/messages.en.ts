import type { factsNl } from './messages.nl.js';

export const factsEn: typeof factsNl = {};
