import { type CallInfo, type Collection, type Context, type Exclusive, giveTo, type Ids, lastMomentOf, masked, type Timer } from '../../../kit/index.js';
import { hasExpired } from '../expiry.js';
import type { PaymentMethod, State } from '../state.js';

/** `cc-100069155` for cards, `dd-100062441` for direct debit. */
const newMethodId = (type: PaymentMethod['paymentInfoType'], id: Ids): string => `${type === 'credit_card' ? 'cc' : 'dd'}-1${id.digits('payment-info', 8)}`;

/** Stores a payment method under an id of its own; gives the id. */
export function addMethod(given: Omit<PaymentMethod, 'id'>, context: Context<State>): string {
  const method = { id: newMethodId(given.paymentInfoType, context.id), ...given };
  context.state.paymentMethods.put(method.id, method);
  context.emit('payment_method.added', { accountNumber: method.account, paymentInfoId: method.id });
  watchExpiry(method, context);
  return method.id;
}

/** Has it told when a stored card expires, if that lies ahead. Whether the card can pay does not depend on it. */
export function watchExpiry({ id, expirationDate }: PaymentMethod, { clock, timers }: Pick<Context<State>, 'clock' | 'timers'>): void {
  if (expirationDate === undefined || hasExpired(expirationDate, clock.now())) return;
  timers.set(`expiry/${id}`, new Date(lastMomentOf(expirationDate) + 1), 'announceExpiry', { id });
}

/** Timer: a card has expired. It stays on file, and stays the default if it is. */
export const announceExpiry: Timer<State> = ({ state, data, emit }) => {
  const method = state.paymentMethods.get(String(data.id));
  if (method) emit('payment_method.expired', { accountNumber: method.account, paymentInfoId: method.id, isDefault: method.isDefault });
};

export const methodsOf = (methods: Collection<PaymentMethod>, account: string): PaymentMethod[] => methods.where('account', account);

const beingDefault: Exclusive<PaymentMethod> = {
  isHeldBy: ({ isDefault }) => isDefault,
  given: (method) => ({ ...method, isDefault: true }),
  taken: (method) => ({ ...method, isDefault: false }),
};

/** Makes that method the account's default, and no other; with none, the account pays offline. */
export function makeDefault(methods: Collection<PaymentMethod>, account: string, id?: string): void {
  for (const changed of giveTo(beingDefault, methodsOf(methods, account), (method) => method.id === id)) methods.put(changed.id, changed);
}

/** A method as accounts show it: masked with `X`, where orders have `*`; `default` is 0 or 1. */
export function shown(method: PaymentMethod, { link }: Pick<CallInfo, 'link'>) {
  const { id, account, paymentInfoType, accountNumber, creditCardType = '', expirationDate = '', routingNumber = '', isDefault } = method;
  const common = {
    links: [{ href: link(`/accounts/${account}/paymentInfo/${id}`), rel: 'self' }],
    accountNumber: masked(accountNumber, 'X').replaceAll('*', 'X'),
    default: isDefault ? (1 as const) : (0 as const),
  };
  return paymentInfoType === 'credit_card' ? { ...common, paymentInfoType, creditCardType, expirationDate } : { ...common, paymentInfoType, routingNumber };
}
