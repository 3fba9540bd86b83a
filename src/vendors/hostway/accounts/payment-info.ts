import { type Call, type Collections, type Handlers, reply } from '../../../kit/index.js';
import { theAccount } from '../access.js';
import { isSalesAgent } from '../caller.js';
import { editionOf } from '../editions.js';
import { cardExpired, failedPermissionCheck } from '../errors.js';
import { hasExpired, monthOf } from '../expiry.js';
import { franchiseOf } from '../franchise.js';
import type { operations } from '../spec.gen.js';
import type { PaymentMethod, State } from '../state.js';
import { isTheDefault, noCardNetwork, noDefaultMethod, noMethodAt, noSuchMethod, offlineNotAllowed } from './errors.js';
import { addMethod, makeDefault, methodsOf, shown } from './payment-method.js';

type Addition = Call<operations['addPaymentMethod'], State>;

/** The stored payment methods of an account: Accounts-accountId-paymentInfo, -paymentInfoId, -default. */
export const paymentInfo = {
  listPaymentMethods(call) {
    const { number } = theAccount(call.state.accounts, call.path.accountId);
    const here = call.link(`/accounts/${number}/paymentInfo/`);
    const list = methodsOf(call.state.paymentMethods, number).map((method) => shown(method, call));
    return reply(200, { list, default: [{ href: `${here}default/`, rel: 'related' }], links: [{ href: here, rel: 'self' }] });
  },

  addPaymentMethod(call) {
    const { path, state, link } = call;
    const { number } = theAccount(state.accounts, path.accountId);
    const isFirst = methodsOf(state.paymentMethods, number).length === 0;
    const method = addMethod({ account: number, ...kept(call), isDefault: isFirst }, call);
    return reply(201, undefined, { headers: { Location: link(`/accounts/${number}/paymentInfo/${method}`) } });
  },

  getPaymentMethod(call) {
    return reply(200, shown(methodIn(call.state, call.path), call));
  },

  deletePaymentMethod({ path, state, emit }) {
    const { id, isDefault } = methodIn(state, path);
    if (isDefault) throw isTheDefault();
    state.paymentMethods.remove(id);
    emit('payment_method.removed', { accountNumber: path.accountId, paymentInfoId: id });
    return reply(204);
  },

  getDefaultPaymentMethod(call) {
    const { number } = theAccount(call.state.accounts, call.path.accountId);
    const method = methodsOf(call.state.paymentMethods, number).find(({ isDefault }) => isDefault);
    if (!method) throw noDefaultMethod();
    return reply(200, shown(method, call));
  },

  setDefaultPaymentMethod({ path, body, state, emit }) {
    const { number } = theAccount(state.accounts, path.accountId);
    const methods = methodsOf(state.paymentMethods, number);
    const chosen = methods.find(({ id }) => body.paymentInfo.replace(/\/$/, '').endsWith(`/accounts/${number}/paymentInfo/${id}`));
    if (!chosen) throw noMethodAt(methods.map(({ id }) => id));
    makeDefault(state.paymentMethods, number, chosen.id);
    emit('payment_method.made_default', { accountNumber: number, paymentInfoId: chosen.id });
    return reply(204);
  },

  unsetDefaultPaymentMethod({ path, state, caller, profile, emit }) {
    const { number, franchise } = theAccount(state.accounts, path.accountId);
    const isForAgents = editionOf(profile).letsUnsetDefault === 'sales agents';
    if (isForAgents && !isSalesAgent(caller, state.users)) throw failedPermissionCheck('only a sales agent may unset the default');
    if (!franchiseOf(state.franchises, franchise).allowsOffline) throw offlineNotAllowed();
    makeDefault(state.paymentMethods, number);
    emit('payment_method.default_unset', { accountNumber: number });
    return reply(204);
  },
} satisfies Handlers<operations, State>;

/** The payment method of the account. @throws ApiError 404 */
export function methodIn(state: Collections<State>, path: { readonly accountId: string; readonly paymentInfoId: string }): PaymentMethod {
  const { number } = theAccount(state.accounts, path.accountId);
  const method = state.paymentMethods.get(path.paymentInfoId);
  if (method?.account !== number) throw noSuchMethod();
  return method;
}

/** What is kept of what was given: the documented members, the security code never. @throws ApiError 400 */
function kept({ body, cardNetwork, clock }: Addition): Omit<PaymentMethod, 'id' | 'account' | 'isDefault'> {
  const { paymentInfoType, accountNumber } = body;
  if (body.paymentInfoType === 'direct_debit') {
    const { routingNumber, accountOwner, accountName, bankName, bankCity, bankCountry } = body;
    return { paymentInfoType, accountNumber, routingNumber, holder: { accountOwner, accountName, bankName, bankCity, bankCountry } };
  }
  const { expirationDate, cardHolderName, billingAddress } = body;
  const month = expirationDate.replace(/-(\d)$/, '-0$1');
  if (!cardNetwork) throw noCardNetwork();
  if (hasExpired(month, clock.now())) throw cardExpired(monthOf(clock.now()));
  return { paymentInfoType, accountNumber, creditCardType: cardNetwork, expirationDate: month, holder: { cardHolderName, billingAddress } };
}
