import { describe, expect, test } from 'vitest';
import { periodEnd } from '../../../src/vendors/f5-xc/billing/subscription.js';
import { tokenProblem } from '../../../src/vendors/f5-xc/payments/provider-token.js';
import { missingFor, type RequiredField } from '../../../src/vendors/f5-xc/plans/plan.js';

const planAsking = (...fields: RequiredField[]) => ({
  transition_flow: { method: 'TRANSITION_METHOD_WIZARD' as const, required_fields: fields, requires_manual_approval: false },
});

const billing_address = { address1: '1234 Main road', city: 'Sunnyvale', country: 'US', zip_code: '95054' };

describe('what a plan asks for', () => {
  test.each([
    ['nothing', [], {}, []],
    ['nothing that has a name', ['TRANSITION_REQUIRED_FIELD_UNSPECIFIED'], {}, []],
    ['a token', ['TRANSITION_REQUIRED_FIELD_PAYMENT_TOKEN'], {}, ['/payload/payment_provider_token']],
    ['a token that is not empty', ['TRANSITION_REQUIRED_FIELD_PAYMENT_TOKEN'], { payment_provider_token: '' }, ['/payload/payment_provider_token']],
    ['a token, given', ['TRANSITION_REQUIRED_FIELD_PAYMENT_TOKEN'], { payment_provider_token: 'tok-123456' }, []],
    ['a domain', ['TRANSITION_REQUIRED_FIELD_DOMAIN'], {}, ['/payload/domain']],
    ['a domain, given', ['TRANSITION_REQUIRED_FIELD_DOMAIN'], { domain: 'shop.example-corp.internal' }, []],
    ['contacts, all given', ['TRANSITION_REQUIRED_FIELD_CONTACTS'], { billing_address }, []],
    ['contacts, one missing', ['TRANSITION_REQUIRED_FIELD_CONTACTS'], { billing_address: { ...billing_address, city: '' } }, ['/payload/billing_address/city']],
  ] as const)('%s', (_, fields, payload, missing) => expect(missingFor(planAsking(...fields), { payload })).toEqual(missing));

  test('contacts, where there is no payload at all', () => {
    expect(missingFor(planAsking('TRANSITION_REQUIRED_FIELD_CONTACTS'), {})).toHaveLength(4);
  });
});

describe('a billing period ends', () => {
  test.each([
    ['a day later', 'PERIOD_DAY', '2026-01-31T12:00:00.000Z', '2026-02-01T12:00:00.000Z'],
    ['a week later', 'PERIOD_WEEK', '2026-01-31T12:00:00.000Z', '2026-02-07T12:00:00.000Z'],
    ['a month later', 'PERIOD_MONTH', '2026-12-15T12:00:00.000Z', '2027-01-15T12:00:00.000Z'],
    ['on the last of a shorter month', 'PERIOD_MONTH', '2026-01-31T12:00:00.000Z', '2026-02-28T12:00:00.000Z'],
    ['a year later', 'PERIOD_YEAR', '2026-03-01T12:00:00.000Z', '2027-03-01T12:00:00.000Z'],
    ['on 28 February after a 29th', 'PERIOD_YEAR', '2028-02-29T12:00:00.000Z', '2029-02-28T12:00:00.000Z'],
    ['a month later where no unit is known', 'PERIOD_UNKNOWN', '2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'],
  ] as const)('%s', (_, unit, start, end) => expect(periodEnd(new Date(start), unit).toISOString()).toBe(end));
});

describe("a payment provider's token", () => {
  test.each([
    ['is good when it is new', 'tok-new', undefined],
    ['is no problem when there is none', '', undefined],
    ['is refused when it is on file', 'tok-known', 'Another payment method with that token already exists'],
    ['is refused by the provider when it says so', 'tok-decline-1', 'Payment provider rejected the token'],
  ])('%s', (_, token, problem) => expect(tokenProblem(token, [{ token: 'tok-known' }, { token: '' }])).toBe(problem));
});
