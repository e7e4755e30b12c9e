import type { exchangeNl } from './messages.nl.js';

export const exchangeEn: typeof exchangeNl = {};
