import { anonymous, type Caller } from '@gemeengoed/identity';
import { asVisible, ownersAs, ownersOnly, permits, visibleTo, type Permission } from './authorisation.js';

const lead: Caller = { subject: 'x', organisation: 'gm0344', government: true, roles: ['reader', 'lead'] };
const own = 'gm0344';
const other = 'gm0632';

test.each<[string, Permission, Caller, string | null | undefined, boolean]>([
  ['whoever sees the record', asVisible, anonymous, other, true],
  ['an owner, for owners', ownersOnly, lead, own, true],
  ['another organisation, for owners', ownersOnly, lead, other, false],
  ['anyone on a record that does not say whose it is, for owners', ownersOnly, lead, null, false],
  ['somebody anonymous, for owners', ownersOnly, anonymous, undefined, false],
  ['a role that is named', ownersAs('lead'), lead, own, true],
  ['a role that is not named', ownersAs('decider'), lead, own, false],
  ['a named role of another organisation, where sharing counts', visibleTo('lead'), lead, other, true],
  ['a mutation, which has no owner', ownersAs('lead'), lead, undefined, true],
])('permission for %s', (_who, permission, caller, owner, allowed) => {
  expect(permits(permission, caller, owner)).toBe(allowed);
});
