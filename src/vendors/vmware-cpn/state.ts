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

/** A service of one provider, without the flag that follows from contracts and clock. */
export type Service = With<Omit<Schemas['Service'], 'commitContractSigned'>, 'id' | 'enabled' | 'canBeEnabled'> & {
  /** The provider. */
  readonly orgId: string;
  /** SKUs of commit contracts that are about this service. */
  readonly contractSkus: readonly string[];
};

/** A subscription, as an MSP or a distributor sells it to a customer. */
export interface Subscription {
  readonly id: string;
  readonly billingEngineSubscriptionId: string;
  /** The MSP, or the distributor. */
  readonly sellerOrgId: string;
  /** `name` counts where Navigator does not know the organization. */
  readonly customer: { readonly orgId: string; readonly name: string };
  readonly services: readonly Schemas['ServiceRef'][];
  readonly status: Schemas['SubscriptionStatus'];
  readonly renewalPreference: Schemas['RenewalPreference'] | 'NOT_SELECTED';
  /** ISO 8601, as `endDate`. */
  readonly startDate: string;
  readonly endDate: string;
  /** How much longer a renewal makes it. */
  readonly termMonths: number;
  readonly currency: string;
  /** Of an MSP's subscription. */
  readonly msp?: Pick<Schemas['MspSubscriptionDetails'], 'billingFrequency' | 'offers' | 'payment' | 'additionalDetails'>;
  /** Of a distributor's subscription. */
  readonly twoTier?: Pick<Schemas['DistributorSubscription'], 'orderSourceType' | 'subscriptionGroupId' | 'subscriptionType'> & {
    readonly resellerRef: Required<Schemas['ResellerRef']>;
  };
}

/** Something bought under a distributor's subscription; what it has in common with that is looked up there. */
export type Transaction = With<Omit<Schemas['DistributorTransactionInfo'], 'resellerRef'>, 'id' | 'transactionDate'> & {
  readonly subscriptionId: string;
  readonly poNumber?: string;
};

/** One charge of an on-demand subscription, used at a steady rate. Usage, reports and invoices follow from it and the clock. */
export interface Meter {
  readonly id: string;
  /** The MSP, or the distributor. */
  readonly sellerOrgId: string;
  readonly customer: { readonly orgId: string; readonly name: string };
  readonly subscription: { readonly sid: string; readonly uuid: string; readonly startTime: number };
  readonly service: { readonly id: string; readonly name: string; readonly description: string };
  readonly chargeId: string;
  readonly chargeDescription: string;
  readonly partNumber: string;
  readonly productFamily: string;
  readonly dataCenterDescription: string;
  readonly unitOfMeasurement: string;
  readonly geo: string;
  readonly regionCode: string;
  readonly customerSegment: string;
  readonly currency: string;
  /** List price of one. */
  readonly msrpPrice: number;
  /** How much is used in a month, and how much of it is committed. */
  readonly usage: number;
  readonly commitment: number;
  /** First month, `YYYY-MM`. */
  readonly since: string;
  /** Hosts, Elastic vSAN and EBS of VMware Cloud on AWS: usage of a month can be seen while it runs. */
  readonly isLive: boolean;
  /** Of a distributor's meter. */
  readonly twoTier?: {
    readonly resellerOrgId: string;
    readonly resellerName: string;
    readonly resellerId: string;
    readonly billingEngineDiscountContractId: string;
  };
}

/** Money given back to a distributor for one subscription. */
export interface CreditMemo {
  /** Name of its files, without the ending. */
  readonly name: string;
  readonly distributorOrgId: string;
  readonly subscriptionId: string;
  /** ISO 8601. */
  readonly fileGenerationDate: string;
  readonly currency: string;
  /** Decimal text, negative. */
  readonly amount: string;
  readonly reason: string;
}

/** A discount for a commitment, year by year. */
export interface DiscountContract {
  readonly billingEngineDiscountContractId: string;
  readonly billingAccountId: string;
  readonly distributorOrgId: string;
  readonly resellerOrgId: string;
  readonly customer: { readonly orgId: string; readonly name: string };
  readonly currency: string;
  /** Oldest first; first and last day as `YYYY-MM-DD`. */
  readonly years: readonly { readonly startDate: string; readonly endDate: string; readonly commitment: number; readonly spent: number }[];
}

/**
 * What a sandbox holds for Navigator: collection → its records. `paymentMethods` is keyed by the provider's id, `services` by provider
 * and service (`<orgId>/<id>`), all else by its own id or name.
 */
export interface State {
  orgs: Org;
  paymentMethods: PaymentMethods;
  services: Service;
  subscriptions: Subscription;
  transactions: Transaction;
  meters: Meter;
  creditMemos: CreditMemo;
  discountContracts: DiscountContract;
}
