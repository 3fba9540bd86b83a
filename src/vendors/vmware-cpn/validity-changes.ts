import { lastMomentOf, turnsAfter } from '../../kit/index.js';
import { isAggregateValid, isContractValid } from './commit-contract.js';
import { isCardExpired, lastMomentOfCard } from './credit-card.js';
import { canGroupPay, isFundExpired } from './fund-group.js';
import { invalidityDetails } from './pay-by-invoice.js';
import type { CommitAggregate, CommitContract, CreditCard, Fund, FundGroup, PayByInvoiceAccount, PaymentMethods } from './state.js';

/** What changes by itself: when, as which event, about which payment method. */
export interface ValidityChange {
  /** Milliseconds since 1970: the first moment at which the method is shown changed. */
  readonly at: number;
  /** `<kind>.started` or `<kind>.expired`. */
  readonly type: string;
  readonly about: Readonly<Record<string, unknown>>;
}

/** Something whose validity may change at certain moments and at no other. */
interface Watched {
  readonly kind: string;
  readonly about: Readonly<Record<string, unknown>>;
  readonly moments: readonly number[];
  readonly isValid: (now: number) => boolean;
}

/** Every change of validity that the passing of time alone brings to `methods` after `now`, by kind and then in order of time. */
export const validityChanges = (methods: PaymentMethods, now: number): ValidityChange[] => everything(methods).flatMap((watched) => changes(watched, now));

const changes = ({ kind, about, moments, isValid: holds }: Watched, now: number): ValidityChange[] =>
  turnsAfter(now, moments, holds).map(({ at, isValid }) => ({ at, type: `${kind}.${isValid ? 'started' : 'expired'}`, about }));

const everything = (methods: PaymentMethods): Watched[] => [
  ...methods.commitContracts.map((contract) => watchContract(contract)),
  ...methods.commitAggregate.flatMap(watchAggregate),
  ...methods.funds.flatMap(watchGroup),
  ...methods.creditCards.map(watchCard),
  ...methods.payByInvoiceAccounts.map(watchAccount),
];

const contractMoments = (contract: CommitContract) => [contract.startDate, contract.endDate + 1];

const watchContract = (contract: CommitContract, within: object = {}): Watched => ({
  kind: 'commit_contract',
  about: { contractId: contract.contractId, defaultFlag: contract.defaultFlag, ...within },
  moments: contractMoments(contract),
  isValid: (now) => isContractValid(contract, now),
});

const watchAggregate = (aggregate: CommitAggregate): Watched[] => [
  ...aggregate.commitContracts.map((contract) => watchContract(contract, { aggregateId: aggregate.aggregateId })),
  {
    kind: 'commit_aggregate',
    about: { aggregateId: aggregate.aggregateId, defaultFlag: aggregate.defaultFlag },
    moments: aggregate.commitContracts.flatMap(contractMoments),
    isValid: (now) => isAggregateValid(aggregate, now),
  },
];

const fundMoments = (fund: Fund) => [lastMomentOf(fund.fundEndDate) + 1];

const watchGroup = (group: FundGroup): Watched[] => [
  ...group.fundList.map((fund) => ({
    kind: 'fund',
    about: { fundId: fund.fundId, fundGroupId: group.fundGroupId },
    moments: fundMoments(fund),
    isValid: (now: number) => !isFundExpired(fund, now),
  })),
  {
    kind: 'fund_group',
    about: { fundGroupId: group.fundGroupId, defaultFlag: group.defaultFlag },
    moments: group.fundList.flatMap(fundMoments),
    isValid: (now) => canGroupPay(group, now),
  },
];

const watchCard = (card: CreditCard): Watched => ({
  kind: 'credit_card',
  about: { paymentOptionId: card.paymentOptionId, defaultFlag: card.defaultFlag },
  moments: [lastMomentOfCard(card) + 1],
  isValid: (now) => !isCardExpired(card, now),
});

const watchAccount = (account: PayByInvoiceAccount): Watched => ({
  kind: 'pay_by_invoice_account',
  about: { paymentOptionId: account.paymentOptionId, defaultFlag: account.defaultFlag },
  moments: account.fundEndDate === undefined ? [] : [lastMomentOf(account.fundEndDate) + 1],
  isValid: (now) => invalidityDetails(account, now).length === 0,
});
