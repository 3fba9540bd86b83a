// Generated from the specs by scripts/generate.mjs: change the spec, not this file.
export interface paths {
    readonly "/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create an order
         * @description Opens an order and hands out the cookie that owns it. Without an `OwnerId` cookie a new owner is made up. With one, that
         *     client must not have an open order already; a submitted or deleted order does not count.
         *
         *     The header `Content-Type: application/json; charset=UTF-8` is required.
         */
        readonly post: operations["createOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{orderId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an order
         * @description An order's status and, once it has one, the address of its account. Mind the odd shapes: `Status` and `Account` are
         *     capitalised, and `links` is an object here although the text calls it a list.
         *
         *     Once the order was submitted, `Authorization` will do instead of the cookie.
         */
        readonly get: operations["getOrder"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an order
         * @description Deletes an order that has not been submitted. The order and all that is in it are gone, and its owner may open another.
         */
        readonly delete: operations["deleteOrder"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{orderId}/action": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Validate or submit an order
         * @description `validate` says whether the order is whole and changes nothing. `submit` does the same and sends the order for processing: from
         *     then on it can only be read, its owner may open another, and its `Status` tells how the processing goes.
         *
         *     With a `quoteHash`, the order is taken only at the price of that quote.
         *
         *     The page is of August 2014; what it said before is not known. Later pages know further refusals that Paystub does not play:
         *     `Cannot add test attribute because account has not been set.`, `No {attribute_name} attribute set.`
         */
        readonly post: operations["performOrderAction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{orderId}/quote": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the price of an order
         * @description What the order would cost if it was submitted now, fee by fee. All amounts, flags and counts are JSON strings, and every member
         *     is capitalised. Promotions and discounts are applied here.
         */
        readonly get: operations["getOrderQuote"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{orderId}/attributes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the attributes of an order
         * @description All attributes of the order that were set.
         */
        readonly get: operations["getOrderAttributes"];
        /**
         * Set attributes of an order
         * @description Sets the named attributes of the order; the body is a list. The franchise decides which names there are; `AffiliateId` is common.
         */
        readonly put: operations["setOrderAttributes"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{orderId}/discounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Set the discounts of an order
         * @description Replaces all discounts of the order. They lower every product and service in it when the quote is fetched. Elevated permissions are
         *     needed: a sales agent's.
         */
        readonly put: operations["setOrderDiscounts"];
        readonly post?: never;
        /**
         * Remove the discounts of an order
         * @description Removes the discounts of the order; promotions of single products and services stay. Elevated permissions are needed.
         */
        readonly delete: operations["deleteOrderDiscounts"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{orderId}/account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the account of an order
         * @description The account inside the order, and where its parts are. The parts are plain strings here, not link objects.
         *
         *     A later page lists 204 for success and shows a body all the same: a slip, Paystub answers 200.
         */
        readonly get: operations["getOrderAccount"];
        /**
         * Set the account of an order
         * @description Puts an account into the order: a new one, by currency and language, or an existing one, by its number. A new account has
         *     the status `new` and gets a user with generated data. Doing it again changes currency and language, or the account, and
         *     keeps contacts and payment information.
         *
         *     The header `Content-Type: application/json; charset=UTF-8` is required. The page of 2013 lists 200 beside 204; Paystub
         *     answers 204.
         *
         *     Later pages name further refusals that Paystub does not play: 403 with `Trying to add a non-test account with invalid
         *     credentials: test partner agents cannot add non-test accounts`.
         */
        readonly put: operations["setOrderAccount"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{orderId}/account/contactInfo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get all contacts of an order's account
         * @description The contacts that were set, by type. A later page knows a 404 with `AccountNumber is missing. Make sure the account is set before
         *     querying.`
         */
        readonly get: operations["getOrderContactInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{orderId}/account/contactInfo/{contactType}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
                /**
                 * @description `regular`, `billing`, `administrator` or `technical`. (One page says `administrative` once: a slip.) No other exists (404).
                 * @example billing
                 */
                readonly contactType: components["parameters"]["contactTypeInPath"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a contact of an order's account
         * @description The account's contact of one type.
         */
        readonly get: operations["getOrderContact"];
        /**
         * Set a contact of an order's account
         * @description Sets the account's contact of one type, whole. Phone numbers must not have letters. A salutation counts from December 2013 on;
         *     `email1Format` must be given until the pages of 2014 make it `html` by default.
         */
        readonly put: operations["setOrderContact"];
        readonly post?: never;
        /**
         * Remove a contact of an order's account
         * @description Removes the account's contact of one type from the order.
         */
        readonly delete: operations["deleteOrderContact"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{orderId}/account/user": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the user of an order's account
         * @description The user's name, which is made up until one is set; never the password.
         */
        readonly get: operations["getOrderUser"];
        /**
         * Set the user of an order's account
         * @description Name and password of the user who may sign in once the order is completed. A later page lists 200 for success while its example
         *     shows 204; Paystub answers 204.
         */
        readonly put: operations["setOrderUser"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{orderId}/account/attributes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the attributes of an order's account
         * @description All attributes of the account that were set. A later page knows a 404 with `MetaData is missing. Make sure the account is set
         *     before querying attributes.`
         */
        readonly get: operations["getOrderAccountAttributes"];
        /**
         * Set attributes of an order's account
         * @description Sets the named attributes of the account; the body is a list. `partner_account_id` is unique in the franchise and at most 100
         *     characters long.
         */
        readonly put: operations["setOrderAccountAttributes"];
        readonly post?: never;
        /**
         * Remove the attributes of an order's account
         * @description Removes all attributes of the account in the order.
         */
        readonly delete: operations["deleteOrderAccountAttributes"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{orderId}/account/paymentInfo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the payment information of an order's account
         * @description Just enough of the payment method to recognise it: of a card the type, the expiry and the last four digits. Holder,
         *     billing address and security code are not returned. Verizon's references are not masked.
         */
        readonly get: operations["getOrderPaymentInfo"];
        /**
         * Set the payment information of an order's account
         * @description Sets the one payment method of the account in the order. The former one is replaced as a whole, whatever its type was;
         *     when the call fails, the former one stays.
         *
         *     The header `Content-Type: application/json; charset=UTF-8` is required.
         *
         *     A card's `expirationDate` should exceed the current date, which JSON Schema cannot say: a month before the current one
         *     (on the sandbox clock) is a 400, the current month and any later one pass. So the page's own card, which expires
         *     `2012-08`, is good until the end of August 2012 only.
         *
         *     The page prints the Verizon body with a comma behind its last member. That is not JSON: sent as printed it is a 400.
         */
        readonly put: operations["setOrderPaymentInfo"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{orderId}/account/products": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the products in an order
         * @description All products in the order, in the order in which they were added.
         */
        readonly get: operations["getOrderProducts"];
        readonly put?: never;
        /**
         * Add a product to an order
         * @description Adds what an offering sells. An order without account gets a rudimentary one: in the offering's currency, in the default language.
         *     With an account, the offering's currency must be the account's.
         */
        readonly post: operations["addOrderProduct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{orderId}/account/products/{productId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a product in an order
         * @description One product in the order.
         */
        readonly get: operations["getOrderProduct"];
        /**
         * Change the billing cycle of a product in an order
         * @description Bills the product every so many months. Published in July 2015 only.
         */
        readonly put: operations["changeOrderProduct"];
        readonly post?: never;
        /**
         * Take a product out of an order
         * @description Takes the product and its services out of the order.
         */
        readonly delete: operations["deleteOrderProduct"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{orderId}/account/products/{productId}/services": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the services of a product in an order
         * @description All services of the product.
         */
        readonly get: operations["getOrderServices"];
        readonly put?: never;
        /**
         * Add a service to a product in an order
         * @description Adds a service to the product. `relatedTo` names services of the order that it needs; whether they are there is asked when the
         *     order is validated.
         */
        readonly post: operations["addOrderService"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{orderId}/account/products/{productId}/services/{serviceId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
                /**
                 * @description The service's id, out of its address.
                 * @example 00000139b5de0a1c5b0d8e47000b2c91d3f7a684
                 */
                readonly serviceId: components["parameters"]["orderServiceId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Change a service in an order
         * @description Changes the name or the billing cycle of a service; nothing else of it can be changed.
         */
        readonly put: operations["changeOrderService"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{orderId}/account/products/{productId}/promotion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Set the promotion of a product in an order
         * @description Gives the product a promotion code, which is applied when the quote is fetched.
         */
        readonly put: operations["setOrderProductPromotion"];
        readonly post?: never;
        /**
         * Remove the promotion of a product in an order
         * @description Takes the promotion code off the product.
         */
        readonly delete: operations["deleteOrderProductPromotion"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{orderId}/account/products/{productId}/services/{serviceId}/promotion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
                /**
                 * @description The service's id, out of its address.
                 * @example 00000139b5de0a1c5b0d8e47000b2c91d3f7a684
                 */
                readonly serviceId: components["parameters"]["orderServiceId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Set the promotion of a service in an order
         * @description Gives the service a promotion code, which is applied when the quote is fetched.
         */
        readonly put: operations["setOrderServicePromotion"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an order
         * @description An order's status and, once it has one, the address of its account. Mind the odd shapes: `Status` and `Account` are
         *     capitalised, and `links` is an object here although the text calls it a list.
         *
         *     Once the order was submitted, `Authorization` will do instead of the cookie.
         */
        readonly get: operations["getOpenOrder"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an order
         * @description Deletes an order that has not been submitted. The order and all that is in it are gone, and its owner may open another.
         */
        readonly delete: operations["deleteOpenOrder"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/order/action": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Validate or submit an order
         * @description `validate` says whether the order is whole and changes nothing. `submit` does the same and sends the order for processing: from
         *     then on it can only be read, its owner may open another, and its `Status` tells how the processing goes.
         *
         *     With a `quoteHash`, the order is taken only at the price of that quote.
         *
         *     The page is of August 2014; what it said before is not known. Later pages know further refusals that Paystub does not play:
         *     `Cannot add test attribute because account has not been set.`, `No {attribute_name} attribute set.`
         */
        readonly post: operations["performOpenOrderAction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/order/quote": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the price of an order
         * @description What the order would cost if it was submitted now, fee by fee. All amounts, flags and counts are JSON strings, and every member
         *     is capitalised. Promotions and discounts are applied here.
         */
        readonly get: operations["getOpenOrderQuote"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/order/attributes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        /**
         * Get the attributes of an order
         * @description All attributes of the order that were set.
         */
        readonly get: operations["getOpenOrderAttributes"];
        /**
         * Set attributes of an order
         * @description Sets the named attributes of the order; the body is a list. The franchise decides which names there are; `AffiliateId` is common.
         */
        readonly put: operations["setOpenOrderAttributes"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/order/discounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly get?: never;
        /**
         * Set the discounts of an order
         * @description Replaces all discounts of the order. They lower every product and service in it when the quote is fetched. Elevated permissions are
         *     needed: a sales agent's.
         */
        readonly put: operations["setOpenOrderDiscounts"];
        readonly post?: never;
        /**
         * Remove the discounts of an order
         * @description Removes the discounts of the order; promotions of single products and services stay. Elevated permissions are needed.
         */
        readonly delete: operations["deleteOpenOrderDiscounts"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/order/account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        /**
         * Get the account of an order
         * @description The account inside the order, and where its parts are. The parts are plain strings here, not link objects.
         *
         *     A later page lists 204 for success and shows a body all the same: a slip, Paystub answers 200.
         */
        readonly get: operations["getOpenOrderAccount"];
        /**
         * Set the account of an order
         * @description Puts an account into the order: a new one, by currency and language, or an existing one, by its number. A new account has
         *     the status `new` and gets a user with generated data. Doing it again changes currency and language, or the account, and
         *     keeps contacts and payment information.
         *
         *     The header `Content-Type: application/json; charset=UTF-8` is required. The page of 2013 lists 200 beside 204; Paystub
         *     answers 204.
         *
         *     Later pages name further refusals that Paystub does not play: 403 with `Trying to add a non-test account with invalid
         *     credentials: test partner agents cannot add non-test accounts`.
         */
        readonly put: operations["setOpenOrderAccount"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/order/account/contactInfo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all contacts of an order's account
         * @description The contacts that were set, by type. A later page knows a 404 with `AccountNumber is missing. Make sure the account is set before
         *     querying.`
         */
        readonly get: operations["getOpenOrderContactInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/order/account/contactInfo/{contactType}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description `regular`, `billing`, `administrator` or `technical`. (One page says `administrative` once: a slip.) No other exists (404).
                 * @example billing
                 */
                readonly contactType: components["parameters"]["contactTypeInPath"];
            };
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        /**
         * Get a contact of an order's account
         * @description The account's contact of one type.
         */
        readonly get: operations["getOpenOrderContact"];
        /**
         * Set a contact of an order's account
         * @description Sets the account's contact of one type, whole. Phone numbers must not have letters. A salutation counts from December 2013 on;
         *     `email1Format` must be given until the pages of 2014 make it `html` by default.
         */
        readonly put: operations["setOpenOrderContact"];
        readonly post?: never;
        /**
         * Remove a contact of an order's account
         * @description Removes the account's contact of one type from the order.
         */
        readonly delete: operations["deleteOpenOrderContact"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/order/account/user": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        /**
         * Get the user of an order's account
         * @description The user's name, which is made up until one is set; never the password.
         */
        readonly get: operations["getOpenOrderUser"];
        /**
         * Set the user of an order's account
         * @description Name and password of the user who may sign in once the order is completed. A later page lists 200 for success while its example
         *     shows 204; Paystub answers 204.
         */
        readonly put: operations["setOpenOrderUser"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/order/account/attributes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        /**
         * Get the attributes of an order's account
         * @description All attributes of the account that were set. A later page knows a 404 with `MetaData is missing. Make sure the account is set
         *     before querying attributes.`
         */
        readonly get: operations["getOpenOrderAccountAttributes"];
        /**
         * Set attributes of an order's account
         * @description Sets the named attributes of the account; the body is a list. `partner_account_id` is unique in the franchise and at most 100
         *     characters long.
         */
        readonly put: operations["setOpenOrderAccountAttributes"];
        readonly post?: never;
        /**
         * Remove the attributes of an order's account
         * @description Removes all attributes of the account in the order.
         */
        readonly delete: operations["deleteOpenOrderAccountAttributes"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/order/account/paymentInfo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        /**
         * Get the payment information of an order's account
         * @description Just enough of the payment method to recognise it: of a card the type, the expiry and the last four digits. Holder,
         *     billing address and security code are not returned. Verizon's references are not masked.
         */
        readonly get: operations["getOpenOrderPaymentInfo"];
        /**
         * Set the payment information of an order's account
         * @description Sets the one payment method of the account in the order. The former one is replaced as a whole, whatever its type was;
         *     when the call fails, the former one stays.
         *
         *     The header `Content-Type: application/json; charset=UTF-8` is required.
         *
         *     A card's `expirationDate` should exceed the current date, which JSON Schema cannot say: a month before the current one
         *     (on the sandbox clock) is a 400, the current month and any later one pass. So the page's own card, which expires
         *     `2012-08`, is good until the end of August 2012 only.
         *
         *     The page prints the Verizon body with a comma behind its last member. That is not JSON: sent as printed it is a 400.
         */
        readonly put: operations["setOpenOrderPaymentInfo"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/order/account/products": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        /**
         * List the products in an order
         * @description All products in the order, in the order in which they were added.
         */
        readonly get: operations["getOpenOrderProducts"];
        readonly put?: never;
        /**
         * Add a product to an order
         * @description Adds what an offering sells. An order without account gets a rudimentary one: in the offering's currency, in the default language.
         *     With an account, the offering's currency must be the account's.
         */
        readonly post: operations["addOpenOrderProduct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/order/account/products/{productId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        /**
         * Get a product in an order
         * @description One product in the order.
         */
        readonly get: operations["getOpenOrderProduct"];
        /**
         * Change the billing cycle of a product in an order
         * @description Bills the product every so many months. Published in July 2015 only.
         */
        readonly put: operations["changeOpenOrderProduct"];
        readonly post?: never;
        /**
         * Take a product out of an order
         * @description Takes the product and its services out of the order.
         */
        readonly delete: operations["deleteOpenOrderProduct"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/order/account/products/{productId}/services": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        /**
         * List the services of a product in an order
         * @description All services of the product.
         */
        readonly get: operations["getOpenOrderServices"];
        readonly put?: never;
        /**
         * Add a service to a product in an order
         * @description Adds a service to the product. `relatedTo` names services of the order that it needs; whether they are there is asked when the
         *     order is validated.
         */
        readonly post: operations["addOpenOrderService"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/order/account/products/{productId}/services/{serviceId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
                /**
                 * @description The service's id, out of its address.
                 * @example 00000139b5de0a1c5b0d8e47000b2c91d3f7a684
                 */
                readonly serviceId: components["parameters"]["orderServiceId"];
            };
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly get?: never;
        /**
         * Change a service in an order
         * @description Changes the name or the billing cycle of a service; nothing else of it can be changed.
         */
        readonly put: operations["changeOpenOrderService"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/order/account/products/{productId}/promotion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly get?: never;
        /**
         * Set the promotion of a product in an order
         * @description Gives the product a promotion code, which is applied when the quote is fetched.
         */
        readonly put: operations["setOpenOrderProductPromotion"];
        readonly post?: never;
        /**
         * Remove the promotion of a product in an order
         * @description Takes the promotion code off the product.
         */
        readonly delete: operations["deleteOpenOrderProductPromotion"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/order/account/products/{productId}/services/{serviceId}/promotion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
                /**
                 * @description The service's id, out of its address.
                 * @example 00000139b5de0a1c5b0d8e47000b2c91d3f7a684
                 */
                readonly serviceId: components["parameters"]["orderServiceId"];
            };
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly get?: never;
        /**
         * Set the promotion of a service in an order
         * @description Gives the service a promotion code, which is applied when the quote is fetched.
         */
        readonly put: operations["setOpenOrderServicePromotion"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List accounts
         * @description The accounts that the user may see, a hundred at a time unless a page is asked for. `page` and `pageSize` need each other. A page
         *     behind the last leads back to the first (303).
         */
        readonly get: operations["listAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an account
         * @description The account's status, and where its parts are: lists of link objects here. `createdDate` came in August 2014, `currency` in
         *     December 2014.
         */
        readonly get: operations["getAccount"];
        /**
         * Open, suspend or close an account
         * @description Sets the account's status. Elevated permissions are needed.
         */
        readonly put: operations["setAccountStatus"];
        readonly post?: never;
        /**
         * Purge an account
         * @description Removes the account and all that it has. Elevated permissions are needed. Every further call on it is a 404.
         */
        readonly delete: operations["deleteAccount"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/partnerAccounts/{partnerAccountId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's attribute `partner_account_id`.
                 * @example paccid_test731993
                 */
                readonly partnerAccountId: components["parameters"]["partnerAccountId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an account by the partner's id
         * @description The account whose attribute `partner_account_id` is that id, and where its parts are.
         */
        readonly get: operations["getPartnerAccount"];
        /**
         * Open, suspend or close an account by the partner's id
         * @description Sets the status of the account whose attribute `partner_account_id` is that id.
         */
        readonly put: operations["setPartnerAccountStatus"];
        readonly post?: never;
        /**
         * Purge an account by the partner's id
         * @description Removes the account whose attribute `partner_account_id` is that id, and all that it has.
         */
        readonly delete: operations["deletePartnerAccount"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/contacts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the contacts of an account
         * @description The account's four contacts, each flat. Company and salutation came in April 2014. (In February 2013 this was a list with
         *     capitalised members, which Paystub does not play.)
         */
        readonly get: operations["getAccountContacts"];
        /**
         * Set the contacts of an account
         * @description Replaces the account's contacts; all four are required. Published in May 2014, with flat contacts; later they are nested as those
         *     of orders are.
         */
        readonly put: operations["setAccountContacts"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the users of an account
         * @description The users who may sign in for the account. For sales agents and account owners only. The page also knows a 304, which Paystub
         *     does not play.
         */
        readonly get: operations["listAccountUsers"];
        readonly put?: never;
        /**
         * Add a user to an account
         * @description Adds a user who may sign in by Basic. The name is unique everywhere. The security answer is kept trimmed, in lower case and with
         *     single blanks. For sales agents and account owners only.
         */
        readonly post: operations["addAccountUser"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/users/{userName}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The user's name.
                 * @example owner1
                 */
                readonly userName: components["parameters"]["userName"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a user of an account
         * @description The user, without password and security answer.
         */
        readonly get: operations["getAccountUser"];
        /**
         * Change a user of an account
         * @description Sets the user's password, or security question and answer, which come together.
         */
        readonly put: operations["changeAccountUser"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/user": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Set the user of an account
         * @description The index of the wiki names this call; what it takes is not known.
         */
        readonly put: operations["setAccountUser"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/products": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the products of an account
         * @description What the account has bought. Not for users of a closed or suspended account. (One link in the page's example misses `products/`; a
         *     slip.)
         */
        readonly get: operations["listAccountProducts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/products/{productId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000141a2e0b8c0116e7bd5000d49f2b78c0a53
                 */
                readonly productId: components["parameters"]["accountProductId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a product of an account
         * @description One product of the account; with `getTargetProductSpecifications=1` also what it can be changed to, which is nothing here: changes
         *     of products are not played.
         */
        readonly get: operations["getAccountProduct"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/products/{productId}/action": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000141a2e0b8c0116e7bd5000d49f2b78c0a53
                 */
                readonly productId: components["parameters"]["accountProductId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change a product of an account
         * @description Changes the product to another specification.
         */
        readonly post: operations["performAccountProductAction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/products/{productId}/services/{serviceId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000141a2e0b8c0116e7bd5000d49f2b78c0a53
                 */
                readonly productId: components["parameters"]["accountProductId"];
                /**
                 * @description The service's id.
                 * @example 00000141a2e0c1d42f5a3c7e000e8b1d06f4927a
                 */
                readonly serviceId: components["parameters"]["accountServiceId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Set the status of a service of an account
         * @description Opens, suspends, closes or purges the service.
         */
        readonly put: operations["setAccountServiceStatus"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/products/{productId}/services/{serviceId}/action": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000141a2e0b8c0116e7bd5000d49f2b78c0a53
                 */
                readonly productId: components["parameters"]["accountProductId"];
                /**
                 * @description The service's id.
                 * @example 00000141a2e0c1d42f5a3c7e000e8b1d06f4927a
                 */
                readonly serviceId: components["parameters"]["accountServiceId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Price, check or make a change of a service of an account
         * @description `cost` says what a change would cost, `validate` whether it is allowed, `change` makes it. The page's title says GET; it documents
         *     a POST.
         */
        readonly post: operations["performAccountServiceAction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/attributes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the attributes of an account
         * @description All attributes of the account.
         */
        readonly get: operations["listAccountAttributes"];
        readonly put?: never;
        /**
         * Add an attribute to an account
         * @description Adds an attribute to the account, or sets it anew.
         */
        readonly post: operations["addAccountAttribute"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/attributes/{attribute}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The attribute's name.
                 * @example partner_account_id
                 */
                readonly attribute: components["parameters"]["attribute"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an attribute of an account
         * @description One attribute of the account.
         */
        readonly get: operations["getAccountAttribute"];
        /**
         * Set an attribute of an account
         * @description Sets an attribute that the account has. Here, and only here, a 400 is the bare list of reasons.
         */
        readonly put: operations["setAccountAttribute"];
        readonly post?: never;
        /**
         * Remove an attribute of an account
         * @description Takes the attribute off the account.
         */
        readonly delete: operations["deleteAccountAttribute"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/partnerAccounts/{partnerAccountId}/attributes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's attribute `partner_account_id`.
                 * @example paccid_test731993
                 */
                readonly partnerAccountId: components["parameters"]["partnerAccountId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the attributes of an account by the partner's id
         * @description All attributes of the account.
         */
        readonly get: operations["listPartnerAccountAttributes"];
        readonly put?: never;
        /**
         * Add an attribute to an account by the partner's id
         * @description Adds an attribute to the account, or sets it anew.
         */
        readonly post: operations["addPartnerAccountAttribute"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/partnerAccounts/{partnerAccountId}/attributes/{attribute}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's attribute `partner_account_id`.
                 * @example paccid_test731993
                 */
                readonly partnerAccountId: components["parameters"]["partnerAccountId"];
                /**
                 * @description The attribute's name.
                 * @example partner_account_id
                 */
                readonly attribute: components["parameters"]["attribute"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an attribute of an account by the partner's id
         * @description One attribute of the account.
         */
        readonly get: operations["getPartnerAccountAttribute"];
        /**
         * Set an attribute of an account by the partner's id
         * @description Sets an attribute that the account has. Here, and only here, a 400 is the bare list of reasons.
         */
        readonly put: operations["setPartnerAccountAttribute"];
        readonly post?: never;
        /**
         * Remove an attribute of an account by the partner's id
         * @description Takes the attribute off the account.
         */
        readonly delete: operations["deletePartnerAccountAttribute"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/paymentInfo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the payment methods of an account
         * @description All active payment methods. `default` of a method is 0 or 1; that of the list leads to the default method. Numbers are masked with
         *     `X` (those of orders with `*`). The members are named as from April 2014 on; the first publication of March 2014 had other names.
         */
        readonly get: operations["listPaymentMethods"];
        readonly put?: never;
        /**
         * Add a payment method to an account
         * @description Adds a card or a bank account. There is no `creditCardType` here: it is told from the number.
         */
        readonly post: operations["addPaymentMethod"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/paymentInfo/default": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the default payment method of an account
         * @description The method that the list's `default` link leads to; 404 when the default is offline payment.
         */
        readonly get: operations["getDefaultPaymentMethod"];
        /**
         * Make a payment method the default
         * @description Makes the method the account's default; whichever was, is no longer. The method is named by its whole link, not by its id.
         */
        readonly put: operations["setDefaultPaymentMethod"];
        readonly post?: never;
        /**
         * Make offline payment the default
         * @description Takes the default off the method that has it: the account then pays offline. Only in franchises that allow that. From Release 109
         *     on only for sales agents.
         */
        readonly delete: operations["unsetDefaultPaymentMethod"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/paymentInfo/{paymentInfoId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The payment method's id, `cc-` for cards and `dd-` for direct debit, with nine digits.
                 * @example dd-100062441
                 */
                readonly paymentInfoId: components["parameters"]["paymentInfoId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a payment method of an account
         * @description One payment method, as in the list.
         */
        readonly get: operations["getPaymentMethod"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a payment method of an account
         * @description Removes the method. The default cannot be removed: make another the default first, or unset it.
         */
        readonly delete: operations["deletePaymentMethod"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/paymentInfo/{paymentInfoId}/payment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The payment method's id, `cc-` for cards and `dd-` for direct debit, with nine digits.
                 * @example dd-100062441
                 */
                readonly paymentInfoId: components["parameters"]["paymentInfoId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pay once toward the balance of an account
         * @description Charges the method with an amount in the account's currency. The payment is pending at first: the effective balance changes at
         *     once, the actual one when the payment has been processed and is active.
         */
        readonly post: operations["makePayment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/transactions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the transactions of an account
         * @description Charges, payments and all else that moves the balance. Amount and number are JSON numbers here, but strings in the transactions of
         *     an invoice.
         */
        readonly get: operations["listTransactions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{accountId}/invoices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the invoices of an account
         * @description The account's invoices; amounts are strings with four decimals. The page on filtering is confused: it speaks of a `filterType` with
         *     the types of transactions.
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
    readonly "/accounts/{accountId}/invoices/{invoiceId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The invoice's number.
                 * @example SO-360704
                 */
                readonly invoiceId: components["parameters"]["invoiceId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an invoice of an account
         * @description One invoice, as JSON, or as a PDF for `Accept: application/pdf`. (The page's heading spells the path `/invoces/`; its example and
         *     links do not.)
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
    readonly "/accounts/{accountId}/invoices/{invoiceId}/transactions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The invoice's number.
                 * @example SO-360704
                 */
                readonly invoiceId: components["parameters"]["invoiceId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the transactions of an invoice
         * @description What the invoice consists of. Amount and number are strings here. (First published as `/transctions`, corrected in March 2015.)
         */
        readonly get: operations["listInvoiceTransactions"];
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
        /** @description Nothing is asked for. Unknown members are ignored. */
        readonly NewOrder: Record<string, never>;
        readonly CreatedOrder: {
            readonly orderId: components["schemas"]["OrderId"];
            readonly links: components["schemas"]["Links"];
        };
        /**
         * @description 40 lower-case hexadecimal digits.
         * @example 0000013ad6dd95746a399f90000a71384bf242cf
         */
        readonly OrderId: string;
        readonly OrderEnvelope: {
            readonly order: components["schemas"]["Order"];
            /** @description An object by relation, unlike everywhere else. */
            readonly links: {
                readonly self: components["schemas"]["Link"];
            };
        };
        readonly Order: {
            readonly Status: components["schemas"]["OrderStatus"];
            /**
             * Format: uri
             * @description The order's account; absent while none is set.
             */
            readonly Account?: string;
        };
        /**
         * @description `new` is an open order, and the only status that is documented.
         * @enum {string}
         */
        readonly OrderStatus: "new" | "submitted" | "completed" | "failed";
        /** @description A new account by currency and language, or an existing one by its number. Unknown members are ignored. */
        readonly OrderAccountInput: components["schemas"]["NewAccount"] | components["schemas"]["ExistingAccount"];
        readonly NewAccount: {
            readonly currency: components["schemas"]["Currency"];
            readonly language: components["schemas"]["Language"];
        };
        readonly ExistingAccount: {
            readonly accountNumber: components["schemas"]["AccountNumber"];
            /** @description If given, the account's own currency; otherwise a 409. */
            readonly currency?: string;
        };
        readonly OrderAccount: {
            readonly currency: components["schemas"]["Currency"];
            readonly language: components["schemas"]["Language"];
            /**
             * @description `new` until the account is provisioned.
             * @enum {string}
             */
            readonly status: "new" | "open" | "suspended" | "closed";
            /**
             * Format: uri
             * @description Where the account's attributes are.
             */
            readonly attributes: string;
            /**
             * Format: uri
             * @description Where the account's contacts are.
             */
            readonly contactInfo: string;
            /**
             * Format: uri
             * @description Where the account's payment information is.
             */
            readonly paymentInfo: string;
            /**
             * Format: uri
             * @description Where the account's user is.
             */
            readonly user: string;
            readonly links: components["schemas"]["Links"];
        };
        /**
         * @description Letters and digits, perhaps with a `-`.
         * @example test731993
         */
        readonly AccountNumber: string;
        /**
         * @description ISO 4217 code. The franchise decides which ones it allows.
         * @example USD
         */
        readonly Currency: string;
        /**
         * @description IETF language tag. The franchise decides which ones it allows.
         * @example en-US
         */
        readonly Language: string;
        /** @description A payment method; which members it needs depends on `paymentInfoType`. Unknown members are ignored. */
        readonly PaymentInfoInput: components["schemas"]["CreditCardInput"] | components["schemas"]["VerizonPaymentInput"];
        readonly CreditCardInput: {
            /**
             * @description The type of payment method. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly paymentInfoType: "credit_card";
            /** @description Credit card number; digits only. */
            readonly accountNumber: string;
            /** @description The owner's name as it appears on the card. */
            readonly cardHolderName: string;
            readonly creditCardType: components["schemas"]["CreditCardType"];
            readonly expirationDate: components["schemas"]["ExpirationDate"];
            /** @description The card's security code. It serves to validate the card and is not stored. */
            readonly verificationNumber: string;
            readonly billingAddress: components["schemas"]["BillingAddress"];
        };
        readonly VerizonPaymentInput: {
            /**
             * @description The type of payment method. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly paymentInfoType: "vz_payment";
            /** @description Verizon payment reference id. */
            readonly paymentReference: string;
            /** @description Verizon payment session id. */
            readonly sessionId: string;
        };
        /**
         * @description The card's type. The documented list has `discover` twice.
         * @example visa
         * @enum {string}
         */
        readonly CreditCardType: "visa" | "mastercard" | "discover" | "amex" | "switch" | "solo" | "delta" | "korean" | "jcb";
        /**
         * @description The month in which the card expires, `YYYY-MM`. Should exceed the current date.
         * @example 2099-12
         */
        readonly ExpirationDate: string;
        /** @description The card's billing address. */
        readonly BillingAddress: {
            readonly city: string;
            /** @description ISO 3166-1 alpha-2 code. */
            readonly countryCode: string;
            readonly postalCode: string;
            readonly stateOrProvince: string;
            readonly street1: string;
            readonly street2?: string;
        };
        /** @description What is shown of a payment method. */
        readonly PaymentInfo: components["schemas"]["CreditCard"] | components["schemas"]["VerizonPayment"];
        readonly CreditCard: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly paymentInfoType: "credit_card";
            /**
             * @description The card number with every digit but the last four turned into `*`.
             * @example ************1111
             */
            readonly accountNumber: string;
            readonly creditCardType: components["schemas"]["CreditCardType"];
            readonly expirationDate: components["schemas"]["ExpirationDate"];
            readonly links: components["schemas"]["Links"];
        };
        readonly VerizonPayment: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly paymentInfoType: "vz_payment";
            /** @description Verizon payment reference id, not masked. */
            readonly paymentReference: string;
            /** @description Verizon payment session id, not masked. */
            readonly sessionId: string;
            readonly links: components["schemas"]["Links"];
        };
        readonly Links: readonly components["schemas"]["Link"][];
        readonly Link: {
            /** Format: uri */
            readonly href: string;
            /** @description The relation, such as `self`, `item`, `related`, `alternate`, `submit`, `quote`. */
            readonly rel: string;
        };
        readonly OrderAction: {
            /**
             * @description What to do with the order.
             * @enum {string}
             */
            readonly action: "validate" | "submit";
            /** @description Reserved. */
            readonly actionData?: {
                readonly [key: string]: unknown;
            };
            /** @description `Hash` of a quote fetched before, to be used with the action. */
            readonly quoteHash?: string;
        };
        readonly Attribute: {
            /** @description The attribute's name. */
            readonly name: string;
            /** @description The attribute's value. */
            readonly value: string;
        };
        readonly AttributeList: readonly components["schemas"]["Attribute"][];
        readonly AttributesEnvelope: {
            readonly list: components["schemas"]["AttributeList"];
            readonly links: components["schemas"]["Links"];
        };
        readonly AttributeEnvelope: {
            readonly name: string;
            readonly value: string;
            readonly links: components["schemas"]["Links"];
        };
        readonly AttributeValue: {
            readonly value: string;
        };
        /** @description The reason by field. */
        readonly FieldReasons: {
            readonly [key: string]: string;
        };
        /** @description Alphanumerics, white space and `-.'`. */
        readonly Name: string;
        readonly OptionalName: string;
        /** Format: email */
        readonly Email: string;
        /** @description An address, or nothing. */
        readonly OptionalEmail: "" | components["schemas"]["Email"];
        /** @enum {string} */
        readonly EmailFormat: "html" | "text";
        /**
         * @description ISO 3166-1 alpha-2 code.
         * @example US
         */
        readonly CountryCode: string;
        /** @description A contact. Unknown members are ignored. */
        readonly ContactInfoInput: {
            readonly name: {
                readonly firstName: components["schemas"]["Name"];
                readonly middleName?: components["schemas"]["OptionalName"];
                readonly lastName: components["schemas"]["Name"];
                readonly company?: string;
            };
            readonly address: {
                readonly street1: string;
                readonly street2?: string;
                readonly city: components["schemas"]["Name"];
                /** @description Required for addresses in the US and Canada. */
                readonly stateOrProvince?: string;
                readonly postalCode: string;
                readonly countryCode: components["schemas"]["CountryCode"];
            };
            readonly contactMedia: {
                /** @description No letters. */
                readonly phone1: string;
                /** @description No letters. */
                readonly phone2?: string;
                readonly fax?: string;
                readonly email1: components["schemas"]["Email"];
                readonly email1Format: components["schemas"]["EmailFormat"];
                readonly email2?: components["schemas"]["OptionalEmail"];
                readonly email2Format?: components["schemas"]["EmailFormat"];
            };
        };
        /** @description A contact as it was set. */
        readonly ContactInfo: {
            readonly name: {
                readonly firstName: string;
                readonly middleName?: string;
                readonly lastName: string;
                readonly company?: string;
                readonly salutation?: string;
            };
            readonly address: {
                readonly street1: string;
                readonly street2?: string;
                readonly city: string;
                readonly stateOrProvince?: string;
                readonly postalCode: string;
                readonly countryCode: string;
            };
            readonly contactMedia: {
                readonly phone1: string;
                readonly phone2?: string;
                readonly fax?: string;
                readonly email1: string;
                readonly email1Format?: components["schemas"]["EmailFormat"];
                readonly email2?: string;
                readonly email2Format?: components["schemas"]["EmailFormat"];
            };
        };
        readonly ContactEnvelope: {
            readonly contactInfo: components["schemas"]["ContactInfo"];
            readonly links: components["schemas"]["Links"];
        };
        readonly ContactsEnvelope: {
            /** @description Those that were set, by type. */
            readonly contactInfo: {
                readonly regular?: components["schemas"]["ContactInfo"];
                readonly billing?: components["schemas"]["ContactInfo"];
                readonly administrator?: components["schemas"]["ContactInfo"];
                readonly technical?: components["schemas"]["ContactInfo"];
            };
            readonly links: components["schemas"]["Links"];
        };
        /**
         * @description At most 50 letters, digits and `. - _ @`.
         * @example mytestuser1
         */
        readonly UserName: string;
        /**
         * @description 8 to 50 characters, a letter and a digit among them, none of ``& ` ' " \ / < > $``.
         * @example Mytestpass1
         */
        readonly Password: string;
        readonly OrderUserInput: {
            readonly userName: components["schemas"]["UserName"];
            readonly password: components["schemas"]["Password"];
        };
        readonly OrderUser: {
            readonly userName: string;
            readonly links: components["schemas"]["Links"];
        };
        readonly NewProduct: {
            /**
             * Format: uri
             * @description The offering's address, `…/productSpecifications/{specId}/offerings/{offeringId}`.
             */
            readonly offering: string;
            /** @description A promotion code. Later pages have it. */
            readonly promoCode?: string;
            /** @description What to call the product. Later pages have it. */
            readonly displayName?: string;
            /** @description The partner's id. Later pages have it. */
            readonly partnerId?: string;
        };
        /** @enum {string} */
        readonly ProductStatus: "new" | "pending" | "open" | "suspended" | "close_pending" | "closed" | "purge_pending";
        readonly OrderProduct: {
            readonly status: components["schemas"]["ProductStatus"];
            /**
             * Format: uri
             * @description Where the product's services are.
             */
            readonly services: string;
            /**
             * Format: uri
             * @description The offering's address, as it was given.
             */
            readonly offering: string;
            readonly links: components["schemas"]["Links"];
        };
        readonly OrderProducts: {
            readonly list: readonly components["schemas"]["OrderProduct"][];
            readonly links: components["schemas"]["Links"];
        };
        /** @description Months. */
        readonly BillingCycle: number;
        readonly ProductChange: {
            readonly billingCycle: components["schemas"]["BillingCycle"];
        };
        readonly NewService: {
            /** @description What the service is called, such as a domain. */
            readonly name: string;
            /** @description Addresses of services of the order that this one needs. */
            readonly relatedTo?: readonly string[];
            /**
             * Format: uri
             * @description The specification's address, `…/serviceSpecifications/{id}`.
             */
            readonly serviceSpecification: string;
            readonly billingCycle: components["schemas"]["BillingCycle"];
            /** @description What the kind of service wants to know. Later pages have it. */
            readonly attributes?: {
                readonly [key: string]: unknown;
            };
            /** @description A promotion code. Later pages have it. */
            readonly promoCode?: string;
            /** @description How many; later pages have it. */
            readonly quantity?: number;
        };
        /** @description What is not named stays. */
        readonly ServiceChange: {
            readonly name?: string;
            readonly billingCycle?: components["schemas"]["BillingCycle"];
        };
        readonly OrderService: {
            readonly name: string;
            /** Format: uri */
            readonly serviceSpecification: string;
            readonly billingCycle: number;
            readonly relatedTo: readonly string[];
            readonly attributes?: {
                readonly [key: string]: unknown;
            };
            readonly promoCode?: string;
            readonly quantity?: number;
            readonly links: components["schemas"]["Links"];
        };
        readonly OrderServices: {
            readonly list: readonly components["schemas"]["OrderService"][];
            readonly links: components["schemas"]["Links"];
        };
        readonly Promotion: {
            readonly promoCode: string;
        };
        readonly Discounts: {
            readonly discounts: readonly components["schemas"]["Discount"][];
        };
        readonly Discount: {
            /**
             * @description Only recurring fees can be discounted.
             * @constant
             */
            readonly priceName: "recurring";
            /**
             * @description How often, -1 for ever; which it must be for recurring fees.
             * @constant
             */
            readonly recurrences: -1;
            /** @enum {string} */
            readonly type: "amount" | "percent";
            /** @description An amount in the order's currency, or a percentage. */
            readonly value: string;
        };
        readonly QuoteEnvelope: {
            readonly quote: components["schemas"]["Quote"];
            readonly links: components["schemas"]["Links"];
        };
        /** @example 339.00 */
        readonly DecimalText: string;
        readonly Quote: {
            /** @description Names this price; changes when the price of anything does. */
            readonly Hash: string;
            readonly Currency: components["schemas"]["Currency"];
            readonly Products: readonly components["schemas"]["QuotedProduct"][];
            readonly Total: components["schemas"]["DecimalText"];
            readonly SubTotal: components["schemas"]["DecimalText"];
            readonly OneTimeFeeAmount: components["schemas"]["DecimalText"];
            /** @description `0`, without decimals, when there are no taxes. */
            readonly TaxTotal: string;
        };
        readonly QuotedProduct: {
            readonly Services: readonly components["schemas"]["QuotedService"][];
            /** @description The id of the product in the order. */
            readonly PlanNumber: string;
            readonly Fees: readonly components["schemas"]["Fee"][];
            /** @description The code that the product was given. */
            readonly PromotionCode?: string;
            /** @description The promotion that the code names. */
            readonly PromotionName?: string;
        };
        readonly QuotedService: {
            /** @description The id of the service in the order. */
            readonly ServiceNumber: string;
            readonly Fees: readonly components["schemas"]["Fee"][];
            readonly PromotionCode?: string;
            readonly PromotionName?: string;
        };
        readonly Fee: {
            /** @enum {string} */
            readonly ProrationAllowed: "0" | "1";
            /** Format: date */
            readonly StartDate: string;
            /** @description How often it has been charged. */
            readonly NumCharged: string;
            /**
             * Format: date
             * @description The last day that is paid for.
             */
            readonly EndDate: string;
            /** @description `Setup fee `, with a blank at the end, or `Recurring fee`. */
            readonly Description: string;
            readonly BaseAmount: components["schemas"]["DecimalText"];
            readonly UnitAmount: components["schemas"]["DecimalText"];
            /** @enum {string} */
            readonly Prorated: "0" | "1";
            /** @description Months. */
            readonly MonthlyCycle: string;
            readonly Currency: components["schemas"]["Currency"];
            readonly Amount: components["schemas"]["DecimalText"];
            /** @description How often it will be charged; -1 = for ever. */
            readonly NumCharges: string;
            readonly ProratedUnitAmount: components["schemas"]["DecimalText"];
            /** @enum {string} */
            readonly Type: "setup_fee" | "recurring";
            readonly Quantity: string;
        };
        /** @enum {string} */
        readonly AccountStatus: "pending" | "open" | "suspended" | "closed";
        readonly AccountStatusInput: {
            /** @enum {string} */
            readonly status: "open" | "closed" | "suspended";
        };
        readonly Accounts: {
            readonly list: readonly {
                readonly status: components["schemas"]["AccountStatus"];
                readonly accountNumber: string;
                readonly links: components["schemas"]["Links"];
            }[];
            readonly links: components["schemas"]["Links"];
        };
        readonly Account: {
            readonly accountNumber: string;
            readonly status: components["schemas"]["AccountStatus"];
            readonly paymentInfo: components["schemas"]["Links"];
            readonly products: components["schemas"]["Links"];
            readonly contacts: components["schemas"]["Links"];
            readonly attributes: components["schemas"]["Links"];
            readonly users: components["schemas"]["Links"];
            readonly links: components["schemas"]["Links"];
        };
        readonly AccountContacts: {
            readonly regular: components["schemas"]["AccountContact"];
            readonly billing: components["schemas"]["AccountContact"];
            readonly administrator: components["schemas"]["AccountContact"];
            readonly technical: components["schemas"]["AccountContact"];
        };
        readonly AccountContact: {
            readonly city: string;
            readonly countryCode: string;
            readonly email1: string;
            readonly email2: string;
            readonly fax: string;
            readonly firstName: string;
            readonly lastName: string;
            readonly middleName: string;
            readonly phone1: string;
            readonly phone2: string;
            readonly postalCode: string;
            readonly stateOrProvince: string;
            readonly street1: string;
            readonly street2: string;
        };
        readonly AccountContactsInput: {
            readonly regular: components["schemas"]["AccountContactInput"];
            readonly billing: components["schemas"]["AccountContactInput"];
            readonly administrator: components["schemas"]["AccountContactInput"];
            readonly technical: components["schemas"]["AccountContactInput"];
        };
        /** @description A contact, flat. Unknown members are ignored. */
        readonly AccountContactInput: {
            readonly firstName: components["schemas"]["Name"];
            readonly middleName?: components["schemas"]["OptionalName"];
            readonly lastName: components["schemas"]["Name"];
            readonly company?: string;
            readonly salutation?: string;
            readonly street1: string;
            readonly street2?: string;
            readonly city: components["schemas"]["Name"];
            /** @description Required for addresses in the US and Canada. */
            readonly stateOrProvince?: string;
            readonly postalCode: string;
            readonly countryCode: components["schemas"]["CountryCode"];
            /** @description No letters. */
            readonly phone1: string;
            /** @description No letters. */
            readonly phone2?: string;
            readonly fax?: string;
            readonly email1: components["schemas"]["Email"];
            readonly email2?: components["schemas"]["OptionalEmail"];
        };
        readonly Users: {
            readonly list: readonly {
                readonly userName: string;
                /** Format: uri */
                readonly details: string;
            }[];
            readonly links: components["schemas"]["Links"];
        };
        readonly User: {
            readonly userName: string;
            /** @description A code out of an approved list. */
            readonly securityQuestion?: string;
            /** Format: uri */
            readonly roles: string;
            readonly links: components["schemas"]["Links"];
        };
        readonly NewUser: {
            readonly userName: components["schemas"]["UserName"];
            readonly password: components["schemas"]["Password"];
            readonly securityQuestion: string;
            readonly securityAnswer: string;
        };
        /** @description A password, or question and answer, or all of them. */
        readonly UserChange: {
            readonly password?: components["schemas"]["Password"];
            readonly securityQuestion?: string;
            readonly securityAnswer?: string;
        };
        readonly AccountProduct: {
            readonly name: string;
            readonly displayName?: string;
            readonly partnerId?: string;
            /** Format: uri */
            readonly productSpecification: string;
            readonly status: components["schemas"]["ProductStatus"];
            /** @description Months. */
            readonly billingCycle: number;
            /** @description What the product can be changed to; given on request only. */
            readonly changes?: readonly {
                readonly type: string;
                readonly id: string;
                readonly href: string;
            }[];
            readonly links: components["schemas"]["Links"];
        };
        readonly AccountProducts: {
            readonly list: readonly components["schemas"]["AccountProduct"][];
            readonly links: components["schemas"]["Links"];
        };
        readonly ProductAction: {
            /** @enum {string} */
            readonly action: "change";
            readonly actionData: {
                /** Format: uri */
                readonly targetProductSpecification: string;
            };
        };
        readonly ServiceStatusInput: {
            /** @enum {string} */
            readonly status: "open" | "suspended" | "closed" | "purged";
        };
        readonly ServiceAction: {
            /** @enum {string} */
            readonly action: "cost" | "validate" | "change";
            readonly actionData: {
                /** Format: uri */
                readonly targetServiceSpecification: string;
            };
        };
        readonly Money: {
            readonly currency?: string;
            readonly amount: string;
        };
        readonly ServiceCost: {
            readonly oneTimeFee: components["schemas"]["Money"];
            readonly taxes: components["schemas"]["Money"];
            readonly total: components["schemas"]["Money"];
            readonly subTotal: components["schemas"]["Money"];
            readonly links: components["schemas"]["Links"];
        };
        readonly ServiceValidation: {
            /** @enum {integer} */
            readonly allowed: 0 | 1;
            readonly links: components["schemas"]["Links"];
        };
        /** @description A card or a bank account. Unknown members are ignored. */
        readonly PaymentMethodInput: components["schemas"]["CreditCardMethodInput"] | components["schemas"]["DirectDebitInput"];
        readonly CreditCardMethodInput: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly paymentInfoType: "credit_card";
            /** @description Credit card number. */
            readonly accountNumber: string;
            readonly cardHolderName: string;
            /** @description Documented as `yyyy-m`. */
            readonly expirationDate: string;
            /** @description The card's security code; not stored. */
            readonly verificationNumber: string;
            /** @description Where the card is registered. */
            readonly billingAddress: {
                readonly street1: string;
                readonly street2?: string;
                readonly city?: string;
                readonly stateOrProvince?: string;
                readonly postalCode?: string;
                readonly countryCode?: string;
            };
        };
        readonly DirectDebitInput: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly paymentInfoType: "direct_debit";
            /** @description Bank account number. */
            readonly accountNumber: string;
            readonly routingNumber: string;
            readonly accountOwner: string;
            readonly accountName?: string;
            readonly bankName?: string;
            readonly bankCity?: string;
            readonly bankCountry?: string;
        };
        readonly PaymentMethods: {
            readonly list: readonly components["schemas"]["PaymentMethod"][];
            readonly default: components["schemas"]["Links"];
            readonly links: components["schemas"]["Links"];
        };
        readonly PaymentMethod: components["schemas"]["CreditCardMethod"] | components["schemas"]["DirectDebitMethod"];
        readonly CreditCardMethod: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly paymentInfoType: "credit_card";
            /** @description The card's type, such as `visa`. */
            readonly creditCardType: string;
            readonly accountNumber: components["schemas"]["MaskedNumber"];
            readonly expirationDate: string;
            readonly default: components["schemas"]["IsDefault"];
            readonly links: components["schemas"]["Links"];
        };
        readonly DirectDebitMethod: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly paymentInfoType: "direct_debit";
            readonly routingNumber: string;
            readonly accountNumber: components["schemas"]["MaskedNumber"];
            readonly default: components["schemas"]["IsDefault"];
            readonly links: components["schemas"]["Links"];
        };
        /**
         * @description The number with all but its last four digits turned into `X`; a string, although the page calls it an integer.
         * @example XXXXXXXXXXXX1111
         */
        readonly MaskedNumber: string;
        /**
         * @description 1 for the account's default method, which at most one is.
         * @enum {integer}
         */
        readonly IsDefault: 0 | 1;
        readonly DefaultPaymentMethod: {
            /**
             * Format: uri
             * @description The method's address, `…/accounts/{accountId}/paymentInfo/{paymentInfoId}`.
             */
            readonly paymentInfo: string;
        };
        readonly Payment: {
            /** @description In the account's currency; greater than zero. */
            readonly amount: number;
        };
        /** @enum {string} */
        readonly TransactionType: "charge" | "charge_back" | "payment" | "fee" | "refund" | "credit" | "cc_chargeback" | "charge_adjustment" | "discount" | "credit_adjustment" | "credit_proration" | "charge_proration" | "payment_adjustment" | "tax" | "cc_chargeback_reversal" | "usage_charge" | "write_off" | "undo_write_off" | "usage_discount";
        readonly Transactions: {
            readonly list: readonly components["schemas"]["Transaction"][];
            readonly links: components["schemas"]["Links"];
        };
        readonly Transaction: {
            readonly startDate: string;
            readonly endDate: string;
            readonly description: string;
            readonly currency: components["schemas"]["Currency"];
            /** Format: date */
            readonly date: string;
            /** @description The specification's address, or nothing. */
            readonly productSpecification: string;
            readonly serviceNumber: string;
            readonly type: components["schemas"]["TransactionType"];
            /**
             * @description A payment is pending until it has been processed.
             * @enum {string}
             */
            readonly status: "pending" | "active";
            readonly amount: number;
            readonly number: number;
        };
        readonly InvoiceTransactions: {
            readonly list: readonly components["schemas"]["InvoiceTransaction"][];
            readonly links: components["schemas"]["Links"];
        };
        readonly InvoiceTransaction: {
            readonly startDate: string;
            readonly endDate: string;
            readonly description: string;
            readonly currency: components["schemas"]["Currency"];
            /** Format: date */
            readonly date: string;
            /** @description The specification's address, or nothing. */
            readonly productSpecification: string;
            readonly serviceNumber: string;
            readonly type: components["schemas"]["TransactionType"];
            /**
             * @description A payment is pending until it has been processed.
             * @enum {string}
             */
            readonly status: "pending" | "active";
            /** @description With two decimals. */
            readonly amount: string;
            readonly number: string;
        };
        readonly Invoices: {
            readonly list: readonly {
                /** @enum {string} */
                readonly status: "invoice_paid" | "invoice_open";
                readonly currency: components["schemas"]["Currency"];
                readonly amount: components["schemas"]["FourDecimals"];
                readonly amountDue: components["schemas"]["FourDecimals"];
                readonly description: string;
                /** Format: date */
                readonly date: string;
                readonly statusName: string;
                readonly invoiceNumber: string;
            }[];
            readonly links: components["schemas"]["Links"];
        };
        readonly Invoice: {
            /** @enum {string} */
            readonly status: "invoice_paid" | "invoice_open";
            readonly currency: components["schemas"]["Currency"];
            readonly amount: components["schemas"]["FourDecimals"];
            readonly amountDue: components["schemas"]["FourDecimals"];
            readonly description: string;
            /** Format: date */
            readonly date: string;
            readonly statusName: string;
            readonly invoiceNumber: string;
            readonly links: components["schemas"]["Links"];
        };
        /** @example 1023.7200 */
        readonly FourDecimals: string;
        readonly FaultBody: {
            /** @description Names this one occurrence; may be empty. */
            readonly guid: string | "";
            readonly message: string;
            /** @description The HTTP status. */
            readonly code: number;
            /** @description Empty, or the reason by field. */
            readonly details: string | {
                readonly [key: string]: string;
            };
        };
        readonly BadRequestFault: {
            readonly badRequest: components["schemas"]["FaultBody"];
        };
        readonly ForbiddenFault: {
            readonly forbidden: components["schemas"]["FaultBody"];
        };
        readonly ItemNotFoundFault: {
            readonly itemNotFound: components["schemas"]["FaultBody"];
        };
        readonly MethodNotAllowedFault: {
            readonly methodNotAllowed: components["schemas"]["FaultBody"];
        };
        readonly ConflictFault: {
            readonly conflict: components["schemas"]["FaultBody"];
        };
        readonly UnsupportedMediaTypeFault: {
            readonly unsupportedMediaType: components["schemas"]["FaultBody"];
        };
        readonly TooManyRequestsFault: {
            readonly tooManyRequests: components["schemas"]["FaultBody"];
        };
        readonly InternalServerErrorFault: {
            readonly internalServerError: components["schemas"]["FaultBody"];
        };
        readonly BadGatewayFault: {
            readonly badGateway: components["schemas"]["FaultBody"];
        };
    };
    responses: {
        /** @description The request body contains invalid JSON or the values do not adhere to the restrictions set for them. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["BadRequestFault"];
            };
        };
        /** @description The request is malformed. */
        readonly InvalidRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["BadRequestFault"];
            };
        };
        /**
         * @description The `OwnerId` cookie is missing or is not the order's. The page of 27 September 2013 on getting an order has it, and every
         *     later page on orders.
         */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "text/plain; charset=UTF-8": string;
            };
        };
        /** @description A user who is not associated with the order addressed it without the cookie. */
        readonly OrderForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ForbiddenFault"];
            };
        };
        /** @description A user who is not associated with the order addressed it without the cookie. */
        readonly OrderAccountForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ForbiddenFault"];
            };
        };
        /** @description A user who is not associated with the order addressed it without the cookie. */
        readonly PaymentInfoForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ForbiddenFault"];
            };
        };
        /** @description A user who is not associated with the order addressed it without the cookie. */
        readonly ContactInfoForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ForbiddenFault"];
            };
        };
        /** @description A user who is not associated with the order addressed it without the cookie. */
        readonly UserForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ForbiddenFault"];
            };
        };
        /** @description A user who is not associated with the order addressed it without the cookie. */
        readonly AttributesForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ForbiddenFault"];
            };
        };
        /** @description A user who is not associated with the order addressed it without the cookie. */
        readonly ProductsForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ForbiddenFault"];
            };
        };
        /** @description A user who is not associated with the order addressed it without the cookie. */
        readonly PromotionViewForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ForbiddenFault"];
            };
        };
        /** @description A user who is not associated with the order addressed it without the cookie. */
        readonly FeesForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ForbiddenFault"];
            };
        };
        /** @description There is no such order (any more), or it has no account. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ItemNotFoundFault"];
            };
        };
        /** @description There is no such order. */
        readonly OrderMissing: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ItemNotFoundFault"];
            };
        };
        /** @description An account has not been added to the given order or the order does not exist. */
        readonly AccountOrOrderMissing: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ItemNotFoundFault"];
            };
        };
        /** @description There is no such order, it has no account, or the account has no payment information. */
        readonly PaymentInfoMissing: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ItemNotFoundFault"];
            };
        };
        /** @description The order has been submitted and can no longer be changed. */
        readonly OrderSubmitted: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["MethodNotAllowedFault"];
            };
        };
        /** @description `Content-Type` is missing or is not `application/json`. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["UnsupportedMediaTypeFault"];
            };
        };
        /** @description Too many requests. */
        readonly TooManyRequests: {
            headers: {
                /** @description Seconds to wait. */
                readonly "Retry-After"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["TooManyRequestsFault"];
            };
        };
        /** @description Something broke on the vendor's side. */
        readonly InternalServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["InternalServerErrorFault"];
            };
        };
        /** @description An unexpected error of the system behind the API. */
        readonly BadGateway: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["BadGatewayFault"];
            };
        };
        /** @description Done. No body. */
        readonly Done: {
            headers: {
                readonly "Set-Cookie": components["headers"]["NewOwner"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Done. No body. */
        readonly Removed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There are fewer pages. `Location` is the first one. */
        readonly FirstPage: {
            headers: {
                /**
                 * @description The first page.
                 * @example https://api.hostway.com/accounts?page=1&pageSize=3
                 */
                readonly Location: string;
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no such order, it has no account, the contact is not set, or there is no such type. */
        readonly ContactMissing: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ItemNotFoundFault"];
            };
        };
        /** @description There is no such order, or no such product in it. */
        readonly ProductMissing: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ItemNotFoundFault"];
            };
        };
        /** @description There is no such order, or no such product or service in it. */
        readonly ServiceMissing: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ItemNotFoundFault"];
            };
        };
        /** @description There is no such account (any more), or no such thing in it. */
        readonly AccountMissing: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ItemNotFoundFault"];
            };
        };
        /** @description User name and password are missing or wrong. */
        readonly BadCredentials: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "text/plain; charset=UTF-8": string;
            };
        };
        /** @description The user has nothing to do with the account, or may not do this. */
        readonly AccountForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ForbiddenFault"];
            };
        };
        /** @description The caller lacks elevated permissions. */
        readonly InsufficientPrivileges: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ForbiddenFault"];
            };
        };
        /** @description A value that must be unique is in use already. */
        readonly AttributeInUse: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["ConflictFault"];
            };
        };
        /** @description `Content-Type` is missing or is not `application/json`. The pages on attributes show no body. */
        readonly BareUnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The order has no account to put a contact into (a 404 in 2013), or an unexpected error of the system behind the API. */
        readonly ContactWithoutAccount: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["BadGatewayFault"];
            };
        };
        /** @description The order has no account to put a user into (a 404 in 2013), or an unexpected error of the system behind the API. */
        readonly UserWithoutAccount: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json; charset=UTF-8": components["schemas"]["BadGatewayFault"];
            };
        };
    };
    parameters: {
        /**
         * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
         * @example 0000013ad6dd95746a399f90000a71384bf242cf
         */
        readonly orderId: string;
        /**
         * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
         * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
         */
        readonly ownOrder: string;
        /**
         * @description Contact type. The page lists it among the request parameters, although the path has no place for it and nothing depends on
         *     it; the page of Release 109 no longer has it.
         * @example billing
         */
        readonly contactType: "regular" | "billing" | "administrator" | "technical";
        /**
         * @description `regular`, `billing`, `administrator` or `technical`. (One page says `administrative` once: a slip.) No other exists (404).
         * @example billing
         */
        readonly contactTypeInPath: string;
        /**
         * @description The product's id, out of its address.
         * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
         */
        readonly orderProductId: string;
        /**
         * @description The service's id, out of its address.
         * @example 00000139b5de0a1c5b0d8e47000b2c91d3f7a684
         */
        readonly orderServiceId: string;
        /**
         * @description The account's number.
         * @example test731993
         */
        readonly accountId: string;
        /**
         * @description The account's number. The example is of a franchise that allows offline payment.
         * @example acct839326
         */
        readonly offlineAccountId: string;
        /**
         * @description The account's attribute `partner_account_id`.
         * @example paccid_test731993
         */
        readonly partnerAccountId: string;
        /**
         * @description The user's name.
         * @example owner1
         */
        readonly userName: string;
        /**
         * @description The product's id, out of its address.
         * @example 00000141a2e0b8c0116e7bd5000d49f2b78c0a53
         */
        readonly accountProductId: string;
        /**
         * @description The service's id.
         * @example 00000141a2e0c1d42f5a3c7e000e8b1d06f4927a
         */
        readonly accountServiceId: string;
        /**
         * @description The attribute's name.
         * @example partner_account_id
         */
        readonly attribute: string;
        /**
         * @description The payment method's id, `cc-` for cards and `dd-` for direct debit, with nine digits.
         * @example dd-100062441
         */
        readonly paymentInfoId: string;
        /**
         * @description The invoice's number.
         * @example SO-360704
         */
        readonly invoiceId: string;
        /**
         * @description Which page, counted from 1. Needs `pageSize`.
         * @example 1
         */
        readonly page: number;
        /**
         * @description How many there are on a page. Needs `page`; without both it is 100.
         * @example 3
         */
        readonly pageSize: number;
        /**
         * @description Only those of this status.
         * @example open
         */
        readonly accountStatus: "pending" | "open" | "suspended" | "closed";
        /**
         * @description Only those shown under this name.
         * @example Dedicated server, plan 4
         */
        readonly filterDisplayName: string;
        /**
         * @description Only those with this partner id.
         * @example P-77
         */
        readonly filterPartnerId: string;
        /**
         * @description 1 to be told what the product can be changed to.
         * @example 1
         */
        readonly getTargetProductSpecifications: 0 | 1;
        /**
         * @description Only those of this type.
         * @example payment
         */
        readonly transactionType: components["schemas"]["TransactionType"];
        /**
         * @description Only those of this type.
         * @example charge
         */
        readonly invoiceTransactionType: "charge" | "credit" | "discount";
        /**
         * @description What to sort by.
         * @example amount
         */
        readonly transactionSort: "amount" | "type";
        /**
         * @description What to sort by; `from` and `to` are the start and end dates.
         * @example from
         */
        readonly invoiceTransactionSort: "amount" | "from" | "to";
        /**
         * @description Which way to sort.
         * @example desc
         */
        readonly sortOrder: "asc" | "desc";
        /**
         * @description Only those that start on this day or later.
         * @example 2011-01-01
         */
        readonly filterFrom: string;
        /**
         * @description Only those that start on this day or earlier.
         * @example 2099-12-31
         */
        readonly filterTo: string;
        /**
         * @description Only those of this status.
         * @example invoice_paid
         */
        readonly invoiceStatus: string;
    };
    requestBodies: never;
    headers: {
        /** @description The owner of the order that the call made; only through the shorthand, and only when it made one. */
        readonly NewOwner: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly createOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewOrder"];
            };
        };
        readonly responses: {
            /** @description Created. `Location` is the address of the order from here on. */
            readonly 201: {
                headers: {
                    /**
                     * @description The order's address, without a slash at the end.
                     * @example https://api.hostway.com/orders/0000013ad6dd95746a399f90000a71384bf242cf
                     */
                    readonly Location: string;
                    /**
                     * @description The owner of the order; send it with every further call.
                     * @example OwnerId=b0d6352a-f66a-476d-8e1d-2f3f9dea5c49; Path=/
                     */
                    readonly "Set-Cookie": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["CreatedOrder"];
                };
            };
            /** @description The body is not valid JSON. From `2015-07` on also `clientIp` from a user without elevated permissions. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["BadRequestFault"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["OrderForbidden"];
            /** @description The client that the `OwnerId` cookie names already has an open order. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ConflictFault"];
                };
            };
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["OrderEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["OrderForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly deleteOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["OrderForbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The order has been submitted. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ConflictFault"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly performOrderAction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderAction"];
            };
        };
        readonly responses: {
            /** @description The order is whole (`validate`). No body. (From October 2014 on this is a 204.) */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The order was submitted; ask for its status. */
            readonly 202: {
                headers: {
                    /** @description The order's own address; given through the shorthand. */
                    readonly Location?: string;
                    readonly "Set-Cookie": components["headers"]["NewOwner"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The action is unknown, or something is missing in the order. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["BadRequestFault"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["OrderForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OrderSubmitted"];
            /** @description The order conflicts with something else: its price is no longer the quote's, or a domain in it belongs to another account. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ConflictFault"];
                };
            };
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getOrderQuote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The quote. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["QuoteEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["FeesForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly getOrderAttributes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attributes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["AttributesEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AttributesForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly setOrderAttributes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttributeList"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            /** @description The body is malformed, or the franchise has no such attribute. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["BadRequestFault"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AttributesForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly setOrderDiscounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Discounts"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["InsufficientPrivileges"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly deleteOrderDiscounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["InsufficientPrivileges"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly getOrderAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["OrderAccount"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["OrderAccountForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly setOrderAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderAccountInput"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            /** @description The body is malformed, lacks language or currency, or names a currency or language that the franchise does not allow. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["BadRequestFault"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["OrderAccountForbidden"];
            readonly 404: components["responses"]["OrderMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            /** @description The currency differs from that of products already in the order, or from the existing account's. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ConflictFault"];
                };
            };
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly getOrderContactInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The contacts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ContactsEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ContactInfoForbidden"];
            /** @description There is no such order, it has no account, or the account has no contacts yet. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ItemNotFoundFault"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly getOrderContact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
                /**
                 * @description `regular`, `billing`, `administrator` or `technical`. (One page says `administrative` once: a slip.) No other exists (404).
                 * @example billing
                 */
                readonly contactType: components["parameters"]["contactTypeInPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The contact. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ContactEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ContactInfoForbidden"];
            readonly 404: components["responses"]["ContactMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly setOrderContact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
                /**
                 * @description `regular`, `billing`, `administrator` or `technical`. (One page says `administrative` once: a slip.) No other exists (404).
                 * @example billing
                 */
                readonly contactType: components["parameters"]["contactTypeInPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContactInfoInput"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            /** @description The body is malformed or a value breaks its rule. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["BadRequestFault"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ContactInfoForbidden"];
            readonly 404: components["responses"]["AccountOrOrderMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["ContactWithoutAccount"];
        };
    };
    readonly deleteOrderContact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
                /**
                 * @description `regular`, `billing`, `administrator` or `technical`. (One page says `administrative` once: a slip.) No other exists (404).
                 * @example billing
                 */
                readonly contactType: components["parameters"]["contactTypeInPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ContactInfoForbidden"];
            readonly 404: components["responses"]["ContactMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly getOrderUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["OrderUser"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["UserForbidden"];
            /** @description There is no such order, it has no account, or an existing account whose users are not the order's. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ItemNotFoundFault"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly setOrderUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderUserInput"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["UserForbidden"];
            readonly 404: components["responses"]["AccountOrOrderMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            /** @description Somebody has this user name already. Documented in 2014. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ConflictFault"];
                };
            };
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["UserWithoutAccount"];
        };
    };
    readonly getOrderAccountAttributes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attributes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["AttributesEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AttributesForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly setOrderAccountAttributes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttributeList"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            /** @description The body is malformed, the franchise has no such attribute, or its value is not allowed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["BadRequestFault"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AttributesForbidden"];
            readonly 404: components["responses"]["AccountOrOrderMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            /** @description A value that must be unique is in use already. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ConflictFault"];
                };
            };
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly deleteOrderAccountAttributes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AttributesForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly getOrderPaymentInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The payment method. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["PaymentInfo"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["PaymentInfoForbidden"];
            readonly 404: components["responses"]["PaymentInfoMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly setOrderPaymentInfo: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Contact type. The page lists it among the request parameters, although the path has no place for it and nothing depends on
                 *     it; the page of Release 109 no longer has it.
                 * @example billing
                 */
                readonly contact_type?: components["parameters"]["contactType"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaymentInfoInput"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["PaymentInfoForbidden"];
            readonly 404: components["responses"]["AccountOrOrderMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly getOrderProducts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The products. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["OrderProducts"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ProductsForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly addOrderProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewProduct"];
            };
        };
        readonly responses: {
            /** @description Added; `Location` is the product's address. Without body in 2013, later with the address in it too. */
            readonly 201: {
                headers: {
                    /**
                     * @description The product's address.
                     * @example https://api.hostway.com/orders/0000013ad6dd95746a399f90000a71384bf242cf/account/products/00000139b5dd73be7f14d3f8000a88fa0fa65d70/
                     */
                    readonly Location: string;
                    readonly "Set-Cookie": components["headers"]["NewOwner"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ProductsForbidden"];
            readonly 404: components["responses"]["OrderMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly getOrderProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The product. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["OrderProduct"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ProductsForbidden"];
            readonly 404: components["responses"]["ProductMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly changeOrderProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProductChange"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            /** @description The cycle is missing, below 1 or above 120, or not available for the product. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["BadRequestFault"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ProductsForbidden"];
            readonly 404: components["responses"]["ProductMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly deleteOrderProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ProductsForbidden"];
            readonly 404: components["responses"]["ProductMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly getOrderServices: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The services. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["OrderServices"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ProductsForbidden"];
            readonly 404: components["responses"]["ProductMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly addOrderService: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewService"];
            };
        };
        readonly responses: {
            /** @description Added; `Location` is the service's address. No body. */
            readonly 201: {
                headers: {
                    /**
                     * @description The service's address.
                     * @example https://api.hostway.com/orders/0000013ad6dd95746a399f90000a71384bf242cf/account/products/00000139b5dd73be7f14d3f8000a88fa0fa65d70/services/00000139b5de0a1c5b0d8e47000b2c91d3f7a684/
                     */
                    readonly Location: string;
                    readonly "Set-Cookie": components["headers"]["NewOwner"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ProductsForbidden"];
            readonly 404: components["responses"]["ProductMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly changeOrderService: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
                /**
                 * @description The service's id, out of its address.
                 * @example 00000139b5de0a1c5b0d8e47000b2c91d3f7a684
                 */
                readonly serviceId: components["parameters"]["orderServiceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ServiceChange"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ProductsForbidden"];
            readonly 404: components["responses"]["ServiceMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly setOrderProductPromotion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Promotion"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["PromotionViewForbidden"];
            readonly 404: components["responses"]["ProductMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly deleteOrderProductPromotion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["PromotionViewForbidden"];
            readonly 404: components["responses"]["ProductMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly setOrderServicePromotion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
                 * @example 0000013ad6dd95746a399f90000a71384bf242cf
                 */
                readonly orderId: components["parameters"]["orderId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
                /**
                 * @description The service's id, out of its address.
                 * @example 00000139b5de0a1c5b0d8e47000b2c91d3f7a684
                 */
                readonly serviceId: components["parameters"]["orderServiceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Promotion"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["PromotionViewForbidden"];
            readonly 404: components["responses"]["ServiceMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly getOpenOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["OrderEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["OrderForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly deleteOpenOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["OrderForbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The order has been submitted. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ConflictFault"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly performOpenOrderAction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderAction"];
            };
        };
        readonly responses: {
            /** @description The order is whole (`validate`). No body. (From October 2014 on this is a 204.) */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The order was submitted; ask for its status. */
            readonly 202: {
                headers: {
                    /** @description The order's own address; given through the shorthand. */
                    readonly Location?: string;
                    readonly "Set-Cookie": components["headers"]["NewOwner"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The action is unknown, or something is missing in the order. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["BadRequestFault"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["OrderForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OrderSubmitted"];
            /** @description The order conflicts with something else: its price is no longer the quote's, or a domain in it belongs to another account. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ConflictFault"];
                };
            };
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getOpenOrderQuote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The quote. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["QuoteEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["FeesForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly getOpenOrderAttributes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attributes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["AttributesEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AttributesForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly setOpenOrderAttributes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttributeList"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            /** @description The body is malformed, or the franchise has no such attribute. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["BadRequestFault"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AttributesForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly setOpenOrderDiscounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Discounts"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["InsufficientPrivileges"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly deleteOpenOrderDiscounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["InsufficientPrivileges"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly getOpenOrderAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["OrderAccount"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["OrderAccountForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly setOpenOrderAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderAccountInput"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            /** @description The body is malformed, lacks language or currency, or names a currency or language that the franchise does not allow. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["BadRequestFault"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["OrderAccountForbidden"];
            readonly 404: components["responses"]["OrderMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            /** @description The currency differs from that of products already in the order, or from the existing account's. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ConflictFault"];
                };
            };
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly getOpenOrderContactInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The contacts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ContactsEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ContactInfoForbidden"];
            /** @description There is no such order, it has no account, or the account has no contacts yet. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ItemNotFoundFault"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly getOpenOrderContact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description `regular`, `billing`, `administrator` or `technical`. (One page says `administrative` once: a slip.) No other exists (404).
                 * @example billing
                 */
                readonly contactType: components["parameters"]["contactTypeInPath"];
            };
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The contact. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ContactEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ContactInfoForbidden"];
            readonly 404: components["responses"]["ContactMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly setOpenOrderContact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description `regular`, `billing`, `administrator` or `technical`. (One page says `administrative` once: a slip.) No other exists (404).
                 * @example billing
                 */
                readonly contactType: components["parameters"]["contactTypeInPath"];
            };
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContactInfoInput"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            /** @description The body is malformed or a value breaks its rule. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["BadRequestFault"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ContactInfoForbidden"];
            readonly 404: components["responses"]["AccountOrOrderMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["ContactWithoutAccount"];
        };
    };
    readonly deleteOpenOrderContact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description `regular`, `billing`, `administrator` or `technical`. (One page says `administrative` once: a slip.) No other exists (404).
                 * @example billing
                 */
                readonly contactType: components["parameters"]["contactTypeInPath"];
            };
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ContactInfoForbidden"];
            readonly 404: components["responses"]["ContactMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly getOpenOrderUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["OrderUser"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["UserForbidden"];
            /** @description There is no such order, it has no account, or an existing account whose users are not the order's. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ItemNotFoundFault"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly setOpenOrderUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderUserInput"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["UserForbidden"];
            readonly 404: components["responses"]["AccountOrOrderMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            /** @description Somebody has this user name already. Documented in 2014. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ConflictFault"];
                };
            };
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["UserWithoutAccount"];
        };
    };
    readonly getOpenOrderAccountAttributes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attributes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["AttributesEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AttributesForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly setOpenOrderAccountAttributes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttributeList"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            /** @description The body is malformed, the franchise has no such attribute, or its value is not allowed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["BadRequestFault"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AttributesForbidden"];
            readonly 404: components["responses"]["AccountOrOrderMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            /** @description A value that must be unique is in use already. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ConflictFault"];
                };
            };
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly deleteOpenOrderAccountAttributes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AttributesForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly getOpenOrderPaymentInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The payment method. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["PaymentInfo"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["PaymentInfoForbidden"];
            readonly 404: components["responses"]["PaymentInfoMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly setOpenOrderPaymentInfo: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Contact type. The page lists it among the request parameters, although the path has no place for it and nothing depends on
                 *     it; the page of Release 109 no longer has it.
                 * @example billing
                 */
                readonly contact_type?: components["parameters"]["contactType"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaymentInfoInput"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["PaymentInfoForbidden"];
            readonly 404: components["responses"]["AccountOrOrderMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly getOpenOrderProducts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The products. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["OrderProducts"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ProductsForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly addOpenOrderProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewProduct"];
            };
        };
        readonly responses: {
            /** @description Added; `Location` is the product's address. Without body in 2013, later with the address in it too. */
            readonly 201: {
                headers: {
                    /**
                     * @description The product's address.
                     * @example https://api.hostway.com/orders/0000013ad6dd95746a399f90000a71384bf242cf/account/products/00000139b5dd73be7f14d3f8000a88fa0fa65d70/
                     */
                    readonly Location: string;
                    readonly "Set-Cookie": components["headers"]["NewOwner"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ProductsForbidden"];
            readonly 404: components["responses"]["OrderMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly getOpenOrderProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The product. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["OrderProduct"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ProductsForbidden"];
            readonly 404: components["responses"]["ProductMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly changeOpenOrderProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProductChange"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            /** @description The cycle is missing, below 1 or above 120, or not available for the product. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["BadRequestFault"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ProductsForbidden"];
            readonly 404: components["responses"]["ProductMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly deleteOpenOrderProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ProductsForbidden"];
            readonly 404: components["responses"]["ProductMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly getOpenOrderServices: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The services. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["OrderServices"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ProductsForbidden"];
            readonly 404: components["responses"]["ProductMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly addOpenOrderService: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewService"];
            };
        };
        readonly responses: {
            /** @description Added; `Location` is the service's address. No body. */
            readonly 201: {
                headers: {
                    /**
                     * @description The service's address.
                     * @example https://api.hostway.com/orders/0000013ad6dd95746a399f90000a71384bf242cf/account/products/00000139b5dd73be7f14d3f8000a88fa0fa65d70/services/00000139b5de0a1c5b0d8e47000b2c91d3f7a684/
                     */
                    readonly Location: string;
                    readonly "Set-Cookie": components["headers"]["NewOwner"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ProductsForbidden"];
            readonly 404: components["responses"]["ProductMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly changeOpenOrderService: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
                /**
                 * @description The service's id, out of its address.
                 * @example 00000139b5de0a1c5b0d8e47000b2c91d3f7a684
                 */
                readonly serviceId: components["parameters"]["orderServiceId"];
            };
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ServiceChange"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ProductsForbidden"];
            readonly 404: components["responses"]["ServiceMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly setOpenOrderProductPromotion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Promotion"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["PromotionViewForbidden"];
            readonly 404: components["responses"]["ProductMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly deleteOpenOrderProductPromotion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
            };
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["PromotionViewForbidden"];
            readonly 404: components["responses"]["ProductMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly setOpenOrderServicePromotion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The product's id, out of its address.
                 * @example 00000139b5dd73be7f14d3f8000a88fa0fa65d70
                 */
                readonly productId: components["parameters"]["orderProductId"];
                /**
                 * @description The service's id, out of its address.
                 * @example 00000139b5de0a1c5b0d8e47000b2c91d3f7a684
                 */
                readonly serviceId: components["parameters"]["orderServiceId"];
            };
            readonly cookie?: {
                /**
                 * @description Whose open order is meant. Without it, and with an owner who has none, a call that can make an order makes one.
                 * @example b0d6352a-f66a-476d-8e1d-2f3f9dea5c49
                 */
                readonly OwnerId?: components["parameters"]["ownOrder"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Promotion"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["PromotionViewForbidden"];
            readonly 404: components["responses"]["ServiceMissing"];
            readonly 405: components["responses"]["OrderSubmitted"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 502: components["responses"]["BadGateway"];
        };
    };
    readonly listAccounts: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only those of this status.
                 * @example open
                 */
                readonly filterStatus?: components["parameters"]["accountStatus"];
                /**
                 * @description Which page, counted from 1. Needs `pageSize`.
                 * @example 1
                 */
                readonly page?: components["parameters"]["page"];
                /**
                 * @description How many there are on a page. Needs `page`; without both it is 100.
                 * @example 3
                 */
                readonly pageSize?: components["parameters"]["pageSize"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The accounts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["Accounts"];
                };
            };
            readonly 303: components["responses"]["FirstPage"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["Account"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly setAccountStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountStatusInput"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["InsufficientPrivileges"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly deleteAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["InsufficientPrivileges"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getPartnerAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's attribute `partner_account_id`.
                 * @example paccid_test731993
                 */
                readonly partnerAccountId: components["parameters"]["partnerAccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["Account"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly setPartnerAccountStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's attribute `partner_account_id`.
                 * @example paccid_test731993
                 */
                readonly partnerAccountId: components["parameters"]["partnerAccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountStatusInput"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["InsufficientPrivileges"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly deletePartnerAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's attribute `partner_account_id`.
                 * @example paccid_test731993
                 */
                readonly partnerAccountId: components["parameters"]["partnerAccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["InsufficientPrivileges"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getAccountContacts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The contacts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["AccountContacts"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly setAccountContacts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountContactsInput"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listAccountUsers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The users. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["Users"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly addAccountUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewUser"];
            };
        };
        readonly responses: {
            /** @description Added. No body. */
            readonly 201: {
                headers: {
                    /**
                     * @description The user's address.
                     * @example https://api.hostway.com/accounts/test731993/users/mytestuser2
                     */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            /** @description Somebody has this user name already. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ConflictFault"];
                };
            };
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getAccountUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The user's name.
                 * @example owner1
                 */
                readonly userName: components["parameters"]["userName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["User"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly changeAccountUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The user's name.
                 * @example owner1
                 */
                readonly userName: components["parameters"]["userName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UserChange"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly setAccountUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UserChange"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listAccountProducts: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only those of this status.
                 * @example open
                 */
                readonly filterStatus?: components["parameters"]["accountStatus"];
                /**
                 * @description Only those shown under this name.
                 * @example Dedicated server, plan 4
                 */
                readonly filterDisplayName?: components["parameters"]["filterDisplayName"];
                /**
                 * @description Only those with this partner id.
                 * @example P-77
                 */
                readonly filterPartnerId?: components["parameters"]["filterPartnerId"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The products. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["AccountProducts"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getAccountProduct: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description 1 to be told what the product can be changed to.
                 * @example 1
                 */
                readonly getTargetProductSpecifications?: components["parameters"]["getTargetProductSpecifications"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000141a2e0b8c0116e7bd5000d49f2b78c0a53
                 */
                readonly productId: components["parameters"]["accountProductId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The product. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["AccountProduct"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly performAccountProductAction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000141a2e0b8c0116e7bd5000d49f2b78c0a53
                 */
                readonly productId: components["parameters"]["accountProductId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProductAction"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly setAccountServiceStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000141a2e0b8c0116e7bd5000d49f2b78c0a53
                 */
                readonly productId: components["parameters"]["accountProductId"];
                /**
                 * @description The service's id.
                 * @example 00000141a2e0c1d42f5a3c7e000e8b1d06f4927a
                 */
                readonly serviceId: components["parameters"]["accountServiceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ServiceStatusInput"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            /** @description The service's current status does not allow it. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ConflictFault"];
                };
            };
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly performAccountServiceAction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The product's id, out of its address.
                 * @example 00000141a2e0b8c0116e7bd5000d49f2b78c0a53
                 */
                readonly productId: components["parameters"]["accountProductId"];
                /**
                 * @description The service's id.
                 * @example 00000141a2e0c1d42f5a3c7e000e8b1d06f4927a
                 */
                readonly serviceId: components["parameters"]["accountServiceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ServiceAction"];
            };
        };
        readonly responses: {
            /** @description The cost, or whether the change is allowed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ServiceCost"] | components["schemas"]["ServiceValidation"];
                };
            };
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listAccountAttributes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attributes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["AttributesEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly addAccountAttribute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Attribute"];
            };
        };
        readonly responses: {
            /** @description Added. No body. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 409: components["responses"]["AttributeInUse"];
            readonly 415: components["responses"]["BareUnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getAccountAttribute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The attribute's name.
                 * @example partner_account_id
                 */
                readonly attribute: components["parameters"]["attribute"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attribute. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["AttributeEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly setAccountAttribute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The attribute's name.
                 * @example partner_account_id
                 */
                readonly attribute: components["parameters"]["attribute"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttributeValue"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            /** @description The value is missing or breaks its rule. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["FieldReasons"];
                };
            };
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 409: components["responses"]["AttributeInUse"];
            readonly 415: components["responses"]["BareUnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly deleteAccountAttribute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The attribute's name.
                 * @example partner_account_id
                 */
                readonly attribute: components["parameters"]["attribute"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listPartnerAccountAttributes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's attribute `partner_account_id`.
                 * @example paccid_test731993
                 */
                readonly partnerAccountId: components["parameters"]["partnerAccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attributes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["AttributesEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly addPartnerAccountAttribute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's attribute `partner_account_id`.
                 * @example paccid_test731993
                 */
                readonly partnerAccountId: components["parameters"]["partnerAccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Attribute"];
            };
        };
        readonly responses: {
            /** @description Added. No body. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 409: components["responses"]["AttributeInUse"];
            readonly 415: components["responses"]["BareUnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getPartnerAccountAttribute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's attribute `partner_account_id`.
                 * @example paccid_test731993
                 */
                readonly partnerAccountId: components["parameters"]["partnerAccountId"];
                /**
                 * @description The attribute's name.
                 * @example partner_account_id
                 */
                readonly attribute: components["parameters"]["attribute"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attribute. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["AttributeEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly setPartnerAccountAttribute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's attribute `partner_account_id`.
                 * @example paccid_test731993
                 */
                readonly partnerAccountId: components["parameters"]["partnerAccountId"];
                /**
                 * @description The attribute's name.
                 * @example partner_account_id
                 */
                readonly attribute: components["parameters"]["attribute"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttributeValue"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            /** @description The value is missing or breaks its rule. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["FieldReasons"];
                };
            };
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 409: components["responses"]["AttributeInUse"];
            readonly 415: components["responses"]["BareUnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly deletePartnerAccountAttribute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's attribute `partner_account_id`.
                 * @example paccid_test731993
                 */
                readonly partnerAccountId: components["parameters"]["partnerAccountId"];
                /**
                 * @description The attribute's name.
                 * @example partner_account_id
                 */
                readonly attribute: components["parameters"]["attribute"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listPaymentMethods: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The payment methods. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["PaymentMethods"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly addPaymentMethod: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaymentMethodInput"];
            };
        };
        readonly responses: {
            /** @description Added. No body. */
            readonly 201: {
                headers: {
                    /**
                     * @description The payment method's address.
                     * @example https://api.hostway.com/accounts/test731993/paymentInfo/cc-100069156
                     */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getDefaultPaymentMethod: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The payment method. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["PaymentMethod"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly setDefaultPaymentMethod: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DefaultPaymentMethod"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly unsetDefaultPaymentMethod: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number. The example is of a franchise that allows offline payment.
                 * @example acct839326
                 */
                readonly accountId: components["parameters"]["offlineAccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            /** @description The franchise does not allow offline payment. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ConflictFault"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getPaymentMethod: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The payment method's id, `cc-` for cards and `dd-` for direct debit, with nine digits.
                 * @example dd-100062441
                 */
                readonly paymentInfoId: components["parameters"]["paymentInfoId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The payment method. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["PaymentMethod"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly deletePaymentMethod: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The payment method's id, `cc-` for cards and `dd-` for direct debit, with nine digits.
                 * @example dd-100062441
                 */
                readonly paymentInfoId: components["parameters"]["paymentInfoId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            /** @description The method is the account's default. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ConflictFault"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly makePayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The payment method's id, `cc-` for cards and `dd-` for direct debit, with nine digits.
                 * @example dd-100062441
                 */
                readonly paymentInfoId: components["parameters"]["paymentInfoId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Payment"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Removed"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            /** @description Something is wrong with the method. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["ConflictFault"];
                };
            };
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listTransactions: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only those of this type.
                 * @example payment
                 */
                readonly filterType?: components["parameters"]["transactionType"];
                /**
                 * @description What to sort by.
                 * @example amount
                 */
                readonly sortField?: components["parameters"]["transactionSort"];
                /**
                 * @description Which way to sort.
                 * @example desc
                 */
                readonly sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * @description Which page, counted from 1. Needs `pageSize`.
                 * @example 1
                 */
                readonly page?: components["parameters"]["page"];
                /**
                 * @description How many there are on a page. Needs `page`; without both it is 100.
                 * @example 3
                 */
                readonly pageSize?: components["parameters"]["pageSize"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The transactions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["Transactions"];
                };
            };
            readonly 303: components["responses"]["FirstPage"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listInvoices: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only those of this status.
                 * @example invoice_paid
                 */
                readonly filterStatus?: components["parameters"]["invoiceStatus"];
                /**
                 * @description Which page, counted from 1. Needs `pageSize`.
                 * @example 1
                 */
                readonly page?: components["parameters"]["page"];
                /**
                 * @description How many there are on a page. Needs `page`; without both it is 100.
                 * @example 3
                 */
                readonly pageSize?: components["parameters"]["pageSize"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The invoices. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["Invoices"];
                };
            };
            readonly 303: components["responses"]["FirstPage"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getInvoice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The invoice's number.
                 * @example SO-360704
                 */
                readonly invoiceId: components["parameters"]["invoiceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The invoice. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["Invoice"];
                    readonly "application/pdf": string;
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listInvoiceTransactions: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only those that start on this day or later.
                 * @example 2011-01-01
                 */
                readonly filterFrom?: components["parameters"]["filterFrom"];
                /**
                 * @description Only those that start on this day or earlier.
                 * @example 2099-12-31
                 */
                readonly filterTo?: components["parameters"]["filterTo"];
                /**
                 * @description Only those of this type.
                 * @example charge
                 */
                readonly filterType?: components["parameters"]["invoiceTransactionType"];
                /**
                 * @description What to sort by; `from` and `to` are the start and end dates.
                 * @example from
                 */
                readonly sortField?: components["parameters"]["invoiceTransactionSort"];
                /**
                 * @description Which way to sort.
                 * @example desc
                 */
                readonly sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * @description Which page, counted from 1. Needs `pageSize`.
                 * @example 1
                 */
                readonly page?: components["parameters"]["page"];
                /**
                 * @description How many there are on a page. Needs `page`; without both it is 100.
                 * @example 3
                 */
                readonly pageSize?: components["parameters"]["pageSize"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account's number.
                 * @example test731993
                 */
                readonly accountId: components["parameters"]["accountId"];
                /**
                 * @description The invoice's number.
                 * @example SO-360704
                 */
                readonly invoiceId: components["parameters"]["invoiceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The transactions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json; charset=UTF-8": components["schemas"]["InvoiceTransactions"];
                };
            };
            readonly 303: components["responses"]["FirstPage"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountMissing"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
}
