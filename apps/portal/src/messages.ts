import { en } from './messages.en.js';
import { nl } from './messages.nl.js';

/** All words of the portal; Dutch sets the shape and English follows it. */
export type Messages = typeof nl;

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export const messagesIn = (language: Language): Messages => ({ nl, en })[language];
