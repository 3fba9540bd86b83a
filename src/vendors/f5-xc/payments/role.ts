import { type Exclusive, giveTo } from '../../../kit/index.js';
import type { components } from '../spec.gen.js';

export type Role = components['schemas']['payment_methodPaymentMethodRole'];

/** In the order of their numbers (PaymentMethodRole). */
const roles: readonly Role[] = ['PAYMENT_METHOD_ROLE_UNKNOWN', 'PAYMENT_METHOD_ROLE_PRIMARY', 'PAYMENT_METHOD_ROLE_SECONDARY', 'PAYMENT_METHOD_ROLE_NORMAL'];

/** The role by its name or, as the service takes it too, by its number; absent is unknown. */
export const roleNamed = (role: Role | number = 0): Role => (typeof role === 'number' ? (roles[role] ?? 'PAYMENT_METHOD_ROLE_UNKNOWN') : role);

/** What the rules need to know of a payment method; names are unique among those that share their roles (a namespace). */
export interface RoleHolder {
  readonly name: string;
  readonly role: Role;
}

/** Given all methods of a namespace and the name of one, the methods whose role is another afterwards, with that role. */
export type RoleRule = <Holder extends RoleHolder>(holders: readonly Holder[], name: string) => Holder[];

/**
 * Makes `name` primary. Nothing changes if it is already; if it was secondary, there is no secondary afterwards ("Make credit card
 * primary"). So a former primary becomes normal (inferred: there is one primary, and no secondary is left).
 */
export const makePrimary: RoleRule = (holders, name) => giveRole('PAYMENT_METHOD_ROLE_PRIMARY', holders, name);

/**
 * Makes `name` secondary. Nothing changes if it is already; if it was primary, there is no primary afterwards ("Make payment method
 * secondary"). A former secondary becomes normal (inferred: there is one).
 */
export const makeSecondary: RoleRule = (holders, name) => giveRole('PAYMENT_METHOD_ROLE_SECONDARY', holders, name);

/**
 * Makes `name` primary and any other secondary (SwapPaymentMethodRole). With several others there is still one secondary (inferred): the
 * former primary, for which a former secondary makes room.
 */
export const swapRoles: RoleRule = (holders, name) => {
  const others = holders.filter((holder) => holder.name !== name);
  const hasFormerPrimary = others.some(({ role }) => role === 'PAYMENT_METHOD_ROLE_PRIMARY');
  return reassigned(holders, (holder) => {
    if (holder.name === name) return 'PAYMENT_METHOD_ROLE_PRIMARY';
    if (others.length === 1 || holder.role === 'PAYMENT_METHOD_ROLE_PRIMARY') return 'PAYMENT_METHOD_ROLE_SECONDARY';
    return hasFormerPrimary && holder.role === 'PAYMENT_METHOD_ROLE_SECONDARY' ? 'PAYMENT_METHOD_ROLE_NORMAL' : holder.role;
  });
};

const normal: Role = 'PAYMENT_METHOD_ROLE_NORMAL';

/** `name` (which may still be on its way in) gets `role`; whoever held it becomes normal. Any number may be normal. */
export const giveRole = <Holder extends RoleHolder>(role: Role, holders: readonly Holder[], name: string): Holder[] =>
  giveTo(theRole<Holder>(role), holders, (holder) => holder.name === name || (role === normal && holder.role === normal));

const theRole = <Holder extends RoleHolder>(role: Role): Exclusive<Holder> => ({
  isHeldBy: (holder) => holder.role === role,
  given: (holder) => ({ ...holder, role }),
  taken: (holder) => ({ ...holder, role: normal }),
});

/** The role of a new method: the one asked for; without one, primary if the namespace has none yet, else normal (inferred). */
export function roleOfNewcomer(holders: readonly RoleHolder[], asked: Role): Role {
  if (asked !== 'PAYMENT_METHOD_ROLE_UNKNOWN') return asked;
  const hasPrimary = holders.some(({ role }) => role === 'PAYMENT_METHOD_ROLE_PRIMARY');
  return hasPrimary ? 'PAYMENT_METHOD_ROLE_NORMAL' : 'PAYMENT_METHOD_ROLE_PRIMARY';
}

const reassigned = <Holder extends RoleHolder>(holders: readonly Holder[], roleAfter: (holder: Holder) => Role): Holder[] =>
  holders.map((holder) => ({ ...holder, role: roleAfter(holder) })).filter(({ role }, index) => role !== holders[index]?.role);
