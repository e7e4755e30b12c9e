import type { Route } from '../read-routes.js';

/** Pages of this room that are asked for, by address. */
export const storyReadRoutes: Record<string, Route> = {};

/** What forms of this room do, by address. */
export const storyWriteRoutes: Record<string, Route> = {};
