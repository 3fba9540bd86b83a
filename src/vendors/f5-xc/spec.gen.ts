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
    readonly "/api/web/namespaces/system/usage_plans/current": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get current plan
         * @description Reads the plan that the tenant is on, in the language of the tenant.
         */
        readonly get: operations["getCurrentPlan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/system/usage_plans/custom_list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List usage plans
         * @description Lists the plans that the tenant can be on, each with what a move onto it asks for. The key is `usage_plans`, not `items`.
         */
        readonly get: operations["listUsagePlans"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/system/addon/subscribe": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Subscribe to addon service
         * @description Subscribes to one addon service. The request has exactly one member, named after the service; its value is an empty object.
         */
        readonly post: operations["subscribe"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/system/addon/unsubscribe": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Unsubscribe from addon service
         * @description Ends the subscription to one addon service. The request is that of Subscribe.
         */
        readonly post: operations["unsubscribe"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/system/addon_services/{addon_service}/activation-status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get activation status of addon service
         * @description Tells whether the tenant is subscribed to an addon service. Names have hyphens here, where the members of Subscribe have underscores.
         */
        readonly get: operations["getAddonServiceActivationStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/{namespace}/usage/invoices/custom_list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List invoices
         * @description Lists the tenant's invoices, sorted by date of issue. `STATUS_PENDING` is the running one: it is active, and its amount grows with the
         *     usage.
         */
        readonly get: operations["listInvoices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/{namespace}/usage/invoice_pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download invoice PDF
         * @description Reads the PDF of a paid invoice. The answer is JSON that carries the file in base64, not `application/pdf`.
         */
        readonly get: operations["downloadInvoicePdf"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/{namespace}/current_usage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List current usage
         * @description What the usage of a period costs: an item for each type of usage, coupons, discount, total. Quantities are converted to the unit that
         *     is billed; what is below one of them counts as one, the rest is rounded down. Some usage is in the namespace `system` only.
         */
        readonly post: operations["listCurrentUsage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/{namespace}/monthly_usage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List monthly usage
         * @description What each month cost.
         */
        readonly post: operations["listMonthlyUsage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/{namespace}/usage_details": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List usage details
         * @description The usage of each object in a period. `hourly_breakdown_query` goes unchanged into ListHourlyUsageDetails, which has the same usage
         *     by the hour; `hourly_breakdown` itself is deprecated.
         */
        readonly post: operations["listUsageDetails"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/{namespace}/hourly_usage_details": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List hourly usage details
         * @description One object's usage by the hour (UTC). The query is the `hourly_breakdown_query` of an item of ListUsageDetails.
         */
        readonly post: operations["listHourlyUsageDetails"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/data/namespaces/system/billing/usage_summary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Billing usage summary
         * @description Usage by what is sold (SKU), as it was measured and as it is billed. A time is a unix timestamp or RFC 3339. Without an end the
         *     period is the six hours after the start, without a start the six hours before the end, without both the last six hours.
         */
        readonly post: operations["billingUsageSummary"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/{namespace}/subscriptions/custom_list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List subscriptions
         * @description Lists the tenant's subscriptions to plans, each with its billing periods. `current=true` leaves out those that are over.
         */
        readonly get: operations["listSubscriptions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/{namespace}/quotas": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List quotas
         * @description Lists the quota objects of a namespace. Metadata, system metadata, specification and status are null or empty unless `report_fields` or
         *     `report_status_fields` ask for them.
         */
        readonly get: operations["listQuotas"];
        readonly put?: never;
        /**
         * Create quota
         * @description Creates a quota object. Its name is unique in the namespace and cannot be changed.
         */
        readonly post: operations["createQuota"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/{namespace}/quotas/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get quota
         * @description Reads a quota object, in the form that `response_format` asks for.
         */
        readonly get: operations["getQuota"];
        /**
         * Replace quota
         * @description Replaces the metadata and the specification of a quota object. The name stays.
         */
        readonly put: operations["replaceQuota"];
        readonly post?: never;
        /**
         * Delete quota
         * @description Deletes a quota object. There is a request body; `fail_if_referred` refuses to delete what other objects refer to.
         */
        readonly delete: operations["deleteQuota"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/{namespace}/quota/limits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get quota limits
         * @description The limits that hold for the tenant. `quota_usage`, `float_quota_usage` and `api_limits` are deprecated twins of the other three maps.
         */
        readonly get: operations["getQuotaLimits"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/{namespace}/quota/usage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get quota usage
         * @description The limits that hold for the tenant, and how much of each is used. A text of the documentation says `number` where the schema has `current`.
         */
        readonly get: operations["getQuotaUsage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/custom/namespaces/{namespace}/whoami": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get user details
         * @description Who the caller is, and how the tenant's billing stands: its plan, the plan transition under way, addon services, and flags that tell of
         *     trouble with payments.
         */
        readonly get: operations["whoami"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/web/namespaces/system/customer_support/tax_exempt_request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Raise a tax exemption verification request
         * @description Asks the billing department to verify that the tenant is exempt from taxes. It opens a support ticket and changes nothing else; the
         *     decision takes days. For customers in the United States.
         */
        readonly post: operations["raiseTaxExemptVerificationSupportTicket"];
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
        /** @description A 64-bit integer, which JSON carries as a string. */
        readonly Int64: string;
        /**
         * Format: date-time
         * @description RFC 3339 in UTC, up to nanoseconds.
         */
        readonly Timestamp: string;
        /**
         * Format: date-time
         * @description A time, or null where there is none.
         */
        readonly UnsetTimestamp: string | null;
        /**
         * Empty
         * @description An object whose presence is all that counts.
         */
        readonly ioschemaEmpty: Record<string, never>;
        /**
         * Plan type
         * @default FREE
         * @enum {string}
         */
        readonly planPlanType: "FREE" | "INDIVIDUAL" | "TEAM" | "ORGANIZATION" | "PLAN_TYPE_UNSPECIFIED";
        /**
         * Tenant type
         * @description `FREEMIUM`: a customer without a domain of its own. `ENTERPRISE`: with one.
         * @default UNKNOWN
         * @enum {string}
         */
        readonly schemaTenantType: "UNKNOWN" | "FREEMIUM" | "ENTERPRISE";
        /**
         * Period unit
         * @default PERIOD_UNKNOWN
         * @enum {string}
         */
        readonly schemaPeriodUnitType: "PERIOD_UNKNOWN" | "PERIOD_DAY" | "PERIOD_WEEK" | "PERIOD_MONTH" | "PERIOD_YEAR";
        /**
         * Plan state
         * @description `STATE_TRANSITION_PENDING`: a transition from or to this plan is under way.
         * @default STATE_UNSPECIFIED
         * @enum {string}
         */
        readonly planPlanState: "STATE_UNSPECIFIED" | "STATE_READY" | "STATE_TRANSITION_PENDING";
        /**
         * Plan transition method
         * @description How to move onto a plan. `SUPPORT`: by a support request. `WIZARD`: by oneself. `RECREATE`: the tenant is deleted and made anew.
         * @default TRANSITION_METHOD_UNSPECIFIED
         * @enum {string}
         */
        readonly planPlanTransitionMethod: "TRANSITION_METHOD_UNSPECIFIED" | "TRANSITION_METHOD_SUPPORT" | "TRANSITION_METHOD_WIZARD" | "TRANSITION_METHOD_RECREATE";
        /**
         * Plan transition required field
         * @default TRANSITION_REQUIRED_FIELD_UNSPECIFIED
         * @enum {string}
         */
        readonly planPlanTransitionRequiredField: "TRANSITION_REQUIRED_FIELD_UNSPECIFIED" | "TRANSITION_REQUIRED_FIELD_PAYMENT_TOKEN" | "TRANSITION_REQUIRED_FIELD_DOMAIN" | "TRANSITION_REQUIRED_FIELD_CONTACTS";
        /**
         * Transition flow
         * @description What a move onto the plan asks for.
         */
        readonly planTransitionFlow: {
            readonly method?: components["schemas"]["planPlanTransitionMethod"];
            readonly required_fields?: readonly components["schemas"]["planPlanTransitionRequiredField"][];
            /** @description The billing department has to approve any move onto the plan. */
            readonly requires_manual_approval?: boolean;
        };
        /** Addon service */
        readonly planAddonService: {
            /** @description For example `re-2-ce-v1`. */
            readonly name?: components["schemas"]["Text"];
            /** @description For example `Transfer from RE to CE`. */
            readonly display_name?: components["schemas"]["Text"];
        };
        /**
         * Default quota
         * @description Limits that hold for a tenant on the plan.
         */
        readonly planDefaultQuota: {
            readonly object_limits?: components["schemas"]["quotaObjectLimits"];
            readonly resource_limits?: components["schemas"]["quotaResourceLimits"];
            readonly api_limits?: components["schemas"]["quotaApiLimits"];
            /** @description Limits of the gateway, by RPC. */
            readonly apigw_limits?: Record<string, never>;
        };
        /**
         * Plan
         * @description A usage plan.
         */
        readonly planPlanInternal: {
            /** @description Not meant for people; for example `free-p25-v2`. */
            readonly name?: components["schemas"]["Text"];
            /** @description For example `Free`, which is shorter than the six characters that the page asks for. */
            readonly title?: components["schemas"]["Text"];
            /** @description For example `Our free plan`. */
            readonly subtitle?: components["schemas"]["Text"];
            /** @description Markdown. */
            readonly description?: string;
            readonly usage_plan_type?: components["schemas"]["planPlanType"];
            /** @description What a tenant on the plan is. */
            readonly tenant_type?: components["schemas"]["schemaTenantType"];
            /** @description If true, nothing is billed by itself. */
            readonly billing_disabled?: boolean;
            /** @description The tenant is on it. */
            readonly current?: boolean;
            readonly state?: components["schemas"]["planPlanState"];
            /**
             * Format: int32
             * @description Cents for each renewal period.
             */
            readonly flat_price?: number;
            readonly renewal_period_unit?: components["schemas"]["schemaPeriodUnitType"];
            /** Format: int32 */
            readonly trial_period?: number;
            readonly trial_period_unit?: components["schemas"]["schemaPeriodUnitType"];
            readonly default_quota?: components["schemas"]["planDefaultQuota"];
            readonly transition_flow?: components["schemas"]["planTransitionFlow"];
            /** @description Part of the plan. */
            readonly included_addon_services?: readonly components["schemas"]["planAddonService"][];
            /** @description May be subscribed to on the plan. */
            readonly allowed_addon_services?: readonly components["schemas"]["planAddonService"][];
        };
        /**
         * Localized plan
         * @description Plans in one language.
         */
        readonly planLocalizedPlan: {
            /** @description For example `en-us`. */
            readonly locale?: components["schemas"]["Text"];
            readonly plans?: readonly components["schemas"]["planPlanInternal"][];
        };
        /** List usage plans response */
        readonly planListUsagePlansRsp: {
            readonly usage_plans?: readonly components["schemas"]["planLocalizedPlan"][];
        };
        /**
         * Subscribe request
         * @description Exactly one of these members, the vendor's "oneof" `addon_choice`.
         */
        readonly subscriptionSubscribeRequest: {
            readonly f5xc_appstack_standard?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_big_ip_irule_standard?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_bigip_utilities_standard?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_content_delivery_network_advanced?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_content_delivery_network_standard?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_delegated_access_standard?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_securemesh_advanced?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_securemesh_standard?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_site_management_standard?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_synthetic_monitoring_standard?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_waap_advanced?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_waap_standard?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_web_app_scanning_standard?: components["schemas"]["ioschemaEmpty"];
        };
        /**
         * Unsubscribe request
         * @description Exactly one of these members, the vendor's "oneof" `addon_choice`.
         */
        readonly subscriptionUnsubscribeRequest: {
            readonly f5xc_appstack_standard?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_big_ip_irule_standard?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_bigip_utilities_standard?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_content_delivery_network_advanced?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_content_delivery_network_standard?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_delegated_access_standard?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_securemesh_advanced?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_securemesh_standard?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_site_management_standard?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_synthetic_monitoring_standard?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_waap_advanced?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_waap_standard?: components["schemas"]["ioschemaEmpty"];
            readonly f5xc_web_app_scanning_standard?: components["schemas"]["ioschemaEmpty"];
        };
        /**
         * Activation state
         * @default AS_NONE
         * @enum {string}
         */
        readonly addon_serviceAddonServiceState: "AS_NONE" | "AS_PENDING" | "AS_SUBSCRIBED" | "AS_ERROR";
        /** Activation status */
        readonly addon_serviceGetActivationStatusResp: {
            readonly state?: components["schemas"]["addon_serviceAddonServiceState"];
        };
        /**
         * Invoice status
         * @description `STATUS_PENDING`: the running invoice. `STATUS_ISSUED`: just issued. `STATUS_CANCELLED`: before it was due. `OVERDUE`: past its due date, until it is paid; it has no prefix. The page adds a length of 17 characters, which none of these has.
         * @default STATUS_UNKNOWN
         * @enum {string}
         */
        readonly invoiceInvoiceStatus: "STATUS_UNKNOWN" | "STATUS_ISSUED" | "STATUS_PENDING" | "STATUS_PAID" | "STATUS_REFUNDED" | "STATUS_CANCELLED" | "OVERDUE";
        /** Invoice */
        readonly invoiceInvoiceType: {
            /** @description For example `invoice-abc-1`. */
            readonly name?: components["schemas"]["ObjectName"];
            readonly period_start?: components["schemas"]["Timestamp"];
            readonly period_end?: components["schemas"]["Timestamp"];
            /** @description Cents. */
            readonly amount?: components["schemas"]["Int64"];
            /** @description For example `USD`. */
            readonly currency?: components["schemas"]["Text"];
            readonly status?: components["schemas"]["invoiceInvoiceStatus"];
            /** @description The invoice is not final, its amount may change. */
            readonly active?: boolean;
        };
        /** List invoices response */
        readonly invoiceListInvoicesRsp: {
            readonly invoices?: readonly components["schemas"]["invoiceInvoiceType"][];
        };
        /** Download invoice PDF response */
        readonly invoiceDownloadInvoicePdfRsp: {
            /** @description The file. The page limits it to 1024 characters, which is less than an invoice takes. */
            readonly pdf?: string;
        };
        /** List current usage request */
        readonly usageListCurrentUsageReq: {
            readonly from?: components["schemas"]["Timestamp"];
            readonly to?: components["schemas"]["Timestamp"];
            /** @description The path decides. */
            readonly namespace?: components["schemas"]["ObjectName"];
        };
        /** List usage details request */
        readonly usageListUsageDetailsReq: {
            readonly from?: components["schemas"]["Timestamp"];
            readonly to?: components["schemas"]["Timestamp"];
            /** @description The path decides. */
            readonly namespace?: components["schemas"]["ObjectName"];
        };
        /**
         * Calculated usage item
         * @description What one type of usage costs.
         */
        readonly usageCalculatedUsageItem: {
            readonly usage_type?: components["schemas"]["Text"];
            /** @description What the usage consists of, by the labels of the usage details. */
            readonly metric_labels?: readonly string[];
            readonly quantity?: number;
            /** @description For example `MB`. */
            readonly unit_name?: components["schemas"]["Text"];
            /** @description In the unit that is billed; below 1 is 1, the rest is rounded down. */
            readonly quantity_billable?: components["schemas"]["Int64"];
            /** @description For example `GB`. */
            readonly unit_name_billable?: components["schemas"]["Text"];
            /** @description Hundredths of the currency. */
            readonly amount?: components["schemas"]["Int64"];
            /** @description For example `USD`. */
            readonly currency_code?: components["schemas"]["Text"];
            readonly start_timestamp?: components["schemas"]["Timestamp"];
            readonly end_timestamp?: components["schemas"]["Timestamp"];
            /** @description Not from usage, but a fee such as support. */
            readonly fixed?: boolean;
            /**
             * @default STATUS_UNKNOWN
             * @enum {string}
             */
            readonly status: "STATUS_UNKNOWN" | "STATUS_NO_DATA" | "STATUS_NOT_MEASURED" | "STATUS_ACTIVE";
        };
        /** Coupon */
        readonly usageCoupon: {
            /** @description For example `Coupon 1`. */
            readonly title?: components["schemas"]["Text"];
            /**
             * @default DISCOUNT_TYPE_UNKNOWN
             * @enum {string}
             */
            readonly discount_type: "DISCOUNT_TYPE_UNKNOWN" | "DISCOUNT_TYPE_FIXED_AMOUNT" | "DISCOUNT_TYPE_PERCENTAGE";
            /**
             * Format: int32
             * @description Cents, or hundredths of a percent; 1235 is 12.35 %.
             */
            readonly discount_amount?: number;
        };
        /** List current usage response */
        readonly usageListCurrentUsageResp: {
            readonly usage_items?: readonly components["schemas"]["usageCalculatedUsageItem"][];
            readonly coupons?: readonly components["schemas"]["usageCoupon"][];
            /** @description Hundredths of the currency. */
            readonly discount?: components["schemas"]["Int64"];
            /** @description Hundredths of the currency. */
            readonly total_cost?: components["schemas"]["Int64"];
        };
        /** List monthly usage request */
        readonly usageListMonthlyUsageReq: {
            /** @description The path decides. */
            readonly namespace?: components["schemas"]["ObjectName"];
        };
        /** Monthly usage */
        readonly usageMonthlyUsageType: {
            /** @description Hundredths of the currency. */
            readonly amount?: components["schemas"]["Int64"];
            readonly currency_code?: components["schemas"]["Text"];
            readonly start_timestamp?: components["schemas"]["Timestamp"];
            readonly end_timestamp?: components["schemas"]["Timestamp"];
        };
        /** List monthly usage response */
        readonly usageListMonthlyUsageResp: {
            readonly monthly_usage_items?: readonly components["schemas"]["usageMonthlyUsageType"][];
        };
        /**
         * Hourly item
         * @description One hour (UTC) of usage.
         */
        readonly usageHourlyItem: {
            readonly start_timestamp?: components["schemas"]["Timestamp"];
            readonly end_timestamp?: components["schemas"]["Timestamp"];
            readonly quantity?: number;
            readonly unit_name?: components["schemas"]["Text"];
            /** @description For example `pa4-deployment1`. */
            readonly deployment?: components["schemas"]["Text"];
            /** @description For example `pa4-deployment1-abcd12`; empty where the usage is not of containers. */
            readonly container?: components["schemas"]["Text"];
        };
        /**
         * Usage item
         * @description Usage of one object.
         */
        readonly usageUsageItem: {
            /** @description For example `pa4-resource1`. */
            readonly object_name?: components["schemas"]["Text"];
            readonly namespace?: components["schemas"]["Text"];
            readonly usage_type?: components["schemas"]["Text"];
            /** @description Stable id of the type of usage, one of the `metric_labels` of a calculated item. */
            readonly metric_label?: components["schemas"]["Text"];
            readonly quantity?: number;
            readonly unit_name?: components["schemas"]["Text"];
            readonly start_timestamp?: components["schemas"]["Timestamp"];
            readonly end_timestamp?: components["schemas"]["Timestamp"];
            /**
             * @deprecated
             * @description The same by the hour.
             */
            readonly hourly_breakdown?: readonly components["schemas"]["usageHourlyItem"][];
            /** @description Base64 of JSON, to be handed on unchanged. */
            readonly hourly_breakdown_query?: string;
        };
        /** List usage details response */
        readonly usageListUsageDetailsResp: {
            readonly usage_items?: readonly components["schemas"]["usageUsageItem"][];
        };
        /** List hourly usage details request */
        readonly usageListHourlyUsageDetailsReq: {
            /** @description The path decides. */
            readonly namespace?: components["schemas"]["ObjectName"];
            /** @description A `hourly_breakdown_query`. */
            readonly query?: components["schemas"]["Text"];
        };
        /** List hourly usage details response */
        readonly usageListHourlyUsageDetailsResp: {
            readonly hourly_usage_items?: readonly components["schemas"]["usageHourlyItem"][];
        };
        /** Billing usage summary request */
        readonly billingBillingUsageSummaryReq: {
            /** @description Unix timestamp or RFC 3339. */
            readonly start_time?: components["schemas"]["Text"];
            /** @description Unix timestamp or RFC 3339. */
            readonly end_time?: components["schemas"]["Text"];
        };
        /** Usage summary item */
        readonly billingUsageSummaryItem: {
            /** @description What is sold, for example `Anycast Public Virtual IP`. */
            readonly name?: components["schemas"]["Text"];
            /** @description Addon service that it belongs to, for example `f5xc-securemesh-advanced`. */
            readonly service?: components["schemas"]["Text"];
            readonly usage_metric_data?: {
                /** @description For example `hour`. */
                readonly unit?: components["schemas"]["Text"];
                readonly metric_value?: {
                    /** @description Unix timestamp. */
                    readonly timestamp?: number;
                    /** @description A number as text, for example `15`, which is shorter than the three characters that the page asks for. */
                    readonly value?: components["schemas"]["Text"];
                };
            };
            readonly billing_metric_data?: {
                /** @description For example `VIPs`. */
                readonly unit?: components["schemas"]["Text"];
                /** @description A number as text, for example `0.83`. */
                readonly value?: components["schemas"]["Text"];
            };
        };
        /** Billing usage summary response */
        readonly billingBillingUsageSummaryResp: {
            readonly usage_summary_items?: readonly components["schemas"]["billingUsageSummaryItem"][];
        };
        /** Billing period */
        readonly subscriptionPeriod: {
            /** Format: uuid */
            readonly uid?: string;
            /** @description At the billing provider. */
            readonly start_date?: components["schemas"]["Timestamp"];
            /** @description At the billing provider. */
            readonly end_date?: components["schemas"]["Timestamp"];
            /** @description The one that counts. */
            readonly internal_start_date?: components["schemas"]["Timestamp"];
            /** @description The one that counts. */
            readonly internal_end_date?: components["schemas"]["Timestamp"];
            readonly invoices?: readonly string[];
            readonly pending_invoice?: readonly string[];
            readonly closed_invoice?: readonly string[];
            readonly trial?: boolean;
        };
        /**
         * Subscription
         * @description A subscription to a plan.
         */
        readonly subscriptionSubscriptionType: {
            /** @description For example `sub-name-2e170678-4f50-4336-8af9-5413e9bdf250`. */
            readonly name?: components["schemas"]["Text"];
            /** @description Title of the plan, for example `Teams plan`. */
            readonly plan_name?: components["schemas"]["Text"];
            /** @description For example `plan-000f0453-9719-45bf-9cc9-c3e1f491f634`. */
            readonly plan_object_name?: components["schemas"]["Text"];
            readonly start_date?: components["schemas"]["Timestamp"];
            readonly cancellation_date?: components["schemas"]["UnsetTimestamp"];
            readonly cancelled?: boolean;
            readonly current?: boolean;
            readonly last_billing_period_start_date?: components["schemas"]["Timestamp"];
            readonly last_billing_period_end_date?: components["schemas"]["Timestamp"];
            readonly previous_billing_periods?: readonly components["schemas"]["subscriptionPeriod"][];
        };
        /** List subscriptions response */
        readonly subscriptionListSubscriptionsRsp: {
            readonly subscriptions?: readonly components["schemas"]["subscriptionSubscriptionType"][];
        };
        /** @description What a limit is about: a kind of object (`virtual_host`), a resource, an RPC (`ves.io.schema.advertise_policy.API.Create`). */
        readonly quotaLimitName: string;
        /** @description Limits of objects, by kind. */
        readonly quotaObjectLimits: {
            readonly [key: string]: {
                /** Format: int32 */
                readonly maximum?: number;
            };
        };
        /** @description Limits of resources, by name. */
        readonly quotaResourceLimits: {
            readonly [key: string]: {
                readonly maximum?: number;
            };
        };
        /** @description Calls of an RPC by unit of time, and how many of them at once. */
        readonly quotaRateLimit: {
            /** Format: int32 */
            readonly rate?: number;
            /** Format: int32 */
            readonly burst?: number;
            /** @enum {string} */
            readonly unit?: "per-second" | "per-minute" | "per-hour" | "per-day";
        };
        /** @description Limits of calls, by RPC. */
        readonly quotaApiLimits: {
            readonly [key: string]: components["schemas"]["quotaRateLimit"];
        };
        /** Quota specification */
        readonly quotaSpecType: {
            readonly object_limits?: components["schemas"]["quotaObjectLimits"];
            readonly resource_limits?: components["schemas"]["quotaResourceLimits"];
            readonly api_limits?: components["schemas"]["quotaApiLimits"];
        };
        /** @description Keys of 1 to 64 characters. */
        readonly schemaMetadataMap: {
            readonly [key: string]: string;
        };
        /**
         * Metadata
         * @description What people say about an object.
         */
        readonly schemaObjectCreateMetaType: {
            readonly annotations?: components["schemas"]["schemaMetadataMap"];
            /** @description At most 1200 bytes. The page also has a minimum of 21 characters, which was measured and is no rule. */
            readonly description?: string;
            readonly disable?: boolean;
            readonly labels?: components["schemas"]["schemaMetadataMap"];
            /** @description Of DNS-1035; unique in the namespace, never changed. */
            readonly name?: string;
            /** @description The path decides. */
            readonly namespace?: components["schemas"]["ObjectName"];
        };
        /**
         * Metadata
         * @description What people say about an object, as stored.
         */
        readonly schemaObjectGetMetaType: {
            readonly annotations?: {
                readonly [key: string]: string;
            };
            readonly description?: string;
            readonly disable?: boolean;
            readonly labels?: {
                readonly [key: string]: string;
            };
            readonly name?: string;
            readonly namespace?: string;
        };
        /**
         * System metadata
         * @description What the service says about an object.
         */
        readonly schemaSystemObjectGetMetaType: {
            /** Format: uuid */
            readonly uid?: string;
            readonly tenant?: components["schemas"]["Text"];
            readonly creation_timestamp?: components["schemas"]["Timestamp"];
            readonly modification_timestamp?: components["schemas"]["UnsetTimestamp"];
            readonly deletion_timestamp?: components["schemas"]["UnsetTimestamp"];
            /** @description For example `prism`. */
            readonly creator_class?: components["schemas"]["Text"];
            /** @description For example `admin@acmecorp.com`. */
            readonly creator_id?: components["schemas"]["Text"];
            readonly finalizers?: readonly string[];
            readonly initializers?: Record<string, never> | null;
            readonly labels?: {
                readonly [key: string]: string;
            };
            readonly object_index?: number;
            readonly owner_view?: Record<string, never> | null;
        };
        /** Create quota request */
        readonly quotaCreateRequest: {
            readonly metadata?: components["schemas"]["schemaObjectCreateMetaType"];
            readonly spec?: components["schemas"]["quotaSpecType"];
        };
        /** Replace quota request */
        readonly quotaReplaceRequest: {
            readonly metadata?: components["schemas"]["schemaObjectCreateMetaType"];
            readonly spec?: components["schemas"]["quotaSpecType"];
        };
        /** Create quota response */
        readonly quotaCreateResponse: {
            readonly metadata?: components["schemas"]["schemaObjectGetMetaType"];
            readonly spec?: components["schemas"]["quotaSpecType"];
            readonly system_metadata?: components["schemas"]["schemaSystemObjectGetMetaType"];
        };
        /**
         * Form
         * @description What a request would have to say; null unless asked for.
         */
        readonly quotaForm: {
            readonly metadata?: components["schemas"]["schemaObjectGetMetaType"];
            readonly spec?: components["schemas"]["quotaSpecType"];
        } | null;
        /** Object reference */
        readonly schemaObjectRefType: {
            /** @description For example `route`. */
            readonly kind?: string;
            readonly name?: string;
            readonly namespace?: string;
            readonly tenant?: string;
            readonly uid?: string;
        };
        /**
         * Get quota response
         * @description Which members are filled is up to `response_format`.
         */
        readonly quotaGetResponse: {
            readonly create_form?: components["schemas"]["quotaForm"];
            readonly replace_form?: components["schemas"]["quotaForm"];
            readonly metadata?: components["schemas"]["schemaObjectGetMetaType"] | null;
            readonly spec?: components["schemas"]["quotaSpecType"] | null;
            readonly system_metadata?: components["schemas"]["schemaSystemObjectGetMetaType"] | null;
            readonly status?: readonly Record<string, never>[];
            readonly referring_objects?: readonly components["schemas"]["schemaObjectRefType"][];
            readonly deleted_referred_objects?: readonly components["schemas"]["schemaObjectRefType"][];
            readonly disabled_referred_objects?: readonly components["schemas"]["schemaObjectRefType"][];
        };
        /**
         * Response format
         * @default GET_RSP_FORMAT_DEFAULT
         * @enum {string}
         */
        readonly quotaGetResponseFormatCode: "GET_RSP_FORMAT_DEFAULT" | "GET_RSP_FORMAT_FOR_CREATE" | "GET_RSP_FORMAT_FOR_REPLACE" | "GET_RSP_FORMAT_STATUS" | "GET_RSP_FORMAT_READ" | "GET_RSP_FORMAT_REFERRING_OBJECTS" | "GET_RSP_FORMAT_BROKEN_REFERENCES";
        /** Listed quota */
        readonly quotaListResponseItem: {
            readonly name?: string;
            readonly namespace?: string;
            readonly tenant?: string;
            readonly uid?: string;
            readonly description?: string;
            readonly disabled?: boolean;
            readonly labels?: {
                readonly [key: string]: string;
            };
            readonly annotations?: {
                readonly [key: string]: string;
            };
            readonly owner_view?: Record<string, never> | null;
            readonly metadata?: components["schemas"]["schemaObjectGetMetaType"] | null;
            readonly system_metadata?: components["schemas"]["schemaSystemObjectGetMetaType"] | null;
            readonly get_spec?: components["schemas"]["quotaSpecType"] | null;
            readonly status_set?: readonly Record<string, never>[];
        };
        /** Error of one item */
        readonly ioschemaErrorType: {
            /**
             * @default EOK
             * @enum {string}
             */
            readonly code: "EOK" | "EPERMS" | "EBADINPUT" | "ENOTFOUND" | "EEXISTS" | "EUNKNOWN" | "ESERIALIZE" | "EINTERNAL" | "EPARTIAL";
            /** @description Anything. */
            readonly error_obj?: unknown;
            readonly message?: string;
        };
        /** List quotas response */
        readonly quotaListResponse: {
            readonly items?: readonly components["schemas"]["quotaListResponseItem"][];
            /** @description Items that could not be read. */
            readonly errors?: readonly components["schemas"]["ioschemaErrorType"][];
        };
        /** Delete quota request */
        readonly quotaDeleteRequest: {
            readonly fail_if_referred?: boolean;
            /** @description The path decides. */
            readonly name?: components["schemas"]["ObjectName"];
            /** @description The path decides. */
            readonly namespace?: components["schemas"]["ObjectName"];
        };
        /** Limit */
        readonly quotaQuotaLimitType: {
            /** @description Null where calls are limited. */
            readonly limit?: {
                readonly maximum?: number;
            } | null;
            /** @description Null unless calls are limited. */
            readonly api_limit?: components["schemas"]["quotaRateLimit"] | null;
            readonly display_name?: string;
            readonly description?: string;
        };
        /** Limit and usage */
        readonly quotaQuotaUsageType: {
            /** @description Null where calls are limited. */
            readonly limit?: {
                readonly maximum?: number;
            } | null;
            /** @description Null unless calls are limited. */
            readonly api_limit?: components["schemas"]["quotaRateLimit"] | null;
            readonly display_name?: string;
            readonly description?: string;
            /** @description Null where calls are limited. May be more than the limit. */
            readonly usage?: {
                readonly current?: number;
            } | null;
        };
        /** Quota limits */
        readonly quotaGetQuotaLimitsResponse: {
            readonly objects?: {
                readonly [key: string]: components["schemas"]["quotaQuotaLimitType"];
            };
            readonly resources?: {
                readonly [key: string]: components["schemas"]["quotaQuotaLimitType"];
            };
            readonly apis?: {
                readonly [key: string]: components["schemas"]["quotaQuotaLimitType"];
            };
            /**
             * @deprecated
             * @description As `objects`.
             */
            readonly quota_usage?: {
                readonly [key: string]: components["schemas"]["quotaQuotaLimitType"];
            };
            /**
             * @deprecated
             * @description As `resources`.
             */
            readonly float_quota_usage?: {
                readonly [key: string]: components["schemas"]["quotaQuotaLimitType"];
            };
            /**
             * @deprecated
             * @description As `apis`.
             */
            readonly api_limits?: {
                readonly [key: string]: components["schemas"]["quotaRateLimit"];
            };
        };
        /** Quota usage */
        readonly quotaGetQuotaUsageResponse: {
            readonly objects?: {
                readonly [key: string]: components["schemas"]["quotaQuotaUsageType"];
            };
            readonly resources?: {
                readonly [key: string]: components["schemas"]["quotaQuotaUsageType"];
            };
            readonly apis?: {
                readonly [key: string]: components["schemas"]["quotaQuotaUsageType"];
            };
            /**
             * @deprecated
             * @description As `objects`.
             */
            readonly quota_usage?: {
                readonly [key: string]: components["schemas"]["quotaQuotaUsageType"];
            };
            /**
             * @deprecated
             * @description As `resources`.
             */
            readonly float_quota_usage?: {
                readonly [key: string]: components["schemas"]["quotaQuotaUsageType"];
            };
            /**
             * @deprecated
             * @description As `apis`.
             */
            readonly api_limits?: {
                readonly [key: string]: components["schemas"]["quotaRateLimit"];
            };
        };
        /**
         * Billing flag
         * @description What is wrong where `failed` is true. `VALID_PAYMENT_METHOD`: none is on file. `OVERDUE_INVOICE`: there is one. `LAST_TRANSACTION_STATUS`: the last charge failed, a retry may come. `PAYMENT_METHOD_EXPIRED`: all on file have expired. The others say why the primary, or both, could not be charged; with `SECONDARY_CHARGED` at its end, that the secondary was.
         * @default VALID_PAYMENT_METHOD
         * @enum {string}
         */
        readonly userBillingFlag: "VALID_PAYMENT_METHOD" | "OVERDUE_INVOICE" | "LAST_TRANSACTION_STATUS" | "PAYMENT_METHOD_EXPIRED" | "PAYMENT_METHOD_INSUFFICIENT_FUNDS" | "PAYMENT_METHOD_PRIMARY_DECLINED" | "PAYMENT_METHOD_CVC_INVALID" | "PAYMENT_METHOD_ZIP_INVALID" | "PAYMENT_METHOD_INSUFFICIENT_FUNDS_SECONDARY_CHARGED" | "PAYMENT_METHOD_PRIMARY_EXPIRED_SECONDARY_CHARGED" | "PAYMENT_METHOD_PRIMARY_DECLINED_SECONDARY_CHARGED" | "PAYMENT_METHOD_BOTH_PAYMENT_METHOD_FAILED" | "PAYMENT_METHOD_GENERIC_FAILURE" | "PAYMENT_METHOD_GENERIC_ADD_FAILURE";
        /** Billing feature indicator */
        readonly userBillingFeatureIndicator: {
            readonly billing_flag?: components["schemas"]["userBillingFlag"];
            /** @description There is a problem. */
            readonly failed?: boolean;
            /**
             * @description What the customer can do.
             * @default NO_ACTION
             * @enum {string}
             */
            readonly action: "NO_ACTION" | "ADD_NEW_PAYMENT_METHOD" | "CONTACT_US";
            /** @description For example `payment failed due to insufficient funds`. */
            readonly additional_info?: components["schemas"]["Text"];
        };
        /**
         * User details
         * @description The user, and the tenant's billing. Of the vendor's members those about roles, tiles and terms of service are left out.
         */
        readonly userGetUserRoleResponse: {
            readonly name?: string;
            readonly email?: string;
            readonly tenant?: string;
            /**
             * @default USER
             * @enum {string}
             */
            readonly type: "USER" | "SERVICE" | "DEBUG";
            /** @description Title of the plan, for example `Teams Plan`. */
            readonly billing_plan_name?: components["schemas"]["Text"];
            readonly plan_type?: components["schemas"]["planPlanType"];
            readonly tenant_type?: components["schemas"]["schemaTenantType"];
            /** @description Empty while no plan transition is under way. */
            readonly active_plan_transition_uid?: components["schemas"]["Text"];
            /** @description By name of the addon service. */
            readonly addon_service_status?: {
                readonly [key: string]: components["schemas"]["addon_serviceAddonServiceState"];
            };
            readonly billing_flags?: readonly components["schemas"]["userBillingFeatureIndicator"][];
        };
        /** Attachment */
        readonly customer_supportAttachment: {
            readonly filename?: components["schemas"]["Text"];
            readonly content_type?: components["schemas"]["Text"];
            /** @description The file. */
            readonly attachment?: string;
            /** @description Id of the third party that keeps it. */
            readonly tp_id?: string;
        };
        /** Tax exemption verification request */
        readonly customer_supportTaxExemptRequest: {
            readonly request_description?: components["schemas"]["Text"];
            readonly attachments?: readonly components["schemas"]["customer_supportAttachment"][];
        };
        /** Tax exemption verification response */
        readonly customer_supportTaxExemptResponse: {
            /** @description Name of the support ticket; empty without one. */
            readonly name?: string;
            /**
             * @description `E_NOT_NOT_FOUND` is spelt so.
             * @default EUNKNOWN
             * @enum {string}
             */
            readonly err: "EUNKNOWN" | "EOK" | "E_NOT_CLOSED" | "E_NOT_OPEN" | "E_NOT_ELIGIBLE" | "E_NOT_NOT_FOUND";
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
        /**
         * @description The namespace. In the profile `wire` it is `system`.
         * @example system
         */
        readonly BillingNamespace: string;
        /**
         * @description The namespace.
         * @example system
         */
        readonly Namespace: string;
        /**
         * @description The name of the quota object.
         * @example demo-quota
         */
        readonly QuotaName: string;
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
    readonly getCurrentPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A successful response. The plan that is in use. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["planLocalizedPlan"];
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
    readonly listUsagePlans: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A successful response. All plans, the current one among them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["planListUsagePlansRsp"];
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
    readonly subscribe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The addon service. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["subscriptionSubscribeRequest"];
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
    readonly unsubscribe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The addon service. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["subscriptionUnsubscribeRequest"];
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
    readonly getAddonServiceActivationStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the addon service.
                 * @example f5xc-securemesh-advanced
                 */
                readonly addon_service: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A successful response. Where the subscription stands. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["addon_serviceGetActivationStatusResp"];
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
    readonly listInvoices: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many invoices to list at most, for example 100.
                 * @example 100
                 */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace. In the profile `wire` it is `system`.
                 * @example system
                 */
                readonly namespace: components["parameters"]["BillingNamespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A successful response. Invoices. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["invoiceListInvoicesRsp"];
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
    readonly downloadInvoicePdf: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Name of the invoice.
                 * @example invoice-abc-1
                 */
                readonly name?: components["schemas"]["Text"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace. In the profile `wire` it is `system`.
                 * @example system
                 */
                readonly namespace: components["parameters"]["BillingNamespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A successful response. The file. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["invoiceDownloadInvoicePdfRsp"];
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
    readonly listCurrentUsage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace. In the profile `wire` it is `system`.
                 * @example system
                 */
                readonly namespace: components["parameters"]["BillingNamespace"];
            };
            readonly cookie?: never;
        };
        /** @description The period. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["usageListCurrentUsageReq"];
            };
        };
        readonly responses: {
            /** @description A successful response. Items, coupons, discount, total. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["usageListCurrentUsageResp"];
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
    readonly listMonthlyUsage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace. In the profile `wire` it is `system`.
                 * @example system
                 */
                readonly namespace: components["parameters"]["BillingNamespace"];
            };
            readonly cookie?: never;
        };
        /** @description Repeats the namespace of the path, which decides. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["usageListMonthlyUsageReq"];
            };
        };
        readonly responses: {
            /** @description A successful response. Costs by month. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["usageListMonthlyUsageResp"];
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
    readonly listUsageDetails: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace. In the profile `wire` it is `system`.
                 * @example system
                 */
                readonly namespace: components["parameters"]["BillingNamespace"];
            };
            readonly cookie?: never;
        };
        /** @description The period. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["usageListUsageDetailsReq"];
            };
        };
        readonly responses: {
            /** @description A successful response. Usage by object. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["usageListUsageDetailsResp"];
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
    readonly listHourlyUsageDetails: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace. In the profile `wire` it is `system`.
                 * @example system
                 */
                readonly namespace: components["parameters"]["BillingNamespace"];
            };
            readonly cookie?: never;
        };
        /** @description The query. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["usageListHourlyUsageDetailsReq"];
            };
        };
        readonly responses: {
            /** @description A successful response. Usage by the hour. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["usageListHourlyUsageDetailsResp"];
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
    readonly billingUsageSummary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The period. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["billingBillingUsageSummaryReq"];
            };
        };
        readonly responses: {
            /** @description A successful response. Usage by SKU. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["billingBillingUsageSummaryResp"];
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
    readonly listSubscriptions: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only subscriptions that are in force.
                 * @example true
                 */
                readonly current?: boolean;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace. In the profile `wire` it is `system`.
                 * @example system
                 */
                readonly namespace: components["parameters"]["BillingNamespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A successful response. Subscriptions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["subscriptionListSubscriptionsRsp"];
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
    readonly listQuotas: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description What the labels of each listed object satisfy.
                 * @example env=demo
                 */
                readonly label_filter?: components["schemas"]["Text"];
                /**
                 * @description Further fields to show.
                 * @example [
                 *       "metadata"
                 *     ]
                 */
                readonly report_fields?: readonly string[];
                /**
                 * @description Further fields of the status to show.
                 * @example [
                 *       "status"
                 *     ]
                 */
                readonly report_status_fields?: readonly string[];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace.
                 * @example system
                 */
                readonly namespace: components["parameters"]["Namespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A successful response. Quotas. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["quotaListResponse"];
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
    readonly createQuota: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace.
                 * @example system
                 */
                readonly namespace: components["parameters"]["Namespace"];
            };
            readonly cookie?: never;
        };
        /** @description Metadata and limits. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["quotaCreateRequest"];
            };
        };
        readonly responses: {
            /** @description A successful response. The quota as stored. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["quotaCreateResponse"];
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
    readonly getQuota: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Which form of the object to show.
                 * @example GET_RSP_FORMAT_DEFAULT
                 */
                readonly response_format?: components["schemas"]["quotaGetResponseFormatCode"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace.
                 * @example system
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /**
                 * @description The name of the quota object.
                 * @example demo-quota
                 */
                readonly name: components["parameters"]["QuotaName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A successful response. The quota. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["quotaGetResponse"];
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
    readonly replaceQuota: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace.
                 * @example system
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /**
                 * @description The name of the quota object.
                 * @example demo-quota
                 */
                readonly name: components["parameters"]["QuotaName"];
            };
            readonly cookie?: never;
        };
        /** @description Metadata and limits. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["quotaReplaceRequest"];
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
    readonly deleteQuota: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace.
                 * @example system
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /**
                 * @description The name of the quota object.
                 * @example demo-quota
                 */
                readonly name: components["parameters"]["QuotaName"];
            };
            readonly cookie?: never;
        };
        /** @description Repeats name and namespace of the path, which decides. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["quotaDeleteRequest"];
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
    readonly getQuotaLimits: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace. In the profile `wire` it is `system`.
                 * @example system
                 */
                readonly namespace: components["parameters"]["BillingNamespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A successful response. Limits by name. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["quotaGetQuotaLimitsResponse"];
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
    readonly getQuotaUsage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace. In the profile `wire` it is `system`.
                 * @example system
                 */
                readonly namespace: components["parameters"]["BillingNamespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A successful response. Limits and usage by name. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["quotaGetQuotaUsageResponse"];
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
    readonly whoami: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The namespace.
                 * @example system
                 */
                readonly namespace: components["parameters"]["Namespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A successful response. The user and the tenant's billing. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["userGetUserRoleResponse"];
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
    readonly raiseTaxExemptVerificationSupportTicket: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Why, and the certificates. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["customer_supportTaxExemptRequest"];
            };
        };
        readonly responses: {
            /** @description A successful response. The ticket, or why there is none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["customer_supportTaxExemptResponse"];
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
