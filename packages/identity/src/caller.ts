import { anonymousSession, type Session } from '@gemeengoed/data-layer';

/** What somebody may do for their organisation. A caller can hold several. */
export const roles = ['reader', 'contributor', 'lead', 'decider', 'procurementOfficer', 'steward'] as const;
export type Role = (typeof roles)[number];

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Who asks, on behalf of which organisation. */
export interface Caller {
  /** Subject of the token at its issuer, `anonymous`, or `system:<module>` for work that an event started. */
  subject: string;
  /** Code of the organisation in the register (`gm0344`), null for an anonymous caller. */
  organisation: string | null;
  /** Whether that organisation is part of government, by the register. */
  government: boolean;
  roles: readonly Role[];
}

/** A caller who belongs to an organisation; what every mutation needs. */
export type OrganisationCaller = Caller & { organisation: string };

export const anonymous: Caller = { subject: 'anonymous', organisation: null, government: false, roles: [] };

/** The session in which row security sees this caller. */
export const sessionOf = (caller: Caller): Session =>
  caller.organisation === null
    ? anonymousSession
    : { organisation: caller.organisation, government: caller.government, actor: caller.subject };

/**
 * The caller for work that nobody asked for by hand: an event that came in, content that is loaded at start. Acts for one
 * organisation with every role, or for none.
 */
export function systemCaller(module: string): Caller;
export function systemCaller(module: string, organisation: string): OrganisationCaller;
export function systemCaller(module: string, organisation: string | null = null): Caller {
  return { subject: `system:${module}`, organisation, government: organisation !== null, roles };
}
