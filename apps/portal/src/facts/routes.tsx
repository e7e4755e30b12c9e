import type { Route } from '../read-routes.js';

/** Pages of this room that are asked for, by address. */
export const factsReadRoutes: Record<string, Route> = {};

/** What forms of this room do, by address. */
export const factsWriteRoutes: Record<string, Route> = {};
