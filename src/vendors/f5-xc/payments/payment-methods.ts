import { type Call, type Context, type Handlers, reply } from '../../../kit/index.js';
import { addFailure } from '../billing/billing-flag.js';
import { chargeAgain } from '../billing/charge.js';
import { conflict, noPaymentMethod } from '../errors.js';
import type { operations } from '../spec.gen.js';
import type { PaymentMethod, State } from '../state.js';
import { tokenProblem } from './provider-token.js';
import { giveRole, makePrimary, makeSecondary, type RoleRule, roleNamed, roleOfNewcomer, swapRoles } from './role.js';

type RoleChange = Call<operations['makePaymentMethodPrimary' | 'makePaymentMethodSecondary' | 'swapPaymentMethodRole'], State>;

export const paymentMethods = {
  /**
   * "Create payment method specification": adds a payment method under a name of the service's making.
   * @throws ApiError 409 for a token that the provider rejects or that is on file.
   */
  createPaymentMethod(call) {
    // On the wire an empty body stands for {}.
    const { role, token = '', contact = null } = call.body ?? {};
    const problem = tokenProblem(token, call.state.paymentMethods.where('token', token));
    if (problem) throw conflict(problem, 'provider_token', '/body/token');
    const { name } = addPaymentMethod(call, { namespace: call.path.namespace, role: roleNamed(role), token, contact });
    return reply(200, { name });
  },

  /** "Delete payment method specification": nobody takes over its role. @throws ApiError 404 */
  deletePaymentMethod({ path, state, emit }) {
    const method = find(state, path);
    state.paymentMethods.remove(keyOf(method));
    emit('payment_method.deleted', { namespace: method.namespace, name: method.name });
    return reply(200, {});
  },

  makePaymentMethodPrimary: (call) => changeRoles(call, makePrimary),
  makePaymentMethodSecondary: (call) => changeRoles(call, makeSecondary),
  swapPaymentMethodRole: (call) => changeRoles(call, swapRoles),
} satisfies Handlers<operations, State>;

/**
 * Stores a new payment method, named `payment-method-<n>`; whoever held its role becomes normal.
 * Takes a role of `PAYMENT_METHOD_ROLE_UNKNOWN` for "as it fits". The token was checked before.
 */
export function addPaymentMethod(context: Context<State>, wanted: Pick<PaymentMethod, 'namespace' | 'role' | 'token' | 'contact'>): PaymentMethod {
  const { state, clock, emit } = context;
  const others = methodsIn(state, wanted.namespace);
  const name = newName(state, wanted.namespace, others);
  const role = roleOfNewcomer(others, wanted.role);
  store(context, giveRole(role, others, name));
  const method = { ...wanted, name, role, created_at: clock.now().toISOString() };
  emit('payment_method.created', { namespace: method.namespace, name, role });
  state.billingFlags.remove(addFailure.billing_flag);
  chargeAgain(context);
  return state.paymentMethods.put(keyOf(method), method);
}

/** Documented: the path decides which method is meant; `name` and `namespace` of the body do not. @throws ApiError 404 */
function changeRoles(call: RoleChange, rule: RoleRule) {
  const { namespace, name } = find(call.state, call.path);
  const changed = rule(methodsIn(call.state, namespace), name);
  store(call, changed);
  if (changed.length > 0) chargeAgain(call);
  return reply(200, {});
}

function store({ state, emit }: Pick<Context<State>, 'state' | 'emit'>, changed: readonly PaymentMethod[]): void {
  for (const method of changed) {
    state.paymentMethods.put(keyOf(method), method);
    emit('payment_method.role_changed', { namespace: method.namespace, name: method.name, role: method.role });
  }
}

type Methods = Context<State>['state'];

function find(state: Methods, { namespace, name }: { namespace: string; name: string }): PaymentMethod {
  const method = state.paymentMethods.get(keyOf({ namespace, name }));
  if (!method) throw noPaymentMethod(namespace, name);
  return method;
}

const methodsIn = (state: Methods, namespace: string): PaymentMethod[] => state.paymentMethods.where('namespace', namespace);

const keyOf = ({ namespace, name }: Pick<PaymentMethod, 'namespace' | 'name'>): string => `${namespace}/${name}`;

/** Counts up, and never gives the name of a deleted method again (inferred; the page's example is `payment-method-1`). */
function newName(state: Methods, namespace: string, others: readonly PaymentMethod[]): string {
  const taken = others.map(({ name }) => Number(/^payment-method-(\d+)$/.exec(name)?.[1] ?? 0));
  const last_payment_method = Math.max(state.namespaces.get(namespace)?.last_payment_method ?? 0, ...taken) + 1;
  state.namespaces.put(namespace, { name: namespace, last_payment_method });
  return `payment-method-${last_payment_method}`;
}
