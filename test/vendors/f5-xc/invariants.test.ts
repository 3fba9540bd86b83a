import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tenant } from './tenant.js';

type Tenant = Awaited<ReturnType<typeof tenant>>;
type Step = readonly [what: string, does: (xc: Tenant) => PromiseLike<unknown>];

interface Billing {
  readonly running_invoice: string;
  readonly billing_disabled: boolean;
}

const system = '/api/web/namespaces/system';
const tokens = ['tok-good', 'tok-charge-declined', 'tok-charge-expired', 'tok-decline'] as const;
let made = 0;
/** A token that nobody has used. */
const fresh = (kind: string) => `${kind}-${++made}`;

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom('PT1M', 'P1D', 'P20D', 'P3M').map((by): Step => [`advance ${by}`, (xc) => xc.sandbox.clock.advance(by)]),
  fc
    .tuple(fc.constantFrom('PRIMARY', 'SECONDARY', 'NORMAL', 'UNKNOWN'), fc.constantFrom(...tokens))
    .map(
      ([role, kind]): Step => [
        `add ${role} ${kind}`,
        (xc) => xc.post(`${system}/billing/payment_methods`, { role: `PAYMENT_METHOD_ROLE_${role}`, token: fresh(kind) }),
      ],
    ),
  fc
    .tuple(fc.constantFrom('primary', 'secondary', 'swap-primary'), fc.integer({ min: 1, max: 5 }))
    .map(([change, n]): Step => [`${change} ${n}`, (xc) => xc.post(`${system}/billing/payment_method/payment-method-${n}/${change}`)]),
  fc.integer({ min: 1, max: 5 }).map((n): Step => [`delete ${n}`, (xc) => xc.delete(`${system}/billing/payment_methods/payment-method-${n}`)]),
  fc
    .tuple(fc.constantFrom('free-p25-v2', 'plan-1', 'example', 'organization-v1', ''), fc.constantFrom('', ...tokens))
    .map(
      ([new_plan, kind]): Step => [
        `move to ${new_plan} ${kind}`,
        (xc) => xc.post(`${system}/billing/plan_transition`, { new_plan, payload: kind === '' ? {} : { payment_provider_token: fresh(kind) } }),
      ],
    ),
);

const count = <Item>(items: readonly Item[], is: (item: Item) => boolean) => items.filter(is).length;

test('whatever happens: one role each, one plan, one transition, one running invoice, and every final invoice is the sum of its lines', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const xc = await tenant();
      for (const [, does] of steps) await does(xc);
      const [methods, plans, transitions] = [xc.records('paymentMethods'), xc.records('plans'), xc.records('planTransitions')];
      for (const role of ['PAYMENT_METHOD_ROLE_PRIMARY', 'PAYMENT_METHOD_ROLE_SECONDARY']) {
        expect(count(methods, (method) => method.namespace === 'system' && method.role === role)).toBeLessThanOrEqual(1);
      }
      expect(count(plans, ({ current }) => current === true)).toBe(1);
      const underWay = count(transitions, ({ state }) => ['STATE_CREATING', 'STATE_WAITING_FOR_APPROVAL'].includes(String(state)));
      expect(underWay).toBeLessThanOrEqual(1);
      expect(count(plans, ({ state }) => state === 'STATE_TRANSITION_PENDING') > 0).toBe(underWay === 1);

      const current = xc.records('subscriptions').filter((subscription) => subscription.current === true);
      expect(current).toHaveLength(1);
      const [{ running_invoice, billing_disabled } = expect.fail('no subscription')] = current.map(({ billing }) => billing as Billing);
      const running = xc.records('invoices').filter(({ status }) => status === 'STATUS_PENDING');
      expect(running.map(({ name }) => name)).toEqual(billing_disabled ? [] : [running_invoice]);
      for (const { status, lines, amount } of xc.records('invoices').filter((invoice) => invoice.status !== 'STATUS_PENDING')) {
        expect((lines as { amount: number }[]).reduce((sum, line) => sum + line.amount, 0)).toBe(amount);
        expect(['STATUS_ISSUED', 'STATUS_PAID', 'OVERDUE']).toContain(status);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);
