import { roles, type Caller, type Role } from '@gemeengoed/identity';
import { Forbidden, Unauthenticated } from './errors.js';

/**
 * Who may use one field of the contract.
 *
 * `own`, `shared` and `foreign` name the roles a caller needs when the record is of their organisation, is shared with it,
 * or neither. Row security hides foreign records altogether, so `foreign` is only ever open where a record is made new.
 */
export interface Permission {
  own: readonly Role[];
  shared: readonly Role[];
  foreign: readonly Role[];
  /** Without signing in (which shows public records only). */
  anonymous: boolean;
}

/** One permission for each query, each mutation and each field of an owned type, as `Type.field`. What is not in it is refused. */
export type AuthorisationMatrix = Readonly<Record<string, Permission>>;

const nobody: readonly Role[] = [];

/** Whoever sees the record may see this: row security decides. */
export const asVisible: Permission = { own: roles, shared: roles, foreign: nobody, anonymous: true };

/** Only callers of the owning organisation, whatever their role. */
export const ownersOnly: Permission = { own: roles, shared: nobody, foreign: nobody, anonymous: false };

/** Only these roles of the owning organisation. */
export const ownersAs = (...allowed: Role[]): Permission => ({
  own: allowed,
  shared: nobody,
  foreign: nobody,
  anonymous: false,
});

/** These roles of any organisation that sees the record. */
export const visibleTo = (...allowed: Role[]): Permission => ({
  own: allowed,
  shared: allowed,
  foreign: nobody,
  anonymous: false,
});

/** Entries of a matrix for fields of one type that have the same permission; the fields are given as words. */
export const each = (type: string, permission: Permission, fields: string): AuthorisationMatrix =>
  Object.fromEntries(
    fields
      .trim()
      .split(/\s+/)
      .map((field) => [`${type}.${field}`, permission]),
  );

const holdsOne = (caller: Caller, allowed: readonly Role[]): boolean =>
  caller.roles.some((role) => allowed.includes(role));

/** Whether the caller may use the field on a record of `owner` (null: unknown); a query or mutation has no owner and counts as their own. */
export function permits(permission: Permission, caller: Caller, owner?: string | null): boolean {
  if (caller.organisation === null) return permission.anonymous;
  const relation = owner === undefined || owner === caller.organisation ? permission.own : permission.shared;
  return holdsOne(caller, relation) || (permission.anonymous && relation.length > 0);
}

/**
 * Refuses a caller who may not use the field.
 *
 * @throws Unauthenticated for an anonymous caller, Forbidden for one without the role
 */
export function requirePermission(permission: Permission, caller: Caller, owner?: string | null): void {
  if (permits(permission, caller, owner)) return;
  if (caller.organisation === null) throw new Unauthenticated();
  throw new Forbidden({
    nl: 'Uw rol mag dit niet doen. Vraag een collega met de juiste rol.',
    en: 'Your role may not do this. Ask a colleague who has the right role.',
  });
}
