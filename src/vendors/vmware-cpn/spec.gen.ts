// Generated from the specs by scripts/generate.mjs: change the spec, not this file.
export interface paths {
    readonly "/cphub/api/core/v1/mgmt/orgs/{orgId}/payment-methods": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Payment Method
         * @description Reads all payment methods of a provider organization: commit contracts, aggregates of commit contracts, funds, credit cards and
         *     pay-by-invoice accounts. There is no operation that creates, edits or removes one: changes come from outside and with time.
         *
         *     An organization may hold many payment methods, and one of them is its default. The default pays for everything unless a
         *     subscription or an order names another. A default that can no longer pay stays the default until a person replaces it.
         *
         *     A provider without payment methods gets five empty arrays. A customer organization is refused with 403.
         */
        readonly get: operations["getPaymentMethods"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/core/v1/mgmt/orgs/{orgId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a Single Organization
         * @description Reads one organization, provider or customer. Asked for by the roles Provider Administrator, Provider Operations Administrator and
         *     Provider Account Administrator. Clients are seen to call it with a slash at the end of the path as well.
         */
        readonly get: operations["getOrg"];
        /**
         * Update a Customer Organization
         * @description Changes a customer organization. The same nine members are needed as for a new one; what is not sent keeps its value. Id, name, status,
         *     kind, parent and time of creation belong to the server: when sent they are ignored. `updateTimestamp` grows with every call.
         */
        readonly put: operations["updateOrg"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/core/v1/mgmt/orgs/{orgId}/tenants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve All Customer Organizations
         * @description Lists the customer organizations of a provider, in order of creation, as one array: there are no pages.
         */
        readonly get: operations["listTenants"];
        readonly put?: never;
        /**
         * Create Tenant
         * @description Makes a customer organization under a provider. All but `adminUserEmail` and `tag` of what the guide lists is needed, although the
         *     documented schema marks everything as optional. Whoever has the address in `adminUserEmail` becomes Customer Administrator of it.
         *
         *     Id, name, status, kind, parent and times are the server's: when sent they are ignored. A provider that is `DISABLED` gets no new customers.
         */
        readonly post: operations["createTenant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/core/v1/mgmt/orgs/{orgId}/services": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Services Of Org
         * @description Lists the service definitions of a provider. `commitContractSigned` follows the clock: it is true while a commit contract for the service is valid.
         */
        readonly get: operations["getServicesOfOrg"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/core/v1/mgmt/orgs/{orgId}/services/{serviceDefinitionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Enable Service
         * @description Switches a service of a provider on, or off again. Switching on what is on already changes nothing and succeeds.
         *
         *     A service can be switched on while `canBeEnabled` and `commitContractSigned` are both true.
         */
        readonly patch: operations["enableService"];
        readonly trace?: never;
    };
    readonly "/cphub/api/msp/v1/orgs/{orgId}/subscriptions/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get All Subscriptions
         * @description Summaries of the subscriptions that a provider has for its customers, page by page. The status follows the clock: see the schema.
         */
        readonly post: operations["searchSubscriptions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/msp/v1/orgs/{orgId}/subscriptions/{subscriptionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Subscription By ID
         * @description One subscription in full. The organization is told in other members here than in the summary.
         */
        readonly get: operations["getSubscription"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/billing/v1/orgs/{orgId}/usage-report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Services Usage Report
         * @description Usage of on-demand subscriptions, by organization and service. Usage of a month is generated on the fifth day of the next one; usage of hosts,
         *     Elastic vSAN and EBS of VMware Cloud on AWS is there from the first day. Reports reach back six months.
         *
         *     The organization ought to have an active cloud service; that is not checked here.
         */
        readonly get: operations["getUsageReport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/billing/v1/orgs/{orgId}/usage-report/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download a Usage Report
         * @description The same as a file of comma-separated values: a line for each SKU and month, under eighteen column headers.
         */
        readonly get: operations["downloadUsageReport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/billing/v1/orgs/{orgId}/subscriptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * View Subscriptions
         * @description Term subscriptions, bought in advance as part of an offer, by organization and service. With a period, those that run in it.
         */
        readonly get: operations["getBillingSubscriptions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/seller/v1/distributors/{orgId}/subscriptions/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search Distributor Subscriptions
         * @description Subscriptions that went through a distributor, page by page. Without a filter on `INCLUDE_INACTIVE_SUBSCRIPTIONS` those that are cancelled,
         *     terminated or expired are left out; without a sorter the one that ends first comes first.
         */
        readonly post: operations["searchDistributorSubscriptions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/seller/v1/distributors/{orgId}/subscriptions/{subscriptionId}/transactions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Distributor Subscription Transactions
         * @description Everything that was bought under one subscription, oldest first. One object, no pages. A renewal on the clock adds a transaction.
         */
        readonly get: operations["getDistributorSubscriptionTransactions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/seller/v1/distributors/{orgId}/transactions/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search Distributor Transactions
         * @description Transactions of a distributor, page by page; without a sorter the latest comes first.
         */
        readonly post: operations["searchDistributorTransactions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/seller/v1/resellers/{orgId}/transactions/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search Reseller Transactions
         * @description Transactions of a reseller, page by page; without a sorter the latest comes first. There is no `resellerRef`: it is the caller.
         */
        readonly post: operations["searchResellerTransactions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/seller/v1/distributors/{orgId}/invoices/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search Distributor Invoices
         * @description Invoices and credit memos of a distributor, page by page. The invoice of a month is there from the fifth day of the next one.
         */
        readonly post: operations["searchDistributorInvoices"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/seller/v1/distributors/{orgId}/invoices/download": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Download Distributor Invoices
         * @description Up to ten files that the search named, in one ZIP file: invoices and credit memos as PDF, billing reports as comma-separated values.
         */
        readonly post: operations["downloadDistributorInvoices"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/seller/v1/distributors/{orgId}/usages/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search Distributor Usages
         * @description Usage of customers of a distributor, page by page, the latest first. Without a filter on `USAGE_DATE`, that of the previous quarter.
         */
        readonly post: operations["searchDistributorUsages"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/seller/v1/distributors/{orgId}/usages/download": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Download Distributor Usages
         * @description The same usage as a file, all of it.
         */
        readonly post: operations["downloadDistributorUsages"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/seller/v1/distributors/{orgId}/usage/customers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Distributor Usage Customers
         * @description The customers whose usage a distributor can see, by reseller. The path says `usage`, unlike its neighbours. VMware declares 401 and 403,
         *     without a body.
         */
        readonly get: operations["getDistributorUsageCustomers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/seller/v1/distributors/{orgId}/discount-contracts/download": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Download Distributor Discount Contracts
         * @description The discount contracts of a distributor with what was spent under them, as an Excel workbook.
         */
        readonly post: operations["downloadDistributorDiscountContracts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/seller/v1/resellers/{orgId}/discount-contracts/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search Reseller Discount Contracts
         * @description The discount contracts of a reseller, page by page within `data`, under a count of those that have ended. The one that ends first comes first.
         */
        readonly post: operations["searchResellerDiscountContracts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/seller/v1/resellers/{orgId}/discount-contracts/customers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Reseller Discount Contract Customers
         * @description The customers of a reseller that have an active discount contract. VMware declares 401 and 403, without a body.
         */
        readonly get: operations["getResellerDiscountContractCustomers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cphub/api/auth/v1/authn/accesstoken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Access Token
         * @description Exchanges the API token that was generated in the user interface for an access token. The answer does not say how long the access
         *     token lives; on the platform underneath it is 1799 seconds. Each exchange gives a new access token, and earlier ones stay good
         *     until they run out.
         */
        readonly post: operations["createAccessToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/csp/gateway/am/api/auth/api-tokens/authorize": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get Access Token
         * @description The exchange of the platform underneath, which many clients use: the same token, and how long it lives. It goes into `csp-auth-token` as
         *     well. Clients are seen to send `grant_type=refresh_token` beside the API token, and to name that `refresh_token`, in the form or as JSON.
         */
        readonly post: operations["authorizeApiToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description All payment methods of one provider organization, by kind. */
        readonly OrgPaymentMethods: {
            /** @description Aggregates of commit contracts. The name is singular, the value an array. */
            readonly commitAggregate?: readonly components["schemas"]["AggregateCommitContract"][];
            /** @description Commit contracts outside any aggregate. */
            readonly commitContracts?: readonly components["schemas"]["OrgCommitContractItem"][];
            /** @description Credit cards. */
            readonly creditCards?: readonly components["schemas"]["OrgCreditCardItem"][];
            /** @description Fund groups, each with its deposits. */
            readonly funds?: readonly components["schemas"]["OrgFundGroupItem"][];
            /** @description Pay-by-invoice accounts. */
            readonly payByInvoiceAccounts?: readonly components["schemas"]["OrgPayByInvoiceItem"][];
        };
        /** @description Several commit contracts that pay as one. */
        readonly AggregateCommitContract: {
            /** @description Id of the aggregate; listed in the provider's `aggregateContractIds`. */
            readonly aggregateId?: string;
            /** @description The contracts of the aggregate. Each keeps its own flags. */
            readonly commitContracts?: readonly components["schemas"]["OrgCommitContractItem"][];
            readonly defaultFlag?: components["schemas"]["DefaultFlag"];
            /** @description Whether the aggregate is switched on. */
            readonly enableFlag?: boolean;
            /** @description Whether the aggregate can pay now. */
            readonly isValid?: boolean;
            /** @description Id of the aggregate as a payment method. */
            readonly paymentMethodId?: string;
            readonly valid?: components["schemas"]["Valid"];
        };
        /** @description A commitment, signed with an aggregator, to consume a minimum of one service. */
        readonly OrgCommitContract: {
            /** @description Id of the contract; what a subscription's `payment.contractId` names. */
            readonly contractId?: string;
            /** @description Number of the contract. */
            readonly contractNumber?: string;
            /** @description Reference number of the contract. */
            readonly contractRefNumber?: string;
            /** @description SKU that the commitment is about. */
            readonly contractSku?: string;
            /** @description Kind of contract. The values are not published. */
            readonly contractType?: string;
            /** @description Country of the contract. */
            readonly country?: string;
            /** @description Currency of the commitment; one of the provider's currencies. */
            readonly currency?: string;
            /** @description What the contract is for. */
            readonly description?: string;
            /**
             * Format: int64
             * @description Last moment of the contract.
             */
            readonly endDate?: number;
            /** @description Least amount to be consumed. */
            readonly minimumCommitment?: number;
            /** @description Id of the provider organization. */
            readonly mspId?: string;
            /** @description Display name of the provider organization. */
            readonly mspName?: string;
            /** @description Id of the contract as a payment method. */
            readonly paymentMethodId?: string;
            /** @description E-mail address of the sales contact. */
            readonly salesContactEmail?: string;
            /** @description First name of the sales contact. */
            readonly salesContactFirstName?: string;
            /** @description Last name of the sales contact. */
            readonly salesContactLastName?: string;
            /**
             * Format: int64
             * @description First moment of the contract.
             */
            readonly startDate?: number;
        };
        /** @description A commit contract with its standing as a payment method. */
        readonly OrgCommitContractItem: components["schemas"]["OrgCommitContract"] & {
            readonly defaultFlag?: components["schemas"]["DefaultFlag"];
            /** @description Whether the contract can pay now. */
            readonly isValid?: boolean;
            readonly valid?: components["schemas"]["Valid"];
        };
        /** @description A credit card. There is no validity flag; a card past its expiry month is still listed. */
        readonly OrgCreditCardItem: {
            /** @description Currency of the card. */
            readonly currency?: string;
            /** @description Number of the customer. */
            readonly customerNumber?: string;
            readonly defaultFlag?: components["schemas"]["DefaultFlag"];
            /** @description Month of expiry; the card is good to its last day. */
            readonly expiryMonth?: string;
            /** @description Year of expiry. */
            readonly expiryYear?: string;
            /** @description First name of the holder. */
            readonly firstName?: string;
            /** @description Last four digits of the card number, leading zeros kept. */
            readonly lastFourDigits?: string;
            /** @description Last name of the holder. */
            readonly lastName?: string;
            /** @description Name as printed on the card. */
            readonly nameOnCard?: string;
            /** @description Name given to the card by its owner. */
            readonly nickName?: string;
            /** @description Id of the card as a payment option. */
            readonly paymentOptionId?: string;
            /** @description Id of the shopper who entered the card. */
            readonly shopperId?: string;
        };
        /**
         * @description A fund group: deposits that pay as one. There is no validity flag. A group that is empty (orphaned), used up or past its date is
         *     still listed and cannot pay.
         */
        readonly OrgFundGroupItem: {
            /** @description What the group can still pay. */
            readonly balance?: string;
            /** @description Currency of the group; the same as the organization's. */
            readonly currency?: string;
            /** @description Number of the customer. */
            readonly customerNumber?: string;
            readonly defaultFlag?: components["schemas"]["DefaultFlag"];
            /** @description Name of the entitlement account that the group belongs to. */
            readonly eaName?: string;
            /** @description Number of the entitlement account. */
            readonly eaNumber?: string;
            /** @description Last day of the group. */
            readonly fundGroupExpirationDate?: string;
            /** @description Id of the group. */
            readonly fundGroupId?: string;
            /** @description Name of the group. */
            readonly fundGroupName?: string;
            /** @description The deposits. An orphaned group has none. */
            readonly fundList?: readonly components["schemas"]["OrgFundItem"][];
            /** @description Number of the customer who set the fund up. */
            readonly fundSetterCustomerNumber?: string;
        };
        /** @description One deposit of a fund group. */
        readonly OrgFundItem: {
            /** @description What is left of the deposit. */
            readonly fundBalance?: string;
            /** @description Last day of the deposit. */
            readonly fundEndDate?: string;
            /** @description Id of the deposit. */
            readonly fundId?: string;
            /** @description Standing of the deposit. */
            readonly fundStatus?: string;
            /** @description Kind of deposit. The values are not published. */
            readonly fundType?: string;
            /** @description Kind of deposit in words. */
            readonly fundTypeDescription?: string;
        };
        /**
         * @description A pay-by-invoice account. It has `isValid` and no `valid`. A restricted account came with one sales order, pays for that order only and
         *     cannot be the default; an unrestricted one has to be activated by an approval outside this API.
         */
        readonly OrgPayByInvoiceItem: {
            /** @description Name of the account. */
            readonly accountName?: string;
            /** @description Number of the customer. */
            readonly customerNumber?: string;
            readonly defaultFlag?: components["schemas"]["DefaultFlag"];
            /** @description Number of the entitlement account behind it. */
            readonly eaNumber?: string;
            /** @description Why the account cannot pay; one account may have several reasons at once. */
            readonly invalidityDetailsList?: readonly components["schemas"]["InvalidityDetails"][];
            /** @description Whether the account can pay now. */
            readonly isValid?: boolean;
            /** @description Id of the account as a payment option. */
            readonly paymentOptionId?: string;
        };
        /** @description One reason why a pay-by-invoice account cannot pay. */
        readonly InvalidityDetails: {
            /** @description The reason in words. */
            readonly error?: string;
            /**
             * @description - `PBI_DISABLED`: the account is switched off for payment.
             *     - `FUND_EXPIRED`: the date of the fund or entitlement account behind it has passed.
             *     - `PBI_NOT_ACTIVE`: its approval or activation is not complete.
             * @enum {string}
             */
            readonly errorCode?: "PBI_DISABLED" | "FUND_EXPIRED" | "PBI_NOT_ACTIVE";
        };
        /** @description Whether this is the organization's default payment method. */
        readonly DefaultFlag: boolean;
        /** @description The same as `isValid`. */
        readonly Valid: boolean;
        /** @description An organization. */
        readonly Org: components["schemas"]["BaseEntity"] & components["schemas"]["InlineOrg1"];
        /** @description When a thing was made and last changed; both set by the server. */
        readonly BaseEntity: {
            /**
             * Format: int64
             * @description Time of creation, epoch milliseconds.
             */
            readonly createTimestamp?: number;
            /**
             * Format: int64
             * @description Time of the last change, epoch milliseconds.
             */
            readonly updateTimestamp?: number;
        };
        /** @description What an organization says about itself. */
        readonly InlineOrg1: {
            /** @description Ids of further master organizations. */
            readonly additionalMasterOrgIds?: readonly string[];
            /** @description First line of the address. */
            readonly addressLine1?: string;
            /** @description Second line of the address. */
            readonly addressLine2?: string;
            /** @description E-mail address of the first administrator. */
            readonly adminUserEmail?: string;
            /** @description Name of the first administrator. */
            readonly adminUserName?: string;
            /** @description Ids of the provider's aggregates of commit contracts. */
            readonly aggregateContractIds?: readonly string[];
            readonly alternatePrimaryContact?: components["schemas"]["Contact"];
            /** @description Further primary contacts. */
            readonly alternatePrimaryContacts?: readonly components["schemas"]["Contact"][];
            /** @description Ids of the customer organizations; empty on a customer. */
            readonly childOrgIds?: readonly string[];
            /** @description City of the address. */
            readonly city?: string;
            /** @description Name of the company. */
            readonly companyName?: string;
            readonly configStatus?: components["schemas"]["ConfigStatus"];
            /** @description Country of the address, two letters of ISO 3166. */
            readonly country?: string;
            /** @description Id of the user who made the organization. */
            readonly createdByUserId?: string;
            /** @description Currencies that the organization may be charged in. */
            readonly currencies?: readonly components["schemas"]["OrgCurrency"][];
            /** @description Free text. */
            readonly description?: string;
            /** @description Name shown to people. */
            readonly displayName?: string;
            /** @description Internet domain of the company. */
            readonly domain?: string;
            /** @description Id of the organization, a GUID. */
            readonly id?: string;
            /** @description Whether its users sign in through their own identity provider. */
            readonly isFederated?: boolean;
            /** @description Names and values of the owner's choice. */
            readonly metaData?: {
                readonly [key: string]: string;
            };
            /** @description Code that the server gives, such as `jy99ayz7`. */
            readonly name?: string;
            /** @description What the organization is in the partner program. An MSP is a `PROVIDER` with `MSP` among these. */
            readonly natures?: readonly ("ALL_NATURE" | "MSP" | "PARTNER" | "OPS_STOP" | "DISTRIBUTOR")[];
            /** @description Whether the organization opted out. */
            readonly optOut?: boolean;
            /**
             * @description A partner is a `PROVIDER`, a customer a `TENANT`; `OPERATOR` is VMware itself.
             * @enum {string}
             */
            readonly orgType?: "OPERATOR" | "PROVIDER" | "TENANT";
            /** @description Id of the one provider that manages this organization. */
            readonly parentOrgId?: string;
            /** @description Kinds of partner. */
            readonly partnerTypes?: readonly ("PARTNER" | "RESELLER" | "DIRECT_RESELLER")[];
            /**
             * @description Whether the provider is on trial.
             * @enum {string}
             */
            readonly providerStatus?: "TRIAL" | "PAID";
            /**
             * @description A provider may own additional provider organizations for test or administration.
             * @enum {string}
             */
            readonly providerType?: "STANDARD" | "ADDITIONAL";
            /**
             * @description Who sells to the organization.
             * @enum {string}
             */
            readonly seller?: "VMWARE" | "AWS";
            /** @description Id of the service provider in the partner program. */
            readonly spPrmId?: string;
            /** @description State or region of the address. */
            readonly state?: string;
            /**
             * @description Whether the organization is in use.
             * @enum {string}
             */
            readonly status?: "ACTIVE" | "DISABLED";
            /** @description Word of the provider's choice. */
            readonly tag?: string;
            /**
             * @description Kind of customer organization. `INTENRAL` is the vendor's spelling.
             * @enum {string}
             */
            readonly tenantType?: "INTENRAL" | "DEFAULT";
            /** @description Id of the user who last changed the organization. */
            readonly updatedByUserId?: string;
            /** @description Postal code of the address. */
            readonly zip?: string;
        };
        /** @description A person to turn to. */
        readonly Contact: {
            /** @description E-mail address. */
            readonly email?: string;
            /** @description User name. */
            readonly username?: string;
        };
        /** @description How the set-up of a provider went. */
        readonly ConfigStatus: {
            /** @description Outcome. `SUCCESS` is the one member known of its enumeration. */
            readonly configState?: string;
            /** @description Steps that did not go well. */
            readonly configResults?: readonly {
                /** @description What happened. */
                readonly message?: string;
                /** @description Kind of failure. `PAYMENT_METHOD_CONFIG_ERROR` is the one member known of its enumeration. */
                readonly state?: string;
            }[];
        };
        /** @description A currency of an organization. */
        readonly OrgCurrency: {
            /** @description Whether it is the usual one. */
            readonly default?: boolean;
            /** @description The same as `default`. */
            readonly isDefault?: boolean;
            /** @description Three letters of ISO 4217. */
            readonly name?: string;
        };
        /** @description An organization as a caller writes it. */
        readonly TenantRequest: components["schemas"]["Org"] & {
            readonly country: string;
            readonly displayName: components["schemas"]["NotBlank"];
            readonly companyName: components["schemas"]["NotBlank"];
            readonly city: components["schemas"]["NotBlank"];
            readonly state: components["schemas"]["NotBlank"];
            readonly zip: components["schemas"]["NotBlank"];
            readonly domain: components["schemas"]["NotBlank"];
            readonly addressLine1: components["schemas"]["NotBlank"];
        };
        /** @description Not empty, and not of blanks only. */
        readonly NotBlank: string;
        /** @description A service definition as a provider sees it. */
        readonly Service: {
            /** @description Who may use it. `PAID` is the one member known of its enumeration. */
            readonly accessibility?: string;
            /** @description Whether it may be switched on. */
            readonly canBeEnabled?: boolean;
            /** @description Whether a commit contract for it is signed. */
            readonly commitContractSigned?: boolean;
            /** @description Whether it is sold through the configurator. */
            readonly configuratorEnabled?: boolean;
            /** @description Ways of access of its own. */
            readonly customSvcAccessTypes?: readonly components["schemas"]["AccessType"][];
            /** @description What it is, at length. */
            readonly descriptionLong?: string;
            /** @description What it is. */
            readonly descriptionShort?: string;
            /** @description Whether its console is closed. */
            readonly disableConsoleAccess?: boolean;
            /** @description Whether customers cannot set it up. */
            readonly disableProvisioningAtTenant?: boolean;
            /** @description Name shown to people. */
            readonly displayName?: string;
            /** @description Whether the provider has switched it on. */
            readonly enabled?: boolean;
            /** @description Whether it came with another service. */
            readonly enabledAsAddOn?: boolean;
            /** @description Id of the service definition. */
            readonly id?: string;
            /** @description Whether it is infrastructure. */
            readonly infraService?: boolean;
            /** @description Name of the service. */
            readonly name?: string;
            /** @description Families of products that it belongs to. */
            readonly productFamilies?: readonly string[];
            /** @description Identifier of the product. */
            readonly productIdentifier?: string;
            /** @description Whether access is given by resource. */
            readonly resourceBasedService?: boolean;
            /** @description Kinds of resources. `INSTANCE` is the one member known of the enumeration. */
            readonly resourceTypes?: readonly string[];
            /** @description Extensions and how far they are. */
            readonly serviceExtensions?: readonly components["schemas"]["ServiceExtension"][];
            /** @description URL of its picture. */
            readonly serviceIcon?: string;
            /** @description Instances of it. */
            readonly serviceInstances?: readonly components["schemas"]["ServiceInstance"][];
            /** @description URL of its small picture. */
            readonly serviceNavBarIcon?: string;
            readonly serviceObjectExtention?: components["schemas"]["ServiceObjectExtention"];
            /** @description Id of the organization that offers it. */
            readonly serviceOrgId?: string;
            /** @description Roles that it has. */
            readonly serviceRoles?: readonly components["schemas"]["ServiceRole"][];
        };
        /** @description A way of access. */
        readonly AccessType: {
            /** @description Name shown to people. */
            readonly displayName?: string;
            /** @description Whether it is open. */
            readonly enabled?: boolean;
            /** @description Name of it. */
            readonly name?: string;
            /** @description Kind of it. */
            readonly type?: string;
        };
        /** @description An extension of a service. */
        readonly ServiceExtension: {
            /** @description Name of it. */
            readonly name?: string;
            /** @description How far it is. `OPEN` and `COMPLETED` are seen. */
            readonly state?: string;
        };
        /** @description An instance of a service. */
        readonly ServiceInstance: {
            /** @description Whether it is the usual one. */
            readonly default?: boolean;
            /** @description Name shown to people. */
            readonly displayName?: string;
            /** @description Id of it. */
            readonly id?: string;
            /** @description The same as `default`. */
            readonly isDefault?: boolean;
            /** @description Roles in it. */
            readonly roles?: readonly string[];
            /** @description Id of the service definition. */
            readonly serviceId?: string;
            /** @description Where it is. */
            readonly url?: string;
        };
        /** @description More about a service. The spelling is the vendor's. */
        readonly ServiceObjectExtention: {
            /** @description Names and values. */
            readonly objectMetaData?: {
                readonly [key: string]: string;
            };
            readonly objectType?: components["schemas"]["AccessType"];
        };
        /** @description A role in a service. */
        readonly ServiceRole: {
            /** @description What it is a role for. */
            readonly associatedResources?: readonly string[];
            /** @description Whether everyone has it. */
            readonly defaultRole?: boolean;
            /** @description Name shown to people. */
            readonly displayName?: string;
            /** @description Whether it can be given. */
            readonly enabled?: boolean;
            /** @description Whether it is left out of lists. */
            readonly hidden?: boolean;
            /**
             * @description Whether it is held by oneself or by a group.
             * @enum {string}
             */
            readonly memberType?: "DIRECT" | "GROUP";
            /** @description Whether everyone at an MSP has it. */
            readonly mspDefaultRole?: boolean;
            /** @description Whether the provider has it at its customers. */
            readonly mspDefaultRoleOfProviderAtTenant?: boolean;
            /** @description Name of it. */
            readonly name?: string;
            /** @description What it is a role for. */
            readonly resource?: string;
            /** @description Id of it. */
            readonly roleId?: string;
            /** @description Standing of it. */
            readonly status?: string;
        };
        /**
         * @description `LIKE` finds a part of the text, in upper or lower case; `IN` takes a list of values, `BETWEEN` the first and the last. Which of them a key takes depends on the key.
         * @enum {string}
         */
        readonly FilterOperator: "EQUALS" | "LIKE" | "IN" | "BETWEEN";
        /** @description What to compare with. */
        readonly FilterValue: string | number | boolean | readonly (string | number | boolean)[];
        /**
         * @description Smallest first, or largest first.
         * @default ASC
         * @enum {string}
         */
        readonly SortOperator: "ASC" | "DESC";
        /**
         * @description Where a subscription stands.
         * @enum {string}
         */
        readonly SubscriptionStatus: "SUBMITTED" | "CREATED" | "ACTIVE" | "SUSPENDED" | "CANCELLED" | "TERMINATED" | "ERROR" | "PENDING_EXPIRY" | "EXPIRED";
        /** @description What to look for and in which order. */
        readonly SubscriptionSearchRequest: {
            /** @description All of them have to hold. */
            readonly filters?: readonly components["schemas"]["SubscriptionFilter"][] | Record<string, never>;
            readonly sorter?: components["schemas"]["SubscriptionSorter"];
        };
        /** @description A condition. */
        readonly SubscriptionFilter: {
            /**
             * @description What is looked at.
             * @enum {string}
             */
            readonly key: "BILLING_ENGINE_SUBSCRIPTION_ID" | "CUSTOMER_NAME" | "STATUS" | "SUBSCRIPTION_END_DATE";
            readonly operator: components["schemas"]["FilterOperator"];
            readonly value: components["schemas"]["FilterValue"];
        };
        /** @description An order. */
        readonly SubscriptionSorter: {
            /**
             * @description What is compared.
             * @enum {string}
             */
            readonly key: "BILLING_ENGINE_SUBSCRIPTION_ID" | "CUSTOMER_NAME" | "SUBSCRIPTION_END_DATE";
            readonly operator?: components["schemas"]["SortOperator"];
        };
        /** @description A page of summaries of subscriptions. */
        readonly SubscriptionPage: {
            /**
             * Format: int32
             * @description Number of the first result on this page, counted from 1.
             */
            readonly current?: number;
            /**
             * Format: int32
             * @description Number of the first result on the next page.
             */
            readonly next?: number;
            /** @description The results on this page. */
            readonly results?: readonly components["schemas"]["SubscriptionSummary"][];
            /**
             * Format: int32
             * @description How many results there are on all pages.
             */
            readonly totalResultsCount?: number;
        };
        /** @description A subscription in short. */
        readonly SubscriptionSummary: {
            /** @description Id in the billing engine, such as `M13130022`. */
            readonly billingEngineSubscriptionId?: string;
            /** @description Id of the subscription. */
            readonly id?: string;
            readonly organizationRef?: components["schemas"]["SummaryOrganizationRef"];
            readonly renewalPreference?: components["schemas"]["RenewalPreference"];
            readonly serviceRef?: components["schemas"]["ServiceRef"];
            readonly status?: components["schemas"]["SubscriptionStatus"];
            /** @description When it ends, ISO 8601. */
            readonly subscriptionEndDate?: string;
        };
        /** @description The customer, as summaries name it. */
        readonly SummaryOrganizationRef: {
            /** @description Empty. */
            readonly id?: string;
            /** @description Display name of the customer. */
            readonly name?: string;
            /** @description Id of the customer organization. */
            readonly uuid?: string;
        };
        /** @description The customer, as a subscription in full names it. */
        readonly OrgRef: {
            /** @description E-mail address of the administrator. */
            readonly email?: string;
            /** @description Display name of the customer. */
            readonly name?: string;
            /** @description Id of the customer organization. */
            readonly orgId?: string;
        };
        /** @description A service. */
        readonly ServiceRef: {
            /** @description Id of the service definition. */
            readonly id?: string;
            /** @description Name of the service. */
            readonly name?: string;
            /** @description URL of its picture. */
            readonly serviceIcon?: string;
        };
        /**
         * @description What is to happen at the end.
         * @enum {string}
         */
        readonly RenewalPreference: "MANUAL" | "AUTO" | "CANCEL";
        /**
         * @description How often it is charged.
         * @enum {string}
         */
        readonly BillingFrequency: "PREPAID" | "MONTHLY" | "ANNUAL";
        /** @description A subscription in full. */
        readonly MspSubscriptionDetails: {
            /** @description Names and values. */
            readonly additionalDetails?: {
                readonly [key: string]: string;
            };
            /** @description Whether it can be changed. */
            readonly amendable?: boolean;
            /** @description Id in the billing engine, such as `M13130022`. */
            readonly billingEngineSubscriptionId?: string;
            readonly billingFrequency?: components["schemas"]["BillingFrequency"];
            /** @description Offers with their add-ons; on demand only. */
            readonly consolidatedOffers?: readonly components["schemas"]["ConsolidatedOffer"][];
            /** @description Three letters of ISO 4217. */
            readonly currency?: string;
            /** @description When it ends, ISO 8601. */
            readonly endDate?: string;
            /** @description Id of the subscription. */
            readonly id?: string;
            /** @description What was bought. */
            readonly offers?: readonly components["schemas"]["BaseOffer"][];
            readonly organizationRef?: components["schemas"]["OrgRef"];
            readonly payment?: components["schemas"]["SubscriptionPaymentDetails"];
            readonly renewalPreference?: components["schemas"]["RenewalPreference"];
            readonly serviceRef?: components["schemas"]["ServiceRef"];
            /** @description When it began, ISO 8601. */
            readonly startDate?: string;
            readonly status?: components["schemas"]["SubscriptionStatus"];
        };
        /** @description What pays for a subscription. */
        readonly SubscriptionPaymentDetails: {
            /** @description Id of one of the provider's commit contracts. */
            readonly contractId?: string;
        };
        /** @description What all kinds of offers say. */
        readonly OfferTerms: {
            /** @description Name of the offer. */
            readonly name: string;
            /**
             * @description Whether it takes a commitment.
             * @enum {string}
             */
            readonly billingModel: "COMMIT_REQUIRED" | "COMMIT_OPTIONAL" | "COMMIT_ONLY";
            /**
             * Format: int32
             * @description How many were bought.
             */
            readonly purchaseQuantity: number;
            /**
             * @description What it is to the others.
             * @enum {string}
             */
            readonly offerCategory: "PRIMARY" | "ADDON" | "ONETIME" | "ONDEMAND";
            readonly billingFrequency?: components["schemas"]["BillingFrequency"];
            /**
             * Format: int32
             * @description Length of the term.
             */
            readonly billingTerm?: number;
            /**
             * @description What the length is counted in.
             * @enum {string}
             */
            readonly billingTermUom?: "MONTHS";
            /** @description Id of the charge. */
            readonly chargeId?: string;
            /** @description What it consists of. */
            readonly components?: readonly components["schemas"]["OfferComponent"][];
            /** @description SKU elsewhere. */
            readonly crossRefSku?: string;
            /** @description Three letters of ISO 4217. */
            readonly currency?: string;
            /**
             * @description Whom it is for.
             * @enum {string}
             */
            readonly customerSegment?: "ACADEMIC" | "COMMERCIAL" | "GOVERNMENT";
            /** @description Where it runs. */
            readonly dataCenter?: string;
            /** @description What it is. */
            readonly description?: string;
            /** @description When it ends, ISO 8601. */
            readonly endDate?: string;
            /** @description How it is hosted. */
            readonly hostingType?: string;
            /** @description What is licensed. */
            readonly licenseUnit?: string;
            /** @description Offers that belong together have the same. */
            readonly offerConfigGroupId?: string;
            readonly offerCost?: components["schemas"]["OfferCost"];
            /**
             * @description Kind of offer.
             * @enum {string}
             */
            readonly offerType?: "ONDEMAND" | "COMMIT";
            /** @description Operating system. */
            readonly operatingSystem?: string;
            /** @description Id of the product. */
            readonly productId?: string;
            /** @description What the quantity is counted in. */
            readonly quantityUom?: string;
            /** @description Reference of the offer. */
            readonly referenceId?: string;
            /** @description Region. */
            readonly region?: string;
            /** @description How long data is kept. */
            readonly retentionPeriod?: string;
            /**
             * @description Through whom it is sold.
             * @enum {string}
             */
            readonly routeToMarket?: "DIRECT" | "RESELLER" | "DISTRIBUTOR";
            /** @description When it begins, ISO 8601. */
            readonly startDate?: string;
            /**
             * @description Where it stands.
             * @enum {string}
             */
            readonly status?: "SUBMITTED" | "PENDING_PROVISIONING" | "ERROR" | "ACTIVE" | "PENDING_CANCEL" | "CANCELLED" | "TERMINATED" | "PENDING_ACTIVE" | "EXPIRED";
            /** @description Level of support. */
            readonly supportLevel?: string;
            /** @description Name of the tier. */
            readonly tierName?: string;
            /** @description Credits in all; a negative amount. */
            readonly totalCreditSavings?: number;
            /** @description List price over the whole contract. */
            readonly totalListContractValue?: number;
            /** @description List price in all. */
            readonly totalListPrice?: number;
            /** @description Unit of measure. */
            readonly uom?: string;
        };
        /** @description An offer. */
        readonly BaseOffer: components["schemas"]["OfferTerms"];
        /** @description An offer as part of another. */
        readonly BaseOfferConfig: components["schemas"]["OfferTerms"] & {
            /** @description Whether it cannot be left out. */
            readonly isMandatory?: boolean;
            /** @description References of the offers that it stands for. */
            readonly offerReferenceIds?: readonly string[];
        };
        /** @description An offer with its add-ons. */
        readonly ConsolidatedOffer: components["schemas"]["BaseOfferConfig"] & {
            /** @description The add-ons. */
            readonly addOnOffers?: readonly components["schemas"]["BaseOfferConfig"][];
        };
        /** @description A part of an offer. */
        readonly OfferComponent: {
            /** @description What it is. */
            readonly description?: string;
            /** @description Family of products. */
            readonly productFamily?: string;
            /** @description Id of the product. */
            readonly productId?: string;
            /** @description How many. */
            readonly quantity?: number;
        };
        /** @description What an offer costs. Savings are negative amounts. */
        readonly OfferCost: {
            /** @description Credits. */
            readonly creditSavings?: readonly {
                /** @description How much; negative. */
                readonly creditAmount?: number;
                /** @description Reference of the credit. */
                readonly creditReference?: string;
                /** @description Kind of credit. `FLEX_EXCHANGE` is the one member known of its enumeration. */
                readonly type?: string;
            }[];
            /** @description Discounts. */
            readonly discountSavings?: readonly {
                /** @description Names and values. */
                readonly attributes?: {
                    readonly [key: string]: string;
                };
                /** @description How much; negative. */
                readonly discountAmount?: number;
                /** @description Kind of discount. `RCD` is the one member known of its enumeration. */
                readonly type?: string;
            }[];
            /** @description Promotions. */
            readonly promotionSavings?: readonly {
                /** @description How much; negative. */
                readonly promotionAmount?: number;
                /** @description Code of the promotion. */
                readonly promotionCode?: string;
                /** @description Name of the promotion. */
                readonly promotionName?: string;
                /** @description How much, in percent. */
                readonly promotionPercent?: number;
            }[];
            /** @description Credits in all; negative. */
            readonly totalCreditSavings?: number;
            /** @description Discounts in all; negative. */
            readonly totalDiscountSavings?: number;
            /** @description List price in all. */
            readonly totalListPrice?: number;
            /** @description Price in all. */
            readonly totalNetPrice?: number;
            /** @description List price of one. */
            readonly unitListPrice?: number;
            /** @description Price of one. */
            readonly unitNetPrice?: number;
            /** @description Net price. */
            readonly cNetPrice?: number;
            /** @description Credit for support and subscription. */
            readonly snsCredit?: number;
        };
        /** @description What one organization uses or has bought. */
        readonly OrgBilling: {
            /**
             * Format: int64
             * @description Time of creation, epoch milliseconds.
             */
            readonly createTimestamp?: number;
            /**
             * Format: int64
             * @description Time of the last change, epoch milliseconds.
             */
            readonly updateTimestamp?: number;
            /** @description Id of the organization. */
            readonly orgId?: string;
            /** @description Display name of the organization. */
            readonly orgName?: string;
            /** @description Its services. */
            readonly services?: readonly components["schemas"]["ServiceBilling"][];
        };
        /** @description One service of an organization. */
        readonly ServiceBilling: {
            /** @description Id of the service definition. */
            readonly serviceDefId?: string;
            /** @description Name of the service. */
            readonly serviceName?: string;
            /** @description What it is. */
            readonly serviceDescription?: string;
            /** @description What was used, in money. */
            readonly serviceUsageAmount?: number;
            /** @description What of it is charged. */
            readonly serviceBillableUsageAmount?: number;
            /** @description Its subscriptions. */
            readonly subscriptions?: readonly components["schemas"]["BillingSubscription"][];
        };
        /** @description A subscription as billing sees it. */
        readonly BillingSubscription: {
            /** @description Id in the billing engine. */
            readonly sid?: string;
            /** @description Id of the subscription. */
            readonly subscriptionUuid?: string;
            readonly skuData?: components["schemas"]["SkuData"];
            /**
             * Format: int64
             * @description When it began, epoch milliseconds.
             */
            readonly subscriptionStartTime?: number;
            /**
             * Format: int64
             * @description When it ends, epoch milliseconds; 0 = it has no end.
             */
            readonly subscriptionEndTime?: number;
            /**
             * Format: int64
             * @description When a year of it is charged, epoch milliseconds; 0 = never.
             */
            readonly anniversaryBillingTime?: number;
            /** @description Where it stands. */
            readonly status?: string;
            /** @description `ON_DEMAND`, with an underscore, unlike `ONDEMAND` of the 2-tier API; or `TERM`. */
            readonly subscriptionType?: string;
        };
        /** @description SKUs of a subscription. */
        readonly SkuData: {
            /** @description The SKUs. */
            readonly skus?: readonly components["schemas"]["Sku"][];
            /** @description How many there are. */
            readonly pageSize?: number;
        };
        /** @description What is charged. */
        readonly Sku: {
            /** @description What it is. */
            readonly skuDescription?: string;
            /** @description SKU elsewhere. */
            readonly crossReferenceSku?: string;
            /** @description Part of the world. */
            readonly geo?: string;
            /** @description Code of the region. */
            readonly regionCode?: string;
            /** @description Three letters of ISO 4217. */
            readonly currency?: string;
            /** @description Kind of payment; empty in the vendor's example. */
            readonly paymentType?: string;
            /** @description Price of one, as text. */
            readonly unitPrice?: string;
            /** @description Family of products. */
            readonly productFamily?: string;
            /** @description Whom it is for. */
            readonly customerSegment?: string;
            /** @description The offer that it came with. */
            readonly offerInfo?: {
                /** @description Name of the offer. */
                readonly offerName?: string;
            };
        };
        /** @description What to look for and in which order. */
        readonly DistributorSubscriptionSearchRequest: {
            /** @description All of them have to hold. */
            readonly filters?: readonly components["schemas"]["DistributorSubscriptionFilter"][] | Record<string, never>;
            readonly sorter?: components["schemas"]["DistributorSubscriptionSorter"];
        };
        /** @description A condition. */
        readonly DistributorSubscriptionFilter: {
            /**
             * @description What is looked at.
             * @enum {string}
             */
            readonly key: "BILLING_ENGINE_SUBSCRIPTION_ID" | "CUSTOMER_NAME" | "INCLUDE_INACTIVE_SUBSCRIPTIONS" | "SUBSCRIPTION_END_DATE";
            readonly operator: components["schemas"]["FilterOperator"];
            readonly value: components["schemas"]["FilterValue"];
        };
        /** @description An order. */
        readonly DistributorSubscriptionSorter: {
            /**
             * @description What is compared.
             * @enum {string}
             */
            readonly key: "BILLING_ENGINE_SUBSCRIPTION_ID" | "CUSTOMER_NAME" | "SUBSCRIPTION_END_DATE";
            readonly operator?: components["schemas"]["SortOperator"];
        };
        /** @description A page of subscriptions. */
        readonly DistributorSubscriptionPage: {
            /**
             * Format: int32
             * @description Number of the first result on this page, counted from 1.
             */
            readonly current?: number;
            /**
             * Format: int32
             * @description Number of the first result on the next page.
             */
            readonly next?: number;
            /** @description The results on this page. */
            readonly results?: readonly components["schemas"]["DistributorSubscription"][];
            /**
             * Format: int32
             * @description How many results there are on all pages.
             */
            readonly totalResultsCount?: number;
        };
        /** @description A subscription that went through a distributor. */
        readonly DistributorSubscription: {
            /** @description Id in the billing engine. */
            readonly billingEngineSubscriptionId?: string;
            /** @description Three letters of ISO 4217. */
            readonly currency?: string;
            /** @description Id of the customer's organization. */
            readonly customerOrgId?: string;
            readonly customerRef?: components["schemas"]["CustomerRef"];
            /** @description Id of the subscription. */
            readonly id?: string;
            readonly orderSourceType?: components["schemas"]["OrderSourceType"];
            /**
             * @description What is to happen at the end.
             * @enum {string}
             */
            readonly renewalPreference?: "MANUAL" | "AUTO" | "CANCEL" | "NOT_SELECTED";
            readonly resellerRef?: components["schemas"]["ResellerRef"];
            /** @description The services. */
            readonly serviceRefs?: readonly components["schemas"]["ServiceRef"][];
            readonly status?: components["schemas"]["SubscriptionStatus"];
            /** @description When it ends, ISO 8601. */
            readonly subscriptionEndDate?: string;
            /** @description Subscriptions that belong together have the same. */
            readonly subscriptionGroupId?: string;
            /** @description When it began, ISO 8601. */
            readonly subscriptionStartDate?: string;
            /**
             * @description Whether it was bought in advance.
             * @enum {string}
             */
            readonly subscriptionType?: "COMMIT" | "ONDEMAND";
        };
        /** @description A customer. */
        readonly CustomerRef: {
            /** @description Name of the customer. */
            readonly name?: string;
            /** @description Id of the customer's organization. */
            readonly orgId?: string;
            /** @description Name of the customer's organization. */
            readonly orgName?: string;
        };
        /** @description A reseller. */
        readonly ResellerRef: {
            /** @description Name of the reseller. */
            readonly name?: string;
            /** @description Id of the reseller's organization. */
            readonly orgId?: string;
            /** @description Id of the reseller in the partner program. */
            readonly partnerId?: string;
        };
        /**
         * @description Where it was ordered.
         * @enum {string}
         */
        readonly OrderSourceType: "MARKETPLACE_2T" | "VMWARE" | "PARTNER_2T";
        /**
         * @description How it was bought without a partner.
         * @enum {string}
         */
        readonly SelfServeSubscriptionType: "SERVICE_CONSOLE_PURCHASE" | "ON_DEMAND_CHARGE";
        /**
         * @description What was done.
         * @enum {string}
         */
        readonly TransactionType: "INITIAL" | "EXPANSION" | "RENEW" | "AUTO_RENEW";
        /** @description All transactions of one subscription. */
        readonly DistributorTransaction: {
            readonly customerRef?: components["schemas"]["CustomerRef"];
            /** @description The customer's organization. */
            readonly organizationRef?: {
                /** @description Id of it. */
                readonly id?: string;
                /** @description Name of it. */
                readonly name?: string;
            };
            readonly resellerRef?: components["schemas"]["ResellerRef"];
            /** @description The services. */
            readonly serviceRefs?: readonly components["schemas"]["ServiceRef"][];
            /** @description What was bought. */
            readonly transactions?: readonly components["schemas"]["DistributorTransactionInfo"][];
        };
        /** @description A transaction of a subscription. */
        readonly DistributorTransactionInfo: {
            /** @description Id of the order in the billing engine. */
            readonly billingEngineOrderId?: string;
            /** @description Three letters of ISO 4217. */
            readonly currency?: string;
            /** @description Id of the transaction. */
            readonly id?: string;
            /** @description Whether the customer bought it without a partner. */
            readonly isCbcSelfServiceTransaction?: boolean;
            /** @description Offers that belong together. The vendor does not publish what is in one. */
            readonly offerGroups?: readonly Record<string, never>[];
            /** @description What was bought. */
            readonly offers?: readonly components["schemas"]["BaseOffer"][];
            /** @description Id of the quote. */
            readonly quoteId?: string;
            /** @description Who asked for it. */
            readonly requester?: string;
            readonly resellerRef?: components["schemas"]["ResellerRef"];
            readonly selfServeSubscriptionType?: components["schemas"]["SelfServeSubscriptionType"];
            /**
             * Format: double
             * @description Price in all.
             */
            readonly totalNetPrice?: number;
            /** @description When it was, ISO 8601. */
            readonly transactionDate?: string;
            readonly transactionType?: components["schemas"]["TransactionType"];
        };
        /** @description What to look for and in which order. */
        readonly TransactionSearchRequest: {
            /** @description All of them have to hold. */
            readonly filters?: readonly components["schemas"]["TransactionFilter"][] | Record<string, never>;
            readonly sorter?: components["schemas"]["TransactionSorter"];
        };
        /** @description A condition. */
        readonly TransactionFilter: {
            /**
             * @description What is looked at.
             * @enum {string}
             */
            readonly key: "TRANSACTION_ID" | "TRANSACTION_DATE";
            readonly operator: components["schemas"]["FilterOperator"];
            readonly value: components["schemas"]["FilterValue"];
        };
        /** @description An order. */
        readonly TransactionSorter: {
            /**
             * @description What is compared.
             * @enum {string}
             */
            readonly key: "TRANSACTION_ID" | "TRANSACTION_DATE";
            readonly operator?: components["schemas"]["SortOperator"];
        };
        /** @description A page of transactions. */
        readonly DistributorTransactionSummaryPage: {
            /**
             * Format: int32
             * @description Number of the first result on this page, counted from 1.
             */
            readonly current?: number;
            /**
             * Format: int32
             * @description Number of the first result on the next page.
             */
            readonly next?: number;
            /** @description The results on this page. */
            readonly results?: readonly components["schemas"]["DistributorTransactionSummary"][];
            /**
             * Format: int32
             * @description How many results there are on all pages.
             */
            readonly totalResultsCount?: number;
        };
        /** @description A page of transactions. */
        readonly ResellerTransactionSummaryPage: {
            /**
             * Format: int32
             * @description Number of the first result on this page, counted from 1.
             */
            readonly current?: number;
            /**
             * Format: int32
             * @description Number of the first result on the next page.
             */
            readonly next?: number;
            /** @description The results on this page. */
            readonly results?: readonly components["schemas"]["ResellerTransactionSummary"][];
            /**
             * Format: int32
             * @description How many results there are on all pages.
             */
            readonly totalResultsCount?: number;
        };
        /** @description A transaction as a distributor sees it. */
        readonly DistributorTransactionSummary: components["schemas"]["TransactionSummary"] & {
            readonly resellerRef?: components["schemas"]["ResellerRef"];
        };
        /** @description A transaction as a reseller sees it. */
        readonly ResellerTransactionSummary: components["schemas"]["TransactionSummary"] & {
            /** @description Whether the subscription is kept elsewhere. */
            readonly isSubscriptionExternal?: boolean;
        };
        /** @description A transaction in short. */
        readonly TransactionSummary: {
            /** @description Id of the order in the billing engine. */
            readonly billingEngineOrderId?: string;
            /** @description Three letters of ISO 4217. */
            readonly currency?: string;
            readonly customerRef?: components["schemas"]["CustomerRef"];
            /** @description Id of the transaction. */
            readonly id?: string;
            /** @description Whether the customer bought it without a partner. */
            readonly isCbcSelfServiceTransaction?: boolean;
            readonly orderSourceType?: components["schemas"]["OrderSourceType"];
            /** @description Number of the purchase order. */
            readonly poNumber?: string;
            /** @description Id of the quote. */
            readonly quoteId?: string;
            /** @description Who asked for it. */
            readonly requester?: string;
            readonly selfServeSubscriptionType?: components["schemas"]["SelfServeSubscriptionType"];
            /** @description The services. */
            readonly serviceRefs?: readonly components["schemas"]["ServiceRef"][];
            readonly status?: components["schemas"]["SubscriptionStatus"];
            /** @description The subscription. */
            readonly subscriptionRef?: {
                /** @description Id in the billing engine. */
                readonly billingEngineSubscriptionId?: string;
                /** @description Id of it. */
                readonly id?: string;
            };
            /** @description When it was, ISO 8601. */
            readonly transactionDate?: string;
            readonly transactionType?: components["schemas"]["TransactionType"];
        };
        /** @description What to look for and in which order. */
        readonly InvoiceSearchRequest: {
            /** @description All of them have to hold. */
            readonly filters?: readonly components["schemas"]["InvoiceFilter"][] | Record<string, never>;
            readonly sorter?: components["schemas"]["InvoiceSorter"];
        };
        /** @description A condition. */
        readonly InvoiceFilter: {
            /**
             * @description What is looked at.
             * @enum {string}
             */
            readonly key: "SUBSCRIPTION_ID" | "DATE_RECEIVED";
            readonly operator: components["schemas"]["FilterOperator"];
            readonly value: components["schemas"]["FilterValue"];
        };
        /** @description An order. */
        readonly InvoiceSorter: {
            /**
             * @description What is compared.
             * @enum {string}
             */
            readonly key: "DATE_RECEIVED";
            readonly operator?: components["schemas"]["SortOperator"];
        };
        /** @description A page of invoices. */
        readonly DistributorInvoicesPage: {
            /**
             * Format: int32
             * @description Number of the first result on this page, counted from 1.
             */
            readonly current?: number;
            /**
             * Format: int32
             * @description Number of the first result on the next page.
             */
            readonly next?: number;
            /** @description The results on this page. */
            readonly results?: readonly components["schemas"]["DistributorInvoice"][];
            /**
             * Format: int32
             * @description How many results there are on all pages.
             */
            readonly totalResultsCount?: number;
        };
        /**
         * @description Kind of document.
         * @enum {string}
         */
        readonly DocumentType: "CREDITMEMO" | "INVOICE";
        /** @description An invoice or a credit memo. */
        readonly DistributorInvoice: {
            /** @description Name of the file that tells what is charged. */
            readonly billingReportFileName?: string;
            readonly documentType?: components["schemas"]["DocumentType"];
            /** @description When the files were made. */
            readonly fileGenerationDate?: string;
            /** @description Name of the file of the invoice. */
            readonly invoiceFileName?: string;
            /** @description Name of the distributor. */
            readonly partnerName?: string;
            /** @description Id of the distributor in the partner program. */
            readonly prmId?: string;
            /** @description The subscription; of credit memos only. */
            readonly subscriptionId?: string;
            /** @description Name for people. */
            readonly userFriendlyInvoiceFileName?: string;
        };
        /** @description Which files. */
        readonly InvoiceDownloadFiles: {
            /** @description Names of files, as the search gives them. */
            readonly fileNames: readonly string[];
        };
        /** @description What to look for and in which order. */
        readonly UsageSearchRequest: {
            /** @description All of them have to hold. */
            readonly filters?: readonly components["schemas"]["UsageFilter"][] | Record<string, never>;
        };
        /** @description A condition. */
        readonly UsageFilter: {
            /**
             * @description What is looked at.
             * @enum {string}
             */
            readonly key: "CHARGE_ID" | "USAGE_DATE";
            readonly operator: components["schemas"]["FilterOperator"];
            readonly value: components["schemas"]["FilterValue"];
        };
        /** @description A page of usage. */
        readonly UsagePage: {
            /**
             * Format: int32
             * @description Number of the first result on this page, counted from 1.
             */
            readonly current?: number;
            /**
             * Format: int32
             * @description Number of the first result on the next page.
             */
            readonly next?: number;
            /** @description The results on this page. */
            readonly results?: readonly components["schemas"]["Usage"][];
            /**
             * Format: int32
             * @description How many results there are on all pages.
             */
            readonly totalResultsCount?: number;
        };
        /** @description What a customer used of one charge in a month. */
        readonly Usage: {
            /** @description Id of the billing account. */
            readonly billingAccountId?: string;
            /** @description Id of the discount contract. */
            readonly billingEngineDiscountContractId?: string;
            /** @description What is charged. */
            readonly chargeDescription?: string;
            /** @description Id of the charge. */
            readonly chargeId?: string;
            /** @description Name of the customer. */
            readonly customerName?: string;
            /** @description Id of the customer's organization. */
            readonly customerOrgId?: string;
            /** @description Where it runs. */
            readonly dataCenterDescription?: string;
            /** @description Id of the distributor in the partner program. */
            readonly distributorId?: string;
            /** @description Name of the distributor. */
            readonly distributorName?: string;
            /** @description Number of the part. */
            readonly partNumber?: string;
            /** @description Family of products. */
            readonly productFamily?: string;
            /** @description Id of the reseller in the partner program. */
            readonly resellerId?: string;
            /** @description Name of the reseller. */
            readonly resellerName?: string;
            /** @description Name of the service. */
            readonly service?: string;
            /** @description Id of the subscription in the billing engine. */
            readonly subscriptionId?: string;
            /** @description What is counted. */
            readonly unitOfMeasurement?: string;
            /** @description When it was used; a blank between day and time, and no zone. */
            readonly usageTimestamp?: string;
            /** @description What of it is committed. */
            readonly commitment?: number;
            /** @description List price of one. */
            readonly msrpPrice?: number;
            /** @description What goes beyond the commitment. */
            readonly onDemandUsage?: number;
            /** @description How much was used. */
            readonly usage?: number;
        };
        /** @description A customer. */
        readonly CustomerOfReseller: {
            /** @description Name of the customer. */
            readonly customerName?: string;
            /** @description Id of the customer's organization. */
            readonly customerOrgId?: string;
        };
        /** @description A reseller with the customers whose usage is known. */
        readonly UsageReseller: {
            /** @description The customers. */
            readonly customers?: readonly (components["schemas"]["CustomerOfReseller"] & {
                /** @description The services; the name is singular, the value an array. */
                readonly serviceRef?: readonly components["schemas"]["ServiceRef"][];
            })[];
            /** @description Name of the reseller. */
            readonly resellerName?: string;
            /** @description Id of the reseller in the partner program. */
            readonly resellerPRMId?: string;
        };
        /** @description A reseller with the customers that have an active discount contract. */
        readonly DiscountContractReseller: {
            /** @description The customers. */
            readonly customers?: readonly components["schemas"]["CustomerOfReseller"][];
            /** @description Name of the reseller. */
            readonly resellerName?: string;
            /** @description Id of the reseller in the partner program. */
            readonly resellerPRMId?: string;
        };
        /** @description What to look for and in which order. */
        readonly DistributorDiscountContractSearchRequest: {
            /** @description All of them have to hold. */
            readonly filters?: readonly components["schemas"]["DistributorDiscountContractFilter"][] | Record<string, never>;
            readonly sorter?: components["schemas"]["DistributorDiscountContractSorter"];
        };
        /** @description A condition. */
        readonly DistributorDiscountContractFilter: {
            /**
             * @description What is looked at.
             * @enum {string}
             */
            readonly key: "STATUS" | "RESELLER_NAME" | "CUSTOMER_NAME" | "CBC_CONTRACT_ID" | "CURRENCY";
            readonly operator: components["schemas"]["FilterOperator"];
            readonly value: components["schemas"]["FilterValue"];
        };
        /** @description An order. */
        readonly DistributorDiscountContractSorter: {
            /**
             * @description What is compared.
             * @enum {string}
             */
            readonly key: "CURRENT_SPENT" | "CURRENT_REMAINING_DURATION";
            readonly operator?: components["schemas"]["SortOperator"];
        };
        /** @description What to look for and in which order. */
        readonly ResellerDiscountContractSearchRequest: {
            /** @description All of them have to hold. */
            readonly filters?: readonly components["schemas"]["ResellerDiscountContractFilter"][] | Record<string, never>;
            /**
             * @description Which year of the contracts is meant.
             * @enum {string}
             */
            readonly period?: "CURRENT";
            readonly sorter?: components["schemas"]["ResellerDiscountContractSorter"];
        };
        /** @description A condition. */
        readonly ResellerDiscountContractFilter: {
            /**
             * @description What is looked at.
             * @enum {string}
             */
            readonly key: "STATUS" | "DISTRIBUTOR_NAME" | "CUSTOMER_NAME" | "CBC_CONTRACT_ID" | "CURRENCY";
            readonly operator: components["schemas"]["FilterOperator"];
            readonly value: components["schemas"]["FilterValue"];
        };
        /** @description An order. */
        readonly ResellerDiscountContractSorter: {
            /**
             * @description What is compared.
             * @enum {string}
             */
            readonly key: "CURRENT_REMAINING_DURATION";
            readonly operator?: components["schemas"]["SortOperator"];
        };
        /** @description A page of contracts. */
        readonly ResellerDiscountContractPage: {
            /**
             * Format: int32
             * @description Number of the first result on this page, counted from 1.
             */
            readonly current?: number;
            /**
             * Format: int32
             * @description Number of the first result on the next page.
             */
            readonly next?: number;
            /** @description The results on this page. */
            readonly results?: readonly components["schemas"]["ResellerDiscountContractMinusPricing"][];
            /**
             * Format: int32
             * @description How many results there are on all pages.
             */
            readonly totalResultsCount?: number;
        };
        /** @description A page of contracts and how many there are in all. */
        readonly ResellerDiscountContractsMinusPricingPage: {
            /** @description How many there are. */
            readonly aggregates?: {
                readonly currentYear?: components["schemas"]["ContractCount"];
                readonly totalYears?: components["schemas"]["ContractCount"];
            };
            readonly data?: components["schemas"]["ResellerDiscountContractPage"];
        };
        /** @description How many contracts there are. */
        readonly ContractCount: {
            /** @description How many have ended. */
            readonly expired?: number;
            /** @description How many there are. */
            readonly total?: number;
        };
        /** @description A discount contract as a reseller sees it, without prices. */
        readonly ResellerDiscountContractMinusPricing: {
            /** @description Id of the billing account. */
            readonly billingAccountId?: string;
            /** @description Id of the contract in the billing engine. */
            readonly billingEngineDiscountContractId?: string;
            /** @description Currency of the contract. */
            readonly currency?: string;
            readonly currentYear?: components["schemas"]["ContractPeriod"];
            /** @description Name of the customer. */
            readonly customerName?: string;
            /** @description Name of the distributor. */
            readonly distributorName?: string;
            /** @description Whether the contract ends within thirty days. */
            readonly expiring?: boolean;
            /**
             * @description Whether it runs.
             * @enum {string}
             */
            readonly status?: "ACTIVE" | "INACTIVE";
            readonly totalYears?: components["schemas"]["ContractPeriod"];
        };
        /** @description First and last day, as `M/D/YYYY`. */
        readonly ContractPeriod: {
            /** @description Last day. */
            readonly endDate?: string;
            /** @description First day. */
            readonly startDate?: string;
        };
        /** @description What is exchanged. */
        readonly InputRefreshToken: {
            /** @description The API token, 65 random alphanumeric characters. Optional in the documented schema, needed in practice. */
            readonly refreshToken?: string;
            /** @description Passcode of the multi-factor authentication, when that is on. */
            readonly passcode?: string;
        };
        /** @description What is exchanged. */
        readonly ApiTokenRequest: {
            /** @description The API token. */
            readonly api_token?: string;
            /** @description The same under its former name; deprecated. */
            readonly refresh_token?: string;
            /** @description Sent by clients; `refresh_token` where it is. */
            readonly grant_type?: string;
        };
        /** @description What it is exchanged for. */
        readonly AccessToken: {
            /** @description A JWT; goes into `csp-auth-token`. */
            readonly access_token?: string;
            /**
             * Format: int64
             * @description Seconds that it lives.
             */
            readonly expires_in?: number;
            /** @description A signed JWT about the user. */
            readonly id_token?: string;
            /** @description The API token. */
            readonly refresh_token?: string;
            /** @description What it may be used for; `*` is seen. */
            readonly scope?: string;
            /** @description `bearer` is seen. */
            readonly token_type?: string;
        };
        /** @description What it is exchanged for. There is no `expires_in`. */
        readonly AuthenticationTokens: {
            /** @description A JWT; goes into `csp-auth-token`. */
            readonly accessToken?: string;
            /** @description A signed JWT about the user. Only the authorization-code flow gives one. */
            readonly idToken?: string;
            /** @description The API token. */
            readonly refreshToken?: string;
            /** @description Where to send the user next. */
            readonly returnUrl?: string;
        };
        /** @description A file as it is. */
        readonly Bytes: unknown;
        /** @description The body of every refusal. Only `statusCode` and `message` say something to rely on. */
        readonly ErrorResponse: {
            /** @description More about the refusal, if anything. */
            readonly metadata: Record<string, never> | null;
            /** @description Id of the trace. */
            readonly traceId: string;
            /** @description The HTTP status. */
            readonly statusCode: number;
            /** @description What went wrong. */
            readonly message: string;
            /** @description Id of the request. */
            readonly requestId: string;
            /** @description Number of the module that refused; seen as text and as a number. */
            readonly moduleCode: string | number;
            /** @description Module and service code. Clients of the platform tell a failure by the presence of this member. */
            readonly cspErrorCode: string;
        };
    };
    responses: {
        /** @description The request breaks this contract. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The API token is unknown, revoked or expired, or there is none. */
        readonly InvalidGrant: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no access token, or it is malformed, expired or revoked. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description The access token may not act on this organization: it belongs to another provider, to a customer that asks for more than itself or
         *     for what only providers have, or to a user without the role for it. Also: payment methods were asked of a customer organization.
         */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Navigator does not know the organization. */
        readonly OrgNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The `Accept` header leaves no room for `application/json`. */
        readonly NotAcceptable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body is not `application/json`. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many calls. */
        readonly TooManyRequests: {
            headers: {
                /**
                 * @description Seconds to wait.
                 * @example 60
                 */
                readonly "Retry-After": number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Navigator failed. */
        readonly InternalServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body breaks this contract, or the service cannot be switched on. */
        readonly ServiceNotReady: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The organization is unknown, or it has no such service. */
        readonly ServiceNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The organization is unknown, or it has nothing of that id. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Bad Request, as VMware declares it: the request breaks this contract. */
        readonly DeclaredBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Unauthorized, as VMware declares it: there is no access token that is good. */
        readonly DeclaredUnauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Forbidden, as VMware declares it: the access token may not act on this organization, or the organization is of another kind. */
        readonly DeclaredForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Not Found, as VMware declares it: the organization is unknown, or it has nothing of that id or name. */
        readonly DeclaredNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Internal Server Error, as VMware declares it: Navigator failed. */
        readonly DeclaredInternalServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the MSP organization in VMware Cloud services.
         * @example 9d9648a7-115a-4a06-a613-a0c4077469f7
         */
        readonly ProviderOrgId: string;
        /**
         * @description Id of the provider or customer organization.
         * @example 9d9648a7-115a-4a06-a613-a0c4077469f7
         */
        readonly OrgId: string;
        /**
         * @description Access token made from the refresh token. See the security scheme of the same header.
         * @example string
         */
        readonly CspAuthToken: string;
        /**
         * @description Id of the customer organization. A provider may change its own organization in the same way.
         * @example 534039c2-c11d-4725-b14c-bf7476fda4a8
         */
        readonly CustomerOrgId: string;
        /**
         * @description Id of the distributor's organization.
         * @example 7c1e5d2a-4b8f-4f36-9a0d-3e62b1c85f74
         */
        readonly DistributorOrgId: string;
        /**
         * @description Id of the reseller's organization.
         * @example db38db96-dcc6-41e7-b88e-7793f0db77d2
         */
        readonly ResellerOrgId: string;
        /**
         * @description Id of a service definition in the MSP organization.
         * @example tcq4LTfyZ_-UPdPAJIi2LhnvxmE_
         */
        readonly ServiceDefinitionId: string;
        /**
         * @description Id of the subscription.
         * @example abdb210c-3459-4487-b0aa-dc64947b8a13
         */
        readonly SubscriptionId: string;
        /**
         * @description Id of the subscription.
         * @example 052822d5-14ad-4184-b2e1-df37e39d674a
         */
        readonly SellerSubscriptionId: string;
        /**
         * @description Only services whose `canBeEnabled` is this.
         * @example true
         */
        readonly CanBeEnabled: boolean;
        /**
         * @description Only services whose `commitContractSigned` is this.
         * @example true
         */
        readonly CommitContractSigned: boolean;
        /**
         * @description As whom to look. Changes nothing here.
         * @example PROVIDER
         */
        readonly ServiceContext: "OPERATOR" | "PROVIDER" | "TENANT";
        /**
         * @description Reads anew from the platform. Changes nothing here.
         * @example false
         */
        readonly Refresh: boolean;
        /**
         * @description How many items a page holds at most. Spelt with an underscore here, unlike in the 2-tier API.
         * @example 100
         */
        readonly PageLimitSnake: number;
        /**
         * @description Number of the first record, counted from 1. Spelt with an underscore here, unlike in the 2-tier API.
         * @example 1
         */
        readonly PageStartSnake: number;
        /**
         * @description How many results a page holds. Spelt in camelCase here, unlike in the MSP API.
         * @example 100
         */
        readonly PageLimit: number;
        /**
         * @description Number of the first result on the page, counted from 1. Spelt in camelCase here, unlike in the MSP API.
         * @example 1
         */
        readonly PageStart: number;
        /**
         * @description True = `consolidatedOffers`, add-ons within the offer that they belong to, in place of `offers`.
         * @example false
         */
        readonly ConsolidateOffers: boolean;
        /**
         * @description Only this customer; it must be linked to the provider in the path. Counts with a provider only.
         * @example 63b4d332-21a9-456d-8fcb-f480c5e11f23
         */
        readonly TenantId: string;
        /**
         * @description Start of the period, UNIX epoch; rounded down to the first of its month. The vendor's examples pass seconds here and milliseconds there: a value below 100000000000 is taken for seconds.
         * @example 1769904000
         */
        readonly StartTime: number;
        /**
         * @description End of the period, UNIX epoch; rounded down to the first of its month, which is no longer in the period. Without it the period ends with the last billing period.
         * @example 1772323200
         */
        readonly EndTime: number;
        /**
         * @description Only these services; ids of service definitions, separated by commas.
         * @example tcq4LTfyZ_-UPdPAJIi2LhnvxmE_
         */
        readonly ServiceIds: string;
        /**
         * @description True = a summary, without SKUs.
         * @example false
         */
        readonly DetailView: boolean;
        /**
         * @description With a provider in the path, true = data of the provider itself, whatever `tenantId` says; false without `tenantId` = data of all its customers.
         * @example false
         */
        readonly ProviderReport: boolean;
        /**
         * @description True = all customers of the provider, as without `tenantId`.
         * @example true
         */
        readonly AllTenants: boolean;
        /**
         * @description Sent by a public client; changes nothing here.
         * @example false
         */
        readonly Abd: boolean;
        /**
         * @description Only documents of this kind.
         * @example CREDITMEMO
         */
        readonly DocumentType: components["schemas"]["DocumentType"];
        /**
         * @description Language of the answer. Changes nothing here.
         * @example en-US
         */
        readonly Locale: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description That it is a file, and its name.
         * @example attachment; filename="report.csv"
         */
        readonly ContentDisposition: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getPaymentMethods: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Access token made from the refresh token. See the security scheme of the same header.
                 * @example string
                 */
                readonly "csp-auth-token"?: components["parameters"]["CspAuthToken"];
            };
            readonly path: {
                /**
                 * @description Id of the MSP organization in VMware Cloud services.
                 * @example 9d9648a7-115a-4a06-a613-a0c4077469f7
                 */
                readonly orgId: components["parameters"]["ProviderOrgId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK. The payment methods of the organization, as of now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": components["schemas"]["OrgPaymentMethods"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["OrgNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getOrg: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Access token made from the refresh token. See the security scheme of the same header.
                 * @example string
                 */
                readonly "csp-auth-token"?: components["parameters"]["CspAuthToken"];
            };
            readonly path: {
                /**
                 * @description Id of the provider or customer organization.
                 * @example 9d9648a7-115a-4a06-a613-a0c4077469f7
                 */
                readonly orgId: components["parameters"]["OrgId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK. The organization. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": components["schemas"]["Org"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["OrgNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly updateOrg: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Access token made from the refresh token. See the security scheme of the same header.
                 * @example string
                 */
                readonly "csp-auth-token"?: components["parameters"]["CspAuthToken"];
            };
            readonly path: {
                /**
                 * @description Id of the customer organization. A provider may change its own organization in the same way.
                 * @example 534039c2-c11d-4725-b14c-bf7476fda4a8
                 */
                readonly orgId: components["parameters"]["CustomerOrgId"];
            };
            readonly cookie?: never;
        };
        /** @description The organization as it is to be. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TenantRequest"];
            };
        };
        readonly responses: {
            /** @description OK. The organization as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": components["schemas"]["Org"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["OrgNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listTenants: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Access token made from the refresh token. See the security scheme of the same header.
                 * @example string
                 */
                readonly "csp-auth-token"?: components["parameters"]["CspAuthToken"];
            };
            readonly path: {
                /**
                 * @description Id of the MSP organization in VMware Cloud services.
                 * @example 9d9648a7-115a-4a06-a613-a0c4077469f7
                 */
                readonly orgId: components["parameters"]["ProviderOrgId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK. The customers. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": readonly components["schemas"]["Org"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["OrgNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly createTenant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Access token made from the refresh token. See the security scheme of the same header.
                 * @example string
                 */
                readonly "csp-auth-token"?: components["parameters"]["CspAuthToken"];
            };
            readonly path: {
                /**
                 * @description Id of the MSP organization in VMware Cloud services.
                 * @example 9d9648a7-115a-4a06-a613-a0c4077469f7
                 */
                readonly orgId: components["parameters"]["ProviderOrgId"];
            };
            readonly cookie?: never;
        };
        /** @description The new organization. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TenantRequest"];
            };
        };
        readonly responses: {
            /** @description Created. The new organization. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": components["schemas"]["Org"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["OrgNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getServicesOfOrg: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only services whose `canBeEnabled` is this.
                 * @example true
                 */
                readonly can_be_enabled?: components["parameters"]["CanBeEnabled"];
                /**
                 * @description Only services whose `commitContractSigned` is this.
                 * @example true
                 */
                readonly commit_contract_signed?: components["parameters"]["CommitContractSigned"];
                /**
                 * @description As whom to look. Changes nothing here.
                 * @example PROVIDER
                 */
                readonly context?: components["parameters"]["ServiceContext"];
                /**
                 * @description Reads anew from the platform. Changes nothing here.
                 * @example false
                 */
                readonly refresh?: components["parameters"]["Refresh"];
            };
            readonly header?: {
                /**
                 * @description Access token made from the refresh token. See the security scheme of the same header.
                 * @example string
                 */
                readonly "csp-auth-token"?: components["parameters"]["CspAuthToken"];
            };
            readonly path: {
                /**
                 * @description Id of the MSP organization in VMware Cloud services.
                 * @example 9d9648a7-115a-4a06-a613-a0c4077469f7
                 */
                readonly orgId: components["parameters"]["ProviderOrgId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK. The services. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": readonly components["schemas"]["Service"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["OrgNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly enableService: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Access token made from the refresh token. See the security scheme of the same header.
                 * @example string
                 */
                readonly "csp-auth-token"?: components["parameters"]["CspAuthToken"];
            };
            readonly path: {
                /**
                 * @description Id of the MSP organization in VMware Cloud services.
                 * @example 9d9648a7-115a-4a06-a613-a0c4077469f7
                 */
                readonly orgId: components["parameters"]["ProviderOrgId"];
                /**
                 * @description Id of a service definition in the MSP organization.
                 * @example tcq4LTfyZ_-UPdPAJIi2LhnvxmE_
                 */
                readonly serviceDefinitionId: components["parameters"]["ServiceDefinitionId"];
            };
            readonly cookie?: never;
        };
        /** @description The service as it is to be; `enabled` is all that counts. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Service"];
            };
        };
        readonly responses: {
            /** @description No Content. It is as it should be. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ServiceNotReady"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ServiceNotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly searchSubscriptions: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many items a page holds at most. Spelt with an underscore here, unlike in the 2-tier API.
                 * @example 100
                 */
                readonly page_limit?: components["parameters"]["PageLimitSnake"];
                /**
                 * @description Number of the first record, counted from 1. Spelt with an underscore here, unlike in the 2-tier API.
                 * @example 1
                 */
                readonly page_start?: components["parameters"]["PageStartSnake"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the MSP organization in VMware Cloud services.
                 * @example 9d9648a7-115a-4a06-a613-a0c4077469f7
                 */
                readonly orgId: components["parameters"]["ProviderOrgId"];
            };
            readonly cookie?: never;
        };
        /** @description What to look for. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubscriptionSearchRequest"];
            };
        };
        readonly responses: {
            /** @description OK. A page of summaries. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionPage"];
                };
            };
            readonly 400: components["responses"]["DeclaredBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["DeclaredForbidden"];
            readonly 404: components["responses"]["DeclaredNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getSubscription: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description True = `consolidatedOffers`, add-ons within the offer that they belong to, in place of `offers`.
                 * @example false
                 */
                readonly consolidate_offers?: components["parameters"]["ConsolidateOffers"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the MSP organization in VMware Cloud services.
                 * @example 9d9648a7-115a-4a06-a613-a0c4077469f7
                 */
                readonly orgId: components["parameters"]["ProviderOrgId"];
                /**
                 * @description Id of the subscription.
                 * @example abdb210c-3459-4487-b0aa-dc64947b8a13
                 */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK. The subscription. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MspSubscriptionDetails"];
                };
            };
            readonly 400: components["responses"]["DeclaredBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["DeclaredForbidden"];
            readonly 404: components["responses"]["DeclaredNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getUsageReport: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only this customer; it must be linked to the provider in the path. Counts with a provider only.
                 * @example 63b4d332-21a9-456d-8fcb-f480c5e11f23
                 */
                readonly tenantId?: components["parameters"]["TenantId"];
                /**
                 * @description Start of the period, UNIX epoch; rounded down to the first of its month. The vendor's examples pass seconds here and milliseconds there: a value below 100000000000 is taken for seconds.
                 * @example 1769904000
                 */
                readonly startTime?: components["parameters"]["StartTime"];
                /**
                 * @description End of the period, UNIX epoch; rounded down to the first of its month, which is no longer in the period. Without it the period ends with the last billing period.
                 * @example 1772323200
                 */
                readonly endTime?: components["parameters"]["EndTime"];
                /**
                 * @description Only these services; ids of service definitions, separated by commas.
                 * @example tcq4LTfyZ_-UPdPAJIi2LhnvxmE_
                 */
                readonly serviceIds?: components["parameters"]["ServiceIds"];
                /**
                 * @description True = a summary, without SKUs.
                 * @example false
                 */
                readonly detailView?: components["parameters"]["DetailView"];
                /**
                 * @description With a provider in the path, true = data of the provider itself, whatever `tenantId` says; false without `tenantId` = data of all its customers.
                 * @example false
                 */
                readonly providerReport?: components["parameters"]["ProviderReport"];
                /**
                 * @description True = all customers of the provider, as without `tenantId`.
                 * @example true
                 */
                readonly allTenants?: components["parameters"]["AllTenants"];
                /**
                 * @description Sent by a public client; changes nothing here.
                 * @example false
                 */
                readonly abd?: components["parameters"]["Abd"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the provider or customer organization.
                 * @example 9d9648a7-115a-4a06-a613-a0c4077469f7
                 */
                readonly orgId: components["parameters"]["OrgId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK. The usage of each organization. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["OrgBilling"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["OrgNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly downloadUsageReport: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only this customer; it must be linked to the provider in the path. Counts with a provider only.
                 * @example 63b4d332-21a9-456d-8fcb-f480c5e11f23
                 */
                readonly tenantId?: components["parameters"]["TenantId"];
                /**
                 * @description Start of the period, UNIX epoch; rounded down to the first of its month. The vendor's examples pass seconds here and milliseconds there: a value below 100000000000 is taken for seconds.
                 * @example 1769904000
                 */
                readonly startTime?: components["parameters"]["StartTime"];
                /**
                 * @description End of the period, UNIX epoch; rounded down to the first of its month, which is no longer in the period. Without it the period ends with the last billing period.
                 * @example 1772323200
                 */
                readonly endTime?: components["parameters"]["EndTime"];
                /**
                 * @description Only these services; ids of service definitions, separated by commas.
                 * @example tcq4LTfyZ_-UPdPAJIi2LhnvxmE_
                 */
                readonly serviceIds?: components["parameters"]["ServiceIds"];
                /**
                 * @description True = a summary, without SKUs.
                 * @example false
                 */
                readonly detailView?: components["parameters"]["DetailView"];
                /**
                 * @description With a provider in the path, true = data of the provider itself, whatever `tenantId` says; false without `tenantId` = data of all its customers.
                 * @example false
                 */
                readonly providerReport?: components["parameters"]["ProviderReport"];
                /**
                 * @description True = all customers of the provider, as without `tenantId`.
                 * @example true
                 */
                readonly allTenants?: components["parameters"]["AllTenants"];
                /**
                 * @description Sent by a public client; changes nothing here.
                 * @example false
                 */
                readonly abd?: components["parameters"]["Abd"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the provider or customer organization.
                 * @example 9d9648a7-115a-4a06-a613-a0c4077469f7
                 */
                readonly orgId: components["parameters"]["OrgId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK. The file. */
            readonly 200: {
                headers: {
                    readonly "Content-Disposition": components["headers"]["ContentDisposition"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["OrgNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getBillingSubscriptions: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only this customer; it must be linked to the provider in the path. Counts with a provider only.
                 * @example 63b4d332-21a9-456d-8fcb-f480c5e11f23
                 */
                readonly tenantId?: components["parameters"]["TenantId"];
                /**
                 * @description Start of the period, UNIX epoch; rounded down to the first of its month. The vendor's examples pass seconds here and milliseconds there: a value below 100000000000 is taken for seconds.
                 * @example 1769904000
                 */
                readonly startTime?: components["parameters"]["StartTime"];
                /**
                 * @description End of the period, UNIX epoch; rounded down to the first of its month, which is no longer in the period. Without it the period ends with the last billing period.
                 * @example 1772323200
                 */
                readonly endTime?: components["parameters"]["EndTime"];
                /**
                 * @description Only these services; ids of service definitions, separated by commas.
                 * @example tcq4LTfyZ_-UPdPAJIi2LhnvxmE_
                 */
                readonly serviceIds?: components["parameters"]["ServiceIds"];
                /**
                 * @description True = a summary, without SKUs.
                 * @example false
                 */
                readonly detailView?: components["parameters"]["DetailView"];
                /**
                 * @description With a provider in the path, true = data of the provider itself, whatever `tenantId` says; false without `tenantId` = data of all its customers.
                 * @example false
                 */
                readonly providerReport?: components["parameters"]["ProviderReport"];
                /**
                 * @description True = all customers of the provider, as without `tenantId`.
                 * @example true
                 */
                readonly allTenants?: components["parameters"]["AllTenants"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the provider or customer organization.
                 * @example 9d9648a7-115a-4a06-a613-a0c4077469f7
                 */
                readonly orgId: components["parameters"]["OrgId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK. The term subscriptions of each organization. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["OrgBilling"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["OrgNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly searchDistributorSubscriptions: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many results a page holds. Spelt in camelCase here, unlike in the MSP API.
                 * @example 100
                 */
                readonly pageLimit?: components["parameters"]["PageLimit"];
                /**
                 * @description Number of the first result on the page, counted from 1. Spelt in camelCase here, unlike in the MSP API.
                 * @example 1
                 */
                readonly pageStart?: components["parameters"]["PageStart"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the distributor's organization.
                 * @example 7c1e5d2a-4b8f-4f36-9a0d-3e62b1c85f74
                 */
                readonly orgId: components["parameters"]["DistributorOrgId"];
            };
            readonly cookie?: never;
        };
        /** @description What to look for. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["DistributorSubscriptionSearchRequest"];
            };
        };
        readonly responses: {
            /** @description OK. A page of subscriptions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DistributorSubscriptionPage"];
                };
            };
            readonly 400: components["responses"]["DeclaredBadRequest"];
            readonly 401: components["responses"]["DeclaredUnauthorized"];
            readonly 403: components["responses"]["DeclaredForbidden"];
            readonly 404: components["responses"]["DeclaredNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["DeclaredInternalServerError"];
        };
    };
    readonly getDistributorSubscriptionTransactions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the distributor's organization.
                 * @example 7c1e5d2a-4b8f-4f36-9a0d-3e62b1c85f74
                 */
                readonly orgId: components["parameters"]["DistributorOrgId"];
                /**
                 * @description Id of the subscription.
                 * @example 052822d5-14ad-4184-b2e1-df37e39d674a
                 */
                readonly subscriptionId: components["parameters"]["SellerSubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK. The transactions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DistributorTransaction"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly searchDistributorTransactions: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many results a page holds. Spelt in camelCase here, unlike in the MSP API.
                 * @example 100
                 */
                readonly pageLimit?: components["parameters"]["PageLimit"];
                /**
                 * @description Number of the first result on the page, counted from 1. Spelt in camelCase here, unlike in the MSP API.
                 * @example 1
                 */
                readonly pageStart?: components["parameters"]["PageStart"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the distributor's organization.
                 * @example 7c1e5d2a-4b8f-4f36-9a0d-3e62b1c85f74
                 */
                readonly orgId: components["parameters"]["DistributorOrgId"];
            };
            readonly cookie?: never;
        };
        /** @description What to look for. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["TransactionSearchRequest"];
            };
        };
        readonly responses: {
            /** @description OK. A page of transactions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DistributorTransactionSummaryPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly searchResellerTransactions: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many results a page holds. Spelt in camelCase here, unlike in the MSP API.
                 * @example 100
                 */
                readonly pageLimit?: components["parameters"]["PageLimit"];
                /**
                 * @description Number of the first result on the page, counted from 1. Spelt in camelCase here, unlike in the MSP API.
                 * @example 1
                 */
                readonly pageStart?: components["parameters"]["PageStart"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the reseller's organization.
                 * @example db38db96-dcc6-41e7-b88e-7793f0db77d2
                 */
                readonly orgId: components["parameters"]["ResellerOrgId"];
            };
            readonly cookie?: never;
        };
        /** @description What to look for. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["TransactionSearchRequest"];
            };
        };
        readonly responses: {
            /** @description OK. A page of transactions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResellerTransactionSummaryPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly searchDistributorInvoices: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only documents of this kind.
                 * @example CREDITMEMO
                 */
                readonly documentType?: components["parameters"]["DocumentType"];
                /**
                 * @description Language of the answer. Changes nothing here.
                 * @example en-US
                 */
                readonly locale?: components["parameters"]["Locale"];
                /**
                 * @description How many results a page holds. Spelt in camelCase here, unlike in the MSP API.
                 * @example 100
                 */
                readonly pageLimit?: components["parameters"]["PageLimit"];
                /**
                 * @description Number of the first result on the page, counted from 1. Spelt in camelCase here, unlike in the MSP API.
                 * @example 1
                 */
                readonly pageStart?: components["parameters"]["PageStart"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the distributor's organization.
                 * @example 7c1e5d2a-4b8f-4f36-9a0d-3e62b1c85f74
                 */
                readonly orgId: components["parameters"]["DistributorOrgId"];
            };
            readonly cookie?: never;
        };
        /** @description What to look for. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["InvoiceSearchRequest"];
            };
        };
        readonly responses: {
            /** @description OK. A page of invoices. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DistributorInvoicesPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["DeclaredUnauthorized"];
            readonly 403: components["responses"]["DeclaredForbidden"];
            readonly 404: components["responses"]["DeclaredNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["DeclaredInternalServerError"];
        };
    };
    readonly downloadDistributorInvoices: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the distributor's organization.
                 * @example 7c1e5d2a-4b8f-4f36-9a0d-3e62b1c85f74
                 */
                readonly orgId: components["parameters"]["DistributorOrgId"];
            };
            readonly cookie?: never;
        };
        /** @description Names of the files. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InvoiceDownloadFiles"];
            };
        };
        readonly responses: {
            /** @description OK. The compressed file. */
            readonly 200: {
                headers: {
                    readonly "Content-Disposition": components["headers"]["ContentDisposition"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": components["schemas"]["Bytes"];
                };
            };
            readonly 400: components["responses"]["DeclaredBadRequest"];
            readonly 401: components["responses"]["DeclaredUnauthorized"];
            readonly 403: components["responses"]["DeclaredForbidden"];
            readonly 404: components["responses"]["DeclaredNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["DeclaredInternalServerError"];
        };
    };
    readonly searchDistributorUsages: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many results a page holds. Spelt in camelCase here, unlike in the MSP API.
                 * @example 100
                 */
                readonly pageLimit?: components["parameters"]["PageLimit"];
                /**
                 * @description Number of the first result on the page, counted from 1. Spelt in camelCase here, unlike in the MSP API.
                 * @example 1
                 */
                readonly pageStart?: components["parameters"]["PageStart"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the distributor's organization.
                 * @example 7c1e5d2a-4b8f-4f36-9a0d-3e62b1c85f74
                 */
                readonly orgId: components["parameters"]["DistributorOrgId"];
            };
            readonly cookie?: never;
        };
        /** @description What to look for. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["UsageSearchRequest"];
            };
        };
        readonly responses: {
            /** @description OK. A page of usage. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UsagePage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly downloadDistributorUsages: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the distributor's organization.
                 * @example 7c1e5d2a-4b8f-4f36-9a0d-3e62b1c85f74
                 */
                readonly orgId: components["parameters"]["DistributorOrgId"];
            };
            readonly cookie?: never;
        };
        /** @description What to look for. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["UsageSearchRequest"];
            };
        };
        readonly responses: {
            /** @description OK. The file. */
            readonly 200: {
                headers: {
                    readonly "Content-Disposition": components["headers"]["ContentDisposition"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": components["schemas"]["Bytes"];
                };
            };
            readonly 400: components["responses"]["DeclaredBadRequest"];
            readonly 401: components["responses"]["DeclaredUnauthorized"];
            readonly 403: components["responses"]["DeclaredForbidden"];
            readonly 404: components["responses"]["DeclaredNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["DeclaredInternalServerError"];
        };
    };
    readonly getDistributorUsageCustomers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the distributor's organization.
                 * @example 7c1e5d2a-4b8f-4f36-9a0d-3e62b1c85f74
                 */
                readonly orgId: components["parameters"]["DistributorOrgId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK. The resellers with their customers. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["UsageReseller"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["DeclaredUnauthorized"];
            readonly 403: components["responses"]["DeclaredForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly downloadDistributorDiscountContracts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the distributor's organization.
                 * @example 7c1e5d2a-4b8f-4f36-9a0d-3e62b1c85f74
                 */
                readonly orgId: components["parameters"]["DistributorOrgId"];
            };
            readonly cookie?: never;
        };
        /** @description What to look for. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["DistributorDiscountContractSearchRequest"];
            };
        };
        readonly responses: {
            /** @description OK. The workbook. */
            readonly 200: {
                headers: {
                    readonly "Content-Disposition": components["headers"]["ContentDisposition"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": components["schemas"]["Bytes"];
                };
            };
            readonly 400: components["responses"]["DeclaredBadRequest"];
            readonly 401: components["responses"]["DeclaredUnauthorized"];
            readonly 403: components["responses"]["DeclaredForbidden"];
            readonly 404: components["responses"]["DeclaredNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["DeclaredInternalServerError"];
        };
    };
    readonly searchResellerDiscountContracts: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many results a page holds. Spelt in camelCase here, unlike in the MSP API.
                 * @example 100
                 */
                readonly pageLimit?: components["parameters"]["PageLimit"];
                /**
                 * @description Number of the first result on the page, counted from 1. Spelt in camelCase here, unlike in the MSP API.
                 * @example 1
                 */
                readonly pageStart?: components["parameters"]["PageStart"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the reseller's organization.
                 * @example db38db96-dcc6-41e7-b88e-7793f0db77d2
                 */
                readonly orgId: components["parameters"]["ResellerOrgId"];
            };
            readonly cookie?: never;
        };
        /** @description What to look for. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResellerDiscountContractSearchRequest"];
            };
        };
        readonly responses: {
            /** @description OK. A page of contracts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResellerDiscountContractsMinusPricingPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getResellerDiscountContractCustomers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the reseller's organization.
                 * @example db38db96-dcc6-41e7-b88e-7793f0db77d2
                 */
                readonly orgId: components["parameters"]["ResellerOrgId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK. The reseller with its customers. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DiscountContractReseller"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["DeclaredUnauthorized"];
            readonly 403: components["responses"]["DeclaredForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly createAccessToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The API token. The documentation marks the body as optional; without an API token the call is refused. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["InputRefreshToken"];
            };
        };
        readonly responses: {
            /** @description Created. The tokens. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuthenticationTokens"];
                };
            };
            readonly 400: components["responses"]["InvalidGrant"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly authorizeApiToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The API token. */
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["ApiTokenRequest"];
                readonly "application/json": components["schemas"]["ApiTokenRequest"];
            };
        };
        readonly responses: {
            /** @description OK. The token. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": components["schemas"]["AccessToken"];
                };
            };
            readonly 400: components["responses"]["InvalidGrant"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
}
