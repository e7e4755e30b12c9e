import type { Route } from '../read-routes.js';

/** Pages of this room that are asked for, by address. */
export const editReadRoutes: Record<string, Route> = {};

/** What forms of this room do, by address. */
export const editWriteRoutes: Record<string, Route> = {};
