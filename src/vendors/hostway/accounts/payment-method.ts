import { type CallInfo, type Collection, type Exclusive, giveTo, type Ids, masked } from '../../../kit/index.js';
import type { PaymentMethod } from '../state.js';

/** `cc-100069155` for cards, `dd-100062441` for direct debit. */
export const newMethodId = (type: PaymentMethod['paymentInfoType'], id: Ids): string =>
  `${type === 'credit_card' ? 'cc' : 'dd'}-1${id.digits('payment-info', 8)}`;

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
