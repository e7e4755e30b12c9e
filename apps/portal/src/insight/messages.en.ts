import type { insightNl } from './messages.nl.js';

export const insightEn: typeof insightNl = {};
