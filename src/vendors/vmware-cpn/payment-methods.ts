import { type Context, type Handlers, reply, type Timer } from '../../kit/index.js';
import { shownAggregate, shownContract } from './commit-contract.js';
import { shownFundGroup } from './fund-group.js';
import { findOrg } from './organizations.js';
import { shownPayByInvoiceAccount } from './pay-by-invoice.js';
import { brokenRules } from './payment-method-rules.js';
import type { operations } from './spec.gen.js';
import { noPaymentMethods, type Org, type PaymentMethods, type Schemas, type State } from './state.js';
import { validityChanges } from './validity-changes.js';

export const paymentMethods = {
  /** "Get Payment Method". Shows what is on record as it stands at this moment; a provider without any gets five empty arrays. */
  getPaymentMethods({ path, state, clock }) {
    const org = findOrg(state, path.orgId);
    const methods = state.paymentMethods.get(org.id) ?? noPaymentMethods;
    return reply(200, shownPaymentMethods(org, methods, clock.now().getTime()));
  },
} satisfies Handlers<operations, State>;

function shownPaymentMethods(org: Org, methods: PaymentMethods, now: number): Schemas['OrgPaymentMethods'] {
  return {
    commitAggregate: methods.commitAggregate.map((aggregate) => shownAggregate(aggregate, org, now)),
    commitContracts: methods.commitContracts.map((contract) => shownContract(contract, org, now)),
    creditCards: [...methods.creditCards],
    funds: methods.funds.map((group) => shownFundGroup(group, now)),
    payByInvoiceAccounts: methods.payByInvoiceAccounts.map((account) => shownPayByInvoiceAccount(account, now)),
  };
}

/**
 * Has every change of validity that lies ahead announced when its time comes. What is shown does not depend on it.
 * @throws Error when the fixtures break a rule of the vendor's about payment methods.
 */
export function watchPaymentMethods({ state, clock, timers }: Context<State>): void {
  for (const [orgId, methods] of state.paymentMethods.entries()) {
    const broken = brokenRules(findOrg(state, orgId), methods);
    if (broken.length > 0) throw new Error(`Fixtures of vmware-cpn: ${broken.join('; ')}.`);
    for (const { at, type, about } of validityChanges(methods, clock.now().getTime())) {
      const key = [orgId, type, ...Object.values(about)].join('/');
      timers.set(key, new Date(at), 'announceValidityChange', { type, about: { orgId, ...about } });
    }
  }
}

/** Tells the event list what time has done to a payment method. */
export const announceValidityChange: Timer<State> = ({ data, emit }) => {
  const { type, about } = data as { type: string; about: object };
  emit(type, about);
};
