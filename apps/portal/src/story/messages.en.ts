import type { storyNl } from './messages.nl.js';

export const storyEn: typeof storyNl = {};
