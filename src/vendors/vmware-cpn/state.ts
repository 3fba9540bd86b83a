import type { components } from './spec.gen.js';

export type Schemas = components['schemas'];

type With<Shown, Kept extends keyof Shown> = Shown & Required<Pick<Shown, Kept>>;

/** An organization. Its children and its aggregates are looked up when it is shown, so they cannot go stale. */
export type Org = With<Omit<Schemas['Org'], 'childOrgIds' | 'aggregateContractIds'>, 'id' | 'orgType' | 'displayName'>;

/** A commit contract without what follows from the clock and from its provider. */
export type CommitContract = With<
  Omit<Schemas['OrgCommitContractItem'], 'isValid' | 'valid' | 'mspId' | 'mspName'>,
  'contractId' | 'contractSku' | 'currency' | 'defaultFlag' | 'startDate' | 'endDate'
>;

export type CommitAggregate = With<
  Omit<Schemas['AggregateCommitContract'], 'isValid' | 'valid' | 'commitContracts'>,
  'aggregateId' | 'defaultFlag' | 'enableFlag'
> & { readonly commitContracts: readonly CommitContract[] };

export type CreditCard = With<Schemas['OrgCreditCardItem'], 'paymentOptionId' | 'defaultFlag' | 'expiryMonth' | 'expiryYear'>;

/** One deposit of a fund group, without the status that follows from the clock. */
export type Fund = With<Omit<Schemas['OrgFundItem'], 'fundStatus'>, 'fundId' | 'fundBalance' | 'fundEndDate'>;

export type FundGroup = With<
  Omit<Schemas['OrgFundGroupItem'], 'balance' | 'fundGroupExpirationDate' | 'fundList'>,
  'fundGroupId' | 'currency' | 'defaultFlag'
> & { readonly fundList: readonly Fund[] };

/** A pay-by-invoice account as the vendor's back office sees it; what is wrong with it follows from these. */
export type PayByInvoiceAccount = With<Omit<Schemas['OrgPayByInvoiceItem'], 'isValid' | 'invalidityDetailsList'>, 'paymentOptionId' | 'defaultFlag'> & {
  /** Off = switched off for payment. */
  readonly isEnabled: boolean;
  /** Whether its approval is complete. */
  readonly isActivated: boolean;
  /** Restricted = came with one sales order, pays for that one only. */
  readonly isRestricted: boolean;
  /** Last day (`YYYY-MM-DD`) of the fund or entitlement account behind it. Absent = no end. */
  readonly fundEndDate?: string;
};

/** All payment methods of one provider, by kind, named as the API names them. */
export interface PaymentMethods {
  readonly commitAggregate: readonly CommitAggregate[];
  readonly commitContracts: readonly CommitContract[];
  readonly creditCards: readonly CreditCard[];
  readonly funds: readonly FundGroup[];
  readonly payByInvoiceAccounts: readonly PayByInvoiceAccount[];
}

export const noPaymentMethods: PaymentMethods = {
  commitAggregate: [],
  commitContracts: [],
  creditCards: [],
  funds: [],
  payByInvoiceAccounts: [],
};

/** `paymentMethods` is keyed by the provider's id, `orgs` by the organization's. */
export interface State {
  orgs: Org;
  paymentMethods: PaymentMethods;
}
