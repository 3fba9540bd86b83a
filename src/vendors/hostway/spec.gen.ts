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
         *     keeps the payment information.
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
    };
    parameters: {
        /**
         * @description The unique order id, out of the address that `createOrder` returns. Ids of any other form belong to no order (404).
         * @example 0000013ad6dd95746a399f90000a71384bf242cf
         */
        readonly orderId: string;
        /**
         * @description Contact type. The page lists it among the request parameters, although the path has no place for it and nothing depends on
         *     it; the page of Release 109 no longer has it.
         * @example billing
         */
        readonly contactType: "regular" | "billing" | "administrator" | "technical";
    };
    requestBodies: never;
    headers: never;
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
            /** @description Deleted. No body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
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
            /** @description The account is set. No body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
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
            /** @description The operation was successfully completed. No body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
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
}
