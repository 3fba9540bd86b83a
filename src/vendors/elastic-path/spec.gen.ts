// Generated from the specs by scripts/generate.mjs: change the spec, not this file.
export interface paths {
    readonly "/oauth/access_token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create an access token
         * @description Exchanges an application key for a bearer token that works for an hour. A `client_credentials` token may read and
         *     write; an `implicit` token needs no secret and may do only what a shopper may do, which none of the dunning rule
         *     operations are part of.
         */
        readonly post: operations["createAnAccessToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/dunning-rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List dunning rules
         * @description The rules of the store, page by page.
         */
        readonly get: operations["listDunningRules"];
        readonly put?: never;
        /**
         * Create a dunning rule
         * @description Adds a rule to the store. With `default: true` it comes into force at once.
         */
        readonly post: operations["createDunningRule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/dunning-rules/{dunning_rule_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a dunning rule
         * @description One rule of the store.
         */
        readonly get: operations["getDunningRule"];
        /**
         * Update dunning rule policy
         * @description Changes the attributes that are given; the others keep their values. `null` takes an optional attribute away. With empty
         *     `attributes` the rule is not updated. The change applies at once, to invoices already in dunning too.
         *
         *     `default: true` brings the rule into force; `default: false` on the default rule leaves the store without one, so that
         *     the built-in policy applies.
         */
        readonly put: operations["updateDunningRule"];
        readonly post?: never;
        /**
         * Delete a dunning rule
         * @description Takes the rule away; this is allowed at any time. If it was the default, the built-in policy applies again.
         */
        readonly delete: operations["deleteDunningRule"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/offerings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List offerings
         * @description The offerings of the store, page by page. The filter's operators `eq` and `in` take the fields `external_ref`,
         *     `plans.external_ref` and `proration_policy_id`.
         */
        readonly get: operations["listOfferings"];
        readonly put?: never;
        /**
         * Create an offering
         * @description Makes an offering without plans and pricing options, which are then added one by one. `buildOffering` makes everything
         *     in one call.
         */
        readonly post: operations["createOffering"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/offerings/build": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Build an offering
         * @description Makes an offering with its plans, pricing options and features in one call. A plan that stands for a product of the
         *     catalogue carries the product's id in its `external_ref`.
         */
        readonly post: operations["buildOffering"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/offerings/{offering_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an offering
         * @description One offering of the store.
         */
        readonly get: operations["getOffering"];
        /**
         * Update an offering
         * @description Changes what is given; everything else keeps its value. `null` takes an optional attribute away, or the proration
         *     policy. Subscriptions that exist already hold their own copy of the offering and do not change.
         */
        readonly put: operations["updateOffering"];
        readonly post?: never;
        /**
         * Delete an offering
         * @description Takes the offering away, with its plans, pricing options and features. This is allowed at any time: subscriptions hold
         *     their own copy.
         */
        readonly delete: operations["deleteOffering"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/offerings/{offering_uuid}/features": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List an offering's features
         * @description The features of an offering, page by page.
         */
        readonly get: operations["listOfferingFeatures"];
        readonly put?: never;
        /**
         * Create a feature inside an offering
         * @description Makes a feature that only this offering has. Subscriptions that exist already hold their own copy of the offering and
         *     do not change.
         */
        readonly post: operations["createOfferingFeature"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/offerings/{offering_uuid}/features/attach": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Attach features
         * @description Adds features of the store to an offering. Each must then be configured for the plans that it comes with, in their
         *     `feature_configurations`. Subscriptions that exist already hold their own copy of the offering and do not change.
         */
        readonly post: operations["attachOfferingFeature"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/offerings/{offering_uuid}/features/{feature_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a feature in an offering
         * @description One feature of an offering.
         */
        readonly get: operations["getOfferingFeature"];
        /**
         * Update a feature in an offering
         * @description Changes the attributes that are given; the others keep their values, and the feature of the store keeps all of its
         *     own. The answer is of the type of a stand-alone feature, as the reference has it. Subscriptions that exist already
         *     hold their own copy of the offering and do not change.
         */
        readonly put: operations["updateOfferingFeature"];
        readonly post?: never;
        /**
         * Remove a feature from an offering
         * @description Takes the feature out of the offering. Subscriptions that exist already hold their own copy of the offering and do not
         *     change.
         */
        readonly delete: operations["deleteOfferingFeature"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/offerings/{offering_uuid}/pricing-options": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List an offering's pricing options
         * @description The pricing options of an offering, page by page.
         */
        readonly get: operations["listOfferingPricingOptions"];
        readonly put?: never;
        /**
         * Create a pricing option inside an offering
         * @description Makes a pricing option; `addOfferingPlanPricingOptions` then offers plans by it. Subscriptions that exist already hold
         *     their own copy of the offering and do not change.
         */
        readonly post: operations["createOfferingPricingOption"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/offerings/{offering_uuid}/pricing-options/{pricing_option_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a pricing option in an offering
         * @description One pricing option of an offering.
         */
        readonly get: operations["getOfferingPricingOption"];
        /**
         * Update a pricing option in an offering
         * @description Changes the attributes that are given; the others keep their values. `null` takes an optional attribute away.
         *     Subscriptions that exist already hold their own copy of the offering and do not change.
         */
        readonly put: operations["updateOfferingPricingOption"];
        readonly post?: never;
        /**
         * Remove a pricing option from an offering
         * @description Takes the pricing option out of the offering, and away from its plans. Subscriptions that exist already hold their own
         *     copy of the offering and do not change.
         */
        readonly delete: operations["deleteOfferingPricingOption"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/offerings/{offering_uuid}/plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List an offering's plans
         * @description The plans of an offering, page by page.
         */
        readonly get: operations["listOfferingPlans"];
        readonly put?: never;
        /**
         * Create a plan inside an offering
         * @description Makes a plan; `addOfferingPlanPricingOptions` then says what it can be bought by. Subscriptions that exist already
         *     hold their own copy of the offering and do not change.
         */
        readonly post: operations["createOfferingPlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/offerings/{offering_uuid}/plans/{plan_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a plan in an offering
         * @description One plan of an offering.
         */
        readonly get: operations["getOfferingPlan"];
        /**
         * Update a plan in an offering
         * @description Changes the attributes that are given; the others keep their values. `null` takes an optional attribute away.
         *     Subscriptions that exist already hold their own copy of the offering and do not change.
         */
        readonly put: operations["updateOfferingPlan"];
        readonly post?: never;
        /**
         * Remove a plan from an offering
         * @description Takes the plan out of the offering. Subscriptions that exist already hold their own copy of the offering and do not
         *     change.
         */
        readonly delete: operations["deleteOfferingPlan"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/offerings/{offering_uuid}/plans/{plan_uuid}/relationships/pricing_options": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List a plan's pricing options
         * @description Which pricing options of the offering a plan can be bought by. (Here, and nowhere else in a path, `pricing_options`
         *     has an underscore.)
         */
        readonly get: operations["listOfferingPlanPricingOptions"];
        readonly put?: never;
        /**
         * Add pricing options to a plan
         * @description Lets a plan be bought by further pricing options of its offering. Subscriptions that exist already hold their own copy
         *     of the offering and do not change.
         */
        readonly post: operations["addOfferingPlanPricingOptions"];
        /**
         * Remove pricing options from a plan
         * @description Ends that a plan can be bought by some pricing options; the body says which. They stay in the offering. Subscriptions
         *     that exist already hold their own copy of the offering and do not change.
         */
        readonly delete: operations["removeOfferingPlanPricingOptions"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/subscriptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List subscriptions
         * @description The subscriptions of the store, page by page. The filter's operators `eq` and `in` take the fields `account_id`,
         *     `name`, `email` and `external_ref`.
         */
        readonly get: operations["listSubscriptions"];
        readonly put?: never;
        /**
         * Create a subscription
         * @description Subscribes an account to a plan of an offering, by one of the plan's pricing options. The subscription gets its own
         *     copy of the offering. If the account has no subscriber yet, one is made.
         *
         *     An invoice for the first billing period is made at once: settled with `first_invoice_paid: true`, of nothing where the
         *     pricing option has a trial period, and none at all with `pending: true`.
         */
        readonly post: operations["createSubscription"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/subscriptions/{subscription_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a subscription
         * @description One subscription of the store.
         */
        readonly get: operations["getSubscription"];
        /**
         * Update a subscription
         * @description Changes the attributes that are given; the others keep their values. Another plan or pricing option is a switch; if a
         *     proration policy is attached to the subscription's copy of the offering, a billing run follows at once and the invoice
         *     tells the difference, in whole days.
         *
         *     The end date follows the switch: to `roll` there is none; to `close` it is reckoned from the day of the switch with
         *     the new length, and what was left of the old one is lost.
         */
        readonly put: operations["updateSubscription"];
        readonly post?: never;
        /**
         * Delete a subscription
         * @description Takes the subscription away.
         */
        readonly delete: operations["deleteSubscription"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/subscriptions/{subscription_uuid}/features": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List a subscription's features
         * @description The features in the subscription's copy of the offering, page by page.
         */
        readonly get: operations["listSubscriptionFeatures"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/subscriptions/{subscription_uuid}/features/{feature_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a feature in a subscription
         * @description One feature in the subscription's copy of the offering.
         */
        readonly get: operations["getSubscriptionFeature"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/subscriptions/{subscription_uuid}/plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List a subscription's plans
         * @description The plans in the subscription's copy of the offering, all at once and without `links`. The one in use has
         *     `active_plan: true`, the others have null.
         */
        readonly get: operations["listSubscriptionPlans"];
        /**
         * Manage a subscription's plans
         * @description Takes plans out of the subscription's copy of the offering. The reference speaks of replacing and changing them too,
         *     and attaches one in its example (`attach` of bafa601f-359c-48da-834e-377b6c0d9466, `detach` of
         *     a8aad94d-60fc-44f7-8dfa-299249566ec4), but its schema lists `detach` alone.
         */
        readonly put: operations["manageSubscriptionPlans"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/subscriptions/{subscription_uuid}/plans/{plan_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a plan in a subscription
         * @description One plan in the subscription's copy of the offering.
         */
        readonly get: operations["getSubscriptionPlan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/subscriptions/{subscription_uuid}/pricing-options": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List a subscription's pricing options
         * @description The pricing options in the subscription's copy of the offering, all at once and without `links`. The one in use has
         *     `active_pricing_option: true`, the others have null.
         */
        readonly get: operations["listSubscriptionPricingOptions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/subscriptions/{subscription_uuid}/pricing-options/{pricing_option_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a pricing option in a subscription
         * @description One pricing option in the subscription's copy of the offering.
         */
        readonly get: operations["getSubscriptionPricingOption"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/subscriptions/{subscription_uuid}/states": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List a subscription's states
         * @description Every change of state that was accepted, all at once and without `links`.
         */
        readonly get: operations["listSubscriptionStates"];
        readonly put?: never;
        /**
         * Change a subscription's state
         * @description Pauses, cancels or resumes a subscription; there is no body in the answer.
         *
         *     `pause` and `cancel` set `paused` or `canceled` with its timestamp, and leave the subscription active until the
         *     billing run that finds it due; that run makes no invoice and turns it inactive. A `roll` subscription that is canceled
         *     gets its `end_date` then. `resume` clears the flags and sets `resumed_at`; the next billing run makes an invoice, and
         *     once that is paid the subscription is active again. Canceled ones can be resumed too.
         *
         *     With `cancel_immediately: true` the subscription is inactive at once; nothing is refunded, and invoices stay as they
         *     are. A subscriber who sends it is answered with 403. `can_pause`, `can_resume` and `can_cancel` of the pricing option
         *     say what a subscriber may do.
         */
        readonly post: operations["createSubscriptionState"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/subscriptions/{subscription_uuid}/states/{state_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a subscription's state
         * @description One change of state.
         */
        readonly get: operations["getSubscriptionState"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/features": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List features
         * @description The features of the store, page by page. The filter's operators `eq` and `in` take the fields `external_ref` and
         *     `tag`.
         */
        readonly get: operations["listFeatures"];
        readonly put?: never;
        /**
         * Create a feature
         * @description Makes a feature, which can then be attached to offerings.
         */
        readonly post: operations["createFeature"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/features/{feature_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a feature
         * @description One feature of the store.
         */
        readonly get: operations["getFeature"];
        /**
         * Update a feature
         * @description Changes the attributes that are given; the others keep their values. `null` takes an optional attribute away. With
         *     empty `attributes` the feature is not updated.
         */
        readonly put: operations["updateFeature"];
        readonly post?: never;
        /**
         * Delete a feature
         * @description Takes the feature away.
         */
        readonly delete: operations["deleteFeature"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/subscriptions/{subscription_uuid}/invoices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List subscription invoices
         * @description The invoices of one subscription, page by page. A shopper's token may call it too.
         */
        readonly get: operations["listSubscriptionInvoices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/subscriptions/{subscription_uuid}/invoices/{invoice_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a subscription invoice
         * @description One invoice of a subscription. A shopper's token may call it too.
         */
        readonly get: operations["getSubscriptionInvoice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/subscriptions/{subscription_uuid}/invoices/{invoice_uuid}/payments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List subscription invoice payments
         * @description The payments of one invoice of a subscription, failed ones included, page by page. A shopper's token may call it too.
         */
        readonly get: operations["listSubscriptionInvoicePayments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/subscriptions/{subscription_uuid}/invoices/{invoice_uuid}/payments/{payment_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a subscription invoice payment
         * @description One payment for an invoice of a subscription. A shopper's token may call it too.
         */
        readonly get: operations["getSubscriptionInvoicePayment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/invoices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List invoices
         * @description The invoices of all subscriptions of the store, page by page; `filter=eq(outstanding,true)` gives the unpaid ones. A
         *     shopper's token may call it too.
         *
         *     The dunning guide prints such a list, of an edition that did not know `pro_forma`, `display_price` and
         *     `pro_rata_remaining_value` yet and wrote `null` for `proration_events` where there are none.
         *
         *     The filter's operator `eq` takes the fields `subscriber_id`, `subscription_id`, `outstanding` and `tax_required`; `in`
         *     takes `subscriber_id` and `subscription_id`.
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
    readonly "/v2/subscriptions/invoices/{invoice_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an invoice
         * @description One invoice of the store. A shopper's token may call it too.
         */
        readonly get: operations["getInvoice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/invoices/{invoice_uuid}/payments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List invoice payments
         * @description The payments for an invoice, page by page. Every attempt is one, and a failed one keeps the reason of its failure.
         */
        readonly get: operations["listInvoicePayments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/invoices/{invoice_uuid}/payments/{payment_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an invoice payment
         * @description One payment for an invoice.
         */
        readonly get: operations["getInvoicePayment"];
        /**
         * Update an invoice payment
         * @description Tells how a manual payment went. A payment run takes no money for a subscription with `manual_payments: true`: it leaves
         *     a payment with `pending: true` and `success: false`, and `manual_payment_pending: true` on the invoice. This call ends that:
         *
         *     - `success: true`: the invoice is paid.
         *     - `success: false`: the payment is not pending any more, and the invoice still outstanding with
         *       `manual_payment_pending: false`. The next payment run leaves another pending payment.
         *
         *     The request gives `failure_detail` as text, the answer as an object with a `reason`.
         */
        readonly put: operations["updateInvoicePayment"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/invoices/{invoice_uuid}/payments/{payment_uuid}/refunds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List invoice payment refunds
         * @description What was paid back of a payment, page by page.
         */
        readonly get: operations["listInvoicePaymentRefunds"];
        readonly put?: never;
        /**
         * Refund an invoice payment
         * @description Pays back a payment, or a part of it.
         */
        readonly post: operations["createInvoicePaymentRefund"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/invoices/{invoice_uuid}/payments/{payment_uuid}/refunds/{refund_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an invoice payment refund
         * @description One refund of a payment.
         */
        readonly get: operations["getInvoicePaymentRefund"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List jobs
         * @description The jobs of the store, page by page.
         *     The filter's operators `eq` and `in` take the field `external_ref`.
         */
        readonly get: operations["listJobs"];
        readonly put?: never;
        /**
         * Create a job
         * @description Puts a job in line. The answer comes at once and says `pending`; the job then becomes `started`, and `success` or
         *     `failed`. One billing run and one payment run work at a time; the others wait, and the oldest starts next. A billing run
         *     and a payment run may work at the same time.
         *
         *     - `billing-run` makes an outstanding invoice for every subscription that is due for one, one for each of them in a run,
         *       numbered from 1 in every run. A subscription that is due, but paused or cancelled, gets none and becomes inactive; an
         *       inactive one is passed over. A pricing option with a lead time has its invoice made earlier, with `pro_forma: true`.
         *     - `tax-run` adds tax items to the invoices that it names. An invoice with `tax_required: true` is not charged before.
         *     - `payment-run` tries to collect every outstanding invoice that is not waiting for taxes, not pro forma, not beyond its
         *       retry limit and not before its next retry. Each attempt leaves a payment under the invoice. Where subscriptions are paid
         *       by hand it leaves a pending payment instead.
         *     - `notification-run` sends the notifications that are due, and notes when.
         *     - `subscription-update` changes prices of subscriptions, of an offering or named one by one.
         *     - `import` belongs to an uploaded file.
         *
         *     Amounts are always rounded down to the minor unit.
         */
        readonly post: operations["createJob"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/jobs/{job_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a job
         * @description One job; when it has finished, with a report of what it did.
         */
        readonly get: operations["getJob"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a job
         * @description Takes the job away.
         */
        readonly delete: operations["deleteJob"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List imports
         * @description The imports of the store, page by page.
         *     No field for the filter is documented.
         */
        readonly get: operations["listImportJobs"];
        readonly put?: never;
        /**
         * Create an import
         * @description Uploads a JSONL file: one resource on each line, up to 50,000 of them, each wrapped as
         *     `{"data": {"type": …, "attributes": {…}}}`, offerings and subscriptions too, whose own operations take flat bodies.
         *
         *     | `type` | `attributes` as in |
         *     | --- | --- |
         *     | `subscription_feature` | create a feature |
         *     | `subscription_subscriber` | create a subscriber |
         *     | `subscription_offering` | build an offering |
         *     | `subscription` | create a subscription |
         *
         *     The whole file is read first, so the order of the lines does not matter. Lines that cannot be used are reported as errors
         *     of the import, the others are created all the same. Imports run one at a time.
         */
        readonly post: operations["createImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/imports/{import_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an import
         * @description One import, with how many resources of each type were in its file and how many of them were created.
         */
        readonly get: operations["getImport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/imports/{import_uuid}/errors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get import errors
         * @description The lines of the file that could not be used, and why; by line number, the first line first, page by page.
         */
        readonly get: operations["getImportErrors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/schedules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List schedules
         * @description The schedules of the store, page by page.
         *     The filter's operators `eq` and `in` take the field `external_ref`.
         */
        readonly get: operations["listSchedules"];
        readonly put?: never;
        /**
         * Create a schedule
         * @description Adds a schedule. Whenever it is due it creates a job of its type, as if somebody had asked for it.
         */
        readonly post: operations["createSchedule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/schedules/{schedule_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a schedule
         * @description One schedule, with when it is due next.
         */
        readonly get: operations["getSchedule"];
        /**
         * Update a schedule
         * @description Changes the attributes that are given; the others keep their values. `null` takes an optional attribute away. With empty
         *     `attributes` the schedule is not updated.
         */
        readonly put: operations["updateSchedule"];
        readonly post?: never;
        /**
         * Delete a schedule
         * @description Takes the schedule away.
         */
        readonly delete: operations["deleteSchedule"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/subscribers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List subscribers
         * @description The subscribers of the store, page by page.
         *     The filter's operators `eq` and `in` take the fields `account_id`, `name`, `email` and `external_ref`; `like` and `ilike`
         *     take `name` and `email`, with `*` at the start, at the end or at both for any text. `like` tells upper from lower case,
         *     `ilike` does not.
         */
        readonly get: operations["listSubscribers"];
        readonly put?: never;
        /**
         * Create a subscriber
         * @description Adds a subscriber for an account.
         */
        readonly post: operations["createSubscriber"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/subscribers/{subscriber_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a subscriber
         * @description One subscriber, with the tags that the features of his active subscriptions give him.
         */
        readonly get: operations["getSubscriber"];
        /**
         * Update a subscriber
         * @description Changes the attributes that are given; the others keep their values. `null` takes the payment authority away. The account
         *     cannot be changed.
         */
        readonly put: operations["updateSubscriber"];
        readonly post?: never;
        /**
         * Delete a subscriber
         * @description Takes the subscriber away.
         */
        readonly delete: operations["deleteSubscriber"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/proration-policies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List proration policies
         * @description The proration policies of the store, page by page. This list cannot be filtered.
         */
        readonly get: operations["listProrationPolicies"];
        readonly put?: never;
        /**
         * Create a proration policy
         * @description Adds a policy to the store. It has no effect until an offering names it.
         */
        readonly post: operations["createProrationPolicy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/proration-policies/{proration_policy_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a proration policy
         * @description One policy of the store.
         */
        readonly get: operations["getProrationPolicy"];
        /**
         * Update a proration policy
         * @description Changes the attributes that are given; the others keep their values. `null` takes the `external_ref` away; name and
         *     rounding cannot be taken away. With empty `attributes` the policy is not updated. The change counts for subscriptions that
         *     use the policy already, too. The `external_ref` has to be the only one of its kind in the store.
         */
        readonly put: operations["updateProrationPolicy"];
        readonly post?: never;
        /**
         * Delete a proration policy
         * @description Takes the policy away. As long as an offering or a subscription uses it, that is refused.
         */
        readonly delete: operations["deleteProrationPolicy"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/offerings/{offering_uuid}/products": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List an offering's products
         * @deprecated
         * @description What is sold by an offering, as the former generation called it; today's plans.
         */
        readonly get: operations["listOfferingProducts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/offerings/{offering_uuid}/products/{product_uuid}": {
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
         * Remove a product from an offering
         * @deprecated
         * @description Takes what is a plan today out of the offering. Subscriptions that exist already do not notice.
         */
        readonly delete: operations["deleteOfferingProduct"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/offerings/{offering_uuid}/relationships/proration-policies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Attach a proration policy to an offering
         * @deprecated
         * @description Attaches a proration policy, or detaches it with `null`. Today `updateOffering` does both.
         */
        readonly put: operations["attachProrationPolicy"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/subscriptions/{subscription_uuid}/products": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List a subscription's products
         * @deprecated
         * @description What is in the subscription's copy of its offering, as the former generation called it; today's plans.
         */
        readonly get: operations["listSubscriptionProducts"];
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
        /**
         * Format: uuid
         * @description A unique identifier.
         * @example 00000000-0000-0000-0000-000000000000
         */
        readonly UUID: string;
        readonly AccessTokenRequest: {
            /**
             * @description Which kind of token to make.
             * @enum {string}
             */
            readonly grant_type: "client_credentials" | "implicit";
            /**
             * @description The application key's id.
             * @example jJBrLb0q1Q7bZ5GiGttD5T1471b0IeXAVgNyOlw19q
             */
            readonly client_id: string;
            /**
             * @description The application key's secret. Required for `client_credentials` only.
             * @example mzr6gnvdQODSgT3mSxxWIv3y8pAp8cUzDELXa3g4fB
             */
            readonly client_secret?: string;
        };
        readonly AccessTokenResponse: {
            /**
             * @description The token to send as `Authorization` bearer.
             * @example xa3521ca621113e44eeed9232fa3e54571cb08bc
             */
            readonly access_token: string;
            /**
             * @description Always `Bearer`.
             * @constant
             */
            readonly token_type: "Bearer";
            /**
             * @description For how many seconds the token works.
             * @example 3600
             */
            readonly expires_in: number;
            /**
             * @description When the token stops working, in seconds since 1970.
             * @example 1524486008
             */
            readonly expires: number;
            /**
             * @description The grant type that was used.
             * @enum {string}
             */
            readonly identifier: "client_credentials" | "implicit";
        };
        readonly DunningRuleResponse: {
            readonly data?: components["schemas"]["DunningRule"];
        };
        /** @description A dunning rule set. */
        readonly DunningRule: {
            readonly id?: components["schemas"]["UUID"];
            readonly type: components["schemas"]["DunningRuleType"];
            readonly attributes: components["schemas"]["DunningRuleAttributes"];
            readonly meta: {
                readonly owner: components["schemas"]["Owner"];
                readonly timestamps: components["schemas"]["Timestamps"];
            };
        };
        readonly DunningRuleCreate: {
            readonly type: components["schemas"]["DunningRuleType"];
            readonly attributes: components["schemas"]["DunningRuleAttributes"];
        };
        readonly DunningRuleUpdate: {
            readonly id: components["schemas"]["UUID"];
            readonly type: components["schemas"]["DunningRuleType"];
            readonly attributes: components["schemas"]["DunningRuleUpdateAttributes"];
        };
        /**
         * @description Always `subscription_dunning_rule`.
         * @constant
         */
        readonly DunningRuleType: "subscription_dunning_rule";
        readonly DunningRuleAttributes: {
            readonly payment_retry_type: components["schemas"]["PaymentRetryType"];
            /**
             * Format: int64
             * @description How many units to wait after a payment attempt before the next.
             * @example 1
             */
            readonly payment_retry_interval?: number;
            /**
             * @description The unit of the interval.
             * @example day
             * @enum {string}
             */
            readonly payment_retry_unit?: "day" | "week";
            /**
             * Format: double
             * @description By how much the wait grows from one retry to the next. It counts for `backoff` only, and may be sent with any type.
             * @example 1
             */
            readonly payment_retry_multiplier?: number;
            readonly payment_retries_limit: components["schemas"]["PaymentRetriesLimit"];
            readonly action: components["schemas"]["DunningAction"];
            readonly default?: components["schemas"]["DunningDefault"];
        };
        readonly DunningRuleUpdateAttributes: {
            readonly payment_retry_type?: components["schemas"]["PaymentRetryType"];
            /**
             * Format: int64
             * @description How many units to wait after a payment attempt before the next; `null` takes the attribute away.
             * @example 1
             */
            readonly payment_retry_interval?: number | null;
            /**
             * @description The unit of the interval; `null` takes the attribute away.
             * @example day
             * @enum {string|null}
             */
            readonly payment_retry_unit?: "day" | "week" | null;
            /**
             * Format: double
             * @description By how much the wait grows from one retry to the next; `null` takes the attribute away.
             * @example 1
             */
            readonly payment_retry_multiplier?: number | null;
            readonly payment_retries_limit?: components["schemas"]["PaymentRetriesLimit"];
            readonly action?: components["schemas"]["DunningAction"];
            readonly default?: components["schemas"]["DunningDefault"];
        };
        /**
         * @description How the waiting times follow each other: always the same (`fixed`) or growing by the multiplier (`backoff`). The
         *     documents describe `tiered` as a list of durations, for which no attribute exists.
         * @example fixed
         * @enum {string}
         */
        readonly PaymentRetryType: "fixed" | "backoff" | "tiered";
        /**
         * Format: int64
         * @description How often a failed payment is tried again, the first attempt not counted.
         * @example 5
         */
        readonly PaymentRetriesLimit: number;
        /**
         * @description What becomes of the subscription when the last retry has failed: nothing, it pauses, it ends, or it stays usable for paying
         *     the open invoice while only a merchandiser can renew it.
         * @example none
         * @enum {string}
         */
        readonly DunningAction: "none" | "pause" | "close" | "suspend";
        /**
         * @description Whether this is the rule in force; at most one rule of a store is.
         * @example false
         */
        readonly DunningDefault: boolean;
        /**
         * @description Who owns the resource.
         * @example store
         * @enum {string}
         */
        readonly Owner: "store" | "organization";
        readonly Timestamps: {
            /**
             * Format: date-time
             * @description When the resource was last changed.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly updated_at: string;
            /**
             * Format: date-time
             * @description When the resource was made.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly created_at: string;
        };
        /**
         * @description Ways to other pages of the list: `first`, `last`, `next` and `prev`. `last` is always null, `next` is null on the last page,
         *     `prev` on the first.
         */
        readonly Links: {
            readonly [key: string]: string | null | {
                /** Format: uri */
                readonly href?: string;
                readonly title?: string;
                readonly describedby?: string;
            };
        };
        readonly ErrorResponse: {
            readonly errors: readonly components["schemas"]["Error"][];
        };
        readonly Error: {
            /**
             * @description The HTTP status; a string from the service, a number from the platform.
             * @example 500
             * @example 500
             */
            readonly status: string | number;
            /**
             * @description What went wrong, in a few words.
             * @example Internal server error
             */
            readonly title: string;
            /**
             * @description What went wrong, and where in the request.
             * @example An internal error has occurred.
             */
            readonly detail?: string;
            /**
             * @description Whatever else helps.
             * @example {
             *       "missing_ids": [
             *         "e7d50bd5-1833-43c0-9848-f9d325b08be8"
             *       ]
             *     }
             */
            readonly meta?: Record<string, never>;
        };
        /** @description How the list operations refuse a filter. Unlike every other error it has no `status`. */
        readonly FilterErrorResponse: {
            readonly errors: readonly {
                readonly title: string;
                readonly detail: string;
            }[];
        };
        /** @description An error of the platform in front of the service. */
        readonly PlatformErrorResponse: {
            readonly errors: readonly {
                /** @description The HTTP status, as a number. */
                readonly status: number;
                readonly title: string;
                readonly detail?: string;
                /** @description The part of the request that is wrong. */
                readonly source?: string;
                /** @description What to name when reporting an internal error. */
                readonly request_id?: string;
            }[];
        };
        /**
         * @description The resource's name in another system of the merchant. It is unique in the store.
         * @example abc123
         */
        readonly ExternalRef: string;
        /**
         * @description The resource's name in another system of the merchant; `null` takes it away.
         * @example abc123
         */
        readonly ExternalRefUpdate: string | null;
        /**
         * @description The three-letter ISO 4217 code, in upper case.
         * @example USD
         */
        readonly CurrencyIdentifier: string;
        /**
         * @description An amount for each currency, by ISO 4217 code: `{USD: …, GBP: …}`.
         * @example {
         *       "USD": {
         *         "amount": 100,
         *         "includes_tax": false
         *       },
         *       "GBP": {
         *         "amount": 90,
         *         "includes_tax": true
         *       }
         *     }
         */
        readonly Price: {
            readonly [key: string]: components["schemas"]["PriceAmount"];
        };
        readonly PriceAmount: {
            /**
             * Format: int64
             * @description A whole number of the currency's smallest units.
             * @example 100
             */
            readonly amount: number;
            /**
             * @description Whether tax is part of the amount. Where it was not sent, responses say false.
             * @example true
             */
            readonly includes_tax?: boolean;
        };
        /**
         * @description An amount for each currency; `null` takes the price away, as a whole or for one currency.
         * @example {
         *       "USD": {
         *         "amount": 100,
         *         "includes_tax": false
         *       },
         *       "GBP": {
         *         "amount": 90,
         *         "includes_tax": true
         *       }
         *     }
         */
        readonly NullablePrice: {
            readonly [key: string]: {
                /**
                 * Format: int64
                 * @description A whole number of the currency's smallest units.
                 * @example 100
                 */
                readonly amount: number;
                /**
                 * @description Whether tax is part of the amount.
                 * @example true
                 */
                readonly includes_tax?: boolean;
            } | null;
        } | null;
        /**
         * @description A price as one would print it.
         * @example {
         *       "without_tax": {
         *         "amount": 100,
         *         "currency": "USD",
         *         "formatted": "$1.00"
         *       },
         *       "with_tax": {
         *         "amount": 110,
         *         "currency": "USD",
         *         "formatted": "$1.10"
         *       },
         *       "tax": {
         *         "amount": 10,
         *         "currency": "USD",
         *         "formatted": "$0.10"
         *       }
         *     }
         */
        readonly DisplayPrice: {
            readonly without_tax?: components["schemas"]["FormattedPrice"];
            readonly with_tax?: components["schemas"]["FormattedPrice"];
            /** @description Only where tax is listed by itself, on an invoice for example. */
            readonly tax?: components["schemas"]["FormattedPrice"];
        };
        readonly FormattedPrice: {
            /**
             * Format: int64
             * @description A whole number of the currency's smallest units.
             * @example 100
             */
            readonly amount: number;
            /**
             * @description The three-letter ISO 4217 code, in upper case.
             * @example USD
             */
            readonly currency: string;
            /**
             * @description The same amount, to be read by people.
             * @example $1.00
             */
            readonly formatted: string;
        };
        /**
         * @description The time that a plan's price pays for: 12.99 with `unit: month` and `amount: 1` is 12.99 a month, whatever the pricing
         *     option's billing interval is.
         */
        readonly PriceUnits: {
            readonly unit: components["schemas"]["PriceUnit"];
            readonly amount: components["schemas"]["PriceUnitAmount"];
        };
        /** @description The time that a plan's price pays for; `null` takes it away. */
        readonly NullablePriceUnits: {
            readonly unit: components["schemas"]["PriceUnit"];
            readonly amount: components["schemas"]["PriceUnitAmount"];
        } | null;
        /**
         * @description A unit of time.
         * @example day
         * @enum {string}
         */
        readonly PriceUnit: "day" | "month";
        /**
         * @description How many days or months.
         * @example 7
         */
        readonly PriceUnitAmount: number;
        /**
         * @description What the resource belongs together with, by name. The reference's only example is a placeholder; the real offerings and
         *     the storefront that the guides print show what stands here.
         * @example {
         *       "pricing-options": {
         *         "links": {
         *           "related": "/offerings/:offering-id/pricing-options",
         *           "self": "/offerings/:offering-id"
         *         },
         *         "data": {
         *           "type": "offering-pricing-option",
         *           "id": "625fe958-7b4b-40a0-a2c0-dbb8f31eec0d"
         *         }
         *       }
         *     }
         */
        readonly Relationships: {
            readonly [key: string]: components["schemas"]["Relationship"];
        };
        readonly Relationship: components["schemas"]["SingleRelationship"] | components["schemas"]["ManyRelationship"];
        /** @description Another resource that this one belongs together with. */
        readonly SingleRelationship: {
            readonly data?: components["schemas"]["RelationshipData"];
            readonly links?: components["schemas"]["RelationshipLinks"];
        };
        /** @description Other resources that this one belongs together with. */
        readonly ManyRelationship: {
            readonly data?: readonly components["schemas"]["RelationshipData"][];
            readonly links?: components["schemas"]["RelationshipLinks"];
        };
        /** @description One related resource, by its id. */
        readonly RelationshipData: {
            readonly id: components["schemas"]["UUID"];
            /**
             * @description The related resource's type. (The reference's example for it is an id.)
             * @example subscription_offering_pricing_option
             */
            readonly type: string;
        };
        /** @description Where the related resources, or the resource itself, can be read. */
        readonly RelationshipLinks: {
            /**
             * @description Where the related resources are.
             * @example foo.bar
             */
            readonly related?: string;
            /**
             * @description Where the resource itself is; only the reference's placeholder shows it.
             * @example /offerings/:offering-id
             */
            readonly self?: string;
        };
        /** @description Related resources to add or to remove. */
        readonly RelationshipsRequest: {
            readonly data: readonly components["schemas"]["RelationshipData"][];
        };
        readonly RelationshipsResponse: {
            readonly data?: readonly components["schemas"]["RelationshipData"][];
        };
        /**
         * @description Who takes the payments, and from what. Here only `type` is required. The customer and card of the two Stripe gateways are
         *     write-only.
         */
        readonly PaymentAuthority: components["schemas"]["PaymentAuthorityEPPayments"] | components["schemas"]["PaymentAuthorityStripe"] | components["schemas"]["PaymentAuthorityAuthorizeNet"];
        /** @description Elastic Path Payments, powered by Stripe. */
        readonly PaymentAuthorityEPPayments: {
            /**
             * @description The payment gateway. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly type: "elastic_path_payments_stripe";
            readonly customer_id?: components["schemas"]["StripeCustomerId"];
            readonly card_id?: components["schemas"]["StripeCardId"];
        };
        /** @description The merchant's own Stripe account. */
        readonly PaymentAuthorityStripe: {
            /**
             * @description The payment gateway. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly type: "stripe_payment_intents";
            readonly customer_id?: components["schemas"]["StripeCustomerId"];
            readonly card_id?: components["schemas"]["StripeCardId"];
        };
        /** @description Authorize.net. Unlike the others it is not write-only. */
        readonly PaymentAuthorityAuthorizeNet: {
            /**
             * @description The payment gateway. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly type: "authorize_net";
            readonly payment_profile_id?: components["schemas"]["AuthorizeNetPaymentProfileId"];
            readonly customer_profile_id?: components["schemas"]["AuthorizeNetCustomerProfileId"];
        };
        /** @description Who takes the payments, and from what. On creation the ids are required. */
        readonly CreatePaymentAuthority: components["schemas"]["CreatePaymentAuthorityEPPayments"] | components["schemas"]["CreatePaymentAuthorityStripe"] | components["schemas"]["CreatePaymentAuthorityAuthorizeNet"];
        /** @description Elastic Path Payments, powered by Stripe. */
        readonly CreatePaymentAuthorityEPPayments: {
            /**
             * @description The payment gateway. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly type: "elastic_path_payments_stripe";
            readonly customer_id: components["schemas"]["StripeCustomerId"];
            readonly card_id: components["schemas"]["StripeCardId"];
        };
        /** @description The merchant's own Stripe account. */
        readonly CreatePaymentAuthorityStripe: {
            /**
             * @description The payment gateway. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly type: "stripe_payment_intents";
            readonly customer_id: components["schemas"]["StripeCustomerId"];
            readonly card_id: components["schemas"]["StripeCardId"];
        };
        /** @description Authorize.net. */
        readonly CreatePaymentAuthorityAuthorizeNet: {
            /**
             * @description The payment gateway. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly type: "authorize_net";
            readonly payment_profile_id: components["schemas"]["AuthorizeNetPaymentProfileId"];
            readonly customer_profile_id: components["schemas"]["AuthorizeNetCustomerProfileId"];
        };
        /**
         * @description The customer's id at Stripe.
         * @example cus_OPfKlxWV3hp9h6
         */
        readonly StripeCustomerId: string;
        /**
         * @description The id of the card at Stripe. After a card has failed, this is what to replace.
         * @example card_8Diw3FQPhxK27WADPVMeXieP
         */
        readonly StripeCardId: string;
        /**
         * @description The customer's payment profile at Authorize.net.
         * @example 1511660856
         */
        readonly AuthorizeNetPaymentProfileId: string;
        /**
         * @description The customer's profile at Authorize.net.
         * @example 1511736979
         */
        readonly AuthorizeNetCustomerProfileId: string;
        /**
         * @description Always `subscription_proration_policy`.
         * @constant
         */
        readonly ProrationPolicyType: "subscription_proration_policy";
        readonly FeatureResponse: {
            readonly data?: components["schemas"]["Feature"];
        };
        /** @description A benefit that comes with an active subscription. */
        readonly Feature: {
            readonly id?: components["schemas"]["UUID"];
            readonly type: components["schemas"]["SubscriptionFeatureType"];
            readonly attributes: components["schemas"]["FeatureAttributes"];
            readonly meta: components["schemas"]["FeatureMeta"];
        };
        readonly FeatureMeta: {
            readonly owner: components["schemas"]["Owner"];
            readonly timestamps: components["schemas"]["Timestamps"];
        };
        readonly FeatureCreate: {
            readonly type: components["schemas"]["SubscriptionFeatureType"];
            readonly attributes: components["schemas"]["FeatureAttributes"];
        };
        readonly FeatureUpdate: {
            readonly id: components["schemas"]["UUID"];
            readonly type: components["schemas"]["SubscriptionFeatureType"];
            readonly attributes: components["schemas"]["FeatureUpdateAttributes"];
        };
        /**
         * @description Always `subscription_feature`.
         * @constant
         */
        readonly SubscriptionFeatureType: "subscription_feature";
        readonly FeatureAttributes: {
            readonly external_ref?: components["schemas"]["ExternalRef"];
            readonly name: components["schemas"]["FeatureName"];
            /**
             * @description What customers are told about the feature.
             * @example Access to over 100 ebooks via the digital library.
             */
            readonly description?: string;
            readonly configuration: components["schemas"]["FeatureConfiguration"];
        };
        readonly FeatureUpdateAttributes: {
            readonly external_ref?: components["schemas"]["ExternalRefUpdate"];
            readonly name?: components["schemas"]["FeatureName"];
            /**
             * @description What customers are told about the feature; `null` takes it away.
             * @example Access to over 100 ebooks via the digital library.
             */
            readonly description?: string | null;
            readonly configuration?: components["schemas"]["FeatureConfiguration"];
        };
        /**
         * @description The feature's name.
         * @example Digital library access
         */
        readonly FeatureName: string;
        /** @description Of which of the three kinds the feature is, and what that kind needs. */
        readonly FeatureConfiguration: components["schemas"]["FeatureAccessAttributes"] | components["schemas"]["FeaturePromotionAttributes"] | components["schemas"]["FeatureUsageAttributes"];
        /** @description Access to something, for accounts with the tag. */
        readonly FeatureAccessAttributes: {
            /**
             * @description The kind of feature. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly type: "access";
            readonly tag: components["schemas"]["FeatureTag"];
        };
        /** @description A promotion, for accounts with its tag. A plan chooses one of those listed. */
        readonly FeaturePromotionAttributes: {
            /**
             * @description The kind of feature. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly type: "promotion";
            /** @description The promotions to choose from. */
            readonly promotions: readonly components["schemas"]["FeaturePromotion"][];
        };
        readonly FeaturePromotion: {
            /**
             * @description The promotion's name.
             * @example Digital library access
             */
            readonly name: string;
            readonly tag: components["schemas"]["FeatureTag"];
            readonly promotion_id?: components["schemas"]["UUID"];
        };
        /** @description A metered allowance. */
        readonly FeatureUsageAttributes: {
            /**
             * @description The kind of feature. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly type: "usage";
            readonly tag: components["schemas"]["FeatureTag"];
            /**
             * @description What is metered.
             * @example Digital downloads
             */
            readonly label: string;
            /**
             * @description The allowance to begin with.
             * @example 10
             */
            readonly default_value: number;
        };
        /**
         * @description The tag that the subscriber's account carries while the subscription is active.
         * @example digital_library_access
         */
        readonly FeatureTag: string;
        readonly OfferingResponse: {
            readonly data?: components["schemas"]["Offering"];
        };
        /** @description Plans together with the pricing options to buy them by. */
        readonly Offering: {
            readonly id?: components["schemas"]["UUID"];
            readonly type: components["schemas"]["SubscriptionOfferingType"];
            readonly attributes: components["schemas"]["OfferingResponseAttributes"];
            readonly relationships?: components["schemas"]["Relationships"];
            readonly meta: components["schemas"]["OfferingMeta"];
        };
        readonly OfferingMeta: {
            /** @description The `external_ref`s of the offering's plans; for a plan that stands for a catalogue product, the product's id. */
            readonly external_plan_refs: readonly string[];
            readonly owner: components["schemas"]["Owner"];
            readonly timestamps: components["schemas"]["Timestamps"];
        };
        /** @description What `include` asked for, by the resource's name. A name without resources is left out. */
        readonly OfferingIncludes: {
            readonly features?: readonly components["schemas"]["OfferingFeature"][];
            readonly plans?: readonly components["schemas"]["OfferingPlan"][];
            readonly pricing_options?: readonly components["schemas"]["OfferingPricingOption"][];
        };
        readonly OfferingCreate: {
            readonly type: components["schemas"]["SubscriptionOfferingType"];
            readonly attributes: components["schemas"]["OfferingAttributes"];
            readonly relationships?: components["schemas"]["OfferingRelationships"];
        };
        /** @description At least one of `attributes` and `relationships` must be there. */
        readonly OfferingUpdate: {
            readonly id: components["schemas"]["UUID"];
            readonly type: components["schemas"]["SubscriptionOfferingType"];
            readonly attributes?: components["schemas"]["OfferingUpdateAttributes"];
            readonly relationships?: components["schemas"]["OfferingUpdateRelationships"];
        };
        /**
         * @description Always `subscription_offering`.
         * @constant
         */
        readonly SubscriptionOfferingType: "subscription_offering";
        readonly OfferingAttributes: {
            readonly external_ref?: components["schemas"]["ExternalRef"];
            readonly name: components["schemas"]["OfferingName"];
            readonly description?: components["schemas"]["OfferingDescription"];
        };
        readonly OfferingResponseAttributes: components["schemas"]["OfferingAttributes"] & components["schemas"]["Timestamps"];
        readonly OfferingUpdateAttributes: {
            readonly external_ref?: components["schemas"]["ExternalRefUpdate"];
            readonly name?: components["schemas"]["OfferingName"];
            /**
             * @description What customers are told about the offering; `null` takes it away.
             * @example A lovely magazine that is published every month.
             */
            readonly description?: string | null;
        };
        /**
         * @description The offering's name.
         * @example Magazine
         */
        readonly OfferingName: string;
        /**
         * @description What customers are told about the offering.
         * @example A lovely magazine that is published every month.
         */
        readonly OfferingDescription: string;
        readonly OfferingRelationships: {
            readonly proration_policy?: components["schemas"]["ProrationPolicyRelationshipAttributes"];
        };
        readonly OfferingUpdateRelationships: {
            readonly proration_policy?: components["schemas"]["ProrationPolicyUpdateRelationshipAttributes"];
        };
        /** @description The proration policy to attach; `type` and `id` are required. They stand here themselves, without `data` around them. */
        readonly ProrationPolicyRelationshipAttributes: {
            readonly type?: components["schemas"]["ProrationPolicyType"];
            readonly id?: components["schemas"]["UUID"];
            /** @description The reference once more, for those who wrap it. */
            readonly data?: {
                /**
                 * @description The policy's type.
                 * @example subscription_proration_policy
                 */
                readonly type?: string;
                readonly id: components["schemas"]["UUID"];
            };
        };
        /**
         * @description The proration policy to attach; `type` and `id` are required. They stand here themselves, without `data` around them.
         *     `null` detaches the policy that is attached.
         */
        readonly ProrationPolicyUpdateRelationshipAttributes: {
            readonly type?: components["schemas"]["ProrationPolicyType"];
            readonly id?: components["schemas"]["UUID"];
            /** @description The reference once more, for those who wrap it. */
            readonly data?: {
                /**
                 * @description The policy's type.
                 * @example subscription_proration_policy
                 */
                readonly type?: string;
                readonly id: components["schemas"]["UUID"];
            };
        } | null;
        /**
         * @description A whole offering in one call; note that nothing stands around it but `data`. Each plan has to have the pricing options
         *     associated that it can be bought by.
         */
        readonly BuildOffering: {
            readonly external_ref?: components["schemas"]["ExternalRef"];
            readonly name: components["schemas"]["OfferingName"];
            readonly description?: components["schemas"]["OfferingDescription"];
            /**
             * @description The id or the `external_ref` of the proration policy to attach.
             * @example 11111111-2222-3333-4444-555555555555
             */
            readonly proration_policy_id?: string;
            readonly configured_features?: components["schemas"]["OfferingBuildConfiguredFeatures"];
            readonly pricing_option_associations?: components["schemas"]["OfferingBuildPricingOptionAssociations"];
            readonly features?: components["schemas"]["OfferingBuildFeatures"];
            /** @description The plans to create in the offering. */
            readonly plans: readonly components["schemas"]["OfferingPlanAttributes"][];
            /** @description The pricing options to create in the offering. */
            readonly pricing_options: readonly components["schemas"]["PricingOptionAttributes"][];
        };
        /** @description Features of the store to attach, each by its id or `external_ref`, and features to create in the offering. */
        readonly OfferingBuildFeatures: readonly (components["schemas"]["ExternalRef"] | components["schemas"]["FeatureAttributes"] | components["schemas"]["UUID"])[];
        /** @description What each plan makes of the features: plan (id or `external_ref`) → feature (id or `external_ref`) → configuration. */
        readonly OfferingBuildConfiguredFeatures: {
            readonly [key: string]: {
                readonly [key: string]: components["schemas"]["FeaturePlanConfiguration"];
            };
        };
        /** @description What each plan can be bought by: plan (id or `external_ref`) → pricing options (ids or `external_ref`s). */
        readonly OfferingBuildPricingOptionAssociations: {
            readonly [key: string]: readonly string[];
        };
        readonly OfferingFeatureResponse: {
            readonly data?: components["schemas"]["OfferingFeature"];
        };
        readonly OfferingFeaturesResponse: {
            readonly data?: readonly components["schemas"]["OfferingFeature"][];
            readonly links?: components["schemas"]["Links"];
        };
        /** @description A feature inside an offering, or inside a subscription's copy of one. */
        readonly OfferingFeature: {
            readonly id?: components["schemas"]["UUID"];
            readonly type: components["schemas"]["SubscriptionOfferingFeatureType"];
            readonly attributes: components["schemas"]["FeatureAttributes"];
            readonly relationships?: components["schemas"]["Relationships"];
            readonly meta: components["schemas"]["FeatureMeta"];
        };
        readonly OfferingFeatureCreate: {
            readonly type: components["schemas"]["SubscriptionOfferingFeatureType"];
            readonly attributes: components["schemas"]["FeatureAttributes"];
        };
        readonly OfferingFeatureUpdate: {
            readonly id: components["schemas"]["UUID"];
            readonly type: components["schemas"]["SubscriptionOfferingFeatureType"];
            readonly attributes: components["schemas"]["FeatureUpdateAttributes"];
        };
        /** @description Which features of the store to attach; note that nothing stands around it but `data`. */
        readonly OfferingFeatureAttach: {
            /** @description The features' ids. */
            readonly features: readonly components["schemas"]["UUID"][];
        };
        /**
         * @description Always `subscription_offering_feature`.
         * @constant
         */
        readonly SubscriptionOfferingFeatureType: "subscription_offering_feature";
        readonly OfferingPlanResponse: {
            readonly data?: components["schemas"]["OfferingPlan"];
        };
        /** @description Which proration policy. */
        readonly ProrationPolicyReference: {
            readonly type: components["schemas"]["ProrationPolicyType"];
            readonly id: components["schemas"]["UUID"];
        };
        /** @description What is sold, as the former generation called it. */
        readonly OfferingProduct: {
            readonly id: components["schemas"]["UUID"];
            /**
             * @description Always `subscription_offering_product`.
             * @constant
             */
            readonly type: "subscription_offering_product";
            readonly attributes: components["schemas"]["PlanAttributes"];
            readonly meta: {
                readonly owner: components["schemas"]["Owner"];
                readonly timestamps: components["schemas"]["Timestamps"];
            };
        };
        /** @description What is sold, inside an offering or inside a subscription's copy of one. */
        readonly OfferingPlan: {
            readonly id?: components["schemas"]["UUID"];
            readonly type: components["schemas"]["SubscriptionOfferingPlanType"];
            readonly attributes: components["schemas"]["OfferingPlanResponseAttributes"];
            readonly relationships?: components["schemas"]["Relationships"];
            readonly meta: components["schemas"]["PlanMeta"];
        };
        readonly PlanMeta: {
            /** @description What the plan costs by each of its pricing options, by the pricing option's id. */
            readonly prices?: {
                readonly [key: string]: {
                    readonly price?: components["schemas"]["Price"];
                    readonly display_price?: components["schemas"]["DisplayPrice"];
                };
            };
            readonly display_price?: components["schemas"]["DisplayPrice"];
            readonly owner: components["schemas"]["Owner"];
            readonly timestamps: components["schemas"]["Timestamps"];
            /**
             * @description True for the plan in use, in a subscription; null for one that is not.
             * @example true
             */
            readonly active_plan?: boolean | null;
        };
        readonly OfferingPlanCreate: {
            readonly type: components["schemas"]["SubscriptionOfferingPlanType"];
            readonly attributes: components["schemas"]["OfferingPlanAttributes"];
            /** @description What the plan belongs together with from the start. */
            readonly relationships?: components["schemas"]["Relationships"];
        };
        readonly OfferingPlanUpdate: {
            readonly id: components["schemas"]["UUID"];
            readonly type: components["schemas"]["SubscriptionOfferingPlanType"];
            readonly attributes: components["schemas"]["OfferingPlanUpdateAttributes"];
        };
        /**
         * @description Always `subscription_offering_plan`.
         * @constant
         */
        readonly SubscriptionOfferingPlanType: "subscription_offering_plan";
        readonly PlanAttributes: {
            readonly external_ref?: components["schemas"]["ExternalRef"];
            readonly name: components["schemas"]["PlanName"];
            /**
             * @description What customers are told about the plan.
             * @example A lovely magazine that is published every month.
             */
            readonly description?: string;
            /**
             * @description The plan's stock keeping unit, if it has one.
             * @example MAGAZINE1
             */
            readonly sku?: string;
            /**
             * Format: uri
             * @description Where a picture of the plan, or a file about it, can be had.
             * @example https://magazine.com/cover.jpg
             */
            readonly main_image?: string;
            readonly price?: components["schemas"]["Price"];
            readonly price_units?: components["schemas"]["PriceUnits"];
            readonly custom_attributes?: components["schemas"]["PlanCustomAttributes"];
        };
        readonly OfferingPlanAttributes: components["schemas"]["PlanAttributes"] & {
            readonly feature_configurations?: components["schemas"]["FeatureConfigurations"];
        };
        readonly OfferingPlanResponseAttributes: components["schemas"]["PlanAttributes"] & components["schemas"]["Timestamps"] & {
            readonly feature_configurations: components["schemas"]["FeatureConfigurations"];
        };
        readonly OfferingPlanUpdateAttributes: {
            readonly external_ref?: components["schemas"]["ExternalRefUpdate"];
            readonly name?: components["schemas"]["PlanName"];
            /**
             * @description What customers are told about the plan; `null` takes it away.
             * @example A lovely magazine that is published every month.
             */
            readonly description?: string | null;
            /**
             * @description The plan's stock keeping unit; `null` takes it away.
             * @example MAGAZINE1
             */
            readonly sku?: string | null;
            /**
             * Format: uri
             * @description Where a picture of the plan, or a file about it, can be had; `null` takes it away.
             * @example https://magazine.com/cover.jpg
             */
            readonly main_image?: string | null;
            readonly price?: components["schemas"]["NullablePrice"];
            readonly price_units?: components["schemas"]["NullablePriceUnits"];
            readonly custom_attributes?: components["schemas"]["PlanCustomAttributes"];
            /** @description What the plan makes of the offering's features, by feature id; `null` takes one feature's configuration away. */
            readonly feature_configurations?: {
                readonly [key: string]: components["schemas"]["FeaturePlanConfigurationUpdate"];
            };
        };
        /**
         * @description The plan's name.
         * @example Magazine
         */
        readonly PlanName: string;
        /** @description The merchant's own attributes, copied to the subscriptions that are made from the plan. */
        readonly PlanCustomAttributes: {
            readonly [key: string]: string;
        };
        /** @description What the plan makes of the offering's features, by feature id. A feature that is not named is no benefit of the plan. */
        readonly FeatureConfigurations: {
            readonly [key: string]: components["schemas"]["FeaturePlanConfiguration"];
        };
        /** @description Makes a feature a benefit of a plan. The kind must be the feature's. */
        readonly FeaturePlanConfiguration: components["schemas"]["FeatureConfigAccessAttributes"] | components["schemas"]["FeatureConfigPromotionAttributes"] | components["schemas"]["FeatureConfigUsageAttributes"];
        /** @description Makes a feature a benefit of a plan; `null` ends that. */
        readonly FeaturePlanConfigurationUpdate: components["schemas"]["FeaturePlanConfiguration"] | null;
        /** @description Access comes with the plan. */
        readonly FeatureConfigAccessAttributes: {
            /**
             * @description The kind of feature. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly type: "access";
        };
        /** @description One of the feature's promotions comes with the plan. */
        readonly FeatureConfigPromotionAttributes: {
            /**
             * @description The kind of feature. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly type: "promotion";
            /** @description Which of the feature's promotions. */
            readonly tag: components["schemas"]["FeatureTag"];
        };
        /** @description An allowance comes with the plan. */
        readonly FeatureConfigUsageAttributes: {
            /**
             * @description The kind of feature. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly type: "usage";
            /**
             * @description The allowance to begin with.
             * @example 10
             */
            readonly default_value: number;
        };
        readonly OfferingPricingOptionResponse: {
            readonly data?: components["schemas"]["OfferingPricingOption"];
        };
        /** @description The rules of billing, inside an offering or inside a subscription's copy of one. */
        readonly OfferingPricingOption: {
            readonly id?: components["schemas"]["UUID"];
            readonly type: components["schemas"]["SubscriptionOfferingPricingOptionType"];
            readonly attributes: components["schemas"]["PricingOptionResponseAttributes"];
            readonly relationships?: components["schemas"]["Relationships"];
            readonly meta: components["schemas"]["OfferingPricingOptionMeta"];
        };
        readonly OfferingPricingOptionMeta: {
            /** @description What each plan costs by this pricing option, by the plan's id. */
            readonly prices?: {
                readonly [key: string]: {
                    readonly price?: components["schemas"]["Price"];
                    readonly display_price?: components["schemas"]["DisplayPrice"];
                };
            };
            readonly price?: components["schemas"]["Price"];
            readonly display_price?: components["schemas"]["DisplayPrice"];
            /**
             * @description True for the pricing option in use, in a subscription; null for one that is not.
             * @example true
             */
            readonly active_pricing_option?: boolean | null;
            readonly owner: components["schemas"]["Owner"];
            readonly timestamps: components["schemas"]["Timestamps"];
        };
        readonly OfferingPricingOptionCreate: {
            readonly type: components["schemas"]["SubscriptionOfferingPricingOptionType"];
            readonly attributes: components["schemas"]["PricingOptionAttributes"];
        };
        readonly OfferingPricingOptionUpdate: {
            readonly id: components["schemas"]["UUID"];
            readonly type: components["schemas"]["SubscriptionOfferingPricingOptionType"];
            readonly attributes: components["schemas"]["PricingOptionUpdateAttributes"];
        };
        /**
         * @description Always `subscription_offering_pricing_option`.
         * @constant
         */
        readonly SubscriptionOfferingPricingOptionType: "subscription_offering_pricing_option";
        readonly PricingOptionAttributes: {
            readonly external_ref?: components["schemas"]["ExternalRef"];
            readonly name: components["schemas"]["PricingOptionName"];
            /**
             * @description What customers are told about the pricing option.
             * @example A monthly subscription.
             */
            readonly description?: string;
            readonly billing_interval_type: components["schemas"]["BillingIntervalType"];
            readonly billing_frequency: components["schemas"]["BillingFrequency"];
            /**
             * @description How many intervals pass from the start of the subscription until billing starts.
             * @example 7
             */
            readonly trial_period?: number;
            readonly lead_time?: components["schemas"]["LeadTime"];
            readonly notification_schedule?: components["schemas"]["NotificationSchedules"];
            readonly plan_length: components["schemas"]["PlanLength"];
            readonly end_behavior: components["schemas"]["EndBehavior"];
            readonly can_pause: components["schemas"]["CanPause"];
            readonly can_resume: components["schemas"]["CanResume"];
            readonly can_cancel: components["schemas"]["CanCancel"];
            readonly base_price_percentage?: components["schemas"]["BasePricePercentage"];
            /** @description A price that counts instead of the plans' own. */
            readonly fixed_price?: components["schemas"]["Price"];
        };
        readonly PricingOptionResponseAttributes: components["schemas"]["PricingOptionAttributes"] & components["schemas"]["Timestamps"];
        readonly PricingOptionUpdateAttributes: {
            readonly external_ref?: components["schemas"]["ExternalRefUpdate"];
            readonly name?: components["schemas"]["PricingOptionName"];
            /**
             * @description What customers are told about the pricing option; `null` takes it away.
             * @example A monthly subscription.
             */
            readonly description?: string | null;
            readonly billing_interval_type?: components["schemas"]["BillingIntervalType"];
            readonly billing_frequency?: components["schemas"]["BillingFrequency"];
            /**
             * @description How many intervals pass from the start of the subscription until billing starts; `null` takes the trial away.
             * @example 7
             */
            readonly trial_period?: number | null;
            readonly lead_time?: components["schemas"]["NullableLeadTime"];
            readonly notification_schedule?: components["schemas"]["NotificationSchedules"];
            readonly plan_length?: components["schemas"]["PlanLength"];
            readonly end_behavior?: components["schemas"]["EndBehavior"];
            readonly can_pause?: components["schemas"]["CanPause"];
            readonly can_resume?: components["schemas"]["CanResume"];
            readonly can_cancel?: components["schemas"]["CanCancel"];
            /**
             * Format: double
             * @description The discount on the plans' prices, in percent; `null` takes it away.
             * @example 90
             */
            readonly base_price_percentage?: number | null;
            /** @description A price that counts instead of the plans' own; `null` takes it away. */
            readonly fixed_price?: components["schemas"]["NullablePrice"];
        };
        /**
         * @description The pricing option's name.
         * @example Monthly
         */
        readonly PricingOptionName: string;
        /**
         * @description The unit in which billing intervals, the trial and the length of the plan are counted.
         * @example month
         * @enum {string}
         */
        readonly BillingIntervalType: "day" | "week" | "month" | "year";
        /**
         * @description How many intervals lie between two bills.
         * @example 1
         */
        readonly BillingFrequency: number;
        /**
         * @description For how many intervals the subscription runs.
         * @example 12
         */
        readonly PlanLength: number;
        /**
         * @description Whether a limited number of payments is made (`close`), or payments go on and on (`roll`).
         * @example close
         * @enum {string}
         */
        readonly EndBehavior: "close" | "roll";
        /**
         * @description Whether the subscriber may pause the subscription.
         * @example false
         */
        readonly CanPause: boolean;
        /**
         * @description Whether the subscriber may resume it.
         * @example false
         */
        readonly CanResume: boolean;
        /**
         * @description Whether the subscriber may cancel it.
         * @example false
         */
        readonly CanCancel: boolean;
        /**
         * Format: double
         * @description The discount on the plans' prices, in percent: with 10, a plan of 50 costs 45. What comes out is rounded down to the
         *     currency's smallest unit.
         * @example 90
         */
        readonly BasePricePercentage: number;
        /** @description How long before its time an invoice is made, pro forma. */
        readonly LeadTime: {
            readonly type: components["schemas"]["LeadTimeType"];
            readonly time: components["schemas"]["LeadTimeLength"];
        };
        /** @description How long before its time an invoice is made, pro forma; `null` takes the lead away. */
        readonly NullableLeadTime: {
            readonly type: components["schemas"]["LeadTimeType"];
            readonly time: components["schemas"]["LeadTimeLength"];
        } | null;
        /**
         * @description A unit of time.
         * @example day
         * @enum {string}
         */
        readonly LeadTimeType: "day" | "week";
        /**
         * @description How many days or weeks.
         * @example 14
         */
        readonly LeadTimeLength: number;
        /** @description When the subscriber is reminded that the billing period ends. */
        readonly NotificationSchedules: readonly components["schemas"]["NotificationSchedule"][];
        readonly NotificationSchedule: {
            /**
             * @description The reminder's name.
             * @example Daily billing run.
             */
            readonly name: string;
            /**
             * @description A unit of time.
             * @example day
             * @enum {string}
             */
            readonly unit: "day" | "week" | "month";
            /**
             * Format: int64
             * @description How many units before the period ends.
             * @example 100
             */
            readonly amount: number;
        };
        readonly SubscriptionResponse: {
            readonly data?: components["schemas"]["Subscription"];
        };
        /** @description What a subscriber has bought. It holds its own copy of the offering. */
        readonly Subscription: {
            readonly id?: components["schemas"]["UUID"];
            readonly type: components["schemas"]["SubscriptionType"];
            readonly attributes: components["schemas"]["SubscriptionAttributes"];
            readonly relationships?: components["schemas"]["Relationships"];
            readonly meta: components["schemas"]["SubscriptionMeta"];
        };
        /**
         * @description Always `subscription`.
         * @constant
         */
        readonly SubscriptionType: "subscription";
        readonly SubscriptionAttributes: {
            readonly external_ref?: components["schemas"]["ExternalRef"];
            readonly account_id: components["schemas"]["UUID"];
            readonly address_id?: components["schemas"]["UUID"];
            /** @description The offering as it was when the subscription was made. */
            readonly offering: components["schemas"]["Offering"];
            readonly pricing_option_id: components["schemas"]["UUID"];
            readonly plan_id: components["schemas"]["UUID"];
            readonly currency: components["schemas"]["CurrencyIdentifier"];
            readonly payment_authority?: components["schemas"]["PaymentAuthority"];
            /**
             * @description The subscriber's name.
             * @example Albert Einstein
             */
            readonly name: string;
            /**
             * @description The subscriber's email address.
             * @example albert@elasticpath.com
             */
            readonly email: string;
        };
        /**
         * @description How the subscription stands. There are only two values of `status`; everything else is told by the flags. A timestamp that
         *     has not been set is left out.
         */
        readonly SubscriptionMeta: {
            readonly owner: components["schemas"]["Owner"];
            readonly timestamps: components["schemas"]["SubscriptionTimestamps"];
            readonly status: components["schemas"]["SubscriptionStatus"];
            /** @description The last change of state. */
            readonly state?: components["schemas"]["SubscriptionState"];
            readonly manual_payments: components["schemas"]["ManualPayments"];
            /**
             * @description Whether the first billing period was paid for elsewhere.
             * @example false
             */
            readonly first_invoice_prepaid: boolean;
            /**
             * @description Whether the subscription has been canceled.
             * @example true
             */
            readonly canceled: boolean;
            /**
             * @description Whether the subscription has been paused.
             * @example true
             */
            readonly paused: boolean;
            /**
             * @description Whether the subscription has ended.
             * @example true
             */
            readonly closed: boolean;
            /**
             * @description Whether the subscription is suspended, after dunning.
             * @example false
             */
            readonly suspended: boolean;
            /**
             * @description Whether the subscription still waits to go live.
             * @example false
             */
            readonly pending: boolean;
            /**
             * Format: date-time
             * @description From when on a billing run makes the next invoice.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly invoice_after: string;
            readonly pending_price_change?: components["schemas"]["SubscriptionPriceChanges"];
            /** @description The prices that once applied. */
            readonly price_update_history?: readonly components["schemas"]["SubscriptionPriceUpdateHistoryEntry"][];
        };
        /**
         * @description Whether the plan can be used.
         * @example active
         * @enum {string}
         */
        readonly SubscriptionStatus: "active" | "inactive";
        readonly SubscriptionTimestamps: components["schemas"]["Timestamps"] & {
            /**
             * Format: date-time
             * @description When the subscription was canceled.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly canceled_at?: string;
            /**
             * Format: date-time
             * @description When it was paused.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly paused_at?: string;
            /**
             * Format: date-time
             * @description When it was resumed.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly resumed_at?: string;
            /**
             * Format: date-time
             * @description When it ends. With a `close` pricing option this is set when the subscription is made, with `roll` when it is
             *     canceled, to the end of the billing period.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly end_date?: string;
            /**
             * Format: date-time
             * @description From when on a pending subscription goes live.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly go_live_after?: string;
            /**
             * Format: date-time
             * @description When it went live.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly go_live?: string;
        };
        /** @description What `include` asked for, by the resource's name. A name without resources is left out. */
        readonly SubscriptionIncludes: {
            readonly plans?: readonly components["schemas"]["OfferingPlan"][];
            readonly pricing_options?: readonly components["schemas"]["OfferingPricingOption"][];
        };
        /** @description Prices to come, or prices that applied, by the plan's or the pricing option's id. */
        readonly SubscriptionPriceChanges: {
            /**
             * @example {
             *       "197a11f4-d341-4594-9574-7fbfbe6a671d": {
             *         "USD": {
             *           "amount": 100,
             *           "includes_tax": false
             *         },
             *         "GBP": {
             *           "amount": 90,
             *           "includes_tax": true
             *         }
             *       }
             *     }
             */
            readonly plan_prices?: {
                readonly [key: string]: components["schemas"]["Price"];
            };
            /**
             * @description The reference's example has, besides the one below, a bare price where `fixed_price` should stand.
             * @example {
             *       "83f6b8e3-031c-4f2a-a1d7-b1c83cb5ac3c": {
             *         "base_price_percentage": 90
             *       }
             *     }
             */
            readonly pricing_option_prices?: {
                readonly [key: string]: components["schemas"]["PricingOptionPrice"];
            };
        };
        readonly PricingOptionPrice: {
            readonly base_price_percentage?: components["schemas"]["BasePricePercentage"];
            readonly fixed_price?: components["schemas"]["Price"];
        };
        /** @description Prices that applied until they were changed. */
        readonly SubscriptionPriceUpdateHistoryEntry: {
            readonly price_changes: components["schemas"]["SubscriptionPriceChanges"];
            /**
             * Format: date-time
             * @description When they stopped to apply.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly valid_until: string;
        };
        /**
         * @description With true no gateway is asked; payment runs make a payment that waits to be settled by hand.
         * @default false
         * @example false
         */
        readonly ManualPayments: boolean;
        /**
         * @description A subscription to an offering of the store, or to one that is given here and belongs to this subscription only. Note that
         *     nothing stands around it but `data`. The reference's own sample sends every member at once, `started_at` without
         *     `first_invoice_paid: true` among them, which its text forbids.
         */
        readonly BuildSubscription: {
            readonly external_ref?: components["schemas"]["ExternalRef"];
            readonly account_id: components["schemas"]["UUID"];
            readonly address_id?: components["schemas"]["UUID"];
            readonly offering_external_ref?: components["schemas"]["ExternalRef"];
            readonly offering_id?: components["schemas"]["UUID"];
            readonly plan_id?: components["schemas"]["UUID"];
            readonly pricing_option_id?: components["schemas"]["UUID"];
            readonly currency: components["schemas"]["CurrencyIdentifier"];
            readonly payment_authority?: components["schemas"]["CreatePaymentAuthority"];
            readonly manual_payments: components["schemas"]["ManualPayments"];
            /**
             * @description The subscriber's name.
             * @example Albert Einstein
             */
            readonly name: string;
            /**
             * Format: email
             * @description The subscriber's email address.
             * @example albert@elasticpath.com
             */
            readonly email: string;
            /**
             * @description With true the subscription waits to go live, and is not billed.
             * @example false
             */
            readonly pending?: boolean;
            /**
             * @description With true the first billing period has been paid for elsewhere; its invoice is made as settled.
             * @example false
             */
            readonly first_invoice_paid?: boolean;
            /**
             * Format: date-time
             * @description When the current billing period of a subscription began that comes from another system. Only together with
             *     `first_invoice_paid: true`; the settled invoice is for this period.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly started_at?: string;
            /**
             * Format: date-time
             * @description When the first billing period ends, instead of one interval after its start. Only together with `started_at`, and after
             *     it. The period costs what any period costs; the next ones follow from here.
             * @example 2027-02-01T00:00:00Z
             */
            readonly override_first_period_end_date?: string;
            readonly offering?: components["schemas"]["OfferingAttributes"];
            readonly features?: components["schemas"]["OfferingBuildFeatures"];
            /** @description The plans; one of them must be selected. */
            readonly plans?: readonly components["schemas"]["PlanAttributesAndSelectedMeta"][];
            /** @description The pricing options; one of them must be selected. */
            readonly pricing_options?: readonly components["schemas"]["PricingOptionAttributesAndSelectedMeta"][];
            readonly configured_features?: components["schemas"]["OfferingBuildConfiguredFeatures"];
            readonly pricing_option_associations?: components["schemas"]["OfferingBuildPricingOptionAssociations"];
            /** @description The `external_ref` of the selected plan. */
            readonly selected_plan?: components["schemas"]["ExternalRef"];
            /** @description The `external_ref` of the selected pricing option. */
            readonly selected_pricing_option?: components["schemas"]["ExternalRef"];
            readonly order?: components["schemas"]["BuildSubscriptionOrder"];
            /** @description A subscription's `meta`, which only responses have. */
            readonly meta?: Record<string, never>;
        };
        /** @description The item of an order that the subscription comes from. The order's payment covers the first period. */
        readonly BuildSubscriptionOrder: {
            readonly order_id: components["schemas"]["UUID"];
            readonly order_item_id: components["schemas"]["UUID"];
        };
        readonly PlanAttributesAndSelectedMeta: components["schemas"]["PlanAttributes"] & components["schemas"]["SelectedMeta"];
        readonly PricingOptionAttributesAndSelectedMeta: components["schemas"]["PricingOptionAttributes"] & components["schemas"]["SelectedMeta"];
        readonly SelectedMeta: {
            readonly meta?: {
                /**
                 * @description Whether this is the one to subscribe to.
                 * @example true
                 */
                readonly selected?: boolean;
            };
        };
        readonly SubscriptionUpdate: {
            readonly id: components["schemas"]["UUID"];
            readonly type: components["schemas"]["SubscriptionType"];
            readonly attributes: components["schemas"]["SubscriptionUpdateAttributes"];
        };
        /** @description What of a subscription can be changed. */
        readonly SubscriptionUpdateAttributes: {
            /**
             * Format: uuid
             * @description The pricing option to switch to.
             * @example 00000000-0000-0000-0000-000000000001
             */
            readonly pricing_option_id?: string;
            /**
             * Format: uuid
             * @description The plan to switch to.
             * @example 00000000-0000-0000-0000-000000000001
             */
            readonly plan_id?: string;
            /**
             * Format: uuid
             * @description The subscriber's address; `null` takes it away.
             * @example 00000000-0000-0000-0000-000000000001
             */
            readonly address_id?: string | null;
            readonly payment_authority?: components["schemas"]["PaymentAuthority"];
            /**
             * Format: date-time
             * @description From when on a pending subscription goes live; it may lie in the past. `null` takes it away. In responses it stands in
             *     `meta.timestamps`.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly go_live_after?: string | null;
        };
        readonly ManageSubscriptionPlans: {
            /**
             * @description What to do with the plans. The reference's example attaches one too, which its list of values does not have.
             * @constant
             */
            readonly type: "detach";
            /** @description The plans' ids. */
            readonly plans: readonly components["schemas"]["UUID"][];
        };
        /** @description One change of a subscription's state. */
        readonly SubscriptionState: {
            readonly id?: components["schemas"]["UUID"];
            readonly type: components["schemas"]["SubscriptionStateType"];
            readonly attributes: components["schemas"]["SubscriptionStateAttributes"];
            readonly meta: {
                /**
                 * Format: date-time
                 * @description When the state was changed.
                 * @example 2017-01-10T11:41:19.244842Z
                 */
                readonly created_at: string;
            };
        };
        readonly ChangeState: {
            readonly type: components["schemas"]["SubscriptionStateType"];
            readonly attributes: components["schemas"]["SubscriptionStateAttributes"];
        };
        /**
         * @description Always `subscription_state`.
         * @constant
         */
        readonly SubscriptionStateType: "subscription_state";
        readonly SubscriptionStateAttributes: {
            /**
             * @description What to do with the subscription.
             * @example cancel
             * @enum {string}
             */
            readonly action: "cancel" | "pause" | "resume" | "pending";
            /**
             * @description With `cancel` and true the subscription ends at once and not with its billing period. Subscribers may not send true.
             * @default false
             * @example false
             */
            readonly cancel_immediately: boolean;
        };
        readonly SubscriptionInvoiceResponse: {
            readonly data?: components["schemas"]["SubscriptionInvoice"];
        };
        readonly SubscriptionInvoicesResponse: {
            readonly data?: readonly components["schemas"]["SubscriptionInvoice"][];
            readonly links?: components["schemas"]["Links"];
        };
        /** @description An invoice. */
        readonly SubscriptionInvoice: {
            readonly id?: components["schemas"]["UUID"];
            /**
             * @description Always `subscription_invoice`.
             * @constant
             */
            readonly type: "subscription_invoice";
            readonly attributes: components["schemas"]["SubscriptionInvoiceAttributes"];
            readonly relationships?: components["schemas"]["Relationships"];
            readonly meta: components["schemas"]["SubscriptionInvoiceMeta"];
        };
        readonly SubscriptionInvoiceAttributes: {
            /** @description The time that the invoice is for. */
            readonly billing_period: {
                /**
                 * Format: date-time
                 * @description When it begins.
                 * @example 2017-07-21T17:32:28Z
                 */
                readonly start: string;
                /**
                 * Format: date-time
                 * @description When it ends.
                 * @example 2017-07-21T17:32:28Z
                 */
                readonly end: string;
            };
            /** @description What is to be paid for. */
            readonly invoice_items: readonly components["schemas"]["InvoiceItem"][];
            /** @description The taxes that a tax run has added, for the invoice as a whole. */
            readonly tax_items?: readonly components["schemas"]["TaxItem"][];
            /**
             * @description Whether it still has to be paid.
             * @example true
             */
            readonly outstanding: boolean;
            /**
             * @description The invoice's number within the billing run that made it, from 1 in every run.
             * @example 1
             */
            readonly number?: number;
            /**
             * @description Whether taxes have to be added before it can be charged.
             * @example true
             */
            readonly tax_required: boolean;
            /**
             * @description Whether all retries that the dunning rule allows have failed.
             * @example false
             */
            readonly payment_retries_limit_reached: boolean;
            /**
             * Format: date-time
             * @description When the invoice was last changed.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly updated_at?: string;
            /**
             * Format: date-time
             * @description When the invoice was made.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly created_at?: string;
            /**
             * @description Whether it was made ahead of time and is not to be paid yet.
             * @example false
             */
            readonly pro_forma: boolean;
            /**
             * Format: date-time
             * @description When it stops being pro forma; without a lead time, when it was made.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly valid_from?: string;
            /**
             * @description Whether a manual payment for it awaits its result.
             * @example true
             */
            readonly manual_payment_pending: boolean;
        };
        readonly SubscriptionInvoiceMeta: {
            readonly owner: components["schemas"]["Owner"];
            readonly subscription_id?: components["schemas"]["UUID"];
            readonly subscriber_id?: components["schemas"]["UUID"];
            readonly price?: components["schemas"]["SingleCurrencyPrice"];
            readonly display_price: components["schemas"]["DisplayPrice"];
            /** @description What the subscriber is to be told before the billing period ends. */
            readonly notifications?: readonly components["schemas"]["InvoiceNotification"][];
            readonly timestamps: components["schemas"]["InvoiceTimestamps"];
            /** @description The changes in the middle of a period that the invoice settles. */
            readonly proration_events: readonly components["schemas"]["ProrationEvent"][] | null;
            /**
             * Format: int64
             * @description What the rest of the billing period is worth, in minor units.
             * @example 500
             */
            readonly pro_rata_remaining_value: number;
        };
        readonly InvoiceItem: {
            /**
             * @description What it is.
             * @example Magazine issue
             */
            readonly description: string;
            readonly price: components["schemas"]["SingleCurrencyPrice"];
            readonly plan_id?: components["schemas"]["UUID"];
            /**
             * Format: date-time
             * @description From when on the item is paid for.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly from_time_period?: string;
            /**
             * Format: date-time
             * @description Until when the item is paid for.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly until_time_period?: string;
        };
        readonly TaxItem: {
            /**
             * @description Always `tax_item`.
             * @constant
             */
            readonly type: "tax_item";
            /**
             * @description What the tax is called.
             * @example GST
             */
            readonly name?: string;
            /**
             * @description Its code in the tax system.
             * @example 20.0 % S
             */
            readonly code?: string;
            /**
             * Format: double
             * @description How much it is.
             * @example 0.2
             */
            readonly rate: number;
            /**
             * @description Who levies it.
             * @example USA
             */
            readonly jurisdiction?: string;
        };
        readonly InvoiceNotification: {
            /**
             * @description What it is called in the pricing option's schedule of notifications.
             * @example 7 days before renewal
             */
            readonly name: string;
            /**
             * Format: date-time
             * @description When it is to be sent, counted back from the end of the billing period.
             * @example 2024-01-24T00:00:00Z
             */
            readonly due: string;
            /**
             * Format: date-time
             * @description When a notification run sent it.
             * @example 2024-01-24T00:00:00Z
             */
            readonly sent_at?: string;
        };
        readonly InvoiceTimestamps: components["schemas"]["Timestamps"] & {
            /**
             * Format: date-time
             * @description When a tax run added the taxes.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly taxes_added_at?: string;
        };
        /** @description A change in the middle of a billing period, in minor units of the invoice's currency. */
        readonly ProrationEvent: {
            readonly proration_policy_id: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @description What the period had cost until then.
             * @example 100
             */
            readonly billing_cost_before_proration: number;
            /**
             * Format: int64
             * @description What is given back for the days that the former pricing option was not used.
             * @example 100
             */
            readonly refunded_amount_for_unused_pricing_option: number;
            /**
             * Format: int64
             * @description What the new pricing option costs.
             * @example 100
             */
            readonly new_pricing_option_cost: number;
            /**
             * Format: date-time
             * @description When the change was.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly prorated_at: string;
        };
        readonly SubscriptionInvoicePaymentResponse: {
            readonly data?: components["schemas"]["SubscriptionInvoicePayment"];
        };
        readonly SubscriptionInvoicePaymentsResponse: {
            readonly data?: readonly components["schemas"]["SubscriptionInvoicePayment"][];
            readonly links?: components["schemas"]["Links"];
        };
        /** @description An attempt to collect an invoice. */
        readonly SubscriptionInvoicePayment: {
            readonly id: components["schemas"]["UUID"];
            readonly type: components["schemas"]["InvoicePaymentType"];
            readonly attributes: {
                /**
                 * @description Whether the money came.
                 * @example true
                 */
                readonly success: boolean;
                /**
                 * @description Whether the result is not known yet; manual payments only.
                 * @example true
                 */
                readonly pending?: boolean;
                /**
                 * @description Who was asked to collect it, `elastic_path_payments_stripe`, `stripe_payment_intents` or `authorize_net`; by purchase, the only mechanism.
                 * @example elastic_path_payments_stripe
                 */
                readonly gateway?: string;
                readonly external_payment_id?: components["schemas"]["ExternalPaymentId"];
                /** @description Why it failed. */
                readonly failure_detail?: {
                    /**
                     * @description The reason.
                     * @example Card Failure
                     */
                    readonly reason?: string;
                };
                readonly amount: components["schemas"]["SingleCurrencyPrice"];
            };
            readonly meta: {
                readonly owner: components["schemas"]["Owner"];
                readonly subscription_id: components["schemas"]["UUID"];
                readonly invoice_id: components["schemas"]["UUID"];
                readonly job_id: components["schemas"]["UUID"];
                readonly timestamps: components["schemas"]["PaymentTimestamps"];
                /**
                 * @description Whether it is collected by hand.
                 * @example false
                 */
                readonly manual_payment: boolean;
            };
        };
        readonly PaymentTimestamps: components["schemas"]["Timestamps"] & {
            readonly payment_taken_at?: components["schemas"]["PaymentTakenAt"];
        };
        /**
         * @description Always `subscription_invoice_payment`.
         * @constant
         */
        readonly InvoicePaymentType: "subscription_invoice_payment";
        /**
         * @description What the gateway calls the payment.
         * @example 33e7ec6b-8b34-4c92-a95b-2e2647922e47
         */
        readonly ExternalPaymentId: string;
        /**
         * Format: date-time
         * @description When the money was taken.
         * @example 2017-01-10T11:41:19.244842Z
         */
        readonly PaymentTakenAt: string;
        readonly UpdateInvoicePayment: {
            readonly id: components["schemas"]["UUID"];
            readonly type: components["schemas"]["InvoicePaymentType"];
            readonly attributes: {
                /**
                 * @description Whether the money came.
                 * @example true
                 */
                readonly success: boolean;
                readonly external_payment_id?: components["schemas"]["ExternalPaymentId"];
                /**
                 * @description Why it failed, as text.
                 * @example Card Failure
                 */
                readonly failure_detail?: string | {
                    /** @description The reason. */
                    readonly reason?: string;
                };
                readonly payment_taken_at?: components["schemas"]["PaymentTakenAt"];
            };
        };
        readonly SubscriptionInvoicePaymentRefundResponse: {
            readonly data?: components["schemas"]["SubscriptionInvoicePaymentRefund"];
        };
        /** @description What was paid back of a payment. It has no `meta`. */
        readonly SubscriptionInvoicePaymentRefund: {
            readonly id: components["schemas"]["UUID"];
            readonly type: components["schemas"]["InvoicePaymentRefundType"];
            readonly attributes: {
                readonly amount: components["schemas"]["RefundAmount"];
                /**
                 * @description Why it was paid back.
                 * @example Customer requested cancellation
                 */
                readonly reason: string;
                /**
                 * @description Who paid it back.
                 * @example elastic_path_payments_stripe
                 */
                readonly gateway: string;
                /**
                 * @description What the gateway calls the refund.
                 * @example 33e7ec6b-8b34-4c92-a95b-2e2647922e47
                 */
                readonly external_refund_id: string;
                /**
                 * Format: date-time
                 * @description When it was paid back.
                 * @example 2017-01-10T11:41:19.244842Z
                 */
                readonly created_at: string;
            };
            readonly relationships: components["schemas"]["Relationships"];
        };
        /**
         * @description Always `subscription_invoice_payment_refund`.
         * @constant
         */
        readonly InvoicePaymentRefundType: "subscription_invoice_payment_refund";
        /**
         * Format: int64
         * @description How much, in minor units of the payment's currency.
         * @example 100
         */
        readonly RefundAmount: number;
        readonly CreateInvoicePaymentRefund: {
            readonly type: components["schemas"]["InvoicePaymentRefundType"];
            readonly attributes: {
                readonly amount: components["schemas"]["RefundAmount"];
                /**
                 * @description Why it is paid back.
                 * @example Customer requested cancellation
                 */
                readonly reason: string;
            };
        };
        readonly JobResponse: {
            readonly data?: components["schemas"]["Job"];
        };
        /** @description A job. */
        readonly Job: {
            readonly id?: components["schemas"]["UUID"];
            readonly type: components["schemas"]["SubscriptionJobType"];
            readonly attributes: components["schemas"]["Timestamps"] & {
                readonly external_ref?: components["schemas"]["ExternalRef"];
                /**
                 * @description What the job does.
                 * @example billing-run
                 * @enum {string}
                 */
                readonly job_type: "billing-run" | "tax-run" | "payment-run" | "import" | "notification-run" | "subscription-update";
                readonly taxes?: components["schemas"]["JobTaxes"];
                readonly status: components["schemas"]["JobStatus"];
            };
            readonly relationships?: components["schemas"]["Relationships"];
            readonly meta: {
                readonly owner: components["schemas"]["Owner"];
                readonly timestamps: components["schemas"]["JobTimestamps"];
                readonly report?: components["schemas"]["JobReport"];
            };
        };
        /**
         * @description Always `subscription_job`.
         * @constant
         */
        readonly SubscriptionJobType: "subscription_job";
        /**
         * @description How far it is.
         * @example pending
         * @enum {string}
         */
        readonly JobStatus: "pending" | "started" | "success" | "failed";
        readonly JobTimestamps: components["schemas"]["Timestamps"] & {
            /**
             * Format: date-time
             * @description When it began.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly started_at?: string;
            /**
             * Format: date-time
             * @description When it was done.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly finished_at?: string;
        };
        /** @description What the job did, when it has finished. Which one it is depends on the type of the job; an import has none. */
        readonly JobReport: components["schemas"]["BillingRunReport"] | components["schemas"]["TaxRunReport"] | components["schemas"]["PaymentRunReport"] | components["schemas"]["NotificationRunReport"] | components["schemas"]["SubscriptionUpdateReport"];
        readonly BillingRunReport: {
            /**
             * @description Invoices that can be collected now.
             * @example 100
             */
            readonly invoices_ready_for_payment: number;
            /**
             * @description Invoices that need taxes first.
             * @example 100
             */
            readonly invoices_tax_required: number;
            /**
             * @description Invoices that could not be made.
             * @example 0
             */
            readonly invoice_failures: number;
            /** @description How much can be collected now. */
            readonly total_ready_for_payment: components["schemas"]["Price"];
            /** @description How much needs taxes first, before tax. */
            readonly total_tax_required: components["schemas"]["Price"];
        };
        readonly TaxRunReport: {
            /** @description Invoices that got their taxes. */
            readonly invoices_updated: number;
            /** @description Invoices that did not. */
            readonly invoice_failures: number;
        };
        readonly PaymentRunReport: {
            /** @description How many payments were tried. */
            readonly total_payment_attempts: number;
            /** @description How many of them failed. */
            readonly failed_payments: number;
            /** @description How much came in. */
            readonly total_collected: components["schemas"]["Price"];
        };
        readonly NotificationRunReport: {
            /** @description How many notifications were sent. */
            readonly total_notifications_sent: number;
            /** @description How many could not be sent. */
            readonly failed_notifications: number;
        };
        readonly SubscriptionUpdateReport: {
            /** @description Subscriptions that got the new prices. */
            readonly subscriptions_updated: number;
            /** @description Subscriptions that did not. */
            readonly subscription_failures: number;
            /** @description Both together. */
            readonly total_processed: number;
        };
        readonly JobCreate: {
            readonly type: components["schemas"]["SubscriptionJobType"];
            readonly attributes: components["schemas"]["JobCreateAttributes"];
        };
        /** @description What the job is to do; `job_type` says which of these it is. */
        readonly JobCreateAttributes: components["schemas"]["BillingRun"] | components["schemas"]["TaxRun"] | components["schemas"]["PaymentRun"] | components["schemas"]["ImportJob"] | components["schemas"]["NotificationRun"] | components["schemas"]["SubscriptionUpdateJob"];
        readonly BillingRun: {
            /**
             * @description Makes invoices. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly job_type: "billing-run";
            readonly external_ref?: components["schemas"]["ExternalRef"];
        };
        readonly TaxRun: {
            /**
             * @description Adds taxes to invoices. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly job_type: "tax-run";
            readonly external_ref?: components["schemas"]["ExternalRef"];
            readonly taxes?: components["schemas"]["JobTaxes"];
        };
        readonly PaymentRun: {
            /**
             * @description Collects invoices. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly job_type: "payment-run";
            readonly external_ref?: components["schemas"]["ExternalRef"];
        };
        /** @description The job of an import. */
        readonly ImportJob: {
            /**
             * @description Imports a file. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly job_type: "import";
            readonly external_ref?: components["schemas"]["ExternalRef"];
        };
        readonly NotificationRun: {
            /**
             * @description Sends notifications. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly job_type: "notification-run";
            readonly external_ref?: components["schemas"]["ExternalRef"];
        };
        /** @description New prices for subscriptions: either for those of an offering, all or with exceptions, or for those that are named. */
        readonly SubscriptionUpdateJob: {
            /**
             * @description Changes prices. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly job_type: "subscription-update";
            readonly external_ref?: components["schemas"]["ExternalRef"];
            readonly price_changes: components["schemas"]["SubscriptionPriceChanges"];
        } & ({
            readonly offering_id: components["schemas"]["UUID"];
            /** @description Those of them that keep their prices. */
            readonly excluded_subscription_ids?: readonly components["schemas"]["UUID"][];
        } | {
            /** @description The subscriptions that get the new prices. */
            readonly subscription_ids: readonly components["schemas"]["UUID"][];
        });
        /** @description The taxes of a tax run, invoice by invoice. */
        readonly JobTaxes: readonly {
            readonly invoice_id: components["schemas"]["UUID"];
            /** @description Any number of taxes, each for the whole invoice. */
            readonly tax_items: readonly components["schemas"]["TaxItem"][];
        }[];
        readonly ImportResponse: {
            readonly data?: components["schemas"]["Import"];
        };
        /** @description An import. */
        readonly Import: {
            readonly id?: components["schemas"]["UUID"];
            /**
             * @description Always `subscription_import`.
             * @constant
             */
            readonly type: "subscription_import";
            readonly attributes: {
                readonly external_ref?: components["schemas"]["ExternalRef"];
                /**
                 * @description How far it is.
                 * @example pending
                 * @enum {string}
                 */
                readonly status: "pending" | "started" | "success" | "failed";
            };
            readonly meta: {
                readonly owner: components["schemas"]["Owner"];
                readonly timestamps: components["schemas"]["JobTimestamps"];
                /** @description How many resources, by their type. */
                readonly records: {
                    /** @description Lines of valid JSON with a type that is known. */
                    readonly uploaded: components["schemas"]["ImportRecords"];
                    /** @description Those of them that were valid and are stored. */
                    readonly imported: components["schemas"]["ImportRecords"];
                };
            };
        };
        readonly ImportRecords: {
            /**
             * @description Features.
             * @example 50000
             */
            readonly subscription_feature: number;
            /**
             * @description Subscribers.
             * @example 50000
             * @example 45090
             */
            readonly subscription_subscriber: number;
            /**
             * @description Offerings.
             * @example 50000
             * @example 45090
             */
            readonly subscription_offering: number;
            /**
             * @description Subscriptions.
             * @example 50000
             * @example 45090
             */
            readonly subscription: number;
        };
        readonly ImportCreate: {
            /**
             * Format: binary
             * @description The JSONL file.
             */
            readonly import_file: string;
            readonly external_ref?: components["schemas"]["ExternalRef"];
        };
        /** @description A line that could not be used. It has no `attributes`. */
        readonly SubscriptionImportError: {
            readonly id: components["schemas"]["UUID"];
            /**
             * @description Always `subscription_import_error`.
             * @constant
             */
            readonly type: "subscription_import_error";
            readonly meta: {
                readonly owner: components["schemas"]["Owner"];
                readonly timestamps: components["schemas"]["Timestamps"];
                /**
                 * @description What is wrong.
                 * @example offering name cannot be empty
                 */
                readonly error: string;
                /**
                 * @description Where.
                 * @example name
                 */
                readonly field: string;
                /**
                 * @description In which line of the file, from 1.
                 * @example 123
                 */
                readonly line_number: number;
                readonly external_ref?: components["schemas"]["ExternalRef"];
            };
        };
        readonly ScheduleResponse: {
            readonly data?: components["schemas"]["Schedule"];
        };
        /** @description A schedule. */
        readonly Schedule: {
            readonly id?: components["schemas"]["UUID"];
            readonly type: components["schemas"]["ScheduleType"];
            readonly attributes: components["schemas"]["ScheduleAttributes"] & components["schemas"]["Timestamps"];
            readonly meta: {
                /**
                 * Format: date-time
                 * @description When it is due next.
                 * @example 2017-07-21T17:32:28Z
                 */
                readonly scheduled_for?: string;
                readonly owner: components["schemas"]["Owner"];
                readonly timestamps: components["schemas"]["Timestamps"];
            };
        };
        /**
         * @description Always `subscription_schedule`.
         * @constant
         */
        readonly ScheduleType: "subscription_schedule";
        readonly ScheduleAttributes: {
            readonly external_ref?: components["schemas"]["ExternalRef"];
            /**
             * @description What it is called.
             * @example Daily billing run.
             */
            readonly name?: string;
            readonly specification: components["schemas"]["ScheduleSpecification"];
            readonly location: components["schemas"]["ScheduleLocation"];
            readonly job: components["schemas"]["ScheduleJob"];
        };
        readonly ScheduleUpdateAttributes: {
            readonly external_ref?: components["schemas"]["ExternalRefUpdate"];
            /**
             * @description What it is called; `null` takes the name away.
             * @example Daily billing run.
             */
            readonly name?: string | null;
            readonly specification?: components["schemas"]["ScheduleSpecification"];
            readonly location?: components["schemas"]["ScheduleLocation"];
            readonly job?: components["schemas"]["ScheduleJob"];
        };
        /**
         * @description When it is due, in five fields as in cron: minute (0-59), hour (0-23), day of the month (0-31), month (1-12 or JAN to DEC),
         *     day of the week (0-7 or SUN to SAT, where 0 and 7 are both Sunday). Each is `*` for any, a value, a range with its smaller
         *     end first (`1-5`, `MON-FRI`), values and ranges with commas between them (`0,12`), or one of these with a step (`*\/2`,
         *     `0-12/2`) no larger than the field's maximum. There are no spaces within a field. Where days of the month and days of the
         *     week are both restricted, either is enough.
         * @example 30 0 * * *
         */
        readonly ScheduleSpecification: string;
        /**
         * @description The time zone in which it is meant, by its IANA name. The service itself lives in UTC.
         * @example Europe/London
         */
        readonly ScheduleLocation: string;
        /** @description The job to create. */
        readonly ScheduleJob: {
            /**
             * @description What the job does.
             * @example billing-run
             * @enum {string}
             */
            readonly job_type: "billing-run" | "payment-run" | "notification-run";
        };
        readonly ScheduleCreate: {
            readonly type: components["schemas"]["ScheduleType"];
            readonly attributes: components["schemas"]["ScheduleAttributes"];
        };
        readonly ScheduleUpdate: {
            readonly id: components["schemas"]["UUID"];
            readonly type: components["schemas"]["ScheduleType"];
            readonly attributes: components["schemas"]["ScheduleUpdateAttributes"];
        };
        readonly SubscriberResponse: {
            readonly data?: components["schemas"]["Subscriber"];
        };
        /** @description A subscriber. */
        readonly Subscriber: {
            readonly id?: components["schemas"]["UUID"];
            readonly type: components["schemas"]["SubscriberType"];
            readonly attributes: components["schemas"]["SubscriberAttributes"] & components["schemas"]["Timestamps"];
            readonly meta: {
                /**
                 * @description The tags that the features of his active subscriptions give him.
                 * @example [
                 *       "tag1",
                 *       "tag2"
                 *     ]
                 */
                readonly feature_entitlements?: readonly string[];
                readonly owner: components["schemas"]["Owner"];
                readonly timestamps: components["schemas"]["Timestamps"];
            };
        };
        /**
         * @description Always `subscription_subscriber`.
         * @constant
         */
        readonly SubscriberType: "subscription_subscriber";
        readonly SubscriberAttributes: {
            readonly account_id: components["schemas"]["UUID"];
            readonly name: components["schemas"]["SubscriberName"];
            readonly email: components["schemas"]["SubscriberEmail"];
            readonly payment_authority?: components["schemas"]["PaymentAuthority"];
        };
        readonly SubscriberUpdateAttributes: {
            readonly name?: components["schemas"]["SubscriberName"];
            readonly email?: components["schemas"]["SubscriberEmail"];
            /** @description How he pays; `null` takes it away. */
            readonly payment_authority?: components["schemas"]["PaymentAuthority"] | null;
        };
        /**
         * @description The subscriber's name.
         * @example John Doe
         */
        readonly SubscriberName: string;
        /**
         * Format: email
         * @description Where to write to.
         * @example john.doe@example.com
         */
        readonly SubscriberEmail: string;
        readonly SubscriberCreate: {
            readonly type: components["schemas"]["SubscriberType"];
            readonly attributes: components["schemas"]["SubscriberAttributes"];
        };
        readonly SubscriberUpdate: {
            readonly id: components["schemas"]["UUID"];
            readonly type: components["schemas"]["SubscriberType"];
            readonly attributes: components["schemas"]["SubscriberUpdateAttributes"];
        };
        readonly ProrationPolicyResponse: {
            readonly data?: components["schemas"]["ProrationPolicy"];
        };
        /** @description A proration policy. */
        readonly ProrationPolicy: {
            readonly id?: components["schemas"]["UUID"];
            readonly type: components["schemas"]["ProrationPolicyType"];
            readonly attributes: components["schemas"]["ProrationPolicyAttributes"];
            readonly meta: {
                readonly owner: components["schemas"]["Owner"];
                readonly timestamps: components["schemas"]["Timestamps"];
            };
        };
        readonly ProrationPolicyAttributes: {
            readonly name: components["schemas"]["ProrationPolicyName"];
            readonly rounding: components["schemas"]["ProrationRounding"];
            readonly external_ref?: components["schemas"]["ExternalRef"];
        };
        readonly ProrationPolicyUpdateAttributes: {
            readonly name?: components["schemas"]["ProrationPolicyName"];
            readonly rounding?: components["schemas"]["ProrationRounding"];
            readonly external_ref?: components["schemas"]["ExternalRefUpdate"];
        };
        /**
         * @description What it is called.
         * @example Main Policy
         */
        readonly ProrationPolicyName: string;
        /**
         * @description Whether a partial day counts in full, not at all, or as whatever is nearer.
         * @example up
         * @enum {string}
         */
        readonly ProrationRounding: "up" | "down" | "nearest";
        readonly ProrationPolicyCreate: {
            readonly type: components["schemas"]["ProrationPolicyType"];
            readonly attributes: components["schemas"]["ProrationPolicyAttributes"];
        };
        readonly ProrationPolicyUpdate: {
            readonly id: components["schemas"]["UUID"];
            readonly type: components["schemas"]["ProrationPolicyType"];
            readonly attributes: components["schemas"]["ProrationPolicyUpdateAttributes"];
        };
        readonly SingleCurrencyPrice: {
            /**
             * @description The ISO code of the currency.
             * @example USD
             */
            readonly currency: string;
            /**
             * Format: int64
             * @description How much, in minor units.
             * @example 100
             */
            readonly amount: number;
            /**
             * @description Whether tax is in it.
             * @example false
             */
            readonly includes_tax?: boolean;
        };
    };
    responses: {
        /** @description Bad request. The request failed validation. */
        readonly ValidationError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["PlatformErrorResponse"];
            };
        };
        /**
         * @description Forbidden. The operation is forbidden on this entity, because it belongs to another store or organization. The body
         *     says 404 although the status is 403. A token without the permission gets the platform's body instead.
         */
        readonly ForbiddenError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Not found. The requested entity does not exist. The text is the same whatever was looked for. */
        readonly NotFoundError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Write conflict. Unable to perform the operation at this time. */
        readonly WriteConflictError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Internal server error. There was a system failure in the platform. */
        readonly InternalServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["PlatformErrorResponse"];
            };
        };
        /** @description The token is missing, unknown or expired. */
        readonly PlatformUnauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PlatformErrorResponse"];
            };
        };
        /** @description The token is valid and does not have the permission. */
        readonly PlatformForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PlatformErrorResponse"];
            };
        };
        /** @description Too many requests in this second. There are no rate limit headers. */
        readonly PlatformTooManyRequests: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PlatformErrorResponse"];
            };
        };
        /** @description Bad request. The request failed validation, or the filter could not be read. */
        readonly ListValidationError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["FilterErrorResponse"];
            };
        };
        /** @description Bad request. The request failed validation. */
        readonly UnlistedValidationError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["PlatformErrorResponse"];
            };
        };
        /**
         * @description Unprocessable content. The request is well formed, and the subscription or the payment does not allow it. The only
         *     documented body speaks of refunds, at every operation.
         */
        readonly UnprocessableContent: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Internal server error. There was a system failure in the platform. */
        readonly UnlistedInternalServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["PlatformErrorResponse"];
            };
        };
        /** @description Bad request. The request failed validation, or the filter could not be read. */
        readonly UnlistedListValidationError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["FilterErrorResponse"];
            };
        };
        /** @description Not found. The entity in the path does not exist. */
        readonly UnlistedNotFoundError: {
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
         * @description The unique identifier of a dunning rule set.
         * @example 00000000-0000-0000-0000-000000000000
         */
        readonly DunningRuleUuid: components["schemas"]["UUID"];
        /** @description How many records to pass over, counted in records and not in pages. */
        readonly PageOffset: number;
        /**
         * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
         *     unless the store has changed it.
         */
        readonly PageLimit: number;
        /**
         * @description The offering's id.
         * @example 0ffe0000-0000-4000-8000-000000000001
         */
        readonly OfferingUuid: components["schemas"]["UUID"];
        /**
         * @description The plan's id.
         * @example 91a40000-0000-4000-8000-000000000001
         */
        readonly PlanUuid: components["schemas"]["UUID"];
        /**
         * @description The pricing option's id.
         * @example c0570000-0000-4000-8000-000000000001
         */
        readonly PricingOptionUuid: components["schemas"]["UUID"];
        /**
         * @description The feature's id.
         * @example fea70000-0000-4000-8000-000000000001
         */
        readonly FeatureUuid: components["schemas"]["UUID"];
        /**
         * @description The subscription's id.
         * @example 5ab00000-0000-4000-8000-000000000001
         */
        readonly SubscriptionUuid: components["schemas"]["UUID"];
        /**
         * @description The id of the change of state.
         * @example 57a7e000-0000-4000-8000-000000000001
         */
        readonly StateUuid: components["schemas"]["UUID"];
        /**
         * @description What to give along, in `included`: any of `plans`, `pricing_options` and `features`, joined by commas; five at most
         *     should be asked for. Names that are not supported are passed over.
         * @example [
         *       "plans",
         *       "pricing_options"
         *     ]
         */
        readonly OfferingInclude: readonly string[];
        /**
         * @description What to give along, in `included`: any of `plans` and `pricing_options`, joined by commas. Names that are not supported
         *     are passed over.
         * @example [
         *       "plans",
         *       "pricing_options"
         *     ]
         */
        readonly SubscriptionInclude: readonly string[];
        /**
         * @description Conditions `operator(field,value)`, joined by `:` where all must hold; at most ten. A value may stand in single or double
         *     quotes, with a backslash before a quote or a backslash inside. Each list says which operators and fields it has; what
         *     does not parse, and an operator or field that is not supported, is refused with 400.
         */
        readonly Filter: string;
        /** @description With `true` the older filter parser reads the filter. */
        readonly DisableBetaFiltering: string;
        /** @description Says on behalf of which account a shopper's `implicit` token asks. */
        readonly AccountToken: string;
        /**
         * @description The unique identifier of an invoice.
         * @example 1ce00000-0000-4000-8000-000000000001
         */
        readonly InvoiceUuid: components["schemas"]["UUID"];
        /**
         * @description The unique identifier of a payment.
         * @example fee00000-0000-4000-8000-000000000001
         */
        readonly PaymentUuid: components["schemas"]["UUID"];
        /**
         * @description The unique identifier of an invoice.
         * @example 1ce00000-0000-4000-8000-000000000002
         */
        readonly ManuallyPaidInvoiceUuid: components["schemas"]["UUID"];
        /**
         * @description The unique identifier of a payment.
         * @example fee00000-0000-4000-8000-000000000002
         */
        readonly ManualPaymentUuid: components["schemas"]["UUID"];
        /**
         * @description The unique identifier of a refund.
         * @example bac00000-0000-4000-8000-000000000001
         */
        readonly RefundUuid: components["schemas"]["UUID"];
        /**
         * @description The unique identifier of a job.
         * @example 10b00000-0000-4000-8000-000000000001
         */
        readonly JobUuid: components["schemas"]["UUID"];
        /**
         * @description The unique identifier of what is a plan today.
         * @example 91a40000-0000-4000-8000-000000000001
         */
        readonly ProductUuid: components["schemas"]["UUID"];
        /**
         * @description The unique identifier of an import.
         * @example feed0000-0000-4000-8000-000000000001
         */
        readonly ImportUuid: components["schemas"]["UUID"];
        /**
         * @description The unique identifier of a schedule.
         * @example da7e0000-0000-4000-8000-000000000001
         */
        readonly ScheduleUuid: components["schemas"]["UUID"];
        /**
         * @description The unique identifier of a subscriber.
         * @example 5abe0000-0000-4000-8000-000000000001
         */
        readonly SubscriberUuid: components["schemas"]["UUID"];
        /**
         * @description The unique identifier of a proration policy.
         * @example ca1c0000-0000-4000-8000-000000000001
         */
        readonly ProrationPolicyUuid: components["schemas"]["UUID"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly createAnAccessToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["AccessTokenRequest"];
            };
        };
        readonly responses: {
            /** @description The token. The body is flat, without `data` around it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccessTokenResponse"];
                };
            };
            /** @description A field is missing or has an unknown value. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["PlatformErrorResponse"];
                };
            };
            /** @description The client is not known, or the secret is not its secret. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            /** @description The platform failed. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    readonly listDunningRules: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
                /**
                 * @description Conditions `operator(field,value)`, joined by `:` where all must hold; at most ten. Operators are `eq` and
                 *     `in(field,value,value,…)`. A value may stand in single or double quotes, with a backslash before a quote or a
                 *     backslash inside. What does not parse, and an operator or field that is not supported, is refused with 400.
                 */
                readonly filter?: string;
            };
            readonly header?: {
                /** @description With `true` the older filter parser reads the filter. */
                readonly "EP-Disable-Beta-Filtering"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of dunning rules. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["DunningRule"][];
                        readonly links?: components["schemas"]["Links"];
                    };
                };
            };
            /** @description Bad request. The request failed validation, or the filter could not be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["FilterErrorResponse"];
                };
            };
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly createDunningRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["DunningRuleCreate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The dunning rule has been created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DunningRuleResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getDunningRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of a dunning rule set.
                 * @example 00000000-0000-0000-0000-000000000000
                 */
                readonly dunning_rule_uuid: components["parameters"]["DunningRuleUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The dunning rule. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DunningRuleResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly updateDunningRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of a dunning rule set.
                 * @example 00000000-0000-0000-0000-000000000000
                 */
                readonly dunning_rule_uuid: components["parameters"]["DunningRuleUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["DunningRuleUpdate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The dunning rule set has been updated. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DunningRuleResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 409: components["responses"]["WriteConflictError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly deleteDunningRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of a dunning rule set.
                 * @example 11111111-2222-3333-4444-555555555555
                 */
                readonly dunning_rule_uuid: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The dunning rule has been deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listOfferings: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
                /**
                 * @description What to give along, in `included`: any of `plans`, `pricing_options` and `features`, joined by commas; five at most
                 *     should be asked for. Names that are not supported are passed over.
                 * @example [
                 *       "plans",
                 *       "pricing_options"
                 *     ]
                 */
                readonly include?: components["parameters"]["OfferingInclude"];
                /**
                 * @description Conditions `operator(field,value)`, joined by `:` where all must hold; at most ten. A value may stand in single or double
                 *     quotes, with a backslash before a quote or a backslash inside. Each list says which operators and fields it has; what
                 *     does not parse, and an operator or field that is not supported, is refused with 400.
                 */
                readonly filter?: components["parameters"]["Filter"];
            };
            readonly header?: {
                /** @description With `true` the older filter parser reads the filter. */
                readonly "EP-Disable-Beta-Filtering"?: components["parameters"]["DisableBetaFiltering"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of offerings, and what was asked to be included. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["Offering"][];
                        readonly included?: components["schemas"]["OfferingIncludes"];
                        readonly links?: components["schemas"]["Links"];
                    };
                };
            };
            readonly 400: components["responses"]["ListValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly createOffering: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["OfferingCreate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The offering has been created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly buildOffering: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["BuildOffering"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The offering has been created, with everything in it. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getOffering: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description What to give along, in `included`: any of `plans`, `pricing_options` and `features`, joined by commas; five at most
                 *     should be asked for. Names that are not supported are passed over.
                 * @example [
                 *       "plans",
                 *       "pricing_options"
                 *     ]
                 */
                readonly include?: components["parameters"]["OfferingInclude"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The offering, and what was asked to be included. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: components["schemas"]["Offering"];
                        readonly included?: components["schemas"]["OfferingIncludes"];
                    };
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly updateOffering: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["OfferingUpdate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The offering has been updated. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 409: components["responses"]["WriteConflictError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly deleteOffering: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000002
                 */
                readonly offering_uuid: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The offering has been deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["UnlistedValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listOfferingFeatures: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of features. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingFeaturesResponse"];
                };
            };
            readonly 400: components["responses"]["UnlistedValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly createOfferingFeature: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["OfferingFeatureCreate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The feature has been created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingFeatureResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 409: components["responses"]["WriteConflictError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly attachOfferingFeature: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["OfferingFeatureAttach"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The features have been attached. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["OfferingFeature"][];
                    };
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getOfferingFeature: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
                /**
                 * @description The feature's id.
                 * @example fea70000-0000-4000-8000-000000000001
                 */
                readonly feature_uuid: components["parameters"]["FeatureUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The feature. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingFeatureResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly updateOfferingFeature: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
                /**
                 * @description The feature's id.
                 * @example fea70000-0000-4000-8000-000000000001
                 */
                readonly feature_uuid: components["parameters"]["FeatureUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["OfferingFeatureUpdate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The feature has been updated. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FeatureResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 409: components["responses"]["WriteConflictError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly deleteOfferingFeature: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
                /**
                 * @description The feature's id.
                 * @example fea70000-0000-4000-8000-000000000003
                 */
                readonly feature_uuid: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The feature has been removed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["UnlistedInternalServerError"];
        };
    };
    readonly listOfferingPricingOptions: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of pricing options. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["OfferingPricingOption"][];
                        readonly links?: components["schemas"]["Links"];
                    };
                };
            };
            readonly 400: components["responses"]["UnlistedValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly createOfferingPricingOption: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["OfferingPricingOptionCreate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The pricing option has been created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingPricingOptionResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 409: components["responses"]["WriteConflictError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getOfferingPricingOption: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
                /**
                 * @description The pricing option's id.
                 * @example c0570000-0000-4000-8000-000000000001
                 */
                readonly pricing_option_uuid: components["parameters"]["PricingOptionUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The pricing option. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingPricingOptionResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly updateOfferingPricingOption: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
                /**
                 * @description The pricing option's id.
                 * @example c0570000-0000-4000-8000-000000000001
                 */
                readonly pricing_option_uuid: components["parameters"]["PricingOptionUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["OfferingPricingOptionUpdate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The pricing option has been updated. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingPricingOptionResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 409: components["responses"]["WriteConflictError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly deleteOfferingPricingOption: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
                /**
                 * @description The pricing option's id.
                 * @example c0570000-0000-4000-8000-000000000004
                 */
                readonly pricing_option_uuid: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The pricing option has been removed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["UnlistedInternalServerError"];
        };
    };
    readonly listOfferingPlans: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of plans. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["OfferingPlan"][];
                        readonly links?: components["schemas"]["Links"];
                    };
                };
            };
            readonly 400: components["responses"]["UnlistedValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly createOfferingPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["OfferingPlanCreate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The plan has been created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingPlanResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 409: components["responses"]["WriteConflictError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getOfferingPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
                /**
                 * @description The plan's id.
                 * @example 91a40000-0000-4000-8000-000000000001
                 */
                readonly plan_uuid: components["parameters"]["PlanUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The plan. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingPlanResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly updateOfferingPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
                /**
                 * @description The plan's id.
                 * @example 91a40000-0000-4000-8000-000000000001
                 */
                readonly plan_uuid: components["parameters"]["PlanUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["OfferingPlanUpdate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The plan has been updated. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingPlanResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 409: components["responses"]["WriteConflictError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly deleteOfferingPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
                /**
                 * @description The plan's id.
                 * @example 91a40000-0000-4000-8000-000000000003
                 */
                readonly plan_uuid: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The plan has been removed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["UnlistedInternalServerError"];
        };
    };
    readonly listOfferingPlanPricingOptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
                /**
                 * @description The plan's id.
                 * @example 91a40000-0000-4000-8000-000000000001
                 */
                readonly plan_uuid: components["parameters"]["PlanUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The pricing options, by their ids. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RelationshipsResponse"];
                };
            };
            readonly 400: components["responses"]["UnlistedValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly addOfferingPlanPricingOptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
                /**
                 * @description The plan's id.
                 * @example 91a40000-0000-4000-8000-000000000001
                 */
                readonly plan_uuid: components["parameters"]["PlanUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RelationshipsRequest"];
            };
        };
        readonly responses: {
            /** @description Success. The pricing options have been added. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RelationshipsResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 409: components["responses"]["WriteConflictError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly removeOfferingPlanPricingOptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
                /**
                 * @description The plan's id.
                 * @example 91a40000-0000-4000-8000-000000000001
                 */
                readonly plan_uuid: components["parameters"]["PlanUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RelationshipsRequest"];
            };
        };
        readonly responses: {
            /** @description Success. The pricing options have been removed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RelationshipsResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 409: components["responses"]["WriteConflictError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listSubscriptions: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
                /**
                 * @description What to give along, in `included`: any of `plans` and `pricing_options`, joined by commas. Names that are not supported
                 *     are passed over.
                 * @example [
                 *       "plans",
                 *       "pricing_options"
                 *     ]
                 */
                readonly include?: components["parameters"]["SubscriptionInclude"];
                /**
                 * @description Conditions `operator(field,value)`, joined by `:` where all must hold; at most ten. A value may stand in single or double
                 *     quotes, with a backslash before a quote or a backslash inside. Each list says which operators and fields it has; what
                 *     does not parse, and an operator or field that is not supported, is refused with 400.
                 */
                readonly filter?: components["parameters"]["Filter"];
            };
            readonly header?: {
                /** @description With `true` the older filter parser reads the filter. */
                readonly "EP-Disable-Beta-Filtering"?: components["parameters"]["DisableBetaFiltering"];
                /** @description Says on behalf of which account a shopper's `implicit` token asks. */
                readonly "EP-Account-Management-Authentication-Token"?: components["parameters"]["AccountToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of subscriptions, and what was asked to be included. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["Subscription"][];
                        readonly included?: components["schemas"]["SubscriptionIncludes"];
                        readonly links?: components["schemas"]["Links"];
                    };
                };
            };
            readonly 400: components["responses"]["ListValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly createSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["BuildSubscription"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The subscription has been created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getSubscription: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description What to give along, in `included`: any of `plans` and `pricing_options`, joined by commas. Names that are not supported
                 *     are passed over.
                 * @example [
                 *       "plans",
                 *       "pricing_options"
                 *     ]
                 */
                readonly include?: components["parameters"]["SubscriptionInclude"];
            };
            readonly header?: {
                /** @description Says on behalf of which account a shopper's `implicit` token asks. */
                readonly "EP-Account-Management-Authentication-Token"?: components["parameters"]["AccountToken"];
            };
            readonly path: {
                /**
                 * @description The subscription's id.
                 * @example 5ab00000-0000-4000-8000-000000000001
                 */
                readonly subscription_uuid: components["parameters"]["SubscriptionUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The subscription, and what was asked to be included. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: components["schemas"]["Subscription"];
                        readonly included?: components["schemas"]["SubscriptionIncludes"];
                    };
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly updateSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The subscription's id.
                 * @example 5ab00000-0000-4000-8000-000000000001
                 */
                readonly subscription_uuid: components["parameters"]["SubscriptionUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["SubscriptionUpdate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The subscription has been updated. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly deleteSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The subscription's id.
                 * @example 5ab00000-0000-4000-8000-000000000003
                 */
                readonly subscription_uuid: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The subscription has been deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listSubscriptionFeatures: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The subscription's id.
                 * @example 5ab00000-0000-4000-8000-000000000001
                 */
                readonly subscription_uuid: components["parameters"]["SubscriptionUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of features. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingFeaturesResponse"];
                };
            };
            readonly 400: components["responses"]["UnlistedValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getSubscriptionFeature: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The subscription's id.
                 * @example 5ab00000-0000-4000-8000-000000000001
                 */
                readonly subscription_uuid: components["parameters"]["SubscriptionUuid"];
                /**
                 * @description The feature's id.
                 * @example fea70000-0000-4000-8000-000000000001
                 */
                readonly feature_uuid: components["parameters"]["FeatureUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The feature. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingFeatureResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listSubscriptionPlans: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Says on behalf of which account a shopper's `implicit` token asks. */
                readonly "EP-Account-Management-Authentication-Token"?: components["parameters"]["AccountToken"];
            };
            readonly path: {
                /**
                 * @description The subscription's id.
                 * @example 5ab00000-0000-4000-8000-000000000001
                 */
                readonly subscription_uuid: components["parameters"]["SubscriptionUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The plans. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["OfferingPlan"][];
                    };
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly manageSubscriptionPlans: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The subscription's id.
                 * @example 5ab00000-0000-4000-8000-000000000001
                 */
                readonly subscription_uuid: components["parameters"]["SubscriptionUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description What to do with which plans. */
                    readonly data: readonly components["schemas"]["ManageSubscriptionPlans"][];
                };
            };
        };
        readonly responses: {
            /** @description Success. The subscription's plans have been updated. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getSubscriptionPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The subscription's id.
                 * @example 5ab00000-0000-4000-8000-000000000001
                 */
                readonly subscription_uuid: components["parameters"]["SubscriptionUuid"];
                /**
                 * @description The plan's id.
                 * @example 91a40000-0000-4000-8000-000000000001
                 */
                readonly plan_uuid: components["parameters"]["PlanUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The plan. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingPlanResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listSubscriptionPricingOptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Says on behalf of which account a shopper's `implicit` token asks. */
                readonly "EP-Account-Management-Authentication-Token"?: components["parameters"]["AccountToken"];
            };
            readonly path: {
                /**
                 * @description The subscription's id.
                 * @example 5ab00000-0000-4000-8000-000000000001
                 */
                readonly subscription_uuid: components["parameters"]["SubscriptionUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The pricing options. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["OfferingPricingOption"][];
                    };
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getSubscriptionPricingOption: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The subscription's id.
                 * @example 5ab00000-0000-4000-8000-000000000001
                 */
                readonly subscription_uuid: components["parameters"]["SubscriptionUuid"];
                /**
                 * @description The pricing option's id.
                 * @example c0570000-0000-4000-8000-000000000001
                 */
                readonly pricing_option_uuid: components["parameters"]["PricingOptionUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The pricing option. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingPricingOptionResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listSubscriptionStates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Says on behalf of which account a shopper's `implicit` token asks. */
                readonly "EP-Account-Management-Authentication-Token"?: components["parameters"]["AccountToken"];
            };
            readonly path: {
                /**
                 * @description The subscription's id.
                 * @example 5ab00000-0000-4000-8000-000000000001
                 */
                readonly subscription_uuid: components["parameters"]["SubscriptionUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The changes of state. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["SubscriptionState"][];
                    };
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly createSubscriptionState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Says on behalf of which account a shopper's `implicit` token asks. */
                readonly "EP-Account-Management-Authentication-Token"?: components["parameters"]["AccountToken"];
            };
            readonly path: {
                /**
                 * @description The subscription's id.
                 * @example 5ab00000-0000-4000-8000-000000000001
                 */
                readonly subscription_uuid: components["parameters"]["SubscriptionUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["ChangeState"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The state has been changed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getSubscriptionState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Says on behalf of which account a shopper's `implicit` token asks. */
                readonly "EP-Account-Management-Authentication-Token"?: components["parameters"]["AccountToken"];
            };
            readonly path: {
                /**
                 * @description The subscription's id.
                 * @example 5ab00000-0000-4000-8000-000000000001
                 */
                readonly subscription_uuid: components["parameters"]["SubscriptionUuid"];
                /**
                 * @description The id of the change of state.
                 * @example 57a7e000-0000-4000-8000-000000000001
                 */
                readonly state_uuid: components["parameters"]["StateUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The change of state. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: components["schemas"]["SubscriptionState"];
                    };
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listFeatures: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
                /**
                 * @description Conditions `operator(field,value)`, joined by `:` where all must hold; at most ten. A value may stand in single or double
                 *     quotes, with a backslash before a quote or a backslash inside. Each list says which operators and fields it has; what
                 *     does not parse, and an operator or field that is not supported, is refused with 400.
                 */
                readonly filter?: components["parameters"]["Filter"];
            };
            readonly header?: {
                /** @description With `true` the older filter parser reads the filter. */
                readonly "EP-Disable-Beta-Filtering"?: components["parameters"]["DisableBetaFiltering"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of features. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["Feature"][];
                        readonly links?: components["schemas"]["Links"];
                    };
                };
            };
            readonly 400: components["responses"]["ListValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly createFeature: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["FeatureCreate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The feature has been created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FeatureResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getFeature: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The feature's id.
                 * @example fea70000-0000-4000-8000-000000000001
                 */
                readonly feature_uuid: components["parameters"]["FeatureUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The feature. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FeatureResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly updateFeature: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The feature's id.
                 * @example fea70000-0000-4000-8000-000000000001
                 */
                readonly feature_uuid: components["parameters"]["FeatureUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["FeatureUpdate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The feature has been updated. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FeatureResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 409: components["responses"]["WriteConflictError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly deleteFeature: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The feature's id.
                 * @example fea70000-0000-4000-8000-000000000004
                 */
                readonly feature_uuid: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The feature has been deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["UnlistedValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listSubscriptionInvoices: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
            };
            readonly header?: {
                /** @description Says on behalf of which account a shopper's `implicit` token asks. */
                readonly "EP-Account-Management-Authentication-Token"?: components["parameters"]["AccountToken"];
            };
            readonly path: {
                /**
                 * @description The subscription's id.
                 * @example 5ab00000-0000-4000-8000-000000000001
                 */
                readonly subscription_uuid: components["parameters"]["SubscriptionUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of invoices. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionInvoicesResponse"];
                };
            };
            readonly 400: components["responses"]["UnlistedValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["UnlistedNotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getSubscriptionInvoice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Says on behalf of which account a shopper's `implicit` token asks. */
                readonly "EP-Account-Management-Authentication-Token"?: components["parameters"]["AccountToken"];
            };
            readonly path: {
                /**
                 * @description The subscription's id.
                 * @example 5ab00000-0000-4000-8000-000000000001
                 */
                readonly subscription_uuid: components["parameters"]["SubscriptionUuid"];
                /**
                 * @description The unique identifier of an invoice.
                 * @example 1ce00000-0000-4000-8000-000000000001
                 */
                readonly invoice_uuid: components["parameters"]["InvoiceUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The invoice. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionInvoiceResponse"];
                };
            };
            readonly 400: components["responses"]["UnlistedValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listSubscriptionInvoicePayments: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
            };
            readonly header?: {
                /** @description Says on behalf of which account a shopper's `implicit` token asks. */
                readonly "EP-Account-Management-Authentication-Token"?: components["parameters"]["AccountToken"];
            };
            readonly path: {
                /**
                 * @description The subscription's id.
                 * @example 5ab00000-0000-4000-8000-000000000001
                 */
                readonly subscription_uuid: components["parameters"]["SubscriptionUuid"];
                /**
                 * @description The unique identifier of an invoice.
                 * @example 1ce00000-0000-4000-8000-000000000001
                 */
                readonly invoice_uuid: components["parameters"]["InvoiceUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of payments. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionInvoicePaymentsResponse"];
                };
            };
            readonly 400: components["responses"]["UnlistedValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["UnlistedNotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["UnlistedInternalServerError"];
        };
    };
    readonly getSubscriptionInvoicePayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Says on behalf of which account a shopper's `implicit` token asks. */
                readonly "EP-Account-Management-Authentication-Token"?: components["parameters"]["AccountToken"];
            };
            readonly path: {
                /**
                 * @description The subscription's id.
                 * @example 5ab00000-0000-4000-8000-000000000001
                 */
                readonly subscription_uuid: components["parameters"]["SubscriptionUuid"];
                /**
                 * @description The unique identifier of an invoice.
                 * @example 1ce00000-0000-4000-8000-000000000001
                 */
                readonly invoice_uuid: components["parameters"]["InvoiceUuid"];
                /**
                 * @description The unique identifier of a payment.
                 * @example fee00000-0000-4000-8000-000000000001
                 */
                readonly payment_uuid: components["parameters"]["PaymentUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The payment. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionInvoicePaymentResponse"];
                };
            };
            readonly 400: components["responses"]["UnlistedValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["UnlistedInternalServerError"];
        };
    };
    readonly listInvoices: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
                /**
                 * @description Conditions `operator(field,value)`, joined by `:` where all must hold; at most ten. A value may stand in single or double
                 *     quotes, with a backslash before a quote or a backslash inside. Each list says which operators and fields it has; what
                 *     does not parse, and an operator or field that is not supported, is refused with 400.
                 */
                readonly filter?: components["parameters"]["Filter"];
            };
            readonly header?: {
                /** @description With `true` the older filter parser reads the filter. */
                readonly "EP-Disable-Beta-Filtering"?: components["parameters"]["DisableBetaFiltering"];
                /** @description Says on behalf of which account a shopper's `implicit` token asks. */
                readonly "EP-Account-Management-Authentication-Token"?: components["parameters"]["AccountToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of invoices. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionInvoicesResponse"];
                };
            };
            readonly 400: components["responses"]["ListValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getInvoice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Says on behalf of which account a shopper's `implicit` token asks. */
                readonly "EP-Account-Management-Authentication-Token"?: components["parameters"]["AccountToken"];
            };
            readonly path: {
                /**
                 * @description The unique identifier of an invoice.
                 * @example 1ce00000-0000-4000-8000-000000000001
                 */
                readonly invoice_uuid: components["parameters"]["InvoiceUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The invoice. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionInvoiceResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listInvoicePayments: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of an invoice.
                 * @example 1ce00000-0000-4000-8000-000000000001
                 */
                readonly invoice_uuid: components["parameters"]["InvoiceUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of payments. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionInvoicePaymentsResponse"];
                };
            };
            readonly 400: components["responses"]["UnlistedValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["UnlistedNotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["UnlistedInternalServerError"];
        };
    };
    readonly getInvoicePayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of an invoice.
                 * @example 1ce00000-0000-4000-8000-000000000001
                 */
                readonly invoice_uuid: components["parameters"]["InvoiceUuid"];
                /**
                 * @description The unique identifier of a payment.
                 * @example fee00000-0000-4000-8000-000000000001
                 */
                readonly payment_uuid: components["parameters"]["PaymentUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The payment. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionInvoicePaymentResponse"];
                };
            };
            readonly 400: components["responses"]["UnlistedValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["UnlistedInternalServerError"];
        };
    };
    readonly updateInvoicePayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of an invoice.
                 * @example 1ce00000-0000-4000-8000-000000000002
                 */
                readonly invoice_uuid: components["parameters"]["ManuallyPaidInvoiceUuid"];
                /**
                 * @description The unique identifier of a payment.
                 * @example fee00000-0000-4000-8000-000000000002
                 */
                readonly payment_uuid: components["parameters"]["ManualPaymentUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["UpdateInvoicePayment"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The payment has been updated. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionInvoicePaymentResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 409: components["responses"]["WriteConflictError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listInvoicePaymentRefunds: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of an invoice.
                 * @example 1ce00000-0000-4000-8000-000000000001
                 */
                readonly invoice_uuid: components["parameters"]["InvoiceUuid"];
                /**
                 * @description The unique identifier of a payment.
                 * @example fee00000-0000-4000-8000-000000000001
                 */
                readonly payment_uuid: components["parameters"]["PaymentUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of refunds. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["SubscriptionInvoicePaymentRefund"][];
                        readonly links?: components["schemas"]["Links"];
                    };
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["UnlistedNotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly createInvoicePaymentRefund: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of an invoice.
                 * @example 1ce00000-0000-4000-8000-000000000001
                 */
                readonly invoice_uuid: components["parameters"]["InvoiceUuid"];
                /**
                 * @description The unique identifier of a payment.
                 * @example fee00000-0000-4000-8000-000000000001
                 */
                readonly payment_uuid: components["parameters"]["PaymentUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["CreateInvoicePaymentRefund"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The payment has been refunded. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionInvoicePaymentRefundResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 422: components["responses"]["UnprocessableContent"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getInvoicePaymentRefund: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of an invoice.
                 * @example 1ce00000-0000-4000-8000-000000000001
                 */
                readonly invoice_uuid: components["parameters"]["InvoiceUuid"];
                /**
                 * @description The unique identifier of a payment.
                 * @example fee00000-0000-4000-8000-000000000001
                 */
                readonly payment_uuid: components["parameters"]["PaymentUuid"];
                /**
                 * @description The unique identifier of a refund.
                 * @example bac00000-0000-4000-8000-000000000001
                 */
                readonly refund_uuid: components["parameters"]["RefundUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The refund. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionInvoicePaymentRefundResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listJobs: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
                /**
                 * @description Conditions `operator(field,value)`, joined by `:` where all must hold; at most ten. A value may stand in single or double
                 *     quotes, with a backslash before a quote or a backslash inside. Each list says which operators and fields it has; what
                 *     does not parse, and an operator or field that is not supported, is refused with 400.
                 */
                readonly filter?: components["parameters"]["Filter"];
            };
            readonly header?: {
                /** @description With `true` the older filter parser reads the filter. */
                readonly "EP-Disable-Beta-Filtering"?: components["parameters"]["DisableBetaFiltering"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of jobs. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["Job"][];
                        readonly links?: components["schemas"]["Links"];
                    };
                };
            };
            readonly 400: components["responses"]["UnlistedListValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly createJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["JobCreate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The job has been created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 409: components["responses"]["WriteConflictError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of a job.
                 * @example 10b00000-0000-4000-8000-000000000001
                 */
                readonly job_uuid: components["parameters"]["JobUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The job. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly deleteJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of a job.
                 * @example 10b00000-0000-4000-8000-000000000002
                 */
                readonly job_uuid: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The job has been deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["UnlistedValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 409: components["responses"]["WriteConflictError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["UnlistedInternalServerError"];
        };
    };
    readonly listImportJobs: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
                /**
                 * @description Conditions `operator(field,value)`, joined by `:` where all must hold; at most ten. A value may stand in single or double
                 *     quotes, with a backslash before a quote or a backslash inside. Each list says which operators and fields it has; what
                 *     does not parse, and an operator or field that is not supported, is refused with 400.
                 */
                readonly filter?: components["parameters"]["Filter"];
            };
            readonly header?: {
                /** @description With `true` the older filter parser reads the filter. */
                readonly "EP-Disable-Beta-Filtering"?: components["parameters"]["DisableBetaFiltering"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of imports. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["Import"][];
                        readonly links?: components["schemas"]["Links"];
                    };
                };
            };
            readonly 400: components["responses"]["UnlistedListValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly createImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": components["schemas"]["ImportCreate"];
            };
        };
        readonly responses: {
            /** @description Success. The import has been created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 409: components["responses"]["WriteConflictError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getImport: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of an import.
                 * @example feed0000-0000-4000-8000-000000000001
                 */
                readonly import_uuid: components["parameters"]["ImportUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The import. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getImportErrors: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of an import.
                 * @example feed0000-0000-4000-8000-000000000001
                 */
                readonly import_uuid: components["parameters"]["ImportUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of import errors. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["SubscriptionImportError"][];
                        readonly links?: components["schemas"]["Links"];
                    };
                };
            };
            readonly 400: components["responses"]["UnlistedValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listSchedules: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
                /**
                 * @description Conditions `operator(field,value)`, joined by `:` where all must hold; at most ten. A value may stand in single or double
                 *     quotes, with a backslash before a quote or a backslash inside. Each list says which operators and fields it has; what
                 *     does not parse, and an operator or field that is not supported, is refused with 400.
                 */
                readonly filter?: components["parameters"]["Filter"];
            };
            readonly header?: {
                /** @description With `true` the older filter parser reads the filter. */
                readonly "EP-Disable-Beta-Filtering"?: components["parameters"]["DisableBetaFiltering"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of schedules. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["Schedule"][];
                        readonly links?: components["schemas"]["Links"];
                    };
                };
            };
            readonly 400: components["responses"]["ListValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly createSchedule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["ScheduleCreate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The schedule has been created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getSchedule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of a schedule.
                 * @example da7e0000-0000-4000-8000-000000000001
                 */
                readonly schedule_uuid: components["parameters"]["ScheduleUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The schedule. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly updateSchedule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of a schedule.
                 * @example da7e0000-0000-4000-8000-000000000001
                 */
                readonly schedule_uuid: components["parameters"]["ScheduleUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["ScheduleUpdate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The schedule has been updated. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 409: components["responses"]["WriteConflictError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly deleteSchedule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of a schedule.
                 * @example da7e0000-0000-4000-8000-000000000002
                 */
                readonly schedule_uuid: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The schedule has been deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listSubscribers: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
                /**
                 * @description Conditions `operator(field,value)`, joined by `:` where all must hold; at most ten. A value may stand in single or double
                 *     quotes, with a backslash before a quote or a backslash inside. Each list says which operators and fields it has; what
                 *     does not parse, and an operator or field that is not supported, is refused with 400.
                 */
                readonly filter?: components["parameters"]["Filter"];
            };
            readonly header?: {
                /** @description With `true` the older filter parser reads the filter. */
                readonly "EP-Disable-Beta-Filtering"?: components["parameters"]["DisableBetaFiltering"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of subscribers. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["Subscriber"][];
                        readonly links?: components["schemas"]["Links"];
                    };
                };
            };
            readonly 400: components["responses"]["ListValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly createSubscriber: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["SubscriberCreate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The subscriber has been created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriberResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getSubscriber: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of a subscriber.
                 * @example 5abe0000-0000-4000-8000-000000000001
                 */
                readonly subscriber_uuid: components["parameters"]["SubscriberUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The subscriber. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriberResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly updateSubscriber: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of a subscriber.
                 * @example 5abe0000-0000-4000-8000-000000000001
                 */
                readonly subscriber_uuid: components["parameters"]["SubscriberUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["SubscriberUpdate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The subscriber has been updated. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriberResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 409: components["responses"]["WriteConflictError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly deleteSubscriber: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of a subscriber.
                 * @example 5abe0000-0000-4000-8000-000000000002
                 */
                readonly subscriber_uuid: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The subscriber has been deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listProrationPolicies: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of proration policies. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["ProrationPolicy"][];
                        readonly links?: components["schemas"]["Links"];
                    };
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly createProrationPolicy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["ProrationPolicyCreate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The proration policy has been created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProrationPolicyResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getProrationPolicy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of a proration policy.
                 * @example ca1c0000-0000-4000-8000-000000000001
                 */
                readonly proration_policy_uuid: components["parameters"]["ProrationPolicyUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The proration policy. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProrationPolicyResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly updateProrationPolicy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of a proration policy.
                 * @example ca1c0000-0000-4000-8000-000000000001
                 */
                readonly proration_policy_uuid: components["parameters"]["ProrationPolicyUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["ProrationPolicyUpdate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The proration policy has been updated. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProrationPolicyResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 409: components["responses"]["WriteConflictError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["UnlistedInternalServerError"];
        };
    };
    readonly deleteProrationPolicy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of a proration policy.
                 * @example ca1c0000-0000-4000-8000-000000000002
                 */
                readonly proration_policy_uuid: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The proration policy has been deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listOfferingProducts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. All products of the offering. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["OfferingProduct"][];
                    };
                };
            };
            readonly 400: components["responses"]["UnlistedValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly deleteOfferingProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
                /**
                 * @description The unique identifier of what is a plan today.
                 * @example 91a40000-0000-4000-8000-000000000001
                 */
                readonly product_uuid: components["parameters"]["ProductUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The offering is without the product. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["UnlistedInternalServerError"];
        };
    };
    readonly attachProrationPolicy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The offering's id.
                 * @example 0ffe0000-0000-4000-8000-000000000001
                 */
                readonly offering_uuid: components["parameters"]["OfferingUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["ProrationPolicyReference"] | null;
                };
            };
        };
        readonly responses: {
            /** @description Success. The policy is attached. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: components["schemas"]["ProrationPolicyReference"];
                    };
                };
            };
            /** @description Success. No policy is attached any more. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listSubscriptionProducts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The subscription's id.
                 * @example 5ab00000-0000-4000-8000-000000000001
                 */
                readonly subscription_uuid: components["parameters"]["SubscriptionUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. All products in the subscription's copy of its offering. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["OfferingProduct"][];
                    };
                };
            };
            readonly 400: components["responses"]["UnlistedValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
}
