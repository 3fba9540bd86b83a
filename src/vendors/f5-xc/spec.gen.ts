// Generated from the specs by scripts/generate.mjs: change the spec, not this file.
export interface paths {
    readonly "/api/web/namespaces/{namespace}/billing/payment_methods": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create payment method specification
         * @description Creates a payment method with a role. The card itself stays with the payment provider: the request brings the provider's token, and
         *     the service names the new object.
         *
         *     There is at most one primary and at most one secondary method in a namespace: whoever held the wanted role becomes normal.
         */
        readonly post: operations["createPaymentMethod"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/{namespace}/billing/payment_methods/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete payment method specification
         * @description Removes a payment method. There is no request body.
         */
        readonly delete: operations["deletePaymentMethod"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/{namespace}/billing/payment_method/{name}/primary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make credit card primary
         * @description Makes a payment method the primary one. A method that is primary already stays as it is, and nothing changes. A secondary method
         *     becomes primary, and there is no secondary afterwards.
         */
        readonly post: operations["makePaymentMethodPrimary"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/{namespace}/billing/payment_method/{name}/secondary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make payment method secondary
         * @description Makes a payment method the secondary one. A method that is secondary already stays as it is, and nothing changes. A primary method
         *     becomes secondary, and there is no primary afterwards: no other method is promoted.
         */
        readonly post: operations["makePaymentMethodSecondary"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/{namespace}/billing/payment_method/{name}/swap-primary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make payment method secondary
         * @description Swaps roles: the payment method of the path becomes primary, any other becomes secondary. The documentation adds that `name` is
         *     ignored; this holds for the member of the body.
         */
        readonly post: operations["swapPaymentMethodRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/{namespace}/billing/plan_transition": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * InitiatePlanTransition.
         * @description Creates a plan transition request: the tenant wants to move to another plan. The answer has the id to ask for its state with, and says
         *     whether somebody at the vendor has to approve it first.
         *
         *     The request sample of the published page has `payload.domain` = `example`, which is shorter than the 26 characters that the same page
         *     asks for: as printed it is refused in the profile `documented` and accepted in `wire`.
         */
        readonly post: operations["initiatePlanTransition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/no_auth/namespaces/system/billing/plan_transition": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * GetPlanTransition
         * @description Reads a plan transition by the id that InitiatePlanTransition gave. For now the answer has the state only.
         *
         *     A tenant may be out of reach while it is made anew, so this path lies outside the authenticated tree: credentials are neither needed
         *     nor looked at.
         */
        readonly get: operations["getPlanTransition"];
        readonly put?: never;
        readonly post?: never;
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
        /** @description Documented as a bare JSON string. The service was seen to send an object (profile `wire`): the gRPC code, details, and the message. */
        readonly Error: string;
        /** @description Any text. */
        readonly Text: string;
        /** @description Name of an object or of a namespace. */
        readonly ObjectName: string;
        /**
         * Contact Type
         * @description `MAILING`: for correspondence by mail. `BILLING`: printed on invoices. `PAYMENT`: goes with a payment method and is used when it is charged.
         * @default MAILING
         * @enum {string}
         */
        readonly contactContactType: "MAILING" | "BILLING" | "PAYMENT";
        /**
         * Contact
         * @description A postal address and a phone number. The documentation describes some members as network addresses; they are not.
         */
        readonly schemacontactGlobalSpecType: {
            /** @description Address line 1, for example `1234 Main road`. */
            readonly address1?: components["schemas"]["Text"];
            /** @description Address line 2, for example `P.O BOX 56`. */
            readonly address2?: components["schemas"]["Text"];
            /** @description For example `Sunnyvale`. */
            readonly city?: components["schemas"]["Text"];
            readonly contact_type?: components["schemas"]["contactContactType"];
            /** @description For example `US`. Not checked against a list. */
            readonly country?: components["schemas"]["Text"];
            /** @description For example `Santa Clara`. */
            readonly county?: components["schemas"]["Text"];
            /** @description For example `+11234567890`. */
            readonly phone_number?: components["schemas"]["Text"];
            /** @description For example `California`. */
            readonly state?: components["schemas"]["Text"];
            /** @description For example `CA`. */
            readonly state_code?: components["schemas"]["Text"];
            /** @description ZIP code, for example `95054`. */
            readonly zip_code?: components["schemas"]["Text"];
        };
        /**
         * Payment method role
         * @description `PRIMARY` is always used when charging for the services. `SECONDARY` is used when the primary failed. `NORMAL` is a card that has no role as such. `UNKNOWN` is not set.
         * @default PAYMENT_METHOD_ROLE_UNKNOWN
         * @enum {string}
         */
        readonly payment_methodPaymentMethodRole: "PAYMENT_METHOD_ROLE_UNKNOWN" | "PAYMENT_METHOD_ROLE_PRIMARY" | "PAYMENT_METHOD_ROLE_SECONDARY" | "PAYMENT_METHOD_ROLE_NORMAL";
        /**
         * Create Request
         * @description What is known of a payment method before the service has named it.
         */
        readonly payment_methodCreatePaymentMethodRequest: {
            /** @description Address of the payment method. */
            readonly contact?: components["schemas"]["schemacontactGlobalSpecType"];
            /** @description The namespace in which the payment method will be created, `system` if there is none. The path decides. */
            readonly namespace?: components["schemas"]["ObjectName"];
            readonly role?: components["schemas"]["payment_methodPaymentMethodRole"];
            /** @description Token from the designated payment provider, for example Stripe; `tok-123456`. */
            readonly token?: string;
        };
        /**
         * Create Response
         * @description What the service called the new payment method.
         */
        readonly payment_methodCreatePaymentMethodResponse: {
            /** @description Name of the newly created payment method object. */
            readonly name?: components["schemas"]["ObjectName"];
        };
        /**
         * Change payment method role request
         * @description Changes a payment method role to primary.
         */
        readonly payment_methodPaymentMethodPrimaryReq: {
            /** @description The name of the payment method object to be made primary. */
            readonly name?: components["schemas"]["ObjectName"];
            /** @description The namespace in which the payment method object is present. */
            readonly namespace?: components["schemas"]["ObjectName"];
        };
        /**
         * Change payment method role request
         * @description Changes a payment method role to secondary.
         */
        readonly payment_methodPaymentMethodSecondaryReq: {
            /** @description The name of the payment method object to be made secondary. */
            readonly name?: components["schemas"]["ObjectName"];
            /** @description The namespace in which the payment method object is present. */
            readonly namespace?: components["schemas"]["ObjectName"];
        };
        /**
         * Change payment method role request
         * @description Changes a payment method role, from or to primary or backup.
         */
        readonly payment_methodPaymentMethodRoleSwapReq: {
            /** @description The name of the payment method object to be updated. Ignored. */
            readonly name?: components["schemas"]["ObjectName"];
            /** @description The namespace in which the payment method object is present. */
            readonly namespace?: components["schemas"]["ObjectName"];
        };
        /**
         * Deletion reason
         * @description Why a tenant leaves its plan. Means something where the tenant is deleted and made anew, or moves to a free plan.
         * @default REASON_UNKNOWN
         * @enum {string}
         */
        readonly tenantDeletionReason: "REASON_UNKNOWN" | "REASON_SWITCH_TO_FREE_PLAN" | "REASON_NO_LONGER_NEEDED" | "REASON_NOT_JUSTIFY_COSTS" | "REASON_DIFFICULT_TO_USE";
        /**
         * TransitionPayload
         * @description What it takes to move from the tenant's current plan to the new one.
         */
        readonly plan_transitionTransitionPayload: {
            /** @description The customer's address for invoices, kept at the billing provider. */
            readonly billing_address?: components["schemas"]["schemacontactGlobalSpecType"];
            /** @description Account at the billing provider that was made to check the billing data, kept so that no second one is made; for example `f68bb6f4-b279-403b-b5e8-59dd6fcf73f0`. Set by the service: what a client sends is ignored. */
            readonly billing_provider_account_id?: components["schemas"]["Text"];
            /** @description If true, a support ticket is opened for the request. */
            readonly create_support_ticket?: boolean;
            /** @description What the customer says about deleting the account, for example `customer given feedback`. */
            readonly deletion_feedback?: components["schemas"]["Text"];
            readonly deletion_reason?: components["schemas"]["tenantDeletionReason"];
            /**
             * Format: hostname
             * @description Domain for enterprise tenants. The vendor's own example, `domain1`, is shorter than the limit.
             */
            readonly domain?: string;
            /** @description Address that goes with the card behind `payment_provider_token`. Without it the address that came with the token is used, be it empty. */
            readonly payment_address?: components["schemas"]["schemacontactGlobalSpecType"];
            /** @description Token from the payment provider for credit card details; `tok-123456`. */
            readonly payment_provider_token?: string;
            /** @description Addon services to subscribe to as part of the transition. */
            readonly subscribe_addon_services?: readonly string[];
            /** @description What the customer wants to add to the support ticket, for example `user comment`. */
            readonly support_ticket_info?: components["schemas"]["Text"];
            /** @description Id of the subscription at the third party, for example `e265802e-9dfa-4632-8c0b-cc2596e5599e`. Set by the service as the transition is created. */
            readonly tp_subscription_id?: components["schemas"]["Text"];
            /** @description Addon services to unsubscribe from as part of the transition. */
            readonly unsubscribe_addon_services?: readonly string[];
        };
        /**
         * InitiatePlanTransitionReq
         * @description Request body of InitiatePlanTransition.
         */
        readonly plan_transitionInitiatePlanTransitionReq: {
            /** @description This namespace is not used, all requests are stored under the system namespace. */
            readonly namespace?: components["schemas"]["ObjectName"];
            /** @description Name of the plan template that the tenant wants to move to, for example `plan-1`. */
            readonly new_plan?: components["schemas"]["Text"];
            readonly payload?: components["schemas"]["plan_transitionTransitionPayload"];
        };
        /**
         * InitiatePlanTransitionRsp
         * @description Response body of InitiatePlanTransition.
         */
        readonly plan_transitionInitiatePlanTransitionRsp: {
            /** @description ID of the newly created plan transition request, for example `dec2417d-adb1-4fcc-8dcd-529b1d31a652`. The documentation also gives it bounds of 1 and 4094, which mean nothing for a text. */
            readonly id?: components["schemas"]["Text"];
            /** @description Whether the request requires manual approval. */
            readonly requires_manual_approval?: boolean;
        };
        /**
         * State
         * @description `STATE_CREATING`: the request was created and is being worked on. `STATE_WAITING_FOR_APPROVAL`: somebody at the vendor has to approve it. `STATE_FINISHED`: all steps were done. `STATE_FAILED`: some step failed. `STATE_UNSPECIFIED` is no valid state.
         * @default STATE_UNSPECIFIED
         * @enum {string}
         */
        readonly plan_transitionState: "STATE_UNSPECIFIED" | "STATE_CREATING" | "STATE_FAILED" | "STATE_FINISHED" | "STATE_WAITING_FOR_APPROVAL";
        /**
         * GetPlanTransitionRsp
         * @description Response body of GetPlanTransition.
         */
        readonly plan_transitionGetPlanTransitionRsp: {
            readonly state?: components["schemas"]["plan_transitionState"];
        };
    };
    responses: {
        /** @description A successful response. The documentation leaves the body open; the service sends an empty object. */
        readonly Empty: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": unknown;
            };
        };
        /** @description Returned when the request does not fit the contract. */
        readonly Invalid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Returned when operation is not authorized. No token, an expired or an unknown one. */
        readonly NotAuthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Returned when there is no permission to access resource. The token is good, its user has no right. */
        readonly NoPermission: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Returned when resource is not found. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Returned when operation on resource is conflicting with current value. */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Returned when operation has been rejected as it is happening too frequently. */
        readonly TooFrequent: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Returned when server encountered an error in processing API. */
        readonly ServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Returned when service is unavailable temporarily. */
        readonly Unavailable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Returned when server timed out processing request. */
        readonly TimedOut: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The namespace in which the payment method object is present. In the profile `wire` only `system` is one.
         * @example system
         */
        readonly PaymentMethodNamespace: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly createPaymentMethod: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace in which the payment method object is present. In the profile `wire` only `system` is one.
                 * @example system
                 */
                readonly namespace: components["parameters"]["PaymentMethodNamespace"];
            };
            readonly cookie?: never;
        };
        /** @description Role, address and provider token of the new payment method. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["payment_methodCreatePaymentMethodRequest"];
            };
        };
        readonly responses: {
            /** @description A successful response. The name that the service gave to the new payment method. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["payment_methodCreatePaymentMethodResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["NoPermission"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooFrequent"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["TimedOut"];
        };
    };
    readonly deletePaymentMethod: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace in which the payment method object is present. In the profile `wire` only `system` is one.
                 * @example system
                 */
                readonly namespace: components["parameters"]["PaymentMethodNamespace"];
                /**
                 * @description The name of the payment method object to be deleted.
                 * @example payment-method-3
                 */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Empty"];
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["NoPermission"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooFrequent"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["TimedOut"];
        };
    };
    readonly makePaymentMethodPrimary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace in which the payment method object is present. In the profile `wire` only `system` is one.
                 * @example system
                 */
                readonly namespace: components["parameters"]["PaymentMethodNamespace"];
                /**
                 * @description The name of the payment method object to be made primary.
                 * @example payment-method-1
                 */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        /** @description Repeats name and namespace of the path, which decides. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["payment_methodPaymentMethodPrimaryReq"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Empty"];
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["NoPermission"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooFrequent"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["TimedOut"];
        };
    };
    readonly makePaymentMethodSecondary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace in which the payment method object is present. In the profile `wire` only `system` is one.
                 * @example example
                 */
                readonly namespace: string;
                /**
                 * @description The name of the payment method object to be made secondary.
                 * @example example
                 */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        /** @description Repeats name and namespace of the path, which decides. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["payment_methodPaymentMethodSecondaryReq"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Empty"];
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["NoPermission"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooFrequent"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["TimedOut"];
        };
    };
    readonly swapPaymentMethodRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace in which the payment method object is present. In the profile `wire` only `system` is one.
                 * @example system
                 */
                readonly namespace: components["parameters"]["PaymentMethodNamespace"];
                /**
                 * @description The name of the payment method object to be updated.
                 * @example payment-method-1
                 */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        /** @description Name and namespace of the path, which decides. `name` is ignored. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["payment_methodPaymentMethodRoleSwapReq"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Empty"];
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["NoPermission"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooFrequent"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["TimedOut"];
        };
    };
    readonly initiatePlanTransition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description This namespace is not used, all requests are stored under the system namespace. So any is accepted, though the vendor's validator asks for `system`.
                 * @example example
                 */
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        /** @description The plan to move to, and what the move needs. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["plan_transitionInitiatePlanTransitionReq"];
            };
        };
        readonly responses: {
            /** @description A successful response. The request is stored. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["plan_transitionInitiatePlanTransitionRsp"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["NoPermission"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooFrequent"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["TimedOut"];
        };
    };
    readonly getPlanTransition: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Id of the plan transition request.
                 * @example dec2417d-adb1-4fcc-8dcd-529b1d31a652
                 */
                readonly id?: components["schemas"]["Text"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A successful response. Where the plan transition stands. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["plan_transitionGetPlanTransitionRsp"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["NoPermission"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooFrequent"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["TimedOut"];
        };
    };
}
