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
        /** @description What is exchanged. */
        readonly InputRefreshToken: {
            /** @description The API token, 65 random alphanumeric characters. Optional in the documented schema, needed in practice. */
            readonly refreshToken?: string;
            /** @description Passcode of the multi-factor authentication, when that is on. */
            readonly passcode?: string;
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
    };
    requestBodies: never;
    headers: never;
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
}
