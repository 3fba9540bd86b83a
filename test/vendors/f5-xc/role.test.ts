import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  giveRole,
  makePrimary,
  makeSecondary,
  type Role,
  type RoleRule,
  roleNamed,
  roleOfNewcomer,
  swapRoles,
} from '../../../src/vendors/f5-xc/payments/role.js';

const long = {
  P: 'PAYMENT_METHOD_ROLE_PRIMARY',
  S: 'PAYMENT_METHOD_ROLE_SECONDARY',
  N: 'PAYMENT_METHOD_ROLE_NORMAL',
  U: 'PAYMENT_METHOD_ROLE_UNKNOWN',
} as const;
type Short = keyof typeof long;

/** `x:P y:S` → x is primary, y secondary. */
const holders = (text: string) =>
  text
    .split(' ')
    .filter(Boolean)
    .map((part) => ({ name: part.split(':')[0] as string, role: long[part.split(':')[1] as Short] as Role }));
const written = (all: readonly { name: string; role: Role }[]) =>
  all.map(({ name, role }) => `${name}:${Object.entries(long).find(([, value]) => value === role)?.[0]}`).join(' ');

/** All holders after the rule was applied to `x`. */
function after(rule: RoleRule, before: string): string {
  const changed = rule(holders(before), 'x');
  return written(holders(before).map((holder) => changed.find(({ name }) => name === holder.name) ?? holder));
}

describe('makeSecondary', () => {
  test.each([
    ['a secondary stays as it is', 'x:S y:P', 'x:S y:P'],
    ['a primary becomes secondary and there is no primary', 'x:P', 'x:S'],
    ['nobody is promoted in its place', 'x:P y:N z:U', 'x:S y:N z:U'],
    ['the former secondary becomes normal', 'x:P y:S', 'x:S y:N'],
    ['a normal one becomes secondary, the primary is left alone', 'x:N y:P z:S', 'x:S y:P z:N'],
    ['an unknown one becomes secondary', 'x:U y:P', 'x:S y:P'],
  ])('%s', (_, before, expected) => expect(after(makeSecondary, before)).toBe(expected));
});

describe('makePrimary', () => {
  test.each([
    ['a primary stays as it is', 'x:P y:S', 'x:P y:S'],
    ['a secondary becomes primary and there is no secondary: the former primary becomes normal', 'x:S y:P', 'x:P y:N'],
    ['a secondary becomes primary where there was none', 'x:S y:N', 'x:P y:N'],
    ['a normal one becomes primary, the secondary is left alone', 'x:N y:P z:S', 'x:P y:N z:S'],
    ['an unknown one becomes primary', 'x:U', 'x:P'],
  ])('%s', (_, before, expected) => expect(after(makePrimary, before)).toBe(expected));
});

describe('swapRoles', () => {
  test.each([
    ['two swap', 'x:S y:P', 'x:P y:S'],
    ['of two the other becomes secondary, whatever it was', 'x:N y:U', 'x:P y:S'],
    ['a primary stays, the one other becomes secondary', 'x:P y:N', 'x:P y:S'],
    ['nothing is left to swap', 'x:P y:S', 'x:P y:S'],
    ['one alone becomes primary', 'x:N', 'x:P'],
    ['of three the former primary becomes secondary, the former secondary normal', 'x:N y:P z:S', 'x:P y:S z:N'],
    ['of three the secondary and the primary change places', 'x:S y:P z:N', 'x:P y:S z:N'],
    ['a secondary that need not make room stays', 'x:P y:S z:N', 'x:P y:S z:N'],
  ])('%s', (_, before, expected) => expect(after(swapRoles, before)).toBe(expected));
});

describe('a new method', () => {
  test.each([
    ['without a role is primary when there is none', '', 'U', 'P'],
    ['without a role is primary beside a secondary', 'y:S', 'U', 'P'],
    ['without a role is normal beside a primary', 'y:P', 'U', 'N'],
    ['gets the role asked for: primary', 'y:P', 'P', 'P'],
    ['gets the role asked for: secondary', 'y:S', 'S', 'S'],
    ['gets the role asked for: normal', '', 'N', 'N'],
  ] as const)('%s', (_, before, asked, expected) => expect(roleOfNewcomer(holders(before), long[asked])).toBe(long[expected]));

  test.each([
    ['primary', 'y:P z:S', 'P', 'y:N'],
    ['secondary', 'y:P z:S', 'S', 'z:N'],
    ['normal', 'y:P z:S', 'N', ''],
  ] as const)('as %s makes the former one normal', (_, before, role, changed) => {
    expect(written(giveRole(long[role], holders(before), 'newcomer'))).toBe(changed);
  });
});

test('a role may be given by its number', () => {
  expect([0, 1, 2, 3].map((number) => roleNamed(number))).toEqual([long.U, long.P, long.S, long.N]);
  expect(roleNamed(undefined)).toBe(long.U);
  expect(roleNamed(long.S)).toBe(long.S);
});

describe('whatever is done in whatever order', () => {
  const world = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
    .chain((names) => fc.tuple(...names.map((name) => fc.constantFrom<Short>('N', 'U').map((role) => ({ name, role: long[role] as Role })))));
  const step = fc.tuple(fc.constantFrom<RoleRule>(makePrimary, makeSecondary, swapRoles), fc.nat());
  const count = (all: readonly { role: Role }[], role: Role) => all.filter((holder) => holder.role === role).length;

  /** Walks through the steps and hands every two neighbouring worlds to `look`. */
  const walk = (look: (rule: RoleRule, name: string, before: ReturnType<typeof holders>, now: ReturnType<typeof holders>) => void) =>
    fc.assert(
      fc.property(world, fc.array(step, { maxLength: 20 }), (start, steps) => {
        let all = [...start];
        for (const [rule, pick] of steps) {
          const name = all[pick % all.length]?.name as string;
          const changed = rule(all, name);
          const now = all.map((holder) => changed.find((other) => other.name === holder.name) ?? holder);
          look(rule, name, all, now);
          all = now;
        }
      }),
    );

  test('there is at most one primary and at most one secondary', () =>
    walk((_rule, _name, _before, now) => {
      expect(count(now, long.P)).toBeLessThanOrEqual(1);
      expect(count(now, long.S)).toBeLessThanOrEqual(1);
    }));

  test('the same again changes nothing', () => walk((rule, name, _before, now) => expect(rule(now, name)).toEqual([])));

  test('the named method has the role it was given', () =>
    walk((rule, name, _before, now) => {
      expect(now.find((holder) => holder.name === name)?.role).toBe(rule === makeSecondary ? long.S : long.P);
    }));

  test('making a primary secondary leaves no primary, making a secondary primary leaves no secondary', () =>
    walk((rule, name, before, now) => {
      const former = before.find((holder) => holder.name === name)?.role;
      if (rule === makeSecondary && former === long.P) expect(count(now, long.P)).toBe(0);
      if (rule === makePrimary && former === long.S) expect(count(now, long.S)).toBe(0);
    }));
});
