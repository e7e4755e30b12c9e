/** What row security needs to know of a caller. */
export interface Session {
  /** Code of the caller's organisation in the register, for example `gm0344`; null for an anonymous caller. */
  organisation: string | null;
  /** Whether that organisation is part of government: opens rows shared with `government`. */
  government: boolean;
  /** Who acts: what a row that is recorded keeps as `recorded_by`. */
  actor?: string;
}

/** Sees public rows and owns nothing. */
export const anonymousSession: Session = { organisation: null, government: false };

/** With whom an owner shares a row. */
export const sharingScopes = ['private', 'group', 'government', 'public'] as const;
export type SharingScope = (typeof sharingScopes)[number];
