import type { editNl } from './messages.nl.js';

export const editEn: typeof editNl = {};
